"""A new scheme is ready for its first household by the pages that welcome alone, and by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.store.rows import find, read
from desktop_app.ui.pages.language import LanguagePage
from desktop_app.ui.speech.languages import languages
from tests.ui.fit import cut

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace

CTRL = Qt.KeyboardModifier.ControlModifier


class Beginner:
    """Sits before the whole window and has a keyboard."""

    def __init__(self, office: Workplace, qtbot: QtBot) -> None:
        self.office, self.qtbot = office, qtbot
        office.window.activateWindow()

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, held)
        self.settle()

    def write(self, *answers: str) -> None:
        """Type each answer, and Enter."""
        for answer in answers:
            QTest.keyClicks(self.focus, answer)
            self.settle()
            self.press(Qt.Key.Key_Return)

    def settle(self) -> None:
        """Until the worker has answered and what was put off for a moment is done."""
        for _ in range(3):
            QApplication.processEvents()
            self.office.worker.settle()

    def save(self) -> None:
        """Save the form, and wait until another one is there or none."""
        before = self.office.files.beginning.form
        self.press(Qt.Key.Key_Return, CTRL)
        self.qtbot.waitUntil(lambda: self.office.files.beginning.form is not before)
        self.settle()


@pytest.fixture
def beginner(office: Workplace, qtbot: QtBot) -> Beginner:
    return Beginner(office, qtbot)


def first_start(office: Workplace) -> None:
    """As if nobody had ever sat here."""
    office.remembered.remember_language("")
    office.desk.laptop = office.desk.laptop._replace(chosen="")
    office.files.begin(None)


def test_the_first_start_asks_for_the_language_then_for_the_code_then_how_to_begin(
    office: Workplace, beginner: Beginner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "name_laptop", lambda _: None)
    first_start(office)
    page = office.window.stage.currentWidget()
    assert isinstance(page, LanguagePage)
    assert [page.list.item(at).text() for at in range(page.list.count())] == [each.name for each in languages()]
    beginner.press(Qt.Key.Key_Down)
    QApplication.processEvents()
    assert office.speech.language == languages()[1]
    beginner.press(Qt.Key.Key_Return)
    assert office.remembered.language == languages()[1].code
    assert office.window.stage.currentWidget() is office.window.laptop
    beginner.press(Qt.Key.Key_Return)
    assert office.window.stage.currentWidget() is office.window.welcome


def test_who_has_chosen_a_language_is_not_asked_again(office: Workplace) -> None:
    office.desk.laptop = office.desk.laptop._replace(chosen="")
    office.files.begin(None)
    assert office.window.stage.currentWidget() is office.window.laptop


def test_a_scheme_can_enrol_after_two_forms_filled_in_by_keyboard_alone(
    office: Workplace, beginner: Beginner, tmp_path: Path
) -> None:
    office.files.make(tmp_path / "new")
    beginner.settle()
    beginner.write("Nawa Jeevan", "Nepal", "NPR", "7")
    beginner.save()
    assert not any(button.isEnabled() for button in office.window.rail.buttons.values())
    beginner.write("Banke", "", "health")  # the code of the office is proposed
    form = office.files.beginning.form
    assert form is not None
    assert form.body.values()[0]["benefits"][0]["limit_per_claim"] == 4_000_000
    form.body.row("cash").editor.setFocus()
    beginner.write("1,500", "20,000")
    beginner.save()
    assert office.window.place == "today"
    book = office.desk.book
    assert book is not None
    assert read(book, "scheme", 1).currency == "NPR"
    assert find(book, "offices", "BAN").name == "Banke"
    assert find(book, "products", "HEALTH").waiting_days == 30
    assert book.value("SELECT sum(amount) FROM vouchers WHERE amount > 0") == 2_150_000
    steps = office.window.pages["today"].steps  # type: ignore[attr-defined]
    assert next(each for each in steps if each.isVisible()).step.does == "enrol_household"


def test_what_is_usual_is_typed_over_and_never_comes_back(
    office: Workplace, beginner: Beginner, tmp_path: Path
) -> None:
    office.files.make(tmp_path / "new")
    beginner.settle()
    beginner.write("Nawa Jeevan", "", "NPR", "7")
    beginner.save()
    form = office.files.beginning.form
    assert form is not None
    beginner.write("", "health")
    form.body.row("waiting_days").editor.setFocus()
    form.body.row("waiting_days").editor.selectAll()  # type: ignore[union-attr]
    beginner.write("60")
    form.body.row("line").editor.setFocus()
    form.body.row("line").editor.selectAll()  # type: ignore[union-attr]
    beginner.write("funeral")
    values = form.body.values()[0]
    assert (values["line"], values["code"], values["waiting_days"]) == ("funeral", "FUNERAL", 60)
    assert [row["code"] for row in values["benefits"]] == ["ADULT", "CHILD"]


def test_who_leaves_comes_to_the_settings_and_finds_what_was_typed_when_the_file_is_opened_again(
    office: Workplace, beginner: Beginner, tmp_path: Path
) -> None:
    office.desk.drafts_at = lambda: tmp_path / "drafts"
    office.files.make(tmp_path / "new")
    beginner.settle()
    beginner.write("Nawa Jeevan")
    beginner.press(Qt.Key.Key_Escape)
    beginner.qtbot.waitUntil(lambda: office.window.place == "settings")
    office.bookcase.put_back()
    office.bookcase.open(tmp_path / "new.coverbook")
    beginner.settle()
    form = office.files.beginning.form
    assert form is not None
    assert form.drafts.strip.isVisible()


@pytest.mark.parametrize("code", ["en", "fr"])
def test_nothing_of_the_first_pages_is_cut_on_a_small_screen(
    office: Workplace, beginner: Beginner, tmp_path: Path, code: str
) -> None:
    office.window.resize(1024, 640)
    office.speak(code)
    first_start(office)
    beginner.settle()
    assert cut(office.window) == []
    office.files.make(tmp_path / "new")
    beginner.settle()
    beginner.write("Nawa Jeevan", "Nepal", "NPR", "7")
    assert cut(office.window) == []
    beginner.save()
    beginner.write("Banke", "", "health" if code == "en" else "sant")
    assert cut(office.window) == []
