"""By keyboard alone: a table with its own headings is matched, its mistakes put right, brought in and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.core.records.complaint import Complaint
from desktop_app.core.text import text
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_saves import SavesPart
from tests.folders import write_folder, write_workbook
from tests.ui.importing import CONTROL, choose, import_part, press, take, type_over

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.data_import import ImportPart

HEAD = "Carte;Prénom;Nom;Genre;Né le;Commune\n"
ROWS = "Z-1;Aïssa;Diagné;Femme;05/04/1980;Newville\nZ-2;Ram;Thapa;masc;06/02/1981;Newville\n"
TOTAL = "Total;;;;;\n"


@pytest.fixture
def importing(office: Workplace, tmp_path: Path) -> ImportPart:
    """The import on the small scheme."""
    return import_part(office, tmp_path / "scheme")


def new_people(office: Workplace) -> list[tuple[str, str, str]]:
    """Who came in."""
    assert office.desk.book is not None
    rows = office.desk.book.query("SELECT code, name, sex FROM people WHERE code LIKE 'Z-%' ORDER BY code")
    return [(str(code), str(name), str(sex)) for code, name, sex in rows]


def test_a_table_is_matched_put_right_brought_in_and_taken_back(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    path = tmp_path / "membres.csv"
    path.write_bytes((HEAD + ROWS + TOTAL).encode("cp1252"))
    choose(office, importing, path)
    view = importing.headings
    assert view.isVisible()
    assert view.lacking.text().splitlines() == [
        "Choose which heading means: Code.",
        "Choose in which form it is written: Né le.",
    ]
    assert not view.go_on.isEnabled()
    take(importing, "Carte", "Code")
    take(importing, "Né le", "31", form=True)
    shown_rows = view.first_rows.records
    first = [shown_rows.index(0, at).data() for at in range(5)]
    assert first == ["Z-1", "Aïssa Diagné", "Female", "5 Apr 1980", "Newville"]
    press(office, Qt.Key.Key_Return, CONTROL)
    assert not view.isVisible()
    problems = importing.problems.table.records
    assert [row[1:3] for row in problems.rows] == [(3, "Genre"), (4, "Carte"), (4, "Prénom")]
    press(office, Qt.Key.Key_Return)
    assert importing.found.correction.cell.text() == "masc"
    type_over(office, "m")
    assert problems.rows[0][3] == text("Data", "Put right: {cell}", cell="m")
    assert not importing.import_button.isEnabled(), "it is to be read again first"
    importing.found.correction.leave.setFocus()
    press(office, Qt.Key.Key_Space)
    assert importing.summary.text().startswith("Everything is right: 2 records would come in.")
    press(office, Qt.Key.Key_Space)
    assert new_people(office) == [("Z-1", "Aïssa Diagné", "f"), ("Z-2", "Ram Thapa", "m")]
    assert path.read_bytes() == (HEAD + ROWS + TOTAL).encode("cp1252"), "the file stays as it is"
    take_back(office, importing)
    assert new_people(office) == []


def take_back(office: Workplace, importing: ImportPart) -> SavesPart:
    """Take the import back that came in last, with a reason."""
    importing.back_button.setFocus()
    press(office, Qt.Key.Key_Space)
    page = office.window.pages["data"]
    assert isinstance(page, DataPage)
    assert isinstance(page.part, SavesPart)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "the wrong village")
    press(office, Qt.Key.Key_Return, CONTROL)
    return page.part


def test_what_few_imports_ask_for_is_built_when_one_does(importing: ImportPart) -> None:
    """The page of the data opens with the import: whoever goes there waits for what stands there alone."""
    assert not importing.headings.findChildren(QWidget)


def test_what_was_matched_stands_there_for_the_next_file(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    (tmp_path / "may.csv").write_text(HEAD + ROWS, encoding="utf-8")
    (tmp_path / "june.csv").write_text(HEAD + ROWS.replace("masc", "M"), encoding="utf-8")
    choose(office, importing, tmp_path / "may.csv")
    take(importing, "Carte", "Code")
    take(importing, "Né le", "31", form=True)
    press(office, Qt.Key.Key_Return, CONTROL)
    choose(office, importing, tmp_path / "june.csv")
    assert importing.headings.lacking.text() == ""
    assert QApplication.focusWidget() is importing.headings.go_on
    press(office, Qt.Key.Key_Space)
    importing.ways.match_button.setFocus()
    press(office, Qt.Key.Key_Space)
    assert importing.headings.isVisible()
    take(importing, "Commune", "Passed")
    press(office, Qt.Key.Key_Return, CONTROL)
    assert "Columns that are passed over: Commune" in importing.summary.text()


def test_all_that_say_the_same_are_put_right_at_once_in_a_folder_of_our_own_too(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    rows = "".join(f"Z-{at},Asha {at},fem,Newville\n" for at in range(1, 4))
    choose(office, importing, write_folder(tmp_path / "in", {"people.csv": "code,name,sex,village\n" + rows}))
    press(office, Qt.Key.Key_Return)
    importing.found.correction.everywhere.setChecked(True)
    type_over(office, "f")
    assert importing.summary.text().startswith("Everything is right: 3 records would come in.")


def test_what_a_problem_proposes_stands_in_its_cell_and_a_cell_put_right_to_nothing_stays_so(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    rows = "Z-1,AÃ¯ssata,fem,N/A\n"
    choose(office, importing, write_folder(tmp_path / "in", {"people.csv": "code,name,sex,village\n" + rows}))
    cells = {}
    for at, problem in enumerate(importing.ahead.problems if importing.ahead else ()):
        importing.problems.table.choose(str(at))
        cells[problem.field] = importing.found.correction.cell.text()
    assert cells == {"name": "Aïssata", "sex": "fem", "village": "N/A"}
    importing.found.correction.put_right.emit("")
    importing.problems.table.choose("2")
    assert importing.found.correction.cell.text() == ""


def test_what_is_mended_in_the_file_is_read_again_beside_what_was_put_right_here(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    rows = "code,name,sex\nZ-1,Asha,fem\nZ-2,Sita,girl\nZ-3,Ram,boy\n"
    folder = write_folder(tmp_path / "in", {"people.csv": rows})
    choose(office, importing, folder)
    press(office, Qt.Key.Key_Return)
    type_over(office, "f")
    write_folder(folder, {"people.csv": rows.replace("boy", "m")})
    importing.ways.again_button.setFocus()
    press(office, Qt.Key.Key_Space)
    assert [row[1:3] for row in importing.problems.table.records.rows] == [(3, "sex")]


def test_an_import_on_which_later_records_rest_is_not_taken_back(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    choose(office, importing, write_folder(tmp_path / "in", {"people.csv": "code,name\nZ-1,Asha\n"}))
    press(office, Qt.Key.Key_Space)
    book = office.desk.book
    assert book is not None
    worker_book = book

    def complain() -> None:
        with saving(worker_book, "add_complaints") as save:
            insert(save, "complaints", Complaint(code="K-1", received=20000, person="Z-1", about="late payment"))

    office.desk.read(lambda _: complain(), lambda _: None, "a complaint")
    office.worker.settle()
    part = take_back(office, importing)
    assert part.form is not None
    told = office.window.messages.words.text() + "".join(each.text() for each in part.form.findChildren(QLabel))
    assert "K-1 in complaints rests on Z-1 in people. Take K-1 back first, or its save A-3." in told
    assert [code for code, *_ in book.query("SELECT code FROM people WHERE code = 'Z-1'")] == ["Z-1"]


def test_what_stands_under_no_heading_may_be_the_same_in_every_row(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    path = tmp_path / "dues.csv"
    path.write_text("Policy,Premium,Receipt number\nP-1,1200,\n", encoding="utf-8")
    choose(office, importing, path)
    view = importing.headings
    assert view.lacking.text() == "Choose which heading means: Code, Due on."
    assert [line.given()[0] for line in view.area.every_row] == ["due", ""]
    take(importing, "Receipt number", "Code")
    view.area.every_row[0].cell.setFocus()
    type_over(office, "2026-08-01")
    spare = view.area.every_row[1]
    spare.column.setCurrentIndex(spare.column.findData("kind"))
    spare.cell.setText("membership FEE")
    spare.changed.emit()
    assert view.lacking.text() == ""
    model = view.first_rows.records
    shown_row = {model.listing.columns[at].name: model.index(0, at).data() for at in range(model.columnCount())}
    assert (shown_row["due"], shown_row["kind"]) == ("1 Aug 2026", "Membership fee")
    press(office, Qt.Key.Key_Return, CONTROL)
    assert [row[1:3] for row in importing.problems.table.records.rows] == [(2, "Receipt number")]


def test_the_lines_of_a_wide_table_come_in_the_order_of_the_keyboard(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    wide = [f"Heading {at}" for at in range(20)]
    (tmp_path / "wide.csv").write_text(",".join(["Code", "Name", *wide]) + "\n" + ",".join("x" * 22), encoding="utf-8")
    choose(office, importing, tmp_path / "wide.csv")
    area = importing.headings.area
    assert not area.every_row, "the window breathes between them"
    while not (area.every_row and area.every_row[0].column.isVisible()):
        QApplication.processEvents()
    assert [line.name.text() for line in area.lines] == ["Code", "Name", *wide]
    area.lines[-1].column.setFocus()
    press(office, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is area.every_row[0].column


def test_each_sheet_of_a_workbook_is_matched(office: Workplace, importing: ImportPart, tmp_path: Path) -> None:
    """A sheet that the program does not know is passed over until somebody says what it holds."""
    sheets = {"Villagers": "Member number,Full name\nZ-1,Asha\n", "Odd": "Nr,Called\nZ-2,Ram\n"}
    choose(office, importing, write_workbook(tmp_path / "v.xlsx", sheets))
    view = importing.headings
    assert view.go_on.isEnabled()
    view.table.setCurrentIndex(1)
    view.table.activated.emit(1)
    assert view.sheet.currentData() == ""
    view.sheet.setFocus()
    QTest.keyClicks(view.sheet, "People")
    view.sheet.activated.emit(view.sheet.currentIndex())
    assert not view.go_on.isEnabled()
    take(importing, "Nr", "Code")
    take(importing, "Called", "Name")
    press(office, Qt.Key.Key_Return, CONTROL)
    assert importing.summary.text().startswith("Everything is right: 2 records would come in.")
