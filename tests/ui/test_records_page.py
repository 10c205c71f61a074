"""Everything the file holds is seen, added to and corrected on the page Data, by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.acts.record_acts import BESIDE, adding
from desktop_app.core.period import parse_day
from desktop_app.core.records.linked import Asset, Reading
from desktop_app.core.records.sheets import SHEETS
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_records import RecordsPart
from desktop_app.ui.pages.premiums import PremiumsPage
from tests.attached import DEED, Viewer
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.core.records.sheets import Sheet

DAY = parse_day("2026-11-20")


@pytest.fixture
def small(office: Workplace, tmp_path: Path) -> Workplace:
    """The window on the small scheme."""
    open_scheme(office, tmp_path / "scheme", "data")
    office.window.activateWindow()
    return office


def part_at(office: Workplace, record: str = "records") -> RecordsPart:
    """The part of the records, with a list or a record in sight."""
    page = shown(office, "data", DataPage, record)
    office.worker.settle()
    assert isinstance(page.part, RecordsPart)
    return page.part


def listed(part: RecordsPart) -> list[str]:
    """The first column of the list."""
    model = part.table.records
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def words_under(part: RecordsPart, key: str) -> str:
    """What stands under a line of the form."""
    assert part.form is not None
    return part.form.body.parts[key].remark.words.text()


def test_all_lists_are_in_sight_with_how_many_rows_they_have(small: Workplace) -> None:
    part = part_at(small)
    assert set(part.sheets.buttons) == {of.name for of in SHEETS}
    assert part.sheets.buttons["offices"].text().startswith("Offices (")


def keyboard_is_in_the_form_of(office: Workplace, part: RecordsPart, of: Sheet) -> bool:
    """Whether what adds to a sheet is open with the keyboard in its first line, or its place in the settings is."""
    part.add_buttons[0].click()
    office.worker.settle()
    if not adding(of.name):
        return office.window.place == "settings"
    return part.form is not None and QApplication.focusWidget() is part.form.body.stops()[0]


def test_every_sheet_has_its_list_and_a_form_with_the_keyboard_in_its_first_line(small: Workplace) -> None:
    """What stands in BESIDE is added with the record that it belongs to."""
    for of in SHEETS:
        part = part_at(small, of.name)
        assert part.title.text() == small.desk.speech.say(of.label)
        assert part.add_buttons[0].isVisible() == (of.name not in BESIDE), of.name
        assert of.name in BESIDE or keyboard_is_in_the_form_of(small, part, of), of.name


def test_a_voucher_that_does_not_balance_says_so_under_its_lines_and_then_is_saved(small: Workplace) -> None:
    part = part_at(small, "vouchers")
    part.add("vouchers")
    assert part.form is not None
    lines = [{"line": "B02", "amount_plus": 10_000}, {"line": "P18", "amount_minus": 9_000}]
    part.form.set_values({"voucher": "V-9", "date": DAY, "lines": lines})
    part.form.submit(again=False)
    small.worker.settle()
    assert words_under(part, "lines") == "Debit and Credit differ by 10.00: both sides must come to the same."
    lines[1]["amount_minus"] = 10_000
    part.form.set_values({"lines": lines})
    part.form.submit(again=False)
    small.worker.settle()
    assert small.window.messages.words.text() == "Vouchers: V-9 was added."
    assert part.form is None
    assert listed(part)[:2] == ["V-9", "V-9"]


def test_a_paper_of_a_thing_insured_is_added_opened_and_retired_where_the_book_keeps_them(
    small: Workplace, tmp_path: Path
) -> None:
    (tmp_path / "deed.pdf").write_bytes(DEED)
    assert small.desk.book is not None
    policy = str(small.desk.book.value("SELECT min(code) FROM policies"))
    with saving(small.desk.book, "asset") as save:
        insert(save, "assets", Asset(code="A-1", policy=policy))
    part = part_at(small, "assets:A-1")
    assert [act for act, button in part.papers.buttons.items() if button.isVisible()] == ["attach"]
    part.papers.papers.take(part.papers.record, tmp_path / "deed.pdf")
    small.worker.settle()
    assert part.form is not None
    part.form.set_values({"kind": "deed"})
    part.form.submit(again=False)
    small.worker.settle()
    assert small.window.messages.words.text() == "deed.pdf is kept with A-1."
    assert "attachments" in [view.table.name for view in part_at(small, "assets:A-1").view.tables.views]
    code = str(small.desk.book.value("SELECT max(code) FROM attachments"))
    part = part_at(small, f"attachments:{code}")
    assert [act for act, button in part.papers.buttons.items() if button.isVisible()] == ["open", "retire"]
    part.papers.papers.opens = viewer = Viewer(is_there=True)
    part.papers.buttons["open"].click()
    small.worker.settle()
    assert [each.name for each in viewer.shown] == ["deed.pdf"]
    part.papers.buttons["retire"].click()
    assert part.form is not None
    part.form.set_values({"why": "sold"})
    part.form.submit(again=False)
    small.worker.settle()
    assert small.window.messages.words.text() == "deed.pdf is no longer shown with A-1; its file stays."


def test_a_reading_for_a_day_that_has_one_is_refused_under_its_day(small: Workplace) -> None:
    part = part_at(small, "readings")
    book = small.desk.book
    assert book is not None
    with saving(book, "read") as save:
        insert(save, "readings", Reading(station="Kumasi", date=DAY, value=3.5))
    part.add("readings")
    assert part.form is not None
    part.form.set_values({"station": "Kumasi", "date": DAY, "value": 4.5})
    part.form.submit(again=False)
    small.worker.settle()
    assert "Kumasi 2026-11-20 is there already" in words_under(part, "date")


def test_a_record_is_corrected_from_its_page_and_the_history_says_so(small: Workplace) -> None:
    part = part_at(small, "products:H")
    assert part.place == ("products", "H")
    part.correct_button.click()
    small.worker.settle()
    assert part.form is not None
    part.form.set_values({"name": "Health", "why": "shorter"})
    part.form.submit(again=False)
    small.worker.settle()
    assert part.view.answer is not None
    assert part.view.answer.tables[-1].column("after")[-1] == "Health"
    assert part.view.answer.tables[-1].column("why")[-1] == "shorter"


def test_one_goes_back_from_a_record_to_its_list_to_all_lists(small: Workplace) -> None:
    part = part_at(small, "people")
    part.table.choose("M-1")
    QTest.keyClick(part.table, Qt.Key.Key_Return)
    small.worker.settle()
    assert part.place == ("people", "M-1")
    assert part.go_back()
    small.worker.settle()
    assert part.place == ("people", "")
    assert part.go_back()
    assert part.currentWidget() is part.sheets
    assert not part.go_back()


def test_a_record_that_was_chosen_on_another_page_leads_back_there(small: Workplace) -> None:
    shown(small, "premiums", PremiumsPage)
    part = part_at(small, "people:M-1")
    small.window.go_back()
    assert small.window.place == "premiums"
    part_at(small, "people:M-1").back.click()
    assert part.place == ("people", "")


def test_a_list_is_searched_as_one_types(small: Workplace) -> None:
    part = part_at(small, "people")
    QTest.keyClicks(part.search, "M-1")
    part.search.wanted.emit()
    small.worker.settle()
    assert listed(part) == ["M-1"]
    assert part.search.hasFocus()


def test_the_history_is_one_key_away_from_a_premium(small: Workplace, qtbot: QtBot) -> None:
    page = shown(small, "premiums", PremiumsPage)
    code = page.table.current_key
    QTest.keyClick(page.search, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: small.window.place == "data")  # a key presses a button for a moment
    small.worker.settle()
    assert part_now(small).place == ("premiums", code)


def part_now(office: Workplace) -> RecordsPart:
    """The part of the records, which is in sight."""
    page = office.window.pages["data"]
    assert office.window.place == "data"
    assert isinstance(page, DataPage)
    assert isinstance(page.part, RecordsPart)
    return page.part


def test_the_search_of_the_bar_finds_lists_and_what_adds_to_them(small: Workplace) -> None:
    finder = small.window.bar.finder
    finder.setFocus()
    finder.setText("voucher")
    found = {words: leads_to for _, words, leads_to in finder._places()}
    assert found["Vouchers"] == ("data", "vouchers")
    finder._pick(found["Add a voucher"])  # type: ignore[arg-type]
    small.worker.settle()
    part = part_now(small)
    assert part.form is not None
    assert part.form.form.name == "vouchers"


@pytest.mark.parametrize("name", ["covers", "interviews", "readings", "partners"])
def test_ctrl_n_writes_down_something_new_in_every_list(small: Workplace, qtbot: QtBot, name: str) -> None:
    part = part_at(small, name)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: part.form is not None)  # a key presses a button for a moment
    assert part.form is not None
    assert part.form.form.name == name
