"""On small screens no word is cut, in any language: every page, every part of one and some reports in one window."""

from __future__ import annotations

from pathlib import Path
from shutil import copy
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QLabel, QPushButton, QWidget

from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.catalog.today import Work
from desktop_app.catalog.work import ALL
from desktop_app.core.language import MIRRORED, STRETCHED
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.layouts import across
from desktop_app.ui.pages.act_page import ActPage
from desktop_app.ui.pages.parts_page import PartsPage
from desktop_app.ui.pages.reports import ReportsPage
from desktop_app.ui.speech.languages import languages
from desktop_app.ui.views.column_widths import LEGIBLE
from tests.ui.fit import ROWS, SPOKEN, cut, dots_alone, left_in_english, shared, shortened
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.views.record_table import RecordTable

WINDOWS = 3
"""So many windows share the languages: one for each language takes twice as long, one for all cannot be shared out."""
NAMES = {"Coverbook", "openIMIS", "Sahyog Health Mutual", "Family health", "Asha Tharu"}
NAME = "Asha Tharu"
NAMES |= {each.name for each in languages()}
"""What is called the same in every language."""
SMALLEST, USUAL = (1024, 640), (1366, 768)
"""The smallest screen, and that of most laptops in offices."""
SIDEWAYS = "ReportTable “horizontal scroll bar”"
"""On the smallest screen a report of many figures may be moved sideways."""
REPORTS = 3
"""So many reports of a page are looked at: their tables are all of one kind."""


def settle(office: Workplace) -> None:
    """Let the window show all that was read."""
    for _ in range(3):
        QApplication.processEvents()
        office.worker.settle()


def everything(office: Workplace, code: str = STRETCHED.code) -> Iterator[str]:
    """Every page, and of its parts and of the lists of what waits those that this language is looked at in."""
    for place in NAVIGATION:
        office.window.show_page(place.name)
        settle(office)
        for part in shared(parts(office.window.pages[place.name]), code) or [""]:
            if part:
                office.window.pages[place.name].show_record(part)
                settle(office)
            yield f"{place.name} {part}".strip()
    for queue in shared(ALL, code):
        office.window.show_page(queue.page)
        page = office.window.pages[queue.page]
        if isinstance(page, ActPage):
            page.work_through(Work(queue))
            settle(office)
            yield f"{queue.page} {queue.name}"
            page.work_through(None)


def parts(page: Page) -> list[str]:
    """What a page shows one at a time."""
    if isinstance(page, PartsPage):
        return [each.name for each in page.offered]
    return list(page.items)[:REPORTS] if isinstance(page, ReportsPage) else [""]


def cut_at(office: Workplace, size: tuple[int, int]) -> list[str]:
    """What is cut of what is in sight in a window of a size."""
    if office.window.size().toTuple() != size:
        office.window.resize(*size)
        settle(office)  # a table finds its height in some turns
    found = cut(office.window) + (shortened(office.window) + dots_alone(office.window) if size == USUAL else [])
    return [f"{size[0]}: {words}" for words in found if size == USUAL or SIDEWAYS not in words]


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("spoken", [SPOKEN[at::WINDOWS] for at in range(WINDOWS)], ids=" ".join)
def test_nothing_is_cut_on_a_small_screen_in_any_language(office: Workplace, tmp_path: Path, spoken: list[str]) -> None:
    """A window that changes its language shows more than one that is built in it."""
    open_scheme(office, tmp_path / "fits")
    found: dict[tuple[str, str], list[str]] = {}
    for code in spoken:
        office.speak(code)
        settle(office)
        for place in everything(office, code):
            # The size in which the last place was left comes first.
            sizes = (SMALLEST, USUAL) if len(found) % 2 else (USUAL, SMALLEST)
            found[code, place] = [words for size in sizes for words in cut_at(office, size)]
            if code == STRETCHED.code:
                found[code, place] += left_in_english(office.window, {*NAMES, office.desk.who.user})
    assert len(found) > 20 * len(spoken)
    assert {place: words for place, words in found.items() if words} == {}


FORMS = ("members", "premiums", "claims")
"""The pages on which forms open beside the list."""


@pytest.mark.usefixtures("dressed")
def test_beside_a_form_names_and_figures_can_be_read_in_any_language(
    office: Workplace, hamlet_file: Path, tmp_path: Path
) -> None:
    office.bookcase.open(Path(copy(hamlet_file, tmp_path)))
    settle(office)
    office.window.resize(*SMALLEST)
    found: dict[tuple[str, str], list[str]] = {}
    for name in FORMS:
        page = shown(office, name, ActPage)
        page.primary_act()
        for code in SPOKEN:
            office.speak(code)
            settle(office)
            found[code, name] = [*cut(office.window), *scant(page.table)]
    assert {place: words for place, words in found.items() if words} == {}


def scant(table: RecordTable) -> list[str]:
    """The names of which not enough can be read."""
    cells = [table.records.index(row, 0) for row in range(ROWS)]
    needs = {str(cell.data()): min(table.sizeHintForIndex(cell).width(), LEGIBLE) for cell in cells}
    return [words for words, need in needs.items() if need > table.columnWidth(0)]


def test_list_and_record_stand_within_their_page_in_every_direction(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "fits", "members")
    page = shown(office, "members", ActPage)
    for code in ("ur", "en", MIRRORED.code):
        office.speak(code)
        settle(office)
        parts = (page.list, page.aside)
        assert [page.split.rect().contains(each.geometry()) for each in parts] == [True, True], code


def test_in_urdu_a_name_in_latin_letters_begins_where_lines_begin(office: Workplace, tmp_path: Path) -> None:
    """Qt lays a line of letters where these begin, unless it is told the side."""
    open_scheme(office, tmp_path / "fits", "members")
    page = shown(office, "members", ActPage)
    office.speak("ur")
    page.act_on("take", "M-1")
    settle(office)
    said = [each for each in page.aside.findChildren(QLabel, "whose_name") if NAME in each.text()]
    assert said != []
    assert all(each.alignment() & Qt.AlignmentFlag.AlignAbsolute for each in said)


def targets(office: Workplace, folder: Path) -> PartsPage:
    """The settings at their targets, on the smallest screen."""
    open_scheme(office, folder / "fits", "settings")
    office.window.resize(*SMALLEST)
    page = shown(office, "settings", PartsPage, "targets")
    settle(office)
    return page


def test_where_tabs_have_no_room_they_go_on_in_a_second_line(office: Workplace, tmp_path: Path) -> None:
    tabs = targets(office, tmp_path).tabs.tabs
    assert len({each.y() for each in tabs}) == 2
    assert all(each.width() >= each.sizeHint().width() for each in tabs)


@pytest.mark.usefixtures("dressed")
def test_headings_are_cut_by_the_letters_that_they_are_written_in(office: Workplace, tmp_path: Path) -> None:
    heads = targets(office, tmp_path).findChildren(QHeaderView)
    assert all(each.font().bold() for each in heads if each.isVisible())


def test_a_sheet_without_rows_says_once_what_belongs_there(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "fits", "settings")
    office.window.pages["settings"].show_record("treaties")
    settle(office)
    said = [each.text() for each in office.window.findChildren(QLabel) if each.isVisible()]
    assert said.count("What part of the risk a reinsurer carries, between which days.") == 1


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = across(window)
    narrow, label = QPushButton("Collect premiums"), QLabel("Premiums that are overdue")
    for each in (narrow, label):
        each.setFixedWidth(40)
        line.addWidget(each)
    window.show()
    assert len(cut(window)) == 2


def test_a_button_without_room_ends_in_dots_and_tells_its_words_in_the_tip(qtbot: QtBot) -> None:
    button = ElidedButton()
    qtbot.addWidget(button)
    button.say("Collect premiums", "Ctrl+G")
    button.resize(button.sizeHint())
    button.show()
    assert button.toolTip() == "Ctrl+G"
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    button.resize(button.minimumSizeHint())
    assert button.toolTip() == "Collect premiums · Ctrl+G"
    assert cut(button) == []
