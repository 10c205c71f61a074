"""The import in the window, by the keys of whoever works in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_import import ImportPart
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace

CONTROL, SHIFT, PLAIN_KEY = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def import_part(office: Workplace, folder: Path) -> ImportPart:
    """The import on the small scheme."""
    open_scheme(office, folder)
    page = shown(office, "data", DataPage)
    page.show_record("import")
    office.worker.settle()
    part = page.parts["import"]
    assert isinstance(part, ImportPart)
    return part


def choose(office: Workplace, importing: ImportPart, path: Path) -> None:
    """Look at a file."""
    importing.ways.picked.emit(path)
    office.worker.settle()


def press(office: Workplace, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN_KEY) -> None:
    """A key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)
    QApplication.processEvents()
    office.worker.settle()


def type_over(office: Workplace, words: str) -> None:
    """Type over what is selected, and go on."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, words)
    press(office, Qt.Key.Key_Return)


def take(importing: ImportPart, heading: str, words: str, *, form: bool = False) -> None:
    """Choose what a heading means, or its form, by typing the beginning of it."""
    line = next(each for each in importing.headings.area.lines if each.name.text() == heading)
    box: QComboBox = line.form if form else line.column
    box.setFocus()
    QTest.keyClicks(box, words)
    box.activated.emit(box.currentIndex())
