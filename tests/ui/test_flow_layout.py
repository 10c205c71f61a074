"""Buttons begin a new line where a line is full, from the leading side in every direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.spacing import GAP

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDE, HIGH = 100, 30


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    """A widget with four labels of one size."""
    box, flow = QWidget(), FlowLayout()
    qtbot.addWidget(box)
    for _ in range(4):
        label = QLabel()
        label.setFixedSize(WIDE, HIGH)
        flow.addWidget(label)
    box.setLayout(flow)
    return box


def places(box: QWidget, width: int) -> list[tuple[int, int]]:
    """Where the labels stand at a width."""
    box.resize(width, 200)
    box.show()
    return [(label.x(), label.y()) for label in box.findChildren(QLabel)]


def test_what_has_room_stands_in_one_line(box: QWidget) -> None:
    assert places(box, 500) == [(at * (WIDE + GAP), 0) for at in range(4)]


def test_a_full_line_is_followed_by_another(box: QWidget) -> None:
    assert places(box, 250) == [(0, 0), (WIDE + GAP, 0), (0, HIGH + GAP), (WIDE + GAP, HIGH + GAP)]
    layout = box.layout()
    assert layout is not None
    assert layout.heightForWidth(250) == 2 * HIGH + GAP
    assert layout.minimumSize().width() == WIDE


def test_from_right_to_left_a_line_begins_on_the_right(box: QWidget) -> None:
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert places(box, 250)[:2] == [(250 - WIDE, 0), (250 - 2 * WIDE - GAP, 0)]
