"""What cannot be true of a schedule: no amount, no end, an end before its beginning, more left than there was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.rules.rule import Rule, falls
from desktop_app.core.shown import When
from desktop_app.core.statements.purposes import LABELS, PURPOSES
from desktop_app.core.statements.schedules import LONGEST, USED_UP, last_day, too_long
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.period import Day

WHOLE = 100


def _endless(last: Day | None, months: int | None) -> bool:
    """Neither says how long it runs."""
    return last is None and months is None


def _twice(last: Day | None, months: int | None) -> bool:
    """Both say how long it runs."""
    return last is not None and months is not None


def _beyond(first: Day, last: Day | None) -> bool:
    """It runs longer than anything is charged."""
    return last is not None and too_long(first, last)


def _ended_outside(first: Day, last: Day | None, months: int | None, ended: Day | None) -> bool:
    """It is said to have ended early on a day on which it did not run."""
    return ended is not None and not first <= ended <= last_day(first, last, months)


def _on_another_line(purpose: str | None, line: str | None) -> bool:
    """It names a purpose, and a line on which that does not stand."""
    return purpose is not None and line not in (None, PURPOSES[purpose].line)


def _left(kind: str, amount: int, residual: int | None) -> bool:
    """More is left at the end than there was, or something of what only builds up."""
    return bool(residual) and (residual or 0) > (amount if kind in USED_UP else 0)


def _brought(kind: str, ended: Day | None, proceeds: int | None) -> bool:
    """Something came in for what was not given away, or cannot be."""
    return bool(proceeds) and (ended is None or kind not in USED_UP)


SHARED_COST = (
    Rule(
        ("percent",),
        lambda percent: not 0 <= percent <= WHOLE,
        "percent",
        lambda _: text("Rules", "Microinsurance's part of a cost is from 0 to 100 percent."),
    ),
)
"""The organisation bears the rest, never less than nothing."""

SCHEDULE = (
    Rule(
        ("amount",),
        lambda amount: amount <= 0,
        "amount",
        lambda _: text("Rules", "Write the whole amount: a schedule of nothing charges nothing."),
    ),
    Rule(
        ("to_day", "months"),
        _endless,
        "months",
        lambda *_: text("Rules", "Say how long it runs: for how many months, or up to which day."),
    ),
    Rule(
        ("to_day", "months"),
        _twice,
        "months",
        lambda *_: text("Rules", "Say the months or the last day, and leave the other empty."),
    ),
    Rule(
        ("from_day", "to_day"),
        falls,
        "to_day",
        lambda first, _: text("Rules", "The schedule ends on or after its first day, {first}.", first=When(first)),
    ),
    Rule(
        ("from_day", "to_day"),
        _beyond,
        "to_day",
        lambda *_: text("Rules", "A schedule ends within {years} years of its first day.", years=LONGEST // 12),
    ),
    Rule(
        ("from_day", "to_day", "months", "ended"),
        _ended_outside,
        "ended",
        lambda first, last, months, _: text(
            "Rules",
            "It runs from {first} to {last}: the day on which it was given up lies between them.",
            first=When(first),
            last=When(last_day(first, last, months)),
        ),
    ),
    Rule(
        ("purpose", "line"),
        _on_another_line,
        "line",
        lambda purpose, _: text(
            "Rules",
            "{purpose} stands on {line}: leave the line empty.",
            purpose=LABELS[purpose],
            line=PURPOSES[purpose].line,
        ),
    ),
    Rule(
        ("kind", "amount", "residual"),
        _left,
        "residual",
        lambda *_: text("Rules", "At most the amount is left at the end, and nothing of a bill or interest."),
    ),
    Rule(
        ("kind", "ended", "proceeds"),
        _brought,
        "proceeds",
        lambda *_: text("Rules", "Only what was sold or given up before its end brings anything: say on which day."),
    ),
)
"""A schedule runs forward, over days that are known, and charges what there is."""
