"""`coverbook reserves` says how every reserve was reached, what else it could be, and what its product needs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.__main__ import main
from tests.reserve_schemes import LATE, PREMIUMS, Scheme

if TYPE_CHECKING:
    from pathlib import Path

METHODS = ["chain_ladder", "lag_factor", "expected", "percent", "none"]


@pytest.fixture
def scheme(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Scheme:
    return Scheme(tmp_path, capsys)


def by_method(found: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The methods by their names."""
    assert [each["method"] for each in found["methods"]] == METHODS
    return {each["method"]: each for each in found["methods"]}


def test_the_methods_stand_side_by_side_with_what_each_assumed(scheme: Scheme) -> None:
    """Yearly origins 2024 to 2026: 100, 200, 200; 300, 360; 90. Factors (200 + 360) / (100 + 300) = 1.4 and 1."""
    found = scheme.answer("health,chain_ladder,year,0.5,10,,days", LATE)
    methods = by_method(found)
    assert found["ibnr"] == methods["chain_ladder"]["amount"] == "36.00"
    assert found["ibnr_fallback"] is None
    assert [each["used"] for each in found["methods"]] == [True, False, False, False, False]
    assert all(each["usable"] for each in found["methods"])
    # 2026 earned 1200; of its claims 1 / 1.4 is reported.
    lag = methods["lag_factor"]
    assert lag["amount"] == "171.43"
    assert lag["assumptions"] == {
        "grain": "year",
        "tail": 1,
        "since": "2024-01-01",
        "ratio": 0.5,
        "ratio_source": "given",
        "earned_premium": "3600.00",
        "reported": "650.00",
        "share_reported": pytest.approx((1200 + 1200 + 1200 / 1.4) / 3600),
    }
    assert methods["chain_ladder"]["assumptions"]["share_reported"] == pytest.approx(650 / 686)
    # The last twelve months earned 1200, half of it expected, 90 of it reported; 60 and 90 were reported in them.
    assert (methods["expected"]["amount"], methods["percent"]["amount"]) == ("510.00", "15.00")
    assert methods["percent"]["assumptions"] == {"percent": 10, "since": "2026-01-01", "reported": "150.00"}
    assert found["alternative"] is None


def test_the_periods_with_claims_still_to_come_say_how_much(scheme: Scheme) -> None:
    found = scheme.answer("health,chain_ladder,year,0.5,,,days", LATE)
    assert found["origins"] == [
        {
            "from": "2026-01-01",
            "to": "2026-12-31",
            "earned_premium": "1200.00",
            "reported": "90.00",
            "share_reported": pytest.approx(1 / 1.4),
            "chain_ladder": "36.00",
            "lag_factor": "171.43",
        }
    ]


def test_cape_cod_s_ratio_is_told_with_its_value(scheme: Scheme) -> None:
    lag = by_method(scheme.answer("health,lag_factor,year,,,,days", LATE))["lag_factor"]
    assert lag["assumptions"]["ratio_source"] == "cape_cod"
    assert lag["assumptions"]["ratio"] == pytest.approx(650 / (2400 + 1200 / 1.4), rel=1e-4)


def test_expected_claims_without_a_ratio_give_way_to_the_lag_factors(scheme: Scheme) -> None:
    found = scheme.answer("health,expected,year,,,,days", LATE)
    assert (found["ibnr_method"], found["ibnr_fallback"]) == ("expected", "lag_factor")
    assert found["ibnr_fallback_reason"] == "No expected claims ratio is given."
    methods = by_method(found)
    assert methods["expected"]["amount"] is None
    assert not methods["expected"]["usable"]
    assert methods["lag_factor"]["used"]
    assert found["ibnr"] == methods["lag_factor"]["amount"] != "0.00"
    assert len(found["age_to_age"]) == 2


def test_lag_factors_without_premium_give_way_to_the_chain_ladder(scheme: Scheme) -> None:
    found = scheme.answer("health,lag_factor,year,,,,days", LATE, premiums=PREMIUMS.splitlines()[0] + "\n")
    assert (found["ibnr"], found["ibnr_fallback"]) == ("36.00", "chain_ladder")
    assert found["ibnr_standard_error"] is not None


def test_a_percentage_not_set_gives_way_to_a_ratio_that_is(scheme: Scheme) -> None:
    """Half of 1200 a year, of which the last 45 days on average are still to be reported: 600 x 45 / 365."""
    found = scheme.answer("health,percent,year,0.5,,,days", LATE.splitlines()[0] + "\n")
    assert (found["ibnr"], found["ibnr_fallback"]) == ("73.97", "lag_factor")


def test_where_nothing_can_be_computed_nothing_is_booked_and_it_is_said(scheme: Scheme) -> None:
    file = scheme.make("health,percent,year,,,,days")
    found = json.loads(scheme.said(file, "--json"))["results"][1]
    assert (found["ibnr"], found["ibnr_fallback"]) == ("0.00", "none")
    assert "H: No percentage is given.\nH: Booked instead: none." in scheme.said(file)


@pytest.mark.parametrize("claims", ["", LATE.splitlines()[0] + "\n"])
def test_with_few_claims_a_delay_is_assumed_and_said(scheme: Scheme, claims: str) -> None:
    """No claim at all, or one: half of 1200 a year, of which 45 days on average are still to be reported."""
    found = scheme.answer("health,chain_ladder,year,0.5,,,days", claims)
    ladder = by_method(found)["chain_ladder"]
    assert (found["ibnr"], ladder["amount"], ladder["used"], ladder["usable"]) == ("73.97", "73.97", True, True)
    assert ladder["assumptions"]["lag_days"] == 45
    assert ladder["assumptions"]["notes"][0].startswith("Too few claims are reported to see how late they come")
    assert (found["ibnr_fallback"], found["alternative"]) == (None, None)
    assert found["ibnr_standard_error"] is None
    assert found["ibnr_standard_error_reason"] == "An assumed delay has no standard error."


@pytest.mark.parametrize(("currency", "amount"), [("JPY", "36"), ("TND", "36.000")])
def test_amounts_have_the_decimals_of_the_currency(scheme: Scheme, currency: str, amount: str) -> None:
    methods = by_method(scheme.answer("health,chain_ladder,year,0.5,10,,days", LATE, currency=currency))
    assert methods["chain_ladder"]["amount"] == amount


@pytest.mark.parametrize("method", METHODS)
def test_on_the_first_day_of_all_nothing_is_reserved_and_nothing_fails(scheme: Scheme, method: str) -> None:
    file = scheme.make(f"health,{method},month,0.5,10,1.1,days", LATE)
    assert {each["amount"] for each in scheme.methods(file, day="2023-12-31")["methods"]} == {"0.00"}
    assert scheme.methods(file, day="2024-01-01")["methods"]


def test_all_products_together_have_no_standard_error_of_their_own(scheme: Scheme) -> None:
    file = scheme.make("health,chain_ladder,year,,,,days", LATE)
    together, _ = json.loads(scheme.said(file, "--json"))["results"]
    assert together["product"] is None
    assert together["ibnr_standard_error_reason"] == "Each product has its own standard error; they are not added up."


def test_a_tail_lifts_the_standard_error_and_every_method_with_a_triangle(scheme: Scheme) -> None:
    found = scheme.answer("health,chain_ladder,year,,,1.1,days", LATE)
    # 1.1 x (200 + 360 + 126) less what is reported
    assert found["ibnr"] == "104.60"
    assert by_method(found)["chain_ladder"]["assumptions"]["tail"] == 1.1


def test_a_certificate_says_who_when_and_for_which_day(scheme: Scheme) -> None:
    found = scheme.answer(
        "whole_life,none,,,,,days",
        alr="product,date,amount,certified_by,certified_on\n"
        "H,2025-12-31,500,N. Rana,2026-01-20\nH,2026-06-30,640.5,N. Rana,2026-07-15\nH,2027-01-31,9,N. Rana,\n",
    )
    assert (found["alr"], found["alr_source"]) == ("640.50", "certificate")
    assert found["alr_certificate"] == {
        "date": "2026-06-30",
        "amount": "640.50",
        "certified_by": "N. Rana",
        "certified_on": "2026-07-15",
    }
    assert found["requirements"][-1] == {
        "reserve": "alr",
        "needed": "yes",
        "why": "Where the premium stays level for life: what the early years pay for the late ones.",
        "has": "Certified for 2026-06-30 by N. Rana on 2026-07-15",
        "amount": "640.50",
    }


def test_savings_stand_with_their_interest_and_a_lack_is_named(scheme: Scheme) -> None:
    found = scheme.answer(
        "life_savings,none,,,,,days",
        savings="code,person,product,date,amount,kind\nS-1,M-1,H,2026-01-01,100,deposit\n"
        "S-2,M-1,H,2026-02-01,30,withdrawal\nS-3,M-1,H,2026-09-30,7.5,interest\nS-4,M-1,H,2027-01-01,1,deposit\n",
    )
    assert (found["alr"], found["alr_source"], found["alr_certificate"]) == ("77.50", "savings", None)
    assert found["alr_savings"] == {
        "deposits": "100.00",
        "withdrawals": "30.00",
        "interest": "7.50",
        "balance": "77.50",
    }


def test_what_a_long_promise_lacks_is_named(scheme: Scheme) -> None:
    found = scheme.answer("endowment,none,,,,,days")
    assert (found["alr_source"], found["alr_certificate"], found["alr_savings"]) == (None, None, None)
    assert [each["has"] for each in found["requirements"]][1::2] == ["Nothing", "Lacking"]


def test_the_tree_of_a_reserve_names_the_method_that_took_the_place(
    scheme: Scheme, capsys: pytest.CaptureFixture[str]
) -> None:
    file = scheme.make("health,expected,year,,,,days", LATE)
    amount = json.loads(scheme.said(file, "--product", "H", "--json"))["results"][0]["ibnr"]
    period = ("--from", "2026-10-01", "--to", "2026-12-31")
    assert main(["explain", file, "ibnr", "--product", "H", *period, "--json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    assert tree["value"] == amount
    assert [(part["name"], part["value"]) for part in tree["parts"]] == [("origin_2026-01-01", amount)]
    assert main(["explain", file, "ibnr", "--product", "H", *period]) == 0
    told = capsys.readouterr().out
    assert "(Lag factors)" in told
    assert "lag_factor" not in told


@pytest.mark.parametrize("method", ["chain_ladder", "lag_factor"])
def test_a_product_of_which_nothing_is_known_says_so_instead_of_a_ratio_of_nought(scheme: Scheme, method: str) -> None:
    told = scheme.said(scheme.make(f"health,{method},year,,,,days"))
    assert "H: No claim is reported, and no expected claims ratio is given." in told
    assert "at a claims ratio of" not in told
