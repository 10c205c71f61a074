"""The bar: the quarters offered, the search by keyboard, the languages."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.acts.search import SHARE
from desktop_app.catalog.navigation import MAIN_ACTS
from desktop_app.core.period import make_day, quarter
from desktop_app.core.records.scheme import Scheme
from desktop_app.core.surroundings import Surroundings
from desktop_app.ui.forms.view import FormView
from desktop_app.ui.pages.list_page import ListPage
from desktop_app.ui.pages.page import Page
from desktop_app.ui.shell.backup_sign import BackupSign
from desktop_app.ui.shell.period_chooser import PeriodChooser
from desktop_app.ui.speech.languages import languages
from tests.counter import enrolled, member, office_book

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.core.period import Period
    from desktop_app.ui.shell.desk import Desk

APRIL = Scheme(name="Sahyog", currency="INR", fiscal_year_start=4)


def chooser_of(desk: Desk, about: Surroundings, qtbot: QtBot) -> PeriodChooser:
    """A chooser that has seen a book's surroundings."""
    chooser = PeriodChooser(desk)
    qtbot.addWidget(chooser)
    desk.about = about
    chooser.show_quarters(about)
    return chooser


def test_fiscal_quarters_are_offered_from_the_first_record_to_today(desk: Desk, qtbot: QtBot) -> None:
    about = Surroundings(APRIL, first=make_day(2025, 5, 2), last=make_day(2026, 11, 1))
    chooser = chooser_of(desk, about, qtbot)
    assert chooser.periods[0] == quarter(2026, 3, 4)
    assert chooser.periods[-1] == quarter(2025, 1, 4)
    assert [chooser.itemText(at) for at in (0, 1)] == ["Quarter 3, 2026 (running)", "Quarter 2, 2026 (open)"]
    assert desk.period == quarter(2026, 2, 4)


def test_the_last_quarter_with_records_that_is_over_is_shown_first(desk: Desk, qtbot: QtBot) -> None:
    about = Surroundings(APRIL, first=make_day(2023, 4, 1), last=make_day(2026, 3, 31))
    chooser = chooser_of(desk, about, qtbot)
    assert desk.period == quarter(2025, 4, 4)
    assert chooser.currentText() == "Quarter 4, 2025 (open)"


def test_a_file_without_records_shows_the_quarter_of_today(desk: Desk, qtbot: QtBot) -> None:
    chooser_of(desk, Surroundings(APRIL), qtbot)
    assert desk.period == quarter(2026, 3, 4)


def test_another_quarter_is_told_to_everybody(desk: Desk, qtbot: QtBot) -> None:
    chooser = chooser_of(desk, Surroundings(APRIL, first=make_day(2025, 4, 1)), qtbot)
    told: list[Period] = []
    desk.period_changed.connect(lambda: told.append(desk.period))
    chooser.setFocus()
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    assert told == [quarter(2026, 1, 4)]


def test_a_save_leaves_the_chosen_quarter_alone(desk: Desk, qtbot: QtBot) -> None:
    about = Surroundings(APRIL, first=make_day(2025, 4, 1))
    chooser = chooser_of(desk, about, qtbot)
    desk.choose_period(quarter(2025, 3, 4))
    chooser.show_quarters(about, keep=True)
    assert desk.period == quarter(2025, 3, 4)
    assert chooser.currentText() == "Quarter 3, 2025 (open)"


def test_the_tab_key_comes_to_files_search_and_period_before_the_languages(open_office: Workplace) -> None:
    bar = open_office.window.bar
    passed: list[QWidget] = [bar.language]
    while passed[-1] is not open_office.window.rail.help:
        passed.append(cast("QWidget", passed[-1].previousInFocusChain()))
    assert [each for each in passed[1:-1] if each.focusPolicy() != Qt.FocusPolicy.NoFocus] == [
        bar.period,
        bar.finder,
        bar.files,
        *open_office.window.rail.findChildren(BackupSign),
    ]


def test_a_page_is_found_by_any_part_of_its_word(open_office: Workplace, qtbot: QtBot) -> None:
    finder = open_office.window.bar.finder
    picked: list[tuple[str, str]] = []
    finder.picked.disconnect()
    finder.picked.connect(lambda page, record: picked.append((page, record)))
    finder.setFocus()
    QTest.keyClicks(finder, "mem")
    qtbot.waitUntil(lambda: finder.findings.count() > 0)
    open_office.worker.settle()
    QTest.keyClick(finder, Qt.Key.Key_Return)
    assert picked == [("members", "")]
    assert finder.text() == ""


def test_what_one_does_on_a_page_is_found_and_begun_from_any_other(open_office: Workplace, qtbot: QtBot) -> None:
    finder, window = open_office.window.bar.finder, open_office.window
    finder.setFocus()
    QTest.keyClicks(finder, "enrol")
    qtbot.waitUntil(lambda: finder.findings.count() > 0)
    open_office.worker.settle()
    QTest.keyClick(finder, Qt.Key.Key_Return)
    assert window.place == "members"
    qtbot.waitUntil(lambda: bool(window.pages["members"].findChildren(FormView)))


def test_deeds_say_what_the_buttons_of_their_pages_say() -> None:
    for act in (each for each in MAIN_ACTS if not each.begins):
        page = next(
            known
            for known in vars(import_module(f"desktop_app.ui.pages.{act.page}")).values()
            if isinstance(known, type) and issubclass(known, Page) and known.__module__.endswith(f".{act.page}")
        )
        assert (page.primary, page.primary_icon) == (act.label, act.icon)


def test_arrows_move_through_the_findings_and_escape_gives_up(open_office: Workplace, qtbot: QtBot) -> None:
    finder = open_office.window.bar.finder
    finder.setFocus()
    QTest.keyClicks(finder, "e")
    qtbot.waitUntil(lambda: finder.findings.count() > 1)
    QTest.keyClick(finder, Qt.Key.Key_Down)
    assert finder.findings.currentRow() == 1
    QTest.keyClick(finder, Qt.Key.Key_Escape)
    assert finder.text() == ""
    assert not finder.findings.isVisible()


def test_words_that_nothing_holds_are_answered_and_lead_nowhere(open_office: Workplace, qtbot: QtBot) -> None:
    finder = open_office.window.bar.finder
    finder.start()
    QTest.keyClicks(finder, "xyzzy")
    qtbot.waitUntil(lambda: finder.findings.count() == 1)
    assert "xyzzy" in finder.findings.item(0).text()
    QTest.keyClick(finder, Qt.Key.Key_Return)
    assert finder.words == "xyzzy"


def test_every_language_stands_under_its_own_name(office: Workplace) -> None:
    chooser = office.window.bar.language
    assert [chooser.itemText(at) for at in range(chooser.count())] == ["English"]
    office.window.offer(office.files.entries())  # as after the first paint
    assert [chooser.itemText(at) for at in range(chooser.count())] == [each.name for each in languages()]
    assert {"English", "Français"} <= {each.name for each in languages()}
    assert chooser.currentText() == "English"


def test_each_kind_of_record_stands_under_its_name_and_more_opens_its_list(office: Workplace, tmp_path: Path) -> None:
    book = office_book(tmp_path, lambda book: [enrolled(book, member(f"Tharu {at}")) for at in range(SHARE + 2)])
    place = book.path
    book.close()
    office.bookcase.open(place)
    office.worker.settle()
    finder, window = office.window.bar.finder, office.window
    finder.start()
    QTest.keyClicks(finder, "tharu")
    finder.wanted.emit()
    office.worker.settle()
    shown = [finder.findings.item(row).text() for row in range(finder.findings.count())]
    assert shown[0] == "Members"
    assert shown[SHARE + 1] == "more…"
    assert finder.findings.currentRow() == 1
    for _ in range(SHARE):
        QTest.keyClick(finder, Qt.Key.Key_Down)
    QTest.keyClick(finder, Qt.Key.Key_Return)
    office.worker.settle()
    page = window.pages["members"]
    assert isinstance(page, ListPage)
    assert page.search.words == "tharu"
    assert page.table.records.rowCount() == SHARE + 2
