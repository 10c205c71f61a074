"""Every method for claims not reported beside the one a product uses, with what each assumed."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.money import round_half_away
from desktop_app.core.reserves.chain_ladder import CHAIN_LADDER
from desktop_app.core.reserves.doubts import NO_ERROR_OF_A_DELAY, ONLY_CHAIN_LADDER
from desktop_app.core.reserves.estimate import in_whole_units
from desktop_app.core.reserves.lag_factor import LAG_FACTOR
from desktop_app.core.reserves.mack import standard_error, why_no_error
from desktop_app.core.reserves.methods import METHODS, Assumed, Method, booked

if TYPE_CHECKING:
    from desktop_app.core.period import Period
    from desktop_app.core.reserves.experience import Experience
    from desktop_app.core.text import Text


@dataclass(frozen=True, slots=True)
class MethodOutcome:
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
class OriginPeriod:
    """One period with claims still to come: its premium, what is reported, and what either method with G expects."""

    period: Period
    earned: int
    reported: int
    share: Fraction
    chain_ladder: int
    lag_factor: int | None


def outcomes(of: Experience, method: str) -> tuple[MethodOutcome, ...]:
    """What each method comes to for a product whose own is the one named."""
    used = booked(of, method).method
    return tuple(_outcome(of, each, used=each.name == used) for each in METHODS.values())


def _outcome(of: Experience, method: Method, *, used: bool) -> MethodOutcome:
    lack = method.lack(of)
    parts = () if lack else method.parts(of)
    amount = None if lack else round_half_away(sum((part.exact for part in parts), Fraction(0)))
    error, no_error = uncertainty(of, method.name)
    assumed = method.assumed(of, parts)
    return MethodOutcome(method.name, amount, lack or method.doubt(of), assumed, error, no_error, used=used)


def uncertainty(of: Experience, method: str) -> tuple[float | None, Text | None]:
    """The standard error of a method's estimate in minor units, or why it has none."""
    if method != CHAIN_LADDER.name:
        return None, ONLY_CHAIN_LADDER
    if of.no_pattern:
        return None, NO_ERROR_OF_A_DELAY
    shape = of.claims_triangle
    return standard_error(shape, of.tail), why_no_error(shape)


def alternative(found: tuple[MethodOutcome, ...]) -> MethodOutcome | None:
    """Where the data are too thin for the method that is booked: the first of the others that they can carry."""
    used = next(each for each in found if each.used)
    others = (each for each in found if each.usable and each.method not in (used.method, "none"))
    return None if used.usable else next(others, None)


def origins(of: Experience) -> tuple[OriginPeriod, ...]:
    """The periods with claims still to come, oldest first; what is to come of them adds up to its methods'."""
    ladder, lack = in_whole_units(CHAIN_LADDER.parts(of)), LAG_FACTOR.lack(of)
    factors = {} if lack else in_whole_units(LAG_FACTOR.parts(of))
    return tuple(
        OriginPeriod(
            of.origins[at],
            premium,
            of.triangle.latest[at],
            of.shares[at],
            ladder.get(of.origins[at], 0),
            None if lack else factors.get(of.origins[at], 0),
        )
        for at, premium in zip(of.unsettled, of.premiums, strict=True)
    )
