"""What cannot be true of a target, of a row of the pricing table or of an allocation key."""

from __future__ import annotations

from operator import gt
from typing import TYPE_CHECKING

from desktop_app.core.records.background import INDICATOR_LABELS
from desktop_app.core.rules.rule import Rule, falls
from desktop_app.core.shown import When
from desktop_app.core.statements.allocation import FIXED
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.text import Text


def _incomplete(key: str, product: str | None, percent: float | None) -> bool:
    """A fixed share lacks its product or its size."""
    return key == FIXED and (product is None or percent is None)


def _stray(key: str, percent: float | None) -> bool:
    """A percentage stands where the key is none."""
    return key != FIXED and percent is not None


def _of_wrong_kind(indicator: str, target: float | None, amount: int | None) -> bool:
    """A plan of an indicator is a ratio, that of a line an amount."""
    wanted, other = (target, amount) if indicator in INDICATOR_LABELS else (amount, target)
    return wanted is None or other is not None


def _what_is_right(indicator: str, *_: object) -> Text:
    """Which of the two it needs."""
    if indicator in INDICATOR_LABELS:
        return text("Rules", "An indicator is planned as a ratio: fill in the target and leave the amount empty.")
    return text("Rules", "A line is planned in money: fill in the planned amount and leave the target empty.")


TARGET = (
    Rule(("indicator", "target", "amount"), _of_wrong_kind, "target", _what_is_right),
    Rule(
        ("from_day", "to_day"),
        gt,
        "to_day",
        lambda first, _: text(
            "Rules", "The period of the target ends on or after its first day, {first}.", first=When(first)
        ),
    ),
)
"""A target says how much in its own kind, and its period runs forward (box 4)."""

EXPECTED = (
    Rule(
        ("age_from", "age_to"),
        falls,
        "age_to",
        lambda low, _: text("Rules", "The band ends at or above its first age, {first}.", first=low),
    ),
)
"""A band of ages runs upward."""

ALLOCATION = (
    Rule(
        ("key", "product", "percent"),
        _incomplete,
        "percent",
        lambda *_: text("Rules", "A fixed key needs a product and its percentage in every row."),
    ),
    Rule(
        ("key", "percent"),
        _stray,
        "percent",
        lambda *_: text("Rules", "Only a fixed key has percentages: leave this empty."),
    ),
)
"""Fixed percentages are of a product, and no other key has any (definitions, section 1)."""
