"""The call list of renewals: whom to call before cover runs out, by village, with what the next term costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.report import OFFICE, PRODUCT, TODAY, OptionKind, Report, ReportOption
from desktop_app.store.figures.renewals_due import due_for_renewal
from desktop_app.store.renewal_cost import cost_of_renewing

if TYPE_CHECKING:
    from collections.abc import Iterator

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

HOLDING = ReportOption("holding", text("Renewals", "only those that hold these words: a village, a group, a name"))

ENDS_FROM = ReportOption("since", text("Renewals", "only cover that ends on this day or later"), OptionKind.DAY)
ENDS_TO = ReportOption("until", text("Renewals", "only cover that ends on this day or earlier"), OptionKind.DAY)


def tables(asked: Asked) -> Iterator[Table]:
    """Every policy that comes up for renewal, as the day's page counts them, and what they come to."""
    due = due_for_renewal(asked.figures.book, asked.day, asked.product, asked.office)
    ends = asked["since"], asked["until"]
    held = [each for each in due if each.holds(asked["holding"] or "") and each.ends(*ends)]
    costs = [cost_of_renewing(asked.figures.book, each.policy, each.end + 1) for each in held]
    rows = [_row(each, cost) for each, cost in zip(held, costs, strict=True)]
    total = (*(None for _ in _COLUMNS[:-2]), sum(cost.premium or 0 for cost in costs), None)
    kinds = (*(RowKind.PLAIN for _ in rows), *((RowKind.TOTAL,) if rows else ()))
    note = text(
        "Renewals", "Cover that ends within 60 days, or has ended within the days of grace, and is not renewed."
    )
    shown = (*rows, total) if rows else ()
    yield Table("renewals_due", text("Renewals", "Whom to call about a renewal"), _COLUMNS, shown, (note,), kinds)


def _row(each: DueForRenewal, cost: RenewalCost) -> tuple[Cell, ...]:
    """One policy, with what the term costs that follows the old one without a gap."""
    place, name = each.village or each.group, each.name or each.policy
    return (place, name, each.phone, each.policy, each.product, each.end, cost.premium, cost.words)


REPORT = Report(
    "renewals_due",
    text("Renewals", "Renewals due: call list"),
    tables,
    (TODAY, PRODUCT, OFFICE, HOLDING, ENDS_FROM, ENDS_TO),
    shelf="records",
    of_figures=False,
)
