"""What cannot be true of a premium."""

from __future__ import annotations

from desktop_app.core.rules.rule import Rule, falls, of_its_day
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _half(missing: int | None, other: int | None, kind: str | None) -> bool:
    """One end of the span is missing and the other is not; a fee needs neither."""
    return missing is None and other is not None and kind != "fee"


def _both(*_: object) -> Text:
    """What a span needs."""
    return text("Rules", "The span a premium covers needs both its first and its last day.")


PREMIUM = (
    Rule(
        ("from_day", "to_day"),
        falls,
        "to_day",
        lambda first, _: text("Rules", "The span covered ends on or after its first day, {first}.", first=When(first)),
    ),
    Rule(("from_day", "to_day", "kind"), _half, "from_day", _both),
    Rule(("to_day", "from_day", "kind"), _half, "to_day", _both),
    of_its_day("due"),
)
"""The span a premium is earned over has both its ends and runs forward (definitions, section 4)."""
