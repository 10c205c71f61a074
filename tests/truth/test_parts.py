"""Parts add up to their whole, and ten times the amounts give ten times the figures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.truth.asked import added, differing, parts
from tests.truth.days import day
from tests.truth.program import program
from tests.truth.schemes import PRODUCTS, SMALL
from tests.truth.simulate import make_world

if TYPE_CHECKING:
    from tests.truth.asked import Asked
    from tests.truth.program import Program

OFFICES = ("", "N", "S")
ROUNDED = 12
"""Minor units by which ten times a rounded amount may be off: a change is the difference of two balances, each off by
at most five."""
SHARES = 1000
"""The same of a line shared out month by month: at most ten units for each month, product and line."""


def income(lines: dict[str, int]) -> dict[str, int]:
    """The lines of the income statement."""
    return {line: amount for line, amount in lines.items() if line.startswith("P")}


@pytest.mark.parametrize("product", [None, *PRODUCTS])
def test_months_make_quarters_and_quarters_the_year(office: Asked, product: str | None) -> None:
    year = office.year(1)
    whole = income(office.said.lines(*year, product))
    for size in (1, 3):
        each = added(office.said.lines(*part, product) for part in parts(year, size))
        assert not differing(each, whole), f"{size} months"


@pytest.mark.parametrize("at", OFFICES)
def test_months_make_the_year_in_every_office(office: Asked, at: str) -> None:
    year = office.year(1)
    each = added(office.said.lines(*part, "K", at) for part in parts(year, 1))
    assert not differing(each, income(office.said.lines(*year, "K", at)))


@pytest.mark.parametrize("months", [1, 3, 12])
def test_products_make_the_whole(office: Asked, months: int) -> None:
    for part in parts(office.year(2), months)[:2]:
        each = added(office.said.lines(*part, product) for product in PRODUCTS)
        assert not differing(each, income(office.said.lines(*part)))


@pytest.mark.parametrize("product", [None, *PRODUCTS])
def test_offices_and_what_belongs_to_none_make_the_product(office: Asked, product: str | None) -> None:
    for part in parts(office.year(1), 3)[:2]:
        each = added(office.said.lines(*part, product, at) for at in OFFICES)
        assert not differing(each, income(office.said.lines(*part, product)))


def test_an_odd_period_and_its_rest_make_the_quarter(office: Asked) -> None:
    first, last = parts(office.year(1), 3)[1]
    middle = first + 40
    each = added(office.said.lines(*part) for part in ((first, middle), (middle + 1, last)))
    assert not differing(each, income(office.said.lines(first, last)))


def test_reserves_of_products_make_those_of_the_whole(office: Asked) -> None:
    for at in office.days[::7]:
        whole, each = office.said.reserves(None, at), [office.said.reserves(of, at) for of in PRODUCTS]
        assert whole == {name: sum(of[name] for of in each) for name in whole}


def test_ten_times_the_amounts_give_ten_times_the_figures() -> None:
    methods = ("chain_ladder", "lag_factor", "percent")
    settings = [(("ibnr_method", method), ("ibnr_grain", "quarter"), ("ibnr_percent", "12")) for method in methods]
    products = [replace(of, settings=more) for of, more in zip(SMALL.products, settings, strict=True)]
    plan = replace(SMALL, products=tuple(products))
    asked = ((day(2021, 1), day(2021, 12, 31)), (day(2021, 2, 3), day(2021, 6, 17)))
    with program(make_world(6, plan)) as one, program(make_world(6, replace(plan, times=10))) as ten:
        for first, last in asked:
            for product in (None, *(of.code for of in products)):
                assert not _off(one.lines(first, last, product), ten.lines(first, last, product), SHARES)
                assert not _off(one.reserves(product, last), ten.reserves(product, last), ROUNDED)
            assert _counts(one, first, last) == _counts(ten, first, last)


def _off(one: dict[str, int], ten: dict[str, int], most: int) -> dict[str, tuple[int, int]]:
    """The figures that are not ten times as much."""
    return {name: (one[name], ten[name]) for name in one if abs(ten[name] - 10 * one[name]) > most}


def _counts(said: Program, first: int, last: int) -> list[object]:
    """What does not depend on amounts at all."""
    names = ("renewal_ratio", "growth_ratio", "promptness", "claims_rejection_ratio")
    return [said.indicator(name, first, last)["main"] for name in names]
