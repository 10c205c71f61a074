"""A trend line runs as one reads, and leaves gaps where nothing is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.ui.views.trend_line import TrendLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def line(qtbot: QtBot, *values: float | None) -> TrendLine:
    """A line of these values."""
    made = TrendLine()
    qtbot.addWidget(made)
    made.resize(72, 32)
    made.show_values(values)
    return made


def test_a_higher_value_lies_higher(qtbot: QtBot) -> None:
    low, high = line(qtbot, 1, 2).points()
    assert low is not None
    assert high is not None
    assert high.y() < low.y()
    assert high.x() > low.x()


def test_what_is_unknown_is_a_gap(qtbot: QtBot) -> None:
    assert [point is None for point in line(qtbot, 1, None, 2).points()] == [False, True, False]


def test_equal_values_lie_in_the_middle(qtbot: QtBot) -> None:
    first, last = line(qtbot, 5, 5).points()
    assert first is not None
    assert last is not None
    assert first.y() == last.y() == 16


def test_nothing_known_draws_nothing(qtbot: QtBot) -> None:
    assert line(qtbot, None, None).points() == []


def test_it_runs_from_right_to_left_where_one_reads_so(qtbot: QtBot) -> None:
    made = line(qtbot, 1, 2)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, last = made.points()
    assert first is not None
    assert last is not None
    assert first.x() > last.x()
