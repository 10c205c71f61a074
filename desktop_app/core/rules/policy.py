"""What cannot be true of a policy or of a cover under it."""

from __future__ import annotations

from operator import gt

from desktop_app.core.rules.rule import Rule
from desktop_app.core.shown import When
from desktop_app.core.text import text


def _outside(start: int, end: int, left: int | None) -> bool:
    """The last day covered is neither in the term nor the day before it."""
    return left is not None and not start - 1 <= left <= end


def _unwhen(left: int | None, reason: str | None) -> bool:
    """There is a reason and no day."""
    return reason is not None and left is None


def _itself(renews: str | None, code: str) -> bool:
    """The policy renewed is this one."""
    return renews == code


def _after_cover(left: int | None, concerns: int | None) -> bool:
    """The true last day is told without one that counts, or lies after it."""
    return concerns is not None and (left is None or concerns > left)


_REASON = Rule(
    ("exit_date", "exit_reason"),
    _unwhen,
    "exit_date",
    lambda *_: text("Rules", "A reason for leaving needs the last day covered."),
)
"""A day without a reason is taken as unknown; a reason without a day cannot be placed."""

_LATE = Rule(
    ("exit_date", "concerns"),
    _after_cover,
    "concerns",
    lambda *_: text("Rules", "The true last day is the last day covered, or one before it."),
)
"""An exit learned of late counts from a later day than its own."""

POLICY = (
    Rule(
        ("start_day", "end_day"),
        gt,
        "end_day",
        lambda start, _: text("Rules", "The policy ends on or after its start, {start}.", start=When(start)),
    ),
    Rule(
        ("start_day", "end_day", "exit_date"),
        _outside,
        "exit_date",
        lambda start, end, _: text(
            "Rules",
            "The last day covered lies between {first} (the day before the start) and {last}.",
            first=When(start - 1),
            last=When(end),
        ),
    ),
    _REASON,
    _LATE,
    Rule(
        ("renews", "code"),
        _itself,
        "renews",
        lambda *_: text("Rules", "A policy renews an earlier policy, not itself."),
    ),
)
"""The term runs forward, an exit lies within it or is the day before it (cover never began), none renews itself."""

COVER = (_REASON, _LATE)
"""Whoever leaves for a reason leaves on a day."""
