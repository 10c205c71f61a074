"""What happens to an open file, and what lies beside one, is said in the window, and a form keeps what was typed."""

from __future__ import annotations

import shutil
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop_app.acts.verify_book import verify_book
from desktop_app.bootstrap import Workplace
from desktop_app.catalog.forms.form import Option
from desktop_app.catalog.mark import Tone
from desktop_app.core.laptop import Laptop
from desktop_app.store.journal import journal_of
from desktop_app.store.key_file import keys_beside
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.pages.members import MembersPage
from desktop_app.ui.pages.premiums import make_page
from desktop_app.ui.shell.remembered import Remembered
from tests.books import another_small_book, beside, closed, small_book
from tests.locked import ASHA, locked_book
from tests.store.test_lock_elsewhere import left_by
from tests.ui.clerk import sit_down
from tests.ui.conftest import TODAY
from tests.ui.pages import come_in, shown
from tests.ui.taken_down import take_down
from tests.ui.village import paid, village

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.shell.desk import Desk, Message


def test_saves_beside_a_file_that_are_not_its_own_are_told_on_opening(
    office: Workplace, scheme_file: Path, tmp_path: Path
) -> None:
    told: list[Message] = []
    office.bookcase.desk.told.connect(told.append)
    with closing(open_book(closed(small_book(tmp_path / "other.coverbook")))) as other:
        with saving(other, "correct") as save:
            replace(save, "people", 1, phone="98-1")
        shutil.copy(journal_of(other.path), journal_of(scheme_file))
    office.bookcase.open(scheme_file)
    office.worker.settle()
    assert [message.tone for message in told] == [Tone.WATCH]
    assert "do not go on from this file" in office.speech.say(told[0].words)
    assert scheme_file.with_name("sahyog.coverbook-wal-set-aside").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")
def test_a_form_keeps_what_was_typed_while_its_file_is_away(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    clerk = sit_down(qtbot, desk, tmp_path, make_page, village)
    before = paid(clerk)
    clerk.press("Take premium")
    clerk.write("bank")
    away = clerk.book.path.rename(tmp_path / "away")
    clerk.save()
    assert clerk.shown("method") == "bank"
    assert any("no longer where it was opened" in label.text() for label in clerk.page.findChildren(QLabel))
    away.rename(clerk.book.path)
    clerk.save()
    assert paid(clerk) == before + 1
    clerk.book.close()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
@pytest.mark.parametrize("replaced", [False, True])
def test_where_the_file_is_gone_one_goes_on_with_a_copy_drafts_and_all(
    office: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replaced: bool
) -> None:
    """Removed or replaced, say by a synchronising folder; locked, so that its keys went with it."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "synchronised").mkdir()
    path, copy = locked_book(tmp_path / "synchronised" / "a.coverbook")[0], tmp_path / "copy.coverbook"
    office.desk.drafts_at = lambda: tmp_path / "drafts"
    come_in(office, path, ASHA)
    form = enrolling(office)
    QTest.keyClicks(form.body.row("phone").editor, "Lakshmi")
    path.unlink()
    if replaced:
        closed(small_book(path))
    keys_beside(path).unlink()
    office.desk.act(take_note, lambda _: None)
    office.worker.settle()
    line = office.window.messages
    assert "is no longer where it was opened" in line.words.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    line.act.click()
    office.worker.settle()
    book = office.desk.book
    assert book
    assert (book.path, book.read_only) == (copy, False)
    assert line.words.text() == f"You are working in {copy} now."
    assert office.window.place == "members"
    form = enrolling(office)
    form.drafts.strip.take.click()
    assert form.body.row("phone").editor.property("text") == "Lakshmi"
    assert keys_beside(copy).exists()
    assert beside(path) == (["a.coverbook"] if replaced else [])
    assert verify_book(book).faults == ()


def test_a_window_that_only_looks_offers_no_form_and_takes_over_when_the_other_is_gone(
    office: Workplace, tmp_path: Path
) -> None:
    path = closed(small_book(tmp_path / "village.coverbook"))
    holder = open_book(path, who=("asha", "counter-2"))
    office.bookcase.open(path)
    office.worker.settle()
    page = shown(office, "members", MembersPage, "M-1")
    page.primary_act()
    assert page.aside.currentWidget() is page.view
    assert page.primary_button.isHidden()
    assert page.view.card
    assert [act.name for act in page.view.card.acts if act.does] == []
    office.successor.look()
    office.worker.settle()
    assert office.successor.timer.isActive()
    assert office.window.pages["members"] is page
    holder.close()
    office.successor.look()
    office.worker.settle()
    assert office.desk.book
    assert not office.desk.book.read_only
    assert office.window.looking.isHidden()
    assert office.window.messages.words.text() == "The file is free now: you may write in it."
    assert not office.successor.timer.isActive()
    page = shown(office, office.window.place, MembersPage)
    assert page.record == "M-1"
    assert isinstance(enrolling(office), ActForm)


@pytest.mark.parametrize("is_locked", [False, True])
def test_answers_chosen_lately_are_known_next_time_and_to_no_other_book(
    office: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_locked: bool
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    office.desk.drafts_at = lambda: tmp_path / "drafts"
    path = tmp_path / "a.coverbook"
    if is_locked:
        come_in(office, locked_book(path)[0], ASHA)
    else:
        office.bookcase.open(closed(small_book(path)))
        office.worker.settle()
    office.desk.recent.remember("villages", Option("Khajura", "Khajura"))
    office.bookcase.open(closed(another_small_book(tmp_path / "b.coverbook")))
    office.worker.settle()
    assert office.desk.recent.state == {}
    assert ("Khajura" in "".join(each.read_text() for each in (tmp_path / "drafts").rglob("*.json"))) is not is_locked
    if is_locked:
        come_in(office, path, ASHA)
    else:
        office.bookcase.open(path)
        office.worker.settle()
    assert office.desk.recent.state == {"villages": ["Khajura"]}


@pytest.mark.parametrize("is_locked", [False, True])
def test_what_was_open_is_open_again_next_time(office: Workplace, tmp_path: Path, is_locked: bool) -> None:
    """Of a locked book the settings of the user tell no record."""
    path = tmp_path / "a.coverbook"
    if is_locked:
        come_in(office, locked_book(path)[0], ASHA)
    else:
        office.bookcase.open(closed(small_book(path)))
        office.worker.settle()
    shown(office, "members", MembersPage, "M-1")
    office.desk.choose_period(office.window.bar.period.periods[0])
    office.window.close()
    remembered = Remembered(tmp_path / "settings.ini")
    assert remembered.last_seen
    assert remembered.last_seen.record == ("" if is_locked else "M-1")
    again = Workplace(remembered, TODAY, Laptop())
    again.furnish()
    again.window.show()
    if is_locked:
        come_in(again, path, ASHA)
    else:
        again.bookcase.open(path)
        again.worker.settle()
    assert again.window.place == "members"
    assert again.desk.period == again.window.bar.period.periods[0]
    assert shown(again, "members", MembersPage).record == "M-1"
    again.window.close()
    take_down(*vars(again).values())


def enrolling(office: Workplace) -> ActForm:
    """The form of a new household."""
    page = shown(office, "members", MembersPage)
    page.primary_act()
    form = page.aside.currentWidget()
    assert isinstance(form, ActForm)
    return form


def take_note(book: Book) -> None:
    """A save."""
    with saving(book, "correct") as save:
        replace(save, "people", 1, phone="98-2")


def test_a_file_that_another_computer_left_is_taken_over_after_a_question(office: Workplace, tmp_path: Path) -> None:
    path = closed(small_book(tmp_path / "village.coverbook"))
    left_by(path, 0)
    office.bookcase.open(path)
    office.worker.settle()
    line, message = office.window.looking, office.window.messages
    assert line.take_over.isVisible()
    line.take_over.click()
    assert message.words.text().startswith("Is Coverbook closed on the other computer")
    message.act.click()
    office.worker.settle()
    assert office.desk.book
    assert not office.desk.book.read_only
    assert line.isHidden()
    assert message.words.text() == "The file is free now: you may write in it."
