"""Rows stand in the order of a column by a press on its heading or a key, each as what it is: numbers, days, words."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.core.alphabet import letter_order
from desktop_app.core.shown import Amount, When
from desktop_app.core.table import Column, RowKind, Table, Unit, units
from desktop_app.core.text import text
from desktop_app.reports.registry import report_named
from desktop_app.ui.pages.members import MembersPage
from desktop_app.ui.pages.reports import ReportsPage
from desktop_app.ui.speech.languages import speech_for
from desktop_app.ui.views.order import Order, ordered_table, pressed
from desktop_app.ui.views.record_table import RecordTable
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace

WORDS = {"open": text("Decision", "Open"), "rejected": text("Decision", "Rejected")}
COLUMNS = (
    Column("name", text("Test", "Name")),
    Column("amount", text("Test", "Amount"), Unit.MONEY),
    Column("state", text("Test", "State"), words=WORDS),
)
ROWS = (("Élodie", 900, "rejected"), ("Zoé", 10_000, "open"), ("part", 5_000, "open"), ("Abel", None, "open"))
TOTAL = ("all", 10_900, None)
KINDS = (RowKind.PLAIN, RowKind.PLAIN, RowKind.SUB, RowKind.PLAIN, RowKind.TOTAL)
TABLE = Table("t", text("Test", "Name"), COLUMNS, (*ROWS, TOTAL), kinds=KINDS, figures=("a", "b", "c", "d", "e"))
LISTING = Listing(
    "fees",
    (
        ListColumn("name", text("Test", "Name")),
        ListColumn("day", text("Test", "Day")),
        ListColumn("amount", text("Test", "Amount")),
    ),
    empty=text("Test", "None."),
)
FEES = (("b", When(20_000), Amount(900)), ("a", When(3), Amount(10_000)), ("ç", When(400), Amount(50)))


def names(table: Table) -> list[object]:
    return [row[0] for row in table.rows]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order(0), ["Abel", "Élodie", "Zoé", "part", "all"]),
        (Order(0, backwards=True), ["Zoé", "part", "Élodie", "Abel", "all"]),
        (Order(1), ["Élodie", "Zoé", "part", "Abel", "all"]),
        (Order(1, backwards=True), ["Zoé", "part", "Élodie", "Abel", "all"]),
        (Order(2), ["Zoé", "part", "Abel", "Élodie", "all"]),
    ],
)
def test_totals_stay_parts_follow_their_row_and_nothing_stands_last(order: Order, expected: list[str]) -> None:
    assert names(ordered_table(TABLE, order, 2, speech_for("fr"))) == expected


def test_what_a_row_opens_goes_with_it() -> None:
    found = ordered_table(TABLE, Order(0), 2, speech_for("en"))
    assert found.figures == ("d", "a", "b", "c", "e")
    assert [found.kind(row) for row in range(5)] == [
        *(RowKind.PLAIN, RowKind.PLAIN, RowKind.PLAIN, RowKind.SUB),
        RowKind.TOTAL,
    ]


def test_a_heading_pressed_three_times_gives_the_rows_as_they_came() -> None:
    once = pressed(None, 1)
    twice = pressed(once, 1)
    assert (once, twice, pressed(twice, 1)) == (Order(1), Order(1, backwards=True), None)


def test_a_list_stands_in_the_order_of_each_column_by_the_key(qtbot: QtBot) -> None:
    table = RecordTable(LISTING, speech_for("fr"))
    qtbot.addWidget(table)
    table.show_rows(FEES, "ç")

    def pressing(key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        QTest.keyClick(table, Qt.Key.Key_F7, key)
        return "".join(str(row[0]) for row in table.records.rows)

    assert [pressing() for _ in range(3)] == ["abç", "açb", "çba"]
    assert pressing(Qt.KeyboardModifier.ShiftModifier) == "abç"
    assert pressing() == "baç"
    assert table.current_key == "ç"


def test_a_report_is_put_in_order_by_its_heading_and_its_cells_still_open(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme", "accounts")
    page = shown(office, "accounts", ReportsPage, "trial_balance")
    office.worker.settle()
    view = page.view.tables.views[0]
    came = view.table
    at = next(at for at, column in enumerate(came.columns) if column.unit is Unit.MONEY)
    view.horizontalHeader().sectionClicked.emit(at)
    office.worker.settle()
    plain = [
        row[at]
        for row, kind in zip(view.table.rows, view.table.kinds or [RowKind.PLAIN] * 99, strict=False)
        if kind is RowKind.PLAIN
    ]
    known = [units(each) for each in plain if each is not None]
    assert known == sorted(known)
    assert sorted(view.table.rows, key=str) == sorted(came.rows, key=str)
    for row, cells in enumerate(view.table.rows):
        was = came.rows.index(cells)
        assert view.table.opens(row, at) == came.opens(was, at)


def test_a_report_is_saved_in_the_order_in_which_it_is_seen(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme", "monitoring")
    page = shown(office, "monitoring", ReportsPage)
    page.view.show_report(report_named("members"))
    office.worker.settle()
    (view,) = page.view.tables.views
    at = [column.name for column in view.table.columns].index("name")
    view.order_wanted.emit(Order(at, backwards=True))
    office.worker.settle()
    seen = [str(row[at]) for row in view.table.rows]
    page.view.paper.save_to(tmp_path / "members.csv")
    office.worker.settle()
    saved = list(csv.DictReader((tmp_path / "members.csv").read_text("utf-8-sig").splitlines()))
    assert seen == sorted(seen, key=letter_order, reverse=True)
    assert [row["name"] for row in saved] == seen


def test_members_stand_in_order_all_of_them(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path / "scheme", "members")
    page = shown(office, "members", MembersPage)
    before = [row[0] for row in page.table.records.rows]
    page.table.put_in_order(Order(0, backwards=True))
    office.worker.settle()
    after = [row[0] for row in page.table.records.rows]
    assert sorted(map(str, after)) == sorted(map(str, before))
    assert after == sorted(before, key=str, reverse=True)
