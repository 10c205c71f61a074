"""What became of those who came up for renewal, at the corners: several covers of one person, groups, grace."""

from __future__ import annotations

import pytest

from desktop_app.core.indicators.renewals import CHOOSABLE, Outcome, came_up, choose, of_contracts, of_person
from desktop_app.core.indicators.terms import Contract, Term
from desktop_app.core.period import Period, parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.records.policy import INELIGIBLE

QUARTER = Period(parse_day("2024-01-01"), parse_day("2024-03-31"))
SINCE = parse_day("2023-01-01")
END = parse_day("2024-02-29")


def cover(end: int = END, left: int | None = None, why: str | None = None, *, dependant: bool = False) -> Term:
    """A cover that came up in the quarter."""
    return Term(7, 1, None, dependant, None, SINCE, end, min(end, left or end), why)


def later(days: int) -> Term:
    """A cover that starts so many days after the renewal date."""
    start = END + 1 + days
    return cover(start + 364)._replace(start=start, last=start + 364)


def outcome(*cohort: Term, then: tuple[Term, ...] = (), without: tuple[str, ...] = ("migrated",)) -> Outcome:
    """What became of a person with ten days of grace."""
    return of_person((*cohort, *then), cohort, 10, without)


def group(policy: int, start: int, end: int, lives: int) -> Contract:
    """A head count."""
    return Contract(policy, 1, None, None, 5, None, start, end, end, None, True, lives)


def lives(*contracts: Contract) -> dict[tuple[str, bool, str], int]:
    """How many policies and lives were renewed or not, and why."""
    found = of_contracts(contracts, QUARTER, {1: 10}, ("migrated",))
    return {(of.counted, of.renewed, of.reason): count for of, count in found if count}


@pytest.mark.parametrize(("days", "renewed"), [(-1, False), (0, True), (10, True), (11, False)])
def test_a_renewal_begins_from_the_renewal_date_to_the_last_day_of_grace(days: int, *, renewed: bool) -> None:
    assert outcome(cover(), then=(later(days),)).renewed is renewed


def test_who_could_not_stay_under_all_covers_could_not_renew() -> None:
    died, moved, stayed = (cover(END, END - 9, why) for why in ("death", "migrated", None))
    assert outcome(died).ineligible
    assert outcome(died, died._replace(left_for="maximum_age")).ineligible
    assert not outcome(died, moved).ineligible
    assert not outcome(died, stayed).ineligible


def test_the_modified_ratio_leaves_out_who_did_not_renew_for_chosen_reasons_alone() -> None:
    moved, dear = (cover(END, END - 9, why) for why in ("migrated", "too_expensive"))
    assert outcome(moved).left_out
    assert not outcome(moved, then=(later(0),)).left_out
    assert not outcome(moved, dear).left_out
    assert outcome(moved, dear, without=("migrated", "too_expensive")).left_out
    assert not outcome(dear).left_out
    assert not outcome(moved, cover()).left_out


def test_the_reason_is_the_one_all_covers_share() -> None:
    moved, dear = (cover(END, END - 9, why) for why in ("migrated", "too_expensive"))
    assert outcome(moved, moved).reason == "migrated"
    assert outcome(moved, dear).reason == "mixed"
    assert outcome(cover()).reason == "ran_out"
    assert outcome(cover(END, END - 1)).reason == "not_recorded"


def test_a_dependant_is_one_under_every_cover() -> None:
    assert outcome(cover(dependant=True)).counted == "dependant"
    assert outcome(cover(dependant=True), cover()).counted == "holder"


def test_of_several_renewal_dates_the_first_is_counted() -> None:
    assert outcome(cover(END), cover(END - 20)).renewal == END - 19


def test_the_cohort_is_in_force_the_day_before_and_due_in_the_period() -> None:
    first, last = QUARTER.first, QUARTER.last
    due = (cover(first - 1), cover(last - 1), cover(END, QUARTER.before))
    not_due = (
        cover(first - 2),
        cover(last),
        cover(END, QUARTER.before - 1),
        cover(END)._replace(start=first),
    )
    assert came_up((*due, *not_due), QUARTER) == list(due)


def test_as_many_lives_stay_as_both_policies_of_a_group_have() -> None:
    old = group(1, SINCE, END, 100)
    assert lives(old) == {("policy", False, "ran_out"): 1, ("life", False, "ran_out"): 100}
    renewed = {("policy", True, "ran_out"): 1, ("life", True, "ran_out"): 80, ("life", False, "fewer_lives"): 20}
    assert lives(old, group(2, END + 1, END + 365, 80)) == renewed
    assert lives(old, group(2, END + 1, END + 365, 60), group(3, END + 11, END + 365, 80)) == renewed
    assert lives(old, group(2, END + 1, END + 365, 80)._replace(group=6, renews=1)) == renewed
    assert lives(old, group(2, END + 1, END + 365, 130))["life", True, "ran_out"] == 100


@pytest.mark.parametrize("start", [END, END + 12])
def test_a_groups_policy_too_early_or_too_late_renews_nothing(start: int) -> None:
    found = lives(group(1, SINCE, END, 9), group(2, start, start + 364, 9))
    assert found == {("policy", False, "ran_out"): 1, ("life", False, "ran_out"): 9}


def test_another_group_renews_nothing() -> None:
    old, new = group(1, SINCE, END, 9), group(2, END + 1, END + 365, 9)
    for side in (None, 6):
        others = (old._replace(group=side), new._replace(group=None))
        assert lives(*others)["life", False, "ran_out"] == 9


def test_every_reason_but_the_ineligible_can_be_left_out() -> None:
    assert choose(CHOOSABLE) == frozenset(CHOOSABLE)
    assert choose(()) == frozenset()
    for reason in (*INELIGIBLE, "moon", ""):
        with pytest.raises(Refused):
            choose((reason,))
