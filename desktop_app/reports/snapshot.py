"""What goes out to a network, row by row as it will be in the file, and why something is withheld."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.period import iso
from desktop_app.core.records.person import SEXES
from desktop_app.core.records.product import LINES as PRODUCT_TYPES
from desktop_app.core.records.product import PARTICIPATIONS
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Amount, Number, Share
from desktop_app.core.snapshot import FACT_COLUMNS, REASONS, UNKNOWN_SEX, SnapshotUnit
from desktop_app.core.state import Run
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.snapshot.snapshot import snapshot
from desktop_app.reports.columns import VALUE
from desktop_app.reports.report import TODAY, OptionKind, Report, ReportOption

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.snapshot import Snapshot, SnapshotRow
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

MOST = 40
QUARTERS = ReportOption("quarters", text("Snapshot", "of so many quarters"), OptionKind.COUNT, 12, low=1, high=MOST)
CONTACT = ReportOption("contact", text("Snapshot", "with the office's contact"), OptionKind.FLAG, default=False)

_FACTS: Mapping[str, Text | None] = MappingProxyType(
    {
        "version": text("Snapshot", "Version of the form"),
        "scheme": text("Snapshot", "Number of the book, drawn by chance"),
        "name": text("Field", "Name"),
        "country": text("Scheme form", "Country"),
        "currency": text("Scheme form", "Currency"),
        "founded": text("Snapshot", "Month in which the first cover began"),
        "made": text("Snapshot", "Day on which the snapshot was made"),
        "head": text("Snapshot", "Fingerprint of the newest save"),
        "places": text("Lists", "Regions"),
        "products": text("Sheet", "Products"),
        "women_share": text("Snapshot", "Share of women among members"),
        "contact": text("Scheme form", "Contact"),
        "about.name": text("Snapshot", "Name, once more for lists of schemes"),
        "about.country": text("Snapshot", "Country, as the scheme writes it"),
    }
)
_STATES = MappingProxyType(
    {
        Run.RUNNING.value: text("Snapshot", "Still running"),
        Run.OPEN.value: text("Snapshot", "Over, not closed"),
        Run.CLOSED.value: text("Closing", "Closed"),
    }
)
_WHOLE = text("By sex", "All")
_MEASURES: Mapping[str, Text | None] = MappingProxyType(
    {
        "members": text("Snapshot", "Members insured at the end"),
        "policies": text("Snapshot", "Policies in force at the end"),
        "claims_reported": text("Explained", "Claims reported"),
        "claims_paid": text("Snapshot", "Claims with a payment"),
        **{code: line.label for code, line in (LINES | CASH_LINES).items()},
        **{each.name: each.label for each in INDICATORS},
    }
)
_UNITS: Mapping[str, Text | None] = MappingProxyType(
    {
        SnapshotUnit.MONEY.value: text("Sheet group", "Money"),
        SnapshotUnit.RATIO.value: text("Snapshot", "Ratio"),
        SnapshotUnit.COUNT.value: text("Snapshot", "Number"),
        SnapshotUnit.DAYS.value: text("Field", "Days"),
    }
)
_COLUMNS = (
    Column("quarter", text("Snapshot", "Quarter until"), Unit.DAY),
    Column("state", text("Field", "State"), words=_STATES),
    Column("product_type", text("Product form", "Line"), words={**LISTS[PRODUCT_TYPES], "": _WHOLE}),
    Column("participation", text("Product form", "Participation"), words={**LISTS[PARTICIPATIONS], "": _WHOLE}),
    Column("products", text("Sheet", "Products"), Unit.COUNT),
    Column(
        "sex",
        text("Field", "Sex"),
        words={**LISTS[SEXES], UNKNOWN_SEX: text("Exit reason", "Not known"), "": _WHOLE},
    ),
    Column("measure", text("Snapshot", "What is told"), words=_MEASURES),
    Column("unit", text("Snapshot", "Unit"), words=_UNITS),
    VALUE,
    Column("numerator", text("Statement", "Numerator"), Unit.FIGURE),
    Column("denominator", text("Statement", "Denominator"), Unit.FIGURE),
    Column("withheld", text("Snapshot", "Why it is withheld"), words={**REASONS, "": None}),
)
_NOTES = (
    text("Snapshot", "Each row goes out as it stands here. Nobody's name, code or day is in it."),
    text(
        "Snapshot",
        "A household may count for one more or one less. Persons and claims are rounded to fives, amounts in steps "
        "that no household's part is above. What chance decides in this is drawn once and kept.",
    ),
    text(
        "Snapshot",
        "Totals are sums of what is told, and indicators are worked out of it: they differ a little from yours.",
    ),
    text(
        "Snapshot",
        "The whole less one type of product tells what the others have together. Where that is of a few, the type is "
        "told and the whole is withheld, for networks compare types of product.",
    ),
)


def snapshot_of(asked: Asked) -> Snapshot:
    """What goes out of what was asked for."""
    return snapshot(asked.figures, asked.day, asked["quarters"], contact=asked["contact"])


def tables(asked: Asked) -> Iterator[Table]:
    """What is said of the scheme, how much is withheld and why, and each row that goes out."""
    found, decimals = snapshot_of(asked), asked.figures.decimals
    yield _facts(found)
    yield _withheld(found)
    rows = tuple(_row(each, decimals) for each in found.rows)
    yield Table("snapshot", text("Snapshot", "What goes out"), _COLUMNS, rows, _NOTES)


def _facts(found: Snapshot) -> Table:
    """What the file says of the scheme: in each row, and once for lists of schemes."""
    columns = (
        Column("fact", text("Snapshot", "Of the scheme"), words=_FACTS),
        Column("value", text("Field", "Value")),
    )
    days = {"founded", "made"}
    facts = found.facts._asdict()
    told = [(name, iso(facts[name]) if name in days else str(facts[name])) for name in FACT_COLUMNS]
    about = [(f"about.{name}" if name in facts else name, _said(value)) for name, value in found.about.items()]
    return Table("snapshot_scheme", text("Snapshot", "What is said of the scheme"), columns, (*told, *about))


def _said(value: object) -> str:
    """A value as the file's own metadata say it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _withheld(found: Snapshot) -> Table:
    """How many rows are withheld for each reason."""
    columns = (
        Column("withheld", text("Snapshot", "Why it is withheld"), words={**REASONS, "": text("Snapshot", "Goes out")}),
        Column("rows", text("Data", "Rows"), Unit.COUNT),
    )
    reasons = [each.withheld.value for each in found.rows]
    rows = tuple((reason, reasons.count(reason)) for reason in ("", *REASONS) if reason in reasons)
    return Table("snapshot_withheld", text("Snapshot", "How much goes out"), columns, rows)


def _row(of: SnapshotRow, decimals: int) -> tuple[Cell, ...]:
    """A row as people read it: the same numbers in their units."""
    named = of.cells[: _COLUMNS.index(VALUE)]
    numbers = (_value(of, decimals), _side(of, of.numerator, decimals), _side(of, of.denominator, decimals))
    return (*named, *numbers, of.withheld.value)  # type: ignore[arg-type]


def _value(of: SnapshotRow, decimals: int) -> Cell:
    """The number in the unit of its row."""
    value = of.value
    if value is None or of.unit is SnapshotUnit.COUNT:
        return None if value is None else int(value)
    if of.unit is SnapshotUnit.MONEY:
        return Amount(int(value), decimals)
    return Share(value) if of.unit is SnapshotUnit.RATIO else Number(value)


_OF_MONEY = frozenset(
    ("incurred_expense_ratio", "incurred_claims_ratio", "net_income_ratio", "solvency_ratio", "liquidity_ratio")
)


def _side(of: SnapshotRow, value: float | None, decimals: int) -> Cell:
    """A side of a ratio: money, or a number of persons, claims or days."""
    if value is None:
        return None
    return Amount(int(value), decimals) if of.measure in _OF_MONEY else int(value)


REPORT = Report(
    "snapshot",
    text("Snapshot", "Snapshot for a network"),
    tables,
    (TODAY, QUARTERS, CONTACT),
    shelf="records",
    of_figures=False,
)
