"""What reinsurers are said to bear is what they will have paid in the end, for every payment is known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.truth.average import Errors, seeds
from tests.truth.days import add_months, day
from tests.truth.ibnr import days_of
from tests.truth.program import program
from tests.truth.schemes import experience
from tests.truth.simulate import make_world
from tests.truth.treaties import Programme, Treaty

if TYPE_CHECKING:
    from tests.truth.schemes import Known
    from tests.truth.world import World

MEMBERS = 60
SCHEMES = 3
"""How many schemes `make test` looks at; a soak so many times as many."""
SUMS = (200_000, 500_000, 800_000, 2_000_000)
FIRST, LAST = day(2018, 1), day(2023, 1) - 1
QUOTA, SURPLUS = Treaty("quota_share", share=40), Treaty("surplus", kept=500_000, most=1_000_000)
EXCESS, STOP = Treaty("excess_of_loss", kept=4500, most=2000), Treaty("stop_loss", kept=900_000, most=500_000)
PROGRAMMES = ((QUOTA,), (SURPLUS,), (EXCESS,), (QUOTA, SURPLUS, EXCESS, STOP))


def known(seed: int) -> Known:
    """A scheme with sums insured, whose claims are estimated by lag factors at the ratio that is true."""
    found = experience(seed, MEMBERS)
    (of,) = found.plan.products
    method = ("ibnr_method", "lag_factor"), ("ibnr_grain", "month"), ("expected_claims_ratio", f"{found.ratio:.6f}")
    return replace(found, plan=replace(found.plan, products=(replace(of, insured=SUMS, settings=method),)))


def reinsured(seed: int, treaties: tuple[Treaty, ...], last: int = LAST) -> tuple[World, Programme]:
    """The scheme of a seed under some treaties."""
    programme = Programme(FIRST, last, treaties)
    return programme.written(make_world(seed, known(seed).plan)), programme


@pytest.mark.parametrize("treaties", PROGRAMMES, ids=lambda each: "+".join(of.kind for of in each))
def test_what_is_asked_back_is_what_each_payment_comes_to_under_the_contract(treaties: tuple[Treaty, ...]) -> None:
    """To the unit, at month-ends and on odd days, and when all is paid: also under a treaty that ends before."""
    world, programme = reinsured(1, treaties, add_months(FIRST, 36) - 1)
    with program(world) as said:
        for at in (add_months(FIRST, 14) - 1, FIRST + 800, programme.last - 1, programme.last, LAST, LAST + 1500):
            paid = programme.recovered(world.policies, at, at) + programme.stopped(world.policies, at)
            assert said.lines(FIRST, at)["P21.2"] == paid
        assert said.lines(FIRST, LAST + 1500)["P21.5"] == 0


def test_the_reinsurers_share_of_the_reserves_is_right_on_average_under_each_kind_of_treaty() -> None:
    """Their share of what is set aside for known claims and of what is expected, against all that they will pay."""
    for treaties in PROGRAMMES[:3]:
        errors = Errors()
        for seed in seeds(SCHEMES):
            world, programme = reinsured(seed, treaties)
            days = [at for each in days_of(seed, known(seed)).values() for at in each[::2]]
            with program(world) as said:
                estimated = sum(said.lines(FIRST, at)["P21.5"] for at in days)
            end = LAST + 4000
            true = [programme.recovered(world.policies, end, at) for at in days]
            errors.add(estimated, sum(true) - sum(programme.recovered(world.policies, at, at) for at in days))
        assert errors.within, f"{treaties}: {errors.mean:.1%}, standard error {errors.standard_error:.1%}"
