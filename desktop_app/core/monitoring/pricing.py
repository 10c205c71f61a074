"""The pricing table: what was expected when the premium was set, by sex and age (principle 5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.money import as_written

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from fractions import Fraction

    from desktop_app.core.monitoring.experience import ClaimExperience

OLDEST = 10**6
"""Where a row names no last age."""


@dataclass(frozen=True, slots=True)
class Price:
    """One row of the pricing table: claims a year and the mean claim of a sex and a band of ages, both included."""

    sex: str | None
    age_from: int | None
    age_to: int | None
    frequency: float | None
    severity: int | None

    @property
    def ages(self) -> tuple[int, int]:
        """The first age, and the one after the last."""
        return self.age_from or 0, OLDEST if self.age_to is None else self.age_to + 1

    @property
    def any_age(self) -> bool:
        """Whether it speaks of whoever has no known age, too."""
        return self.age_from is None and self.age_to is None

    def claims(self, of: ClaimExperience) -> Fraction | None:
        """Expected claims: exposure x frequency (definitions, section 9); the frequency is the decimal as written."""
        return None if self.frequency is None else of.years * as_written(self.frequency)

    def amount(self, of: ClaimExperience) -> Fraction | None:
        """Expected amount: exposure x frequency x severity (definitions, section 9)."""
        claims = self.claims(of)
        return None if claims is None or self.severity is None else claims * self.severity


def price_for(prices: Iterable[Price], sex: str | None, ages: tuple[int, int] | None) -> Price | None:
    """The one row that speaks of a sex (None: not known) and ages (the first, the one after the last; None: unknown).

    Of several the one for the sex goes before one for any, then the one with fewer ages, then the first: every
    insured-day is expected of once.
    """
    fitting = [each for each in prices if each.sex in (None, sex) and _holds(each, ages)]
    return min(fitting, key=lambda each: (each.sex is None, each.ages[1] - each.ages[0]), default=None)


def _holds(price: Price, ages: tuple[int, int] | None) -> bool:
    """Whether a row speaks of all these ages."""
    return price.any_age if ages is None else price.ages[0] <= ages[0] and ages[1] <= price.ages[1]


def steps_with(prices: Iterable[Price], steps: Sequence[int]) -> tuple[int, ...]:
    """The steps of the usual bands and of all rows together: ages between two of them are treated alike."""
    edges = {edge for each in prices for edge in each.ages}
    return tuple(sorted({*steps, *edges} - {0, OLDEST}))
