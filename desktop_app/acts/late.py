"""Late facts: what happened in a closed quarter is booked on the first open day, and says which day it belongs to.

A closed period keeps its figures; what comes to be known later is booked in an open one (definitions, section 7).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.problems import Problem
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.closed_time import closed_quarter
from desktop_app.store.closings import closed_to

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

CONCERNS = "concerns"
"""Under this key answers carry the closed day to which a late fact belongs."""


class BookedAnswers(NamedTuple):
    """The answers of a form as they are booked, and what is asked about days that lie in closed time."""

    values: Mapping[str, Any]
    late: Sequence[Problem] = ()


def booked(book: Book, dated: Collection[str], values: Mapping[str, Any]) -> BookedAnswers:
    """The answers with every closed day among those by which an act books moved to the first open one."""
    last = closed_to(book) if dated else None
    late = {key: day for key in dated if last is not None and (day := values.get(key)) is not None and day <= last}
    if last is None or not late:
        return BookedAnswers(values)
    concerns = values.get(CONCERNS) or min(late.values())
    moved = {**values, **dict.fromkeys(late, last + 1), CONCERNS: concerns}
    return BookedAnswers(moved, [_asked(book, key, day, last + 1) for key, day in late.items()])


def closed_day(book: Book, day: Day | None) -> Day | None:
    """A day, if it is closed: what follows from it now is a late fact that belongs to it."""
    last = None if day is None else closed_to(book)
    return day if last is not None and day is not None and day <= last else None


def _asked(book: Book, key: str, day: Day, opens: Day) -> Problem:
    """Whether it shall be booked on the first open day."""
    told = {"quarter": closed_quarter(book, day), "day": When(day), "open": When(opens)}
    asked = text(
        "Closing",
        "It lies in {quarter}, which is closed. Shall it be booked on {open}, with a note that it belongs to {day}? It "
        "cannot count in the closed quarter any more.",
    )
    agreed = text("Closing", "Belongs to {day}, when {quarter} was closed already")
    return Problem(asked.about(**told), key, agreed=agreed.about(**told))
