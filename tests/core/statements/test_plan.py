"""The plan of a line: its own for some days, a part of a longer one, or the sum of its parts (box 4)."""

from __future__ import annotations

import pytest

from desktop_app.core.period import Period, make_day, quarter
from desktop_app.core.statements.plan import Planned, plan_of

YEAR = Period(make_day(2025, 1, 1), make_day(2025, 12, 31))
FIRST = quarter(2025, 1)


def plans(**of: list[tuple[Period, int]]) -> dict[str, list[Planned]]:
    """Plans by line."""
    return {code: [Planned(*each) for each in given] for code, given in of.items()}


def test_a_plan_for_the_very_days_counts_whole() -> None:
    assert plan_of("P17", plans(P17=[(FIRST, 900)]), FIRST) == 900


def test_quarters_that_are_planned_make_the_year() -> None:
    each = [(quarter(2025, number), 100 * number) for number in (1, 2, 3, 4)]
    assert plan_of("P17", plans(P17=each), YEAR) == 1000


def test_of_a_longer_plan_the_days_in_common_count() -> None:
    """36 500 a year are 100 a day, and the first quarter has 90 days."""
    assert plan_of("P03", plans(P03=[(YEAR, 36_500)]), FIRST) == 9000


def test_where_a_quarter_has_its_own_plan_that_of_the_year_is_silent() -> None:
    both = plans(P03=[(YEAR, 36_500), (FIRST, 5000)])
    assert (plan_of("P03", both, FIRST), plan_of("P03", both, quarter(2025, 2))) == (5000, 9100)


def test_days_without_a_plan_leave_a_flow_without_one() -> None:
    assert plan_of("P17", plans(P17=[(FIRST, 900)]), YEAR) is None
    assert plan_of("P17", {}, FIRST) is None


def test_what_stands_on_a_day_is_planned_for_the_day_and_never_shared() -> None:
    known = plans(B02=[(YEAR, 700), (FIRST, 300)])
    assert plan_of("B02", known, YEAR) == 700
    assert plan_of("C17", plans(C17=[(YEAR, 700)]), FIRST) == 700


def test_a_sum_is_the_sum_of_its_plans_unless_it_has_its_own() -> None:
    parts = plans(P03=[(FIRST, 1000)], P04=[(FIRST, 400)])
    assert plan_of("P02", parts, FIRST) == 600
    assert plan_of("P02", parts | plans(P02=[(FIRST, 550)]), FIRST) == 550


@pytest.mark.parametrize("known", ["P03", "P04"])
def test_a_sum_with_a_part_that_nobody_planned_has_no_plan(known: str) -> None:
    assert plan_of("P02", plans(**{known: [(FIRST, 1000)]}), FIRST) is None
