"""Cases of sharing: months add up to the year, offices to the product, and what weighs nothing is shared equally."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.cases.case import Case, fraction, month_ends, quarters, year

if TYPE_CHECKING:
    from tests.cases.case import MakeCase

RENT, TRAINING, EXPECTED = (
    "allocation-quarters-and-year",
    "expense-before-first-premium-by-office",
    "office-ibnr-by-premium",
)
OFFICES = ("O1", "O2", "-")


def test_the_year_s_share_is_the_sum_of_its_quarters(case: MakeCase) -> None:
    book = case(RENT)
    assert [book.lines("P18", span, "A") for span in quarters(2025)] == ["400.00", "0.00", "0.00", "0.00"]
    assert [book.lines("P18 P16", year(2025), product) for product in ("A", "B", None)] == [
        *("400.00 400.00", "0.00 0.00", "400.00 400.00"),
    ]


def test_each_month_has_its_own_share(case: MakeCase) -> None:
    book = case(RENT)
    ends = month_ends("2025-01", "2025-12")
    assert [book.lines("P18", (f"{day[:7]}-01", day), "A") for day in ends] == ["0.00", "400.00", *["0.00"] * 10]


@pytest.mark.parametrize(
    ("span", "share"),
    [(("2025-02-01", "2025-02-09"), "0.00"), (("2025-02-10", "2025-02-28"), "400.00"), (year(2024), "0.00")],
)
def test_a_part_of_a_month_stands_for_its_days_vouchers(case: MakeCase, span: tuple[str, str], share: str) -> None:
    assert case(RENT).lines("P18", span, "A") == share


@pytest.mark.parametrize(
    ("key", "shares"),
    [
        ("2025-01-01,earned_premium,,\n", ["400.00", "0.00"]),
        ("2025-01-01,active_insured,,\n", ["400.00", "0.00"]),  # at the end of February nobody is in B
        ("2025-01-01,claims,,\n", ["200.00", "200.00"]),  # no claim weighs
        ("2025-01-01,fixed,A,25\n2025-01-01,fixed,B,75\n", ["100.00", "300.00"]),
        ("2025-01-01,fixed,A,25\n2025-01-01,fixed,B,75\n2025-03-01,claims,,\n", ["100.00", "300.00"]),
    ],
)
def test_every_key_shares_by_the_month(case: MakeCase, key: str, shares: list[str]) -> None:
    book = case(RENT, allocation=f"from,key,product,percent\n{key}")
    assert [book.lines("P18", year(2025), product) for product in ("A", "B")] == shares
    assert [book.lines("P18", quarters(2025)[0], product) for product in ("A", "B")] == shares


def test_where_nothing_is_earned_products_share_equally(case: MakeCase) -> None:
    book = case(RENT, vouchers={"V1": {"date": "2024-12-10"}})
    assert [book.lines("P18", year(2024), product) for product in ("A", "B")] == ["200.00", "200.00"]


def test_rents_of_two_halves_go_to_whom_earns_in_each(case: MakeCase) -> None:
    book = case(RENT, vouchers=["V2,2025-08-10,P18,,300,rent", "V2,2025-08-10,B28,,-300,rent"])
    assert [book.lines("P18", year(2025), product) for product in ("A", "B")] == ["400.00", "300.00"]


def shares(book: Case, span: tuple[str, str], name: str, product: str | None = "A") -> list[str]:
    """The numerator of an indicator of each office, and of what belongs to none."""
    return [str(book.indicators(span, product, at)[name]["numerator"]) for at in OFFICES]


def test_an_expense_before_the_first_premium_is_of_both_offices(case: MakeCase) -> None:
    book = case(TRAINING)
    assert shares(book, quarters(2025)[0], "incurred_expense_ratio") == ["200.00", "200.00", "0.00"]
    assert shares(book, year(2025), "incurred_expense_ratio") == ["200.00", "200.00", "0.00"]
    assert shares(book, quarters(2025)[0], "incurred_expense_ratio", None) == ["200.00", "200.00", "0.00"]
    found = book.indicators(quarters(2025)[0], "A", "O1")["incurred_expense_ratio"]
    assert (found["status"], found["value"]) == ("missing", None)


def test_an_odd_hundredth_is_in_one_office_alone(case: MakeCase) -> None:
    odd = "voucher,date,line,product,amount,memo\nV1,2025-02-10,P17,A,400.01,\nV1,2025-02-10,B28,,-400.01,\n"
    found = shares(case(TRAINING, vouchers=odd), quarters(2025)[0], "incurred_expense_ratio")
    assert sorted(found) == ["0.00", "200.00", "200.01"]


def test_an_expense_after_the_first_premium_follows_what_each_office_earns(case: MakeCase) -> None:
    """In May one office earns three times as much as the other."""
    book = case(TRAINING, premiums={"R2": {"amount": "3000"}}, vouchers={"V1": {"date": "2025-05-10"}})
    assert shares(book, year(2025), "incurred_expense_ratio") == ["100.00", "300.00", "0.00"]


def test_expected_claims_are_shared_by_premium_with_what_has_no_office(case: MakeCase) -> None:
    book = case(EXPECTED)
    assert book.reserve("ibnr", "2025-12-31") == "1800.00"
    for office in OFFICES:
        found = book.indicators(year(2025), "A", office)["incurred_claims_ratio"]
        assert (fraction(found), found["value"]) == (("600.00", "1000.00"), pytest.approx(0.6))


@pytest.mark.parametrize(("office", "named"), [("O1", "O1"), ("-", "")])
def test_the_answer_names_its_office(case: MakeCase, office: str, named: str) -> None:
    assert {each["office"] for each in case(EXPECTED).indicators(year(2025), "A", office).values()} == {named}


def test_offices_with_more_premium_expect_more_claims(case: MakeCase) -> None:
    book = case(EXPECTED, premiums={"R1": {"amount": "500"}, "R2": {"amount": "1500"}})
    assert shares(book, year(2025), "incurred_claims_ratio") == ["300.00", "900.00", "600.00"]


@pytest.mark.parametrize("method", ["lag_factor", "chain_ladder"])
def test_every_method_that_rests_on_premium_is_shared_by_premium(case: MakeCase, method: str) -> None:
    """0.6 x 3000 / 365 x 45 days of an assumed delay, a third each."""
    book = case(EXPECTED, products={"A": {"ibnr_method": method}})
    found = shares(book, year(2025), "incurred_claims_ratio")
    assert sum(map(Decimal, found)) == Decimal(book.reserve("ibnr", "2025-12-31"))
    assert all(float(share) == pytest.approx(73.97, abs=0.3) for share in found)
