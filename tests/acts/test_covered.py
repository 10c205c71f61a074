"""One person leaves or joins a policy, and somebody else holds it where the holder has died or left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import report_claim
from desktop_app.acts.covered import join_policy, leave_policy
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.holder import new_holder
from desktop_app.acts.policy import end_policy, renew_policy
from desktop_app.acts.undo import take_back
from desktop_app.core.doubts import Doubtful
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.reports.member_card import member_card
from desktop_app.store.opening import open_book
from desktop_app.store.policies import people_covered
from desktop_app.store.rows import find, replace
from desktop_app.store.save import saving
from tests.counter import END, START, TODAY, WHO, enrolled, fields, member, office_book
from tests.folders import write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

ASHA, BISHNU, MINA = "M-A-000001", "M-A-000002", "M-A-000003"
DIES = {"policy": "P-A-000001", "person": ASHA, "exit_date": TODAY, "exit_reason": "death", "holder": BISHNU}
JOINS = {"policy": "P-A-000001", "joined": TODAY}


HOLDER_DIES = {
    "scheme.csv": "name,country,currency,fiscal_year_start\nTest,BD,INR,1\n",
    "products.csv": "code,name,line,term_months,grace_days\nH,Health,health,12,30\n",
    "people.csv": "code,household,relation,name,sex\nP1,H1,holder,Asha Roy,f\nP2,H1,spouse,Mir Roy,m\n",
    "policies.csv": "code,product,holder,start,end\nL1,H,P1,2025-01-01,2025-12-31\n",
    "covers.csv": "policy,person,exit_date,exit_reason\nL1,P1,2025-06-01,death\nL1,P2,,\n",
}
"""The case holder-dies."""


def family(book: Book) -> None:
    """Asha, who holds the policy, her husband and their daughter."""
    enrolled(
        book, member(), member("Bishnu Tharu", "spouse", "1988-11-30", "m"), member("Mina Tharu", "child", "2012-04-01")
    )


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, family)
    yield book
    book.close()


def refused(act: Any, book: Book, values: dict[str, Any]) -> list[str]:
    with pytest.raises(Refused) as refusal:
        act(book, values, WHO)
    assert not isinstance(refusal.value, Doubtful)
    return fields(refusal.value)


def lasts(book: Book, policy: str = "P-A-000001") -> dict[str, int]:
    return {each.code: each.last for each in people_covered(book, policy)}


def test_a_death_ends_the_cover_of_one_and_the_household_stays_covered(book: Book) -> None:
    done = leave_policy(book, DIES, WHO)
    assert (done.name, done.holder) == ("Asha Tharu", "Bishnu Tharu")
    assert lasts(book) == {ASHA: TODAY, BISHNU: END, MINA: END}
    assert find(book, "policies", "P-A-000001").exit_date is None
    assert find(book, "policies", "P-A-000001").holder == BISHNU
    assert [find(book, "people", code).relation for code in (ASHA, BISHNU, MINA)] == ["spouse", "holder", "child"]


def test_a_household_is_not_ended_by_a_death(book: Book) -> None:
    death = {"policy": "P-A-000001", "exit_date": TODAY, "exit_reason": "death"}
    assert refused(end_policy, book, death) == ["exit_reason"]


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"holder": None}, ["holder"]),
        ({"holder": ASHA}, ["holder"]),
        ({"person": "M-A-000099"}, ["person"]),
        ({"exit_date": START - 2}, ["exit_date"]),
        ({"exit_date": END}, ["policy"]),
        ({"exit_reason": None}, ["exit_reason"]),
    ],
)
def test_what_cannot_be_is_refused_under_its_field(book: Book, changes: dict[str, Any], wrong: list[str]) -> None:
    assert refused(leave_policy, book, {**DIES, **changes}) == wrong
    assert lasts(book) == dict.fromkeys((ASHA, BISHNU, MINA), END)


def test_a_dependant_leaves_and_the_holder_stays_the_holder(book: Book) -> None:
    leave_policy(book, {**DIES, "person": MINA, "exit_reason": "maximum_age", "holder": None}, WHO)
    assert find(book, "policies", "P-A-000001").holder == ASHA
    assert lasts(book)[MINA] == TODAY


def test_claims_that_named_nobody_stay_the_former_holders(book: Book) -> None:
    claim: dict[str, Any] = {"policy": "P-A-000001", "person": None, "benefit": "STAY", "event": "illness"}
    claim |= {"cause": "fever", "incurred": START + 60, "reported": START + 61, "covered": 5_000, "lines": []}
    code = report_claim(book, claim, WHO).claim
    leave_policy(book, DIES, WHO)
    assert find(book, "claims", code).person == ASHA


def test_a_claim_of_the_person_after_the_last_day_is_asked_about(book: Book) -> None:
    claim: dict[str, Any] = {"policy": "P-A-000001", "person": BISHNU, "benefit": "STAY", "event": "illness"}
    claim |= {"cause": "fever", "incurred": TODAY + 1, "reported": TODAY + 1, "covered": 5_000, "lines": []}
    report_claim(book, claim, WHO)
    leave_policy(book, {**DIES, "person": MINA, "holder": None}, WHO)
    with pytest.raises(Doubtful) as doubt:
        leave_policy(book, {**DIES, "person": BISHNU, "holder": None}, WHO)
    assert fields(doubt.value) == ["exit_date"]


def test_a_holder_who_is_not_covered_any_more_is_followed_by_another(book: Book) -> None:
    new_holder(book, {"policy": "P-A-000001", "holder": BISHNU, "why": "She works abroad"}, WHO)
    assert find(book, "policies", "P-A-000001").holder == BISHNU
    assert refused(new_holder, book, {"policy": "P-A-000001", "holder": BISHNU, "why": "x"}) == ["holder"]


def test_people_join_a_policy_new_ones_and_known_ones(book: Book) -> None:
    other = enrolled(book, member("Sita Oli"), product="FUNERAL").people[0]
    known = {**member("Sita Oli", "other"), "code": other}
    done = join_policy(book, {**JOINS, "members": [member("Hari Tharu", "child", "2026-05-01", "m"), known]}, WHO)
    person = find(book, "people", done.people[0])
    assert (person.household, person.village, person.joined) == ("H-A-00001", "Puraini", TODAY)
    assert lasts(book) == dict.fromkeys((ASHA, BISHNU, MINA, person.code, other), END)
    assert find(book, "people", other).household == "H-A-00002"


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"members": [member("Hari", "holder")]}, ["members.0.relation"]),
        ({"members": [{**member("Mina Tharu", "child"), "code": MINA}]}, ["members.0.name"]),
        ({"members": [member("Old Uncle", "other", "1940-01-01")]}, ["members.0.birth_date"]),
        ({"members": [member("Hari", "child")], "joined": END + 1}, ["joined"]),
    ],
)
def test_who_cannot_join_is_refused(book: Book, changes: dict[str, Any], wrong: list[str]) -> None:
    assert refused(join_policy, book, {**JOINS, **changes}) == wrong


def test_a_holder_covered_without_a_row_stays_covered_when_others_join(book: Book, tmp_path: Path) -> None:
    policies = f"code,product,holder,start,end\nP-1,HEALTH,{ASHA},2026-01-01,2026-12-31\n"
    import_folder(book, write_folder(tmp_path / "in", {"policies.csv": policies}))
    join_policy(book, {**JOINS, "policy": "P-1", "members": [member("Hari Tharu", "child", "2026-05-01")]}, WHO)
    assert list(lasts(book, "P-1")) == [ASHA, "M-A-000004"]


def test_leaving_is_taken_back_as_one_save(book: Book) -> None:
    leave_policy(book, DIES, WHO)
    name = book.value("SELECT device || '-' || number FROM saves ORDER BY id DESC LIMIT 1")
    take_back(book, {"save": name, "why": "It was another Asha"}, WHO)
    assert lasts(book) == dict.fromkeys((ASHA, BISHNU, MINA), END)
    assert find(book, "policies", "P-A-000001").holder == ASHA


def test_the_renewal_of_a_dead_holders_policy_asks_for_the_new_one(tmp_path: Path) -> None:
    book = open_book(tmp_path / "a.coverbook", create=True)
    import_folder(book, write_folder(tmp_path / "in", HOLDER_DIES))
    start = parse_day("2026-01-01")
    values = {"renews": "L1", "start_day": start, "amount": 120_000, "paid_on": None, "holder": None}
    with pytest.raises(Doubtful) as doubt:
        renew_policy(book, values, WHO)
    assert fields(doubt.value) == ["holder"]
    assert refused(renew_policy, book, {**values, "holder": "P1"}) == ["holder"]
    done = renew_policy(book, {**values, "holder": "P2"}, WHO)
    assert find(book, "policies", done.policy).holder == "P2"
    assert find(book, "policies", "L1").holder == "P1"
    assert find(book, "people", "P2").relation == "holder"
    acts = [each.name for each in member_card(book, "P2", parse_day("2025-07-01")).acts]
    assert "hold" in acts
    book.close()


def test_a_holder_who_left_while_others_stay_is_asked_about_at_renewal(book: Book) -> None:
    with saving(book, "import") as save:
        replace(save, "covers", 1, exit_date=TODAY, exit_reason="migrated")
    values = {"renews": "P-A-000001", "start_day": END + 1, "amount": 60_000, "paid_on": None}
    with pytest.raises(Doubtful) as doubt:
        renew_policy(book, values, WHO)
    assert fields(doubt.value) == ["holder"]
    done = renew_policy(book, {**values, "holder": BISHNU}, WHO)
    assert [find(book, "policies", code).holder for code in ("P-A-000001", done.policy)] == [BISHNU, BISHNU]


def test_a_holder_who_left_for_another_reason_hands_the_policy_over_at_renewal(book: Book) -> None:
    leave_policy(book, {**DIES, "exit_reason": "migrated"}, WHO)
    done = renew_policy(book, {"renews": "P-A-000001", "start_day": END + 1, "amount": 60_000, "paid_on": None}, WHO)
    assert find(book, "policies", done.policy).holder == BISHNU
