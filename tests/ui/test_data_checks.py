"""Checks in the window: each finding is a line that opens its record, or is accepted with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.acts.opened_record import place_of
from desktop_app.core.records.person import Person
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_checks import ACCEPTED, ChecksPart
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace
    from desktop_app.store.database import Book
    from desktop_app.ui.views.record_table import RecordTable


@pytest.fixture
def checks(office: Workplace, tmp_path: Path) -> ChecksPart:
    """The part on the small scheme, shown and answered."""
    open_scheme(office, tmp_path / "scheme", "data")
    page = shown(office, "data", DataPage)
    page.show_record("checks")
    office.worker.settle()
    found = page.parts["checks"]
    assert isinstance(found, ChecksPart)
    return found


def cells(table: RecordTable) -> list[list[str]]:
    """What a table shows."""
    model = table.records
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def twice(book: Book) -> None:
    """Somebody written down a second time."""
    with saving(book, "add_people") as save:
        for code in ("X1", "X2"):
            insert(save, "people", Person(code=code, name="Zeb Oli", household="H-X", birth_date=3652))


def test_a_person_recorded_twice_is_put_right_from_the_finding(office: Workplace, checks: ChecksPart) -> None:
    office.desk.act(twice, lambda _: None)
    office.worker.settle()
    checks.reload()
    office.worker.settle()
    checks.rule.setCurrentIndex(checks.rule.findData("same_person"))
    checks.rule.activated.emit(checks.rule.currentIndex())
    checks.findings.table.setCurrentIndex(checks.findings.table.records.index(0, 0))
    assert not checks.mend.isHidden()
    checks.mend.click()
    office.worker.settle()
    form = checks.form
    assert form is not None
    assert form.body.row("stays").read() == ("X2", [])
    QTest.keyClicks(form.body.row("why").editor, "Enrolled twice")
    form.save.click()
    office.worker.settle()
    assert "same_person" not in {each.rule.id for each in checks.found or ()}


def test_each_finding_is_a_line_and_enter_opens_its_record(office: Workplace, checks: ChecksPart) -> None:
    found = checks.found
    assert found
    assert office.desk.book
    places = [place_of(office.desk.book, each.sheet, each.record) for each in found]
    row, place = next((at, place) for at, place in enumerate(places) if place)
    assert cells(checks.findings.table)[row][1] == found[row].record
    table = checks.findings.table
    table.setFocus()
    table.setCurrentIndex(table.records.index(row, 0))
    assert checks.findings.full.text().startswith(found[row].record)
    QTest.keyClick(table, Qt.Key.Key_Return)
    office.worker.settle()
    assert office.window.place == place[0]


def test_the_findings_of_one_rule_can_be_worked_through_alone(checks: ChecksPart) -> None:
    assert checks.found
    rule = checks.found[-1].rule
    checks.rule.setCurrentIndex(checks.rule.findData(rule.id))
    checks.rule.activated.emit(checks.rule.currentIndex())
    found = [each.record for each in checks.found if each.rule is rule]
    assert [row[1] for row in cells(checks.findings.table)] == found


def test_from_the_form_one_goes_back_to_the_findings_and_no_further(office: Workplace, checks: ChecksPart) -> None:
    checks.findings.table.setCurrentIndex(checks.findings.table.records.index(0, 0))
    checks.accept.click()
    office.worker.settle()
    assert checks.form is not None
    office.window.go_back()
    assert checks.form is None
    assert office.window.stage.currentWidget() is office.window.pages["data"]
    assert checks.isVisible()


def test_a_finding_is_accepted_with_a_reason_by_keyboard_and_stands_among_those(
    office: Workplace, checks: ChecksPart
) -> None:
    """It leaves the list, is listed with its reason, and is not found again."""
    assert checks.found
    before, first = len(checks.found), checks.found[0]
    checks.findings.table.setFocus()
    checks.findings.table.setCurrentIndex(checks.findings.table.records.index(0, 0))
    checks.accept.click()
    form = checks.form
    assert form is not None
    QTest.keyClicks(form.body.stops()[0], "Seen the paper")
    QTest.keyClick(form.body.stops()[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    office.worker.settle()
    assert checks.form is None
    assert first not in (checks.found or ())
    assert len(checks.found or ()) == before - 1
    checks.rule.setCurrentIndex(checks.rule.findData(ACCEPTED))
    checks.rule.activated.emit(checks.rule.currentIndex())
    assert [row[1] for row in cells(checks.findings.table)] == [first.record]
    assert not checks.accept.isVisible()
