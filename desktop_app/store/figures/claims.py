"""Claims paid, outstanding and reported by product and office (definitions, section 4), from cells or from rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import date_of, make_day

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row

_OFFICE = "ifnull(c.office, p.office)"
_FROM = "claims c JOIN policies p ON p.id = c.policy"

_PAID = (
    """SELECT product, nullif(office, 0), sum(amount), sum(payments) FROM payment_days
        WHERE day BETWEEN :first AND :last GROUP BY product, office""",
    f"""SELECT p.product, {_OFFICE} AS at, sum(y.amount), count(*)
        FROM payments y JOIN claims c ON c.id = y.claim JOIN policies p ON p.id = c.policy
        WHERE y.date BETWEEN :first AND :last GROUP BY p.product, at""",
)

_OUTSTANDING = (
    """SELECT product, nullif(office, 0), sum(undecided), sum(unpaid), sum(claims) FROM claim_steps
        WHERE day <= :day GROUP BY product, office""",
    f"""SELECT p.product, {_OFFICE} AS at,
            sum(iif(c.decided IS NULL OR c.decided > :day, c.covered, 0)),
            sum(iif(c.decided <= :day AND c.decision IN ('paid', 'partly'), max(c.covered - ifnull(
                (SELECT sum(y.amount) FROM payments y WHERE y.claim = c.id AND y.date <= :day), 0), 0), 0)),
            count(*)
        FROM {_FROM} WHERE c.reported <= :day GROUP BY p.product, at""",
)

_REPORTED = (
    """SELECT product, nullif(office, 0), incurred, reported, sum(covered) FROM claim_months
        WHERE reported <= :month AND rejected > :month GROUP BY product, office, incurred, reported""",
    f"""SELECT p.product, {_OFFICE} AS at, c.incurred, c.reported, sum(c.covered)
        FROM {_FROM} WHERE c.reported <= :day AND NOT (c.decision = 'rejected' AND c.decided <= :day)
        GROUP BY p.product, at, c.incurred, c.reported""",
)

_HAPPENED = (
    """SELECT product, nullif(office, 0), sum(claims), sum(covered) FROM claim_months
        WHERE incurred BETWEEN :first_month AND :month AND reported <= :month AND rejected > :month
        GROUP BY product, office""",
    f"""SELECT p.product, {_OFFICE} AS at, count(*), sum(c.covered)
        FROM {_FROM} WHERE c.incurred BETWEEN :first AND :last AND c.reported <= :last
            AND NOT (c.decision = 'rejected' AND c.decided <= :last)
        GROUP BY p.product, at""",
)

_DECISIONS = (
    """SELECT product, nullif(office, 0), decision, nullif(reason, ''), sum(claims) FROM decision_days
        WHERE reported BETWEEN :first AND :last AND claims <> 0 GROUP BY 1, 2, 3, 4""",
    f"""SELECT p.product, {_OFFICE} AS at, c.decision, c.reason, count(*)
        FROM {_FROM} WHERE c.reported BETWEEN :first AND :last GROUP BY p.product, at, c.decision, c.reason""",
)

ENDED = f"""
            SELECT c.code, p.product, {_OFFICE} AS at, c.incurred, c.reported, c.decided,
                c.decided AS ends, 0 AS is_paid
            FROM {_FROM} WHERE c.decision = 'rejected' AND c.decided BETWEEN :first AND :last
            UNION ALL
            SELECT c.code, p.product, {_OFFICE}, c.incurred, c.reported, c.decided,
                max(ifnull(y.received, y.date + ifnull(t.delivery_days, 0))) AS ends, 1
            FROM payments y JOIN claims c ON c.id = y.claim JOIN policies p ON p.id = c.policy
                JOIN products t ON t.id = p.product
            WHERE c.decision IN ('paid', 'partly') AND c.decided IS NOT NULL
            GROUP BY c.id HAVING sum(y.amount) >= c.covered AND ends BETWEEN :first AND :last
"""
"""Every claim that ended in the period, with its days; is_paid tells those that ended with money."""

_PROCESSED = (
    """SELECT product, nullif(office, 0), step, days, sum(claims) FROM settled_months
        WHERE month BETWEEN :first_month AND :month AND claims <> 0 GROUP BY 1, 2, 3, 4""",
    f"""WITH ended AS ({ENDED}
        ), steps AS (
            SELECT product, at, 'report' AS step, reported - incurred AS days FROM ended
            UNION ALL SELECT product, at, 'decide', decided - reported FROM ended
            UNION ALL SELECT product, at, 'deliver', ends - decided FROM ended WHERE is_paid
            UNION ALL SELECT product, at, 'total', ends - incurred FROM ended
        )
        SELECT product, at, step, days, count(*) FROM steps GROUP BY 1, 2, 3, 4""",
)


def paid(book: Book, period: Period) -> list[Row]:
    """(product, office, minor units, payments) of the payments dated in the period."""
    return book.query(_PAID[not book.current], {"first": period.first, "last": period.last})


def outstanding(book: Book, day: Day) -> list[Row]:
    """(product, office, undecided, approved and unpaid, claims) of the claims reported by a day."""
    return book.query(_OUTSTANDING[not book.current], {"day": day})


def reported(book: Book, day: Day) -> list[Row]:
    """(product, office, incurred, reported, minor units) of claims reported by a day, not rejected by then.

    At the end of a month the two days may be the first of their months: periods of a triangle are whole months.
    """
    if not book.current or not _ends_month(day):
        return book.query(_REPORTED[1], {"day": day})
    rows = book.query(_REPORTED[0], {"month": _month(day)})
    return [(product, office, _first(event), _first(told), amount) for product, office, event, told, amount in rows]


def happened(book: Book, period: Period) -> list[Row]:
    """(product, office, claims, covered) of what happened in the period, is known and not rejected by its end."""
    return book.query(_HAPPENED[not _whole_months(book, period)], _at(period))


def decisions(book: Book, period: Period) -> list[Row]:
    """(product, office, decision, reason, claims) of the claims reported in the period, as they stand now."""
    return book.query(_DECISIONS[not book.current], _at(period))


def processed(book: Book, period: Period) -> list[Row]:
    """(product, office, step, days, claims) of what ended in the period; steps: report, decide, deliver and total.

    A paid claim has ended once its payments reach what is covered, on the last day the beneficiary received one; a
    missing day of receipt is the day of payment and the product's usual delivery days. A rejected one ends as decided.
    """
    return book.query(_PROCESSED[not _whole_months(book, period)], _at(period))


def _at(period: Period) -> dict[str, int]:
    """The days of a period and the months that hold them."""
    return {
        "first": period.first,
        "last": period.last,
        "first_month": _month(period.first),
        "month": _month(period.last),
    }


def _whole_months(book: Book, period: Period) -> bool:
    """Whether cells by month can tell of the period."""
    return book.current and date_of(period.first).day == 1 and _ends_month(period.last)


def _ends_month(day: Day) -> bool:
    """Whether a day is the last of its month."""
    return date_of(day + 1).day == 1


def _month(day: Day) -> int:
    """The running number of a day's month, as cells count it."""
    date = date_of(day)
    return date.year * 12 + date.month - 1


def _first(month: int) -> Day:
    """The first day of a month."""
    return make_day(month // 12, month % 12 + 1, 1)
