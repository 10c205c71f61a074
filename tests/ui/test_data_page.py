"""Data: what would come in is seen first, can be stopped or set aside, and each finding opens its record."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.problems import TOLD
from desktop_app.core.text import text
from desktop_app.store.opening import open_book
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_export import ExportPart
from desktop_app.ui.pages.data_import import ImportPart
from desktop_app.ui.speech.languages import languages
from tests.folders import read_folder, write_folder
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeVar

    from desktop_app.bootstrap import Workplace
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from desktop_app.ui.views.record_table import RecordTable

    P = TypeVar("P", ImportPart, ExportPart)

HEAD = "code,name,sex,village\n"
GOOD = HEAD + "Z-1,Asha Tharu,f,Newville\nZ-2,Binod Tharu,m,Newville\n"
BAD = GOOD + "Z-3,Chandra Rana,q,Newville\n"


@pytest.fixture
def page(office: Workplace, tmp_path: Path) -> DataPage:
    """The page on the small scheme."""
    open_scheme(office, tmp_path / "scheme", "data")
    return shown(office, "data", DataPage)


def part(office: Workplace, page: DataPage, name: str, kind: type[P]) -> P:
    """A part of the page, shown and answered."""
    page.show_record(name)
    office.worker.settle()
    found = page.parts[name]
    assert isinstance(found, kind)
    return found


def book_of(office: Workplace) -> Book:
    """The book on the desk."""
    assert office.desk.book is not None
    return office.desk.book


def people(office: Workplace) -> int:
    """How many people the file holds."""
    return int(book_of(office).value("SELECT count(*) FROM people"))


def cells(table: RecordTable) -> list[list[str]]:
    """What a table shows."""
    model = table.records
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def look_at(office: Workplace, page: DataPage, folder: Path, content: str) -> ImportPart:
    """The import of a folder of people, looked at."""
    importing = part(office, page, "import", ImportPart)
    importing.choose(write_folder(folder, {"people.csv": content}))
    office.worker.settle()
    return importing


def test_one_sees_first_what_would_come(office: Workplace, page: DataPage, tmp_path: Path) -> None:
    before = people(office)
    importing = look_at(office, page, tmp_path / "in", GOOD)
    assert cells(importing.sheets) == [["people.csv", "2", "0", ""]]
    assert importing.summary.text().splitlines() == [
        "Everything is right: 2 records would come in.",
        "New word in the lists (1): Newville (village)",
    ]
    assert importing.import_button.isEnabled()
    assert not importing.problems.isVisible()
    assert people(office) == before


def test_what_is_not_right_is_named_by_its_place_and_stops_the_import(
    office: Workplace, page: DataPage, tmp_path: Path
) -> None:
    importing = look_at(office, page, tmp_path / "in", BAD)
    assert cells(importing.problems.table) == [["people.csv", "4", "sex", '"q" is not in the list: f, m, x']]
    assert importing.problems.full.text() == 'people.csv, line 4, column sex: "q" is not in the list: f, m, x'
    assert cells(importing.sheets) == [["people.csv", "2", "0", "1"]]
    assert not importing.import_button.isEnabled()


def test_of_many_problems_the_first_are_shown(office: Workplace, page: DataPage, tmp_path: Path) -> None:
    rows = "".join(f"Z-{number},Asha,q,\n" for number in range(TOLD + 7))
    importing = look_at(office, page, tmp_path / "in", HEAD + rows)
    *told, last = cells(importing.problems.table)
    assert (len(told), "and 7 more" in last) == (TOLD, True)


def test_what_comes_in_is_in_the_file_with_one_save(office: Workplace, page: DataPage, tmp_path: Path) -> None:
    before, saves = people(office), book_of(office).value("SELECT count(*) FROM saves")
    importing = look_at(office, page, tmp_path / "in", GOOD)
    importing.begin()
    office.worker.settle()
    assert people(office) == before + 2
    assert book_of(office).value("SELECT count(*) FROM saves") == saves + 1
    assert office.window.messages.words.text() == "2 records came in."
    assert not importing.import_button.isEnabled()


def test_a_cancelled_import_leaves_the_file_as_it_was(office: Workplace, page: DataPage, tmp_path: Path) -> None:
    """The wish comes while it reads; it is heard before anything is written."""
    importing = look_at(office, page, tmp_path / "in", GOOD)
    before, pressed = book_of(office).query("SELECT * FROM saves"), Event()
    office.worker.run_action(pressed.wait, lambda _: None, lambda _: None)  # so quick a file would be in before the key
    importing.begin()
    QTest.keyClick(importing.work.cancel, Qt.Key.Key_Space)
    pressed.set()
    office.worker.settle()
    assert book_of(office).query("SELECT * FROM saves") == before
    assert office.window.messages.words.text() == "Stopped, as you wished. Nothing was changed."
    assert not importing.work.isVisible()
    assert importing.import_button.isEnabled()


def test_how_far_it_has_come_is_shown_while_it_lasts(office: Workplace, page: DataPage, tmp_path: Path) -> None:
    importing = part(office, page, "import", ImportPart)
    told: list[tuple[str, float]] = []

    def keep(words: Text, share: float) -> None:
        told.append((office.desk.speech.say(words), share))

    importing.work._came.connect(keep)
    importing.choose(write_folder(tmp_path / "in", {"people.csv": GOOD}))
    assert importing.work.isVisible()
    assert not importing.ways.folder_button.isEnabled()
    office.worker.settle()
    assert told[0] == ("Reading people.csv", 0.0)
    assert told[-1][1] > 0.5


def test_what_is_not_right_is_set_aside_where_one_wishes(office: Workplace, page: DataPage, tmp_path: Path) -> None:
    before = people(office)
    importing = look_at(office, page, tmp_path / "in", BAD)
    importing.aside.setChecked(True)
    assert importing.import_button.isEnabled()
    importing.import_right(tmp_path / "aside")
    office.worker.settle()
    assert people(office) == before + 2
    assert f"1 row was set aside in {tmp_path / 'aside'}." in importing.summary.text()
    rows = read_folder(tmp_path / "aside")["people.csv"]
    assert rows[1] == ["Z-3", "Chandra Rana", "q", "Newville", 'sex: "q" is not in the list: f, m, x']


def test_what_concerns_a_whole_file_cannot_be_set_aside(office: Workplace, page: DataPage, tmp_path: Path) -> None:
    importing = look_at(office, page, tmp_path / "in", BAD.replace("village", "vilage", 1))
    assert not importing.aside.isVisible()
    assert not importing.import_button.isEnabled()
    assert importing.summary.text().startswith("Nothing can come in yet")


def test_a_file_that_is_only_looked_at_says_why_nothing_comes_in(office: Workplace, tmp_path: Path) -> None:
    path = open_scheme(office, tmp_path / "scheme")
    office.bookcase.put_back()
    office.worker.settle()
    holder = open_book(path, who=("Maya", "laptop"))
    office.bookcase.open(path)
    office.worker.settle()
    importing = part(office, shown(office, "data", DataPage), "import", ImportPart)
    assert not importing.ways.folder_button.isVisible()
    assert not importing.import_button.isVisible()
    assert "Maya" in importing.looking.text()
    holder.close()


def test_what_is_exported_comes_back_equal(office: Workplace, page: DataPage, tmp_path: Path) -> None:
    exporting = part(office, page, "export", ExportPart)
    exporting.choose(tmp_path / "out")
    office.worker.settle()
    assert ["people.csv", str(people(office))] in cells(exporting.files)
    exporting.without_persons.click()
    exporting.choose(tmp_path / "nobody")
    office.worker.settle()
    assert ",Person 1," in (tmp_path / "nobody" / "people.csv").read_text()
    importing = part(office, page, "import", ImportPart)
    importing.choose(tmp_path / "out")
    office.worker.settle()
    assert importing.summary.text() == "Everything is in the file already."
    other = open_book(tmp_path / "other.coverbook", create=True)
    import_folder(other, tmp_path / "out")
    export_folder(other, tmp_path / "again")
    assert read_folder(tmp_path / "again") == read_folder(tmp_path / "out")
    other.close()


def test_a_folder_that_holds_something_is_asked_about_and_stays_as_it_is(
    office: Workplace, page: DataPage, tmp_path: Path
) -> None:
    full = write_folder(tmp_path / "full", {"people.csv": "mine"})
    exporting = part(office, page, "export", ExportPart)
    exporting.choose(full)
    office.worker.settle()
    assert [each.name for each in full.iterdir()] == ["people.csv"]
    assert "is not empty" in exporting.said.text()
    exporting.inside_button.click()
    office.worker.settle()
    assert (full / "people.csv").read_text() == "mine"
    assert (full / "coverbook-2026-11-21" / "people.csv").exists()


def test_an_import_is_done_by_keyboard_alone(
    office: Workplace, page: DataPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the place to the buttons and back: Enter, space and Tab."""
    folder, before = write_folder(tmp_path / "in", {"people.csv": GOOD}), people(office)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    assert QApplication.focusWidget() is page.places
    QTest.keyClick(page.places, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert not part(office, page, "import", ImportPart).work.running
    for _ in ("choose", "import"):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPushButton)
        QTest.keyClick(focus, Qt.Key.Key_Space)
        office.worker.settle()
    assert people(office) == before + 2


def test_every_part_speaks_each_language(office: Workplace, page: DataPage, tmp_path: Path) -> None:
    importing = look_at(office, page, tmp_path / "in", BAD)
    for name in ("export", "checks", "verify"):
        page.show_record(name)
        office.worker.settle()
    say, heads = office.desk.speech.say, set()
    for each in languages():
        office.speak(each.code)
        QApplication.processEvents()
        head = importing.problems.table.records.headerData(3, Qt.Orientation.Horizontal)
        assert head == say(text("Data", "What is not right")), each.code
        assert page.heading.text() == say(text("Navigation", "Data")), each.code
        heads.add(head)
    assert len(heads) == len(languages())
