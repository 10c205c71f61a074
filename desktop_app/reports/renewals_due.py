"""The call list of renewals: whom to call before cover runs out, by village, with what the next term costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Document, PaperColumn, PaperRow, Paragraph
from desktop_app.catalog.pages.slips import WritingTable
from desktop_app.core.shown import When
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.report import OFFICE, PRODUCT, TODAY, OptionKind, Report, ReportOption
from desktop_app.store.figures.renewals_due import due_for_renewal
from desktop_app.store.renewal_cost import cost_of_renewing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked
    from desktop_app.store.figures.renewals_due import DueForRenewal
    from desktop_app.store.renewal_cost import RenewalCost

_COLUMNS = (
    Column("village", text("Field", "Village")),
    Column("name", text("Field", "Name")),
    Column("phone", text("Field", "Phone")),
    Column("policy", text("Field", "Policy"), sheet="policies"),
    Column("product", text("Field", "Product"), sheet="products"),
    Column("covered_to", text("Arrears", "Covered to"), Unit.DAY),
    Column("premium", text("Field", "Premium"), Unit.MONEY, adds=True),
    Column("reckoning", text("Renewals", "How it is reckoned"), Unit.TEXT),
)

_CALLED = (
    PaperColumn(text("Slip", "No."), 0.4, figures=True),
    PaperColumn(text("Field", "Village"), 1.3),
    PaperColumn(text("Field", "Name"), 1.8),
    PaperColumn(text("Field", "Phone"), 1.2),
    PaperColumn(text("Field", "Policy"), 1),
    PaperColumn(text("Field", "Product"), 1.2),
    PaperColumn(text("Arrears", "Covered to"), 1.1, figures=True),
    PaperColumn(text("Field", "Premium"), 1, figures=True),
    PaperColumn(text("Slip", "Called on"), 1),
    PaperColumn(text("Principle form", "Answer"), 1.8),
)
HOLDING = ReportOption("holding", text("Renewals", "only those that hold these words: a village, a group, a name"))

ENDS_FROM = ReportOption("since", text("Renewals", "only cover that ends on this day or later"), OptionKind.DAY)
ENDS_TO = ReportOption("until", text("Renewals", "only cover that ends on this day or earlier"), OptionKind.DAY)


def tables(asked: Asked) -> Iterator[Table]:
    """Every policy that comes up for renewal, as the day's page counts them, and what they come to."""
    due = due_for_renewal(asked.figures.book, asked.day, asked.product, asked.office)
    ends = asked["since"], asked["until"]
    yield list_of(asked, [each for each in due if each.holds(asked["holding"] or "") and each.ends(*ends)])


def list_of(asked: Asked, held: Sequence[DueForRenewal]) -> Table:
    """Some of them as the call list, each with what the next term costs."""
    costs = [cost_of_renewing(asked.figures.book, each.policy, each.end + 1) for each in held]
    rows = tuple(_row(each, cost) for each, cost in zip(held, costs, strict=True))
    note = text(
        "Renewals", "Cover that ends within 60 days, or has ended within the days of grace, and is not renewed."
    )
    label = text("Renewals", "Whom to call about a renewal")
    return Table("renewals_due", label, _COLUMNS, rows, (note,)).totalled()


def _row(each: DueForRenewal, cost: RenewalCost) -> tuple[Cell, ...]:
    """One policy, with what the term costs that follows the old one without a gap."""
    name = each.name or each.policy
    place = each.village or (each.group if each.group != name else "")
    return (place, name, each.phone, each.policy, each.product, each.end, cost.premium, cost.words)


def papers(asked: Asked) -> PaperHeap:
    """The call list with room for what was agreed."""
    (of,) = tables(asked)
    rows = [PaperRow((at, *_printed_row(asked, row), None, None)) for at, row in enumerate(of.rows, 1) if row[3]]
    about = text("Reports", "{day}, amounts in {currency}", day=When(asked.day))
    about = about.about(currency=asked.figures.scheme.currency)
    blocks: tuple[Block, ...] = (
        WritingTable(_CALLED, tuple(rows)),
        *(Paragraph(note, quiet=True) for note in of.notes),
    )
    return PaperHeap(1, (Document(REPORT.label, asked.figures.scheme.name, about, blocks, wide=True),))


def _printed_row(asked: Asked, row: tuple[Cell, ...]) -> Iterator[Shown]:
    """A row of the list as it is printed, without how its premium is reckoned."""
    yield from (of.shows(cell, asked.figures.decimals) for of, cell in zip(_COLUMNS[:-1], row[:-1], strict=True))


REPORT = Report(
    "renewals_due",
    text("Renewals", "Renewals due: call list"),
    tables,
    (TODAY, PRODUCT, OFFICE, HOLDING, ENDS_FROM, ENDS_TO),
    shelf="records",
    papers=papers,
    of_figures=False,
)
