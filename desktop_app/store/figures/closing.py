"""What a closing asks of the records: claims not decided, cash not counted, and what schedules posted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.statements.postings import SCHEDULE
from desktop_app.store.facts.books import ENTRIES
from desktop_app.store.facts.cube import Question
from desktop_app.store.schema import TABLES

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book
    from desktop_app.store.facts.cube import Cube

BEFORE_THE_END = 7
"""A count of the cash so many days before a quarter's end, or since, counts as that of its end."""
_COUNTS, _SCHEDULES = "cash_counts", "schedules"
_UNCOUNTED = """SELECT a.code FROM accounts a WHERE a.kind = 'cash' AND NOT EXISTS (
    SELECT 1 FROM cash_counts c WHERE c.account = a.id AND c.date > :from) ORDER BY a.code"""
_BY_SCHEDULE = Question(ENTRIES, ("amount",), ("product", "line"), f"kind = '{SCHEDULE}'")


def has_records(step: str) -> bool:
    """Whether a step of a closing asks for records of which this program keeps any."""
    return {"cash": _COUNTS, "schedules": _SCHEDULES}.get(step, "claims") in TABLES


def undecided(book: Book, day: Day) -> int:
    """How many claims reported by a day are not decided."""
    return int(book.value("SELECT count(*) FROM claims WHERE decision = 'open' AND reported <= ?", (day,)))


def uncounted(book: Book, day: Day) -> list[str]:
    """The cash boxes that nobody has counted at the end of a quarter."""
    return [str(code) for (code,) in book.query(_UNCOUNTED, {"from": day - BEFORE_THE_END})]


def posted_by_schedules(cube: Cube, period: Period) -> int:
    """What schedules posted in a period, in minor units: their debits, which their credits equal."""
    return sum(max(amount, 0) for (amount,) in cube.within(_BY_SCHEDULE, period).values())
