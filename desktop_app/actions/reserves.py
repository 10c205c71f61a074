"""The reserves of every product at a day, each by the product's own methods (principle 4)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.actions.accrued import accrued
from desktop_app.actions.ibnr import Estimate
from desktop_app.core.money import round_half_away, shared_out
from desktop_app.core.reserves.chain_ladder import age_to_age
from desktop_app.core.reserves.mack import standard_error, why_no_error
from desktop_app.core.reserves.methods import ONLY_CHAIN_LADDER
from desktop_app.core.reserves.outstanding import portion_of
from desktop_app.core.reserves.triangle import triangle
from desktop_app.core.reserves.unearned_premium import unearned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.core.period import Day, Period
    from desktop_app.core.reserves.triangle import Triangle
    from desktop_app.core.text import Text
    from desktop_app.store.figures.grouped import Span
    from desktop_app.store.figures.readings import Readings

Office = int | None
ByOffice = dict[Office, Fraction]
Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Reserve:
    """The reserves of one product in minor units, with the parts of each office, and how IBNR was reached."""

    upr: int = 0
    cics: int = 0
    ibnr: int = 0
    alr: int = 0
    ibnr_method: str = "none"
    ibnr_fallback: str | None = None
    """The method booked instead, where the product's own has no answer."""
    ibnr_fallback_reason: Text | None = None
    ibnr_standard_error: float | None = None
    ibnr_standard_error_reason: Text | None = None
    """Why there is no standard error."""
    age_to_age: tuple[float, ...] = ()
    split: Callable[[], Mapping[Office, Mapping[str, int]]] = field(default=dict, compare=False, repr=False)
    """Its parts by office, worked out when asked for."""

    @property
    def offices(self) -> Mapping[Office, Mapping[str, int]]:
        """The parts of each office; they add up to the whole."""
        return self.split()


class Reserves:
    """All reserves at one day."""

    def __init__(self, readings: Readings, day: Day, products: Mapping[int, Any], fiscal_start: int) -> None:
        """Prepare; every sum is read when its figure is first asked for."""
        self._readings, self.day, self.products, self.fiscal_start = readings, day, products, fiscal_start
        self.triangle = lru_cache(maxsize=64)(self._triangle)
        self.upr = lru_cache(maxsize=64)(self._upr)
        self._split = lru_cache(maxsize=64)(self._by_office)

    def unearned(self, product: int) -> Fraction:
        """The exact unearned premium of a product."""
        return self._unearned(product, self._readings.products.spans(self.day).get(product, []))

    def _unearned(self, product: int, spans: list[Span]) -> Fraction:
        """The exact unearned part of spans, by the product's method."""
        return unearned(spans, self.day, self.products[product].earning)

    def outstanding(self, product: int) -> Fraction:
        """The exact claims in course of settlement of a product."""
        return self._outstanding(product, self._readings.products.outstanding(self.day).get(product, (0, 0)))

    def _outstanding(self, product: int, sums: tuple[int, ...]) -> Fraction:
        """What is set aside of undecided and of approved but unpaid claims."""
        return sums[0] * portion_of(self.products[product].cics_portion) + sums[1]

    def reported(self, product: int) -> list[Span]:
        """(incurred, reported, minor units) of the claims a product's IBNR is estimated from."""
        return self._readings.products.reported(self.day).get(product, [])

    @cached_property
    def certified(self) -> dict[int | None, int]:
        """The accrued liabilities reserve of each product (None: of no one product): certified, else savings."""
        return {product: of.amount for product, of in accrued(self._readings.book, self.day).items()}

    def _upr(self, product: int) -> int:
        """The unearned premium reserve of a product, rounded once."""
        return round_half_away(self.unearned(product))

    def cics(self, product: int) -> int:
        """Claims in course of settlement of a product, rounded once."""
        return round_half_away(self.outstanding(product))

    def _triangle(self, product: int) -> Triangle:
        """The triangle of a product by its own grain."""
        return triangle(self.reported(product), self.day, self.products[product].ibnr_grain, self.fiscal_start)

    def reserve(self, product: int, earned: Callable[[Period], int]) -> Reserve:
        """All reserves of a product; `earned` gives its earned premium of any period, for the methods that need it."""
        estimate = Estimate(self, product, earned)
        booked = estimate.booked()
        ibnr = round_half_away(booked.exact)
        return Reserve(
            upr=self.upr(product),
            cics=self.cics(product),
            ibnr=ibnr,
            alr=self.certified.get(product, 0),
            ibnr_method=estimate.own,
            ibnr_fallback=booked.method if booked.because else None,
            ibnr_fallback_reason=booked.because,
            split=partial(self._split, product, ibnr),
        )

    def estimated(self, product: int, reserve: Reserve) -> Reserve:
        """The reserve with what its estimate is worth: Mack's standard error and the factors from age to age."""
        method = reserve.ibnr_fallback or reserve.ibnr_method
        factors = age_to_age(self.triangle(product)) if method in ("chain_ladder", "lag_factor") else ()
        error, lack = self.uncertainty(product, method)
        return replace(
            reserve,
            ibnr_standard_error=error,
            ibnr_standard_error_reason=lack,
            age_to_age=tuple(float(factor) for factor in factors),
        )

    def uncertainty(self, product: int, method: str) -> tuple[float | None, Text | None]:
        """The standard error of a method's estimate, or why it has none."""
        if method != "chain_ladder":
            return None, ONLY_CHAIN_LADDER
        shape, tail = self.triangle(product), Fraction(str(self.products[product].tail_factor or 1))
        return standard_error(shape, tail), why_no_error(shape)

    def _by_office(self, product: int, ibnr: int) -> dict[Office, dict[str, int]]:
        """A product's reserves by office: each in whole units that add up to it."""
        spans, sums = self._readings.offices.spans(self.day), self._readings.offices.outstanding(self.day)
        parts = {
            "upr": whole_parts({at: self._unearned(product, of) for at, of in _of(product, spans)}),
            "cics": whole_parts({at: self._outstanding(product, of) for at, of in _of(product, sums)}),
            "ibnr": self._ibnr_by_office(product, ibnr),
        }
        offices = {office for split in parts.values() for office in split}
        return {at: {name: split.get(at, 0) for name, split in parts.items()} for at in offices}

    def _ibnr_by_office(self, product: int, total: int) -> dict[Office, int]:
        """A product's IBNR by office, in proportion to what is reported there."""
        reported = _of(product, self._readings.offices.reported(self.day))
        known = {office: sum(amount for _, _, amount in rows) for office, rows in reported if rows}
        offices = list(known) or [None] * bool(total)
        return dict(zip(offices, shared_out(total, [known.get(office, 0) for office in offices]), strict=True))


def _of(product: int, parts: Mapping[tuple[int, Office], Part]) -> Iterator[tuple[Office, Part]]:
    """Of what stands by product and office that of a product, by office, in the order of the offices."""
    own = ((office, part) for (each, office), part in parts.items() if each == product)
    return iter(sorted(own, key=lambda of: of[0] or 0))


def whole_parts(exact: ByOffice) -> dict[Office, int]:
    """Exact parts as whole units that add up to their rounded sum (largest remainder)."""
    total = round_half_away(sum(exact.values(), Fraction(0)))
    parts = {office: part.numerator // part.denominator for office, part in exact.items()}
    rest = sorted(exact, key=lambda office: (parts[office] - exact[office], office or 0))
    for office in rest[: total - sum(parts.values())]:
        parts[office] += 1
    return parts
