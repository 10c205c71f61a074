"""What cannot be true of a product."""

from __future__ import annotations

from desktop_app.core.rules.rule import Rule
from desktop_app.core.text import text


def _too_young(entry: int | None, leaving: int | None) -> bool:
    """People would leave before they may come."""
    return entry is not None and leaving is not None and leaving < entry


PRODUCT = (
    Rule(
        ("entry_age", "exit_age"),
        _too_young,
        "exit_age",
        lambda entry, _: text("Rules", "The exit age is at least the entry age, {entry}.", entry=entry),
    ),
)
"""Nobody leaves a product by age before the age of entry."""
