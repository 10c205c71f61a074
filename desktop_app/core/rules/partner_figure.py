"""What cannot be true of a partner's figure: its period is made of whole months, so that periods never share a day."""

from __future__ import annotations

from calendar import monthrange
from operator import gt

from desktop_app.core.period import date_of
from desktop_app.core.rules.rule import Rule
from desktop_app.core.shown import When
from desktop_app.core.text import text


def _begins_within(first: int) -> bool:
    """The first day is not the first of a month."""
    return date_of(first).day != 1


def _ends_within(last: int) -> bool:
    """The last day is not the last of a month."""
    there = date_of(last)
    return there.day != monthrange(there.year, there.month)[1]


PARTNER_FIGURE = (
    Rule(
        ("from_day", "to_day"),
        gt,
        "to_day",
        lambda first, _: text("Rules", "The period ends on or after its first day, {first}.", first=When(first)),
    ),
    Rule(
        ("from_day",),
        _begins_within,
        "from_day",
        lambda _: text("Rules", "A partner's period begins with a month: write the first day of a month or a quarter."),
    ),
    Rule(
        ("to_day",),
        _ends_within,
        "to_day",
        lambda _: text("Rules", "A partner's period ends with a month: write the last day of a month or a quarter."),
    ),
)
"""Whole months, as definitions (section 2) share them."""
