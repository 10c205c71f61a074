"""Another program's tables come in by the window, recognised by themselves or named, with their own places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox

from desktop_app.acts.exchange.foreign.registry import questions
from desktop_app.acts.exchange.shape import HowToRead
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_import import ImportPart
from tests.openimis import ambiguous, export, turned, write_csv
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace
    from tests.openimis import Tables


@pytest.fixture
def importing(office: Workplace, tmp_path: Path) -> ImportPart:
    """The import on the small scheme."""
    open_scheme(office, tmp_path / "scheme", "data")
    page = shown(office, "data", DataPage)
    page.show_record("import")
    office.worker.settle()
    part = page.parts["import"]
    assert isinstance(part, ImportPart)
    return part


def households(sex: str = "M") -> Tables:
    """Families and places alone, with the sex of one of the people."""
    tables = {name: rows for name, rows in export().items() if name in {"tblInsuree", "tblFamilies", "tblLocations"}}
    tables["tblInsuree"][1]["Gender"] = sex
    return tables


def people(office: Workplace) -> int:
    """How many people the file holds."""
    assert office.desk.book is not None
    return int(office.desk.book.value("SELECT count(*) FROM people"))


def test_the_tables_tell_what_they_are(office: Workplace, importing: ImportPart, tmp_path: Path) -> None:
    before = people(office)
    importing.choose(write_csv(tmp_path / "in", households()))
    office.worker.settle()
    assert importing.summary.text().splitlines()[:2] == [
        "Everything is right: 5 records would come in.",
        "It was read as an export of openIMIS.",
    ]
    importing.begin()
    office.worker.settle()
    assert people(office) == before + 4


def test_problems_stand_where_they_are_in_its_tables(office: Workplace, importing: ImportPart, tmp_path: Path) -> None:
    importing.choose(write_csv(tmp_path / "in", households("W")))
    office.worker.settle()
    assert importing.problems.full.text() == ('tblInsuree.csv, line 3, column Gender: "W" is not in the list: F, M, O')


def test_whoever_names_another_shape_sees_it_read_as_that(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    importing.choose(write_csv(tmp_path / "in", households()))
    office.worker.settle()
    for at, shape in enumerate(("", "exchange", "openimis")):
        importing.shape.setCurrentIndex(at)
        importing.shape.activated.emit(at)
        office.worker.settle()
        assert importing.shape.shape() == shape
        assert importing.import_button.isEnabled() is (shape != "exchange")


def test_the_choice_stays_in_another_language(importing: ImportPart) -> None:
    importing.shape.setCurrentIndex(2)
    importing.shape.retranslate()
    assert (importing.shape.shape(), importing.shape.currentText()) == ("openimis", "openIMIS")


def test_what_a_program_does_not_know_is_asked_and_remembered(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    importing.choose(write_csv(tmp_path / "in", export()))
    office.worker.settle()
    assert list(importing.questions.entries) == ["line", "days"]
    line = importing.questions.entries["line"]
    assert isinstance(line, QComboBox)
    assert line.currentText() == "Health"
    line.setCurrentIndex(line.findData("hospital_cash"))
    line.activated.emit(line.currentIndex())
    office.worker.settle()
    assert importing.ahead
    assert importing.ahead.how == HowToRead("openimis", {"line": "hospital_cash"})
    importing.choose(write_csv(tmp_path / "again", export()))
    office.worker.settle()
    assert importing.ahead
    assert importing.ahead.how.given == {"line": "hospital_cash"}
    importing.shape.setCurrentIndex(1)
    importing.shape.activated.emit(1)
    office.worker.settle()
    assert importing.questions.isHidden()


def test_days_that_can_be_meant_in_two_forms_are_asked_about_once(
    office: Workplace, importing: ImportPart, tmp_path: Path
) -> None:
    importing.choose(write_csv(tmp_path / "in", turned(ambiguous(), "{1}/{2}/{0}")))
    office.worker.settle()
    assert "choose the form of the days" in importing.problems.full.text()
    assert len(importing.summary.text().splitlines()) == 1  # what is to be mended has the room
    days = importing.questions.entries["days"]
    assert isinstance(days, QComboBox)
    assert [days.itemText(at) for at in range(days.count())] == [
        *("As the cells tell", "2026-12-31", "31/12/2026", "12/31/2026"),
    ]
    days.setCurrentIndex(days.findData("12/31/2026"))
    days.activated.emit(days.currentIndex())
    office.worker.settle()
    assert importing.import_button.isEnabled()


def test_a_file_without_a_scheme_asks_for_its_name_and_currency() -> None:
    asked = {field.column: usual for field, usual in questions("openimis", with_scheme=False)}
    assert asked == {"name": "", "currency": "", "country": "", "fiscal_year_start": "", "line": "health", "days": ""}
    assert questions("exchange", with_scheme=False) == ()
