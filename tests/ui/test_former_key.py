"""A backup from before the key was renewed is brought back by whoever knows a password of that time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.acts.sign_in import renew_key
from tests.locked import ASHA, PASSWORDS, locked_book, signed_in
from tests.ui.pages import come_in
from tests.ui.test_backups import name, press, rename, shown_part

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace


def test_a_backup_of_a_former_key_asks_for_a_password_of_that_time_and_goes_on_with_it(
    office: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    office.window.activateWindow()
    qtbot.waitUntil(office.window.isActiveWindow)
    path = locked_book(tmp_path / "a.coverbook")[0]
    come_in(office, path, ASHA)
    before = name(office)
    shown_part(office).back_up()
    office.worker.settle()
    rename(office, "Asha Rana")
    office.files.leave()
    renew_key(signed_in(path, ASHA))
    come_in(office, path, ASHA)
    part = shown_part(office)
    part.backups.setFocus()
    press(office)
    assert part.card is not None
    assert part.card.lines.lines["password"].editor.hasFocus()
    type_in(office, "not that one at all")
    assert part.card.lines.lines["password"].problem.isVisible()
    assert not part.card.go.isEnabled()
    assert part.card.waiting.text() == "After a wrong password one waits: 1 s."
    part.card.patience.forgive()
    part.card.lines.empty()
    type_in(office, PASSWORDS[ASHA])
    assert part.card is None
    assert part.question.isVisible()
    part.yes.setFocus()
    press(office)
    assert (name(office), office.desk.who.user) == (before, ASHA)


def type_in(office: Workplace, password: str) -> None:
    """Type where the keyboard is, and press Enter."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, password)
    press(office)
