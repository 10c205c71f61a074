"""The checks of the book are one registry: forms ask by them, an import tells by them, nobody is asked twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.accepting import accept_finding
from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import Imported, import_folder
from desktop_app.acts.gate import gate_all
from desktop_app.acts.person import correct_person
from desktop_app.acts.policy import renew_policy
from desktop_app.acts.records import add_record
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day, today
from desktop_app.core.problems import Refused
from desktop_app.reports.check import check_book, checked
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from tests.books import new_book
from tests.cases.case import sheets
from tests.counter import WHO, fields, saves
from tests.folders import write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

DEAD = "P1, the holder, died on 2025-06-01: who holds it now?"
RENEWAL = {"renews": "L1", "start_day": parse_day("2026-01-01"), "amount": 120_000}


def brought(folder: Path, name: str) -> tuple[Book, Imported]:
    """A case in a new file, and what its import told."""
    book = new_book(folder / "new.coverbook")
    return book, import_folder(book, write_folder(folder / name, sheets(f"checked/{name}", {})))


@pytest.fixture
def widow(tmp_path: Path) -> Iterator[Book]:
    """A household whose holder has died."""
    book, _ = brought(tmp_path, "holder-dies")
    yield book
    book.close()


def asked(doubtful: pytest.ExceptionInfo[Doubtful]) -> list[str]:
    """The questions."""
    return [PLAIN.say(each.message) for each in doubtful.value.problems]


def given(doubtful: pytest.ExceptionInfo[Doubtful], why: str) -> dict[str, Any]:
    """One reason for all doubts."""
    return {REASONS: {each.message: why for each in doubtful.value.problems}}


def holders(book: Book) -> list[Any]:
    """Who holds the policies, by their rows."""
    return [holder for (holder,) in book.query("SELECT holder FROM policies ORDER BY id")]


def test_a_form_asks_once_about_what_a_check_would_find_and_takes_it_with_a_reason(widow: Book) -> None:
    before = saves(widow)
    with pytest.raises(Doubtful) as doubtful:
        renew_policy(widow, RENEWAL, WHO)
    assert DEAD in asked(doubtful)
    assert (saves(widow), holders(widow)) == (before, [1])
    renew_policy(widow, {**RENEWAL, **given(doubtful, "The son signs tomorrow")}, WHO)
    assert holders(widow) == [1, 1]
    assert widow.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1") == "The son signs tomorrow"


def test_days_between_two_treaties_are_asked_about_under_the_first_day(widow: Book) -> None:
    treaty = {"code": "R-1", "kind": "quota_share", "share": 10.0}
    days = {name: parse_day(day) for name, day in (("from_day", "2025-01-01"), ("to_day", "2025-12-31"))}
    add_record(widow, "treaties", {**treaty, **days}, WHO)
    later = {"code": "R-2", "from_day": parse_day("2026-01-03"), "to_day": parse_day("2026-12-31")}
    with pytest.raises(Doubtful) as doubtful:
        add_record(widow, "treaties", {**treaty, **later}, WHO)
    assert fields(doubtful.value) == ["from_day"]
    assert "the days between are not reinsured" in asked(doubtful)[0]
    next_day = {**later, "from_day": parse_day("2026-01-01")}
    assert add_record(widow, "treaties", {**treaty, **next_day}, WHO).key == "R-2"


def test_of_many_rows_a_doubt_names_its_own(widow: Book) -> None:
    with pytest.raises(Doubtful) as doubtful:
        gate_all(widow, renew_policy, [RENEWAL], WHO)
    assert "rows.0.holder" in fields(doubtful.value)
    rows = [{**RENEWAL, **given(doubtful, "Agreed")}]
    assert len(gate_all(widow, renew_policy, rows, WHO)) == 1


def test_a_correction_asks_about_what_it_brings_and_not_about_what_was_doubtful_before(tmp_path: Path) -> None:
    """A household of two holders stays so while the village of one is put right; a third child asks."""
    book, _ = brought(tmp_path, "dup-people")
    words = {"why": "Asked them"}
    correct_person(book, "P3", {"phone": "0999", **words}, WHO)
    with pytest.raises(Doubtful) as doubtful:
        correct_person(book, "P2", {"relation": "child", "birth_date": parse_day("1979-02-01"), **words}, WHO)
    assert asked(doubtful) == ["This child was born on 1979-02-01, P1, the holder, on 1980-05-01."]
    assert fields(doubtful.value) == ["birth_date"]
    book.close()


def test_a_new_record_of_any_sheet_is_asked_about_by_the_same_checks(widow: Book) -> None:
    person = {"name": "Ela", "household": "H1", "relation": "holder", REASONS: {}}
    add_record(widow, "people", person, WHO)  # the holder before has died
    with pytest.raises(Doubtful) as doubtful:
        add_record(widow, "people", {**person, "name": "Faiz"}, WHO)
    assert len(asked(doubtful)) == 1
    assert asked(doubtful)[0].endswith("is holder of household H1, too.")


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("bs-dates", {"day_out_of_time"}),
        ("born-after-joining", {"day_out_of_time", "joined_before_birth", "child_older_than_holder"}),
        ("dup-people", {"same_person", "two_holders"}),
        ("receipt-variants", {"receipt_repeated"}),
        ("claim-twice-provider", {"claim_twice"}),
    ],
)
def test_an_import_tells_what_is_doubtful_about_what_it_brought(tmp_path: Path, name: str, rules: set[str]) -> None:
    """Into a new file; births of another calendar do not pass in silence."""
    book, told = brought(tmp_path, name)
    assert rules <= {each.rule.id for each in told.doubts(book)}
    book.close()


def test_an_import_into_a_file_with_records_tells_of_the_new_ones_alone(tmp_path: Path) -> None:
    book, told = brought(tmp_path, "dup-people")
    assert {each.record for each in told.doubts(book)} == {"P3", "P4"}
    more = "code,household,relation,name,birth_date\nP9,H1,child,Esha,2045-01-02\n"
    later = import_folder(book, write_folder(tmp_path / "later", {"people.csv": more}))
    found = {(each.rule.id, each.record) for each in later.doubts(book)}
    assert found - {("two_holders", "P3")} == {("day_out_of_time", "P9")}
    book.close()


def accepted_as(book: Book) -> list[tuple[str, str]]:
    """The findings that were accepted, with why."""
    return [(each.rule.id, why.reason) for each, why in checked(book).accepted]


def test_the_reason_given_in_a_form_accepts_the_finding(widow: Book) -> None:
    """Whoever was asked at the counter is not asked again by the list of findings."""
    with pytest.raises(Doubtful) as doubtful:
        renew_policy(widow, RENEWAL, WHO)
    renew_policy(widow, {**RENEWAL, **given(doubtful, "The son signs tomorrow")}, WHO)
    assert "holder_dead" not in {each.rule.id for each in check_book(widow)}
    assert accepted_as(widow) == [("holder_dead", "The son signs tomorrow")]


def test_an_accepted_finding_comes_back_when_it_says_something_else(tmp_path: Path) -> None:
    book, _ = brought(tmp_path, "claim-lines-mismatch")
    (found,) = [each for each in check_book(book) if each.rule.id == "lines_beside_claim"]
    accept_finding(book, found, today(), {"why": "A rebate"}, WHO)
    with pytest.raises(Refused):
        accept_finding(book, found, today(), {"why": "Again"}, WHO)
    assert accepted_as(book) == [("lines_beside_claim", "A rebate")]
    assert found not in check_book(book)
    with saving(book, "correct_claims") as save:
        replace(save, "claims", 1, reason="other")
    assert found not in check_book(book)
    with saving(book, "correct_claims") as save:
        replace(save, "claims", 1, covered=40_000)
    assert "lines_beside_claim" in {each.rule.id for each in check_book(book)}
    assert accepted_as(book) == []
    book.close()


def test_accepted_findings_go_with_the_exchange_folder(tmp_path: Path) -> None:
    book, _ = brought(tmp_path, "claim-lines-mismatch")
    (found,) = [each for each in check_book(book) if each.rule.id == "lines_beside_claim"]
    accept_finding(book, found, today(), {"why": "A rebate"}, WHO)
    export_folder(book, tmp_path / "out")
    other = new_book(tmp_path / "other.coverbook")
    told = import_folder(other, tmp_path / "out")
    assert accepted_as(other) == [("lines_beside_claim", "A rebate")]
    assert "lines_beside_claim" not in {each.rule.id for each in told.doubts(other)}
    book.close()
    other.close()


def test_a_new_word_that_reads_like_one_of_the_list_is_asked_about_with_it(widow: Book) -> None:
    person = {"name": "Ela", "village": "Rāmpur", REASONS: {}}
    for village, question in (
        ("Rāmpur", "“Rāmpur” is not in the list yet: shall it be added?"),
        ("RAMPUR", "“RAMPUR” is not in the list, but “Rāmpur” is: is it another one?"),
    ):
        with pytest.raises(Doubtful) as doubtful:
            add_record(widow, "people", {**person, "village": village}, WHO)
        assert asked(doubtful) == [question]
        add_record(widow, "people", {**person, "village": village, **given(doubtful, "Yes")}, WHO)
