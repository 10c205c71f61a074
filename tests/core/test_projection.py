"""A plan follows from its assumptions: reckoned by hand, and never out of balance."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.projection import Business, YearAssumed, cash_of, income_of, next_balance, years
from desktop_app.core.statements.lines import COST_LINES
from desktop_app.core.statements.totals import balance_sheet, imbalance

HEALTH = Business(
    insured=Fraction(1000),
    written=Fraction(100_000),
    claims=Fraction(60_000),
    unearned=Fraction(20_000),
    unreported=Fraction(6_000),
    unsettled=Fraction(3_000),
    receivable=Fraction(5_000),
    reinsurance=Fraction(1, 20),
    income={"P06": Fraction(700)},
    costs={"P17": Fraction(3, 4), "P18": Fraction(1, 4)},
)
SAME = YearAssumed(
    joining=Fraction(400),
    renewal=Fraction(4, 5),
    premium=Fraction(100),
    claims=Fraction(3, 5),
    expenses=Fraction(20_000),
)


def test_a_year_is_what_one_reckons_by_hand() -> None:
    """1,000 insured, 800 stay, 400 join: 1,200; on the mean of 1,100 premium of 100 is written, a tenth more.

    Unearned 20,000 becomes 22,000, so 108,000 is earned; three fifths of it are claims; 64,800 is 1.08 times 60,000, so
    reserves of 6,000 and 3,000 become 6,480 and 3,240.
    """
    (year,) = years(HEALTH, [SAME])
    assert year.ends.insured == 1200
    assert year.average == 1100
    income = income_of([year])
    assert {code: income[code] for code in ("P03", "P04", "P02", "P11", "P13", "P14", "P12")} == {
        "P03": 110_000, "P04": 2_000, "P02": 108_000, "P11": 64_800, "P13": 480, "P14": 240, "P12": 64_080,
    }  # fmt: skip
    assert [income[code] for code in (*COST_LINES, "P21", "P16")] == [15_000, 5_000, 0, 0, 5_400, 25_400]
    assert income["P28"] == 108_000 + 700 - 64_800 - 25_400


def test_the_balance_sheet_of_a_year_holds_what_the_year_brought() -> None:
    """Cash grows by 110,000 written less 500 owed more, 700 other income, less 64,080 paid and 25,400 spent."""
    before = balance_sheet(
        {"B02": 50_000, "B06": 5_000, "B14": 20_000, "B17": 6_000, "B20": 3_000, "B35": 1_000, "B36": 25_000}
    )
    after = next_balance(before, years(HEALTH, [SAME]))
    assert after["B02"] == 50_000 + 110_000 - 500 + 700 - 64_080 - 25_400
    assert (after["B06"], after["B14"], after["B17"], after["B20"]) == (5_500, 22_000, 6_480, 3_240)
    assert (after["B36"], after["B35"]) == (26_000, 18_500)
    assert imbalance(after) == 0
    cash = cash_of(50_000, years(HEALTH, [SAME]))
    paid = {"C02": 109_500, "C03": 700, "C04": -64_080, "C05": -5_400, "C06": -20_000}
    assert {code: amount for code, amount in cash.items() if code in paid} == paid
    assert (cash["C01"], cash["C17"]) == (50_000, after["B02"])


def test_without_premium_or_claims_before_nothing_grows_out_of_nought() -> None:
    """A product without a past begins with the persons who join."""
    (year,) = years(Business(insured=Fraction(0), written=Fraction(0), claims=Fraction(0)), [SAME])
    income = income_of([year])
    assert (income["P03"], income["P02"], income["P11"], income["P12"]) == (20_000, 20_000, 12_000, 12_000)
    assert income["P20"] == 20_000


_parts = st.fractions(0, 1, max_denominator=1000)
_amounts = st.integers(0, 10**9).map(Fraction)
_assumed = st.builds(YearAssumed, joining=_amounts, renewal=_parts, premium=_amounts, claims=_parts, expenses=_amounts)
_business = st.builds(
    Business,
    insured=st.integers(0, 10**6).map(Fraction),
    written=_amounts,
    claims=_amounts,
    unearned=_amounts,
    unreported=_amounts,
    unsettled=_amounts,
    receivable=_amounts,
    reinsurance=_parts,
    income=st.dictionaries(st.sampled_from(["P06", "P07", "P08", "P09"]), _amounts),
    costs=st.just({"P17": Fraction(1, 3), "P18": Fraction(1, 3), "P19": Fraction(1, 3)}),
)


@given(st.lists(_business, min_size=1, max_size=3), st.lists(_assumed, min_size=1, max_size=4))
def test_whatever_is_assumed_every_year_balances_and_cash_moves_by_what_was_paid(
    products: list[Business], assumed: list[YearAssumed]
) -> None:
    of = [years(product, assumed) for product in products]
    before = balance_sheet({"B02": 7, "B33": 7})
    for plans in zip(*of, strict=True):
        after, income = next_balance(before, plans), income_of(plans)
        assert imbalance(after) == 0
        owed = after["B06"] - before["B06"]
        assert after["B02"] - before["B02"] == income["P03"] - owed + income["P05"] - income["P12"] - income["P16"]
        cash = cash_of(before["B02"], plans)
        assert (cash["C01"], cash["C17"]) == (before["B02"], after["B02"])
        before = after
