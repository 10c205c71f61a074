"""The page of indicators shows ten cards at once, then their trends, and explains the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.period import quarter
from desktop_app.core.registry import INDICATORS
from desktop_app.store.opening import open_book
from desktop_app.ui.look.laid_out_button import LaidOutButton
from desktop_app.ui.pages import indicators
from desktop_app.ui.pages.indicators import IndicatorsPage
from desktop_app.ui.speech.languages import speech_for
from desktop_app.ui.views import reached_view
from tests.ui.beats import Beats
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace

QUARTERS = 12
TITLE = Qt.TextFlag.TextWordWrap


@pytest.fixture
def page(office: Workplace, tmp_path: Path) -> IndicatorsPage:
    """The page on the small scheme."""
    open_scheme(office, tmp_path, "indicators")
    return shown(office, "indicators", IndicatorsPage)


def test_ten_cards_have_values_and_trends_of_twelve_quarters(page: IndicatorsPage) -> None:
    assert len(page.grid.cards) == len(INDICATORS)
    for card in page.grid.cards.values():
        assert card.value.text()
        assert len(card.trend.values) == QUARTERS


def test_a_card_says_everything_to_who_cannot_see_it(page: IndicatorsPage) -> None:
    spoken = page.grid.cards["incurred_claims_ratio"].accessibleName()
    assert "Incurred claims" in spoken
    assert page.grid.cards["incurred_claims_ratio"].value.text() in spoken


def test_an_explanation_is_written_again_only_where_it_says_something_else(
    office: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[object] = []
    monkeypatch.setattr(indicators, "PATIENCE", -1)  # the chart is drawn again with each quarter
    monkeypatch.setattr(reached_view, "fill", lambda area, body, steps: written.append((area, body, *steps)))
    open_scheme(office, tmp_path, "indicators")
    page = shown(office, "indicators", IndicatorsPage)
    assert len(page.quarters) == QUARTERS
    assert len(written) < QUARTERS / 2


def test_cards_come_before_any_further_quarter(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path)
    office.window.show_page("indicators")
    page = office.window.pages["indicators"]
    assert isinstance(page, IndicatorsPage)
    while page.board is None:
        QApplication.processEvents()
    assert page.grid.cards["renewal_ratio"].value.text()
    assert len(page.quarters) < QUARTERS
    office.worker.settle()
    assert len(page.quarters) == QUARTERS


def test_the_arrows_choose_the_next_card(office: Workplace, page: IndicatorsPage) -> None:
    page.first_focus().setFocus()
    QTest.keyClick(page.grid.current, Qt.Key.Key_Right)
    assert page.grid.current.name == "incurred_claims_ratio"
    QTest.keyClick(page.grid.current, Qt.Key.Key_Down)
    assert page.grid.current.name == "promptness"
    QTest.keyClick(page.grid.current, Qt.Key.Key_End)
    assert page.grid.current.name == "liquidity_ratio"
    office.worker.settle()
    assert page.reached.indicator is not None
    assert page.reached.indicator.name == "liquidity_ratio"


def test_a_chart_is_drawn_and_explained_in_two_pieces(
    office: Workplace, page: IndicatorsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    beats = Beats()
    monkeypatch.setattr(page.chart, "show_chart", beats.noting("drawn", page.chart.show_chart))
    monkeypatch.setattr(page.reached, "show_steps", beats.noting("explained", page.reached.show_steps))
    QTest.keyClick(page.grid.current, Qt.Key.Key_Right)
    office.worker.settle()
    assert beats.pieces == ["drawn", "explained"]
    assert beats.are_between_all


def test_the_chosen_card_is_drawn_and_explained(office: Workplace, page: IndicatorsPage) -> None:
    page.show_record("incurred_claims_ratio")
    office.worker.settle()
    assert page.chart.chart is not None
    assert page.chart.chart.planned
    assert [step.code for step in page.reached.steps][:2] == ["P11", "P12"]
    assert page.chart.view is not None
    assert len(page.chart.view.spoken(11)) > 0


def test_a_chart_with_nothing_to_draw_says_so(office: Workplace, page: IndicatorsPage) -> None:
    page.show_record("liquidity_ratio")
    office.worker.settle()
    assert page.chart.nothing.isVisible()
    assert not page.reached.link.isHidden()


def test_one_product_is_shown_alone(office: Workplace, page: IndicatorsPage) -> None:
    page.products.setCurrentIndex(1)
    page.products.activated.emit(1)
    office.worker.settle()
    assert page.grid.cards["solvency_ratio"].value.text() == "n/a"
    assert page.products.currentText() == "Family health"
    page.show_record("liquidity_ratio")
    assert page.reached.link.isHidden()
    assert len(page.grid.cards["renewal_ratio"].trend.values) == QUARTERS


def test_another_period_shows_its_own_figures(office: Workplace, page: IndicatorsPage) -> None:
    before = page.grid.cards["incurred_claims_ratio"].value.text()
    office.desk.choose_period(quarter(2025, 1))
    office.worker.settle()
    assert page.grid.cards["incurred_claims_ratio"].value.text() != before
    assert "2025" in page.line.text()


def press(office: Workplace, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is, and wait for what follows."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)
    for _ in range(3):
        office.worker.settle()
        QApplication.processEvents()


def in_sight(page: IndicatorsPage) -> list[list[str]]:
    """The cells of the tables that are open."""
    assert page.opened.view is not None
    assert page.opened.currentWidget() is page.opened.view
    models = [each.shown for each in page.opened.view.tables.views]
    return [[model.words(row, 0) for row in range(model.rowCount())] for model in models]


def test_a_card_opens_its_parts_their_records_and_the_page_of_one_and_all_the_way_back(
    office: Workplace, page: IndicatorsPage
) -> None:
    page.show_record("incurred_claims_ratio")
    press(office, Qt.Key.Key_Return)
    assert page.opened.view is not None
    parts, records = in_sight(page)
    assert parts[0] == "Incurred claims"
    tables = page.opened.view.tables
    amount = [column.name for column in tables.views[0].table.columns].index("amount")
    at = tables.views[0].shown.index(len(parts) - 1, amount)
    tables.views[0].setCurrentIndex(at)
    press(office, Qt.Key.Key_Return)
    deeper, behind = in_sight(page)
    assert deeper[0] == parts[-1].strip()
    assert 0 < len(behind) <= len(records)
    tables.views[1].setFocus()
    press(office, Qt.Key.Key_Return)
    assert office.window.place in {"premiums", "claims"}
    for expected in ([deeper, behind], [parts, records]):
        press(office, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert office.window.place == "indicators"
        assert in_sight(page) == expected
    press(office, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.opened.currentWidget() is page.figures
    assert QApplication.focusWidget() is page.grid.current


def test_each_part_beside_the_chart_opens_also_of_one_product(office: Workplace, page: IndicatorsPage) -> None:
    page.products.setCurrentIndex(1)
    page.products.activated.emit(1)
    page.show_record("incurred_claims_ratio")
    office.worker.settle()
    rows = page.reached.findChildren(LaidOutButton)
    assert len(rows) == len(page.reached.steps)
    rows[1].setFocus()
    press(office, Qt.Key.Key_Space)
    assert in_sight(page)[0][0] == str(rows[1].accessibleName()).partition(":")[0]
    assert page.opened.view is not None
    assert page.opened.view.sight is not None
    assert page.opened.view.sight.values["product"] == "H"


def test_a_point_of_the_chart_opens_its_quarter(office: Workplace, page: IndicatorsPage) -> None:
    page.show_record("incurred_claims_ratio")
    assert page.chart.view is not None
    page.chart.view.setFocus()
    press(office, Qt.Key.Key_Left)
    assert page.chart.told.text().startswith("Q2 26: ")
    press(office, Qt.Key.Key_Return)
    assert page.opened.view is not None
    assert page.opened.view.sight is not None
    assert page.opened.view.sight.values["to"] == quarter(2026, 2).last


def test_picture_and_table_of_a_chart_are_copied_by_keys_and_from_its_menu(
    office: Workplace, page: IndicatorsPage
) -> None:
    page.show_record("incurred_claims_ratio")
    assert page.chart.view is not None
    page.chart.view.setFocus()
    press(office, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["period", "ratio", "plan"]
    assert len(lines) == QUARTERS + 1
    assert lines[-1].startswith("Q3 26\t")
    press(office, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().pixmap().width() == page.chart.width()
    assert page.chart.view.actions() == page.chart.copies
    assert page.chart.view.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu


def test_the_language_changes_cards_chart_and_explanation(office: Workplace, page: IndicatorsPage) -> None:
    office.speech.change(speech_for("fr"))
    QApplication.processEvents()
    assert page.grid.cards["renewal_ratio"].label.text() == "Renouvellement"
    assert page.reached.title.text() == "Comment on y arrive"
    assert page.products.itemText(0) == "Tous les produits"


@pytest.mark.usefixtures("dressed")
def test_the_title_of_the_chart_is_whole_on_the_smallest_screen(office: Workplace, page: IndicatorsPage) -> None:
    office.window.resize(1024, 640)
    office.speak("en")
    for name in page.grid.cards:
        page.grid.choose(name)
        for _ in range(3):
            office.worker.settle()
        title = page.chart.title
        assert title.width() >= title.fontMetrics().boundingRect(title.rect(), TITLE, title.text()).width()
        assert title.height() >= title.heightForWidth(title.width())
        assert not page.figures.verticalScrollBar().maximum(), "the drawing gives way, not the page"


def test_a_file_without_a_scheme_says_what_to_do(office: Workplace, tmp_path: Path) -> None:
    path = tmp_path / "new.coverbook"
    open_book(path, create=True).close()
    office.bookcase.open(path)
    office.worker.settle()
    page = shown(office, "indicators", IndicatorsPage)
    assert "no scheme" in page.nothing.text()
    assert page.begin.isVisible()
    assert page.opened.isHidden()


def test_another_file_may_be_opened_while_quarters_are_still_to_come(
    office: Workplace, tmp_path: Path, scheme_file: Path
) -> None:
    open_scheme(office, tmp_path / "first")
    office.window.show_page("indicators")
    page = office.window.pages["indicators"]
    assert isinstance(page, IndicatorsPage)
    while page.board is None:
        QApplication.processEvents()
    office.bookcase.open(scheme_file)
    office.worker.settle()
    assert office.desk.book is not None
    assert office.desk.book.path == scheme_file
    assert shown(office, "indicators", IndicatorsPage) is not page


def test_the_figures_of_our_own_open_from_the_page_and_alt_left_leads_back(
    office: Workplace, page: IndicatorsPage
) -> None:
    page.beyond.click()
    office.worker.settle()
    assert page.opened.view is not None
    assert page.opened.view.sight is not None
    assert page.opened.view.sight.report.name == "beyond_the_ten"
    assert page.go_back()
    assert page.opened.currentWidget() is page.figures
