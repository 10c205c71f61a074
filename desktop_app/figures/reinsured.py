"""The reinsurers' share of what is set aside at a day, product by product and office by office (section 7).

A premium or a claim of an office is ceded there, so what is unearned of it and what is set aside for it is, too. What
vouchers cede and what a stop loss bears of all claims together names no office.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from functools import cached_property, lru_cache
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
    from desktop_app.store.facts.fact import Fact


def _questions(fact: Fact, measures: tuple[str, ...], *by: str, where: str = "1") -> tuple[Question, Question]:
    """The same asked of products, which sums by months answer, and of products at each office."""
    of_product, at_offices = ("product", *by), ("product", "office", *by)
    return Question(fact, measures, of_product, where), Question(fact, measures, at_offices, where)


_UNEARNED = _questions(UNEARNED, UNEARNED.measures, "treaty", "whole", where="treaty <> 0")
_BY_TREATY = _questions(CEDED_BY_TREATY, CEDED_BY_TREATY.measures, "whole")
_BY_VOUCHER = Question(CEDED_BY_VOUCHER, CEDED_BY_VOUCHER.measures, ("product", "whole"))
_OUTSTANDING = _questions(VALUES, ("open", "approved"), "treaty", where="treaty <> 0")

ByTreaty = defaultdict[tuple[int, ...], Fraction]
"""Exact minor units by product, or by product and office."""

AtOffices = defaultdict[int, Fraction]
"""Exact minor units by office."""


ToOffices: TypeAlias = "Callable[[int, Sequence[PeriodEstimate]], Mapping[int, Fraction]]"
"""Takes what a product's origins will still bring to its offices."""


class ReinsuredReserves:
    """The shares at one day, each read when it is first asked for."""

    def __init__(self, figures: Figures, day: Day, to_offices: ToOffices) -> None:
        self._figures, self._cube, self.day, self._to_offices = figures, figures.cube, day, to_offices
        self._unearned = lru_cache(maxsize=2)(self._unearned_by_treaty)
        self._outstanding = lru_cache(maxsize=2)(self._outstanding_by_treaty)

    def premium(self, product: int) -> int:
        """The share of a product's unearned premium, by treaty and by voucher, rounded once."""
        return round_half_away(self._unearned()[product,] + self._by_voucher[product])

    def claims(self, product: int, of: Booked | None) -> int:
        """The share of a product's claims reserves, rounded once."""
        stop_loss = self._borne.stop_loss_reserves.get(product, Fraction(0))
        return round_half_away(self._but_stop_loss(product, of) + stop_loss)

    def _but_stop_loss(self, product: int, of: Booked | None) -> Fraction:
        """The share of a product's claims reserves of all other treaties, exactly."""
        return sum((part.exact for part in self._ceded(product, of)), self._outstanding()[product,])

    def named(self, product: int, of: Booked | None) -> dict[str, int]:
        """What of both names an office, or none, together: all that is not ceded by voucher or by a stop loss."""
        premium, claims = self._unearned()[product,], self._but_stop_loss(product, of)
        return {"ceded_premium": round_half_away(premium), "ceded_claims": round_half_away(claims)}

    def offices(self, product: int, of: Booked | None) -> dict[str, AtOffices]:
        """What of both is of each office, exactly."""
        premium = _at_offices(self._unearned(by_office=True), product)
        return {"ceded_premium": premium, "ceded_claims": self._claims_at_offices(product, of)}

    @property
    def _borne(self) -> Borne:
        """What treaties bear that look at policies and claims."""
        return self._figures.reinsurance.borne(self.day)

    def _unearned_by_treaty(self, *, by_office: bool = False) -> ByTreaty:
        """The share of unearned premium by treaty, of each product or of each at each office."""
        figures, found = self._figures, _nothing_yet()
        if figures.treaties:
            shares = figures.treaty_shares
            for (*of, treaty, whole), steps in self._cube.upto(_UNEARNED[by_office], self.day).items():
                found[tuple(of)] += self._left(steps, whole) * shares.get(treaty, 0)
        if figures.layers:
            for (*of, whole), steps in self._cube.upto(_BY_TREATY[by_office], self.day).items():
                found[tuple(of)] += self._left(steps, whole)
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

    def _outstanding_by_treaty(self, *, by_office: bool = False) -> ByTreaty:
        """What of claims in course of settlement all treaties but stop losses bear, of each product or at offices."""
        found, shares = _nothing_yet(), self._figures.treaty_shares
        if self._figures.treaties:
            sums = self._cube.upto(_OUTSTANDING[by_office], self.day)
            for (*of, treaty), (undecided, approved) in sums.items():
                found[tuple(of)] += (Fraction(undecided, 1_000_000) + approved) * shares.get(treaty, 0)
        for at, part in self._borne.known.items():
            found[at if by_office else at[:1]] += part
        return found

    def _claims_at_offices(self, product: int, of: Booked | None) -> AtOffices:
        """The same of a product with what they will bear of claims that are not reported."""
        found = _at_offices(self._outstanding(by_office=True), product)
        if ceded := self._ceded(product, of):
            for office, part in self._to_offices(product, ceded).items():
                found[office] += part
        return found

    def _ceded(self, product: int, of: Booked | None) -> Sequence[PeriodEstimate]:
        """What they will bear of each origin."""
        if of is None or not (self._figures.treaties or self._figures.layers):
            return ()
        return self._figures.reinsurance.ceded(of.parts, product, self.day)


def _nothing_yet() -> ByTreaty:
    """Nothing of any product at any office."""
    return defaultdict(Fraction)


def _at_offices(parts: ByTreaty, product: int) -> AtOffices:
    """The parts of a product by office."""
    return defaultdict(Fraction, {office: part for (of, office), part in parts.items() if of == product})
