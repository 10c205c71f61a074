"""The columns of a table are as wide as what stands in them, and its rows as high."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.core.period import parse_day
from desktop_app.core.shown import Amount
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.ui.look.spacing import WIDE
from desktop_app.ui.pages.reports import ReportsPage
from desktop_app.ui.speech.languages import speech_for
from desktop_app.ui.speech.retranslate import BREAK
from desktop_app.ui.views.cell_words import TRIED
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.report_table import ReportTable
from desktop_app.ui.views.table_needs import MANY, NARROWEST, NEAR
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace

DAY = Column("day", text("Test", "Day"), Unit.DAY)
LINE, AMOUNT = Column("line", text("Test", "Line"), Unit.TEXT), Column("amount", text("Test", "Amount"), Unit.MONEY)
LABEL = text("Test", "A table")


def drawn(qtbot: QtBot, table: Table, width: int) -> ReportTable:
    """A table at its width."""
    found = ReportTable(table, 2, speech_for("en"))
    qtbot.addWidget(found)
    found.resize(width, 300)
    found.show()
    return found


def test_a_day_below_many_of_a_narrower_month_is_whole(qtbot: QtBot) -> None:
    narrow, wide = (parse_day(f"2026-{month}-01") for month in ("07", "08"))
    rows = (*[(narrow, "")] * (TRIED + 2), (wide, ""))
    found = drawn(qtbot, Table("days", LABEL, (DAY, LINE), rows), 110)
    wanted = found.fontMetrics().horizontalAdvance(found.shown.words(len(rows) - 1, 0))
    assert found._wants[0] >= wanted + WIDE
    assert found._wants == drawn(qtbot, Table("days", LABEL, (DAY, LINE), rows[-1:]), 110)._wants


@pytest.mark.usefixtures("dressed")
def test_a_table_that_is_moved_sideways_begins_with_its_first_column_from_either_side(qtbot: QtBot) -> None:
    columns = [Column(f"amount{at}", text("Test", "Amount"), Unit.MONEY) for at in range(9)]
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        found = drawn(qtbot, Table("wide", LABEL, tuple(columns), ((10_000_000_00,) * 9,)), 300)
        assert found.horizontalScrollBar().maximum()
        assert found.columnViewportPosition(0) + found.columnWidth(0) == found.viewport().width()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_khmer_words_go_on_in_further_lines_where_their_column_is_narrow(qtbot: QtBot) -> None:
    """Nothing parts the words of a phrase: in one line it would end in dots."""
    table = Table("lines", LABEL, (LINE, AMOUNT), (("បុព្វលាភប្រមូលបានពីសមាជិកទាំងអស់", 100), ("បុព្វលាភ", 100)))
    found = ReportTable(table, 2, speech_for("km"))
    qtbot.addWidget(found)
    found.resize(220, 300)
    found.show()
    assert found.rowHeight(0) > found.rowHeight(1)
    assert found.shown.words(0, 0).replace(BREAK, "") == table.rows[0][0]


class Deaf(QObject):
    """Lets what it watches hear of no other size."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        del watched
        return event.type() == QEvent.Type.Resize


def test_a_table_that_gets_narrower_by_the_bar_that_it_loses_shares_its_width_anew(qtbot: QtBot) -> None:
    """Laid out at once, it hears only of the room beside the bar, which is as wide as before."""
    found = drawn(qtbot, Table("lines", LABEL, (LINE, AMOUNT), (("a", 100),)), 400)
    deaf = Deaf()
    found.viewport().installEventFilter(deaf)
    found.resize(380, found.height())
    found.viewport().removeEventFilter(deaf)
    room = found.viewport().size()
    QApplication.sendEvent(found.viewport(), QResizeEvent(room, room))
    assert found.horizontalHeader().length() == room.width()


@pytest.mark.parametrize("kind", [RowKind.PLAIN, RowKind.HEADING, RowKind.TOTAL])
def test_a_row_is_as_high_as_its_words_in_the_letters_it_is_written_in(qtbot: QtBot, kind: RowKind) -> None:
    words = "minimum minimum minimum minimum commission"
    for width in range(150, 420, 10):
        found = drawn(qtbot, Table("lines", LABEL, (LINE, AMOUNT), ((words, 10_000_000_00),), (), (kind,)), width)
        font = found.shown.data(found.shown.index(0, 0), Qt.ItemDataRole.FontRole)
        metrics = QFontMetrics(font) if font else found.fontMetrics()
        room = QRect(0, 0, found.columnWidth(0) - WIDE, 10_000)
        assert metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height() <= found.rowHeight(0), width


@pytest.mark.parametrize("width", range(430, 700, 30))
def test_figures_of_a_list_are_whole_beside_columns_of_a_letter_and_long_words(qtbot: QtBot, width: int) -> None:
    columns = [ListColumn(name, text("Test", "Line")) for name in ("line", "product", "office")]
    columns += [ListColumn(name, text("Test", "Amount"), figures=True) for name in ("planned", "was")]
    found = RecordTable(Listing("plan", tuple(columns), empty=LABEL), speech_for("en"))
    qtbot.addWidget(found)
    found.resize(width, 300)
    found.show()
    found.show_rows(
        [("Administrative expenses of all offices and of the head office", "A", "B", Amount(1_000_000_00), 3)]
    )
    assert sum(found.columnWidth(at) for at in range(len(columns))) <= found.viewport().width()


def test_a_wide_table_begins_with_its_first_column_in_either_direction(qtbot: QtBot) -> None:
    columns = tuple(Column(f"c{at}", text("Test", "Day"), Unit.TEXT) for at in range(12))
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        found = drawn(qtbot, Table("wide", LABEL, columns, (("a cell of words",) * 12,)), 300)
        assert found.horizontalScrollBar().maximum() > 0
        assert found.horizontalScrollBar().value() == 0
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("dressed")
def test_codes_stand_whole_where_names_beside_them_go_on_in_a_second_line(qtbot: QtBot) -> None:
    columns = (LINE, Column("paper", text("Test", "Document"), Unit.TEXT), AMOUNT)
    rows = ((f"Bishnu Prasad Tharu of the upper ward {at}", f"R-2026-0055{at}-KATHMANDU", 10_000_00) for at in range(9))
    found = drawn(qtbot, Table("book", LABEL, columns, (*rows, ("Total", "", 90_000_00))), 460)
    assert found.columnWidth(1) >= found._wants[1] > NARROWEST
    assert found.columnWidth(0) < found._wants[0]


@pytest.mark.usefixtures("dressed")
def test_a_heading_takes_no_more_lines_than_its_column_needs(qtbot: QtBot) -> None:
    words = Column("words", text("Test", "Who provides or pays us"), Unit.TEXT)
    amounts = [Column(f"amount{at}", text("Test", "Is not paid for a long time"), Unit.MONEY) for at in range(5)]
    rows = (("The training centre in the middle of the town", *(1_00,) * 5),)
    found = drawn(qtbot, Table("narrow", LABEL, (words, *amounts), rows), 560)
    first, *others = (each.count("\n") for each in found.shown.headings)
    assert (first, min(others)) == (0, 4)


@pytest.mark.usefixtures("dressed")
def test_columns_in_letters_that_are_wide_need_not_be_as_wide_as_the_widest(qtbot: QtBot) -> None:
    letters = QApplication.font()
    QApplication.setFont(QFont(["Noto Nastaliq Urdu", "Noto Sans"], 10))
    try:
        columns = tuple(ListColumn(name, text("Test", "Code")) for name in "abcdefg")
        found = RecordTable(Listing("codes", columns, empty=LABEL), speech_for("ur"))
        qtbot.addWidget(found)
        found.resize(400, 200)
        found.show()
        found.show_rows([tuple("ABCDEFG")])
        assert found.horizontalHeader().length() <= found.viewport().width()
    finally:
        QApplication.setFont(letters)


def test_a_report_that_is_left_leaves_its_rows_at_once_without_a_search_for_them(
    office: Workplace, tmp_path: Path
) -> None:
    open_scheme(office, tmp_path)
    page = shown(office, "accounts", ReportsPage, "ledger")
    rows = [ref(view.shown) for view in page.view.tables.views]
    shown(office, "accounts", ReportsPage, "balance")
    assert rows
    assert [each() for each in rows] == [None] * len(rows)


@pytest.mark.usefixtures("dressed")
def test_a_heading_that_has_room_stands_in_one_line(qtbot: QtBot) -> None:
    words = Column("words", text("Test", "What is told of the scheme"), Unit.TEXT)
    found = drawn(qtbot, Table("wide", LABEL, (words, LINE), (("Name", "Hariyali"),)), 700)
    assert found.shown.headings[0] == "What is told of the scheme"
    found.resize(240, 300)
    assert "\n" in found.shown.headings[0]
    assert found.horizontalHeader().sectionSizeHint(0) <= found.columnWidth(0)


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("width", [300, 900])
def test_a_table_that_has_room_shows_all_its_rows_without_a_bar(qtbot: QtBot, width: int) -> None:
    rows = tuple((f"Operating expenses of office {at}", at * 100) for at in range(6))
    found = drawn(qtbot, Table("lines", LABEL, (LINE, AMOUNT), rows), width)
    found.give_room(2000)
    QApplication.processEvents()
    edges = found.contentsMargins()
    assert found.verticalScrollBar().maximum() == 0
    assert found.horizontalHeader().length() == width - edges.left() - edges.right()


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("width", [250, 700])
def test_a_table_that_has_room_shows_its_last_row_whole_and_no_bar_beside_it(qtbot: QtBot, width: int) -> None:
    rows = (*[("minimum minimum minimum commission", 10_000_000_00)] * 3, ("", 30_000_000_00))
    found = drawn(qtbot, Table("lines", LABEL, (LINE, AMOUNT), rows), width)
    assert not found.verticalScrollBar().maximum()
    assert found.visualRect(found.shown.index(3, 1)).bottom() <= found.viewport().height()


def lines_of(found: ReportTable, at: int) -> int:
    """How many lines the words of the first row need in a column as wide as it is."""
    return found._words.lines(0, at, found.columnWidth(at) - found._aside.edges)


@pytest.mark.usefixtures("dressed")
def test_the_longest_words_go_on_in_further_lines_so_that_short_ones_stand_whole(qtbot: QtBot) -> None:
    columns = (LINE, Column("whom", text("Test", "With whom"), Unit.TEXT), AMOUNT)
    long = "The mothers' group of the upper ward of Bagargaun, with all of its branches"
    found = drawn(qtbot, Table("book", LABEL, columns, (("Premiums received now", long, 1_00),)), 480)
    assert lines_of(found, 0) == 1
    assert lines_of(found, 1) > 1


@pytest.mark.usefixtures("dressed")
def test_a_heading_goes_on_in_a_further_line_before_the_words_of_rows_do(qtbot: QtBot) -> None:
    amounts = [Column(f"amount{at}", text("Test", "Standard errors"), Unit.MONEY) for at in range(4)]
    found = drawn(qtbot, Table("few", LABEL, (LINE, *amounts), (("Accident takaful of all", *(1_00,) * 4),)), 580)
    assert any("\n" in each for each in found.shown.headings)
    assert lines_of(found, 0) == 1


@pytest.mark.usefixtures("dressed")
def test_many_columns_stand_nearer_to_each_other_and_their_cells_are_whole(qtbot: QtBot) -> None:
    amounts = [Column(f"amount{at}", text("Test", "Sum"), Unit.MONEY) for at in range(MANY)]
    found = drawn(qtbot, Table("many", LABEL, tuple(amounts), ((1_000_000_00,) * MANY,)), 10)
    for at in range(MANY):
        needed = found.sizeHintForIndex(found.shown.index(0, at)).width()
        assert needed <= found.columnWidth(at) <= needed + NEAR.spare + 1
    few = drawn(qtbot, Table("few", LABEL, tuple(amounts[:2]), ((1_000_000_00,) * 2,)), 10)
    assert few._wants[0] > found._wants[0]
