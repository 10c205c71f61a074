"""Whether the clock of this machine can be right: receipts and saves bear its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import parse_day, today
from desktop_app.core.problems import Problem
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.heads import newest

if TYPE_CHECKING:
    from desktop_app.store.database import Book

RELEASED = parse_day("2026-01-01")
"""No day of work with this program was before it was made."""
LONG = 366
"""Days without any save after which a wrong clock is likelier than a rest."""


def clock_doubts(book: Book) -> list[Problem]:
    """What speaks against the day of this machine: the newest save was made later, or very long ago."""
    day, head = today(), newest(book)
    last = max(RELEASED, head.day if head else RELEASED)
    if last <= day and (head is None or day <= head.day + LONG):
        return []
    words = text(
        "Doubts",
        "This machine says that today is {today}, and the file was last saved on {last}: is its clock right?",
    )
    return [Problem(words.about(today=When(day), last=When(head.day if head else RELEASED)))]
