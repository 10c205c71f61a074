"""The code of this laptop is asked once, and again where a book knows it otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.acts.device import this_laptop
from desktop_app.core.laptop import Laptop
from desktop_app.store.identity import Device
from desktop_app.store.opening import open_book
from desktop_app.store.save import saving
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.settings_parts import WorkingPart

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace


def write(office: Workplace, code: str) -> None:
    """Write a code over the proposal and go on with Enter."""
    field = office.window.laptop.code
    field.selectAll()
    QTest.keyClicks(field, code)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    office.worker.settle()


@pytest.fixture
def new_office(office: Workplace) -> Workplace:
    """The window of somebody who was never asked."""
    office.desk.laptop = Laptop("ab12cd34ef", "")
    office.window.bar.name_laptop()
    return office


def test_the_first_start_asks_for_a_code_and_goes_on(new_office: Workplace, scheme_file: Path) -> None:
    office = new_office
    office.files.begin(scheme_file)
    office.window.painted.emit()
    assert office.window.stage.currentWidget() is office.window.laptop
    assert office.window.laptop.code.text() == Laptop("ab12cd34ef", "").code
    assert not office.window.bar.laptop.isVisible()
    write(office, "a-")
    assert office.window.laptop.problem.isVisible()
    write(office, "b")
    assert office.window.bar.laptop.text() == "B"
    assert this_laptop().chosen == "B"
    assert office.desk.book is not None
    assert office.desk.book.device.code == "B"


def test_who_has_a_code_is_not_asked(office: Workplace, scheme_file: Path) -> None:
    office.files.begin(scheme_file)
    office.window.painted.emit()
    office.worker.settle()
    assert office.desk.book is not None
    assert office.desk.laptop.used


def test_a_book_of_another_laptop_with_that_code_asks_for_another(office: Workplace, tmp_path: Path) -> None:
    path = tmp_path / "other.coverbook"
    book = open_book(path, create=True, device=Device("A", "77", "front desk"))
    with saving(book, "begin"):
        pass
    book.close()
    office.bookcase.open(path)
    office.worker.settle()
    assert office.desk.book is None
    assert "front desk" in office.window.laptop.line.text()
    assert office.window.laptop.code.text() != "A"
    write(office, "c")
    assert office.desk.book is not None
    assert office.desk.book.path == path
    assert office.window.bar.laptop.text() == "C"


def test_settings_change_the_code_until_a_book_holds_a_save_under_it(new_office: Workplace, scheme_file: Path) -> None:
    office = new_office
    office.bookcase.open(scheme_file)
    office.worker.settle()
    office.window.show_page("settings", "working")
    page = office.window.pages["settings"]
    assert isinstance(page, SettingsPage)
    part = page.parts["working"]
    assert isinstance(part, WorkingPart)
    for typed, kept in (("x", "X"), ("é", "X"), ("y", "Y")):
        part.laptop.setText(typed)
        part.laptop.editingFinished.emit()
        office.worker.settle()
        assert (part.laptop.text(), office.desk.laptop.code) == (kept, kept)
    office.desk.saved.emit(None)
    part.laptop.setText("z")
    part.laptop.editingFinished.emit()
    assert (part.laptop.text(), office.desk.laptop.code) == ("Y", "Y")
