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
from desktop_app.ui.pages.indicators import IndicatorsPage
from desktop_app.ui.speech.languages import speech_for
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Office

QUARTERS = 12


@pytest.fixture
def page(office: Office, tmp_path: Path) -> IndicatorsPage:
    """The page on the small scheme."""
    open_scheme(office, tmp_path)
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


def test_cards_come_before_any_further_quarter(office: Office, tmp_path: Path) -> None:
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


def test_the_arrows_choose_the_next_card(page: IndicatorsPage) -> None:
    page.first_focus().setFocus()
    QTest.keyClick(page.grid.current, Qt.Key.Key_Right)
    assert page.grid.current.name == "incurred_claims_ratio"
    QTest.keyClick(page.grid.current, Qt.Key.Key_Down)
    assert page.grid.current.name == "promptness"
    QTest.keyClick(page.grid.current, Qt.Key.Key_End)
    assert page.grid.current.name == "liquidity_ratio"
    assert page.reached.indicator is not None
    assert page.reached.indicator.name == "liquidity_ratio"


def test_the_chosen_card_is_drawn_and_explained(office: Office, page: IndicatorsPage) -> None:
    page.show_record("incurred_claims_ratio")
    office.worker.settle()
    assert page.chart.chart is not None
    assert page.chart.chart.planned
    assert [step.code for step in page.reached.steps][:2] == ["P11", "P12"]
    assert page.chart.view is not None
    assert len(page.chart.view.spoken(11)) > 0


def test_a_chart_with_nothing_to_draw_says_so(office: Office, page: IndicatorsPage) -> None:
    page.show_record("liquidity_ratio")
    office.worker.settle()
    assert page.chart.nothing.isVisible()
    assert not page.reached.link.isHidden()


def test_one_product_is_shown_alone(office: Office, page: IndicatorsPage) -> None:
    page.products.setCurrentIndex(1)
    page.products.activated.emit(1)
    office.worker.settle()
    assert page.grid.cards["solvency_ratio"].value.text() == "n/a"
    assert page.products.currentText() == "Family health"
    page.show_record("liquidity_ratio")
    assert page.reached.link.isHidden()
    assert len(page.grid.cards["renewal_ratio"].trend.values) == QUARTERS


def test_another_period_shows_its_own_figures(office: Office, page: IndicatorsPage) -> None:
    before = page.grid.cards["incurred_claims_ratio"].value.text()
    office.desk.choose_period(quarter(2025, 1))
    office.worker.settle()
    assert page.grid.cards["incurred_claims_ratio"].value.text() != before
    assert "2025" in page.line.text()


def test_the_language_changes_cards_chart_and_explanation(office: Office, page: IndicatorsPage) -> None:
    office.speech.change(speech_for("fr"))
    QApplication.processEvents()
    assert page.grid.cards["renewal_ratio"].label.text() == "Renouvellement"
    assert page.reached.title.text() == "Comment on y arrive"
    assert page.products.itemText(0) == "Tous les produits"


def test_a_file_without_a_scheme_says_what_to_do(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "new.coverbook"
    open_book(path, create=True).close()
    office.bookcase.open(path)
    office.worker.settle()
    page = shown(office, "indicators", IndicatorsPage)
    assert "no scheme" in page.nothing.text()
    assert page.begin.isVisible()
    assert page.figures.isHidden()


def test_another_file_may_be_opened_while_quarters_are_still_to_come(
    office: Office, tmp_path: Path, scheme_file: Path
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
