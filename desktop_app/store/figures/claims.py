"""Claims paid, outstanding and reported by product and office (definitions, section 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row

_OFFICE = "ifnull(c.office, p.office)"


def paid(book: Book, period: Period) -> list[Row]:
    """(product, office, minor units, payments) of the payments dated in the period."""
    return book.query(
        f"""SELECT p.product, {_OFFICE} AS at, sum(y.amount), count(*)
        FROM payments y JOIN claims c ON c.id = y.claim JOIN policies p ON p.id = c.policy
        WHERE y.date BETWEEN ? AND ? GROUP BY p.product, at""",
        (period.first, period.last),
    )


def outstanding(book: Book, day: Day) -> list[Row]:
    """(product, office, undecided, approved and unpaid, claims) of the claims reported by a day."""
    return book.query(
        f"""SELECT p.product, {_OFFICE} AS at,
            sum(iif(c.decided IS NULL OR c.decided > :day, c.covered, 0)),
            sum(iif(c.decided <= :day AND c.decision IN ('paid', 'partly'), max(c.covered - ifnull(
                (SELECT sum(y.amount) FROM payments y WHERE y.claim = c.id AND y.date <= :day), 0), 0), 0)),
            count(*)
        FROM claims c JOIN policies p ON p.id = c.policy
        WHERE c.reported <= :day GROUP BY p.product, at""",
        {"day": day},
    )


def reported(book: Book, day: Day) -> list[Row]:
    """(product, office, incurred, reported, minor units) of claims reported by a day, not rejected by then."""
    return book.query(
        f"""SELECT p.product, {_OFFICE} AS at, c.incurred, c.reported, sum(c.covered)
        FROM claims c JOIN policies p ON p.id = c.policy
        WHERE c.reported <= :day AND NOT (c.decision = 'rejected' AND c.decided <= :day)
        GROUP BY p.product, at, c.incurred, c.reported""",
        {"day": day},
    )


def happened(book: Book, period: Period) -> list[Row]:
    """(product, office, claims, covered) of what happened in the period, is known and not rejected by its end."""
    return book.query(
        f"""SELECT p.product, {_OFFICE} AS at, count(*), sum(c.covered)
        FROM claims c JOIN policies p ON p.id = c.policy
        WHERE c.incurred BETWEEN :first AND :last AND c.reported <= :last
            AND NOT (c.decision = 'rejected' AND c.decided <= :last)
        GROUP BY p.product, at""",
        {"first": period.first, "last": period.last},
    )


def decisions(book: Book, period: Period) -> list[Row]:
    """(product, office, decision, reason, claims) of the claims reported in the period, as they stand now."""
    return book.query(
        f"""SELECT p.product, {_OFFICE} AS at, c.decision, c.reason, count(*)
        FROM claims c JOIN policies p ON p.id = c.policy
        WHERE c.reported BETWEEN ? AND ? GROUP BY p.product, at, c.decision, c.reason""",
        (period.first, period.last),
    )


def processed(book: Book, period: Period) -> list[Row]:
    """(product, office, incurred, reported, decided, end, paid 1 or rejected 0, claims) of what ended in the period.

    A paid claim has ended once its payments reach what is covered, on the last day the beneficiary received one; a
    missing day of receipt is the day of payment and the product's usual delivery days. A rejected one ends as decided.
    """
    return book.query(
        f"""WITH ended AS (
            SELECT c.*, p.product AS of_product, {_OFFICE} AS at, c.decided AS ends, 0 AS is_paid
            FROM claims c JOIN policies p ON p.id = c.policy
            WHERE c.decision = 'rejected' AND c.decided BETWEEN :first AND :last
            UNION ALL
            SELECT c.*, p.product, {_OFFICE}, max(ifnull(y.received, y.date + ifnull(t.delivery_days, 0))), 1
            FROM payments y JOIN claims c ON c.id = y.claim JOIN policies p ON p.id = c.policy
                JOIN products t ON t.id = p.product
            WHERE c.decision IN ('paid', 'partly') GROUP BY c.id HAVING sum(y.amount) >= c.covered
        )
        SELECT of_product, at, incurred, reported, decided, ends, is_paid, count(*) FROM ended
        WHERE ends BETWEEN :first AND :last
        GROUP BY of_product, at, incurred, reported, decided, ends, is_paid""",
        {"first": period.first, "last": period.last},
    )
