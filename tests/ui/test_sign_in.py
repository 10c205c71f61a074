"""A locked book opens for its people, shuts by key and when nobody is there, and then stands where it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.acts.drafts import drafts_of
from desktop_app.acts.rooms import Room
from desktop_app.core.currencies import habits_of
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.forms.secret_lines import AGAIN, PASSWORD
from desktop_app.ui.pages.members import MembersPage
from desktop_app.ui.pages.sign_in import CODE, NAME, SignInPage
from tests.locked import ASHA, BINA, PASSWORDS, locked_book, said
from tests.ui.pages import shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace

WRONG, NEW = "a river of sand", "new words to keep"


class Drawn(QObject):
    """Notes which widgets are painted."""

    def __init__(self) -> None:
        """None was yet."""
        super().__init__()
        self.seen: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Note it and let it happen (Qt)."""
        if event.type() == QEvent.Type.Paint:
            self.seen.append(watched)
        return False


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A locked book: asha administers, bina enters."""
    return locked_book(tmp_path / "a.coverbook", bina="entry")[0]


def door(office: Workplace) -> SignInPage:
    """The page that asks for name and password, in sight."""
    page = office.window.stage.currentWidget()
    assert isinstance(page, SignInPage)
    return page


def type_in(page: SignInPage, **answers: str) -> None:
    """Type into lines, and press Enter in the last one."""
    for key, words in answers.items():
        editor = page.lines.lines[key].editor
        editor.setFocus()
        QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def come_in(office: Workplace, name: str) -> None:
    """Sign in under a name."""
    page = door(office)
    page.names.setCurrentText(name)
    type_in(page, password=PASSWORDS[name])
    office.worker.settle()


def go_to(office: Workplace, path: Path, name: str = ASHA) -> None:
    """Open a locked book and sign in."""
    office.bookcase.open(path)
    office.worker.settle()
    come_in(office, name)


def test_a_locked_book_asks_for_name_and_password(office: Workplace, path: Path) -> None:
    office.files.begin(path)
    office.window.painted.emit()
    office.worker.settle()
    page = door(office)
    assert office.desk.book is None
    assert [page.names.itemText(at) for at in range(page.names.count())] == [ASHA, BINA]
    assert page.lines.lines[PASSWORD].editor.hasFocus()
    come_in(office, BINA)
    assert office.desk.book is not None
    assert office.desk.book.access is not None
    assert (office.desk.who.user, office.window.bar.user.text()) == (BINA, BINA)
    assert office.desk.who.device == office.desk.own.device
    assert office.window.place == "today"


def test_who_signed_in_last_is_offered_first(office: Workplace, path: Path) -> None:
    go_to(office, path, BINA)
    office.entrance.shut()
    office.worker.settle()
    assert door(office).names.currentText() == BINA


def test_a_wrong_password_is_said_under_its_field_and_the_name_stays(office: Workplace, path: Path) -> None:
    office.bookcase.open(path)
    office.worker.settle()
    page = door(office)
    page.names.setCurrentText(BINA)
    type_in(page, password=WRONG)
    office.worker.settle()
    line = page.lines.lines[PASSWORD]
    assert line.problem.text() == "Name and password do not belong together. Try again."
    assert page.names.currentText() == BINA
    assert (page.lines.typed(PASSWORD), line.editor.hasFocus()) == ("", True)
    assert office.desk.book is None


def test_each_wrong_password_makes_one_wait_twice_as_long(office: Workplace, path: Path) -> None:
    office.bookcase.open(path)
    office.worker.settle()
    page, patience = door(office), office.desk.patience_with(path)
    for seconds in (1, 2, 4):
        type_in(page, password=WRONG)
        office.worker.settle()
        assert patience.left == seconds
        assert f"{seconds} s" in page.wait.text()
        come_in(office, BINA)  # the right one waits, too
        assert office.desk.book is None
        for _ in range(seconds):
            patience.timer.timeout.emit()
        assert page.wait.text() == ""
    page.lines.empty()
    come_in(office, BINA)
    assert office.desk.book is not None
    assert not patience.timer.isActive()


def test_the_recovery_sheet_gives_another_password(office: Workplace, tmp_path: Path) -> None:
    path, code = locked_book(tmp_path / "a.coverbook", bina="entry")
    office.bookcase.open(path)
    office.worker.settle()
    page = door(office)
    page.other_way.click()
    page.administrators.setCurrentText(ASHA)
    type_in(page, code=code.lower(), password=NEW, again=WRONG)
    assert page.lines.lines[AGAIN].problem.text() == "The two passwords differ."
    page.lines.empty()
    type_in(page, code=code[:-1], password=NEW, again=NEW)
    office.worker.settle()
    assert "a sign is missing or wrong" in page.lines.lines[CODE].problem.text()
    assert office.desk.patience_with(path).left == 0
    page.administrators.setCurrentText(BINA)
    type_in(page, code=code, password=NEW, again=NEW)
    office.worker.settle()
    assert "an administrator" in page.lines.lines[NAME].problem.text()
    page.administrators.setCurrentText(ASHA)
    type_in(page, code=code, password=NEW, again=NEW)
    office.worker.settle()
    assert office.desk.who.user == ASHA


def test_ctrl_l_shuts_the_book_and_after_signing_in_one_is_where_one_was(office: Workplace, path: Path) -> None:
    go_to(office, path)
    window = office.window
    window.show_page("members", "M-1")
    office.worker.settle()
    period = office.desk.period
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    office.worker.settle()
    assert (office.desk.book, window.pages, window.windowTitle()) == (None, {}, "Coverbook")
    come_in(office, ASHA)
    assert (window.place, window.pages["members"].record, office.desk.period) == ("members", "M-1", period)


def test_what_a_shut_book_showed_goes_from_the_screen_by_itself(office: Workplace, path: Path, qtbot: QtBot) -> None:
    go_to(office, path)
    office.window.show_page("members", "M-1")
    office.worker.settle()
    assert office.desk.habits != habits_of("")  # shutting it changes how numbers are written, too
    office.window.setUpdatesEnabled(True)
    QCoreApplication.sendPostedEvents()
    drawn = Drawn()
    office.entrance.page.installEventFilter(drawn)
    office.entrance.shut()
    qtbot.waitUntil(lambda: office.entrance.page in drawn.seen)


def test_what_was_opened_copied_or_searched_is_gone_when_the_book_is_shut(
    office: Workplace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)  # which only a system with a screen can say
    go_to(office, path)
    room = Room()
    paper, clipboard, finder = room.path / "scan.jpg", QApplication.clipboard(), office.window.bar.finder
    paper.write_bytes(b"x")
    clipboard.setText("Lakshmi")
    finder.setText("Lakshmi")
    office.entrance.shut()
    office.worker.settle()
    assert (paper.exists(), clipboard.text(), finder.text()) == (False, "", "")
    assert room.path.is_dir()  # who asks for it again has another


def test_an_open_book_that_is_not_locked_is_not_shut(open_office: Workplace) -> None:
    assert not open_office.entrance.entry().offered()
    open_office.entrance.shut()
    open_office.entrance.idle.watch(10)
    open_office.entrance.idle.passed.emit()
    assert open_office.desk.book is not None


def test_a_book_that_nobody_touches_is_shut(office: Workplace, path: Path) -> None:
    now = [0.0]
    office.entrance.idle._now = lambda: now[0]
    go_to(office, path)
    idle = office.entrance.idle
    now[0] = 599.0
    idle.timer.timeout.emit()
    QTest.keyClick(office.window, Qt.Key.Key_Shift)
    now[0] = 1198.0
    idle.timer.timeout.emit()
    assert office.desk.book is not None
    now[0] = 1199.0
    idle.timer.timeout.emit()
    office.worker.settle()
    door(office)
    assert not idle.timer.isActive()


def test_a_laptop_that_slept_too_long_shuts_at_the_first_touch(office: Workplace, path: Path) -> None:
    now = [0.0]
    office.entrance.idle._now = lambda: now[0]
    go_to(office, path)
    now[0] = 3600.0
    QTest.keyClick(office.window, Qt.Key.Key_Shift)
    office.worker.settle()
    door(office)


def test_how_long_one_may_be_away_is_a_setting_of_the_laptop(office: Workplace, path: Path) -> None:
    go_to(office, path)
    assert office.remembered.idle_minutes == 10
    office.desk.idle_wanted.emit(0)
    assert office.remembered.idle_minutes == 0
    assert not office.entrance.idle.timer.isActive()
    office.desk.idle_wanted.emit(5)
    assert office.entrance.idle.timer.isActive()


def test_from_the_door_one_goes_back_to_the_book_that_is_open(open_office: Workplace, path: Path) -> None:
    open_office.bookcase.open(path)
    open_office.worker.settle()
    door(open_office).leave.click()
    assert open_office.window.stage.currentWidget() is open_office.window.pages["today"]
    assert open_office.window.rail.buttons["members"].isEnabled()


def test_what_was_being_typed_when_the_book_was_shut_is_offered_again(office: Workplace, path: Path) -> None:
    go_to(office, path)
    enrol = enrolling(office)
    QTest.keyClicks(enrol.body.row("phone").editor, "Lakshmi")
    office.entrance.shut()
    office.worker.settle()
    come_in(office, ASHA)
    form = enrolling(office)
    assert form.drafts.strip.isVisible()
    form.drafts.strip.take.click()
    assert form.body.row("phone").editor.text() == "Lakshmi"
    assert office.desk.drafts_at is not None
    kept = [each for each in office.desk.drafts_at().rglob("*") if each.is_file()]
    assert kept
    assert [each.name for each in kept if b"Lakshmi" in each.read_bytes()] == []


def enrolling(office: Workplace) -> ActForm:
    """The form of a new household."""
    page = shown(office, "members", MembersPage)
    page.primary_act()
    form = page.aside.currentWidget()
    assert isinstance(form, ActForm)
    return form


def test_the_key_of_a_book_that_was_shut_is_forgotten(office: Workplace, path: Path) -> None:
    go_to(office, path)
    book = office.desk.book
    assert book is not None
    assert office.desk.drafts_at is not None
    drafts = drafts_of(office.desk.drafts_at(), book)
    office.entrance.shut()
    office.worker.settle()
    assert book.access is None
    assert "locked" in said(lambda: drafts.save("enrol", "a", {}))
