"""Every method for claims not reported, side by side: what each comes to, what it assumed, whether it can be used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.text import text

if TYPE_CHECKING:
    from fractions import Fraction

    from desktop_app.core.period import Day, Period
    from desktop_app.core.text import Text

METHODS = ("chain_ladder", "lag_factor", "expected", "percent", "none")
"""Every method, the most telling first."""

FALLBACKS = ("lag_factor", "chain_ladder", "expected", "percent")
"""What takes the place of a method that has no answer: the first of these that the data can carry, else nothing.

The lag factors come first, for they are the handbook's (appendix B, note 38). A method that has an answer by its own
formula, be it nought, is never replaced: its amount is booked, and the other one only shown beside it.
"""

LEAST = 2
"""Periods with claims below which nobody can see how claims develop."""

NO_RATIO = text("Reserves", "No expected claims ratio is given.")
NO_PERCENTAGE = text("Reserves", "No percentage is given.")
NO_CAPE_COD = text(
    "Reserves", "No expected claims ratio is given, and no premium was earned from which it could be told."
)
NO_PREMIUM = text("Reserves", "No premium was earned in these periods.")
NO_DEVELOPMENT = text(
    "Reserves", "Fewer than two periods have claims, so nothing shows how claims come in after their period."
)
INSTEAD = text("Reserves", "Booked instead: {method}.")
ONLY_CHAIN_LADDER = text("Reserves", "Only the chain ladder has a standard error.")
ALL_TOGETHER = text("Reserves", "Each product has its own standard error; they are not added up.")


@dataclass(frozen=True, slots=True)
class Assumed:
    """What a method computed with; None where it has no use for it."""

    grain: str | None = None
    tail: Fraction | None = None
    ratio: Fraction | None = None
    ratio_source: str | None = None
    """`given` with the product, or `cape_cod`: told by the claims themselves."""
    percent: Fraction | None = None
    since: Day | None = None
    """The first day of what was looked at."""
    earned: int | None = None
    reported: int | None = None
    share: float | None = None
    """The share of all claims that is taken to be reported already."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one method comes to; without an amount, or where the data are too thin to use it, the reason why."""

    method: str
    amount: int | None
    reason: Text | None
    assumed: Assumed
    error: float | None = None
    no_error: Text | None = None
    used: bool = False

    @property
    def usable(self) -> bool:
        """Whether it has an amount and the data can carry it."""
        return self.amount is not None and self.reason is None


@dataclass(frozen=True, slots=True)
class Origin:
    """One period of a triangle: its premium, what is reported, and what either method with a triangle still expects."""

    period: Period
    earned: int
    reported: int
    share: Fraction
    chain_ladder: Fraction
    lag_factor: Fraction | None


@dataclass(frozen=True, slots=True)
class Booked:
    """The estimate in the books: by the product's own method, or by another for a reason."""

    method: str
    exact: Fraction
    because: Text | None = None
