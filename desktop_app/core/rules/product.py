"""What cannot be true of a product and of what it costs."""

from __future__ import annotations

from desktop_app.core.records.tariff import SHARES
from desktop_app.core.rules.background import EXPECTED
from desktop_app.core.rules.rule import Rule
from desktop_app.core.text import text


def _too_young(entry: int | None, leaving: int | None) -> bool:
    """People would leave before they may come."""
    return entry is not None and leaving is not None and leaving < entry


def _no_amount(basis: str, amount: int | None, percent: float | None) -> bool:
    """A charge on the policy or on people has no amount, or a percentage beside it."""
    return basis not in SHARES and (amount is None or percent is not None)


def _no_percentage(basis: str, amount: int | None, percent: float | None) -> bool:
    """A charge on the sum insured or the loan has no percentage, or an amount beside it."""
    return basis in SHARES and (percent is None or amount is not None)


PRODUCT = (
    Rule(
        ("entry_age", "exit_age"),
        _too_young,
        "exit_age",
        lambda entry, _: text("Rules", "The exit age is at least the entry age, {entry}.", entry=entry),
    ),
)
"""Nobody leaves a product by age before the age of entry."""

TARIFF = (
    *EXPECTED,
    Rule(
        ("basis", "amount", "percent"),
        _no_amount,
        "amount",
        lambda *_: text("Rules", "A charge on the policy or on people is an amount, without a percentage."),
    ),
    Rule(
        ("basis", "amount", "percent"),
        _no_percentage,
        "percent",
        lambda *_: text("Rules", "A charge on the sum insured or the loan is a percentage, without an amount."),
    ),
)
"""A charge is an amount or a percentage, as its basis has it; a band of ages runs upward."""
