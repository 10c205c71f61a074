"""The cover that lies ahead of a day, and how far back cover goes (indicator 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.facts.lives import heads_sql, insured_sql

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row

_AHEAD = f"""SELECT product, sum(lives * (min(end_day, :last) - :day)) FROM (
        SELECT product, 1 AS lives, start_day, end_day, last_day FROM ({insured_sql()})
        UNION ALL SELECT product, lives, start_day, end_day, last_day FROM ({heads_sql()})
    ) WHERE start_day <= :day AND last_day > :day GROUP BY product"""


def days_ahead(book: Book, day: Day, last: Day) -> list[Row]:
    """(product, insured days after a day up to a later one) of those in force on it, to the ends of their policies.

    Who leaves after the day is counted to the end of the policy: on the day nobody knew.
    """
    return book.query(_AHEAD, {"day": day, "last": last})


def first_cover(book: Book) -> Day | None:
    """The day on which the first policy starts."""
    found = book.value("SELECT min(start_day) FROM policies")
    return None if found is None else int(found)


def days_paid(book: Book, period: Period) -> list[Row]:
    """(product, days from event to end, claims) of the claims that ended with money in the period."""
    return book.query(_PAID, {"first": period.first, "last": period.last})


_PAID = """SELECT product, ends - incurred, count(*) FROM (
        SELECT p.product, c.incurred, c.covered, sum(y.amount) AS paid,
            max(ifnull(y.received, y.date + ifnull(t.delivery_days, 0))) AS ends
        FROM payments y JOIN claims c ON c.id = y.claim JOIN policies p ON p.id = c.policy
            JOIN products t ON t.id = p.product
        WHERE c.decision IN ('paid', 'partly') AND c.decided IS NOT NULL GROUP BY c.id
    ) WHERE paid >= covered AND ends BETWEEN :first AND :last GROUP BY 1, 2"""
