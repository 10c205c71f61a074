"""Estimates against schemes whose future is known (definitions, section 14): right on average, whatever day and grain.

A scheme has some six hundred claims a year for each year of a growing portfolio. Claims happen in step with the premium
earned and are reported after a random time; what is incurred by a day and reported later is the truth. The seed is
fixed, so a test either always passes or never does; its band is 5 % and two standard errors of the mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from math import log, sqrt
from random import Random
from statistics import fmean, stdev
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.period import Day, Period, parse_day
from desktop_app.core.reserves.experience import Experience
from desktop_app.core.reserves.methods import booked

if TYPE_CHECKING:
    from collections.abc import Iterator

START, END = parse_day("2021-01-01"), parse_day("2024-12-31")
SCHEMES = 25
RATIO = Fraction("0.6")
AVERAGE = 20_000
"""Minor units of a claim on average."""


@dataclass(frozen=True)
class Scheme:
    """A scheme with its whole future."""

    claims: list[tuple[Day, Day, int]]
    earned_until: list[int]

    def earned(self, period: Period) -> int:
        """Earned premium, known to the day."""
        first, last = max(period.first, START), min(period.last, END)
        return self.earned_until[last - START + 1] - self.earned_until[first - START] if last >= first else 0

    def known(self, day: Day, grain: str, ratio: Fraction | None) -> Experience:
        """What is known of it at a day."""
        claims = [claim for claim in self.claims if claim[1] <= day]
        return Experience(day, grain, claims, len(claims), self.earned, START, START, ratio)

    def to_come(self, day: Day) -> int:
        """The truth: values of claims incurred by a day and reported later."""
        return sum(amount for incurred, reported, amount in self.claims if incurred <= day < reported)


def scheme(seed: int, a_year: float, delay: float) -> Scheme:
    """A scheme that grows by a tenth a year; reports take an exponential time of so many days on average."""
    chance = Random(seed)  # noqa: S311 - no secret
    rates = [a_year / 365 * 1.1 ** (day / 365) for day in range(END - START + 1)]
    premium = accumulate((round(rate * AVERAGE / RATIO) for rate in rates), initial=0)
    return Scheme(list(_claims(chance, rates, delay)), list(premium))


def _claims(chance: Random, rates: list[float], delay: float) -> Iterator[tuple[Day, Day, int]]:
    """Claims one after the other, at random times of the portfolio's own clock, at random amounts."""
    clock, wait = 0.0, chance.expovariate(1)
    for day, rate in enumerate(rates, START):
        clock += rate
        while wait <= clock:
            reported = int(day + chance.random() + chance.expovariate(1 / delay))
            yield day, reported, round(chance.lognormvariate(log(AVERAGE) - 0.18, 0.6))
            wait += chance.expovariate(1)


def error(pairs: list[tuple[Fraction, int]]) -> tuple[float, float]:
    """The mean error as a share of the mean truth, and its standard error."""
    truth = fmean(true for _, true in pairs)
    misses = [float(found - true) for found, true in pairs]
    return fmean(misses) / truth, stdev(misses) / sqrt(len(misses)) / truth


@pytest.fixture(scope="module")
def schemes() -> list[Scheme]:
    """Large schemes, reports after fifty days on average."""
    return [scheme(seed, 600, 50) for seed in range(SCHEMES)]


@pytest.fixture(scope="module")
def small_schemes() -> list[Scheme]:
    """Four claims a year, reported after the 45 days that are assumed unless set."""
    return [scheme(1000 + seed, 4, 45) for seed in range(300)]


@pytest.mark.parametrize("day", ["2023-08-31", "2024-10-13"])
@pytest.mark.parametrize("grain", ["month", "quarter", "year"])
@pytest.mark.parametrize(("method", "ratio"), [("chain_ladder", None), ("lag_factor", None), ("lag_factor", RATIO)])
def test_an_estimate_is_right_on_average(
    schemes: list[Scheme], day: str, grain: str, method: str, ratio: Fraction | None
) -> None:
    at = parse_day(day)
    pairs = [(booked(each.known(at, grain, ratio), method).exact, each.to_come(at)) for each in schemes]
    miss, spread = error(pairs)
    assert abs(miss) < 0.05 + 2 * spread, (miss, spread)


def test_expected_claims_are_right_on_average_where_the_ratio_is(schemes: list[Scheme]) -> None:
    pairs = [(booked(each.known(END, "month", RATIO), "expected").exact, each.to_come(END)) for each in schemes]
    miss, spread = error(pairs)
    assert abs(miss) < 0.05 + 2 * spread, (miss, spread)


@pytest.mark.parametrize("grain", ["month", "year"])
@pytest.mark.parametrize("day", ["2021-01-20", "2021-11-30", "2022-03-09"])
def test_without_a_pattern_the_delay_set_is_right_on_average(small_schemes: list[Scheme], grain: str, day: str) -> None:
    """From the first days of cover on."""
    at = parse_day(day)
    pairs = [(booked(each.known(at, grain, RATIO), "lag_factor").exact, each.to_come(at)) for each in small_schemes]
    miss, spread = error(pairs)
    assert abs(miss) < 0.05 + 2 * spread, (miss, spread)
