"""What cannot be true of a premium."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.problems import Problem
from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.records.premium import Premium


def check(premium: Premium) -> list[Problem]:
    """The span a premium is earned over has both its ends and runs forward (definitions, section 3)."""
    first, last = premium.from_day, premium.to_day
    if first is not None and last is not None:
        return [] if first <= last else [_backwards(first)]
    if (first is None and last is None) or premium.kind == "fee":
        return []
    missing = "from_day" if first is None else "to_day"
    return [Problem(text("Rules", "The span a premium covers needs both its first and its last day."), missing)]


def _backwards(first: int) -> Problem:
    """The span ends before it starts."""
    message = text("Rules", "The span covered ends on or after its first day, {first}.", first=When(first))
    return Problem(message, "to_day")
