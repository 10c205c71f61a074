"""What of a line no record posts: what reinsurers bear of reserves, what operators have of a surplus."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.expression import Given, Term
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.figures.reserves import NONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.expression import Expression
    from desktop_app.core.period import Day
    from desktop_app.figures.scope import BookScope

_SHARE = text("Explained", "Reinsurers' share at the end of {day}")
BORNE = MappingProxyType(
    {
        "P21.2": ("stop_loss", text("Explained", "Owed by stop loss treaties at the end of {day}")),
        "P21.4": ("ceded_premium", _SHARE),
        "P21.5": ("ceded_claims", _SHARE),
    }
)
"""What of the reserves' figures changes a line of the reinsurance expenses, and what it is called."""


SHARE_OF_OPERATORS = text("Explained", "Operators' share of the surplus")


def borne(scope: BookScope, code: str, day: Day) -> Expression:
    """What reinsurers bear of a reserve."""
    name, label = BORNE[code]
    number = sum(getattr(scope.figures.reserve(product, day), name) for product in with_none(scope))
    return Given("reinsurers_share", label.about(day=When(day)), number)


def operator_terms(scope: BookScope, code: str) -> Iterator[Term]:
    """What the operators of takaful products have of the result."""
    operators, products = scope.figures.operators, scope.products
    held = code == "B28"
    found = [operators.upto(scope.period.last, of) if held else operators.within(scope.period, of) for of in products]
    if code in ("P20", "B28") and any(found):
        yield Term(1, Given("operator", SHARE_OF_OPERATORS, sum(found)), scope)


def with_none(scope: BookScope) -> tuple[int, ...]:
    """The products in question, and for the whole what belongs to none."""
    return (*scope.products, NONE) if scope.product is None else scope.products
