"""Incurred but not reported claims from the definitions, section 6, by every method, origin by origin."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import counted, value
from tests.second_opinion.oracle_folder import rounded, rounded_together, twelve_months
from tests.second_opinion.oracle_premium import ANY_OFFICE, earned
from tests.second_opinion.oracle_triangle import Triangle

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row


@dataclass(frozen=True)
class Part:
    """What is expected of one origin, and whether it rests on its premium or on its reported claims."""

    first: date
    last: date
    exact: Fraction
    on_premium: bool


def parts(folder: Folder, product: str, day: date, method: str) -> list[Part]:
    """The estimate of a method by origin; nothing where it lacks what it computes with."""
    question = ("ibnr parts", product, day, method)
    return folder.once(question, lambda: METHODS[method](Triangle(folder, product, day)))


def own_method(folder: Folder, product: str) -> str:
    """The method a product has."""
    return str(folder.row("products", product).get("ibnr_method") or "none")


def exact_ibnr(folder: Folder, product: str, day: date) -> Fraction:
    """The reserve by the product's method before it is rounded."""
    return by_method(folder, product, day, own_method(folder, product))


def by_method(folder: Folder, product: str, day: date, method: str) -> Fraction:
    """The estimate of one method."""
    return sum((part.exact for part in parts(folder, product, day, method)), Fraction(0))


def ibnr(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> int:
    """The reserve of a product; of an office its part of the product's rounded whole."""
    if office == ANY_OFFICE:
        return rounded(exact_ibnr(folder, product, day))
    return rounded_together(ibnr_by_office(folder, product, day))[folder.offices.index(office)]


def ibnr_by_office(folder: Folder, product: str, day: date) -> list[Fraction]:
    """The reserve where its claims are reported; what rests on premium by the earned premium of its origin."""
    found = [Fraction(0)] * len(folder.offices)
    for part in parts(folder, product, day, own_method(folder, product)):
        weights = [max(_weight(folder, product, day, part, office), 0) for office in folder.offices]
        if not any(weights):
            weights = [int(office is not None or len(found) == 1) for office in folder.offices]
        found = [
            sofar + part.exact * Fraction(weight, sum(weights)) for sofar, weight in zip(found, weights, strict=True)
        ]
    return found


def _weight(folder: Folder, product: str, day: date, part: Part, office: str | None) -> int:
    """What an office weighs in an origin."""
    if part.on_premium:
        return earned(folder, product, part.first, part.last, office)
    rows = counted(folder, product, day, office)
    if own_method(folder, product) == "percent":
        return sum(value(folder, row, day) for row in rows if row["reported"] >= part.first)
    return sum(value(folder, row, day) for row in rows if part.first <= row["incurred"] <= part.last)


def _none(_: Triangle) -> list[Part]:
    """For products whose claims are reported at once."""
    return []


def _chain_ladder(of: Triangle) -> list[Part]:
    """The latest x (1 / G - 1) of each origin since the first claim; by lag factor where nothing is reported yet."""
    if of.first_with_claim < 0:
        return _lag_factor(of)
    shares, found = of.shares(), []
    for at in range(of.first_with_claim + 1):
        latest = of.latest(at)
        if latest and shares[at]:
            found.append(Part(*of.span(at), latest * (1 / shares[at] - 1), on_premium=False))
        else:
            found.append(_by_premium(of, at, shares))
    return found


def _lag_factor(of: Triangle) -> list[Part]:
    """Earned premium x expected claims ratio x what is still to be reported, since the first claim or premium."""
    if not any(of.premiums):
        return []
    shares = of.shares()
    return [_by_premium(of, at, shares) for at in range(of.origins)]


def _by_premium(of: Triangle, at: int, shares: list[Fraction]) -> Part:
    """What is expected of one origin by what it earned; without any premium all origins are alike."""
    even = not any(of.premiums)
    exposure = [1] * of.origins if even else of.premiums
    ratio: Fraction | None = None if even else of.folder.row("products", of.product).get("expected_claims_ratio")
    if ratio is None:
        ratio = _cape_cod(of, exposure, shares)
    return Part(*of.span(at), exposure[at] * ratio * (1 - shares[at]), on_premium=True)


def _cape_cod(of: Triangle, exposure: list[int], shares: list[Fraction]) -> Fraction:
    """What is reported over the premium that is used up; nothing where none is."""
    used = sum((each * share for each, share in zip(exposure, shares, strict=True)), Fraction(0))
    reported = sum(of.latest(at) for at in range(of.origins))
    return reported / used if used > 0 else Fraction(0)


def _expected(of: Triangle) -> list[Part]:
    """Expected claims of the last twelve months less those of them that are reported, not below 0."""
    first, last = twelve_months(of.day)
    ratio: Fraction | None = of.folder.row("products", of.product).get("expected_claims_ratio")
    if ratio is None:
        return []
    reported = sum(value(of.folder, row, of.day) for row in of.claims if row["incurred"] >= first)
    still = earned(of.folder, of.product, first, last) * ratio - reported
    return [Part(first, last, max(still, Fraction(0)), on_premium=True)]


def _percent(of: Triangle) -> list[Part]:
    """A percentage of the claims reported in the last twelve months."""
    first, last = twelve_months(of.day)
    percent: Fraction | None = of.folder.row("products", of.product).get("ibnr_percent")
    reported: list[Row] = [row for row in of.claims if row["reported"] >= first]
    if percent is None:
        return []
    return [Part(first, last, percent / 100 * sum(value(of.folder, row, of.day) for row in reported), on_premium=False)]


METHODS: dict[str, Callable[[Triangle], list[Part]]] = {
    "none": _none,
    "chain_ladder": _chain_ladder,
    "lag_factor": _lag_factor,
    "expected": _expected,
    "percent": _percent,
}
