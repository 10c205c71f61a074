"""Index contracts and what their stations measured (chapter 2.4)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.index_cover import IndexContract

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book

_CONTRACTS = """SELECT i.code, i.product, w.word, i.from_day, i.to_day, i."trigger", i.exit, i.payout
    FROM indices i JOIN words w ON w.id = i.station
    WHERE i.from_day <= :last AND i.to_day >= :first AND (:product IS NULL OR i.product = :product)
    ORDER BY i.from_day, i.code"""

_READINGS = """SELECT r.date, r.value FROM readings r JOIN words w ON w.id = r.station
    WHERE w.list = 'station' AND w.word = :station AND r.date BETWEEN :first AND :last ORDER BY r.date"""


def contracts(book: Book, period: Period, product: int | None) -> list[IndexContract]:
    """The contracts whose season has a day in the period."""
    rows = book.query(_CONTRACTS, {"first": period.first, "last": period.last, "product": product})
    return [
        IndexContract(code, of, station, first, last, _exact(trigger), _exact(exit_), payout)
        for code, of, station, first, last, trigger, exit_, payout in rows
    ]


def readings(book: Book, station: str, first: Day, last: Day) -> list[tuple[Day, float]]:
    """(day, value) of what a station measured."""
    rows = book.query(_READINGS, {"station": station, "first": first, "last": last})
    return [(int(day), float(value)) for day, value in rows]


def _exact(value: float | None) -> Fraction | None:
    """A number as it was written."""
    return None if value is None else Fraction(str(value))
