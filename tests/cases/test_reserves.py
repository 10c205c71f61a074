"""Cases of claims not yet reported: origins counted back from the day, columns without volume, no pattern at all."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.cases.case import month_ends, quarters

if TYPE_CHECKING:
    from tests.cases.case import MakeCase

CAPE_COD, NO_CLAIMS = "cape-cod-forgets-claim-free-years", "lag-factor-without-claims"
NO_VOLUME, LATE_ONLY = "lag-factor-column-without-volume", "tri-late-only"
MONTH, YEAR = "ibnr-month-grain-within-a-period", "ibnr-year-grain-within-a-period"
LAST = "2025-12-31"
MONTHLY = (
    "code,policy,due,amount\nR2022,P2022,2022-01-01,1200\nR2023,P2023,2023-01-01,1200\n"
    "R2024,P2024,2024-01-01,1200\nR2025,P2025,2025-01-01,1200\n"
)
"""A premium of a hundred a month, where it is earned by months."""
HALVES = "code,policy,person,incurred,reported,decision,loss,covered\n" + "".join(
    f"C{at},P2025,M1,2025-05-01,2025-{'05' if at < 5 else '07'}-10,open,200,200\n" for at in range(10)
)
"""Ten claims of one quarter, half of them reported in it and half in the next."""


def test_cape_cod_counts_the_years_without_claims(case: MakeCase) -> None:
    """Premium not used up 1232.9, ratio 2000 / 48 767.1, IBNR 50.56.

    The README reckons with half of each quarter reported in it (51.7); but by section 6 of the definitions two claims
    are no pattern (fewer than ten), so that a delay of 45 days is assumed.
    """
    assert float(case(CAPE_COD).reserve("ibnr", LAST)) == pytest.approx(50.56, abs=0.5)


@pytest.mark.parametrize(("method", "ibnr"), [("lag_factor", "51.71"), ("chain_ladder", "51.71")])
def test_ten_claims_are_a_pattern_of_their_own(case: MakeCase, method: str, ibnr: str) -> None:
    """The README's figures: 2000 / 48 739.73 x 2520.55 x 0.5; the chain ladder knows no claim of the last quarter."""
    book = case(CAPE_COD, claims=HALVES, products={"A": {"ibnr_method": method}})
    assert book.reserve("ibnr", LAST) == ibnr


@pytest.mark.parametrize("method", ["lag_factor", "chain_ladder"])
@pytest.mark.parametrize(
    ("ratio", "day", "ibnr"),
    [
        ("0.5", "2025-09-30", "1008.22"),  # 2016.44 x 0.5: of the last quarter nothing is ever reported in it
        ("0.5", "2025-06-30", "997.26"),
        ("0.5", "2025-08-31", "1008.22"),
        ("0.5", "2025-07-31", "1983.56"),  # quarters that end in July: reported in the next but one
        ("", "2025-09-30", "1008.97"),  # Cape Cod: 22 000 / 43 967.12 of 2016.44
    ],
)
def test_a_column_that_starts_without_volume_has_reported_nothing(
    case: MakeCase, method: str, ratio: str, day: str, ibnr: str
) -> None:
    book = case(NO_VOLUME, products={"A": {"ibnr_method": method, "expected_claims_ratio": ratio}})
    assert float(book.reserve("ibnr", day)) == pytest.approx(float(ibnr), abs=0.011)  # earned premium: whole or exact


@pytest.mark.parametrize("method", ["lag_factor", "chain_ladder"])
@pytest.mark.parametrize("grain", ["month", "quarter", "year"])
@pytest.mark.parametrize("day", ["2025-12-31", "2025-11-15", "2025-02-28"])
def test_without_a_claim_an_assumed_delay_reserves(case: MakeCase, method: str, grain: str, day: str) -> None:
    """0.5 x 10 000 / 365 x 45 days: 616.44; a leap year's days bring a little less."""
    book = case(NO_CLAIMS, products={"A": {"ibnr_method": method, "ibnr_grain": grain}})
    assert float(book.reserve("ibnr", day)) == pytest.approx(616.44, abs=1 if day == LAST else 2)


def test_an_assumed_delay_is_the_product_s_own_and_is_said(case: MakeCase) -> None:
    assert "45" in case(NO_CLAIMS).said("reserves", "--at", LAST, "--product", "A")
    slow = case(NO_CLAIMS, products={"A": {"reporting_lag_days": "90"}})
    assert float(slow.reserve("ibnr", LAST)) == pytest.approx(1232.88, abs=2)
    assert "90" in slow.said("reserves", "--at", LAST, "--product", "A")


@pytest.mark.parametrize(
    ("method", "ratio", "day", "ibnr"),
    [
        ("chain_ladder", "", LAST, "1000"),
        ("chain_ladder", "", "2024-12-31", "1000"),
        ("chain_ladder", "0.6", LAST, "1200"),
        ("lag_factor", "", LAST, "1000"),
        ("lag_factor", "0.6", LAST, "1200"),
        ("expected", "0.5", LAST, "1000"),
    ],
)
def test_claims_that_always_come_a_year_late_are_expected(
    case: MakeCase, method: str, ratio: str, day: str, ibnr: str
) -> None:
    book = case(LATE_ONLY, products={"H": {"ibnr_method": method, "expected_claims_ratio": ratio}})
    assert book.reserve("ibnr", day, "H") == ibnr


def test_two_claims_are_always_on_their_way_whatever_month_ends(case: MakeCase) -> None:
    """From the tenth claim on there is a pattern; without premium the last two months are like those before."""
    book = case(MONTH)
    days = month_ends("2022-12", "2025-12")
    assert {day: book.reserve("ibnr", day) for day in days} == dict.fromkeys(days, "200.00")


def test_years_end_with_the_day_in_any_month(case: MakeCase) -> None:
    """From the second whole year on: of each year ten claims are reported in it, two in the next.

    The README has 200 at every month end; but of the first year that ends in November less than a tenth (December 2021)
    lies before the first cover, so that by section 6 of the definitions its nine of eleven count as any: 23 / 19 and
    35 / 29 of 1000.
    """
    book = case(YEAR)
    days = month_ends("2023-12", "2025-12")
    right = dict.fromkeys(days, "200.00") | {"2024-11-30": "210.53", "2025-11-30": "206.90"}
    assert {day: book.reserve("ibnr", day) for day in days} == right


@pytest.mark.parametrize("name", [MONTH, YEAR])
def test_a_quarter_s_claims_are_those_that_happened(case: MakeCase, name: str) -> None:
    assert case(name).lines("P12 P13 P14 P11", quarters(2025)[0], "A") == "0.00 0.00 300.00 300.00"


@pytest.mark.parametrize("grain", ["month", "quarter", "year"])
@pytest.mark.parametrize("method", ["chain_ladder", "lag_factor", "expected"])
def test_every_method_and_grain_sees_the_two_claims_on_their_way(case: MakeCase, method: str, grain: str) -> None:
    """A hundred of premium and a claim of a hundred a month: the ratio is one, and two months are still to come."""
    ratio = "1" if method == "expected" else ""
    book = case(
        YEAR,
        premiums=MONTHLY,
        products={
            "A": {"ibnr_method": method, "ibnr_grain": grain, "earning": "months", "expected_claims_ratio": ratio}
        },
    )
    days = ("2024-12-31", "2025-02-28", "2025-03-31", "2025-07-31", "2025-10-31", "2025-12-31")
    assert {day: book.reserve("ibnr", day) for day in days} == dict.fromkeys(days, "200.00")


@pytest.mark.parametrize("grain", ["month", "quarter", "year"])
@pytest.mark.parametrize("day", ["2025-05-10", "2025-06-14", "2025-06-15", "2025-08-20"])
def test_the_chain_ladder_is_right_on_days_that_end_no_month(case: MakeCase, grain: str, day: str) -> None:
    """On the days around a report, too; months of 28 to 31 days are not quite alike where no premium weighs them."""
    book = case(YEAR, products={"A": {"ibnr_grain": grain}})
    assert float(book.reserve("ibnr", day)) == pytest.approx(200, abs=4 if grain == "month" else 0)


def test_offices_share_what_rests_on_premium_by_premium_and_the_rest_by_claims(case: MakeCase) -> None:
    """All claims are of no office; of the last quarter nothing is reported, so that its premium shares what is left."""
    book = case(
        NO_VOLUME,
        offices="code,name\nO1,One\nO2,Two\n",
        policies=["P2,A,M2,,O2,2025-07-01,2025-09-30,,,,,"],
        premiums=["R2,P2,2025-07-01,,,2016.44,premium,,,"],
    )
    spans = quarters(2025)[2]
    shares = [book.indicators(spans, "A", at)["incurred_claims_ratio"]["numerator"] for at in ("O1", "O2", "-")]
    whole = book.indicators(spans, "A")["incurred_claims_ratio"]["numerator"]
    assert sum(map(Decimal, shares)) == Decimal(whole)
    assert shares[0] == "0.00"
    assert Decimal(shares[1]) == pytest.approx(Decimal("1008.22"), abs=Decimal("0.01"))


@pytest.mark.parametrize(("method", "ibnr"), [("lag_factor", 611.53), ("chain_ladder", 611.53), ("expected", 4999.98)])
def test_premium_by_voucher_serves_every_method_of_a_product_without_policies(
    case: MakeCase, method: str, ibnr: float
) -> None:
    """Ten thousand a year in monthly vouchers, at a ratio of a half: 2500 a quarter, where by days it is 2520."""
    days = [f"{year}-{month:02}-15" for year in range(2021, 2026) for month in range(1, 13)]
    pairs = "".join(f"V{day},{day},P03,A,-833.33\nV{day},{day},B02,,833.33\n" for day in days)
    book = case(
        NO_CLAIMS,
        policies="",
        premiums="",
        products={"A": {"ibnr_method": method}},
        vouchers=f"voucher,date,line,product,amount\n{pairs}",
    )
    assert float(book.reserve("ibnr", LAST)) == pytest.approx(ibnr, abs=0.5)
    assert book.lines("P02", ("2025-01-01", LAST), "A") == "9999.96"


def test_a_delay_is_assumed_from_the_first_cover_on_however_early_premium_is_due(case: MakeCase) -> None:
    """Of a year that begins with July half had cover: 181 days, of which a 45th is late by a day and so on: 605.40.

    Were it counted from December, when the premium is due, there would be 521 alone.
    """
    name, year = "lag-factor-without-claims", {"A": {"ibnr_grain": "year"}}
    due = {"R2021": {"due": "2020-12-01"}}
    found = [case(name, products=year, premiums=of).reserve("ibnr", "2021-06-30") for of in ({}, due)]
    assert found == ["605.40", "605.40"]
