"""Backups make themselves, their age is always in view, and one is brought back after a question, all by keyboard."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app import bootstrap
from desktop_app.acts.backups import backups_of, own_place, places
from desktop_app.core.problems import DAMAGED, refused
from desktop_app.store.journal import has_journal
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.data_backups import BackupsPart
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.shell import worker
from desktop_app.ui.shell.backup_sign import BackupSign
from tests.locked import ASHA, locked_book
from tests.ui.pages import come_in, open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.store.database import Book
    from desktop_app.ui.views.record_table import RecordTable

NOW = datetime(2026, 11, 21, 9, 30).astimezone()


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        """Begin on the day of the tests."""
        self.time = NOW

    def __call__(self) -> datetime:
        """What time it is."""
        return self.time


@pytest.fixture
def clock(office: Workplace, qtbot: QtBot) -> Clock:
    """The clock of the window, which makes backups by itself from now on."""
    office.window.activateWindow()
    qtbot.waitUntil(office.window.isActiveWindow)
    office.desk.now = clock = Clock()
    office.backups.begin()
    return clock


@pytest.fixture
def part(office: Workplace, clock: Clock, tmp_path: Path) -> BackupsPart:
    """The part of the page Data on the small scheme."""
    del clock
    open_scheme(office, tmp_path / "scheme", "data")
    return shown_part(office)


def shown_part(office: Workplace) -> BackupsPart:
    """The part, shown and answered."""
    page = shown(office, "data", DataPage, "backups")
    office.worker.settle()
    found = page.parts["backups"]
    assert isinstance(found, BackupsPart)
    return found


def book_of(office: Workplace) -> Book:
    """The book on the desk."""
    assert office.desk.book is not None
    return office.desk.book


def rename(office: Workplace, name: str) -> None:
    """One more save."""
    with saving(book_of(office), "correct", user="maya", reason="as on the card") as save:
        replace(save, "people", 1, name=name)


def name(office: Workplace) -> str:
    """Whom the file on the desk names first."""
    return str(book_of(office).value("SELECT name FROM people WHERE id = 1"))


def cells(table: RecordTable) -> list[list[str]]:
    """What a table shows."""
    model = table.records
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def press(office: Workplace, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Press a key where the keyboard is, and wait for what it asks for."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    office.worker.settle()


def sign(office: Workplace) -> BackupSign:
    """The sign at the foot of the rail."""
    (found,) = office.window.rail.findChildren(BackupSign)
    return found


def test_what_is_new_is_backed_up_when_the_file_is_closed(office: Workplace, clock: Clock, tmp_path: Path) -> None:
    del clock
    path = open_scheme(office, tmp_path / "scheme")
    office.files.leave()
    with_backup = open_book(path, look=True)
    assert [each.at for each in backups_of(with_backup)] == [NOW]
    with_backup.close()


def test_the_demonstration_is_not_backed_up(
    office: Workplace, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "scheme" / "small.coverbook"
    office.backups.without = lambda: path
    monkeypatch.setattr(bootstrap, "demonstration_file", lambda: path)
    open_scheme(office, tmp_path / "scheme")
    clock.time += timedelta(days=9)
    office.backups.look()
    office.files.leave()
    assert not own_place().exists()
    assert office.window.rail.findChildren(BackupSign) == []


def test_a_window_that_takes_long_to_close_says_why(
    office: Workplace, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del clock
    monkeypatch.setattr(worker, "PATIENCE", 0)
    monkeypatch.setattr(worker, "BREATH", 0)
    open_scheme(office, tmp_path / "scheme")
    office.files.leave()
    assert "Making a backup and closing the file" in office.window.messages.words.text()


def test_a_place_that_takes_nothing_is_told_and_told_once(office: Workplace, clock: Clock, tmp_path: Path) -> None:
    own_place().parent.mkdir(parents=True)
    own_place().write_text("no folder")
    open_scheme(office, tmp_path / "scheme")
    office.backups.look()
    office.worker.settle()
    assert office.window.messages.words.text().startswith(f"No backup was made in {own_place()}.")
    office.window.messages.hide()
    clock.time += timedelta(days=1)
    office.backups.look()
    office.worker.settle()
    assert not office.window.messages.isVisible()


def test_age_and_place_are_in_view_and_lead_to_the_part(office: Workplace, clock: Clock, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme")
    assert (sign(office).text(), sign(office).property("tone")) == ("No backup yet", "watch")
    office.backups.look()
    office.worker.settle()
    assert (sign(office).text(), sign(office).property("tone")) == ("Backup today\non this laptop", "good")
    rename(office, "Asha Rana")
    clock.time += timedelta(days=2)
    office.bookcase.opened.emit(book_of(office).path)
    office.worker.settle()
    assert (sign(office).text(), sign(office).property("tone")) == ("Backup 2 days ago\non this laptop", "watch")
    today = shown(office, "today", TodayPage)
    assert today.reminder.isVisible()
    assert "made 2 days ago, and more has been saved since" in today.reminder.words.text()
    today.reminder.go.setFocus()
    press(office)
    assert office.window.place == "data"
    assert isinstance(office.window.pages["data"].parts["backups"], BackupsPart)  # type: ignore[attr-defined]


def test_one_more_is_made_by_keyboard_and_listed(office: Workplace, part: BackupsPart) -> None:
    assert cells(part.backups) == []
    part.first_focus().setFocus()
    press(office)
    assert office.window.messages.words.text() == "The backup is made: it was opened, and every page read."
    ((made, time, age, size, where),) = cells(part.backups)
    assert (made, time, age, where) == ("21 Nov 2026", "09:30", "today", "on this laptop")
    assert size.endswith(("kB", "MB"))
    press(office)
    assert office.window.messages.words.text() == "Nothing is new: every place has the newest save."


def test_a_place_is_added_and_removed(
    office: Workplace, part: BackupsPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    part.add.setFocus()
    press(office)
    assert [row[0] for row in cells(part.places)] == [str(own_place()), str(stick)]
    assert len(cells(part.backups)) == 2
    assert not part.remove.isEnabled()
    part.places.setFocus()
    press(office, Qt.Key.Key_Down)
    part.remove.setFocus()
    press(office)
    assert places() == (own_place(),)
    assert [row[0] for row in cells(part.places)] == [str(own_place())]


def test_a_backup_is_brought_back_after_one_question(office: Workplace, part: BackupsPart) -> None:
    before = name(office)
    part.back_up()
    office.worker.settle()
    rename(office, "Asha Rana")
    rename(office, "Asha Oli")
    path = book_of(office).path
    part.backups.setFocus()
    press(office)
    assert part.question.isVisible()
    assert "2 saves of the file that it replaces are not in the backup" in part.said.text()
    assert "(maya, " in part.said.text()
    assert part.no.hasFocus()
    press(office)
    assert not part.question.isVisible()
    assert name(office) == "Asha Oli"
    press(office)
    part.yes.setFocus()
    press(office)
    assert name(office) == before
    kept = path.with_name("small-before-restore.coverbook")
    assert str(kept) in office.window.messages.words.text()
    with_both = open_book(kept, look=True)
    assert with_both.value("SELECT name FROM people WHERE id = 1") == "Asha Oli"
    with_both.close()


@pytest.mark.usefixtures("clock")
def test_who_has_signed_in_restores_without_signing_in_again(office: Workplace, tmp_path: Path) -> None:
    come_in(office, locked_book(tmp_path / "a.coverbook")[0], ASHA)
    before = name(office)
    shown_part(office).back_up()
    office.worker.settle()
    rename(office, "Asha Rana")
    office.desk.restore_wanted.emit(shown_part(office).found.backups[0][0].path, None)
    office.worker.settle()
    assert (name(office), office.desk.who.user) == (before, ASHA)


def test_a_backup_that_has_gone_meanwhile_leaves_the_file_as_it_is(office: Workplace, part: BackupsPart) -> None:
    part.back_up()
    office.worker.settle()
    rename(office, "Asha Oli")
    part.backups.setFocus()
    press(office)
    (backup,) = backups_of(book_of(office))
    backup.path.unlink()
    part.yes.setFocus()
    press(office)
    assert name(office) == "Asha Oli"
    assert office.window.messages.words.text().startswith("There is no file")


def test_what_can_be_read_of_a_damaged_file_is_offered_and_opened(
    office: Workplace, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del clock
    path, new = open_scheme(office, tmp_path / "scheme"), tmp_path / "scheme" / "new.coverbook"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    office.desk.refuse(refused(DAMAGED))
    line = office.window.messages
    assert line.act.text() == "Save what can be read"
    line.act.setFocus()
    press(office)
    assert office.desk.book is not None
    assert office.desk.book.path == new
    assert line.words.text() == f"{new} holds everything that was in the damaged file."
    assert path.exists()


def test_a_second_after_the_last_save_the_file_is_brought_to_rest(
    office: Workplace, part: BackupsPart, qtbot: QtBot
) -> None:
    del part
    book = office.desk.book
    assert book is not None
    office.backups.idle.setInterval(1)
    rename(office, "Asha Rana")
    assert has_journal(book.path)
    office.desk.saved.emit(None)
    office.worker.settle()
    qtbot.waitUntil(lambda: not has_journal(book.path))
