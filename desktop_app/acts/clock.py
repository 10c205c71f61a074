"""Whether the clock of this machine can be right: receipts and saves bear its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.period import parse_day, today
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.heads import newest

if TYPE_CHECKING:
    from desktop_app.core.text import Text
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


def ask_about_clock(book: Book, *, sure: bool) -> None:
    """Doubtful where the clock of this machine cannot be right and nobody has said that it is."""
    doubts = clock_doubts(book)
    if doubts and not sure:
        raise Doubtful(*doubts)


def require_clock(book: Book, *, sure: bool) -> dict[str, dict[Text, str]]:
    """What a command answers the gate about the clock; Refused where nobody has said that it is right."""
    doubts = clock_doubts(book)
    if doubts and not sure:
        words = text("Commands", "If it is, add --clock-is-right; else set it first.")
        raise Refused(*doubts, Problem(words))
    return {REASONS: {doubt.message: "--clock-is-right" for doubt in doubts}}
