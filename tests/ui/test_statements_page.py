"""The page of statements makes the paper in the reader's language, shows it, keeps it and prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from desktop_app.core.period import quarter
from desktop_app.store.opening import open_book
from desktop_app.ui.pages.statements import StatementsPage
from desktop_app.ui.speech.languages import speech_for
from desktop_app.ui.views.paper import read_paper
from tests.acts.test_soundly import CELLS, changed
from tests.schemes import scheme_book
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace


@pytest.fixture
def page(office: Workplace, tmp_path: Path) -> StatementsPage:
    """The page on the small scheme."""
    open_scheme(office, tmp_path, "statements")
    return shown(office, "statements", StatementsPage)


@pytest.fixture
def made(office: Workplace, page: StatementsPage) -> StatementsPage:
    """The page with the statement made."""
    page.primary_button.click()
    office.worker.settle()
    return page


def words_of(path: Path) -> str:
    """Every word of a paper."""
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_before_it_is_made_there_is_nothing_to_save(page: StatementsPage) -> None:
    assert page.nothing.isVisible()
    assert not page.save_button.isVisible()
    assert not page.print_button.isVisible()


def test_the_statement_is_made_and_shown(made: StatementsPage) -> None:
    assert made.paper is not None
    assert made.view.isVisible()
    assert made.view.picture is not None
    assert "Sahyog Health Mutual" in words_of(made.paper.path)


def test_the_paper_speaks_another_language_than_the_window(office: Workplace, page: StatementsPage) -> None:
    page.language.setCurrentIndex(page.language.findData("fr"))
    page.language.activated.emit(page.language.currentIndex())
    page.primary_act()
    office.worker.settle()
    assert page.paper is not None
    assert "Bilan" in words_of(page.paper.path)
    assert page.primary_button.text() == "Make the statement"


def test_the_paper_follows_the_language_of_the_window_until_one_is_chosen(
    office: Workplace, page: StatementsPage
) -> None:
    office.speak("ur")
    QApplication.processEvents()
    assert page.language.currentData() == "ur"
    page.language.setCurrentIndex(page.language.findData("fr"))
    page.language.activated.emit(page.language.currentIndex())
    office.speak("km")
    QApplication.processEvents()
    assert page.language.currentData() == "fr"


def test_a_paper_that_is_made_stays_in_its_language(office: Workplace, made: StatementsPage) -> None:
    office.speak("ur")
    QApplication.processEvents()
    assert made.language.currentData() == "en"
    assert made.paper is not None


def test_a_second_language_stands_beside_the_first(office: Workplace, page: StatementsPage) -> None:
    page.second.setCurrentIndex(page.second.findData("fr"))
    page.second.activated.emit(page.second.currentIndex())
    page.primary_act()
    office.worker.settle()
    assert page.paper is not None
    words = words_of(page.paper.path)
    assert "Balance sheet" in words
    assert "Bilan" in words


def test_the_second_language_is_never_the_first(page: StatementsPage) -> None:
    page.language.setCurrentIndex(page.language.findData("fr"))
    page.language.activated.emit(page.language.currentIndex())
    assert page.second.findData("fr") < 0
    assert page.second.findData("en") > 0


def test_another_quarter_is_another_statement(office: Workplace, made: StatementsPage) -> None:
    office.desk.choose_period(quarter(2025, 1))
    office.worker.settle()
    assert made.paper is None
    assert "Quarter 1, 2025" in made.quarter.text()
    assert not made.save_button.isVisible()


def test_what_was_asked_for_before_another_choice_is_not_shown(office: Workplace, page: StatementsPage) -> None:
    page.primary_act()
    office.desk.choose_period(quarter(2025, 1))
    office.worker.settle()
    assert page.paper is None
    assert page.primary_button.isEnabled()


def test_it_is_saved_where_the_user_says(
    office: Workplace, made: StatementsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "statement"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    made.save_button.click()
    office.worker.settle()
    assert read_paper(place.with_suffix(".pdf")).pages > 1
    assert "statement.pdf" in office.window.messages.words.text()


def test_a_place_that_takes_nothing_is_said_and_the_paper_stays(
    office: Workplace, made: StatementsPage, tmp_path: Path
) -> None:
    made.save_to(tmp_path / "nowhere" / "statement.pdf")
    office.worker.settle()
    assert office.window.messages.isVisible()
    assert made.paper is not None


def test_it_is_printed_beside_the_window(office: Workplace, made: StatementsPage, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.print_on(printer)
    office.worker.settle()
    assert made.paper is not None
    assert read_paper(tmp_path / "printed.pdf").pages == made.paper.pages


def test_the_printer_is_asked_for_in_qts_own_dialog(made: StatementsPage) -> None:
    made.print_button.click()
    dialogs = made.findChildren(QDialog)
    assert [type(dialog).__name__ for dialog in dialogs] == ["QPrintDialog"]
    dialogs[0].reject()


def test_its_words_follow_the_window(office: Workplace, page: StatementsPage) -> None:
    office.speech.change(speech_for("fr"))
    QApplication.processEvents()
    assert page.second.itemText(0) == "Aucune"


def test_a_file_without_a_scheme_is_refused_calmly(office: Workplace, tmp_path: Path) -> None:
    path = tmp_path / "new.coverbook"
    open_book(path, create=True).close()
    office.bookcase.open(path)
    office.worker.settle()
    page = shown(office, "statements", StatementsPage)
    page.primary_act()
    office.worker.settle()
    assert "no scheme" in office.window.messages.words.text()
    assert page.primary_button.isEnabled()


def test_another_file_may_be_opened_while_the_statement_is_made(
    office: Workplace, page: StatementsPage, scheme_file: Path
) -> None:
    page.primary_act()
    office.bookcase.open(scheme_file)
    office.worker.settle()
    assert office.desk.book is not None
    assert office.desk.book.path == scheme_file
    assert shown(office, "statements", StatementsPage).paper is None


INCOME_PAGE = 3
"""The income statement stands on the page after the one that says it all."""


def place_of(paper: Path, page: int, words: str) -> float:
    """At which height of a page words stand, counted from its top as a share of it."""
    with pypdfium2.PdfDocument(paper) as document:
        sheet = document[page]
        text = sheet.get_textpage()
        at, _ = text.search(words).get_next()
        _, low, _, high = text.get_charbox(at)
        return float(1 - (low + high) / 2 / sheet.get_height())


def test_a_line_of_the_paper_that_is_clicked_opens_how_it_was_reached(office: Workplace, made: StatementsPage) -> None:
    assert made.paper is not None
    made.view.turn(INCOME_PAGE)
    office.worker.settle()
    sheet = made.view.area.sheet
    place = QPoint(sheet.width() // 2, round(place_of(made.paper.path, INCOME_PAGE, "P12") * sheet.height()))
    made.view.area.verticalScrollBar().setValue(place.y() - 50)
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=place)
    office.worker.settle()
    assert made.opened.view is not None
    assert made.opened.view.sight is not None
    assert made.opened.view.sight.values["figure"] == "P12"
    assert made.go_back()
    assert made.view.isVisible()


def test_where_no_line_has_a_code_a_click_opens_nothing(office: Workplace, made: StatementsPage) -> None:
    made.view.area.pressed.emit(0.99)
    office.worker.settle()
    assert made.opened.view is None


def test_its_figures_open_by_keyboard_down_to_the_records(office: Workplace, page: StatementsPage) -> None:
    page.figures_button.setFocus()
    QTest.keyClick(page.figures_button, Qt.Key.Key_Space)
    office.worker.settle()
    assert page.opened.view is not None
    tables = page.opened.view.tables
    assert [each.table.name for each in tables.views[:3]] == ["indicators", "income", "balance"]
    income = tables.views[1]
    income.setFocus()
    row = income.table.figures.index("P12")
    income.setCurrentIndex(income.shown.index(row, 2))
    QTest.keyClick(income, Qt.Key.Key_Return)
    office.worker.settle()
    assert page.opened.view.sight is not None
    assert page.opened.view.sight.values["figure"] == "P12"
    for _ in range(2):
        office.window.go_back()
        office.worker.settle()
    assert page.opened.focus is None
    assert QApplication.focusWidget() is page.figures_button


def test_a_statement_that_breaks_upon_what_nobody_saved_says_that_the_file_does_not_hold(
    office: Workplace, tmp_path: Path
) -> None:
    path = changed(scheme_book(tmp_path / "a.coverbook"), *CELLS[0])
    office.bookcase.open(path)
    office.worker.settle()
    shown(office, "statements", StatementsPage).primary_button.click()
    office.worker.settle()
    assert "the file does not hold" in office.window.messages.words.text()


def test_over_a_statement_that_is_not_signed_stands_why(office: Workplace, tmp_path: Path) -> None:
    office.bookcase.open(changed(scheme_book(tmp_path / "a.coverbook"), "premiums", "amount", 70000))
    office.worker.settle()
    page = shown(office, "statements", StatementsPage)
    page.primary_button.click()
    office.worker.settle()
    assert page.unproved.isVisible()
    assert "not signed" in page.unproved.text()
    assert page.save_button.isVisible()
    page.language.activated.emit(0)
    assert not page.unproved.isVisible()
