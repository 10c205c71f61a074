"""The insured: who was in force, who renewed, how the scheme grew, as the simulation decided it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.truth import members
from tests.truth.asked import parts, wrong
from tests.truth.schemes import PRODUCTS

if TYPE_CHECKING:
    from tests.truth.asked import Asked

PERSONS = ("H", "K")
"""Products whose insured are known by name."""


@pytest.mark.parametrize("product", [None, *PRODUCTS])
def test_active_insured_are_the_persons_and_heads_in_force(office: Asked, product: str | None) -> None:
    policies = office.world.of(product)
    assert not wrong(
        office.days[::2], lambda day: office.said.active(day, product), lambda day: members.active(policies, day)
    )


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


@pytest.mark.parametrize("product", [None, *PRODUCTS])
def test_growth_is_the_change_of_the_insured(office: Asked, product: str | None) -> None:
    first, last = office.year(1)
    before, after = (members.active(office.world.of(product), day) for day in (first - 1, last))
    assert office.said.indicator("growth_ratio", first, last, product)["main"] == (after - before, before)
