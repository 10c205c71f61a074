"""On the page Data one sees who saved what, what each save changed, and takes a whole save back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.records.scheme import Office as Branch
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_saves import SavesPart
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def part(office: Workplace, tmp_path: Path) -> SavesPart:
    """The saves of the small scheme, the last of which opened two offices in the wrong place."""
    open_scheme(office, tmp_path / "scheme", "data")
    book = office.desk.book
    assert book is not None

    def open_two() -> None:
        with saving(book, "add_offices", user="maya") as save:
            for code in ("X1", "X2"):
                insert(save, "offices", Branch(code=code, name=f"Office {code}"))

    office.desk.read(lambda _: open_two(), lambda _: None, "two offices")
    office.worker.settle()
    page = shown(office, "data", DataPage, "saves")
    office.worker.settle()
    assert isinstance(page.part, SavesPart)
    return page.part


def cells(part: SavesPart) -> list[list[str]]:
    """What stands in the table in sight."""
    model = part.view.tables.views[0].shown
    return [[model.words(row, at) for at in range(model.columnCount())] for row in range(model.rowCount())]


def test_the_newest_save_stands_first_and_enter_shows_what_it_changed(part: SavesPart, office: Workplace) -> None:
    name, *_, user, act, _ = cells(part)[0]
    assert (user, act) == ("maya", "Office added")
    table = part.view.tables.views[0]
    table.setFocus()
    table.setCurrentIndex(table.shown.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    office.worker.settle()
    assert part.save == name
    assert {row[0] for row in cells(part)} == {"X1", "X2"}
    QTest.keyClick(part.view.tables, Qt.Key.Key_Left, ALT)
    office.worker.settle()
    assert part.save == ""


def test_a_save_is_taken_back_with_its_reason(part: SavesPart, office: Workplace) -> None:
    table = part.view.tables.views[0]
    table.setCurrentIndex(table.shown.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    office.worker.settle()
    QTest.mouseClick(part.take_back, Qt.MouseButton.LeftButton)
    assert part.form is not None
    focus = QApplication.focusWidget()
    assert focus is part.form.body.stops()[1], "the save is filled in, the reason is asked"
    QTest.keyClicks(focus, "the wrong place")
    QTest.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    office.worker.settle()
    assert part.form is None
    assert "taken back" in office.window.messages.words.text()
    assert cells(part)[0][-1] == "the wrong place"
    book = office.desk.book
    assert book is not None
    found: list[object] = []
    office.desk.read(lambda it: find(it, "offices", "X1"), found.append, "look")
    office.worker.settle()
    assert found == [None]


def test_without_a_reason_nothing_is_taken_back_and_the_form_says_so(part: SavesPart, office: Workplace) -> None:
    before = cells(part)
    part.begin()
    assert part.form is not None
    QTest.keyClick(part.form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    office.worker.settle()
    assert part.form is not None
    assert part.go_back()
    office.worker.settle()
    assert cells(part) == before


def test_the_save_in_whose_line_one_is_is_taken_back(part: SavesPart) -> None:
    table = part.view.tables.views[0]
    table.setFocus()
    table.setCurrentIndex(table.shown.index(1, 3))
    part.take_back.click()
    assert part.form is not None
    assert part.form.body.row("save").editor.value() == table.shown.words(1, 0)
