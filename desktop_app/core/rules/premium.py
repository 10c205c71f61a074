"""What cannot be true of a premium."""

from __future__ import annotations

from desktop_app.core.rules.rule import Rule
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _backwards(first: int | None, last: int | None) -> bool:
    """The span ends before it starts."""
    return first is not None and last is not None and first > last


def _half(missing: int | None, other: int | None, kind: str | None) -> bool:
    """One end of the span is missing and the other is not; a fee needs neither."""
    return missing is None and other is not None and kind != "fee"


def _after_its_day(due: int, concerns: int | None) -> bool:
    """It belongs to a day that comes after its own."""
    return concerns is not None and concerns > due


def _both(*_: object) -> Text:
    """What a span needs."""
    return text("Rules", "The span a premium covers needs both its first and its last day.")


PREMIUM = (
    Rule(
        ("from_day", "to_day"),
        _backwards,
        "to_day",
        lambda first, _: text("Rules", "The span covered ends on or after its first day, {first}.", first=When(first)),
    ),
    Rule(("from_day", "to_day", "kind"), _half, "from_day", _both),
    Rule(("to_day", "from_day", "kind"), _half, "to_day", _both),
    Rule(
        ("due", "concerns"),
        _after_its_day,
        "concerns",
        lambda due, _: text("Rules", "It belongs to its own day, {day}, or to an earlier one.", day=When(due)),
    ),
)
"""The span a premium is earned over has both its ends and runs forward (definitions, section 4)."""
