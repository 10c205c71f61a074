"""What cannot be true of a target or of a row of the pricing table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.problems import Problem
from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.records.background import Expected, Target


def check_target(target: Target) -> list[Problem]:
    """The period of a target runs forward (box 4)."""
    if target.from_day <= target.to_day:
        return []
    message = text(
        "Rules", "The period of the target ends on or after its first day, {first}.", first=When(target.from_day)
    )
    return [Problem(message, "to_day")]


def check_expected(expected: Expected) -> list[Problem]:
    """A band of ages runs upward."""
    low, high = expected.age_from, expected.age_to
    if low is None or high is None or low <= high:
        return []
    return [Problem(text("Rules", "The band ends at or above its first age, {first}.", first=low), "age_to")]
