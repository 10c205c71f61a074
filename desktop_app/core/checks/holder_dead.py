"""A policy that begins after its holder has died."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, holder: str, died: int) -> Text:
    """Who died when."""
    return text("Checks", "{holder}, the holder, died on {day}: who holds it now?", holder=holder, day=When(died))


CHECK = Check(
    "holder_dead",
    Severity.ERROR,
    text("Checks", "Policies of holders who died"),
    text("Checks", "Whoever died holds no new policy: the household chooses another holder."),
    _say,
    "policies",
    field="holder",
    asked=True,
)
"""Definitions, section 3: a death ends the cover of the person."""
