"""Cases of the ten indicators: what nobody recorded, denominators below nought, cohorts of the first day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cases.case import fraction, quarters, year

if TYPE_CHECKING:
    from tests.cases.case import MakeCase

NOTHING, STALE = "nothing-recorded", "population-stale"
LIABILITIES, PREMIUM, REFUND = "ind-negative-liabilities", "ind-negative-premium", "premium-below-nought"
EARLY, DROPOUTS = "renew-early", "renewal-dropouts-vanish"
TO_PREMIUM = ("incurred_expense_ratio", "incurred_claims_ratio", "net_income_ratio")
NO_EXPENSE = "no expense has been entered for this period"
VOUCHER = "voucher,date,line,product,amount,memo\nV1,{day},{line},{product},{amount},\nV1,{day},B02,,{back},\n"


@pytest.mark.parametrize("product", [None, "A"])
def test_an_expense_nobody_entered_is_not_nought(case: MakeCase, product: str | None) -> None:
    found = case(NOTHING).indicators(year(2025), product)
    expenses, income = found["incurred_expense_ratio"], found["net_income_ratio"]
    assert (expenses["status"], expenses["value"], income["status"]) == ("missing", None, "provisional")
    assert NO_EXPENSE in expenses["note"].lower()
    assert NO_EXPENSE in income["note"].lower()
    assert (income["value"], found["incurred_claims_ratio"]["value"]) == (1.0, 0.0)


def test_without_a_voucher_there_is_no_balance_to_judge(case: MakeCase) -> None:
    for span in quarters(2025):
        found = case(NOTHING).indicators(span)
        assert [found[name]["status"] for name in ("solvency_ratio", "liquidity_ratio")] == ["missing", "missing"]
        assert found["solvency_ratio"]["note"]


def test_capital_alone_makes_a_balance_and_no_expense(case: MakeCase) -> None:
    """Of the year's premium 184 days are unearned in the middle of it."""
    capital = VOUCHER.format(day="2025-01-01", line="B33", product="", amount="-500", back="500")
    found = case(NOTHING, vouchers=capital).indicators(("2025-01-01", "2025-06-30"))
    assert [found[name]["status"] for name in TO_PREMIUM] == ["missing", "ok", "provisional"]
    assert (fraction(found["solvency_ratio"]), found["solvency_ratio"]["status"]) == (("1500.00", "504.11"), "ok")


@pytest.mark.parametrize(
    ("day", "line", "statuses"),
    [
        ("2025-05-01", "P17", ["ok", "ok", "ok"]),
        ("2025-05-01", "P21.1", ["ok", "ok", "ok"]),
        ("2024-05-01", "P17", ["missing", "ok", "provisional"]),  # the expense of another year
    ],
)
def test_an_expense_of_the_period_is_recorded(case: MakeCase, day: str, line: str, statuses: list[str]) -> None:
    spent = VOUCHER.format(day=day, line=line, product="A", amount="100", back="-100")
    found = case(NOTHING, vouchers=spent).indicators(year(2025), "A")
    assert [found[name]["status"] for name in TO_PREMIUM] == statuses


def test_liabilities_below_nought_measure_nothing(case: MakeCase) -> None:
    found = case(LIABILITIES).indicators(year(2025))
    for name in ("solvency_ratio", "liquidity_ratio"):
        assert (found[name]["status"], found[name]["value"]) == ("missing", None)
        assert found[name]["note"]
    assert fraction(found["solvency_ratio"]) == ("700.00", "-300.00")


def test_no_liabilities_measure_nothing_either(case: MakeCase) -> None:
    found = case(LIABILITIES).indicators(("2025-01-01", "2025-01-31"))["solvency_ratio"]
    assert (fraction(found), found["status"], found["value"]) == (("1000.00", "0.00"), "missing", None)


@pytest.mark.parametrize("product", [None, "H"])
def test_premium_below_nought_measures_nothing(case: MakeCase, product: str | None) -> None:
    found = case(PREMIUM).indicators(year(2025), product)
    for name in TO_PREMIUM:
        assert (found[name]["status"], found[name]["value"], bool(found[name]["note"])) == ("missing", None, True)
    assert fraction(found["incurred_claims_ratio"]) == ("100.00", "-500.00")


def test_the_year_before_the_refund_is_measured(case: MakeCase) -> None:
    found = case(PREMIUM).indicators(year(2024), "H")["incurred_claims_ratio"]
    assert (fraction(found), found["value"], found["status"]) == (("0.00", "1200.00"), 0.0, "ok")


def test_a_refund_after_the_exit_leaves_no_premium_to_measure_by(case: MakeCase) -> None:
    """Missing by the README too, but for another reason.

    It has 100 / -500 here; by section 4 of the definitions the refund counts from the exit day, a quarter earlier.
    """
    found = case(REFUND).indicators(quarters(2025)[2], "A")
    for name in TO_PREMIUM:
        assert (found[name]["status"], found[name]["value"], bool(found[name]["note"])) == ("missing", None, True)
    assert fraction(found["incurred_expense_ratio"]) == ("100.00", "0.00")


def test_the_quarter_of_the_exit_bears_the_refund(case: MakeCase) -> None:
    """What was unearned at the end of March, 753.42, less the 500."""
    book = case(REFUND)
    assert book.lines("P03 P02 B06 B26", quarters(2025)[1]) == "-500.00 253.42 0.00 500.00"
    assert book.lines("P03 P02 B06 B26", quarters(2025)[2]) == "0.00 0.00 0.00 0.00"


def test_an_old_population_is_named_as_old(case: MakeCase) -> None:
    found = case(STALE).indicators(year(2025), "H")["coverage_ratio"]
    assert (fraction(found), found["value"]) == ((2, 10), 0.2)
    fresh = case(STALE, populations="product,date,population\nH,2025-06-30,10\n")
    assert found["note"] not in {"", fresh.indicators(year(2025), "H")["coverage_ratio"]["note"]}


@pytest.mark.parametrize(
    ("start", "renewed"),
    [
        ("2025-05-01", 1),
        ("2025-05-02", 2),  # sixty days before the renewal date, 1 July
        ("2025-06-20", 2),
        ("2025-07-01", 2),
        ("2025-07-30", 2),
        ("2025-08-01", 1),  # the grace is thirty days
    ],
)
def test_a_renewal_may_come_early_or_within_the_grace(case: MakeCase, start: str, renewed: int) -> None:
    changes = {"L2": {"start": start, "end": "2026-06-19"}}
    found = case(EARLY, policies=changes).indicators(quarters(2025)[2], "H")["renewal_ratio"]
    assert (fraction(found), fraction(found["parts"]["policies"])) == ((renewed, 2), (renewed, 2))


def test_a_renewal_whose_cover_never_began_is_none(case: MakeCase) -> None:
    gone = {"L2": {"exit_date": "2025-06-19", "exit_reason": "other"}}
    assert fraction(case(EARLY, policies=gone).indicators(quarters(2025)[2], "H")["renewal_ratio"]) == (1, 2)


def test_who_leaves_in_mid_term_has_not_renewed(case: MakeCase) -> None:
    book = case(DROPOUTS)
    for span in (year(2025), quarters(2025)[0]):
        found = book.indicators(span, "A")["renewal_ratio"]
        assert (fraction(found), found["value"]) == ((6, 10), 0.6)
        assert fraction(found["parts"]["policies"]) == (6, 10)
        assert fraction(found["parts"]["in_force_before"]) == (6, 6)


def test_where_no_term_ends_no_ratio_stands(case: MakeCase) -> None:
    book = case(DROPOUTS)
    for span in (year(2024), *quarters(2024), *quarters(2025)[1:]):
        found = book.indicators(span, "A")["renewal_ratio"]
        assert (found["status"], found["value"], fraction(found)) == ("missing", None, (0, 0))


@pytest.mark.parametrize(
    ("reason", "ratio", "modified"),
    [
        ("unpaid_premium", (6, 10), (6, 10)),
        ("too_expensive", (6, 10), (6, 10)),
        ("migrated", (6, 10), (6, 6)),
        ("death", (6, 6), (6, 6)),
        ("maximum_age", (6, 6), (6, 6)),
        ("other_ineligible", (6, 6), (6, 6)),
    ],
)
def test_the_reason_says_who_could_have_renewed(
    case: MakeCase, reason: str, ratio: tuple[int, int], modified: tuple[int, int]
) -> None:
    left = {code: {"exit_reason": reason} for code in ("P1", "P2", "P3", "P4")}
    found = case(DROPOUTS, policies=left).indicators(year(2025), "A")["renewal_ratio"]
    assert (fraction(found), fraction(found["parts"]["modified_migrated"])) == (ratio, modified)
