"""What schedules charge: over the whole life exactly the cost, at every month's end, whatever days and money."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import add_months, month_start, parse_day
from desktop_app.core.statements.schedules import HELD, KINDS, METHODS, ScheduleRow, legs, parts, terms_of

LEAP = parse_day("2024-02-29")


def told(kind: str = "equipment", amount: int = 1200, first: str = "2024-01-01", **more: object) -> ScheduleRow:
    """A schedule of a year, unless said otherwise."""
    given_ = {"months": None if "to_day" in more else 12} | more
    every = dict.fromkeys(ScheduleRow._fields) | {"kind": kind, "amount": amount, "from_day": parse_day(first)} | given_
    return ScheduleRow(**every)  # type: ignore[arg-type] # by the names of its columns


def charged(of: ScheduleRow) -> list[int]:
    """What each part charges."""
    return [part for _, part in parts(terms_of(of))]


def days(of: ScheduleRow) -> list[str]:
    """The days on which it charges."""
    from desktop_app.core.period import iso

    return [iso(day) for day, _ in parts(terms_of(of))]


@st.composite
def schedules(draw: st.DrawFn) -> ScheduleRow:
    """Any schedule, of a unit or of millions, of a day or of years, perhaps given up early."""
    kind, amount = draw(st.sampled_from(tuple(KINDS))), draw(st.integers(1, 10**9) | st.integers(1, 5))
    first = LEAP + draw(st.integers(-800, 800))
    length = draw(st.one_of(st.integers(0, 40), st.integers(0, 4000)))
    used_up = not KINDS[kind].builds_up
    ended = first + draw(st.integers(0, length)) if draw(st.booleans()) else None
    return ScheduleRow(
        kind=kind,
        amount=amount,
        from_day=first,
        months=None,
        to_day=first + length,
        method=draw(st.sampled_from((None, *METHODS))),
        residual=draw(st.integers(0, amount)) if used_up else None,
        line=draw(st.sampled_from((None, "P17", "P09"))),
        balance=draw(st.sampled_from((None, *HELD))),
        ended=ended,
        proceeds=draw(st.integers(0, 2 * amount)) if used_up and ended is not None else None,
    )


@given(schedules())
def test_the_parts_of_a_whole_life_are_the_cost_less_what_is_left(of: ScheduleRow) -> None:
    terms = terms_of(of)
    every = sum(part for _, part in parts(terms))
    if terms.ended is None or terms.ended >= terms.last:
        assert every == of.amount - (of.residual or 0)
    elif KINDS[of.kind].builds_up:
        assert 0 <= every <= of.amount
    else:
        assert every == of.amount - (of.proceeds or 0)


@given(schedules())
def test_both_sides_of_every_day_are_nought(of: ScheduleRow) -> None:
    found = legs(terms_of(of))
    for day in {leg.day for leg in found}:
        assert sum(leg.debit for leg in found if leg.day == day) == 0


@given(schedules())
def test_parts_are_charged_on_last_days_of_months_and_in_the_end(of: ScheduleRow) -> None:
    terms = terms_of(of)
    *ends, last = [day for day, _ in parts(terms)]
    assert last == min(terms.last, terms.last if terms.ended is None else terms.ended)
    assert all(month_start(day + 1) == day + 1 for day in ends)
    assert all(add_months(month_start(one), 1) == month_start(other) for one, other in pairwise([*ends, last]))


@given(schedules())
def test_nothing_that_ends_later_changes_what_was_charged_before(of: ScheduleRow) -> None:
    whole = dict(parts(terms_of(of._replace(ended=None, proceeds=None))))
    *before, _ = parts(terms_of(of))
    assert all(whole[day] == part for day, part in before)


def test_a_cost_that_twelve_do_not_divide_loses_no_unit() -> None:
    assert charged(told(amount=1000)) == [83, 84, 83, 83, 84, 83, 83, 84, 83, 83, 84, 83]


def test_a_cost_smaller_than_its_months_charges_a_unit_now_and_then() -> None:
    assert [part for part in charged(told(amount=3)) if part] == [1, 1, 1]


def test_days_of_a_leap_february_weigh_as_many() -> None:
    by_days = told(amount=366, method="days")
    assert charged(by_days) == [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def test_a_schedule_of_one_day_charges_all_of_it_then() -> None:
    assert list(parts(terms_of(told(amount=7, first="2024-02-29", to_day=LEAP)))) == [(LEAP, 7)]


def test_months_count_from_the_first_day_and_the_last_is_its_own() -> None:
    of = told(amount=300, first="2024-01-31", months=3)
    assert days(of) == ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-29"]
    assert charged(of) == [0, 100, 100, 100]


def test_what_breaks_is_written_off_on_that_day() -> None:
    of = told(ended=parse_day("2024-03-10"), residual=0)
    assert list(zip(days(of), charged(of), strict=True)) == [
        *(("2024-01-31", 100), ("2024-02-29", 100), ("2024-03-10", 1000)),
    ]


def test_what_is_sold_above_its_rest_is_a_gain_below_operating_income() -> None:
    found = legs(terms_of(told(ended=parse_day("2024-03-31"), proceeds=1100)))
    assert [(leg.line, leg.debit) for leg in found[-2:]] == [("P29", -100), ("B11", 100)]


def test_a_bill_that_will_not_come_stops_and_is_not_charged_whole() -> None:
    of = told("accrued", ended=parse_day("2024-03-31"))
    assert charged(of) == [100, 100, 100]


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("equipment", [("P18", 100), ("B11", -100)]),
        ("development", [("P20", 100), ("B12", -100)]),
        ("prepaid", [("P18", 100), ("B12", -100)]),
        ("accrued", [("P18", 100), ("B28", -100)]),
        ("interest", [("P08", -102), ("B04", 102)]),
    ],
)
def test_each_kind_stands_on_its_lines(kind: str, lines: list[tuple[str, int]]) -> None:
    assert [(leg.line, leg.debit) for leg in legs(terms_of(told(kind)))[:2]] == lines


def test_the_line_follows_from_the_purpose() -> None:
    assert legs(terms_of(told("prepaid", purpose="awareness")))[0].line == "P19"


def test_a_cost_without_purpose_goes_by_the_key_of_its_line_and_then_by_the_scheme_s() -> None:
    from desktop_app.core.statements.allocation import key_of

    keys = ("", "P18", "rent")
    found = [
        key_of("rent", "P18", keys),
        key_of("transport", "P18", keys),
        key_of("", "P18", keys),
        key_of("", "P17", keys),
    ]
    assert found == ["rent", "P18", "P18", ""]
