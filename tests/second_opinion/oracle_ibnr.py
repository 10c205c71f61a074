"""Incurred but not reported claims from the definitions, section 6, by every method, origin by origin."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import counted, value
from tests.second_opinion.oracle_folder import rounded, rounded_together, twelve_months
from tests.second_opinion.oracle_premium import ANY_OFFICE, earned
from tests.second_opinion.oracle_triangle import Triangle

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder

OTHERS = ("lag_factor", "chain_ladder", "expected", "percent")
"""What takes the place, in this order, of a method that lacks what it computes with (see README)."""


class Basis(Enum):
    """What an estimate rests on, which says where it belongs."""

    PREMIUM = "earned in the span"
    INCURRED = "claims that happened in the span"
    REPORTED = "claims that were reported in the span"


@dataclass(frozen=True)
class Part:
    """What is expected of one origin."""

    first: date
    last: date
    exact: Fraction
    basis: Basis


Parts = list[Part] | None
"""An estimate by origin; None where the method lacks what it computes with."""


def booked(folder: Folder, product: str, day: date) -> list[Part]:
    """The estimate by the product's method, else by the one that takes its place; a reserve is never below nought."""
    return folder.once(("ibnr", product, day), lambda: _booked(Triangle(folder, product, day)))


def _booked(of: Triangle) -> list[Part]:
    """The same, computed."""
    own = str(of.folder.row("products", of.product).get("ibnr_method") or "none")
    for method in (own, *OTHERS):
        if method == own or _carried(of, method):
            found = METHODS[method](of)
            if found is not None:
                return found if _total(found) > 0 else []
    return []


def _carried(of: Triangle, method: str) -> bool:
    """Whether the data carry another method: any claim for the chain ladder, earned premium for a ratio."""
    if method == "chain_ladder":
        return any(worth for _, _, worth in of.cells)
    if method == "lag_factor":
        return sum(of.premiums) > 0
    return method != "expected" or earned(of.folder, of.product, *twelve_months(of.day)) > 0


def by_method(folder: Folder, product: str, day: date, method: str) -> Fraction | None:
    """The estimate of one method; None where it lacks what it computes with."""
    found = METHODS[method](Triangle(folder, product, day))
    return None if found is None else _total(found)


def _total(found: list[Part]) -> Fraction:
    """All origins together."""
    return sum((part.exact for part in found), Fraction(0))


def ibnr(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> int:
    """The reserve of a product; of an office its part of the product's rounded whole."""
    if office == ANY_OFFICE:
        return rounded(_total(booked(folder, product, day)))
    return rounded_together(ibnr_by_office(folder, product, day))[folder.offices.index(office)]


def ibnr_by_office(folder: Folder, product: str, day: date) -> list[Fraction]:
    """The reserve where its claims are reported; what rests on premium by the earned premium of its origin."""
    found = [Fraction(0)] * len(folder.offices)
    for part in booked(folder, product, day):
        weights = office_weights(folder, product, day, part)
        found = [
            sofar + part.exact * Fraction(weight, sum(weights)) for sofar, weight in zip(found, weights, strict=True)
        ]
    return found


def office_weights(folder: Folder, product: str, day: date, part: Part) -> list[int]:
    """What the offices weigh in an origin; where none does, all there are weigh alike."""
    weights = [max(_weight(folder, product, day, part, office), 0) for office in folder.offices]
    if any(weights):
        return weights
    return [int(office is not None or len(weights) == 1) for office in folder.offices]


def _weight(folder: Folder, product: str, day: date, part: Part, office: str | None) -> int:
    """What an office weighs in an origin."""
    if part.basis is Basis.PREMIUM:
        return earned(folder, product, part.first, part.last, office)
    column = "incurred" if part.basis is Basis.INCURRED else "reported"
    rows = counted(folder, product, day, office)
    return sum(value(folder, row, day) for row in rows if part.first <= row[column] <= part.last)


def _none(_: Triangle) -> Parts:
    """For products whose claims are reported at once."""
    return []


def _chain_ladder(of: Triangle) -> Parts:
    """The latest x (1 / G - 1) of each origin since the first claim; by lag factor where nothing is reported yet."""
    if of.first_with_claim < 0:
        return _lag_factor(of) or []
    shares, found = of.shares(), []
    for at in range(of.first_with_claim + 1):
        latest = of.latest(at)
        if latest and shares[at]:
            found.append(Part(*of.span(at), latest * (1 / shares[at] - 1), Basis.INCURRED))
        else:
            found.append(_by_premium(of, at, shares))
    return found


def _lag_factor(of: Triangle) -> Parts:
    """Earned premium x expected claims ratio x what is still to be reported, since the first claim or premium."""
    shares = of.shares()
    if _ratio(of, of.premiums, shares) is None:
        return None
    return [_by_premium(of, at, shares) for at in range(of.origins)] if any(of.premiums) else []


def _by_premium(of: Triangle, at: int, shares: list[Fraction]) -> Part:
    """What is expected of one origin by what it earned; in a product without any premium all origins are alike."""
    if any(of.premiums):
        exposure, ratio = of.premiums, _ratio(of, of.premiums, shares)
    else:
        exposure = [1] * of.origins
        ratio = _cape_cod(of, exposure, shares)
    return Part(*of.span(at), exposure[at] * (ratio or 0) * (1 - shares[at]), Basis.PREMIUM)


def _ratio(of: Triangle, exposure: list[int], shares: list[Fraction]) -> Fraction | None:
    """The product's expected claims ratio, else Cape Cod's."""
    given: Fraction | None = of.folder.row("products", of.product).get("expected_claims_ratio")
    return _cape_cod(of, exposure, shares) if given is None else given


def _cape_cod(of: Triangle, exposure: list[int], shares: list[Fraction]) -> Fraction | None:
    """What is reported over the premium that is used up; None where none is."""
    used = sum((each * share for each, share in zip(exposure, shares, strict=True)), Fraction(0))
    reported = sum(of.latest(at) for at in range(of.origins))
    return reported / used if used > 0 else None


def _expected(of: Triangle) -> Parts:
    """Expected claims of the last twelve months less those of them that are reported, not below 0."""
    first, last = twelve_months(of.day)
    ratio: Fraction | None = of.folder.row("products", of.product).get("expected_claims_ratio")
    if ratio is None:
        return None
    reported = sum(value(of.folder, row, of.day) for row in of.claims if row["incurred"] >= first)
    still = earned(of.folder, of.product, first, last) * ratio - reported
    return [Part(first, last, max(still, Fraction(0)), Basis.PREMIUM)]


def _percent(of: Triangle) -> Parts:
    """A percentage of the claims reported in the last twelve months."""
    first, last = twelve_months(of.day)
    percent: Fraction | None = of.folder.row("products", of.product).get("ibnr_percent")
    reported = [row for row in of.claims if row["reported"] >= first]
    if percent is None:
        return None
    return [Part(first, last, percent / 100 * sum(value(of.folder, row, of.day) for row in reported), Basis.REPORTED)]


METHODS: Mapping[str, Callable[[Triangle], Parts]] = MappingProxyType(
    {
        "none": _none,
        "chain_ladder": _chain_ladder,
        "lag_factor": _lag_factor,
        "expected": _expected,
        "percent": _percent,
    },
)
"""All by their names."""
