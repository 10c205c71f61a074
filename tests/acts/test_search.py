"""Drop-downs offer what fits, by any part of it; the search field finds people, receipts and claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts import search
from desktop_app.acts.claim import decide_claim, pay_claim, report_claim
from desktop_app.acts.offered import ChoiceQuestion, find_answers
from desktop_app.acts.premium import take_premium
from desktop_app.acts.search import SHARE, find_anything
from desktop_app.acts.vouchers import ENTER
from desktop_app.catalog.forms.form import FormLine, Group
from desktop_app.catalog.forms.registry import FORMS
from desktop_app.core.language import PLAIN
from desktop_app.core.records.account import Account
from desktop_app.core.records.complaint import Complaint
from desktop_app.core.records.field import Kind
from desktop_app.core.records.linked import Asset, Index
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from desktop_app.store.search_keys import SEARCHED, keys_differ
from tests.counter import START, TODAY, WHO, enrolled, member, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


def begun(book: Book) -> None:
    """Two households, each with a claim, the first of them paid."""
    enrolled(book, paid_on=START, method="cash")
    enrolled(book, member("Parbati Rana"), village="Khajura")
    for policy in ("P-A-000001", "P-A-000002"):
        report_claim(book, {"policy": policy, "incurred": START + 60, "reported": START + 62, "covered": 8_000}, WHO)
    decide_claim(book, {"claim": "C-A-000001", "decision": "paid", "decided": START + 70, "covered": 8_000}, WHO)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, begun)
    yield book
    book.close()


def codes(book: Book, source: str, typed: str = "", **values: Any) -> list[str]:
    return [answer.code for answer in find_answers(book, source, ChoiceQuestion(typed, values, TODAY))]


@pytest.mark.parametrize(
    ("source", "typed", "found"),
    [
        ("products", "", ["FUNERAL", "HEALTH"]),
        ("products", "heal", ["HEALTH"]),
        ("offices", "bnk", ["BNK"]),
        ("partners", "", ["CLINIC"]),
        ("village", "", ["Khajura", "Puraini", "Sonpur"]),
        ("village", "PURA", ["Puraini"]),
        ("method", "", ["cash", "bank"]),
        ("cause", "", ["fever"]),
        ("policies", "parb", ["P-A-000002"]),
        ("people", "tharu", ["M-A-000001", "M-A-000002"]),
        ("premiums_due", "", ["D-A-000002"]),
        ("premiums_due", "asha", []),
        ("claims_open", "", ["C-A-000002"]),
        ("claims_open", "asha", []),
        ("claims_approved", "", ["C-A-000001"]),
        ("claims_approved", "C-A-000001", ["C-A-000001"]),
    ],
)
def test_a_list_offers_what_fits(book: Book, source: str, typed: str, found: list[str]) -> None:
    assert codes(book, source, typed) == found


def test_the_chosen_policy_narrows_people_and_benefits_down(book: Book) -> None:
    assert codes(book, "people_covered", policy="P-A-000001") == ["M-A-000001", "M-A-000002"]
    assert codes(book, "people_covered", "bish", policy="P-A-000001") == ["M-A-000002"]
    assert codes(book, "people_covered", "parb") == ["M-A-000003"]
    assert codes(book, "benefits", policy="P-A-000001") == ["STAY"]
    assert codes(book, "benefits") == ["BURIAL", "STAY"]


def lines_of(part: FormLine | Group) -> tuple[FormLine, ...]:
    """The lines of a part."""
    return part.lines if isinstance(part, Group) else (part,)


def test_every_line_of_every_form_has_a_finder_for_its_records(book: Book) -> None:
    pay_claim(book, {"claim": "C-A-000001", "amount": 1_000, "date": START + 71, "method": "cash"}, WHO)
    with saving(book, "index") as save:
        insert(
            save, "indices", Index(code="IX-1", product="HEALTH", station="Sonpur", from_day=START, to_day=START + 90)
        )
        insert(save, "complaints", Complaint(code="K-1", received=START))
        insert(save, "assets", Asset(code="A-1", policy="P-A-000001", description="A goat"))
        insert(save, "accounts", Account(code="BOX", name="Cash box", kind="cash"))
    for owes, purpose in ((ENTER["we_owe"], "rent"), (ENTER["they_owe"], "other_income")):
        owes(book, {"date": START, "supplier": "Ram", "lines": [{"purpose": purpose, "amount": 5}]}, WHO)
    every = [line for form in FORMS.values() for part in form.parts for line in lines_of(part)]
    lines = [line for line in every if line.source not in ("", "closings")]
    assert lines
    for line in lines:
        answers = find_answers(book, line.source, ChoiceQuestion("", {}, TODAY))
        assert line.kind is not Kind.LINK or answers, line.source


def test_an_answer_is_found_again_by_its_code(book: Book) -> None:
    for source in ("products", "offices", "partners", "policies", "premiums_due", "claims_open", "claims_approved"):
        for code in codes(book, source):
            assert code in codes(book, source, code)


def test_people_of_one_name_are_told_apart(book: Book) -> None:
    answer = find_answers(book, "premiums_due", ChoiceQuestion("", {}, TODAY))[0]
    assert PLAIN.show(answer.hint) == "600.00 due 2026-01-01 (D-A-000002) · Khajura"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("parbati", [("members", "M-A-000003"), ("claims", "C-A-000002")]),
        ("R-A-2026-00001", [("premiums", "D-A-000001")]),
        ("C-A-000001", [("claims", "C-A-000001")]),
        ("nobody", []),
    ],
)
def test_the_search_field_finds_records_of_every_kind(book: Book, words: str, found: list[tuple[str, str]]) -> None:
    assert [(each.page, each.record) for each in find_anything(book, words, TODAY)] == found


def test_what_else_has_a_code_is_found_by_the_whole_of_it(book: Book) -> None:
    pay_claim(book, {"claim": "C-A-000001", "amount": 1_000, "date": START + 71, "method": "cash"}, WHO)
    found = find_anything(book, "y-a-000001", TODAY)
    assert [(each.page, each.record) for each in found] == [("data", "payments:Y-A-000001")]
    assert not find_anything(book, "y-a-00000", TODAY)


def test_the_key_of_a_premium_has_room_for_the_receipt_that_comes(book: Book) -> None:
    length = "SELECT length(k.codes) FROM premiums_keys k JOIN premiums d ON d.id = k.id WHERE d.code = 'D-A-000002'"
    before = book.value(length)
    amount = book.value("SELECT amount FROM premiums WHERE code = 'D-A-000002'")
    given = {"premium": "D-A-000002", "amount": amount, "paid_on": TODAY, "method": "cash", "receipt": "B-2024-00871"}
    take_premium(book, given, WHO)
    assert book.value(length) <= before
    assert [each.record for each in find_anything(book, "00871", TODAY)] == ["D-A-000002"]
    assert not keys_differ(book, "premiums")


def test_a_member_s_whole_code_finds_the_premiums_too(book: Book) -> None:
    found = [(each.page, each.record) for each in find_anything(book, "m-A-000001", TODAY)]
    assert found == [("members", "M-A-000001"), ("premiums", "D-A-000001"), ("claims", "C-A-000001")]


TYPED = (
    "a",
    "as",
    "ash",
    "asha tharu",
    "tharu a",
    "nobody",
    "Puraini",
    "9812345678",
    "R-A-2026",
    "M-0",
    "D-1",
    "C-",
    "P-",
    "%",
)


@pytest.mark.parametrize("typed", TYPED)
def test_no_search_scans_a_table(book: Book, typed: str) -> None:
    """Whatever is typed: rows come by an index, by their number, or from the index of parts."""
    said: list[str] = []
    book.connection.set_trace_callback(said.append)
    find_anything(book, typed, TODAY)
    book.connection.set_trace_callback(None)
    asked = [sql for sql in said if sql.startswith("SELECT") and "'main'." not in sql]
    assert asked
    plans = [str(row[3]) for sql in asked for row in book.query(f"EXPLAIN QUERY PLAN {sql}")]
    assert [each for each in plans if each.startswith("SCAN") and not each.startswith(UNSCANNED)] == []


UNSCANNED = (
    *(f"SCAN {table}_search VIRTUAL TABLE" for table in SEARCHED),
    "SCAN json_each VIRTUAL TABLE",
    "SCAN (subquery",
    "SCAN CONSTANT ROW",
)
"""What is walked through without walking through a table: the index of parts, a list that was given, what was found."""


def test_more_of_a_kind_than_is_shown_leads_to_their_list(book: Book) -> None:
    """Each kind stands together under its name, and its list comes after the first of it."""
    for at in range(SHARE):
        enrolled(book, member(f"Tharu {at}", born=f"19{70 + at}-01-01"))
    found = find_anything(book, "tharu", TODAY)
    assert [(each.page, bool(each.record)) for each in found] == [("members", True)] * SHARE + [("members", False)]
    assert {PLAIN.say(each.group) for each in found} == {"Members"}
    asked = find_anything(book, "p-a", TODAY)
    assert [PLAIN.say(each.group) for each in asked if each.record == "policies:"] == ["Policies"]
    assert list(dict.fromkeys(PLAIN.say(each.group) for each in asked)) == ["Policies", "Claims"]


def test_people_of_one_name_are_told_apart_by_age_village_household_and_code(book: Book) -> None:
    enrolled(book, member("Asha Tharu", born="1971-03-07"), village="Sonpur")
    said = {PLAIN.show(each.hint) for each in find_answers(book, "people", ChoiceQuestion("asha tharu", {}, TODAY))}
    assert said == {"36 years · Puraini · H-A-00001 · M-A-000001", "55 years · Sonpur · H-A-00003 · M-A-000004"}


def test_in_a_large_file_the_middle_of_a_code_is_looked_for_where_nothing_else_is_found(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What begins so is there at once; the whole answer has the others too."""
    monkeypatch.setattr(search, "FEW", 0)
    assert [each.record for each in find_anything(book, "2026-00001", TODAY)] == ["D-A-000001"]
    with saving(book, "take") as save:
        replace(save, "premiums", 2, paid_on=START, receipt="2026-00001-B")
    assert [each.record for each in find_anything(book, "2026-00001", TODAY)] == ["D-A-000002"]
    whole = find_anything(book, "2026-00001", TODAY, whole=True)
    assert {each.record for each in whole} == {"D-A-000001", "D-A-000002"}
