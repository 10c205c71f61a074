"""What is booked for claims not reported: by each method, at every day, with little to go by or nothing."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.language import PLAIN
from desktop_app.core.period import Day, Period, add_months, iso, make_day, parse_day
from desktop_app.core.reserves.experience import Experience
from desktop_app.core.reserves.methods import METHODS, Basis, booked
from desktop_app.core.reserves.side_by_side import alternative, origins, outcomes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.core.reserves.methods import Booked

Claims = list[tuple[Day, Day, int]]
YEAR_END = parse_day("2025-12-31")


def a_year(amount: int, since: str) -> Callable[[Period], int]:
    """Earned premium of so much a year from a day on, evenly by days of 365, rounded at both ends of a period."""
    start = parse_day(since)

    def until(day: Day) -> int:
        return round(Fraction(amount * max(0, day - start + 1), 365))

    return lambda period: until(period.last) - until(period.before)


def nothing(_: Period) -> int:
    """No premium was ever earned."""
    return 0


def monthly(first: str, months: int, later: int, amount: int) -> Claims:
    """One claim in the middle of each month, reported so many months later."""
    days = [add_months(parse_day(first), month) for month in range(months)]
    return [(day, add_months(day, later), amount) for day in days]


def at(day: Day, claims: Claims, grain: str, earned: Callable[[Period], int], since: str, **more: object) -> Experience:
    """What is known at a day of a product with cover and premium since another."""
    known = [claim for claim in claims if claim[1] <= day]
    first = parse_day(since)
    of = Experience(day, grain, known, len(known), earned, first, None if earned is nothing else first)
    return replace(of, **more)  # type: ignore[arg-type]


def said(of: Booked) -> list[str]:
    """What a reader is told of its assumptions."""
    return [PLAIN.say(each) for each in of.assumed.notes]


def month_ends(year: int) -> list[Day]:
    """The last days of a year's months."""
    return [add_months(make_day(year, 1, 1), month) - 1 for month in range(1, 13)]


@pytest.mark.parametrize("day", [*month_ends(2024), *month_ends(2025)], ids=iso)
@pytest.mark.parametrize("grain", ["month", "year"])
def test_a_claim_a_month_reported_two_months_later_leaves_two_unreported(day: Day, grain: str) -> None:
    """At every month's end, whatever the grain, and without any premium (cases ibnr-month-grain, ibnr-year-grain).

    By years that end in November the first lacks 31 days, less than a tenth: not partial, it makes 5 % too much.
    """
    of = at(day, monthly("2022-01-15", 48, 2, 100_00), grain, nothing, "2022-01-01")
    nearly = grain == "year" and iso(day)[5:7] == "11"
    assert booked(of, "chain_ladder").exact == pytest.approx(200_00, rel=0.06 if nearly else 0)


@pytest.mark.parametrize("day", ["2025-06-20", "2025-09-14", "2025-11-16"])
def test_on_odd_days_too(day: str) -> None:
    """By months and quarters that end with the day; claims of the 15th are two months old, or one, on its eve."""
    of = at(parse_day(day), monthly("2022-01-15", 48, 2, 100_00), "month", nothing, "2022-01-01")
    assert booked(of, "chain_ladder").exact == pytest.approx(200_00, rel=0.02)


def test_claims_that_are_always_a_year_late_are_reserved_by_premium() -> None:
    """1000 a year for premium of 2000: nothing of the latest year is reported, and it says so (case tri-late-only)."""
    claims = [
        (make_day(year, 7, 1), make_day(year + 1, 7, 2), amount)
        for year in range(2020, 2025)
        for amount in (300, 300, 400)
    ]
    of = at(YEAR_END, claims, "year", lambda period: 2000 if period.days in {365, 366} else 10_000, "2020-01-01")
    found = booked(of, "chain_ladder")
    assert found.exact == 1000
    assert [part.rests_on for part in found.parts] == [Basis.PREMIUM]
    assert found.assumed.ratio_source == "cape_cod"
    (note,) = said(found)
    assert note.startswith("Periods whose own claims tell nothing yet, 1 of them, are estimated by lag factors")


def test_an_age_at_which_nothing_is_ever_reported_has_no_share_reported() -> None:
    """8000 a year at 50 %, each quarter's claim told in the next: 2016.44 x 0.5 (case lag-factor-column-without)."""
    claims = [
        (make_day(year, month, 10), add_months(make_day(year, month, 10), 4), 1000_00)
        for year in range(2020, 2026)
        for month in (1, 4, 7, 10)
    ]
    of = at(parse_day("2025-09-30"), claims, "quarter", a_year(8000_00, "2020-01-01"), "2020-01-01")
    assert float(booked(replace(of, ratio=Fraction(1, 2)), "lag_factor").exact) == pytest.approx(1008_22, abs=1)


def test_a_product_without_a_claim_reserves_what_a_delay_of_so_many_days_leaves() -> None:
    """0.5 x 10 000 / 365 x 45, within 1.00, by every grain and by either method (case lag-factor-without-claims)."""
    for grain in ("month", "quarter", "year"):
        for method in ("lag_factor", "chain_ladder"):
            of = at(YEAR_END, [], grain, a_year(10_000_00, "2021-01-01"), "2021-01-01", ratio=Fraction(1, 2))
            found = booked(of, method)
            assert float(found.exact) == pytest.approx(616_44, abs=100)
            assert found.assumed.lag_days == 45
            assert said(found)[0].startswith("Too few claims are reported to see how late they come (0, where 10 are")
    of = at(YEAR_END, [], "quarter", a_year(10_000_00, "2021-01-01"), "2021-01-01", ratio=Fraction(1, 2), lag_days=0)
    assert booked(of, "lag_factor").exact == 0


def test_an_assumed_delay_has_its_own_end_and_takes_no_tail() -> None:
    of = at(YEAR_END, [], "month", a_year(10_000_00, "2021-01-01"), "2021-01-01", ratio=Fraction(1, 2))
    found = booked(replace(of, tail=Fraction(11, 10)), "lag_factor")
    assert found.exact == booked(of, "lag_factor").exact
    assert found.assumed.tail is None


def test_a_cover_of_a_few_days_has_reported_little_of_them() -> None:
    """Exposure is even from the first day earned, not from the start of its year: 20 days of which 4/5 are to come."""
    since, day = "2025-12-12", YEAR_END
    of = at(day, [], "year", a_year(365_00, since), since, ratio=Fraction(1))
    assert float(booked(of, "lag_factor").exact) == pytest.approx(45_00 * (1 - 2.718281828 ** (-20 / 45)), rel=1e-6)


def test_years_without_a_claim_count_in_cape_cod_s_ratio() -> None:
    """2000 of claims to 48 767 of used-up premium: 4.1 % of 1233 to come (case cape-cod-forgets)."""
    claims = [(parse_day("2025-05-01"), parse_day(told), 1000_00) for told in ("2025-05-10", "2025-07-10")]
    of = at(YEAR_END, claims, "quarter", a_year(10_000_00, "2021-01-01"), "2021-01-01")
    found = booked(of, "lag_factor")
    assert found.assumed.ratio is not None
    assert float(found.assumed.ratio) == pytest.approx(0.041, abs=0.0001)
    assert float(found.exact) == pytest.approx(50_56, abs=5)


def test_expected_claims_belong_where_premium_is_earned() -> None:
    """60 % of 3000 (case office-ibnr-by-premium); of 1200 they are 720 (case exp-ratio-60)."""
    of = at(YEAR_END, [], "quarter", a_year(3000_00, "2025-01-01"), "2025-01-01", ratio=Fraction("0.6"))
    (part,) = booked(of, "expected").parts
    assert part.exact == 1800_00
    assert part.rests_on is Basis.PREMIUM
    assert (iso(part.origin.first), iso(part.origin.last)) == ("2025-01-01", "2025-12-31")
    of = at(YEAR_END, [], "quarter", a_year(1200_00, "2025-01-01"), "2025-01-01", ratio=Fraction("0.6"))
    assert booked(of, "expected").exact == 720_00


def test_a_percentage_is_taken_of_what_was_reported_in_twelve_months() -> None:
    of = at(YEAR_END, monthly("2023-01-15", 36, 2, 100_00), "month", nothing, "2023-01-01", percent=Fraction("12.5"))
    (part,) = booked(of, "percent").parts
    assert part.exact == 150_00
    assert part.rests_on is Basis.REPORTS


def test_a_method_without_an_answer_is_replaced_with_its_reason() -> None:
    of = at(YEAR_END, monthly("2022-01-15", 48, 2, 100_00), "month", a_year(2400_00, "2022-01-01"), "2022-01-01")
    found = booked(of, "expected")
    assert found.method == "lag_factor"
    assert found.because is not None
    assert found.exact == booked(of, "lag_factor").exact > 0
    empty = booked(at(YEAR_END, [], "month", nothing, "2022-01-01"), "percent")
    assert empty.method == "none"
    assert empty.exact == 0


def test_one_period_alone_shows_nothing_so_a_delay_is_assumed() -> None:
    """In the first year by years, and in the second, whose only neighbour was covered in part."""
    claims = monthly("2024-03-15", 20, 1, 100_00) * 5
    for day in ("2024-12-31", "2025-02-28"):
        of = at(parse_day(day), claims, "year", a_year(6000_00, "2024-03-01"), "2024-03-01")
        found = booked(of, "chain_ladder")
        assert said(found)[0].startswith("Fewer than two whole periods were covered since the first claim")
        assert 300_00 < found.exact < 1200_00
    of = at(parse_day("2026-02-28"), claims, "year", a_year(6000_00, "2024-03-01"), "2024-03-01")
    assert booked(of, "chain_ladder").assumed.lag_days is None


def test_a_first_claim_told_late_does_not_say_that_none_is_ever_told_early() -> None:
    """The oldest month's only claim is told now; 270 of the later months were told at once."""
    many = [(parse_day(f"2025-{month}-05"), parse_day(f"2025-{month}-06"), 10_00) for month in (10, 11, 12)] * 9
    claims = [*many, (parse_day("2025-09-05"), parse_day("2025-12-20"), 10_00)]
    of = at(YEAR_END, claims, "month", a_year(2000_00, "2025-09-01"), "2025-09-01")
    assert booked(of, "chain_ladder").exact == sum(amount for *_, amount in many) * Fraction(10_00, 270_00)


def test_origins_of_the_ratio_begin_with_premium_those_of_the_chain_ladder_with_a_claim() -> None:
    claims = monthly("2025-01-15", 11, 1, 100_00)
    of = at(YEAR_END, claims, "month", a_year(6000_00, "2023-01-01"), "2023-01-01")
    assert len(of.triangle.rows) == 36
    assert len(of.claims_triangle.rows) == 12
    assert booked(of, "lag_factor").assumed.since == parse_day("2023-01-01")
    assert booked(of, "chain_ladder").assumed.since == parse_day("2025-01-01")


CLAIMS = st.lists(st.tuples(st.integers(0, 1500), st.integers(0, 500), st.integers(0, 10**6)), max_size=40)
DAYS = st.integers(parse_day("2022-01-01"), parse_day("2025-12-31"))
GRAINS = st.sampled_from(["month", "quarter", "year"])


def drawn(rows: Sequence[tuple[int, int, int]], day: Day, grain: str, ratio: Fraction | None) -> Experience:
    """A product with cover since 10 November 2021, and the claims known at a day."""
    start = parse_day("2021-11-10")
    claims = [(start + at, start + at + late, amount) for at, late, amount in rows]
    return at(day, claims, grain, a_year(9000_00, "2021-11-10"), "2021-11-10", ratio=ratio, percent=Fraction(10))


@given(CLAIMS, DAYS, GRAINS, st.none() | st.fractions(0, 2, max_denominator=20))
def test_whatever_is_known_every_method_answers_with_parts_that_add_up(
    rows: list[tuple[int, int, int]], day: Day, grain: str, ratio: Fraction | None
) -> None:
    of = drawn(rows, day, grain, ratio)
    found = {each.method: each for each in outcomes(of, "lag_factor")}
    assert list(found) == list(METHODS)
    assert all(each.amount is None or each.amount >= 0 for each in found.values())
    assert all(each.amount is not None or each.reason for each in found.values())
    assert all((each.error is None) == (each.no_error is not None) for each in found.values())
    assert sum(each.used for each in found.values()) == 1
    table = origins(of)
    for method in ("chain_ladder", "lag_factor"):
        assert sum(getattr(each, method) or 0 for each in table) == (found[method].amount or 0)
    used = next(each for each in found.values() if each.used)
    assert not used.usable or alternative(tuple(found.values())) is None


@given(CLAIMS, DAYS, GRAINS, st.sampled_from(["chain_ladder", "lag_factor"]))
def test_ten_times_the_amounts_are_ten_times_the_reserve(
    rows: list[tuple[int, int, int]], day: Day, grain: str, method: str
) -> None:
    of = drawn(rows, day, grain, None)
    larger = [(incurred, reported, 10 * amount) for incurred, reported, amount in of.claims]
    more = replace(of, claims=larger, earned=lambda period: 10 * of.earned(period))
    assert booked(more, method).exact == 10 * booked(of, method).exact
