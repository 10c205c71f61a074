"""An office that has members and sends nothing."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text

SILENT = 92
"""Days without any record after which an office is silent."""


def _say(_decimals: int, last: int) -> Text:
    """Since when."""
    return text("Checks", "Nothing has come from this office since {day}.", day=When(last))


CHECK = Check(
    "office_silent",
    Severity.NOTE,
    text("Checks", "Silent offices"),
    text(
        "Checks",
        "An office with policies in force takes premium; after a silent quarter its papers are late.",
    ),
    _say,
    "offices",
    field="",
)
"""Principle 3: figures are whole when every office is in them."""
