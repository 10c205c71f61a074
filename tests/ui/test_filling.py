"""A body made anew is in its place as soon as it is full; the rest comes while one reads, and goes with its body."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from desktop_app.ui.look.layouts import down
from desktop_app.ui.speech.retranslate import paint_once
from desktop_app.ui.views.filling import AT_ONCE, PAINTED, fill, let_go

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QVBoxLayout
    from pytestqt.qtbot import QtBot

PARTS, HIGH = 30, 40


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    """A room for five parts."""
    made = QScrollArea(widgetResizable=True)
    qtbot.addWidget(made)
    made.resize(300, 5 * HIGH)
    with qtbot.waitExposed(made):
        made.show()
    return made


def parts(column: QVBoxLayout, many: int) -> Iterator[None]:
    """So many parts of a body, step by step."""
    for at in range(many):
        label = QLabel(str(at))
        label.setFixedHeight(HIGH)
        column.addWidget(label)
        yield
    column.addStretch(1)


def filled(area: QScrollArea, many: int = PARTS) -> QVBoxLayout:
    """A body of so many parts in its place."""
    body = QWidget()
    column = down(body, gap=0)
    fill(area, body, parts(column, many))
    return column


def test_what_is_in_sight_is_there_at_once_and_the_rest_in_the_end(area: QScrollArea, qtbot: QtBot) -> None:
    column = filled(area)
    assert 5 <= column.count() < PARTS
    qtbot.waitUntil(lambda: column.count() == PARTS + 1)
    said = [each.text() for each in area.findChildren(QLabel)]
    assert said == list(map(str, range(PARTS)))


def test_no_part_stands_squeezed_while_others_come(area: QScrollArea, qtbot: QtBot) -> None:
    column = filled(area)
    qtbot.waitUntil(lambda: column.count() == PARTS + 1)
    body = area.widget()
    assert body is not None
    assert body.height() == PARTS * HIGH


def test_a_short_body_ends_with_the_room_that_is_left(area: QScrollArea, qtbot: QtBot) -> None:
    column = filled(area, 2)
    qtbot.waitUntil(lambda: column.count() == 3)
    last = area.findChildren(QLabel)[-1]
    assert last.geometry().bottom() == 2 * HIGH - 1


def test_nothing_more_comes_into_a_body_that_has_gone(area: QScrollArea, qtbot: QtBot) -> None:
    steps: list[int] = []

    def counted() -> Iterator[None]:
        for at in range(PARTS):
            steps.append(at)
            label = QLabel()
            label.setFixedHeight(HIGH)
            column.addWidget(label)
            yield

    body = QWidget()
    column = down(body, gap=0)
    fill(area, body, counted())
    reached = len(steps)
    other = filled(area)
    qtbot.waitUntil(lambda: other.count() == PARTS + 1)
    QApplication.processEvents()
    assert len(steps) == reached < PARTS


class Eye(QObject):
    """Tells when something is painted."""

    def __init__(self, told: list[str]) -> None:
        """Nothing has been painted."""
        super().__init__()
        self._told = told

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell it (Qt)."""
        if event.type() == QEvent.Type.Paint:
            self._told.append("painted")
        return super().eventFilter(watched, event)


def test_what_nobody_sees_waits_for_what_is_in_sight_also_where_that_took_long(area: QScrollArea, qtbot: QtBot) -> None:
    told: list[str] = []
    eye = Eye(told)

    def seen() -> Iterator[None]:
        for _ in range(PARTS):
            told.append("made")
            label = QLabel()
            label.setFixedHeight(HIGH)
            label.installEventFilter(eye)
            column.addWidget(label)
            yield

    paint_once(area)
    body, due = QWidget(), QTimer(singleShot=True, interval=2 * PAINTED)
    column = down(body, gap=0)
    fill(area, body, seen())
    in_sight = len(told)
    due.start()
    while due.remainingTime() > 0:
        pass  # a slow laptop
    qtbot.waitUntil(lambda: len(told) > in_sight)
    assert told[in_sight] == "painted"


class Row:
    """A row that tells when it is gone."""


def test_rows_that_nobody_needs_go_in_pieces_between_which_the_window_answers(qtbot: QtBot) -> None:
    rows = [Row() for _ in range(2 * AT_ONCE)]
    first, last = weakref.ref(rows[0]), weakref.ref(rows[-1])
    let_go(rows)
    del rows
    assert last() is None
    assert first() is not None
    qtbot.waitUntil(lambda: first() is None)
