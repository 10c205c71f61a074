"""Interest accrues by the days an instrument is held; the policy is held against what is invested (principle 6)."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.investments import Instrument, Limit, falls_due, interest_legs, standings
from desktop_app.core.period import make_day

BOUGHT, DUE = make_day(2025, 12, 31), make_day(2026, 12, 31)


def deposit(code: str = "N-1", **told: object) -> Instrument:
    """1,000.00 at 7.3 percent for a year of 365 days: 73.00, twenty hundredths a day."""
    usual = {"kind": "deposit", "institution": "BANK", "grade": "A", "amount": 100_000, "bought": BOUGHT, "due": DUE}
    return Instrument(**{"code": code, "rate": Fraction(73, 10), "returns": "interest", **usual, **told})  # type: ignore[arg-type]


def accrued(of: Instrument, day: int) -> int:
    return sum(debit for on, line, debit in interest_legs(of) if line == "B04" and on <= day)


def test_a_year_of_365_days_earns_the_rate_and_each_month_its_days() -> None:
    assert deposit().interest == 7_300
    legs = interest_legs(deposit())
    assert [(leg.line, leg.debit) for leg in legs[:4]] == [("P08", -620), ("B04", 620), ("P08", -560), ("B04", 560)]
    assert accrued(deposit(), DUE) == 7_300


def test_what_is_sold_early_earns_up_to_that_day_and_is_there_no_more_at_its_end() -> None:
    sold = deposit(ended=make_day(2026, 2, 10))
    assert accrued(sold, DUE) == 41 * 20
    assert sold.held(make_day(2026, 2, 9))
    assert not sold.held(make_day(2026, 2, 10))


def test_a_share_of_the_profit_and_what_has_no_end_accrue_nothing() -> None:
    assert interest_legs(deposit(returns="profit_share")) == []
    assert interest_legs(deposit(due=None)) == []
    assert deposit(due=None).held(DUE + 9999)


def test_an_instrument_is_there_from_the_day_it_was_bought_until_it_falls_due() -> None:
    assert not deposit().held(BOUGHT - 1)
    assert deposit().held(BOUGHT)
    assert deposit().held(DUE - 1)
    assert not deposit().held(DUE)


def test_what_falls_due_comes_back_with_its_interest() -> None:
    assert falls_due([deposit(), deposit("N-2", due=None)], DUE, DUE) == 107_300
    assert falls_due([deposit()], DUE + 1, DUE + 90) == 0


def test_real_estate_may_be_a_tenth_unless_the_policy_says_otherwise() -> None:
    held = [deposit(), deposit("N-2", kind="real_estate", institution="", amount=20_000)]
    land = next(each for each in standings(held, {}) if each.what == "real_estate")
    assert land.breached
    assert land.share == Fraction(100, 6)
    wider = standings(held, {"real_estate": Limit(Fraction(20))})
    assert not next(each for each in wider if each.what == "real_estate").breached


def test_one_institution_and_a_low_grade_are_told_by_name() -> None:
    held = [deposit(), deposit("N-2", institution="UNION", grade="none", amount=300_000)]
    limits = {"institution": Limit(Fraction(50)), "deposit": Limit(None, "BBB")}
    told = {(each.what, each.who): each for each in standings(held, limits)}
    assert told["institution", "UNION"].breached
    assert not told["institution", "BANK"].breached
    assert told["deposit", ""].below == ("N-2",)


def test_nothing_invested_breaches_nothing() -> None:
    assert standings([], {"deposit": Limit(Fraction(0))}) == []


@given(
    st.integers(1, 10**12),
    st.fractions(0, 100, max_denominator=1000),
    st.integers(1, 4000),
    st.one_of(st.none(), st.integers(0, 4000)),
)
def test_both_sides_of_interest_are_equal_and_never_more_than_the_whole(
    amount: int, rate: Fraction, days: int, early: int | None
) -> None:
    ended = None if early is None else BOUGHT + min(early, days)
    of = deposit(amount=amount, rate=rate, due=BOUGHT + days, ended=ended)
    legs = interest_legs(of)
    assert sum(leg.debit for leg in legs) == 0
    assert 0 <= accrued(of, BOUGHT + days) <= of.interest
    assert ended is not None or accrued(of, BOUGHT + days) == of.interest
