"""The simulation keeps its promises: what it calls the truth is the same when it is found in another way."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.truth import future
from tests.truth.accounts import account, cover_given, of_row
from tests.truth.average import Errors
from tests.truth.days import add_months, day, months
from tests.truth.ibnr import MEMBERS
from tests.truth.plan import Plan, ProductPlan
from tests.truth.schemes import OFFICE, STRAYS, experience
from tests.truth.sheets import Folder, money
from tests.truth.simulate import make_world

if TYPE_CHECKING:
    from tests.truth.world import World


@pytest.fixture(scope="module", params=[OFFICE, STRAYS], ids=["office", "strays"])
def world(request: pytest.FixtureRequest) -> World:
    return make_world(1, request.param)


def test_a_seed_is_always_the_same_scheme() -> None:
    once, again = (Folder(make_world(7, STRAYS)).sheets() for _ in range(2))
    assert once == again
    assert once != Folder(make_world(8, STRAYS)).sheets()


def test_cash_is_what_was_charged_less_what_is_owed_either_way(world: World) -> None:
    for _, end in months(world.plan.first, world.plan.last)[::5]:
        of = account(world.policies, end)
        assert of.cash == of.premium + of.fees - of.receivable + of.owed + of.owed_later


def test_members_who_are_never_owed_nor_owing_leave_nothing_behind(world: World) -> None:
    end = add_months(world.plan.last, 36)
    for policy in world.policies:
        for due in policy.dues:
            of = of_row(policy, due, end)
            assert (of.unearned, of.owed_later) == (0, 0)
            assert min(of.receivable, of.owed) == 0


def test_where_all_that_is_left_is_refunded_what_is_earned_is_the_cover_that_ran(world: World) -> None:
    policies = world.of("H")
    kept = [policy for policy in policies if not any(due.paid and due.paid > policy.last for due in policy.dues)]
    for first, last in months(world.plan.first, world.plan.last)[::3]:
        earned = account(kept, last).earned - account(kept, first - 1).earned
        assert earned == cover_given(kept, first, last)


def test_day_by_day_every_policy_earns_its_price_while_it_runs() -> None:
    world = make_world(
        3,
        Plan((ProductPlan("H", members=12, instalments=(2, 12), unpaid=0.05, leave=0.3),), first=day(2020, 1), years=1),
    )
    for policy in world.policies:
        of = [account([policy], day).earned for day in range(policy.start - 15, policy.end + 60)]
        steps = [after - before for before, after in pairwise(of)]
        assert set(steps) <= {0, policy.product.price}
        assert sum(steps) == cover_given([policy], policy.start, policy.end)


def test_every_kind_of_life_is_lived() -> None:
    world = make_world(1, OFFICE)
    reasons = Counter(policy.reason for policy in world.policies)
    assert {"death", "migrated", "loan_repaid", "unpaid_premium", ""} <= set(reasons)
    dues = [(policy, due) for policy in world.policies for due in policy.dues]
    assert any(policy.exit is not None and due.due > policy.exit and due.paid for policy, due in dues)
    assert any(due.kind == "refund" and policy.exit is not None and due.due > policy.exit for policy, due in dues)
    assert any(policy.exit == policy.start - 1 for policy in world.policies)
    assert {claim.decision for claim in future.claims(world.policies)} == {"paid", "partly", "rejected"}
    assert any(claim.payments and claim.payments[0].day < claim.decided for claim in future.claims(world.policies))


def test_what_is_paid_in_the_end_is_what_was_approved() -> None:
    for claim in future.claims(make_world(1, OFFICE).policies):
        assert sum(each.amount for each in claim.payments) == claim.covered
        assert claim.incurred <= claim.reported <= claim.decided
        assert all(claim.reported <= day <= claim.decided for day, _ in claim.estimates)


def test_claims_cost_on_average_what_the_actuary_knows() -> None:
    ratios, reports = Errors(), Errors()
    for seed in range(1, 9):
        known = experience(seed, MEMBERS)
        world = make_world(seed, known.plan)
        claims = list(future.claims(world.policies))
        first, last = add_months(known.plan.first, 24), known.plan.last
        earned = cover_given(world.policies, first, last)
        ratios.add(round(known.ratio * earned), sum(each.covered for each in claims if first <= each.incurred <= last))
        told = sum(each.covered for each in claims if last - 364 <= each.reported <= last)
        reports.add(round(known.percent / 100 * told), future.unreported(claims, last))
    assert ratios.mean == pytest.approx(0, abs=3 * ratios.standard_error)
    assert reports.mean == pytest.approx(0, abs=3 * reports.standard_error)


def test_estimates_are_right_on_average() -> None:
    errors = Errors()
    for seed in range(1, 7):
        known = experience(seed, MEMBERS)
        claims = list(future.claims(make_world(seed, known.plan).policies))
        at = day(2021, 6, 17)
        told = [claim for claim in claims if claim.reported <= at]
        errors.add(future.set_aside(claims, at), future.still_to_pay(told, at))
    assert errors.mean == pytest.approx(0, abs=3 * errors.standard_error)


def test_money_is_written_with_the_digits_of_its_currency() -> None:
    assert [money(each, "INR") for each in (0, 5, -5, 123456)] == ["0.00", "0.05", "-0.05", "1234.56"]
    assert money(1234, "XOF") == "1234"
    assert money(1234, "TND") == "1.234"
