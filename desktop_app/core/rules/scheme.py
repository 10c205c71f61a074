"""What cannot be true of a scheme."""

from __future__ import annotations

from desktop_app.core.currencies import is_currency, nearest_currency
from desktop_app.core.rules.rule import Rule
from desktop_app.core.text import text


def _unknown(currency: str) -> bool:
    """No money is called so: its decimals could only be guessed."""
    return not is_currency(currency)


SCHEME = (
    Rule(
        ("currency",),
        _unknown,
        "currency",
        lambda currency: text(
            "Rules",
            "“{currency}” is no currency: write its three capital letters (ISO 4217). Is it {nearest}?",
            currency=currency,
            nearest=nearest_currency(currency),
        ),
    ),
)
"""The currency is one of the world's, by its code (ISO 4217)."""
