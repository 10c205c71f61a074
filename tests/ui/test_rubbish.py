"""Rubbish is collected on the window's thread, and only when enough of it is there."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.bootstrap import Workplace
from desktop_app.core.laptop import Laptop
from desktop_app.ui.shell.remembered import Remembered
from desktop_app.ui.shell.rubbish import Rubbish
from tests.ui.conftest import TODAY
from tests.ui.pages import open_scheme
from tests.ui.taken_down import take_down

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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
    rubbish = Rubbish(room, lambda: True)
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
    rubbish = Rubbish(room, lambda: True)
    gc.collect()
    before = gc.get_stats()
    rubbish.collect()
    assert gc.get_stats() == before


def older_looks() -> int:
    """How often what is older than new was looked through."""
    return sum(each["collections"] for each in gc.get_stats()[1:])


def test_what_is_older_is_looked_through_only_once_the_worker_rests(room: QWidget) -> None:
    idle: list[bool] = []
    rubbish = Rubbish(room, lambda: bool(idle))
    before, half_done = older_looks(), list[list[object]]()
    for _ in range(gc.get_threshold()[1] + 2):
        half_done += crowd()
        rubbish.collect()
    assert older_looks() == before
    idle.append(True)
    rubbish.collect()
    assert older_looks() == before, "it may rest for a moment only"
    rubbish.collect()
    assert older_looks() == before + 1


def test_the_window_collects_by_itself(qtbot: QtBot, room: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.ui.shell.rubbish.EVERY", 0)
    Rubbish(room, lambda: True)
    taken_down: list[int] = []
    Knot(taken_down)
    kept = list(crowd())
    qtbot.waitUntil(lambda: bool(taken_down))
    assert kept


def test_a_window_that_is_taken_down_after_a_test_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    """Else each window of a run would hear of every language that a later test speaks."""
    office = Workplace(Remembered(tmp_path / "settings.ini"), TODAY, Laptop())
    office.window.show()
    qtbot.waitExposed(office.window)
    open_scheme(office, tmp_path / "scheme")
    window, desk = weakref.ref(office.window), weakref.ref(office.desk)
    office.window.close()
    take_down(*vars(office).values())
    del office
    gc.collect()
    assert (window(), desk(), QApplication.topLevelWidgets()) == (None, None, [])
