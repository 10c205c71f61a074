"""What claims to come are projected from: the cover to come of those in force, and how long claims took to be paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.facts.claims import SETTLED
from desktop_app.store.facts.fact import HERE
from desktop_app.store.facts.lives import heads_sql, insured_sql

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row

_COVER_TO_COME = f"""SELECT product, sum(lives * (min(end_day, :last) - :day)) FROM (
        SELECT product, 1 AS lives, start_day, end_day, last_day FROM ({insured_sql()})
        UNION ALL SELECT product, lives, start_day, end_day, last_day FROM ({heads_sql()})
    ) WHERE start_day <= :day AND last_day > :day GROUP BY product"""

_DAYS_TO_PAYMENT = f"""SELECT product, took, count(*) FROM (
        SELECT product, max(iif(step = 'total', days, NULL)) AS took FROM ({SETTLED.sql(HERE, by_record=True)})
        WHERE day BETWEEN :first AND :last GROUP BY record, product HAVING max(step = 'deliver')
    ) GROUP BY 1, 2"""
"""Only claims that ended with money have a step of delivery."""


def days_of_cover_to_come(book: Book, day: Day, last: Day) -> list[Row]:
    """(product, insured days after a day up to a later one) of those in force on it, to the ends of their policies.

    Who leaves after the day is counted to the end of the policy: on the day nobody knew.
    """
    return book.query(_COVER_TO_COME, {"day": day, "last": last})


def days_to_payment(book: Book, period: Period) -> list[Row]:
    """(product, days from event to end, claims) of the claims that ended with money in the period."""
    return book.query(_DAYS_TO_PAYMENT, {"first": period.first, "last": period.last})
