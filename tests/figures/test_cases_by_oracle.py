"""Every case of figures, as the second opinion has it: what an independent reading of the definitions must give."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.second_opinion.oracle_folder import read
from tests.second_opinion.oracle_indicators import INDICATORS, Answer, Question
from tests.second_opinion.oracle_premium import ANY_OFFICE
from tests.second_opinion.oracle_reserves import reserves
from tests.second_opinion.oracle_run_off import run_off
from tests.second_opinion.oracle_service import promptness
from tests.second_opinion.oracle_statements import balance, income, is_balanced, liabilities

if TYPE_CHECKING:
    from tests.second_opinion.oracle_folder import Folder

CASES = Path(__file__).parents[1] / "cases"
YEAR = (date(2025, 1, 1), date(2025, 12, 31))
QUARTERS = tuple(
    (date(2025, month, 1), date(2025 + month // 10, (month + 3) % 12, 1) - timedelta(days=1)) for month in (1, 4, 7, 10)
)
FIRST, SECOND, THIRD, FOURTH = QUARTERS
LAST = YEAR[1]


def case(name: str, **more: list[dict[str, str]]) -> Folder:
    """A case, with sheets in place of its own."""
    sheets = {}
    for file in sorted((CASES / name).glob("*.csv")):
        with file.open(encoding="utf-8", newline="") as rows:
            sheets[file.stem] = list(csv.DictReader(rows))
    return read(sheets | more)


def lines(folder: Folder, span: tuple[date, date], codes: str, product: str | None = None) -> list[int]:
    """Some lines of the statements, in minor units."""
    found = income(folder, product, *span) | (balance(folder, span[1]) if product is None else {})
    return [found[code] for code in codes.split()]


def answer(folder: Folder, name: str, span: tuple[date, date], product: str | None = None) -> Answer:
    """An indicator of a period."""
    return INDICATORS[name](Question(folder, product, *span))


REFUSED = frozenset({"currency-xyz", "thousands-point-xof"})
"""Cases that no import lets in: a currency that is none, an amount that can be read two ways."""


@pytest.mark.parametrize("name", sorted({folder.parent.name for folder in CASES.glob("*/scheme.csv")} - REFUSED))
def test_every_case_balances(name: str) -> None:
    folder = case(name)
    for span in (YEAR, *QUARTERS):
        assert is_balanced(balance(folder, span[1]))
        offices = [income(folder, None, *span, office) for office in folder.offices]
        whole = income(folder, None, *span)
        assert {line: sum(each[line] for each in offices) for line in whole} == whole


def test_a_year_s_share_of_common_costs_is_the_sum_of_its_quarters() -> None:
    folder = case("allocation-quarters-and-year")
    assert [lines(folder, span, "P18", "A") for span in (*QUARTERS, YEAR)] == [[40000], [0], [0], [0], [40000]]
    assert lines(folder, YEAR, "P18", "B") == [0]


def test_an_expense_before_the_first_premium_is_shared_alike() -> None:
    folder = case("expense-before-first-premium-by-office")
    assert [income(folder, "A", *FIRST, office)["P16"] for office in folder.offices] == [20000, 20000, 0]


@pytest.mark.parametrize(
    ("name", "day", "ibnr"),
    [
        ("cape-cod-forgets-claim-free-years", LAST, 5056),  # the README's 51.7 rests on a pattern of two claims
        ("lag-factor-without-claims", LAST, 61644),
        ("lag-factor-column-without-volume", date(2025, 9, 30), 100822),
        ("tri-late-only", LAST, 1000),
        ("tri-late-only", date(2024, 12, 31), 1000),
        ("office-ibnr-by-premium", LAST, 180000),
    ],
)
def test_ibnr_of_each_case(name: str, day: date, ibnr: int) -> None:
    assert reserves(case(name), None, day).ibnr == ibnr


@pytest.mark.parametrize("month", range(1, 13))
def test_two_months_of_claims_are_unreported_at_every_month_end(month: int) -> None:
    """By years, November's first origin has less than a tenth before the first cover, so it gives a factor: 206.90."""
    day = date(2025 + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    assert reserves(case("ibnr-month-grain-within-a-period"), None, day).ibnr == 20000
    yearly = reserves(case("ibnr-year-grain-within-a-period"), None, day).ibnr
    assert yearly == (20690 if month == 11 else 20000)


def test_the_ibnr_that_rests_on_premium_is_the_offices_by_premium() -> None:
    folder = case("office-ibnr-by-premium")
    assert [income(folder, "A", *YEAR, office)["P13"] for office in folder.offices] == [60000] * 3


def test_a_certificate_counts_with_the_savings_since() -> None:
    assert reserves(case("certificate-then-savings"), None, LAST).alr == 1000000


def test_a_deposit_is_cash_against_a_liability() -> None:
    folder = case("savings-without-cash")
    assert lines(folder, YEAR, "P15 P28 B02 B23") == [2000, -2000, 120000, 72000]
    assert answer(folder, "solvency_ratio", YEAR).value == pytest.approx(5 / 3)


def test_a_decision_overwrites_no_estimate() -> None:
    """Open at 1000 at the end of March, then approved and paid at 300: the run-off leaves 700 of 1000 over."""
    claim = case("estimate-overwritten-by-decision").rows("claims")[0]
    told = {key: str(value or "") for key, value in claim.items()}
    told |= {"loss": "1000", "covered": "300", "decision": "partly", "decided": "2025-05-10"}
    folder = case(
        "estimate-overwritten-by-decision",
        claims=[told],
        estimates=[{"claim": "C1", "date": "2025-03-01", "amount": "1000"}],
        payments=[{"code": "Y1", "claim": "C1", "date": "2025-05-12", "amount": "300", "received": ""}],
    )
    assert lines(folder, FIRST, "B20 P11") == [100000, 100000]
    assert lines(folder, SECOND, "B20 P11") == [0, -70000]
    assert run_off(folder, "A", SECOND[1])[0].cics == (100000, 30000, 0)


def test_a_part_payment_of_an_open_claim_is_taken_off_its_reserve() -> None:
    assert lines(case("open-and-part-paid"), FIRST, "P14 P11 B20") == [60000, 100000, 60000]


def test_an_advance_takes_no_days_to_deliver() -> None:
    folder = case("payment-before-decision")
    found = promptness(folder, ["A"], ANY_OFFICE, *FIRST)
    assert (found.whole, found.decide, found.deliver) == ([5], [84], [0])


def test_the_days_of_the_handbook_s_claims_are_those_of_its_dates() -> None:
    found = promptness(case("handbook-promptness"), ["A"], ANY_OFFICE, date(2007, 1, 1), date(2007, 12, 31))
    assert (sorted(found.whole), sum(found.whole)) == ([24, 31, 45, 51, 104], 5 * 51)


def test_dues_after_the_exit_are_for_cover_that_never_ran() -> None:
    assert lines(case("instalments-after-exit"), YEAR, "P03 P02 B06 P37") == [30000, 30000, 0, 30000]
    assert lines(case("instalments-after-exit"), FOURTH, "P02") == [0]


def test_a_lapse_makes_no_income() -> None:
    folder = case("lapse-for-unpaid-premium")
    assert lines(folder, (date(2025, 1, 1), date(2025, 1, 30)), "P02") == [9863]
    assert lines(folder, FIRST, "P03 P02 B06") == [10192, 10192, 10192]


def test_a_month_is_earned_on_its_last_day() -> None:
    assert reserves(case("months-earn-on-the-first-day"), None, SECOND[1]).upr == 130000


def test_premium_in_advance_is_owed_until_it_is_due() -> None:
    assert lines(case("paid-in-advance"), FOURTH, "B02 B06 B26 B30") == [170000, 0, 120000, 50000]


def test_a_refund_is_owed_from_the_exit() -> None:
    folder = case("refund-due-and-not-paid")
    assert lines(folder, SECOND, "B02 B06 B26") == [120000, 0, 60000]
    lines_then = balance(folder, SECOND[1])
    assert (lines_then["B01"], liabilities(lines_then)) == (120000, 60000)


def test_ceded_premium_is_earned_as_the_year_goes_by() -> None:
    """92 of 365 days of 600; the share of what is still to come is an admitted asset."""
    assert lines(case("reinsurance-ceded-at-once"), FOURTH, "P02 P21 P28 B04") == [30247, 15123, 15124, 44877]


def test_what_nobody_recorded_is_missing() -> None:
    folder = case("nothing-recorded")
    names = ("incurred_expense_ratio", "net_income_ratio", "solvency_ratio", "liquidity_ratio")
    found = [answer(folder, name, YEAR).status for name in names]
    assert found == ["missing", "provisional", "missing", "missing"]


@pytest.mark.parametrize("name", ["incurred_expense_ratio", "incurred_claims_ratio", "net_income_ratio"])
def test_premium_of_nought_or_less_measures_nothing(name: str) -> None:
    for folder, span in ((case("ind-negative-premium"), YEAR), (case("premium-below-nought"), THIRD)):
        found = answer(folder, name, span)
        assert (found.status, found.value) == ("missing", None)


def test_liabilities_below_nought_measure_nothing() -> None:
    found = answer(case("ind-negative-liabilities"), "solvency_ratio", YEAR)
    assert (found.status, found.numerator, found.denominator) == ("missing", 70000, -30000)


def test_coverage_is_of_the_latest_population_by_then() -> None:
    assert answer(case("population-stale"), "coverage_ratio", YEAR, "H").value == 2 / 10


def test_a_renewal_may_come_early() -> None:
    found = answer(case("renew-early"), "renewal_ratio", THIRD)
    assert (found.numerator, found.denominator) == (2, 2)


def test_nobody_who_left_in_mid_term_vanishes() -> None:
    folder = case("renewal-dropouts-vanish")
    found = answer(folder, "renewal_ratio", YEAR)
    assert (found.numerator, found.denominator, found.parts["in_force_before"]) == (6, 10, (6, 6))
    assert answer(folder, "renewal_ratio", (date(2024, 1, 1), date(2024, 12, 31))).status == "missing"
