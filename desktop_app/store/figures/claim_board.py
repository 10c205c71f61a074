"""Which claims stand in which step on a day, since when, and whether that is longer than its standard days."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store.claim_rules import DAYS_TO_DECIDE, DAYS_TO_PAY, DAYS_TO_REVIEW, standard_sql

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

RECENT = 30
"""Days for which a claim whose money has arrived stays on the board."""
LOST = 90
"""Days after a payment from which nobody will still learn when it arrived."""

_PAID = "ifnull((SELECT sum(amount) FROM payments y WHERE y.claim = c.id), 0)"
_ESTIMATE = "ifnull((SELECT amount FROM estimates e WHERE e.claim = c.id ORDER BY date DESC LIMIT 1), c.covered)"
_OF = "FROM claims c JOIN policies p ON p.id = c.policy JOIN products t ON t.id = p.product"
_TAKEN_UP = "LEFT JOIN claim_reviews v ON v.claim = c.id AND v.since <= :today"
_OPEN = "c.decision = 'open' AND c.reported <= :today"


def _late(since: str, standard: str) -> str:
    """1 where more days have gone since a day than are standard for the product; 0 where none are set."""
    return f"ifnull(:today - {since} > {standard_sql(standard)}, 0)"


_WHOLE = f"""{_OF} JOIN (SELECT claim, max(date) AS paid, max(received) AS received, max(received IS NULL) AS away
        FROM payments GROUP BY claim) y ON y.claim = c.id
    WHERE c.decision IN ('paid', 'partly') AND y.paid <= :today AND {_PAID} >= c.covered AND"""

STEPS = MappingProxyType(
    {
        "reported": f"""SELECT c.id AS record, c.reported AS since, {_ESTIMATE} AS amount,
                max({_late("c.reported", DAYS_TO_REVIEW)}, {_late("c.reported", DAYS_TO_DECIDE)}) AS late
            {_OF} {_TAKEN_UP} WHERE {_OPEN} AND v.id IS NULL""",
        "in_review": f"""SELECT c.id AS record, v.since AS since, {_ESTIMATE} AS amount,
                {_late("c.reported", DAYS_TO_DECIDE)} AS late
            {_OF} {_TAKEN_UP} WHERE {_OPEN} AND v.id NOT NULL""",
        "decided": f"""SELECT c.id AS record, c.decided AS since, c.covered - {_PAID} AS amount,
                {_late("c.decided", DAYS_TO_PAY)} AS late
            {_OF} WHERE c.decision IN ('paid', 'partly') AND c.decided <= :today AND amount > 0""",
        "paid": f"""SELECT c.id AS record, y.paid AS since, c.covered AS amount,
                ifnull(:today - y.paid > t.delivery_days, 0) AS late {_WHOLE} y.away
            AND y.paid >= :today - {LOST}""",
        "received": f"""SELECT c.id AS record, y.received AS since, c.covered AS amount, 0 AS late {_WHOLE} NOT y.away
            AND y.received BETWEEN :today - {RECENT} AND :today""",
    }
)
"""By step: its claims, each with the day since which it stands there, what it comes to, and whether it is late."""


class StepFound(NamedTuple):
    """What stands in a step."""

    claims: int
    late: int
    oldest: Day | None


def board_counts(book: Book, today: Day) -> dict[str, StepFound]:
    """Every step of the board on a day."""
    sums = "SELECT count(*), ifnull(sum(late), 0), min(since)"
    return {name: StepFound(*book.query(f"{sums} FROM ({sql})", {"today": today})[0]) for name, sql in STEPS.items()}
