"""Rubbish is collected on the window's thread, and only when enough of it is there."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.bootstrap import Workplace
from desktop_app.core.laptop import Laptop
from desktop_app.ui.shell.remembered import Remembered
from desktop_app.ui.shell.rubbish import LONG, MOST, Rubbish
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


@pytest.fixture(autouse=True)
def usual_limits() -> Iterator[None]:
    """What Python calls many, as in the office; tests let it wait for longer."""
    limits = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    gc.collect()
    yield
    gc.set_threshold(*limits)


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """A widget that stays while a test runs."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def crowd(many: int = 1000) -> list[list[object]]:
    """More new containers than the first threshold."""
    return [[] for _ in range(many)]


def test_a_widget_is_taken_down_on_the_thread_of_the_window_however_much_another_allocates(room: QWidget) -> None:
    rubbish = Rubbish(room, lambda: True)
    taken_down: list[int] = []
    Knot(taken_down)
    other = threading.Thread(target=lambda: crowd(MOST // 2))
    other.start()
    other.join()
    assert taken_down == []
    kept = crowd()
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


@pytest.fixture
def aside(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whatever is put aside and taken up again, which would hold in other tests too."""
    done: list[str] = []
    for name in ("freeze", "unfreeze"):
        monkeypatch.setattr(gc, name, partial(done.append, name))
    return done


def test_more_than_can_be_looked_through_at_once_is_put_aside_unseen(room: QWidget, aside: list[str]) -> None:
    rubbish = Rubbish(room, lambda: False)
    aside.clear()
    before, half_done = gc.get_stats(), crowd(MOST + 1)
    rubbish.collect()
    assert aside == ["freeze"]
    assert gc.get_stats() == before
    assert half_done


def test_what_grew_old_by_and_by_is_not_looked_through_in_one_piece_either(room: QWidget, aside: list[str]) -> None:
    idle: list[bool] = []
    rubbish = Rubbish(room, lambda: bool(idle))
    before, half_done = older_looks(), list[list[object]]()
    for _ in range(gc.get_threshold()[1] + 2):
        half_done += crowd(MOST // 10)
        rubbish.collect()
    idle.append(True)
    aside.clear()
    for _ in range(2):
        rubbish.collect()
    assert aside == ["freeze"]
    assert older_looks() == before
    assert half_done


def test_everything_is_looked_through_when_nothing_was_asked_for_a_minute(room: QWidget, aside: list[str]) -> None:
    rubbish = Rubbish(room, lambda: True)
    aside.clear()
    taken_down: list[int] = []
    Knot(taken_down)
    gc.collect(0)
    gc.collect(1)
    for _ in range(LONG - 1):
        rubbish.collect()
    assert aside == []
    rubbish.collect()
    assert aside == ["unfreeze", "freeze"]
    assert taken_down
    rubbish.collect()
    assert aside == ["unfreeze", "freeze"], "once is enough until something was asked"


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads take turns as often as they can."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("hasty")
def test_a_tuple_that_another_thread_is_making_stays_its_own(room: QWidget) -> None:
    """Whoever lists what Python knows holds such a tuple, too, and its maker ends in a SystemError."""
    rubbish = Rubbish(room, lambda: False)
    made: list[int] = []

    def make() -> None:
        made.extend(len(tuple([at] for at in range(20_000))) for _ in range(20))

    other = threading.Thread(target=make)
    other.start()
    while other.is_alive():
        rubbish.collect()
    assert made == [20_000] * 20


def test_the_window_collects_by_itself(qtbot: QtBot, room: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.ui.shell.rubbish.EVERY", 0)
    Rubbish(room, lambda: True)
    taken_down: list[int] = []
    Knot(taken_down)
    kept = crowd()
    qtbot.waitUntil(lambda: bool(taken_down))
    assert kept


def test_a_window_that_is_taken_down_after_a_test_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    """Else each window of a run would hear of every language that a later test speaks."""
    office = Workplace(Remembered(tmp_path / "settings.ini"), TODAY, Laptop())
    office.furnish()
    office.window.show()
    qtbot.waitExposed(office.window)
    open_scheme(office, tmp_path / "scheme")
    window, desk = weakref.ref(office.window), weakref.ref(office.desk)
    office.window.close()
    take_down(*vars(office).values())
    del office
    gc.collect()
    assert (window(), desk(), QApplication.topLevelWidgets()) == (None, None, [])
