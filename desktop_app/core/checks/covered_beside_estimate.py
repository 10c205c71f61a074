"""An open claim whose amount covered is not what it was last estimated at."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import Text, text


def _say(decimals: int, covered: int, day: int, estimate: int) -> Text:
    """Both amounts, and the day of the estimate."""
    return text(
        "Checks",
        "{covered} stands as covered; on {day} it was estimated at {estimate}.",
        covered=Amount(covered, decimals),
        day=When(day),
        estimate=Amount(estimate, decimals),
    )


CHECK = Check(
    "covered_beside_estimate",
    Severity.WARNING,
    text("Checks", "Open claims estimated twice"),
    text("Checks", "What an open claim may come to is its latest estimate, from which the reserves are made."),
    _say,
    "claims",
)
"""Definitions, section 5: estimates are dated."""
