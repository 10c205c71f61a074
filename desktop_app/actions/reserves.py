"""The reserves of every product at a day, each by the product's own methods (principle 4)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from desktop_app.actions.ibnr import Estimate
from desktop_app.core.money import round_half_away, shared_out
from desktop_app.core.reserves.chain_ladder import age_to_age
from desktop_app.core.reserves.mack import standard_error, why_no_error
from desktop_app.core.reserves.methods import ONLY_CHAIN_LADDER
from desktop_app.core.reserves.outstanding import portion_of
from desktop_app.core.reserves.triangle import triangle
from desktop_app.core.reserves.unearned_premium import unearned
from desktop_app.store.figures import vouchers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.core.period import Day, Period
    from desktop_app.core.reserves.triangle import Triangle
    from desktop_app.core.text import Text
    from desktop_app.store.figures.readings import Readings

Office = int | None
ByOffice = dict[Office, Fraction]


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
    offices: Mapping[Office, Mapping[str, int]] = field(default_factory=dict)


class Reserves:
    """All reserves at one day."""

    def __init__(self, readings: Readings, day: Day, products: Mapping[int, Any], fiscal_start: int) -> None:
        """Prepare; every sum is read when its figure is first asked for."""
        self._readings, self.day, self.products, self.fiscal_start = readings, day, products, fiscal_start
        self.triangle = lru_cache(maxsize=64)(self._triangle)

    @cached_property
    def unearned(self) -> dict[int, ByOffice]:
        """The exact unearned premium of each product by office."""
        found: dict[int, ByOffice] = {product: {} for product in self.products}
        for (product, office), of in self._readings.spans(self.day).items():
            found[product][office] = unearned(of, self.day, self.products[product].earning)
        return found

    @cached_property
    def outstanding(self) -> dict[int, ByOffice]:
        """The exact claims in course of settlement of each product by office."""
        found: dict[int, ByOffice] = {product: {} for product in self.products}
        for (product, office), (undecided, unpaid, _) in self._readings.outstanding(self.day).items():
            portion = portion_of(self.products[product].cics_portion)
            found[product][office] = undecided * portion + unpaid
        return found

    def reported(self, product: int) -> list[tuple[Any, ...]]:
        """(office, incurred, reported, minor units) of the claims a product's IBNR is estimated from."""
        return self._readings.reported(self.day).get(product, [])

    @cached_property
    def certified(self) -> dict[int | None, int]:
        """The accrued liabilities reserve of each product (None: of no one product): certified, else savings."""
        saved = {product: int(amount) for product, amount in vouchers.saved_up(self._readings.book, self.day)}
        return saved | {
            product: int(amount) for product, amount, *_ in vouchers.certified(self._readings.book, self.day)
        }

    def upr(self, product: int) -> int:
        """The unearned premium reserve of a product, rounded once."""
        return round_half_away(sum(self.unearned[product].values(), Fraction(0)))

    def cics(self, product: int) -> int:
        """Claims in course of settlement of a product, rounded once."""
        return round_half_away(sum(self.outstanding[product].values(), Fraction(0)))

    def _triangle(self, product: int) -> Triangle:
        """The triangle of a product by its own grain."""
        cells = ((incurred, told, amount) for _, incurred, told, amount in self.reported(product))
        return triangle(cells, self.day, self.products[product].ibnr_grain, self.fiscal_start)

    def reserve(self, product: int, earned: Callable[[Period], int]) -> Reserve:
        """All reserves of a product; `earned` gives its earned premium of any period, for the methods that need it."""
        estimate = Estimate(self, product, earned)
        booked = estimate.booked()
        ibnr = round_half_away(booked.exact)
        parts = {
            "upr": whole_parts(self.unearned[product]),
            "cics": whole_parts(self.outstanding[product]),
            "ibnr": self._ibnr_by_office(product, ibnr),
        }
        offices = {office for split in parts.values() for office in split}
        return Reserve(
            upr=self.upr(product),
            cics=self.cics(product),
            ibnr=ibnr,
            alr=self.certified.get(product, 0),
            ibnr_method=estimate.own,
            ibnr_fallback=booked.method if booked.because else None,
            ibnr_fallback_reason=booked.because,
            offices={at: {name: split.get(at, 0) for name, split in parts.items()} for at in offices},
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

    def _ibnr_by_office(self, product: int, total: int) -> dict[Office, int]:
        """A product's IBNR by office, in proportion to what is reported there."""
        known: dict[Office, int] = defaultdict(int)
        for office, _, _, amount in self.reported(product):
            known[office] += amount
        offices = list(known) or [None] * bool(total)
        return dict(zip(offices, shared_out(total, [known[office] for office in offices]), strict=True))


def whole_parts(exact: ByOffice) -> dict[Office, int]:
    """Exact parts as whole units that add up to their rounded sum (largest remainder)."""
    total = round_half_away(sum(exact.values(), Fraction(0)))
    parts = {office: part.numerator // part.denominator for office, part in exact.items()}
    rest = sorted(exact, key=lambda office: (parts[office] - exact[office], office or 0))
    for office in rest[: total - sum(parts.values())]:
        parts[office] += 1
    return parts
