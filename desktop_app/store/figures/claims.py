"""Claims paid, outstanding and reported by product and office (definitions, section 4), from cells or from rows."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from desktop_app.core.period import date_of, make_day
from desktop_app.store.cells.offices import ALL
from desktop_app.store.figures.scope import OFFICE_OF_CLAIM

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row

_NEVER = 1 << 40
"""The month in which a claim is rejected that never was."""
_FROM = "claims c JOIN policies p ON p.id = c.policy"

_PAID = f"""SELECT p.product, {OFFICE_OF_CLAIM} AS at, sum(y.amount), count(*)
        FROM payments y JOIN claims c ON c.id = y.claim JOIN policies p ON p.id = c.policy
        WHERE y.date BETWEEN :first AND :last GROUP BY p.product, at"""

_OUTSTANDING = f"""SELECT p.product, {OFFICE_OF_CLAIM} AS at,
            sum(iif(c.decided IS NULL OR c.decided > :day, c.covered, 0)),
            sum(iif(c.decided <= :day AND c.decision IN ('paid', 'partly'), max(c.covered - ifnull(y.paid, 0), 0), 0)),
            count(*)
        FROM {_FROM} LEFT JOIN (SELECT claim, sum(amount) AS paid FROM payments WHERE date <= :day GROUP BY claim) y
            ON y.claim = c.id
        WHERE c.reported <= :day GROUP BY p.product, at"""

_MONTHS = """SELECT product, {office}, incurred, reported, rejected, sum(covered), sum(claims) FROM claim_months
    GROUP BY product, incurred, reported, rejected{by}"""

_REPORTED = f"""SELECT p.product, {OFFICE_OF_CLAIM} AS at, c.incurred, c.reported, sum(c.covered)
        FROM {_FROM} WHERE c.reported <= :day AND NOT (c.decision = 'rejected' AND c.decided <= :day)
        GROUP BY p.product, at, c.incurred, c.reported"""

_HAPPENED = f"""SELECT p.product, {OFFICE_OF_CLAIM} AS at, count(*), sum(c.covered)
        FROM {_FROM} WHERE c.incurred BETWEEN :first AND :last AND c.reported <= :last
            AND NOT (c.decision = 'rejected' AND c.decided <= :last)
        GROUP BY p.product, at"""

_KINDS = "SELECT DISTINCT product, decision, reason FROM decision_days"
# With every kind named, SQLite reads one stretch of the key for each, in order, and groups nothing.
_DECIDED = """WITH kinds (product, decision, reason) AS (VALUES {kinds}), counted AS (
        SELECT k.product, k.decision, k.reason, (
            SELECT sum(claims) FROM decision_days d WHERE d.product = k.product AND d.decision = k.decision
                AND d.reason = k.reason AND d.reported BETWEEN ? AND ?) AS claims
        FROM kinds k)
    SELECT product, NULL, decision, nullif(reason, ''), claims FROM counted WHERE claims <> 0"""
_DECIDED_BY_OFFICE = """SELECT product, nullif(office, 0), decision, nullif(reason, ''), sum(claims) FROM decision_days
    WHERE reported BETWEEN :first AND :last GROUP BY product, decision, reason, office HAVING sum(claims) <> 0"""
_DECISIONS = f"""SELECT p.product, {OFFICE_OF_CLAIM} AS at, c.decision, c.reason, count(*)
        FROM {_FROM} WHERE c.reported BETWEEN :first AND :last GROUP BY p.product, at, c.decision, c.reason"""

ENDED = f"""
            SELECT c.code, p.product, {OFFICE_OF_CLAIM} AS at, c.incurred, c.reported, c.decided,
                c.decided AS ends, 0 AS is_paid
            FROM {_FROM} WHERE c.decision = 'rejected' AND c.decided BETWEEN :first AND :last
            UNION ALL
            SELECT c.code, p.product, {OFFICE_OF_CLAIM}, c.incurred, c.reported, c.decided,
                max(ifnull(y.received, y.date + ifnull(t.delivery_days, 0))) AS ends, 1
            FROM payments y JOIN claims c ON c.id = y.claim JOIN policies p ON p.id = c.policy
                JOIN products t ON t.id = p.product
            WHERE c.decision IN ('paid', 'partly') AND c.decided IS NOT NULL
            GROUP BY c.id HAVING sum(y.amount) >= c.covered AND ends BETWEEN :first AND :last
"""
"""Every claim that ended in the period, with its days; is_paid tells those that ended with money."""

_SETTLED = f"""SELECT product, NULL, step, days, sum(claims) FROM settled_months
    WHERE office = {ALL} AND month BETWEEN :first AND :last GROUP BY product, step, days"""
_SETTLED_BY_OFFICE = """SELECT product, nullif(office, 0), step, days, sum(claims) FROM settled_months
    WHERE office IN (SELECT 0 UNION ALL SELECT id FROM offices) AND month BETWEEN :first AND :last
    GROUP BY product, office, step, days"""
_PROCESSED = f"""WITH ended AS ({ENDED}
        ), steps AS (
            SELECT product, at, 'report' AS step, reported - incurred AS days FROM ended
            UNION ALL SELECT product, at, 'decide', decided - reported FROM ended
            UNION ALL SELECT product, at, 'deliver', ends - decided FROM ended WHERE is_paid
            UNION ALL SELECT product, at, 'total', ends - incurred FROM ended
        )
        SELECT product, at, step, days, count(*) FROM steps GROUP BY 1, 2, 3, 4"""


def paid(book: Book, period: Period) -> list[Row]:
    """(product, office, minor units, payments) of the payments dated in the period, from the rows."""
    return book.query(_PAID, _at(period))


def outstanding(book: Book, day: Day) -> list[Row]:
    """(product, office, undecided, approved and unpaid, claims) of the claims reported by a day, from the rows."""
    return book.query(_OUTSTANDING, {"day": day})


def reported(book: Book, day: Day) -> list[Row]:
    """(product, office, incurred, reported, minor units) of claims reported by a day, not rejected by then."""
    return book.query(_REPORTED, {"day": day})


def claim_months(book: Book, *, by_office: bool) -> list[Row]:
    """(product, office, incurred, reported, rejected, minor units, claims) of all claims, from cells.

    The days are the first of their months: so a sum up to the end of a month may take them.
    """
    rows = book.query(_split(_MONTHS, by_office=by_office))
    return [(*row[:2], *map(_first, row[2:5]), *row[5:]) for row in rows]


def happened(book: Book, period: Period) -> list[Row]:
    """(product, office, claims, covered) of what happened in the period, is known and not rejected by its end."""
    return book.query(_HAPPENED, _at(period))


def decision_kinds(book: Book) -> list[Row]:
    """Every product, decision and reason that any claim ever had together."""
    return book.query(_KINDS)


def decisions(book: Book, period: Period, kinds: list[Row]) -> list[Row]:
    """(product, None, decision, reason, claims) of the claims of some kinds reported in the period, from cells."""
    if not kinds:
        return []
    query = _DECIDED.format(kinds=", ".join(["(?, ?, ?)"] * len(kinds)))
    return book.query(query, [*chain.from_iterable(kinds), period.first, period.last])


def decisions_by_office(book: Book, period: Period) -> list[Row]:
    """(product, office, decision, reason, claims) of the claims reported in the period, from cells."""
    return book.query(_DECIDED_BY_OFFICE, _at(period))


def decisions_from_rows(book: Book, period: Period) -> list[Row]:
    """The same from the rows, as they stand or stood."""
    return book.query(_DECISIONS, _at(period))


def settled(book: Book, months: range, *, by_office: bool) -> list[Row]:
    """(product, office, step, days, claims) of what ended in whole months, from cells; steps as in `processed`."""
    query = _SETTLED_BY_OFFICE if by_office else _SETTLED
    return book.query(query, {"first": months[0], "last": months[-1]})


def processed(book: Book, period: Period) -> list[Row]:
    """(product, office, step, days, claims) of what ended in the period; steps: report, decide, deliver and total.

    A paid claim has ended once its payments reach what is covered, on the last day the beneficiary received one; a
    missing day of receipt is the day of payment and the product's usual delivery days. A rejected one ends as decided.
    """
    return book.query(_PROCESSED, _at(period))


def months_of(period: Period) -> range | None:
    """The running numbers of a period's months, as cells count them; None where it is not made of whole months."""
    if date_of(period.first).day > 1 or not ends_month(period.last):
        return None
    return range(_month(period.first), _month(period.last) + 1)


def ends_month(day: Day) -> bool:
    """Whether a day is the last of its month."""
    return date_of(day + 1).day == 1


def _split(query: str, *, by_office: bool) -> str:
    """A query of cells for every office, or for all of them together."""
    return query.format(office="nullif(office, 0)", by=", office") if by_office else query.format(office="NULL", by="")


def _at(period: Period) -> dict[str, int]:
    """The days of a period."""
    return {"first": period.first, "last": period.last}


def _month(day: Day) -> int:
    """The running number of a day's month, as cells count it."""
    date = date_of(day)
    return date.year * 12 + date.month - 1


@lru_cache(maxsize=4096)
def _first(month: int) -> Day:
    """The first day of a month; a day beyond all others for one that never comes."""
    return make_day(month // 12, month % 12 + 1, 1) if month < _NEVER else _NEVER
