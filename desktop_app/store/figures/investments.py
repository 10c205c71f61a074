"""The register of investments and the limits of the policy on them (principle 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.investments import INTEREST, Instrument, Limit
from desktop_app.core.money import as_written, written_or_none

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

SOON = 30
"""So many days ahead it is told that an investment falls due."""
_REGISTER = """SELECT i.code, i.kind, ifnull(p.code, ''), ifnull(i.grade, 'none'), i.amount, i.from_day, i.due,
        ifnull(i.rate, 0), ifnull(i.returns, :interest), i.ended, ifnull(t.code, ''), ifnull(i.admitted, 100)
    FROM investments i LEFT JOIN partners p ON p.id = i.institution LEFT JOIN products t ON t.id = i.product
    WHERE :product IS NULL OR i.product = :product ORDER BY i.due IS NULL, i.due, i.code"""

_LIMITS = """SELECT what, at_most, ifnull(grade, '') FROM investment_limits WHERE from_day <= ? ORDER BY from_day"""


def register(book: Book, product: int | None = None) -> list[Instrument]:
    """Every instrument, of one product's assets or of all, what falls due first in front."""
    rows = book.query(_REGISTER, {"interest": INTEREST, "product": product})
    return [Instrument._make((*row[:7], as_written(row[7]), *row[8:11], as_written(row[11]))) for row in rows]


def falling_due(book: Book, day: Day) -> list[Instrument]:
    """What falls due within a month of a day or has, and was not paid back, the first in front."""
    return [each for each in register(book) if each.due is not None and each.ended is None and each.due <= day + SOON]


def limits(book: Book, day: Day) -> dict[str, Limit]:
    """What the policy says on a day of each class and of any one institution."""
    rows = book.query(_LIMITS, (day,))
    return {str(what): Limit(written_or_none(most), str(grade)) for what, most, grade in rows}
