"""Index contracts and what their stations measured (chapter 2.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.index_cover import IndexContract
from desktop_app.core.money import written_or_none
from desktop_app.store.facts.lives import insured_sql

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row

_EACH = """SELECT i.code, i.product, w.word, i.from_day, i.to_day, i."trigger", i.exit, i.payout
    FROM indices i JOIN words w ON w.id = i.station"""
_ONE = f"{_EACH} WHERE i.code = :code"
_CONTRACTS = f"""{_EACH}
    WHERE i.from_day <= :last AND i.to_day >= :first AND (:product IS NULL OR i.product = :product)
    ORDER BY i.from_day, i.code"""

_IN_FORCE = f"""SELECT p.code, h.code, o.code FROM ({insured_sql()}) i
    JOIN policies p ON p.id = i.policy JOIN people h ON h.id = i.person LEFT JOIN offices o ON o.id = p.office
    WHERE i.product = :product AND :day BETWEEN i.start_day AND i.last_day AND (:office IS NULL OR o.code = :office)
        AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.policy = i.policy AND c.incurred = :day
            AND ifnull(c.person, i.holder) = i.person)
    ORDER BY p.id, h.id"""

_READINGS = """SELECT r.date, r.value FROM readings r JOIN words w ON w.id = r.station
    WHERE w.list = 'station' AND w.word = :station AND r.date BETWEEN :first AND :last ORDER BY r.date"""


def contracts(book: Book, period: Period, product: int | None) -> list[IndexContract]:
    """The contracts whose season has a day in the period."""
    rows = book.query(_CONTRACTS, {"first": period.first, "last": period.last, "product": product})
    return [_contract(row) for row in rows]


def contract_of(book: Book, code: str) -> IndexContract | None:
    """The contract of a code."""
    row = book.one(_ONE, {"code": code})
    return _contract(row) if row else None


def all_indices(book: Book) -> list[tuple[str, str]]:
    """Code and station of every index contract, the latest season first."""
    sql = "SELECT i.code, w.word FROM indices i JOIN words w ON w.id = i.station ORDER BY i.to_day DESC, i.code"
    return [(str(code), str(station)) for code, station in book.query(sql)]


def covers_due(book: Book, of: IndexContract, office: str | None) -> list[tuple[str, str, str | None]]:
    """(policy, person, office) of every cover in force on the last day of a season that has no claim for it yet."""
    rows = book.query(_IN_FORCE, {"product": of.product, "day": of.last, "office": office})
    return [(str(policy), str(person), at) for policy, person, at in rows]


def readings(book: Book, station: str, first: Day, last: Day) -> list[tuple[Day, float]]:
    """(day, value) of what a station measured."""
    rows = book.query(_READINGS, {"station": station, "first": first, "last": last})
    return [(int(day), float(value)) for day, value in rows]


def _contract(row: Row) -> IndexContract:
    """A contract, its numbers as they were written."""
    code, of, station, first, last, trigger, exit_, payout = row
    return IndexContract(code, of, station, first, last, written_or_none(trigger), written_or_none(exit_), payout)
