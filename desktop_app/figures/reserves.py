"""The reserves of every product at a day, each by the product's own methods (principle 4, definitions section 6)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING, Any

from desktop_app.core.money import round_half_away, whole_parts, written_or_none
from desktop_app.core.period import Period, add_months
from desktop_app.core.reserves.experience import LAG_DAYS, Experience
from desktop_app.core.reserves.methods import Basis, booked
from desktop_app.figures.reinsured import ReinsuredReserves
from desktop_app.store.facts.claims import VALUES
from desktop_app.store.facts.cube import Question, ends_month
from desktop_app.store.facts.premium import UNEARNED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.reserves.methods import Booked, PeriodEstimate
    from desktop_app.figures.figures import Figures

_FIRST_DAY_OF = partial(add_months, 0)
NUMBERS = ("upr", "cics", "ibnr", "alr", "certified", "ceded_premium", "ceded_claims", "stop_loss")
"""What a reserve is told in, in the order of its fields."""
NONE = 0
"""No product in particular, or no office."""
_UNEARNED = Question(UNEARNED, UNEARNED.measures, ("product", "whole"))
_UNEARNED_BY_OFFICE = Question(UNEARNED, UNEARNED.measures, ("product", "office", "whole"))
_OUTSTANDING = Question(VALUES, ("open", "approved"), ("product",))
_OUTSTANDING_BY_OFFICE = Question(VALUES, ("open", "approved"), ("product", "office"))
_BY_MONTHS = Question(VALUES, ("value", "claims"), ("product", "incurred_month", "reported_month"))
_BY_DAYS = Question(VALUES, ("value", "claims"), ("product", "incurred", "reported"))
_OFFICE_MONTHS = Question(VALUES, ("value", "claims"), ("product", "office", "incurred_month", "reported_month"))
_OFFICE_DAYS = Question(VALUES, ("value", "claims"), ("product", "office", "incurred", "reported"))


@dataclass(frozen=True, slots=True)
class Reserve:
    """The reserves of one product, of none in particular or of all, in minor units, and how its IBNR was reached."""

    upr: int = 0
    cics: int = 0
    ibnr: int = 0
    alr: int = 0
    certified: int = 0
    """What the accrued liabilities reserve holds beyond what savings post by themselves."""
    ceded_premium: int = 0
    """The reinsurers' share of unearned premium: by treaty, and by what vouchers ceded."""
    ceded_claims: int = 0
    """The reinsurers' share of the claims reserves."""
    stop_loss: int = 0
    """What stop losses owe of claims that were paid."""
    booked: Booked | None = None
    """The estimate behind the IBNR; None of several products together."""
    offices: Callable[[], Mapping[int, Mapping[str, int]]] = field(default=dict, compare=False, repr=False)
    """The parts of each office, which add up to the whole."""


class Reserves:
    """All reserves at one day, each read and worked out when it is first asked for."""

    def __init__(self, figures: Figures, day: Day) -> None:
        self._figures, self._cube, self.day = figures, figures.cube, day
        self.upr = lru_cache(maxsize=64)(self._upr)
        self.experience = lru_cache(maxsize=64)(self._experience)
        self.reserve = lru_cache(maxsize=64)(self._reserve)
        self._by_office = lru_cache(maxsize=64)(self._split)
        self.upr_at_offices = lru_cache(maxsize=64)(self._upr_at_offices)
        self._reinsured = ReinsuredReserves(figures, day, self._unreported_at_offices)
        self.parts = self, self._reinsured
        """What knows each other here."""

    @cached_property
    def _unearned(self) -> Mapping[int, Fraction]:
        """The exact unearned premium of each product."""
        return _left(self._cube.upto(_UNEARNED, self.day).items(), self.day)

    def _upr(self, product: int) -> int:
        """The unearned premium reserve of a product, rounded once."""
        return round_half_away(self._unearned.get(product, Fraction(0)))

    def _reserve(self, product: int) -> Reserve:
        """All reserves of a product, or of none in particular."""
        of = None if product == NONE else self._booked(product)
        alr = self._figures.accrued(product, self.day).amount
        return Reserve(
            self.upr(product),
            round_half_away(_exact(*self._cube.upto(_OUTSTANDING, self.day).get(product, (0, 0)))),
            round_half_away(of.exact) if of else 0,
            alr,
            alr - self._figures.saved(product, self.day),
            self._reinsured.premium(product),
            self._reinsured.claims(product, of),
            self._figures.reinsurance.borne(self.day).stop_loss.get(product, 0),
            of,
            lambda: self._by_office(product),
        )

    def unreported(self, product: int) -> Sequence[PeriodEstimate]:
        """What each origin of a product is still expected to bring."""
        return self._booked(product).parts

    def _booked(self, product: int) -> Booked:
        """The estimate of a product's claims not reported."""
        return booked(self.experience(product), self._figures.products[product].ibnr_method or "none")

    @cached_property
    def _claims(self) -> Mapping[int, tuple[list[tuple[Day, Day, int]], list[int]]]:
        """(incurred, reported, value) and the number of each product's claims reported and not rejected by the day.

        At a month's end the days are the first of their months: origins are whole months then.
        """
        question, first = (_BY_MONTHS, _FIRST_DAY_OF) if ends_month(self.day) else (_BY_DAYS, int)
        found: dict[int, tuple[list[tuple[Day, Day, int]], list[int]]] = defaultdict(lambda: ([], []))
        for (product, incurred, reported), (value, number) in self._cube.upto(question, self.day).items():
            if value or number:
                claims, numbers = found[product]
                claims.append((first(incurred), first(reported), value))
                numbers.append(number)
        return found

    def _experience(self, product: int) -> Experience:
        """What a product's claims and premium say at the day."""
        of, figures = self._figures.products[product], self._figures
        claims, numbers = self._claims.get(product, ([], []))
        return Experience(
            day=self.day,
            grain=of.ibnr_grain or "month",
            claims=claims,
            number=sum(numbers),
            earned=lambda period: figures.earned(product, period),
            first_cover=figures.first_covers.get(product),
            first_earned=figures.first_earned.get(product),
            ratio=written_or_none(of.expected_claims_ratio),
            percent=written_or_none(of.ibnr_percent),
            tail=written_or_none(of.tail_factor) or Fraction(1),
            lag_days=of.reporting_lag_days or LAG_DAYS,
        )

    def named(self, product: int) -> dict[str, int]:
        """What of a product's reserves its offices have together, by name or as what belongs to none."""
        of = self.reserve(product)
        return {"upr": of.upr, "cics": of.cics, "ibnr": of.ibnr, **self._reinsured.named(product, of.booked)}

    def _split(self, product: int) -> dict[int, dict[str, int]]:
        """A product's reserves by office: each in whole units that add up to it."""
        of = self.reserve(product)
        exact = {
            "cics": self._outstanding_at_offices(product),
            "ibnr": self._unreported_at_offices(product, of.booked.parts if of.booked else ()),
            **self._reinsured.offices(product, of.booked),
        }
        parts = {"upr": self.upr_at_offices(product)} | {name: self._whole(split) for name, split in exact.items()}
        offices = sorted({office for split in parts.values() for office in split})
        return {at: {name: split.get(at, 0) for name, split in parts.items()} for at in offices}

    def _upr_at_offices(self, product: int) -> dict[int, int]:
        """The unearned premium reserve of a product at each office."""
        sums = self._cube.upto(_UNEARNED_BY_OFFICE, self.day)
        own = (((office, whole), of) for (each, office, whole), of in sums.items() if each == product)
        return self._whole(_left(own, self.day))

    def _whole(self, exact: Mapping[int, Fraction]) -> dict[int, int]:
        """Parts of offices as whole units; of equal remainders the first office's code, what belongs to none last."""
        return whole_parts({office: exact[office] for office in (*self._figures.offices, NONE) if office in exact})

    def _outstanding_at_offices(self, product: int) -> dict[int, Fraction]:
        """The exact claims in course of settlement of a product at each office."""
        sums = self._cube.upto(_OUTSTANDING_BY_OFFICE, self.day)
        return {office: _exact(*of) for (each, office), of in sums.items() if each == product}

    def _unreported_at_offices(self, product: int, parts: Iterable[PeriodEstimate]) -> dict[int, Fraction]:
        """Each origin's part where its claims are reported, or where its premium is earned, by what it rests on."""
        found: dict[int, Fraction] = defaultdict(Fraction)
        for part in parts:
            weights = self._weights(product, part)
            whole = sum(weights.values())
            for office, weight in weights.items():
                found[office] += part.exact * Fraction(weight, whole)
        return found

    def _weights(self, product: int, part: PeriodEstimate) -> dict[int, int]:
        """What each office weighs in an origin's part; where none does, all there are weigh alike."""
        if part.rests_on is Basis.PREMIUM:
            weights = self._figures.earned_at_offices(product, part.origin)
        else:
            weights = self._values_at_offices(product, part.origin, by_report=part.rests_on is Basis.REPORTS)
        usable = {office: weight for office, weight in weights.items() if weight > 0}
        return usable or dict.fromkeys(self._figures.offices or (NONE,), 1)

    def _values_at_offices(self, product: int, days: Period, *, by_report: bool) -> dict[int, int]:
        """The values of a product's claims by office: of those incurred, or reported, within some days."""
        found: dict[int, int] = defaultdict(int)
        for of, office, incurred, reported, value in self._claims_at_offices:
            if of == product and days.holds(reported if by_report else incurred) and value > 0:
                found[office] += value
        return found

    @cached_property
    def _claims_at_offices(self) -> list[tuple[int, int, Day, Day, int]]:
        """(product, office, incurred, reported, value) of all claims reported and not rejected by the day."""
        question, first = (_OFFICE_MONTHS, _FIRST_DAY_OF) if ends_month(self.day) else (_OFFICE_DAYS, int)
        return [
            (product, office, first(incurred), first(reported), value)
            for (product, office, incurred, reported), (value, _) in self._cube.upto(question, self.day).items()
        ]


def _left(sums: Iterable[tuple[Any, tuple[int, ...]]], day: Day) -> dict[Any, Fraction]:
    """What is unearned at the end of a day, by what stands before the number of parts that a span has."""
    found: dict[Any, tuple[int, int]] = {}
    for (key, whole), (level, slope) in sums:
        top, bottom = found.get(key, (0, 1))
        found[key] = top * whole + (level - slope * day) * bottom, bottom * whole
    return {key: Fraction(*of) for key, of in found.items()}


def _exact(undecided: int, approved: int) -> Fraction:
    """Claims in course of settlement, of what is undecided in millionths and of what is approved."""
    return Fraction(undecided, 1_000_000) + approved
