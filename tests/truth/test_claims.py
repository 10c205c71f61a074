"""Claims against what became of them: payments, what was set aside, promptness, rejections, and the run-off."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.truth import future
from tests.truth.asked import parts, wrong
from tests.truth.days import add_months, day
from tests.truth.program import program
from tests.truth.schemes import PRODUCTS, SMALL
from tests.truth.simulate import make_world

if TYPE_CHECKING:
    from tests.truth.asked import Asked
    from tests.truth.days import Day
    from tests.truth.world import Claim, World

QUARTER = day(2021, 3, 31)
"""The quarter's end at which estimates are planted."""
BUSY = replace(SMALL, products=tuple(replace(of, frequency=4) for of in SMALL.products))
"""A scheme with many claims."""


def test_claims_paid_are_the_payments_of_the_period(office: Asked) -> None:
    ends, of = dict(office.months), list(future.claims(office.world.policies))
    assert not wrong(
        ends,
        lambda first: office.said.lines(first, ends[first])["P12"],
        lambda first: future.paid(of, first, ends[first]),
    )


@pytest.mark.parametrize("product", [None, *PRODUCTS])
def test_set_aside_is_what_each_claim_was_thought_to_cost_less_what_was_paid(
    office: Asked, product: str | None
) -> None:
    of = list(future.claims(office.world.of(product)))
    assert not wrong(
        office.days, lambda day: office.said.reserves(product, day)["cics"], lambda day: future.set_aside(of, day)
    )


def test_incurred_claims_are_payments_and_the_change_of_what_is_set_aside(office: Asked) -> None:
    of = list(future.claims(office.world.policies))
    for first, last in office.months[::4]:
        set_aside = future.set_aside(of, last) - future.set_aside(of, first - 1)
        assert office.said.lines(first, last)["P11"] == future.paid(of, first, last) + set_aside


def test_days_to_settle_are_counted_as_they_were(office: Asked) -> None:
    of = list(future.claims(office.world.policies))
    for first, last in parts(office.year(1), 3):
        said, true = office.said.indicator("promptness", first, last), future.by_days(of, first, last)
        all_ended = sum(true.values())
        assert {name: said[name] for name in true} == {name: (count, all_ended) for name, count in true.items()}


def test_rejections_are_counted_among_all_that_was_reported(office: Asked) -> None:
    of = list(future.claims(office.world.policies))
    whole = office.world.plan.first, _settled(office.world)
    assert office.said.indicator("claims_rejection_ratio", *whole)["main"] == future.rejections(of)


@pytest.mark.parametrize("planted", [70_000, -900])
def test_a_planted_wrong_estimate_shows_in_the_run_off_at_its_size(planted: int) -> None:
    right = make_world(4, BUSY)
    changed = deepcopy(right)
    count = sum(plant(claim, planted) for claim in open_at_quarter(changed))
    assert count > 5
    assert _left_over(changed) - _left_over(right) == count * planted


def test_what_was_right_leaves_nothing_over() -> None:
    world = make_world(5, replace(BUSY, products=tuple(replace(of, rejected=0, partly=0) for of in BUSY.products)))
    for claim in future.claims(world.policies):
        claim.estimates = [(on, claim.covered) for on, _ in claim.estimates]
    assert _left_over(world) == 0


def open_at_quarter(world: World) -> list[Claim]:
    """Claims that are open at the quarter's end and not paid in advance."""
    of = (claim for claim in future.claims(world.policies) if claim.reported <= QUARTER < claim.decided)
    return [claim for claim in of if not any(each.day <= QUARTER for each in claim.payments)]


def plant(claim: Claim, amount: int) -> int:
    """Make the estimate that stands at the quarter's end wrong by an amount, where it stays above nought; 1 if so."""
    at = max(place for place, (on, _) in enumerate(claim.estimates) if on <= QUARTER)
    on, said = claim.estimates[at]
    if said + amount <= 0:
        return 0
    claim.estimates[at] = (on, said + amount)
    return 1


def _left_over(world: World) -> int:
    """What was set aside at the quarter's end above what was needed, once all is settled."""
    with program(world) as said:
        found = said.run_off(None, _settled(world))[QUARTER]["cics"]
    reserved, needed = found
    told = [claim for claim in future.claims(world.policies) if claim.reported <= QUARTER]
    assert needed == future.still_to_pay(told, QUARTER)
    return reserved - needed


def _settled(world: World) -> Day:
    """A day on which every claim of the scheme is over."""
    return add_months(max(future.ended(claim) for claim in future.claims(world.policies)), 2)
