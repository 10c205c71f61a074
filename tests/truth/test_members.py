"""The insured: who was in force, who renewed, how the scheme grew, as the simulation decided it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.truth import members
from tests.truth.asked import parts, wrong

if TYPE_CHECKING:
    from tests.truth.asked import Asked

PERSONS = ("H", "K")
"""Products whose insured are known by name."""


def test_active_insured_are_the_persons_and_heads_in_force(office: Asked) -> None:
    for product in (None, *office.products):
        policies = office.world.of(product)
        off = wrong(
            office.days[::2],
            lambda day, product=product: office.said.active(day, product),
            lambda day, policies=policies: members.active(policies, day),
        )
        assert not off, product


@pytest.mark.parametrize("product", PERSONS)
def test_quarters_of_renewals_add_up_to_the_year_and_to_what_members_decided(office: Asked, product: str) -> None:
    policies, year = office.world.of(product), office.year(1)
    true = [members.renewals(policies, *quarter) for quarter in parts(year, 3)]
    assert [office.said.indicator("renewal_ratio", *of, product)["main"] for of in parts(year, 3)] == true
    whole = members.renewals(policies, *year)
    assert whole == (sum(renewed for renewed, _ in true), sum(could for _, could in true))
    assert office.said.indicator("renewal_ratio", *year, product)["main"] == whole


def test_offices_renew_what_the_product_renews(office: Asked) -> None:
    year = office.year(1)
    for at in ("N", "S"):
        said = office.said.indicator("renewal_ratio", *year, "H", at)["main"]
        assert said == members.renewals(office.world.of("H", at), *year)


def test_growth_is_the_change_of_the_insured(office: Asked) -> None:
    for product in (None, *office.products):
        first, last = office.year(1)
        policies = office.world.of(product)
        before, after = members.active(policies, first - 1), members.active(policies, last)
        assert office.said.indicator("growth_ratio", first, last, product)["main"] == (after - before, before)
