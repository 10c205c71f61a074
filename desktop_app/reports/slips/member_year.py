"""The member's year: what they were covered by, what they paid, what was claimed and paid to them, what they saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Document, Facts
from desktop_app.catalog.words import label_of
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import When, shown_day
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.cards import CODE, code_of
from desktop_app.reports.paper import table_blocks
from desktop_app.reports.report import PERIOD, Report
from desktop_app.reports.slips.slip_parts import person_named
from desktop_app.store.about_person import rows_about
from desktop_app.store.claims import claims_of
from desktop_app.store.owed_premium import OVERDUE, standings
from desktop_app.store.policies import policies_of
from desktop_app.store.premiums import premiums_of
from desktop_app.store.rows import read, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.records.person import Person
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.claims import FoundClaim

_MONEY = Column("amount", text("Field", "Amount"), Unit.MONEY, adds=True)
_COVER = (
    Column("policy", text("Field", "Policy"), sheet="policies"),
    Column("product", text("Field", "Product")),
    Column("from", text("Field", "From"), Unit.DAY),
    Column("to", text("Policies", "Up to"), Unit.DAY),
)
_PAID = (
    Column("day", text("Premium", "Paid on"), Unit.DAY),
    Column("receipt", text("Field", "Receipt")),
    Column("product", text("Field", "Product")),
    _MONEY,
)
_OWED = (Column("day", text("Field", "Due on"), Unit.DAY), Column("product", text("Field", "Product")), _MONEY)
_CLAIMS = (
    Column("claim", text("Field", "Claim"), sheet="claims"),
    Column("day", text("Field", "Happened on"), Unit.DAY),
    Column("decision", text("Field", "Decision"), Unit.TEXT),
    Column("claimed", text("Slip", "Claimed"), Unit.MONEY, adds=True),
    Column("met", text("Field", "Covered"), Unit.MONEY, adds=True),
    Column("paid", text("Claim", "Paid so far"), Unit.MONEY, adds=True),
)
_SAVED = (
    Column("day", text("Field", "Date"), Unit.DAY),
    Column("kind", text("Field", "Kind"), Unit.TEXT),
    _MONEY,
)
_DECISION, _MOVEMENT = sheet("claims").field("decision"), sheet("savings").field("kind")
_TITLE = text("Slip", "Your year")


def tables(asked: Asked) -> Iterator[Table]:
    """Cover, premium, what is owed, claims and savings of the days asked for; what there was nothing of is left out."""
    person = person_named(asked, code_of(asked))
    row = row_of(asked.figures.book, "people", person.code) or 0
    yield _cover(asked, row)
    yield from (each for each in (*_premium(asked, row), _claims(asked, row), _savings(asked, row)) if each.rows)


def _cover(asked: Asked, row: int) -> Table:
    """The policies that ran in these days."""
    found = policies_of(asked.figures.book, row)
    rows = [
        (each.code, each.product_name, each.start, each.last)
        for each in found
        if each.start <= asked.day and each.last >= asked.period.first
    ]
    nothing = () if rows else (text("Slip", "You were not covered in these days."),)
    return Table("cover", text("Slip", "Your cover"), _COVER, tuple(rows), nothing)


def _premium(asked: Asked, row: int) -> Iterator[Table]:
    """What was paid in these days, and what was due by the last of them and is not paid."""
    found = premiums_of(asked.figures.book, row)
    paid = [each for each in found if each.paid_on is not None and asked.period.first <= each.paid_on <= asked.day]
    rows = [
        (each.paid_on, each.receipt, each.product, -each.amount if each.kind == "refund" else each.amount)
        for each in sorted(paid, key=lambda of: (of.paid_on or 0, of.row))
    ]
    yield _summed("paid", text("Slip", "What you paid"), _PAID, rows)
    stands = standings(asked.figures.book, [each.row for each in found], asked.day)
    due = [(each.due, each.product, stands[each.row].owed) for each in found if stands[each.row].state == OVERDUE]
    yield _summed("owed", text("Slip", "Still due on {day}", day=When(asked.day)), _OWED, due)


def _claims(asked: Asked, row: int) -> Table:
    """The claims whose event lies in these days."""
    found = [each for each in claims_of(asked.figures.book, row) if asked.period.first <= each.incurred <= asked.day]
    rows: list[tuple[Cell, ...]] = [
        (each.code, each.incurred, label_of(_DECISION, each.decision), each.loss, _met(each), each.paid)
        for each in sorted(found, key=lambda of: of.incurred)
    ]
    return _summed("claims", text("Slip", "What you claimed"), _CLAIMS, rows)


def _met(each: FoundClaim) -> int | None:
    """What was met of a claim that is decided."""
    return None if each.decision == "open" else each.covered if each.approved else 0


def _savings(asked: Asked, row: int) -> Table:
    """What was saved and taken out in these days."""
    moved = [read(asked.figures.book, "savings", each) for each in rows_about(asked.figures.book, "savings", row)]
    rows = [
        (each.date, label_of(_MOVEMENT, each.kind), -each.amount if each.kind == "withdrawal" else each.amount)
        for each in sorted(moved, key=lambda of: of.date)
        if asked.period.first <= each.date <= asked.day
    ]
    return _summed("savings", text("Slip", "What you saved"), _SAVED, rows)


def _summed(name: str, label: Text, columns: tuple[Column, ...], rows: Iterable[tuple[Cell, ...]]) -> Table:
    """A table with what its amounts add up to; empty where there is no row."""
    return Table(name, label, columns, tuple(rows)).totalled(text("Statement", "Sum"))


def papers(asked: Asked) -> PaperHeap:
    """The one paper."""
    person = person_named(asked, code_of(asked))
    words = text("Statement", "{first} to {last}, amounts in {currency}", currency=asked.figures.scheme.currency)
    days = words.about(first=When(asked.period.first), last=When(asked.day))
    shown = (block for table in tables(asked) for block in table_blocks(table, asked.figures.decimals))
    blocks = (*_about(person), *shown)
    said = Document(_TITLE, asked.figures.scheme.name, days, blocks, language=person.language or "")
    return PaperHeap(1, (said,))


def _about(person: Person) -> Iterator[Block]:
    """Whose year it is."""
    yield Facts(
        (
            (text("Field", "Name"), person.name),
            (text("Field", "Member"), person.code),
            (text("Field", "Household"), person.household),
            (text("Field", "Village"), person.village),
            (text("Field", "Member since"), shown_day(person.joined)),
        )
    )


REPORT = Report(
    "member_year",
    text("Slip", "A member's year"),
    tables,
    (*PERIOD, CODE),
    shelf="members_papers",
    papers=papers,
    of_figures=False,
)
