"""Days between two treaties on which nobody reinsures."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, before: str, last: int, first: int) -> Text:
    """From when to when."""
    return text(
        "Checks",
        "Treaty {before} ends before {first}, this one begins after {last}: the days between are not reinsured.",
        before=before,
        first=When(first),
        last=When(last),
    )


CHECK = Check(
    "treaty_gap",
    Severity.WARNING,
    text("Checks", "Days between two treaties"),
    text("Checks", "What falls due or happens on a day between two treaties is the scheme's own risk."),
    _say,
    "treaties",
    field="from_day",
    asked=True,
)
"""Section 7: the day that premium falls due, or a claim happens, decides which treaty bears it."""
