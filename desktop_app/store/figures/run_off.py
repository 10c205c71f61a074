"""What became of claims by the quarters in which they happened, were told and were paid (definitions, section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book, Row


def _quarter(day: str) -> str:
    """The running number of the fiscal quarter of a day column, as `period_number` counts it."""
    return f"(({month_sql(day)} + 1 - :start) / 3)"


_PAID = f"""
    SELECT p.product, {_quarter("c.incurred")}, {_quarter("c.reported")}, {_quarter("y.date")}, sum(y.amount)
    FROM payments y JOIN claims c ON c.id = y.claim JOIN policies p ON p.id = c.policy
    WHERE y.date <= :day GROUP BY 1, 2, 3, 4"""

_UNSETTLED = f"""
    SELECT p.product, {_quarter("c.incurred")}, {_quarter("c.reported")},
        sum(iif(c.decided IS NULL OR c.decided > :day, c.covered, 0)),
        sum(iif(c.decided <= :day, max(c.covered - ifnull(
            (SELECT sum(y.amount) FROM payments y WHERE y.claim = c.id AND y.date <= :day), 0), 0), 0))
    FROM claims c JOIN policies p ON p.id = c.policy
    WHERE c.reported <= :day AND NOT (c.decision = 'rejected' AND c.decided <= :day) GROUP BY 1, 2, 3"""

_FIRST = """
    SELECT p.product, min(c.incurred) FROM claims c JOIN policies p ON p.id = c.policy
    WHERE c.reported <= ? GROUP BY 1"""


def first_events(book: Book, day: Day) -> dict[int, Day]:
    """The first day on which anything happened, by product, of all claims reported by a day."""
    return dict(book.query(_FIRST, (day,)))


def paid(book: Book, day: Day, fiscal_start: int) -> list[Row]:
    """(product, quarter of the event, of the report, of the payment, minor units) of what was paid by a day."""
    return book.query(_PAID, {"day": day, "start": fiscal_start})


def unsettled(book: Book, day: Day, fiscal_start: int) -> list[Row]:
    """(product, quarter of the event, of the report, undecided, approved and unpaid) of claims at a day."""
    return book.query(_UNSETTLED, {"day": day, "start": fiscal_start})
