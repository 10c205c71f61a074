"""What an index makes due is seen in the form and posted by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from desktop_app.ui.pages.claims import make_page
from tests.acts.test_index_payout import LAST, season
from tests.ui.clerk import sit_down

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.shell.desk import Desk


def test_the_payouts_of_a_season_are_shown_and_posted_by_keyboard(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.today = LAST + 5
    clerk = sit_down(qtbot, desk, tmp_path, make_page, season)
    clerk.page.act_on("index", "")
    clerk.settle()
    assert clerk.focus is clerk.form.body.row("index").editor
    QTest.keyClicks(clerk.focus, "IX-1")
    clerk.settle()
    clerk.key()
    note = clerk.form.body.row("decided").note.text()
    assert "170.0 was measured" in note
    assert "650.00 to each of 2 covers" in note
    clerk.save()
    assert clerk.said == "2 claims of index IX-1 posted, 1300.00 in all."
    assert clerk.book.value("SELECT count(*) FROM claims WHERE decision = 'paid'") == 2
    clerk.book.close()
