"""The settings describe the scheme, its products and offices, who works, and the factors that are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop_app.catalog.settings import PLACES
from desktop_app.core.indicators.prudence import GROWTH_MARGIN
from desktop_app.core.problems import Refused
from desktop_app.figures.payables import liquidity_factors
from desktop_app.store.opening import open_book
from desktop_app.store.rows import find, read
from desktop_app.ui.pages.data_records import RecordsPart
from desktop_app.ui.pages.indicators import IndicatorsPage
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.settings_parts import FormPart, WorkingPart
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
    open_scheme(office, tmp_path, "settings")
    return shown(office, "settings", SettingsPage)


def form_at(office: Workplace, page: SettingsPage, place: str) -> ActForm:
    """The form of a place, filled in."""
    page.show_record(place)
    office.worker.settle()
    part = page.parts[place]
    assert isinstance(part, FormPart)
    assert part.form is not None
    return part.form


def records_at(office: Workplace, page: SettingsPage, place: str) -> RecordsPart:
    """The records of a place."""
    page.show_record(place)
    office.worker.settle()
    assert isinstance(page.part, RecordsPart)
    return page.part


def focused() -> QWidget:
    """Where the keyboard is."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


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


def test_an_unknown_currency_is_refused_with_a_sentence_under_it(office: Workplace, page: SettingsPage) -> None:
    form = form_at(office, page, "scheme")
    form.set_values({"currency": "KSH"})
    form.submit(again=False)
    office.worker.settle()
    assert "“KSH” is no currency" in form.body.row("currency").remark.words.text()
    assert read(book_of(office), "scheme", 1).currency == "INR"


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


def test_a_product_is_made_with_its_benefits_in_one_form(office: Workplace, page: SettingsPage) -> None:
    part = records_at(office, page, "products")
    assert not part.back.isVisible()
    part.add_buttons[0].click()
    assert part.form is not None
    benefits = [{"code": "F1", "name": "Burial", "limit_per_claim": 50_000}, {"code": "F2", "name": "Wake"}]
    part.form.set_values({"code": "F", "name": "Funeral cover", "line": "funeral", "benefits": benefits})
    part.form.submit(again=False)
    office.worker.settle()
    assert find(book_of(office), "products", "F").name == "Funeral cover"
    assert find(book_of(office), "benefits", "F1").product == "F"
    part.add_buttons[0].click()
    part.form.set_values({"code": "L", "name": "Credit life", "line": "credit_life"})
    part.form.submit(again=False)
    office.worker.settle()
    assert [row[0] for row in part.table.records.rows] == ["L", "F", "H"]
    assert part.form is None


def test_a_product_opens_with_what_belongs_to_it_and_is_corrected_by_keyboard_with_its_reason(
    office: Workplace, page: SettingsPage, qtbot: QtBot
) -> None:
    part = records_at(office, page, "products")
    office.window.activateWindow()
    part.table.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    office.worker.settle()
    assert part.place == ("products", "H")
    assert part.view.answer is not None
    assert [each.name for each in part.view.answer.tables] == ["products", "populations", "history"]
    QTest.keyClick(focused(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: part.form is not None)  # a key presses a button for a moment
    office.worker.settle()
    assert part.form is not None
    assert "code" not in part.form.body.parts
    name, why = (part.form.body.row(key).editor for key in ("name", "why"))
    assert isinstance(name, QLineEdit)
    assert name.hasFocus()
    name.selectAll()
    QTest.keyClicks(name, "Health of the family")
    why.setFocus()
    QTest.keyClicks(why, "renamed by the assembly")
    QTest.keyClick(why, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    office.worker.settle()
    assert find(book_of(office), "products", "H").name == "Health of the family"
    assert part.view.answer.tables[-1].column("why")[-1] == "renamed by the assembly"
    office.window.go_back()
    office.worker.settle()
    assert part.place == ("products", "")


def test_a_benefit_is_added_from_its_product_which_shows_it(
    office: Workplace, page: SettingsPage, qtbot: QtBot
) -> None:
    part = records_at(office, page, "products:H")
    office.window.activateWindow()
    part.first_focus().setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: part.form is not None)  # a key presses a button for a moment
    office.worker.settle()
    assert part.form is not None
    part.form.set_values({"code": "H1", "name": "Hospital"})
    part.form.submit(again=False)
    office.worker.settle()
    assert part.place == ("products", "H")
    assert part.view.answer is not None
    assert part.view.answer.tables[1].column("code") == ("H1",)


def test_the_history_of_the_scheme_is_one_key_away(office: Workplace, page: SettingsPage, qtbot: QtBot) -> None:
    office.window.activateWindow()
    page.places.setFocus()
    QTest.keyClick(page.places, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: office.window.place == "data")  # a key presses a button for a moment
    assert office.window.pages["data"].record == "scheme"
    page.show_record("products")
    assert not page.history.isVisibleTo(page)


def test_ctrl_k_finds_every_place_of_the_settings_and_every_list(office: Workplace, page: SettingsPage) -> None:
    finder = office.window.bar.finder
    for words, leads_to in (
        ("treaties", ("settings", "treaties")),
        ("villages", ("settings", "lists:village")),
        ("liquidity", ("settings", "liquidity")),
        ("add a partner", ("settings", "add", "partners")),
    ):
        finder.setText(words)
        assert leads_to in [each[2] for each in finder._places()]
    finder._pick(("settings", "add", "partners"))
    office.worker.settle()
    assert isinstance(page.part, RecordsPart)
    assert page.part.form is not None
    assert page.part.form.form.name == "partners"


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


def test_who_leaves_the_first_forms_has_the_keyboard_in_the_name(office: Workplace, tmp_path: Path) -> None:
    path = tmp_path / "new.coverbook"
    open_book(path, create=True).close()
    office.bookcase.open(path)
    office.worker.settle()
    office.files.beginning.left.emit()
    office.worker.settle()
    assert office.window.place == "settings"
    page = shown(office, "settings", SettingsPage)
    form = form_at(office, page, "scheme")
    assert form.body.stops()[0].hasFocus()


def test_places_and_their_tabs_are_chosen_by_the_arrows(office: Workplace, page: SettingsPage) -> None:
    page.first_focus().setFocus()
    for key, place in (
        (Qt.Key.Key_Right, "logo"),
        (Qt.Key.Key_Down, "products"),
        (Qt.Key.Key_Right, "benefits"),
        (Qt.Key.Key_Up, "logo"),
        (Qt.Key.Key_Left, "scheme"),
    ):
        QTest.keyClick(page.places, key)
        office.worker.settle()
        assert page.record == place
        assert page.part is page.parts[place]
