"""Waiting periods and yearly limits are checked by the days of cover without a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day
from desktop_app.reports.check import check_book
from tests.books import new_book
from tests.folders import write_folder

if TYPE_CHECKING:
    from pathlib import Path

RULES = ("claim_in_waiting_period", "benefit_limit_passed", "claim_outside_cover")
POLICIES = """code,product,holder,start,end,renews
L0,H,P1,2020-01-01,2020-12-31,
L1,H,P1,2025-01-01,2025-06-30,L0
L2,H,P1,2025-07-01,2025-12-31,L1
"""
BASE = {
    "scheme.csv": "name,country,currency,fiscal_year_start\nTest,BD,INR,1\n",
    "people.csv": "code,household,relation,name,joined\nP1,H1,holder,Asha Roy,\nP2,H1,spouse,Mir Roy,2025-08-01\n",
    "policies.csv": POLICIES,
    "covers.csv": "policy,person\nL0,P1\nL1,P1\nL2,P1\nL2,P2\n",
    "products.csv": "code,name,line,waiting_days,grace_days\nH,Health,health,30,30\n",
    "benefits.csv": "code,product,name,limit_per_year\nB1,H,Inpatient,1000\n",
}


def found(folder: Path, *claims: str) -> list[tuple[str, str]]:
    """The record and the sentence of each finding about the days of cover."""
    rows = [f"{claim.split(',')[0]},{claim.split(',', 1)[1]},paid" for claim in claims]
    sheet = "\n".join(("code,policy,person,benefit,incurred,reported,decided,covered,decision", *rows))
    book = new_book(folder / "a.coverbook")
    import_folder(book, write_folder(folder / "in", {**BASE, "claims.csv": f"{sheet}\n"}))
    findings = [each for each in check_book(book, parse_day("2026-03-01")) if each.rule.id in RULES]
    book.close()
    return [(each.record, PLAIN.say(each.message)) for each in findings]


def claim(code: str, policy: str, person: str, day: str, covered: int = 800) -> str:
    return f"{code},{policy},{person},B1,{day},{day},{day},{covered}"


@pytest.mark.parametrize(
    ("one", "last"),
    [
        (claim("C1", "L1", "P1", "2025-01-30"), "2025-01-30"),
        (claim("C1", "L1", "P1", "2025-01-31"), None),
        (claim("C1", "L2", "P1", "2025-07-02"), None),
        (claim("C1", "L2", "P2", "2025-08-30"), "2025-08-30"),
        (claim("C1", "L2", "P2", "2025-08-31"), None),
    ],
    ids=["a return after years", "waited", "renewed", "a new member", "a new member who waited"],
)
def test_who_returns_or_is_new_under_an_old_policy_waits(tmp_path: Path, one: str, last: str | None) -> None:
    told = f"The event on {last} lies in the waiting period, which ran until {last}."
    assert found(tmp_path, one) == ([("C1", told)] if last else [])


def test_nobody_is_covered_before_joining(tmp_path: Path) -> None:
    told = "The event on 2025-07-31 lies outside the cover of P2, from 2025-08-01 to 2025-12-31."
    assert found(tmp_path, claim("C1", "L2", "P2", "2025-07-31")) == [("C1", told)]


def test_two_half_year_terms_share_the_limit_of_a_year(tmp_path: Path) -> None:
    """The case limit-renewed-in-year: a year counts from the first day without a gap."""
    told = "With this claim 1600.00 of B1 is covered in one year of cover; the limit is 1000.00."
    claims = claim("C1", "L1", "P1", "2025-06-01"), claim("C2", "L2", "P1", "2025-07-05")
    assert found(tmp_path, *claims) == [("C2", told)]


def test_two_people_and_two_years_have_a_limit_each(tmp_path: Path) -> None:
    claims = (
        claim("C1", "L0", "P1", "2020-06-01"),
        claim("C2", "L2", "P1", "2025-10-05"),
        claim("C3", "L2", "P2", "2025-10-05"),
    )
    assert found(tmp_path, *claims) == []
