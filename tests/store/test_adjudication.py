"""The facts that a claim is judged by, as the file has them: cover without a gap, limits used so far, sums insured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.adjudication import adjudicate
from desktop_app.core.continuity import continuity
from desktop_app.core.period import iso, parse_day
from desktop_app.store.adjudication import claim_facts
from desktop_app.store.continuity import cover_facts
from tests.books import new_book
from tests.folders import write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

DAY = parse_day("2026-12-31")
FOLDER = {
    "scheme.csv": "name,country,currency,fiscal_year_start\nTest,BD,INR,1\n",
    "products.csv": "code,name,line,waiting_days,grace_days,exit_age\nH,Health,health,90,30,60\n",
    "benefits.csv": "code,product,name,limit_per_claim,limit_per_year\nB,H,Inpatient,,1000\n",
    "people.csv": "code,household,relation,name,joined,birth_date\nM1,H1,holder,Asha,2020-01-01,1961-07-01\n"
    "M2,H1,child,Binod,2026-02-12,\nM3,H2,holder,Chandra,,\n",
    "policies.csv": """code,product,holder,group,start,end,renews,sum_insured,lives
L0,H,M1,,2020-01-01,2020-12-31,,,
L1,H,M1,,2025-07-01,2025-12-31,,,
L2,H,M1,,2026-01-01,2026-06-30,L1,,
L3,H,M1,,2026-07-01,2026-12-31,L2,2000,
G1,H,,Weavers,2025-01-01,2025-12-31,,,40
G2,H,,Weavers,2026-01-01,2026-12-31,G1,,40
""",
    "covers.csv": "policy,person,sum_insured,exit_date\nL1,M1,,\nL2,M1,,\nL2,M2,,\nL3,M1,500,2026-11-30\nL3,M2,,\n",
    "premiums.csv": "code,policy,due,from,to,amount,kind,paid_on\nD1,L2,2026-01-01,2026-01-01,2026-03-31,9,premium,"
    "2026-02-10\nD2,L2,2026-04-01,2026-04-01,2026-06-30,9,premium,\nD3,L2,2026-01-01,,,1,fee,\n",
    "claims.csv": """code,policy,person,benefit,incurred,reported,decided,decision,loss,covered
C1,L2,M1,B,2026-05-01,2026-05-02,2026-05-05,paid,800,800
C2,L3,,B,2026-06-30,2026-08-02,,open,800,800
C3,L3,M1,B,2026-07-01,2026-08-02,,open,800,800
C4,L3,M2,B,2026-07-01,2026-08-02,,open,800,800
C5,G2,,B,2026-02-01,2026-08-02,,open,800,800
C6,L2,M2,B,2026-05-12,2026-08-02,,open,800,800
C7,L3,M2,,2026-09-01,2026-09-02,2026-09-03,paid,300,300
C8,L3,M1,,2026-09-01,2026-09-02,2026-09-03,rejected,300,300
""",
}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = new_book(tmp_path / "a.coverbook")
    import_folder(book, write_folder(tmp_path / "folder", FOLDER))
    yield book
    book.close()


@pytest.mark.parametrize(
    ("policy", "person", "days"),
    [
        ("L2", "M1", ["2026-01-01", "2026-06-30", "2025-07-01"]),
        ("L3", None, ["2026-07-01", "2026-11-30", "2025-07-01"]),
        ("L2", "M2", ["2026-02-12", "2026-06-30", "2026-02-12"]),
        ("L3", "M2", ["2026-07-01", "2026-12-31", "2026-02-12"]),
        ("L0", "M1", ["2020-01-01", "2020-12-31", "2020-01-01"]),
        ("G2", None, ["2026-01-01", "2026-12-31", "2025-01-01"]),
    ],
)
def test_cover_has_a_first_and_a_last_day_and_runs_without_a_gap_since_another(
    book: Book, policy: str, person: str | None, days: list[str]
) -> None:
    facts = cover_facts(book, policy, person)
    assert facts is not None
    found = continuity(facts, DAY)
    assert found.term is not None
    assert found.since is not None
    assert [iso(day) for day in (found.term.first, found.term.last, found.since)] == days


def test_whom_a_policy_does_not_name_it_does_not_cover(book: Book) -> None:
    facts = cover_facts(book, "L2", "M3")
    assert facts is not None
    assert continuity(facts, DAY).term is None
    assert cover_facts(book, "NONE", "M3") is None


def test_fees_do_not_pay_for_cover_and_what_was_paid_is_told_of_a_day(book: Book) -> None:
    facts = cover_facts(book, "L2", "M1")
    assert facts is not None
    then, now = continuity(facts, parse_day("2026-02-09")), continuity(facts, DAY)
    assert (iso(then.paid_until or 0), iso(now.paid_until or 0), now.owed) == ("2025-12-31", "2026-03-31", 900)


@pytest.mark.parametrize(
    ("claim", "used"),
    [("C1", 0), ("C2", 80_000), ("C3", 0), ("C4", 0), ("C5", 0)],
    ids=["not by itself", "by the term before", "a year of cover later", "by another person", "of a head count"],
)
def test_the_limit_of_a_year_is_used_by_what_was_approved_in_the_same_year_of_cover(
    book: Book, claim: str, used: int
) -> None:
    facts = claim_facts(book, claim, DAY)
    assert facts is not None
    assert facts.used == used


def test_a_year_of_cover_holds_two_half_year_terms(book: Book) -> None:
    facts = claim_facts(book, "C2", DAY)
    assert facts is not None
    assert facts.now.year_of(parse_day("2026-06-30")) == parse_day("2025-07-01")


@pytest.mark.parametrize(("claim", "insured", "used"), [("C3", 50_000, 0), ("C4", 200_000, 30_000), ("C1", None, 0)])
def test_a_sum_insured_is_the_persons_own_or_else_shared_under_the_policy(
    book: Book, claim: str, insured: int | None, used: int
) -> None:
    facts = claim_facts(book, claim, DAY)
    assert facts is not None
    assert (facts.sum_insured, facts.used_of_sum) == (insured, used)


def test_a_member_new_under_an_old_policy_waits(book: Book) -> None:
    facts = claim_facts(book, "C6", DAY)
    assert facts is not None
    proposal = adjudicate(facts)
    assert (proposal.decision, proposal.reason) == ("rejected", "waiting_period")


def test_the_age_is_that_of_the_day_on_which_the_cover_began(book: Book) -> None:
    found = [claim_facts(book, code, DAY) for code in ("C2", "C4", "C5")]
    assert [facts and (facts.age, facts.exit_age) for facts in found] == [(65, 60), (None, 60), (None, 60)]


def test_there_is_nothing_to_judge_without_a_claim(book: Book) -> None:
    assert claim_facts(book, "NONE", DAY) is None
