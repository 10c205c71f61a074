"""What happens to an open file, and what lies beside one, is said in the window, and a form keeps what was typed."""

from __future__ import annotations

import shutil
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.catalog.mark import Tone
from desktop_app.store.journal import journal_of
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from desktop_app.ui.pages.premiums import make_page
from tests.books import closed, small_book
from tests.ui.clerk import sit_down
from tests.ui.village import paid, village

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
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
