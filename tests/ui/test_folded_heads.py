"""The heads of a list go on in further lines before any of their words is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.core.language import PLAIN
from desktop_app.core.text import text
from desktop_app.ui.views.folded_heads import MOST_LINES
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HEAD = "Amount that was not yet received"
LONG = Listing(
    "long",
    (
        ListColumn("name", text("Test", "Name")),
        ListColumn("amount", text("Test", "Amount that was not yet received"), figures=True),
    ),
    empty=text("Test", "None"),
)


def table_of(qtbot: QtBot, width: int, *, stands: int = 0) -> RecordTable:
    """A list of one row in so much room."""
    table = RecordTable(LONG, PLAIN)
    qtbot.addWidget(table)
    if stands:
        table.stand(stands)
    table.show_rows([("Dhan Bahadur Chaudhary", "10.00")])
    table.resize(width, 200)
    table.show()
    QApplication.processEvents()
    return table


@pytest.mark.usefixtures("dressed")
def test_a_head_without_room_for_one_line_is_read_whole_in_further_ones(qtbot: QtBot) -> None:
    table = table_of(qtbot, 300)
    assert table.heads.seen(1).replace("\n", " ") == HEAD
    assert 1 < len(table.heads.seen(1).split("\n")) <= MOST_LINES
    assert table.heads.height() > table_of(qtbot, 700).heads.height()


@pytest.mark.usefixtures("dressed")
def test_with_room_a_head_stands_in_one_line(qtbot: QtBot) -> None:
    assert table_of(qtbot, 700).heads.seen(1) == HEAD


@pytest.mark.usefixtures("dressed")
def test_a_list_of_so_many_rows_shows_them_under_heads_of_more_lines(qtbot: QtBot) -> None:
    high, low = table_of(qtbot, 300, stands=4), table_of(qtbot, 700, stands=4)
    assert high.viewport().height() == low.viewport().height()


@pytest.mark.usefixtures("dressed")
def test_without_room_for_the_longest_word_a_head_ends_in_dots(qtbot: QtBot) -> None:
    table = table_of(qtbot, 700)
    table.setColumnWidth(1, table.heads.need(1).brief)
    assert table.heads.seen(1).endswith("…")


@pytest.mark.usefixtures("dressed")
def test_heads_keep_their_height_while_other_rows_come(qtbot: QtBot) -> None:
    table = table_of(qtbot, 300)
    before = table.heads.height()
    table.show_rows([("A", "1.00")])
    QApplication.processEvents()
    assert table.heads.height() == before


@pytest.mark.usefixtures("dressed")
def test_heads_are_as_high_as_a_row_in_letters_that_hang_low(qtbot: QtBot) -> None:
    letters = QApplication.font()
    QApplication.setFont(QFont(["Noto Nastaliq Urdu", "Noto Sans"], 10))
    try:
        table = table_of(qtbot, 700)
        assert table.heads.height() >= table.rowHeight(0)
    finally:
        QApplication.setFont(letters)
