"""A book that goes from the desk: its pages go one after the other, so that the window answers between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.views.filling import take_down

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_what_nobody_sees_any_more_goes_one_a_turn(qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    gone: list[int] = []
    pages = [QWidget(stage) for _ in range(3)]
    for at, page in enumerate(pages):
        page.destroyed.connect(lambda _=None, at=at: gone.append(at))
    take_down(stage, iter(pages))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gone == [0]
    qtbot.waitUntil(lambda: gone == [0, 1, 2])


def test_a_stage_that_goes_meanwhile_takes_the_others_with_it(qtbot: QtBot) -> None:
    stage = QWidget()
    gone: list[int] = []
    pages = [QWidget(stage) for _ in range(3)]
    for at, page in enumerate(pages):
        page.destroyed.connect(lambda _=None, at=at: gone.append(at))
    take_down(stage, iter(pages))
    stage.deleteLater()
    qtbot.waitUntil(lambda: sorted(gone) == [0, 1, 2])
