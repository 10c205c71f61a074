"""A claim, or a year's claims of one person, above the limit of the benefit."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.shown import Amount
from desktop_app.core.text import Text, text


def _say(decimals: int, span: str, benefit: str, covered: int, limit: int) -> Text:
    """What was covered, and up to what it might have been."""
    if span == "year":
        words = text(
            "Checks", "With this claim {covered} of {benefit} is covered in one year of cover; the limit is {limit}."
        )
    else:
        words = text("Checks", "{covered} of {benefit} is covered; the limit for one claim is {limit}.")
    return words.about(covered=Amount(covered, decimals), benefit=benefit, limit=Amount(limit, decimals))


CHECK = Check(
    "benefit_limit_passed",
    Severity.WARNING,
    text("Checks", "Limits of benefits passed"),
    text("Checks", "What is covered stays within the limits of the benefit, for one claim and for a year."),
    _say,
    "claims",
)
"""Principle 3: claims are checked against the benefits of the product."""
