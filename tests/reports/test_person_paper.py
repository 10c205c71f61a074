"""A person gets on paper all that the file knows about them, and nothing of anybody else."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.claim import decide_claim, report_claim
from desktop_app.acts.records import correct_record, values_of
from desktop_app.core.problems import Refused
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.figures.figures import Figures
from desktop_app.reports.person_paper import REPORT
from desktop_app.store.about_person import ABOUT
from desktop_app.store.changed import changes_of, reverse
from desktop_app.store.save import saving
from tests.counter import START, WHO, enrolled, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.table import Table
    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with closing(office_book(tmp_path, enrolled)) as book:
        yield book


def paper(book: Book, code: str) -> dict[str, Table]:
    """The tables of the paper by their names."""
    return {table.name: table for table in REPORT.answer(REPORT.asked(Figures(book), code=code)).tables}


def claimed(book: Book, person: str | None) -> str:
    """A claim under the first policy, rejected."""
    values = {"policy": "P-A-000001", "person": person, "incurred": START + 40, "reported": START + 41}
    code = report_claim(book, {**values, "loss": 5000, "covered": 5000}, WHO).claim
    decide_claim(book, {"claim": code, "decided": START + 50, "decision": "rejected", "reason": "other"}, WHO)
    return code


def test_every_sheet_that_leads_to_people_is_looked_through() -> None:
    leading = {"people"}
    while more := {
        of.name
        for of in SHEETS
        for field in of.fields
        if field.kind is Kind.LINK and field.target in leading and of.name not in leading
    }:
        leading |= more
    assert set(ABOUT) == leading


def test_records_and_their_history_with_who_when_and_why_are_there(book: Book) -> None:
    code = claimed(book, None)
    values = values_of(book, "people", "M-A-000001") | {"phone": "98-1", "why": "a new telephone"}
    correct_record(book, "people", "M-A-000001", values, WHO)
    found = paper(book, "M-A-000001")
    assert {"person", "policies", "covers", "premiums", "claims", "history"} <= set(found)
    assert found["claims"].column("code") == (code,)
    of_person = [row for row in found["history"].rows if row[0] == "people:M-A-000001"]
    assert [(row[3], *row[5:]) for row in of_person if row[5]] == [("Asha", "98-1234", "98-1", "a new telephone")]
    assert any("not keep who has looked" in note.source for note in found["history"].notes)


def test_nothing_of_the_others_of_a_household_but_that_they_live_there(book: Book) -> None:
    others = [str(code) for (code,) in book.query("SELECT code FROM people WHERE code <> 'M-A-000001'")]
    claimed(book, others[0])
    found = paper(book, "M-A-000001")
    assert "claims" not in found
    told = {str(cell) for table in found.values() for row in table.rows for cell in row}
    assert told.isdisjoint(others)
    assert "claims" in paper(book, others[0])


def test_what_was_taken_back_is_told_too(book: Book) -> None:
    code = claimed(book, None)
    saves = [save for (save,) in book.query("SELECT save FROM main.claims_history UNION SELECT save FROM claims")]
    for each in sorted(saves, reverse=True):
        with saving(book, "take_back") as save:
            reverse(save, each, changes_of(book, each))
    found = paper(book, "M-A-000001")
    assert "claims" not in found
    assert f"claims:{code}" in found["history"].column("record")


def test_nobody_of_that_code_is_refused(book: Book) -> None:
    with pytest.raises(Refused):
        paper(book, "M-0")
