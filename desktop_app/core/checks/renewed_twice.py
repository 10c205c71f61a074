"""A policy that two others renew."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text


def _say(_decimals: int, renewed: str, other: str) -> Text:
    """What is renewed, and by which other policy."""
    return text("Checks", "{policy} is renewed by {other}, too.", policy=renewed, other=other)


CHECK = Check(
    "renewed_twice",
    Severity.WARNING,
    text("Checks", "Policies renewed twice"),
    text("Checks", "A policy is renewed once: of two renewals one is a second policy of its own, or a slip."),
    _say,
    "policies",
    field="renews",
    asked=True,
)
"""Indicator 4: a term is renewed once."""
