"""The ledger posting by posting: every movement of a period with the record behind it, and the reserves' changes."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.statements.postings import RESERVE_LINES, sides
from desktop_app.figures.balance import reserve_at
from desktop_app.figures.reserves import NONE
from desktop_app.store.facts.listed import entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day, Period
    from desktop_app.figures.figures import Figures


_CHANGING = MappingProxyType(
    {
        **{name: RESERVE_LINES[name] for name in ("upr", "ibnr", "cics")},
        "ceded_premium": ("B04", "P21.4"),
        "ceded_claims": ("B04", "P21.5"),
    }
)
"""What changes at a balance day, office by office: the lines it is debited and credited to."""
_OF_NO_OFFICE = MappingProxyType({"certified": RESERVE_LINES["certified"], "stop_loss": ("B04", "P21.2")})
"""What changes then without an office."""


class Posted(NamedTuple):
    """One posting: debit positive, in minor units; product and office 0 for none; the record as sheet:code."""

    day: Day
    line: str
    product: int
    office: int
    amount: int
    record: str


def postings(figures: Figures, period: Period, product: int | None = None, line: str | None = None) -> Iterator[Posted]:
    """Every posting of a period by day, then what the reserves changed by, on its last day (definitions, section 2).

    All of them add up to nought, and so do those of every record; those of one line or one product need not.
    """
    for each in (*_recorded(figures, period), *_reserved(figures, period)):
        if product in (None, each.product) and line in (None, each.line):
            yield each


def _recorded(figures: Figures, period: Period) -> Iterator[Posted]:
    """What records and vouchers post, both sides of each movement."""
    for day, kind, named, product, office, amount, record in entries(figures.book, period):
        for code, debit in sides(kind, named, amount):
            yield Posted(day, code, product, office, debit, record)


def _reserved(figures: Figures, period: Period) -> Iterator[Posted]:
    """The changes of the reserves, of the reinsurers' share of them, and of what reinsurers owe for too long."""
    for product in (*figures.products, NONE):
        code = figures.products[product].code if product else ""
        for office, (debit, credit), amount in _changes(figures, period, product):
            for line, side in ((debit, amount), (credit, -amount)):
                if amount:
                    yield Posted(period.last, line, product, office, side, f"reserves:{code}")
    before, after = (figures.overdue(day) for day in (period.before, period.last))
    for line, side in (("B08", after - before), ("B04", before - after)):
        if side:
            yield Posted(period.last, line, NONE, NONE, side, "reserves:")


def _changes(figures: Figures, period: Period, product: int) -> Iterator[tuple[int, tuple[str, str], int]]:
    """(office, lines, change) of a product's reserves."""
    before, after = figures.reserve(product, period.before), figures.reserve(product, period.last)
    for office in sorted({NONE, *before.offices(), *after.offices()}):
        for name, lines in _CHANGING.items():
            yield office, lines, reserve_at(after, name, office) - reserve_at(before, name, office)
    for name, lines in _OF_NO_OFFICE.items():
        yield NONE, lines, getattr(after, name) - getattr(before, name)
    yield NONE, ("P20", "B28"), figures.operators.within(period, product)
