"""Every report has a door: it opens, says what is behind its cells, and can be taken along."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.core.period import parse_day
from desktop_app.reports.registry import reports
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_papers import PapersPart
from desktop_app.ui.pages.reports import ReportsPage
from desktop_app.ui.speech.languages import speech_for
from tests.second_opinion.effort import soaking
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.views.report_table import ReportTable
    from desktop_app.ui.views.report_view import ReportView

PAGES = {shelf.name: place.name for place in NAVIGATION for shelf in place.shelves}
LANGUAGES = ("en", "fr")
GIVEN = {
    "member": {"code": "M-1"},
    "claim": {"code": "C-1"},
    "adjudication": {"code": "C-1"},
    "present_value": {"rate": "0.10", "amount": "1000"},
    "changes": {"save": "A-1"},
    "person_paper": {"code": "M-1"},
    "claim_slip": {"code": "C-2"},
    "rejection_letter": {"code": "C-2"},
    "member_year": {"code": "M-1"},
    "voucher": {"code": "V-1"},
}
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def opened(office: Workplace, name: str) -> ReportsPage:
    """A report in the window, answered."""
    page = shown(office, PAGES[reports()[name].shelf], ReportsPage, name)
    office.worker.settle()
    return page


def view_of(office: Workplace, name: str) -> ReportView:
    """What shows a report or a paper, on whichever page it lies."""
    if PAGES[reports()[name].shelf] != "data":
        return opened(office, name).view
    part = shown(office, "data", DataPage, name).part
    office.worker.settle()
    assert isinstance(part, PapersPart)
    return part.view


def focus() -> QWidget:
    """Where the keyboard is."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def cells(table: ReportTable) -> list[list[str]]:
    """What stands in a table."""
    model = table.shown
    return [[model.words(row, at) for at in range(model.columnCount())] for row in range(model.rowCount())]


def go_to(table: ReportTable, words: str) -> None:
    """Put the keyboard on the first cell with these words that opens something."""
    row, column = next(
        (row, column)
        for row, line in enumerate(cells(table))
        for column, cell in enumerate(line)
        if cell == words and table.table.opens(row, column)
    )
    table.setFocus()
    table.setCurrentIndex(table.shown.index(row, column))


@pytest.fixture
def small(office: Workplace, tmp_path: Path) -> Workplace:
    """The window on the small scheme."""
    open_scheme(office, tmp_path / "scheme", "data")
    office.window.activateWindow()
    return office


def test_every_report_lies_on_a_shelf_of_the_rail() -> None:
    """Only the lists and records that the page Data shows lie on none."""
    assert {each.name for each in reports().values() if each.shelf not in PAGES} == {"records", "record"}


def test_a_report_is_open_when_it_fills_the_page_and_what_lies_below_is_put_up_after(small: Workplace) -> None:
    page = opened(small, "monitoring")
    tables, answer = page.view.tables, page.view.answer
    assert answer is not None
    filled = tuple(each for each in answer.tables if each.rows)
    tables.viewport().resize(tables.viewport().width(), 2)
    tables.show_answer(replace(answer, tables=filled))
    assert small.worker.is_idle
    assert len(tables._views) == 1
    assert len(tables.views) == len(filled) > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_report_opens(small: Workplace, language: str) -> None:
    """In one of the languages, in a soak in both."""
    small.speak(language)
    shelved = [(name, report) for name, report in reports().items() if report.shelf]
    for name, report in shelved if soaking() else shelved[LANGUAGES.index(language) :: len(LANGUAGES)]:
        view = view_of(small, name)
        if name in GIVEN:
            assert view.nothing.text()
            view.show_report(report, GIVEN[name])
            small.worker.settle()
        assert view.reason is None, (name, view.nothing.text())
        assert view.title.text() == small.speech.say(report.label)
        assert view.answer is not None
        assert view.tables.answer is view.answer
        for table in view.tables.views:
            assert cells(table)


def test_the_language_changes_every_word_of_an_open_report(small: Workplace) -> None:
    page = opened(small, "income")
    before = cells(page.view.tables.views[0])
    small.speech.change(speech_for("fr"))
    QApplication.processEvents()
    assert page.view.title.text() == "Compte de résultat"
    assert cells(page.view.tables.views[0]) != before


def test_another_period_is_followed_and_a_day_typed_is_asked(small: Workplace) -> None:
    page = opened(small, "income")
    day = page.view.options.entries["from"]
    day.setFocus()
    day.selectAll()  # type: ignore[union-attr]
    QTest.keyClicks(day, "1/1/2025")
    QTest.keyClick(day, Qt.Key.Key_Return)
    small.worker.settle()
    assert page.view.answer is not None
    assert page.view.answer.asked.period.first == parse_day("2025-01-01")
    last = page.view.options.entries["to"]
    last.setFocus()
    last.selectAll()  # type: ignore[union-attr]
    QTest.keyClicks(last, "30/6/2026")
    QTest.keyClick(last, Qt.Key.Key_Return)
    small.worker.settle()
    assert page.view.answer.asked.day == parse_day("2026-06-30")
    small.desk.choose_period(small.window.bar.period.periods[0])
    small.worker.settle()
    assert page.view.answer.asked.period == small.desk.period


def test_a_day_that_is_none_is_refused_in_a_sentence(small: Workplace) -> None:
    page = opened(small, "income")
    day = page.view.options.entries["to"]
    day.setFocus()
    day.selectAll()  # type: ignore[union-attr]
    QTest.keyClicks(day, "31/31")
    QTest.keyClick(day, Qt.Key.Key_Return)
    small.worker.settle()
    assert page.view.answer is None
    assert page.view.nothing.text()
    assert not page.view.saving.isEnabled()


def test_keys_alone_lead_into_a_figure_and_to_its_record_and_back(small: Workplace) -> None:
    page = opened(small, "income")
    assert focus() is page.list
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert focus() is page.view.tables.views[0]
    row = next(at for at, line in enumerate(cells(page.view.tables.views[0])) if line[0] == "P12")
    page.view.tables.views[0].setCurrentIndex(page.view.tables.views[0].shown.index(row, 2))
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    small.worker.settle()
    assert page.view.title.text() == "How it was reached"
    for table_at, code in ((-1, "Y-2"), (0, "C-4")):
        go_to(page.view.tables.views[table_at], code)
        QTest.keyClick(focus(), Qt.Key.Key_Return)
        small.worker.settle()
    assert small.window.place == "claims"
    QTest.keyClick(small.window, Qt.Key.Key_Left, ALT)
    assert small.window.place == "accounts"
    assert focus() is page.view.tables.current
    for title in ("How it was reached", "Income statement"):
        QTest.keyClick(focus(), Qt.Key.Key_Left, ALT)
        small.worker.settle()
        assert page.view.title.text() == title
    table = page.view.tables.views[0]
    assert focus() is table
    assert (table.currentIndex().row(), table.currentIndex().column()) == (row, 2)


def test_a_figure_opens_for_the_product_and_the_day_of_its_column(small: Workplace) -> None:
    page = opened(small, "balance")
    table = page.view.tables.views[0]
    row = next(at for at, line in enumerate(cells(table)) if line[0] == "B33")
    table.setCurrentIndex(table.shown.index(row, 3))
    QTest.keyClick(table, Qt.Key.Key_Return)
    small.worker.settle()
    assert page.view.answer is not None
    assert page.view.answer.asked.day == parse_day("2025-12-31")


def test_a_record_without_a_page_is_shown_as_the_book_keeps_it(small: Workplace) -> None:
    page = opened(small, "policies")
    go_to(page.view.tables.views[0], "P-2")
    QTest.keyClick(page.view.tables.views[0], Qt.Key.Key_Return)
    small.worker.settle()
    assert ["Renews the policy", "P-1", "P-1"] in cells(page.view.tables.views[0])


def test_a_copy_is_text_with_tabs(small: Workplace) -> None:
    page = opened(small, "trial_balance")
    page.view.tables.views[0].setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_C, CTRL)
    small.worker.settle()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Code", "Line"]
    assert len(lines) == len(page.view.tables.views[0].table.rows) + 1
    assert "copied" in small.window.messages.words.text()


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".pdf"])
def test_a_report_is_saved_where_one_says(small: Workplace, tmp_path: Path, ending: str) -> None:
    page = opened(small, "trial_balance")
    page.view.paper.save_to(tmp_path / f"balance{ending}")
    small.worker.settle()
    assert (tmp_path / f"balance{ending}").stat().st_size > 100
    assert f"balance{ending}" in small.window.messages.words.text()


def test_several_tables_are_saved_as_csv_in_a_folder(small: Workplace, tmp_path: Path) -> None:
    page = opened(small, "reserve_methods")
    page.view.paper.save_to(tmp_path / "methods.csv")
    small.worker.settle()
    assert len(list((tmp_path / "methods").glob("*.csv"))) > 1


def test_a_report_is_printed(small: Workplace, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    page = opened(small, "income")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.view.paper.print_on(printer)
    small.worker.settle()
    assert (tmp_path / "printed.pdf").stat().st_size > 100
    assert "sent to the printer" in small.window.messages.words.text()


def test_the_search_field_finds_a_report_by_its_name(small: Workplace, qtbot: QtBot) -> None:
    finder = small.window.bar.finder
    finder.setFocus()
    QTest.keyClicks(finder, "run-off")
    qtbot.waitUntil(lambda: finder.findings.count() > 0)
    small.worker.settle()
    QTest.keyClick(finder, Qt.Key.Key_Return)
    small.worker.settle()
    page = small.window.pages["reserves"]
    assert isinstance(page, ReportsPage)
    assert page.view.title.text() == "Run-off of the claims reserves"


def test_a_report_is_read_again_after_a_save(small: Workplace) -> None:
    page = opened(small, "income")
    before = page.view.answer
    small.desk.saved.emit(None)
    small.worker.settle()
    assert page.view.answer is not before


def test_no_note_lies_over_a_table_when_the_first_has_come(office: Workplace, tmp_path: Path) -> None:
    """Before the window has had time for anything else: what is painted next is what a person sees."""
    open_scheme(office, tmp_path)
    office.window.resize(1024, 640)
    page = opened(office, "income")
    tables, answer = page.view.tables, page.view.answer
    assert answer is not None
    tables.show_answer(answer)
    body = tables.widget()
    assert body is not None
    seen = [each.geometry() for each in body.children() if isinstance(each, QWidget) and not each.isHidden()]
    assert len(seen) > 2
    assert all(not one.isEmpty() for one in seen)
    assert all(one.intersected(other).isEmpty() for one in seen for other in seen if one is not other)
    assert body.height() >= body.minimumSizeHint().height()
