"""Rubbish is collected on the window's thread, and only when enough of it is there."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.ui.shell.rubbish import Rubbish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Knot(QWidget):
    """A widget that holds on to itself, so that only a collection takes it down."""

    def __init__(self, taken_down: list[int]) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: taken_down.append(threading.get_ident()))


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """A widget that stays while a test runs."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def crowd() -> Iterator[list[object]]:
    """More new containers than the first threshold."""
    for _ in range(gc.get_threshold()[0] * 30):
        yield []


def test_a_widget_is_taken_down_on_the_thread_of_the_window_however_much_another_allocates(room: QWidget) -> None:
    rubbish = Rubbish(room)
    taken_down: list[int] = []
    Knot(taken_down)
    other = threading.Thread(target=lambda: list(crowd()))
    other.start()
    other.join()
    assert taken_down == []
    kept = list(crowd())
    rubbish.collect()
    assert taken_down == [threading.get_ident()]
    assert kept


def test_nothing_is_collected_while_little_has_been_made(room: QWidget) -> None:
    rubbish = Rubbish(room)
    gc.collect()
    before = gc.get_stats()
    rubbish.collect()
    assert gc.get_stats() == before


def test_the_window_collects_by_itself(qtbot: QtBot, room: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.ui.shell.rubbish.EVERY", 0)
    Rubbish(room)
    taken_down: list[int] = []
    Knot(taken_down)
    kept = list(crowd())
    qtbot.waitUntil(lambda: bool(taken_down))
    assert kept
