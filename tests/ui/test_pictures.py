"""What a table draws is seen, walked along, copied and opened; without its colours, too, and from either side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from desktop_app.catalog.charts.of_table import drawn
from desktop_app.core.language import MIRRORED, PLAIN
from desktop_app.core.picture import Picture, PictureKind
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.ui.look.palette import worn_colours
from desktop_app.ui.pages.reports import ReportsPage
from desktop_app.ui.speech.languages import LocaleSpeech, compiled_folder
from desktop_app.ui.views.chart_key import LOOKS
from desktop_app.ui.views.chart_panel import ChartPanel
from desktop_app.ui.views.drawing.chart_view import ChartView
from desktop_app.ui.views.report_table import ReportTable
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LABEL = text("Tests", "Table")
KINDS = (Column("kind", LABEL), Column("a", LABEL, Unit.COUNT), Column("b", LABEL, Unit.COUNT))


def table(kind: PictureKind) -> Table:
    """Two rows of two counts."""
    picture = Picture(kind, ("a", "b"), along="kind")
    return Table("t", LABEL, KINDS, (("one", 1, 4), ("two", 2, 0)), picture=picture)


def on_screen(qtbot: QtBot, kind: PictureKind, *, mirrored: bool = False) -> ReportTable:
    """The table, painted."""
    view = ReportTable(table(kind), 0, PLAIN)
    qtbot.addWidget(view)
    if mirrored:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.resize(600, 200)
    view.show()
    return view


def colours_in(view: ReportTable, row: int, column: int) -> tuple[list[QColor], list[QColor]]:
    """The colours along the upper edge of a cell, where no number is, and along its foot, where bars are."""
    box = view.visualRect(view.shown.index(row, column))
    image = view.viewport().grab().toImage()
    across = range(box.left() + 5, box.right() - 5)
    return tuple([image.pixelColor(x, y) for x in across] for y in (box.top() + 3, box.bottom() - 3))  # type: ignore[return-value]


def test_the_largest_number_has_the_whole_tint_and_nought_none(qtbot: QtBot) -> None:
    view, shades = on_screen(qtbot, PictureKind.HEAT), worn_colours()
    assert {colour.name() for colour in colours_in(view, 0, 2)[0]} == {shades.colour("heat").name()}
    assert {colour.name() for colour in colours_in(view, 1, 2)[0]} == {shades.colour("card").name()}
    assert view.shown.words(0, 2) == "4"


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_bar_begins_where_one_begins_to_read(qtbot: QtBot, mirrored: bool) -> None:
    view, accent = on_screen(qtbot, PictureKind.BARS, mirrored=mirrored), worn_colours().colour("accent").name()
    foot = [colour.name() == accent for colour in colours_in(view, 0, 1)[1]]
    assert (foot[0], foot[-1]) == (not mirrored, mirrored)
    assert 0.2 < sum(foot) / len(foot) < 0.3, "a quarter of the largest"
    assert not any(colour.name() == accent for colour in colours_in(view, 1, 2)[1])


def test_no_two_lines_differ_by_their_colour_alone() -> None:
    for told in ("stroke", "sign", "fill"):
        assert len({getattr(look, told) for look in LOOKS}) == len(LOOKS)


def test_the_arrows_go_from_part_to_part_of_a_bar(qtbot: QtBot) -> None:
    of = drawn(table(PictureKind.STACKED), 0)
    assert of
    view = ChartView(PLAIN)
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show_chart(of.chart)
    opened = QSignalSpy(view.opened)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    assert [opened.at(time) for time in range(opened.count())] == [[0, 1], [0, 0]]
    assert view.accessibleName() == "Table. one · Table: 1 · Table: 4"
    view.speech = LocaleSpeech(MIRRORED, compiled_folder())
    view.redraw()
    assert view.plotItem.getViewBox().xInverted()


@pytest.fixture
def small(office: Workplace, tmp_path: Path) -> Workplace:
    """The window on the small scheme."""
    open_scheme(office, tmp_path / "scheme")
    office.window.activateWindow()
    return office


def test_keys_alone_walk_along_a_chart_copy_it_and_open_a_point(small: Workplace) -> None:
    page = shown(small, "accounts", ReportsPage, "by_month")
    small.worker.settle()
    panel = page.view.tables.findChild(ChartPanel)
    assert panel is not None
    assert panel.view
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Home)
    for _ in range(3):
        QTest.keyClick(panel.view, Qt.Key.Key_Right)
    assert panel.told.text().startswith("Jan 2026 · Premium written: 345.00 · Premium received: 0.00")
    QTest.keyClick(panel.view, Qt.Key.Key_C, CTRL)
    assert not QApplication.clipboard().pixmap().isNull()
    QTest.keyClick(panel.view, Qt.Key.Key_C, CTRL | SHIFT)
    heading, *lines = QApplication.clipboard().text().splitlines()
    assert heading.split("\t") == ["Month", "Premium written", "Premium received", "Incurred claims", "Claims paid"]
    assert len(lines) == 12
    assert lines[3].split("\t")[:2] == ["Jan 2026", "345.00"]
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    small.worker.settle()
    assert page.view.title.text() == "How it was reached"
    assert page.view.answer
    assert page.view.answer.asked.period.days == 31
    QTest.keyClick(small.window, Qt.Key.Key_Left, ALT)
    small.worker.settle()
    assert page.view.title.text() == "Premium and claims by month"
    view = page.view.tables.views[0]
    assert (view.currentIndex().row(), view.currentIndex().column()) == (3, 1)
    QTest.keyClick(view, Qt.Key.Key_C, CTRL)
    small.worker.settle()
    assert QApplication.clipboard().text().splitlines()[-1].startswith("Sum")
