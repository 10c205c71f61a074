"""The page Network: it needs no open file, shows every part, places a scheme, and keeps the directory."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.catalog.network_parts import DIRECTORY, OWN, PARTS
from desktop_app.network.directory import read_directory
from desktop_app.ui.look.fonts import row_height
from desktop_app.ui.views.order import Order
from desktop_app.ui.views.paper_preview import PaperPreview
from tests.network.snapshots import scheme, write
from tests.ui.fit import cut

if TYPE_CHECKING:
    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.network import NetworkPage


@pytest.fixture(scope="module")
def six(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six schemes, only to be copied."""
    place = tmp_path_factory.mktemp("network")
    for at in range(6):
        write(place / f"{at}.parquet", scheme(at, value=at / 10), scheme(at, quarter="2025-09-30", value=at / 9))
    return place


@pytest.fixture
def folder(tmp_path: Path, six: Path) -> Path:
    """Six schemes."""
    return Path(shutil.copytree(six, tmp_path / "network"))


@pytest.fixture
def page(office: Workplace, folder: Path) -> NetworkPage:
    """The page with a folder, over the page that welcomes."""
    office.window.show_welcome()
    office.window.welcome.network.click()
    page = office.files.network.page
    page.open(folder)
    office.worker.settle()
    return page


def settle(office: Workplace) -> None:
    """Let all come into sight and find its place."""
    for _ in range(3):
        office.worker.settle()
        QApplication.processEvents()


def show(office: Workplace, page: NetworkPage, name: str) -> list[str]:
    """Show a part as it is when all has come into sight; the names of its tables."""
    page.list.setCurrentRow([part.name for part in PARTS].index(name))
    settle(office)
    answer = page.tables.answer
    return [table.name for table in answer.tables] if answer else []


def test_it_is_reached_without_an_open_file_and_left_again(office: Workplace, page: NetworkPage) -> None:
    assert office.window.stage.currentWidget() is page
    page.back.click()
    assert office.window.stage.currentWidget() is office.window.welcome


def test_from_an_open_file_it_leads_back_to_the_page_one_was_on(open_office: Workplace, folder: Path) -> None:
    window = open_office.window
    window.show_page("claims")
    next(each for each in open_office.files.entries() if each.icon == "office").do()
    open_office.files.network.page.open(folder)
    open_office.worker.settle()
    window.go_back()
    assert window.stage.currentWidget() is window.pages["claims"]


def test_every_part_shows_its_tables(office: Workplace, page: NetworkPage) -> None:
    assert show(office, page, "overview") == ["regions", "region_ratios"]
    assert show(office, page, "benchmarks") == ["benchmarks", "finer_benchmarks"]
    assert show(office, page, "courses") == ["course_health_voluntary_incurred_claims_ratio"]
    assert show(office, page, "silent") == ["silent"]
    assert show(office, page, "files") == ["passed_over"]


def test_all_tables_come_into_sight_and_are_put_in_order_though_no_file_is_open(
    office: Workplace, page: NetworkPage
) -> None:
    names = show(office, page, OWN)
    assert [view.table.name for view in page.tables.views] == [name for name in names if name != "products"]
    show(office, page, DIRECTORY)
    view = page.tables.views[0]
    view.order_wanted.emit(Order(0, backwards=True))
    office.worker.settle()
    assert view.shown.table.column("name")[0] == "Scheme 5"


def test_the_chosen_scheme_is_placed_among_its_like(office: Workplace, page: NetworkPage) -> None:
    show(office, page, OWN)
    choose(page, "Scheme 4")
    office.worker.settle()
    place = next(view.table for view in page.tables.views if view.table.name == "place")
    assert place.column("above") == (4,)


def choose(page: NetworkPage, name: str) -> None:
    """Choose a scheme, as a press on its name in the list that falls down does."""
    page.scheme.setCurrentIndex(page.scheme.findText(name))
    page.scheme.activated.emit(page.scheme.currentIndex())


def test_the_card_of_a_scheme_stands_in_the_place_of_the_tables_with_the_keyboard_in_its_first_field(
    office: Workplace, page: NetworkPage
) -> None:
    show(office, page, DIRECTORY)
    assert not page.card.isVisible()
    choose(page, "Scheme 2")
    assert page.card.isVisible()
    assert not page.tables.isVisible()
    assert not page.ways.isVisible()  # what is not in sight is not printed
    assert page.card.fields["contact"].hasFocus()  # its name and country come with its snapshot
    page.adding.click()
    assert page.card.fields["name"].hasFocus()
    assert page.card.fields["name"].text() == ""


@pytest.mark.parametrize("way", ["escape", "back", "button", "page's button"])
def test_the_card_is_left_for_the_tables_and_nothing_is_kept(
    office: Workplace, page: NetworkPage, folder: Path, way: str
) -> None:
    show(office, page, DIRECTORY)
    choose(page, "Scheme 2")
    QTest.keyClicks(page.card.fields["contact"], "Efua")
    match way:
        case "escape":
            QTest.keyClick(page.card.fields["contact"], Qt.Key.Key_Escape)
        case "back":
            QTest.keyClick(page.card.fields["contact"], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        case "button":
            page.card.leaving.click()
        case _:
            page.back.click()
    office.worker.settle()
    assert office.window.stage.currentWidget() is page
    assert page.tables.isVisible()
    assert page.ways.isVisible()
    assert page.tables.isAncestorOf(QApplication.focusWidget() or page)
    assert read_directory(folder) == ()
    choose(page, "Scheme 2")
    assert page.card.fields["contact"].text() == ""


def test_whoever_steps_through_the_schemes_with_the_arrow_keys_sees_each_card_and_stays_in_the_list(
    office: Workplace, page: NetworkPage
) -> None:
    show(office, page, DIRECTORY)
    page.scheme.setFocus()
    for name in ("Scheme 1", "Scheme 2"):
        QTest.keyClick(page.scheme, Qt.Key.Key_Down)
        assert page.card.fields["name"].text() == name
        assert page.scheme.hasFocus()
    for here in (page.scheme, page.adding):
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert page.card.isAncestorOf(QApplication.focusWidget() or page)


def test_what_is_written_on_the_card_is_kept_and_shown(office: Workplace, page: NetworkPage, folder: Path) -> None:
    show(office, page, DIRECTORY)
    choose(page, "Scheme 2")
    page.card.fields["contact"].setText("Efua, 024")
    page.card.keeping.setFocus()
    page.card.keeping.click()
    office.worker.settle()
    assert page.tables.isVisible()
    assert page.tables.isAncestorOf(QApplication.focusWidget() or page)
    assert [(each.scheme, each.contact) for each in read_directory(folder)] == [("s2", "Efua, 024")]
    assert page.scheme.currentText() == "Scheme 2"
    assert "Efua, 024" in page.tables.views[0].table.column("contact")


def test_a_scheme_that_has_sent_nothing_can_be_added_and_a_wrong_day_is_refused(
    office: Workplace, page: NetworkPage, folder: Path
) -> None:
    show(office, page, DIRECTORY)
    page.adding.click()
    page.card.fields["name"].setText("To come")
    page.card.expected.type_in("soon")
    page.card.keeping.click()
    office.worker.settle()
    assert read_directory(folder) == ()
    assert "soon" in said(office)
    page.card.expected.type_in("31/1/2026")
    page.card.keeping.click()
    office.worker.settle()
    assert [(each.name, each.expected) for each in read_directory(folder)] == [("To come", "2026-01-31")]


def said(office: Workplace) -> str:
    """Every message in sight."""
    return " ".join(label.text() for label in office.window.messages.findChildren(QLabel))


def test_a_workbook_and_briefs_are_saved(office: Workplace, page: NetworkPage, tmp_path: Path) -> None:
    show(office, page, "benchmarks")
    page.paper.save_to(tmp_path / "out.xlsx")
    page.write_briefs(tmp_path / "briefs")
    office.worker.settle()
    assert (tmp_path / "out.xlsx").is_file()
    assert len(list((tmp_path / "briefs").iterdir())) == 6


def test_f1_explains_it_and_leads_back_though_a_file_is_open(open_office: Workplace) -> None:
    window = open_office.window
    next(each for each in open_office.files.entries() if each.icon == "office").do()
    page = open_office.files.network.page
    window.rail.help.click()
    assert window.help.page.browser.topic == "network"
    window.help.leave()
    assert window.stage.currentWidget() is page


def test_pages_are_looked_at_before_they_are_printed_though_no_file_is_open(
    office: Workplace, page: NetworkPage, tmp_path: Path
) -> None:
    show(office, page, "benchmarks")
    page.printing.click()
    office.worker.settle()
    preview = page.stage.currentWidget()
    assert isinstance(preview, PaperPreview)
    assert preview.printed is not None
    preview.doing.save_to(tmp_path / "out.pdf")
    office.worker.settle()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    page.go_back()
    assert page.stage.currentWidget() is page.tables
    assert not page.ways.isHidden()
    office.worker.settle()
    assert page.tables.isAncestorOf(QApplication.focusWidget() or page)


def test_a_folder_without_snapshots_is_told_in_a_sentence(office: Workplace, page: NetworkPage, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    page.open(tmp_path / "empty")
    office.worker.settle()
    assert "is empty. Put the snapshots of the schemes into it." in said(office)


@pytest.mark.parametrize("code", ["en", "fr", "en-XA", "ur"])
def test_nothing_is_cut_on_the_smallest_screen(office: Workplace, page: NetworkPage, code: str) -> None:
    office.speak(code)
    office.window.resize(office.window.minimumSize())
    for part in PARTS:
        show(office, page, part.name)
        assert cut(office.window) == []
    show(office, page, DIRECTORY)
    choose(page, "Scheme 2")
    settle(office)
    assert cut(office.window) == []


def test_the_smallest_screen_holds_rows_of_the_directory_in_the_highest_letters(
    office: Workplace, page: NetworkPage
) -> None:
    office.speak("ur")
    office.window.resize(office.window.minimumSize())
    show(office, page, DIRECTORY)
    view = page.tables.views[0]
    seen = view.viewport().visibleRegion().boundingRect().height()
    assert seen >= 3 * row_height(view)
