"""A claim of which more is covered than was lost."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount
from desktop_app.core.text import Text, text


def _say(decimals: int, covered: int, loss: int) -> Text:
    """Both amounts."""
    return text(
        "Checks",
        "{covered} is covered of a loss of {loss}.",
        covered=Amount(covered, decimals),
        loss=Amount(loss, decimals),
    )


CHECK = Check(
    "covered_above_loss",
    Severity.WARNING,
    text("Checks", "More covered than lost"),
    text("Checks", "A cover makes good what was lost, not more; fixed benefits are entered as loss and as covered."),
    _say,
    "claims",
)
"""Principle 3: the whole loss and what is covered of it are both kept."""
