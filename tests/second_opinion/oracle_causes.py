"""What a claims ratio is made of and why it changed: sums of covers and claims, and the three-factor formula."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_indicators import Question, frequency_and_average
from tests.second_opinion.oracle_statements import income

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder


@dataclass(frozen=True)
class Base:
    """Claims, what is covered of them, insured years, earned premium and incurred claims of a period."""

    claims: int
    covered: int
    years: Fraction
    earned: int
    incurred: int


def base(folder: Folder, product: str | None, first: date, last: date) -> Base:
    """The figures of a period."""
    parts = frequency_and_average(Question(folder, product, first, last))
    lines = income(folder, product, first, last)
    claims, years = parts["frequency"]
    return Base(int(claims), int(parts["average_claim"][0]), Fraction(years), lines["P02"], lines["P11"])


def causes(before: Base, after: Base) -> dict[str, Fraction] | None:
    """The effects of frequency, average claim, premium of a year, and reserves."""
    if any(each <= 0 for each in (before.earned, after.earned, before.years, after.years)):
        return None
    first, second = _factors(before, after), _factors(after, before)
    names = ("frequency", "average_claim", "premium_rate")
    found = {name: _effect(first, second, at) for at, name in enumerate(names)}
    rest = [Fraction(of.incurred - of.covered, of.earned) for of in (before, after)]
    return found | {"reserves": rest[1] - rest[0]}


def _factors(of: Base, other: Base) -> tuple[Fraction, ...]:
    """Frequency, average claim (where there is none the other period's), years a unit of premium."""
    told = of if of.claims else other
    average = Fraction(told.covered, told.claims) if told.claims else Fraction(0)
    return (Fraction(of.claims) / of.years, average, of.years / of.earned)


def _effect(first: tuple[Fraction, ...], second: tuple[Fraction, ...], at: int) -> Fraction:
    """One factor of three: its change times the others, a third when both are old or new, a sixth when one is."""
    b, c = (other for other in range(3) if other != at)
    both = (first[b] * first[c] + second[b] * second[c]) / 3
    mixed = (first[b] * second[c] + second[b] * first[c]) / 6
    return (second[at] - first[at]) * (both + mixed)
