"""By keyboard: a table that fills several lists, and rows to which the program gives codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.importing import CONTROL, choose, import_part, press, take

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.data_import import ImportPart


@pytest.fixture
def importing(office: Workplace, tmp_path: Path) -> ImportPart:
    """The import on the small scheme."""
    return import_part(office, tmp_path / "scheme")


def test_people_beside_their_policies_come_in_by_keyboard_and_codes_are_given(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    """What is proposed is shown list by list; which hundred years two digits mean is said once, and remembered."""
    table = "Family number;Full name;Relation;Born;Product;Start date;End date\n"
    rows = "7;Asha;Head;31/12/45;H;2026-01-01;2026-12-31\n7;Ram;son;25/12/80;;;\n"
    (tmp_path / "register.csv").write_text(table + rows, encoding="utf-8")
    choose(office, importing, tmp_path / "register.csv")
    view = importing.headings
    assert [view.table.itemText(at) for at in range(view.table.count())] == [
        "register: People",
        "register: Policies",
        "register: People covered",
    ]
    assert view.codes.isChecked()
    assert view.lacking.text() == "Choose in which form it is written: Born."
    assert not view.go_on.isEnabled()
    view.table.setFocus()
    press(office, Qt.Key.Key_Down)
    assert view.lacking.text() == "Something must still be said of register: People."
    press(office, Qt.Key.Key_Up)
    take(importing, "Born", "31/12/26", form=True)
    assert view.go_on.isEnabled()
    view.table.setFocus()
    press(office, Qt.Key.Key_Down)
    assert view.one_for.currentText() == "One record for each “Family number”"
    assert view.first_rows.records.index(0, 2).data() == "of this row"
    press(office, Qt.Key.Key_Return, CONTROL)
    assert importing.summary.text().startswith("Everything is right: 5 records would come in.")
    choose(office, importing, tmp_path / "register.csv")
    assert view.lacking.text() == ""
    assert view.table.count() == 3


def test_a_table_holds_another_list_by_a_key_and_is_asked_for_codes(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text("Full name;Village;Amount saved\nAsha;Newville;20\n", encoding="utf-8")
    choose(office, importing, tmp_path / "list.csv")
    view = importing.headings
    assert view.lacking.text() == "Choose which heading means: Code."
    view.codes.setFocus()
    press(office, Qt.Key.Key_Space)
    assert view.lacking.text() == ""
    view.also.setFocus()
    press(office, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is view.sheet
    QTest.keyClicks(view.sheet, "Savings")
    view.sheet.activated.emit(view.sheet.currentIndex())
    assert view.table.currentText() == "list: Savings"
    assert "Date" in view.lacking.text()
    assert "Person" not in view.lacking.text(), "the person is that of the row"
