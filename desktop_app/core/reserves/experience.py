"""What a product's claims and premium say at a day: all that a method for claims not reported computes from."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.core.period import Day, Period
from desktop_app.core.reserves.lag_factor import cape_cod_ratio
from desktop_app.core.reserves.origins import lying_before, origins, twelve_months
from desktop_app.core.reserves.pattern import share_after_delay, shares_by_origin
from desktop_app.core.reserves.triangle import Triangle, triangle
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.core.text import Text

FEWEST = 10
"""Claims reported below which their pattern is not looked at (definitions, section 6: No pattern)."""

FEWEST_WHOLE = 2
"""Origins with cover from their start to their end below which none shows how another will grow."""

LAG_DAYS = 45
"""Days from event to report, on average, where no pattern is seen and the product sets none."""

PARTIAL = 10
"""An origin is partial where more than one part in so many lies before the product's first day of cover."""

FEW_CLAIMS = text(
    "Reserves",
    "Too few claims are reported to see how late they come ({number}, where {least} are needed):"
    " a delay of {days} days on average is assumed.",
)
FEW_PERIODS = text(
    "Reserves",
    "Fewer than two whole periods were covered since the first claim, so none shows how another will grow:"
    " a delay of {days} days on average is assumed.",
)


@dataclass(frozen=True)
class Experience:
    """What a product's claims and premium say at a day; what is derived from them is worked out once, when asked for.

    Origins run from the first with a claim or earned premium (where no premium ever is: with cover) to the day.
    """

    day: Day
    grain: str
    """The length of an origin: month, quarter or year."""
    claims: Sequence[tuple[Day, Day, int]]
    """(incurred, reported, value at the day in minor units) of claims reported and not rejected by the day.

    At a month's end the days may be the first of their months: origins are then calendar months.
    """
    number: int
    """How many claims are reported by the day."""
    earned: Callable[[Period], int]
    """Earned premium of any period, in minor units."""
    first_cover: Day | None = None
    first_earned: Day | None = None
    """The first day from which any premium is earned."""
    ratio: Fraction | None = None
    """The product's expected claims ratio, a share."""
    percent: Fraction | None = None
    """The product's percentage of the claims reported in twelve months."""
    tail: Fraction = Fraction(1)
    """How much still comes after the oldest age, as a factor; an assumed delay has its own end and takes none."""
    lag_days: int = LAG_DAYS
    """Days from event to report, on average, where a delay is assumed."""

    @property
    def exposed_from(self) -> Day | None:
        """The first day of cover, else the first from which premium is earned: a bulk product knows no covers.

        Premium may fall due long before its cover begins, and nothing can happen until then.
        """
        return self.first_earned if self.first_cover is None else self.first_cover

    @cached_property
    def first_claim(self) -> Day | None:
        """The first day on which a claim was incurred."""
        return min((incurred for incurred, *_ in self.claims), default=None)

    @cached_property
    def origins(self) -> tuple[Period, ...]:
        """All origins, oldest first."""
        first = self.first_cover if self.first_earned is None else self.first_earned
        known = [day for day in (first, self.first_claim) if day is not None]
        return origins(self.day, self.grain, min(known, default=None))

    @cached_property
    def triangle(self) -> Triangle:
        """The claims of all origins."""
        return triangle(self.claims, self.origins, lying_before(self.origins, self.first_cover, PARTIAL))

    @cached_property
    def before_claims(self) -> int:
        """How many origins lie before the first with a claim; without any claim none does."""
        if self.first_claim is None:
            return 0
        return bisect_left(self.origins, self.first_claim, key=lambda origin: origin.last)

    @cached_property
    def claims_triangle(self) -> Triangle:
        """The triangle from the first origin with a claim on: that of the chain ladder."""
        since = self.before_claims
        return Triangle(self.triangle.rows[since:], max(0, self.triangle.partial - since))

    @cached_property
    def no_pattern(self) -> Text | None:
        """Why the share reported by each age is that of an assumed delay; None where the claims show it.

        The definitions name too few claims alone. With one whole origin factors would be far from true (simulated by
        years: nothing to come in the first year, up to fifteen times too much in the second).
        """
        if self.number < FEWEST:
            return FEW_CLAIMS.about(number=self.number, least=FEWEST, days=self.lag_days)
        if len(self.claims_triangle.rows) - self.claims_triangle.partial < FEWEST_WHOLE:
            return FEW_PERIODS.about(days=self.lag_days)
        return None

    @cached_property
    def factors(self) -> tuple[Fraction | None, ...]:
        """The factor from each age to the next, youngest first; none where a delay is assumed."""
        return () if self.no_pattern else self.claims_triangle.factors

    @cached_property
    def shares(self) -> tuple[Fraction, ...]:
        """G: the share of each origin's claims that is taken to be reported."""
        if self.no_pattern:
            return tuple(share_after_delay(self.exposed(of), self.day, self.lag_days) for of in self.origins)
        return shares_by_origin(self.triangle, self.tail)

    def exposed(self, origin: Period) -> Period:
        """The part of an origin in which claims could happen: exposure is even within it."""
        start = self.exposed_from
        return Period(start, origin.last) if start is not None and origin.holds(start) else origin

    @cached_property
    def settled(self) -> int:
        """How many of the oldest origins are taken to be reported in full."""
        return next((at for at, share in enumerate(self.shares) if share != 1), len(self.shares))

    @property
    def unsettled(self) -> range:
        """The origins of which something is still to come, by their place."""
        return range(self.settled, len(self.origins))

    @cached_property
    def premiums(self) -> tuple[int, ...]:
        """The premium earned in each origin of which something is still to come."""
        return tuple(self.earned(self.origins[at]) for at in self.unsettled)

    @cached_property
    def settled_premium(self) -> int:
        """The premium earned in all origins that are reported in full: asked for once, not origin by origin."""
        return self.earned(Period(self.origins[0].first, self.origins[self.settled - 1].last)) if self.settled else 0

    @cached_property
    def all_premium(self) -> int:
        """The premium earned in all origins."""
        return self.settled_premium + sum(self.premiums)

    @property
    def earns(self) -> bool:
        """Whether premium was ever earned, or given back: a ratio applies to it then, however little is left in all."""
        return any((self.settled_premium, *self.premiums))

    @cached_property
    def reported(self) -> int:
        """The values of all claims."""
        return sum(value for *_, value in self.claims)

    @cached_property
    def expected_ratio(self) -> Fraction | None:
        """The claims ratio: given, else Cape Cod's over all origins; None where no premium tells it."""
        if self.ratio is not None:
            return self.ratio
        shares = (Fraction(1), *self.shares[self.settled :])
        return cape_cod_ratio(self.reported, (self.settled_premium, *self.premiums), shares)

    @cached_property
    def exposures(self) -> Sequence[Fraction | int]:
        """What the claims of each origin with something to come are in step with: its premium, else its time."""
        return self.premiums if self.earns else self._times[self.settled :]

    @cached_property
    def exposure_ratio(self) -> Fraction:
        """Claims to exposure: the expected ratio, else (no premium was ever earned) the claims of a whole origin."""
        if self.earns:
            return self.expected_ratio or Fraction(0)
        return cape_cod_ratio(self.reported, self._times, self.shares) or Fraction(0)

    @cached_property
    def _times(self) -> tuple[Fraction, ...]:
        """Every origin counts as one, of a partial one the part that was covered."""
        return tuple(Fraction(self.exposed(of).days, of.days) for of in self.origins)

    @cached_property
    def year(self) -> Period:
        """The twelve months up to the day."""
        return twelve_months(self.day)

    @cached_property
    def earned_in_year(self) -> int:
        """The premium earned in the last twelve months."""
        return self.earned(self.year)

    @cached_property
    def happened_in_year(self) -> int:
        """The values of the claims incurred in the last twelve months."""
        return sum(value for incurred, _, value in self.claims if self.year.holds(incurred))

    @cached_property
    def reported_in_year(self) -> int:
        """The values of the claims reported in the last twelve months."""
        return sum(value for _, reported, value in self.claims if self.year.holds(reported))
