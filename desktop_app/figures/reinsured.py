"""The reinsurers' share of what is set aside at a day, product by product and office by office (section 7).

A premium or a claim of an office is ceded there, so what is unearned of it and what is set aside for it is, too. What
vouchers cede and what a stop loss bears of all claims together names no office.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.money import round_half_away
from desktop_app.store.facts.claims import VALUES
from desktop_app.store.facts.cube import Question
from desktop_app.store.facts.premium import CEDED_BY_TREATY, CEDED_BY_VOUCHER, UNEARNED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.reserves.methods import Booked, PeriodEstimate
    from desktop_app.figures.figures import Figures
    from desktop_app.figures.reinsurance import Borne

_STEPS = ("level", "slope")
_UNEARNED = Question(UNEARNED, _STEPS, ("product", "office", "treaty", "whole"), "treaty <> 0")
_BY_TREATY = Question(CEDED_BY_TREATY, _STEPS, ("product", "office", "whole"))
_BY_VOUCHER = Question(CEDED_BY_VOUCHER, _STEPS, ("product", "whole"))
_OUTSTANDING = Question(VALUES, ("open", "approved"), ("product", "office", "treaty"), "treaty <> 0")
_NOTHING = Fraction(0)

AtOffices = defaultdict[int, Fraction]
"""Exact minor units by office."""


ToOffices: TypeAlias = "Callable[[int, Sequence[PeriodEstimate]], Mapping[int, Fraction]]"
"""Takes what a product's origins will still bring to its offices."""


class ReinsuredReserves:
    """The shares at one day, each read when it is first asked for."""

    def __init__(self, figures: Figures, day: Day, to_offices: ToOffices) -> None:
        """Prepare."""
        self._figures, self._cube, self.day, self._to_offices = figures, figures.cube, day, to_offices

    def premium(self, product: int) -> int:
        """The share of a product's unearned premium, by treaty and by voucher, rounded once."""
        return round_half_away(sum(self._unearned[product].values(), self._by_voucher[product]))

    def claims(self, product: int, of: Booked | None) -> int:
        """The share of a product's claims reserves, rounded once."""
        stop_loss = self._borne.stop_loss_reserves.get(product, _NOTHING)
        return round_half_away(self._but_stop_loss(product, of) + stop_loss)

    def _but_stop_loss(self, product: int, of: Booked | None) -> Fraction:
        """The share of a product's claims reserves of all other treaties, exactly."""
        parts = sum((part.exact for part in self._ceded(product, of)), _NOTHING)
        return sum(self._outstanding[product].values(), parts)

    def named(self, product: int, of: Booked | None) -> dict[str, int]:
        """What of both names an office, or none, together: all that is not ceded by voucher or by a stop loss."""
        premium, claims = sum(self._unearned[product].values(), _NOTHING), self._but_stop_loss(product, of)
        return {"ceded_premium": round_half_away(premium), "ceded_claims": round_half_away(claims)}

    def offices(self, product: int, of: Booked | None) -> dict[str, AtOffices]:
        """What of both is of each office, exactly."""
        return {"ceded_premium": self._unearned[product], "ceded_claims": self._claims_at_offices(product, of)}

    @property
    def _borne(self) -> Borne:
        """What treaties bear that look at policies and claims."""
        return self._figures.reinsurance.borne(self.day)

    @cached_property
    def _unearned(self) -> Mapping[int, AtOffices]:
        """The share of unearned premium by treaty, of each product at each office."""
        figures, found = self._figures, _by_product()
        if figures.treaties:
            shares = figures.treaty_shares
            for (product, office, treaty, whole), steps in self._cube.upto(_UNEARNED, self.day).items():
                found[product][office] += self._left(steps, whole) * shares.get(treaty, 0)
        if figures.layers:
            for (product, office, whole), steps in self._cube.upto(_BY_TREATY, self.day).items():
                found[product][office] += self._left(steps, whole)
        return found

    @cached_property
    def _by_voucher(self) -> Mapping[int, Fraction]:
        """What is not used up of premium that vouchers ceded, of each product."""
        found: dict[int, Fraction] = defaultdict(Fraction)
        for (product, whole), steps in self._cube.upto(_BY_VOUCHER, self.day).items():
            found[product] += self._left(steps, whole)
        return found

    def _left(self, steps: tuple[int, ...], whole: int) -> Fraction:
        """What is unearned at the day (store/facts/premium.UNEARNED)."""
        level, slope = steps
        return Fraction(level - slope * self.day, whole)

    @cached_property
    def _outstanding(self) -> Mapping[int, AtOffices]:
        """What of claims in course of settlement all treaties but stop losses bear, of each product at each office."""
        found, shares = _by_product(), self._figures.treaty_shares
        if self._figures.treaties:
            for (product, office, treaty), (undecided, approved) in self._cube.upto(_OUTSTANDING, self.day).items():
                set_aside = Fraction(undecided, 1_000_000) + approved
                found[product][office] += set_aside * shares.get(treaty, 0)
        for (product, office), part in self._borne.known.items():
            found[product][office] += part
        return found

    def _claims_at_offices(self, product: int, of: Booked | None) -> AtOffices:
        """The same with what they will bear of claims that are not reported."""
        found = defaultdict(Fraction, self._outstanding[product])
        if ceded := self._ceded(product, of):
            for office, part in self._to_offices(product, ceded).items():
                found[office] += part
        return found

    def _ceded(self, product: int, of: Booked | None) -> Sequence[PeriodEstimate]:
        """What they will bear of each origin."""
        if of is None or not (self._figures.treaties or self._figures.layers):
            return ()
        return self._figures.reinsurance.ceded(of.parts, product, self.day)


def _by_product() -> defaultdict[int, AtOffices]:
    """Nothing yet, of any product at any office."""
    return defaultdict(lambda: defaultdict(Fraction))
