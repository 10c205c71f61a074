"""What cannot be true of a product and of what it costs."""

from __future__ import annotations

from desktop_app.core.records.product import SHARING, TAKAFUL
from desktop_app.core.records.tariff import SHARES
from desktop_app.core.rules.background import EXPECTED
from desktop_app.core.rules.rule import Rule, falls
from desktop_app.core.text import text

WHOLE = 100


def _no_amount(basis: str, amount: int | None, percent: float | None) -> bool:
    """A charge on the policy or on people has no amount, or a percentage beside it."""
    return basis not in SHARES and (amount is None or percent is not None)


def _no_percentage(basis: str, amount: int | None, percent: float | None) -> bool:
    """A charge on the sum insured or the loan has no percentage, or an amount beside it."""
    return basis in SHARES and (percent is None or amount is not None)


def _without_operator(model: str | None, fee: float | None, share: float | None) -> bool:
    """A product that is no takaful has an operator's fee or shares its surplus."""
    return model not in TAKAFUL and (fee is not None or share is not None)


def _shares_nothing(model: str | None, share: float | None) -> bool:
    """The surplus is split under a model whose operator has no part of it."""
    return model in TAKAFUL and model not in SHARING and share is not None and share < WHOLE


PRODUCT = (
    Rule(
        ("model", "operator_fee", "participants_share"),
        _without_operator,
        "model",
        lambda *_: text("Rules", "Only a takaful product has an operator: choose its model, or leave these empty."),
    ),
    Rule(
        ("model", "participants_share"),
        _shares_nothing,
        "participants_share",
        lambda *_: text("Rules", "Under this model the operator has no part of the surplus: leave this empty."),
    ),
    Rule(
        ("entry_age", "exit_age"),
        falls,
        "exit_age",
        lambda entry, _: text("Rules", "The exit age is at least the entry age, {entry}.", entry=entry),
    ),
)
"""Nobody leaves a product by age before the age of entry; an operator is there where the model has one."""

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
