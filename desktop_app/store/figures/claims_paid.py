"""What was paid for claims, by when they happened and were reported: the ledger's payments beside their claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.facts.claims import ENTRIES_OF_CLAIMS
from desktop_app.store.facts.fact import HERE

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book, Row

_LAST_OF_MONTH = "month_start({day}, 1) - 1"


def paid_by_months(book: Book, day: Day) -> list[Row]:
    """(product, last day of the month of the event, of the report and of the payment, minor units) paid by a day.

    Each payment is looked up by its row: joined the other way round, all payments would first get an index.
    """
    days = ", ".join(_LAST_OF_MONTH.format(day=of) for of in ("c.incurred", "c.reported", "e.day"))
    return book.query(
        f"""SELECT e.product, {days}, sum(e.amount)
        FROM ({ENTRIES_OF_CLAIMS.sql(HERE)}) e CROSS JOIN payments y ON y.id = e.record JOIN claims c ON c.id = y.claim
        WHERE e.kind = 'claim_paid' AND e.day <= :day GROUP BY 1, 2, 3, 4""",
        {"day": day},
    )


def first_events(book: Book, day: Day) -> dict[int, Day]:
    """The first day on which anything happened, by product, of all claims reported by a day; rejected ones, too."""
    sql = """SELECT p.product, min(c.incurred) FROM claims c JOIN policies p ON p.id = c.policy
        WHERE c.reported <= ? GROUP BY 1"""
    return {int(product): int(first) for product, first in book.query(sql, (day,))}


def known_afterwards(book: Book, day: Day) -> dict[int | None, int]:
    """How many claims reported by a day came decided and without an estimate, by product (definitions, section 5)."""
    sql = """SELECT p.product, count(*) FROM claims c JOIN policies p ON p.id = c.policy
        WHERE c.decision <> 'open' AND c.reported <= ? AND NOT EXISTS (SELECT 1 FROM estimates e WHERE e.claim = c.id)
        GROUP BY 1"""
    return {int(product): int(claims) for product, claims in book.query(sql, (day,))}
