"""Every record of the counter says whose it is; a word new to a list, and a changed doubt, are asked about once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts import first_answers
from desktop_app.acts.claim import correct_claim, decide_claim, pay_claim, report_claim
from desktop_app.acts.person import correct_person, enrol_household
from desktop_app.acts.premium import correct_premium, take_premium
from desktop_app.acts.record_acts import correction
from desktop_app.acts.records import add_record, values_of
from desktop_app.acts.whose import name_of, whose
from desktop_app.catalog.mark import Mark
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.records.policy import Policy
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from tests.counter import END, START, TODAY, WHO, convinced, enrolled, fields, household, member, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


def begun(book: Book) -> None:
    """A household of two with a claim of the second, approved and paid in part, and a policy of a group."""
    enrolled(book)
    claim = {"policy": "P-A-000001", "person": "M-A-000002", "incurred": START + 40, "reported": START + 41}
    report_claim(book, {**claim, "covered": 9_000}, WHO)
    decide_claim(book, {"claim": "C-A-000001", "decision": "paid", "decided": START + 50, "covered": 9_000}, WHO)
    pay_claim(book, {"claim": "C-A-000001", "amount": 4_000, "date": START + 51}, WHO)
    terms: dict[str, Any] = {"product": "HEALTH", "start_day": START, "end_day": END, "lives": 40}
    with saving(book, "enrol") as save:
        insert(save, "policies", Policy(code="P-8", group_name="Mothers of Puraini", **terms))
        insert(save, "policies", Policy(code="P-9", **terms))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, begun)
    yield book
    book.close()


@pytest.mark.parametrize(
    ("sheet", "code", "name"),
    [
        ("people", "M-A-000002", "Bishnu Tharu"),
        ("policies", "P-A-000001", "Asha Tharu"),
        ("premiums", "D-A-000001", "Asha Tharu"),
        ("claims", "C-A-000001", "Bishnu Tharu"),
        ("payments", "Y-A-000001", "Bishnu Tharu"),
        ("policies", "P-8", "Mothers of Puraini"),
        ("policies", "P-9", "P-9"),
        ("products", "HEALTH", "HEALTH"),
        ("claims", "C-7", "C-7"),
    ],
)
def test_every_record_says_whose_it_is(book: Book, sheet: str, code: str, name: str) -> None:
    assert name_of(book, sheet, code) == name


def test_what_tells_people_of_one_name_apart_is_shown(book: Book) -> None:
    card = whose(book, "payments", "Y-A-000001", TODAY)
    assert card is not None
    shown = [(PLAIN.say(fact.label), fact.value) for fact in card.facts]
    assert [(label, PLAIN.show(value)) for label, value in shown if not isinstance(value, Mark)] == [
        ("Age", "37 years, born 1988-11-30"),
        ("Village", "Puraini"),
        ("Household", "H-A-00001"),
        ("Member", "M-A-000002"),
        ("Policy", "P-A-000001"),
        ("Payment", "Y-A-000001"),
    ]
    group = whose(book, "policies", "P-8", TODAY)
    assert group is not None
    assert [PLAIN.say(fact.label) for fact in group.facts] == ["Policy"]
    assert whose(book, "products", "HEALTH", TODAY) is None


ACTS: list[tuple[Callable[[Book, dict[str, Any]], object], dict[str, Any], str]] = [
    (
        lambda book, values: take_premium(book, values, WHO),
        {"premium": "D-A-000001", "amount": 60_000, "paid_on": TODAY, "method": "Sun"},
        "method",
    ),
    (
        lambda book, values: pay_claim(book, values, WHO),
        {"claim": "C-A-000001", "amount": 100, "date": TODAY, "method": "Sun"},
        "method",
    ),
    (
        lambda book, values: report_claim(book, values, WHO),
        {"policy": "P-A-000001", "incurred": TODAY, "reported": TODAY, "covered": 100, "cause": "Sun"},
        "cause",
    ),
    (lambda book, values: enrol_household(book, values, WHO), household(member("Om Oli"), village="Sun"), "village"),
    (
        lambda book, values: add_record(book, "offices", values, WHO),
        {"code": "X", "name": "X", "region": "Sun"},
        "region",
    ),
    (
        lambda book, values: correct_person(book, "M-A-000001", values, WHO),
        {"occupation": "Sun", "why": "Told"},
        "occupation",
    ),
    (lambda book, values: correct_premium(book, "D-A-000001", values, WHO), {"method": "Sun", "why": "Told"}, "method"),
]


@pytest.mark.parametrize(("act", "values", "field"), ACTS)
def test_a_new_word_of_a_list_is_asked_about_once_in_every_form(
    book: Book, act: Callable[[Book, dict[str, Any]], object], values: dict[str, Any], field: str
) -> None:
    with pytest.raises(Doubtful) as doubt:
        act(book, values)
    assert fields(doubt.value) == [field]
    (problem,) = doubt.value.problems
    assert problem.agreed is not None
    assert PLAIN.say(problem.agreed) == "“Sun” added to the list"
    act(book, convinced(values, doubt.value, PLAIN.say(problem.agreed)))
    assert "“Sun” added to the list" in (saves(book)[-1][3] or "")


def test_a_word_of_another_list_is_new_all_the_same(book: Book) -> None:
    with pytest.raises(Doubtful):
        take_premium(book, {"premium": "D-A-000001", "amount": 60_000, "paid_on": TODAY, "method": "Puraini"}, WHO)


def test_a_correction_is_asked_about_what_it_makes_doubtful(book: Book) -> None:
    with pytest.raises(Doubtful) as doubt:
        correct_claim(book, "C-A-000001", {"incurred": START + 10, "reported": START + 41, "why": "Misread"}, WHO)
    assert fields(doubt.value) == ["incurred"]  # the waiting period
    enrolled(book, member("Om Oli"))
    with pytest.raises(Doubtful) as doubt:
        correct_claim(book, "C-A-000001", {"person": "M-A-000003", "why": "Misread"}, WHO)
    assert fields(doubt.value) == ["person"]
    correct_claim(book, "C-A-000001", convinced({"person": "M-A-000003", "why": "Misread"}, doubt.value), WHO)
    done = correct_claim(book, "C-A-000001", {"loss": 9_500, "why": "Misread"}, WHO)  # doubtful as it was before
    assert done.name == "Om Oli"


def test_a_claim_that_lacks_its_day_is_refused_not_doubted(book: Book) -> None:
    with pytest.raises(Exception, match="may not be left empty") as refusal:
        correct_claim(book, "C-A-000001", {"incurred": None, "why": "Misread"}, WHO)
    assert not isinstance(refusal.value, Doubtful)


def test_a_correction_is_about_one_record_and_knows_what_narrows_its_lists(book: Book) -> None:
    assert correction("claims", "C-A-000001").about == ("claims", "C-A-000001")
    known = values_of(book, "claims", "C-A-000001")
    assert (known["policy"], known["person"]) == ("P-A-000001", "M-A-000002")


def test_a_policy_from_the_list_of_renewals_is_that_very_policy(book: Book) -> None:
    terms: dict[str, Any] = {
        "product": "FUNERAL",
        "holder": "M-A-000001",
        "start_day": START + 200,
        "end_day": END + 200,
    }
    with saving(book, "enrol") as save:
        insert(save, "policies", Policy(code="P-7", **terms))
    known = first_answers.renewing(book, "P-A-000001")
    assert (known["renews"], known["holder"], known["start_day"]) == ("P-A-000001", "M-A-000001", END + 1)
    assert first_answers.renewing(book, "P-0") == {}
    assert first_answers.renewing_of(book, "M-A-000001") == {"of_person": "M-A-000001"}
    assert find(book, "policies", "P-A-000001").exit_date is None
