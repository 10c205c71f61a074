"""The columns of a list share its width so that days, codes and states stand whole before words do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.core.language import PLAIN
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.ui.pages.data_checks import ChecksPart
from desktop_app.ui.pages.parts_page import PartsPage
from desktop_app.ui.views.filter_row import FilterRow
from desktop_app.ui.views.order import Order
from desktop_app.ui.views.record_table import RecordTable
from tests.ui.pages import shown
from tests.ui.test_everything_fits import SMALLEST, settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.catalog.listings.listing import Row

TARGETS = Listing(
    "targets",
    (
        ListColumn("indicator", text("Test", "Indicator"), share=2),
        ListColumn("product", text("Test", "Product of the scheme"), share=2),
        ListColumn("from_day", text("Test", "First day"), share=2),
        ListColumn("to_day", text("Test", "Last day"), share=2),
    ),
    empty=text("Test", "Nothing is planned."),
)
PLANNED: list[Row] = [("Operating expenses of a whole year", "FH", When(20000), When(20364), "0")]


VILLAGERS = Listing(
    "villagers",
    (
        ListColumn("name", text("Test", "Name"), share=4),
        ListColumn("village", text("Test", "Village"), share=3, detail=1),
    ),
    empty=text("Test", "Nobody lives here."),
    further=(ListColumn("phone", text("Test", "Phone"), detail=1),),
)
SETTLED: list[Row] = [("Dhan Bahadur Chaudhary", "Sallaghari Tol", "98-1234")]


def table(qtbot: QtBot, listing: Listing, rows: list[Row], wide: int) -> RecordTable:
    """A list so wide in the window's own letters, whose rows come when it is in sight."""
    found = RecordTable(listing, PLAIN)
    qtbot.addWidget(found)
    found.resize(wide, 240)
    with qtbot.waitExposed(found):
        found.show()
    found.show_rows(rows)
    QApplication.processEvents()
    return found


def is_whole(of: RecordTable, column: int) -> bool:
    """Whether a column has the room that its first cell needs."""
    return of.columnWidth(column) >= of.sizeHintForIndex(of.records.index(0, column)).width()


@pytest.mark.usefixtures("dressed")
def test_a_bar_that_comes_with_the_rows_takes_its_room_from_words(office: Workplace, hamlet_file: Path) -> None:
    office.bookcase.open(hamlet_file)
    settle(office)
    office.window.resize(*SMALLEST)
    page = shown(office, "data", PartsPage)
    page.show_record("checks")
    settle(office)
    assert isinstance(page.part, ChecksPart)
    found = page.part.findings.table
    assert found.verticalScrollBar().isVisible()
    assert is_whole(found, 0)
    assert is_whole(found, 1)
    assert not is_whole(found, 2)


@pytest.mark.usefixtures("dressed")
def test_a_narrow_column_takes_no_room_from_days_for_its_heading(qtbot: QtBot) -> None:
    whole = table(qtbot, TARGETS, PLANNED, 2000)
    needs = [whole.sizeHintForColumn(at) for at in range(4)]
    for less in range(20, 100, 10):
        found = table(qtbot, TARGETS, PLANNED, sum(needs) - less)
        assert [is_whole(found, at) for at in (2, 3)] == [True, True], less


@pytest.mark.usefixtures("dressed")
def test_a_button_with_a_menu_has_its_arrow_where_lines_end_in_every_direction(qtbot: QtBot) -> None:
    button = QPushButton("Words")
    qtbot.addWidget(button)
    button.setMenu(QMenu(button))
    for direction in Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft:
        button.setLayoutDirection(direction)
        picture = button.grab().toImage()
        across = range(4, 20) if direction is Qt.LayoutDirection.RightToLeft else range(-20, -4)
        middle = {picture.pixel(at % picture.width(), picture.height() // 2) for at in across}
        assert len(middle) > 1, direction


@pytest.mark.usefixtures("dressed")
def test_a_detail_is_left_out_where_there_is_no_room_and_comes_back(qtbot: QtBot) -> None:
    found = table(qtbot, VILLAGERS, SETTLED, 200)
    assert found.isColumnHidden(1)
    assert is_whole(found, 0)
    found.resize(600, 240)
    QApplication.processEvents()
    assert not found.isColumnHidden(1)


@pytest.mark.usefixtures("dressed")
def test_what_rows_are_filtered_or_put_in_order_by_stays_in_sight(qtbot: QtBot) -> None:
    found = table(qtbot, VILLAGERS, SETTLED, 200)
    found.put_in_order(Order(1))
    assert not found.isColumnHidden(1)
    found.put_in_order(None)
    assert found.isColumnHidden(1)
    filters = FilterRow(found)
    qtbot.addWidget(filters)
    assert not filters.fields["village"].isVisibleTo(filters)
    filters.open()
    filters.fields["village"].setText("Sal")
    filters.fields["village"].wanted.emit()
    assert not found.isColumnHidden(1)
    assert filters.fields["village"].isVisibleTo(filters)


@pytest.mark.usefixtures("dressed")
def test_a_column_that_somebody_chose_is_no_detail(qtbot: QtBot) -> None:
    found = table(qtbot, VILLAGERS, SETTLED, 200)
    found.show_columns(["name", "phone"])
    assert [found.isColumnHidden(at) for at in range(2)] == [False, False]
