"""How lines that belong to no product are shared among the products: the scheme's allocation key (definitions, 1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.money import shared_out
from desktop_app.core.problems import Problem
from desktop_app.core.statements.lines import POSTABLE
from desktop_app.core.statements.purposes import PURPOSES
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

EARNED_PREMIUM, ACTIVE_INSURED, CLAIMS, FIXED = "earned_premium", "active_insured", "claims", "fixed"
KEYS = (EARNED_PREMIUM, ACTIVE_INSURED, CLAIMS, FIXED)
"""What a month's lines can be shared by: its earned premium (unless set), those insured at its end, the claims reported
in it, or fixed percentages."""

KEY_LABELS = MappingProxyType(
    {
        EARNED_PREMIUM: text("Allocation key", "Earned premium of the period"),
        ACTIVE_INSURED: text("Allocation key", "Active insured at its end"),
        CLAIMS: text("Allocation key", "Claims reported in it"),
        FIXED: text("Allocation key", "Fixed percentages"),
    }
)
"""What people call each."""

COSTS = (
    *(code for code in POSTABLE if code.startswith("P")),
    *(key for key, of in PURPOSES.items() if of.line.startswith("P")),
)
"""What may be shared by a key of its own: a line of the income statement, or a purpose that stands on one."""

WHOLE = Fraction(100)


@dataclass(frozen=True, slots=True)
class Allocation:
    """The key by which a scheme shares, and its percentages by product's code, which count only where it is `fixed`."""

    key: str = EARNED_PREMIUM
    percentages: Mapping[str, Fraction] = field(default_factory=lambda: MappingProxyType({}))


def key_of(purpose: str, line: str, known: Collection[str]) -> str:
    """Whose key shares what a purpose brought to a line: its own, else its line's, else (empty) the scheme's."""
    return next((cost for cost in (purpose, line) if cost and cost in known), "")


def shared_lines(lines: Mapping[str, int], weights: Mapping[int, int]) -> dict[int, dict[str, int]]:
    """Each line split among products by their weights, so that the shares add up to it (largest remainder).

    A weight below 0 counts as 0; where none is above, all share alike.
    """
    found: dict[int, dict[str, int]] = {product: {} for product in weights}
    for code, amount in lines.items() if found else ():
        for product, share in zip(found, shared_out(amount, list(weights.values())), strict=True):
            found[product][code] = share
    return found


def whole_weights(percentages: Collection[Fraction]) -> list[int]:
    """Exact percentages as whole numbers in the same proportions: 12.5 % and 87.5 % are 1 and 7 eighths of 100."""
    common = lcm(*(each.denominator for each in percentages))
    return [int(each * common) for each in percentages]


def problems(allocation: Allocation, products: Collection[str]) -> list[Problem]:
    """What cannot be: an unknown key; fixed percentages below 0, of no product, or that do not add up to 100."""
    if allocation.key not in KEYS:
        known = ", ".join(KEYS)
        return [Problem(text("Allocation", "{key} is no key. Choose one of: {known}", key=allocation.key, known=known))]
    return [] if allocation.key != FIXED else _of_fixed(allocation.percentages, products)


def _of_fixed(percentages: Mapping[str, Fraction], products: Collection[str]) -> list[Problem]:
    """What is wrong with fixed percentages."""
    found = [
        Problem(text("Allocation", "There is no product {code}.", code=code), code)
        for code in percentages
        if code not in products
    ]
    found += [
        Problem(text("Allocation", "A percentage is 0 or more."), code)
        for code, percent in percentages.items()
        if percent < 0
    ]
    total = sum(percentages.values(), Fraction(0))
    if not found and total != WHOLE:
        words = text("Allocation", "The percentages add up to {total}, not to 100.", total=f"{float(total):.10g}")
        found.append(Problem(words, next(iter(percentages), "")))
    return found
