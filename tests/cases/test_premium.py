"""Cases of premium: exits that take back, dues after an exit, refunds owed, money before its due day, whole months."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cases.case import quarters, year

if TYPE_CHECKING:
    from tests.cases.case import MakeCase

LAPSE, INSTALMENTS = "lapse-for-unpaid-premium", "instalments-after-exit"
MONTHS, ADVANCE, REFUND = "months-earn-on-the-first-day", "paid-in-advance", "refund-due-and-not-paid"
EXIT = "unpaid_premium"


def test_a_lapse_earns_the_days_covered_and_takes_the_rest_back(case: MakeCase) -> None:
    """1200 x 31 / 365; the README's "at most 101.92" is exact by the definitions, for these days were covered."""
    book = case(LAPSE)
    assert book.lines("P03 P02 B06 B14", quarters(2025)[0]) == "101.92 101.92 101.92 0.00"
    assert book.lines("P03 P02 B06", quarters(2025)[1]) == "0.00 0.00 101.92"
    assert book.lines("P02", ("2025-01-01", "2025-01-30")) == "98.63"
    assert book.lines("P02", ("2025-01-31", "2025-01-31")) == "3.29"


@pytest.mark.parametrize(
    ("earning", "last", "given"),
    [
        ("days", "2024-12-31", "0.00"),  # the cover never began
        ("days", "2025-01-01", "3.29"),
        ("days", "2025-01-30", "98.63"),
        ("days", "2025-02-28", "193.97"),
        ("days", "2025-06-30", "595.07"),
        ("months", "2025-01-30", "0.00"),
        ("months", "2025-01-31", "100.00"),
        ("months", "2025-06-30", "600.00"),
    ],
)
def test_a_lapse_on_any_day_makes_no_more_income_than_cover_given(
    case: MakeCase, earning: str, last: str, given: str
) -> None:
    book = case(LAPSE, policies={"P1": {"exit_date": last}}, products={"A": {"earning": earning}})
    assert book.lines("P03 P02 B06 B14", year(2025)) == f"{given} {given} {given} 0.00"


def test_before_the_lapse_nobody_knows_of_it(case: MakeCase) -> None:
    assert case(LAPSE).lines("P03 P02 B06", ("2025-01-01", "2025-01-30")) == "1200.00 98.63 1200.00"


def test_a_paid_row_is_earned_at_the_exit(case: MakeCase) -> None:
    book = case(LAPSE, premiums={"R1": {"paid_on": "2025-01-01"}})
    assert book.lines("P03 P02 B06 B14 B26", quarters(2025)[0]) == "1200.00 1200.00 0.00 0.00 0.00"


def test_what_is_paid_after_the_lapse_is_owed_back_but_for_the_cover_given(case: MakeCase) -> None:
    """Nothing that happens later changes what was true, and no row's receivable is below nought: 1098.08 is owed."""
    book = case(LAPSE, premiums={"R1": {"paid_on": "2025-02-15"}})
    assert book.lines("P02 B06", ("2025-01-01", "2025-01-31")) == "101.92 101.92"
    assert book.lines("P02 B02 B06 B26", quarters(2025)[0]) == "101.92 1200.00 0.00 1098.08"


def test_dues_after_the_exit_are_for_cover_that_never_ran(case: MakeCase) -> None:
    book = case(INSTALMENTS)
    assert book.lines("P03 P02 B06 B02 P37", year(2025)) == "300.00 300.00 0.00 300.00 300.00"
    assert [book.lines("P03 P02 B06", span) for span in quarters(2025)] == [
        "300.00 300.00 0.00",
        *["0.00 0.00 0.00"] * 3,
    ]


@pytest.mark.parametrize(
    ("earning", "last", "earned"),
    [
        ("months", "2025-04-01", "300.00"),  # April is not over: its instalment is taken back whole
        ("months", "2025-04-30", "400.00"),
        ("days", "2025-04-01", "303.33"),
        ("days", "2025-04-10", "333.33"),
        ("days", "2025-04-30", "400.00"),
    ],
)
def test_an_instalment_due_by_the_exit_is_written_for_its_days(
    case: MakeCase, earning: str, last: str, earned: str
) -> None:
    book = case(
        INSTALMENTS,
        policies={"P1": {"exit_date": last}},
        products={"A": {"earning": earning}},
    )
    assert book.lines("P03 P02", year(2025)) == f"{earned} {earned}"
    assert book.lines("B06", year(2025)) == f"{float(earned) - 300:.2f}"


def test_an_instalment_paid_for_cover_that_never_ran_is_owed_back(case: MakeCase) -> None:
    book = case(INSTALMENTS, premiums={"R4": {"paid_on": "2025-03-20"}})
    assert book.lines("P03 B02 B06 B26", quarters(2025)[0]) == "300.00 400.00 0.00 100.00"
    assert book.lines("P03 P02 B02 B06 B26", year(2025)) == "300.00 300.00 400.00 0.00 100.00"


def test_a_fee_due_after_the_exit_is_no_income(case: MakeCase) -> None:
    book = case(INSTALMENTS, premiums=["R13,P1,2025-05-01,,,50,fee,,,"])
    assert book.lines("P06 B06", year(2025)) == "0.00 0.00"


@pytest.mark.parametrize(
    ("day", "owed"),
    [
        ("2025-12-19", "0.00 0.00 0.00 0.00"),
        ("2025-12-31", "1700.00 0.00 1200.00 500.00"),
        ("2026-01-01", "1700.00 0.00 0.00 500.00"),
        ("2026-02-28", "1700.00 0.00 0.00 500.00"),
        ("2026-03-01", "1700.00 0.00 500.00 0.00"),  # due on 1 June: no more than three months from here
        ("2026-05-31", "1700.00 0.00 500.00 0.00"),
        ("2026-06-01", "1700.00 0.00 0.00 0.00"),
    ],
)
def test_what_is_paid_before_its_due_day_is_owed_until_then(case: MakeCase, day: str, owed: str) -> None:
    assert case(ADVANCE).lines("B02 B06 B26 B30", ("2025-10-01", day)) == owed


def test_what_is_paid_in_advance_is_written_on_its_due_day(case: MakeCase) -> None:
    book = case(ADVANCE)
    assert book.lines("P03 B25 B29", quarters(2025)[3]) == "0.00 1200.00 500.00"
    assert [book.lines("P03", span) for span in quarters(2026)] == ["1200.00", "500.00", "0.00", "0.00"]


@pytest.mark.parametrize(
    ("day", "unearned"),
    [
        ("2025-06-27", "0.00"),
        ("2025-06-28", "1300.00"),
        ("2025-06-30", "1300.00"),
        ("2025-07-26", "1300.00"),
        ("2025-07-27", "1100.00"),
        ("2025-08-26", "1100.00"),
        ("2025-08-27", "1000.00"),
        ("2026-01-26", "600.00"),
        ("2026-01-27", "500.00"),  # the handbook's own: twelve months, seven expired
        ("2026-06-26", "100.00"),
        ("2026-06-27", "0.00"),
    ],
)
def test_a_month_is_earned_on_its_last_day(case: MakeCase, day: str, unearned: str) -> None:
    assert case(MONTHS).reserve("upr", day) == unearned


def test_months_count_from_the_first_start_of_all(case: MakeCase) -> None:
    """31 January, 28 February, 31 March, 30 April: never 28 March because February is short."""
    book = case(
        MONTHS,
        policies="code,product,holder,start,end\nP1,A,M1,2025-01-31,2026-01-30\n",
        premiums="code,policy,due,from,to,amount\nR1,P1,2025-01-31,2025-01-31,2026-01-30,1200\n",
    )
    days = ("2025-02-26", "2025-02-27", "2025-03-29", "2025-03-30", "2025-04-28", "2025-04-29", "2026-01-29")
    assert [book.reserve("upr", day) for day in days] == [
        *("1200.00", "1100.00", "1100.00", "1000.00", "1000.00", "900.00", "100.00"),
    ]


def test_a_monthly_instalment_is_one_month_however_short_the_first_was(case: MakeCase) -> None:
    """From 31 January by the month: what falls due on 28 February is earned on 30 March, none of it on 27 March."""
    spans = ("2025-01-31,2025-02-27", "2025-02-28,2025-03-30", "2025-03-31,2025-04-29")
    rows = [f"R{at},P1,{span[:10]},{span},100" for at, span in enumerate(spans)]
    book = case(
        MONTHS,
        policies="code,product,holder,start,end\nP1,A,M1,2025-01-31,2026-01-30\n",
        premiums="\n".join(["code,policy,due,from,to,amount", *rows, ""]),
    )
    days = ("2025-02-26", "2025-02-27", "2025-02-28", "2025-03-27", "2025-03-29", "2025-03-30", "2025-04-29")
    assert [book.reserve("upr", day) for day in days] == [
        *("100.00", "0.00", "100.00", "100.00", "100.00", "0.00", "0.00"),
    ]


def test_a_refund_not_paid_out_is_owed(case: MakeCase) -> None:
    """1200 earned 295.89 in the first quarter; the exit earns the rest, 904.11, less the 600."""
    book = case(REFUND)
    assert book.lines("P03 P02 B02 B06 B26", quarters(2025)[1]) == "-600.00 304.11 1200.00 0.00 600.00"


@pytest.mark.parametrize(("recorded", "status"), [("", "missing"), ("capital", "ok")])
def test_a_refund_owed_counts_in_solvency_once_the_book_has_a_voucher(
    case: MakeCase, recorded: str, status: str
) -> None:
    """The README has 1200 / 600; but nobody recorded a voucher, so by section 8 of the definitions it is missing."""
    capital = "voucher,date,line,amount,memo\nV1,2025-01-01,B02,100,capital\nV1,2025-01-01,B33,-100,capital\n"
    found = case(REFUND, **({"vouchers": capital} if recorded else {})).indicators(quarters(2025)[1])["solvency_ratio"]
    assert found["status"] == status
    assert found["value"] == (pytest.approx(1300 / 600) if recorded else None)


@pytest.mark.parametrize(
    ("changes", "owed"),
    [
        ({"due": "2025-09-30"}, ["600.00", "600.00"]),  # of an ended policy: from the exit day, whenever it is due
        ({"due": "2025-06-15"}, ["600.00", "600.00"]),
        ({"due": "2025-06-15", "paid_on": "2025-06-20"}, ["0.00", "0.00"]),
        ({"due": "2025-09-30", "paid_on": "2025-08-15"}, ["600.00", "0.00"]),
    ],
)
def test_a_refund_of_an_ended_policy_is_owed_from_the_exit_until_it_is_paid(
    case: MakeCase, changes: dict[str, str], owed: list[str]
) -> None:
    book = case(REFUND, premiums={"R2": changes})
    assert [book.lines("B26", quarters(2025)[at]) for at in (1, 2)] == owed
    assert book.lines("P03 P02 B06", quarters(2025)[1]) == "-600.00 304.11 0.00"
    assert book.lines("P03 P02 B06", quarters(2025)[2]) == "0.00 0.00 0.00"


def test_what_is_written_off_is_an_expense_and_no_receivable_any_more(case: MakeCase) -> None:
    """10 000 that nobody paid: written off by a voucher of no product, for records alone post a product's premium."""
    voucher = "voucher,date,line,product,amount\nW,2021-12-31,P20,,10000\nW,2021-12-31,B06,,-10000\n"
    book = case("lag-factor-without-claims", vouchers=voucher)
    assert book.lines("B06 P20", ("2021-01-01", "2021-12-30")) == "10000.00 0.00"
    assert book.lines("B06 P20", ("2021-01-01", "2021-12-31")) == "0.00 10000.00"
