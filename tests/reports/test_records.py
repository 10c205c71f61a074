"""Every sheet is a list and every record a page: its fields by their labels, its links, and its whole history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.premium import correct_premium, take_premium
from desktop_app.acts.records import add_record, correct_record, values_of
from desktop_app.acts.search import find_anything
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.sheets import SHEETS, sheet
from desktop_app.core.shown import Amount
from desktop_app.core.text import Text
from desktop_app.figures.figures import Figures
from desktop_app.reports.records import LIST, RECORD
from desktop_app.store.changed import changes_of, reverse
from desktop_app.store.save import saving
from tests.counter import START, TODAY, WHO, enrolled, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.records.sheets import Sheet
    from desktop_app.core.table import Table
    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, enrolled)
    yield book
    book.close()


def listed(book: Book, name: str, **options: Any) -> Table:
    """The list of a sheet."""
    (table,) = LIST.answer(LIST.asked(Figures(book), sheet=name, **options)).tables
    return table


def page(book: Book, code: str) -> dict[str, Table]:
    """The page of a record, table by table."""
    return {table.name: table for table in RECORD.answer(RECORD.asked(Figures(book), code=code)).tables}


def said(cell: Any) -> Any:
    """A cell in plain English."""
    return PLAIN.say(cell) if isinstance(cell, Text) else cell


@pytest.mark.parametrize("of", SHEETS, ids=lambda of: of.name)
def test_every_sheet_has_its_list_with_every_field_and_a_way_to_its_records(book: Book, of: Sheet) -> None:
    table = listed(book, of.name)
    assert [column.name for column in table.columns][-len(of.fields) :] == [field.name for field in of.fields]
    assert table.rows or table.notes == (of.about,)
    assert not table.rows or of.name == "scheme" or any(opens(table, of.name))


def opens(table: Table, name: str) -> Iterator[str]:
    """The records of a sheet that the cells of a table open."""
    for row in range(len(table.rows)):
        found = (table.opens(row, column) for column in range(len(table.columns)))
        yield from (each.code for each in found if each and each.sheet == name)


@pytest.mark.parametrize("of", SHEETS, ids=lambda of: of.name)
def test_every_record_of_a_list_has_its_page(book: Book, of: Sheet) -> None:
    for key in set(opens(listed(book, of.name), of.name)):
        assert page(book, f"{of.name}:{key}")[of.name].rows


def test_a_list_is_searched_by_any_part_of_what_it_says(book: Book) -> None:
    assert listed(book, "people", words="bish THARU").column("name") == ("Bishnu Tharu",)
    assert listed(book, "people", words="1990-03").column("name") == ("Asha Tharu",)
    assert listed(book, "people", words="100%").rows == ()
    (note,) = listed(book, "people", words="100%").notes
    assert PLAIN.say(note) == "Nothing here holds “100%”."


def test_a_long_list_shows_its_newest_rows_and_says_so(book: Book) -> None:
    table = listed(book, "people", most=1)
    assert table.column("name") == ("Bishnu Tharu",)
    assert "2 rows in all" in PLAIN.say(table.notes[0])


def test_a_record_shows_its_labels_words_and_links(book: Book) -> None:
    rows = {
        said(label): (said(value), leads) for label, value, leads in page(book, "policies:P-A-000001")["policies"].rows
    }
    assert rows["Product"] == ("HEALTH", "products:HEALTH")
    assert rows["Holder"] == ("M-A-000001", "people:M-A-000001")
    person = {said(label): said(value) for label, value, *_ in page(book, "people:m-a-000001")["people"].rows}
    assert (person["Sex"], person["Relation to the holder"]) == ("Female", "Holder")


def test_the_history_says_who_changed_what_when_and_why(book: Book) -> None:
    correct_premium(book, "D-A-000001", {"amount": 55_000, "due": START + 1, "why": "misread"}, WHO)
    first, *changes = page(book, "premiums:D-A-000001")["history"].rows
    assert (first[2], said(first[3]), first[6]) == ("Asha", "Written down", None)
    told = [(said(row[3]), row[4], row[5], row[6]) for row in changes]
    assert told[1] == ("Amount", Amount(60_000), Amount(55_000), "misread")
    assert [each[0] for each in told] == ["Due on", "Amount"]


def test_the_lines_of_a_voucher_stand_together_and_so_does_their_history(book: Book) -> None:
    lines = [
        {"line": "B02", "amount_plus": 500},
        {"line": "P18", "amount_minus": 300},
        {"line": "P17", "amount_minus": 200},
    ]
    add_record(book, "vouchers", {"voucher": "V-1", "date": START, "lines": lines}, WHO)
    now = values_of(book, "vouchers", "V-1")
    fewer = [{"line": "B02", "amount_plus": 300}, {"line": "P18", "amount_minus": 300}]
    correct_record(book, "vouchers", "V-1", {**now, "lines": fewer, "why": "no salary"}, WHO)
    tables = page(book, "vouchers:V-1")
    assert [said(label) for label, *_ in tables["vouchers"].rows] == ["Voucher", "Date"]
    assert tables["lines"].column("amount") == (300, -300)
    history = [(said(field), why) for field, why in zip(*map(tables["history"].column, ("field", "why")), strict=True)]
    assert history == [("Written down", None)] * 3 + [("Amount", "no salary"), ("Taken back", "no salary")]


def test_a_record_is_found_by_its_code_alone_as_a_paper_names_it(book: Book) -> None:
    """An auditor reads a code and does not know in which list it stands."""
    for sheet_name in ("people", "policies", "premiums"):
        code = str(book.value(f"SELECT min(code) FROM {sheet_name}"))
        assert page(book, code) == page(book, f"{sheet_name}:{code}")
    with pytest.raises(Refused):
        page(book, "nix")


def test_a_record_that_was_taken_back_still_has_its_history(book: Book) -> None:
    add_record(book, "offices", {"code": "NEW", "name": "A slip"}, WHO)
    last = int(book.value("SELECT max(id) FROM saves"))
    changes = list(changes_of(book, last))
    with saving(book, "reverse", reason="a slip") as save:
        reverse(save, last, changes)
    tables = page(book, "offices:NEW")
    assert tables["offices"].rows == ()
    assert [said(each) for each in tables["history"].column("field")] == ["Written down", "Taken back"]


def test_a_receipt_that_was_replaced_is_found_by_its_old_number(book: Book) -> None:
    take_premium(book, {"premium": "D-A-000001", "amount": 60_000, "paid_on": TODAY, "receipt": "R-77"}, WHO)
    correct_premium(book, "D-A-000001", {"paid_on": TODAY, "receipt": "R-78", "why": "the page was torn"}, WHO)
    assert listed(book, "premiums", words="r-77").column("receipt") == ("R-78",)
    (found,) = find_anything(book, "r-77", TODAY)
    assert (found.page, found.record) == ("data", "premiums:D-A-000001")
    assert "R-77" in {row[4] for row in page(book, found.record)["history"].rows}


def test_a_key_without_a_code_is_named_as_the_exchange_joins_it(book: Book) -> None:
    for day in (START, START + 1):
        add_record(book, "populations", {"product": "HEALTH", "date": day, "population": 900}, WHO)
    assert listed(book, "populations").column("record")[0] == "populations:HEALTH 2026-01-02"
    assert len(page(book, "populations:HEALTH 2026-01-02")["populations"].rows) == len(sheet("populations").fields)
    assert len(page(book, "populations:HEALTH")["populations"].rows) == 2 * len(sheet("populations").fields)


@pytest.mark.parametrize("code", ["people:M-9", "nothing:1", ""])
def test_what_is_not_there_is_refused(book: Book, code: str) -> None:
    with pytest.raises(Refused):
        page(book, code)
