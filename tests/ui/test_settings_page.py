"""The settings describe the scheme, its products and offices, who works, and the factors that are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.catalog.settings import PLACES
from desktop_app.core.indicators.prudence import GROWTH_MARGIN
from desktop_app.core.problems import Refused
from desktop_app.figures.payables import liquidity_factors
from desktop_app.store.opening import open_book
from desktop_app.store.rows import find, read
from desktop_app.ui.pages.indicators import IndicatorsPage
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.settings_parts import FormPart, ListPart, WorkingPart
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.store.database import Book
    from desktop_app.ui.forms.act_form import ActForm


@pytest.fixture
def page(office: Workplace, tmp_path: Path) -> SettingsPage:
    """The page on the small scheme."""
    open_scheme(office, tmp_path)
    return shown(office, "settings", SettingsPage)


def form_at(office: Workplace, page: SettingsPage, place: str) -> ActForm:
    """The form of a place, filled in."""
    page.show_record(place)
    office.worker.settle()
    part = page.parts[place]
    assert isinstance(part, FormPart)
    assert part.form is not None
    return part.form


def list_at(office: Workplace, page: SettingsPage, place: str) -> ListPart:
    """The list of a place."""
    page.show_record(place)
    office.worker.settle()
    part = page.parts[place]
    assert isinstance(part, ListPart)
    return part


def book_of(office: Workplace) -> Book:
    """The book on the desk."""
    assert office.desk.book is not None
    return office.desk.book


def test_the_scheme_is_shown_as_the_file_has_it(office: Workplace, page: SettingsPage) -> None:
    values = form_at(office, page, "scheme").values()
    assert values["name"] == "Sahyog Health Mutual"
    assert values["currency"] == "INR"


def test_a_new_name_is_saved_and_shown_over_the_page(office: Workplace, page: SettingsPage) -> None:
    form = form_at(office, page, "scheme")
    form.set_values({"name": "Sahyog Mutual"})
    form.submit(again=False)
    office.worker.settle()
    assert read(book_of(office), "scheme", 1).name == "Sahyog Mutual"
    assert office.window.bar.scheme.text() == "Sahyog Mutual"
    assert form_at(office, page, "scheme").values()["name"] == "Sahyog Mutual"


def test_the_currency_stays_once_amounts_are_written(office: Workplace, page: SettingsPage) -> None:
    form = form_at(office, page, "scheme")
    form.set_values({"currency": "KES"})
    form.submit(again=False)
    office.worker.settle()
    assert read(book_of(office), "scheme", 1).currency == "INR"
    assert form.values()["currency"] == "KES"


def test_what_is_written_and_not_saved_stays_when_the_period_changes(office: Workplace, page: SettingsPage) -> None:
    form = form_at(office, page, "scheme")
    editor = form.body.stops()[0]
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "New ")
    page.reload()
    office.worker.settle()
    assert "New " in form_at(office, page, "scheme").values()["name"]


def test_factors_make_the_liquidity_ratio_speak(office: Workplace, page: SettingsPage) -> None:
    form = form_at(office, page, "liquidity")
    form.set_values({"B14": 12.5, "B20": 100.0, GROWTH_MARGIN: 10.0})
    form.submit(again=False)
    office.worker.settle()
    factors = liquidity_factors(book_of(office))
    assert {code: str(share) for code, share in factors.items()} == {"B14": "1/8", "B20": "1"}
    assert form_at(office, page, "liquidity").values()["B14"] == 12.5
    indicators = shown(office, "indicators", IndicatorsPage, "liquidity_ratio")
    assert indicators.grid.cards["liquidity_ratio"].value.text() != "n/a"


def test_factors_taken_back_leave_the_ratio_unset(office: Workplace, page: SettingsPage) -> None:
    for values in ({"B14": 50.0}, {"B14": None}):
        form = form_at(office, page, "liquidity")
        form.set_values(values)
        form.submit(again=False)
        office.worker.settle()
    assert liquidity_factors(book_of(office)) == {}


def test_a_share_above_the_whole_is_refused(office: Workplace, page: SettingsPage) -> None:
    form = form_at(office, page, "liquidity")
    editor = form.body.stops()[0]
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "130")
    with pytest.raises(Refused):
        form.values()


def test_a_product_is_added_to_the_list_by_ctrl_n(office: Workplace, page: SettingsPage, qtbot: QtBot) -> None:
    part = list_at(office, page, "products")
    with qtbot.waitActive(office.window):
        office.window.activateWindow()
    QTest.keyClick(office.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: part.form is not None)
    assert part.form is not None
    part.form.set_values({"code": "F", "name": "Funeral cover", "line": "funeral"})
    part.form.submit(again=False)
    office.worker.settle()
    assert find(book_of(office), "products", "F").name == "Funeral cover"
    assert part.table.records.rowCount() == 2
    assert part.currentWidget() is part.list


def test_enter_corrects_a_product_with_its_reason(office: Workplace, page: SettingsPage) -> None:
    part = list_at(office, page, "products")
    part.correct("H")
    office.worker.settle()
    assert part.form is not None
    assert "code" not in part.form.body.parts
    part.form.set_values({"name": "Health of the family", "why": "renamed by the assembly"})
    part.form.submit(again=False)
    office.worker.settle()
    assert find(book_of(office), "products", "H").name == "Health of the family"


def test_every_place_shows_something(office: Workplace, page: SettingsPage) -> None:
    for place in PLACES:
        page.show_record(place.name)
        office.worker.settle()
        assert page.part is page.parts[place.name]
        assert page.part.isVisible()


def test_the_name_of_who_works_is_kept_and_carried_by_saves(office: Workplace, page: SettingsPage) -> None:
    page.show_record("working")
    part = page.parts["working"]
    assert isinstance(part, WorkingPart)
    part.user.setText("Maya  Rana")
    part.user.editingFinished.emit()
    assert office.desk.who.user == "Maya Rana"
    assert office.remembered.user == "Maya Rana"
    form = form_at(office, page, "liquidity")
    form.set_values({"B14": 50.0})
    form.submit(again=False)
    office.worker.settle()
    assert book_of(office).value("SELECT user FROM saves ORDER BY id DESC LIMIT 1") == "Maya Rana"


def test_the_language_is_changed_from_here_too(office: Workplace, page: SettingsPage) -> None:
    page.show_record("working")
    part = page.parts["working"]
    assert isinstance(part, WorkingPart)
    part.language.activated.emit(part.language.findData("fr"))
    QApplication.processEvents()
    assert office.desk.speech.language.code == "fr"


def test_a_new_file_begins_with_the_keyboard_in_the_name(office: Workplace, tmp_path: Path) -> None:
    path = tmp_path / "new.coverbook"
    open_book(path, create=True).close()
    office.bookcase.open(path)
    office.worker.settle()
    assert office.window.place == "settings"
    page = shown(office, "settings", SettingsPage)
    form = form_at(office, page, "scheme")
    assert form.body.stops()[0].hasFocus()


def test_the_places_are_chosen_by_the_arrows(office: Workplace, page: SettingsPage) -> None:
    page.first_focus().setFocus()
    QTest.keyClick(page.places, Qt.Key.Key_Down)
    office.worker.settle()
    assert page.part is page.parts["working"]
