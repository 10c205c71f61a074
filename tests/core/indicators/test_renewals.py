"""What became of those who came up for renewal, at the corners: several terms of one person, groups, grace."""

from __future__ import annotations

import pytest

from desktop_app.core.indicators.renewals import CHOOSABLE, RenewalOutcome, came_up, choose, of_contracts, of_terms
from desktop_app.core.indicators.terms import Contract, CoverTerm
from desktop_app.core.period import Period, parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.records.policy import INELIGIBLE

QUARTER = Period(parse_day("2024-01-01"), parse_day("2024-03-31"))
SINCE = parse_day("2023-01-01")
END = parse_day("2024-02-29")


def cover(end: int = END, left: int | None = None, why: str | None = None, *, dependant: bool = False) -> CoverTerm:
    """A cover that came up in the quarter."""
    return CoverTerm(7, 1, 0, dependant, None, SINCE, end, min(end, left or end), why)


def later(days: int, length: int = 364) -> CoverTerm:
    """A cover that starts so many days after the renewal date."""
    start = END + 1 + days
    return cover(start + length)._replace(start=start, last=start + length)


def outcomes(*terms: CoverTerm, without: tuple[str, ...] = ("migrated",)) -> list[RenewalOutcome]:
    """What became of a person with ten days of grace."""
    return list(of_terms(terms, QUARTER, {1: 10, 2: 10}, without))


def outcome(*terms: CoverTerm, without: tuple[str, ...] = ("migrated",)) -> RenewalOutcome:
    """The same where one term came up."""
    (found,) = outcomes(*terms, without=without)
    return found


def group(policy: int, start: int, end: int, lives: int) -> Contract:
    """A head count."""
    return Contract(policy, 1, 0, None, 5, None, start, end, end, None, True, lives)


def lives(*contracts: Contract) -> dict[tuple[str, bool, str], int]:
    """How many policies and lives were renewed or not, and why."""
    found = of_contracts(contracts, QUARTER, {1: 10}, ("migrated",))
    return {(of.counted, of.renewed, of.reason): count for of, count in found if count}


@pytest.mark.parametrize(("days", "renewed"), [(-61, False), (-60, True), (0, True), (10, True), (11, False)])
def test_a_renewal_begins_from_sixty_days_before_the_date_to_the_last_day_of_grace(days: int, *, renewed: bool) -> None:
    assert outcome(cover(), later(days)).renewed is renewed


def test_only_a_later_term_of_the_product_that_began_renews() -> None:
    short = cover()._replace(start=END - 20)
    assert not outcome(short, later(-31)).renewed
    assert not outcome(cover(), later(0)._replace(last=END)).renewed
    assert not outcome(cover(), later(0)._replace(product=2)).renewed


def test_who_died_or_became_too_old_could_not_renew() -> None:
    died, old, moved = (cover(END, END - 9, why) for why in ("death", "maximum_age", "migrated"))
    assert outcome(died).ineligible
    assert outcome(old).ineligible
    assert not outcome(moved).ineligible
    assert not outcome(cover()).ineligible


def test_the_modified_ratio_leaves_out_who_did_not_renew_for_a_chosen_reason() -> None:
    moved, dear = (cover(END, END - 9, why) for why in ("migrated", "too_expensive"))
    assert outcome(moved).left_out
    assert not outcome(moved, later(0)).left_out
    assert not outcome(dear).left_out
    assert outcome(dear, without=("migrated", "too_expensive")).left_out
    assert not outcome(cover()).left_out


def test_why_cover_ended_is_told_also_where_no_reason_is_recorded() -> None:
    assert outcome(cover(END, END - 9, "migrated")).reason == "migrated"
    assert outcome(cover()).reason == "ran_out"
    assert outcome(cover(END, END - 1)).reason == "not_recorded"


def test_every_term_that_came_up_counts_for_itself() -> None:
    first, second = cover(END - 20), cover(END)._replace(start=SINCE + 1)
    found = outcomes(first, second, later(-20))
    assert [(of.renewal, of.renewed) for of in found] == [(END - 19, True), (END + 1, True)]
    found = outcomes(cover(dependant=True), cover()._replace(office=4))
    assert [(of.counted, of.office) for of in found] == [("dependant", 0), ("holder", 4)]


def test_the_cohort_is_insured_on_the_first_day_of_a_term_due_in_the_period() -> None:
    first, last = QUARTER.first, QUARTER.last
    due = (
        *(cover(first - 1), cover(last - 1)),
        *(cover(END, SINCE, "migrated"), cover(END)._replace(start=first)),
    )
    not_due = (cover(first - 2), cover(last), cover(END, SINCE - 1))
    assert came_up((*due, *not_due), QUARTER) == list(due)


def test_who_was_in_force_the_day_before_the_period_is_told_apart() -> None:
    assert outcome(cover()).before
    assert outcome(cover(END, QUARTER.before, "migrated")).before
    assert not outcome(cover(END, QUARTER.before - 1, "migrated")).before
    assert not outcome(cover()._replace(start=QUARTER.first)).before


def test_as_many_lives_stay_as_both_policies_of_a_group_have() -> None:
    old = group(1, SINCE, END, 100)
    assert lives(old) == {("policy", False, "ran_out"): 1, ("life", False, "ran_out"): 100}
    renewed = {("policy", True, "ran_out"): 1, ("life", True, "ran_out"): 80, ("life", False, "fewer_lives"): 20}
    assert lives(old, group(2, END + 1, END + 365, 80)) == renewed
    assert lives(old, group(2, END + 1, END + 365, 60), group(3, END + 11, END + 365, 80)) == renewed
    assert lives(old, group(2, END + 1, END + 365, 80)._replace(group=6, renews=1)) == renewed
    assert lives(old, group(2, END + 1, END + 365, 130))["life", True, "ran_out"] == 100


@pytest.mark.parametrize("start", [END - 60, END + 12])
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
