"""Premium and the money it moves, on every month's end and on odd days, against what the simulated members did.

Every price is whole minor units a day, so nothing here is rounded and every comparison is exact.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.truth.accounts import cover_given
from tests.truth.asked import Asked, wrong
from tests.truth.days import add_months, iso
from tests.truth.future import claims, paid
from tests.truth.program import program
from tests.truth.schemes import PRODUCTS, STRAYS
from tests.truth.simulate import make_world

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.truth.days import Day

BEFORE = 400
"""Days before the launch by which nothing has happened yet, not even a payment ahead."""
LAPSES = replace(STRAYS, products=tuple(replace(each, leave=0, unpaid=0.1) for each in STRAYS.products))
"""Nobody leaves but for unpaid premium; some pay when they have left already."""


@pytest.fixture(scope="module")
def strays() -> Iterator[Asked]:
    world = make_world(1, STRAYS)
    with program(world) as said:
        yield Asked(world, said)


def cash(of: Asked, day: Day) -> int:
    """All money that came less all that went by the end of a day."""
    booked = sum(each.amount for each in of.world.vouchers if each.line == "B02" and each.day <= day)
    return of.account(day).cash + booked - paid(claims(of.world.policies), 0, day)


@pytest.mark.parametrize("product", [None, *PRODUCTS])
def test_unearned_premium_is_the_cover_still_to_run(office: Asked, product: str | None) -> None:
    assert not wrong(
        office.days,
        lambda day: office.said.reserves(product, day)["upr"],
        lambda day: office.account(day, product).unearned,
    )


def test_written_premium_fees_and_earned_premium_are_what_was_charged_and_stands(office: Asked) -> None:
    off = {}
    for first, last in office.months:
        lines, before, after = office.said.lines(first, last), office.account(first - 1), office.account(last)
        said = lines["P03"], lines["P06"], lines["P02"]
        charged = after.premium - before.premium, after.fees - before.fees, after.earned - before.earned
        if said != charged:
            off[iso(last)] = said, charged
    assert not off


@pytest.mark.parametrize("at", ["", "N", "S"])
def test_where_all_that_is_left_is_refunded_an_office_earns_the_cover_that_ran(office: Asked, at: str) -> None:
    policies = office.world.of("H", at)
    firsts = dict(office.months[::4])
    assert not wrong(
        firsts,
        lambda first: office.said.lines(first, firsts[first], "H", at)["P02"],
        lambda first: cover_given(policies, first, firsts[first]),
    )


def test_a_lapse_never_makes_income_above_the_cover_given() -> None:
    world = make_world(2, LAPSES)
    with program(world) as said:
        first = world.plan.first - BEFORE
        for day in Asked(world, said).days[::2]:
            assert said.lines(first, day)["P02"] <= cover_given(world.policies, first, day)
        last = add_months(world.plan.last, 15)
        assert said.lines(first, last)["P02"] == cover_given(world.policies, first, last)


def test_members_owe_what_was_charged_and_not_paid(office: Asked) -> None:
    assert not wrong(office.days, lambda day: office.line(day, "B06"), lambda day: office.account(day).receivable)


def test_people_are_owed_what_they_paid_ahead_and_what_is_to_be_refunded(office: Asked) -> None:
    assert not wrong(
        office.days,
        lambda day: office.line(day, "B26") + office.line(day, "B30"),
        lambda day: office.account(day).owed + office.account(day).owed_later,
    )


def test_what_is_paid_more_than_three_months_ahead_is_owed_later(office: Asked) -> None:
    assert not wrong(office.odd_days, lambda day: office.line(day, "B30"), lambda day: office.account(day).owed_later)


def test_cash_is_what_came_less_what_went(office: Asked) -> None:
    assert not wrong(office.days, lambda day: office.line(day, "B02"), lambda day: cash(office, day))


def test_cash_flows_lead_from_cash_to_cash(office: Asked) -> None:
    for first, last in office.months[::5]:
        lines = office.said.lines(first, last)
        assert (lines["C01"], lines["C17"]) == (cash(office, first - 1), cash(office, last))


def test_who_pays_after_leaving_is_owed_the_money_and_never_owes_less_than_nothing(strays: Asked) -> None:
    assert not wrong(strays.days, lambda day: strays.line(day, "B06"), lambda day: strays.account(day).receivable)
    assert not wrong(
        strays.days,
        lambda day: strays.line(day, "B26") + strays.line(day, "B30"),
        lambda day: strays.account(day).owed + strays.account(day).owed_later,
    )
