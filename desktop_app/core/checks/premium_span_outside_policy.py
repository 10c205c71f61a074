"""A premium earned over days on which its policy does not run."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text


def _say(_decimals: int, policy: str, first: int, last: int, start: int, end: int) -> Text:
    """Both spans."""
    return text(
        "Checks",
        "It covers {first} to {last}; policy {policy} runs from {start} to {end}.",
        policy=policy,
        first=When(first),
        last=When(last),
        start=When(start),
        end=When(end),
    )


CHECK = Check(
    "premium_span_outside_policy",
    Severity.ERROR,
    text("Checks", "Premiums outside their policy"),
    text("Checks", "Premium is earned on the days of its policy; a later span belongs to the policy that renews it."),
    _say,
    "premiums",
)
"""Principle 2: premium is earned over the time for which it was paid."""
