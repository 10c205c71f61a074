"""Cases that are taken, since a true history may look so, and that a check of the whole book names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cases.case import MakeCase

NAMED = {
    "dup-people": {("same_person", "P3"), ("same_person", "P4"), ("two_holders", "P3")},
    "receipt-variants": {("receipt_repeated", "D4")},
    "receipts-repeated": {("receipt_repeated", "R3"), ("due_twice", "R3")},
    "receipt-gap": {("receipt_gap", "D4")},
    "receipt-backdated": {("receipt_backdated", "D4")},
    "receipt-per-office": set(),
    "claim-lines-mismatch": {("lines_beside_claim", "C1")},
    "claim-paid-never": {("claim_unpaid", "C1")},
    "claim-twice-provider": {("claim_twice", "C2")},
    "holder-dies": set(),
    "born-after-joining": {
        ("day_out_of_time", "P1"),
        ("day_out_of_time", "P2"),
        ("joined_before_birth", "P1"),
        ("child_older_than_holder", "P2"),
    },
    "premium-paid-future": {("day_out_of_time", "D1")},
    "limit-renewed-in-year": {("benefit_limit_passed", "C2")},
    "bs-dates": {("day_out_of_time", record) for record in ("P1", "P2", "L1", "D1")},
}
"""By case the rules that find something, and what; rules that follow from the day of the clock are left out."""

WITH_TIME = {"receivable_old", "claim_unpaid", "birth_date_missing", "reserve_method_missing", "paid_before_decision"}


@pytest.mark.parametrize("name", NAMED)
def test_a_check_names_what_is_doubtful_and_nothing_else(case: MakeCase, name: str) -> None:
    found = case(f"checked/{name}").answer("check")["findings"]
    wanted = NAMED[name]
    besides = WITH_TIME - {rule for rule, _ in wanted}
    assert {(each["rule"], each["record"]) for each in found if each["rule"] not in besides} == wanted


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("receipt-variants", "Receipt r-7 also stands for D1."),
        ("receipt-gap", "4 to 6 are not in the file."),
        ("claim-lines-mismatch", "500.00 stands as covered; the items come to 7100.00."),
        ("premium-paid-future", "“Paid on” is 2052-01-02"),
        ("limit-renewed-in-year", "1600.00 of B1 is covered in one year of cover; the limit is 1000.00."),
    ],
)
def test_a_finding_says_what_it_is_about(case: MakeCase, name: str, said: str) -> None:
    assert said in case(f"checked/{name}").said("check")


def test_a_target_population_of_twenty_years_ago_is_named(case: MakeCase) -> None:
    found = case("population-stale").answer("check")["findings"]
    assert ("population_old", "H") in {(each["rule"], each["record"]) for each in found}


def test_namesakes_of_one_guessed_birth_stay_quiet(case: MakeCase) -> None:
    """Same name, same first of January, another household, paper and phone: two persons."""
    people = "code,household,relation,name,birth_date,village,phone\nP1,H1,holder,Asha Roy,1980-01-01,Rampur,1\n"
    book = case("checked/holder-dies", people=f"{people}P2,H2,holder,asha ROY,1980-01-01,Rampur,2\n")
    assert not {each["rule"] for each in book.answer("check")["findings"]} & {"same_person", "two_holders"}


def test_twins_stay_quiet(case: MakeCase) -> None:
    """One household and one birth date under two names: two children."""
    twins = ["P3,H1,child,Rimi Roy,f,2015-03-04", "P4,H1,child,Simi Roy,f,2015-03-04"]
    assert not {each["rule"] for each in case("checked/holder-dies", people=twins).answer("check")["findings"]} & {
        "same_person",
        "identity_shared",
        "two_holders",
    }
