"""A sheet of premiums is saved line by line, pasted from a spreadsheet, left and taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.counter import enrolled, member
from tests.ui.clerk import CTRL
from tests.ui.collector import Collector, collector

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.shell.desk import Desk


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Collector]:
    """A clerk of the village office."""
    clerk = collector(qtbot, desk, tmp_path)
    yield clerk
    clerk.settle()
    clerk.book.close()


def test_each_line_is_saved_at_once_and_taken_back_with_its_save(clerk: Collector) -> None:
    clerk.begin()
    clerk.part.setup.at_once.setChecked(True)
    clerk.line("dhar", "250")
    assert clerk.column(6) == ["Saved"]
    clerk.line("dhar")
    assert clerk.paid() == [("R-A-2026-00002", 25_000), ("R-A-2026-00003", 35_000)]
    clerk.key(Qt.Key.Key_Z, CTRL)
    assert clerk.paid() == [("R-A-2026-00002", 25_000)]
    clerk.type("dhar")
    assert "350.00 due" in clerk.chosen()[0]


def test_rows_of_a_spreadsheet_are_pasted_and_who_is_not_clear_is_asked(clerk: Collector) -> None:
    clerk.begin()
    rows = "Name\tPaid\tReceipt\nDharma Parajuli\t250\t9\nM-A-000005;900\nSunita Rai\t600\nNobody\t5\n"
    QGuiApplication.clipboard().setText(rows)
    clerk.key(Qt.Key.Key_V, CTRL)
    assert clerk.column(0) == ["R-A-2026-00009"]
    assert "who is “M-A-000005”?" in clerk.remark
    clerk.write("", "")
    assert "who is “Sunita Rai”?" in clerk.remark
    clerk.key(Qt.Key.Key_Down)
    clerk.write("", "")
    assert "who is “Nobody”?" in clerk.remark
    clerk.key(Qt.Key.Key_Escape)
    assert list(zip(clerk.column(1), clerk.column(4), strict=True)) == [
        ("Dharma Parajuli", "250.00"),
        ("Chandra Oli", "900.00"),
        ("Sunita Rai", "600.00"),
    ]
    assert clerk.remark == ""


def test_the_sheet_is_kept_when_one_leaves_and_offered_again(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.key(Qt.Key.Key_Escape)
    assert clerk.focus is clerk.page.search
    clerk.page.act_on("collect", "")
    clerk.settle()
    clerk.press("Take it up")
    assert clerk.column(1) == ["Dharma Parajuli"]
    assert clerk.focus is clerk.part.entry.name


def test_half_a_line_is_kept_with_the_sheet(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar", "250")
    clerk.write("parb")
    clerk.type("12")
    clerk.part.leave()
    clerk.page.act_on("collect", "")
    clerk.settle()
    clerk.press("Take it up")
    assert clerk.column(4) == ["250.00"]
    assert (clerk.part.entry.name.text(), clerk.part.entry.amount.text()) == ("Parbati Rana", "12.00")
    assert clerk.focus is clerk.part.entry.amount
    clerk.key(Qt.Key.Key_Escape)
    clerk.type("suni")
    clerk.part.leave()
    clerk.page.act_on("collect", "")
    clerk.settle()
    clerk.press("Take it up")
    assert (clerk.part.entry.name.text(), len(clerk.chosen())) == ("suni", 2)


def test_a_line_that_was_begun_and_dropped_leaves_no_draft(clerk: Collector) -> None:
    clerk.begin()
    clerk.write("dhar")
    clerk.key(Qt.Key.Key_Escape)
    clerk.part.leave()
    assert clerk.desk.drafts is not None
    assert clerk.desk.drafts.count("collect_premiums") == 0


def test_a_line_that_was_saved_before_a_crash_is_not_taken_again(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.line("rai")
    kept = clerk.part.reading.state()
    clerk.save()
    clerk.part.reading.take_up(kept)
    clerk.settle()
    assert clerk.column(1) == []


def test_a_member_of_the_household_finds_who_pays_for_it(clerk: Collector) -> None:
    enrolled(clerk.book, member("Gita Magar"), member("Bhim Magar", "spouse", "1985-01-01", "m"))
    clerk.begin()
    clerk.type("bhim")
    assert clerk.chosen()[0].startswith("Gita Magar\nwith Bhim Magar · H-A-00006")
    assert "with Bhim Magar" in clerk.focus.accessibleDescription()
    clerk.key()
    clerk.key(Qt.Key.Key_Escape)
    clerk.begin_from("khajura")
    clerk.type("bhim")
    assert len(clerk.chosen()) == 1


def test_other_work_on_the_page_leaves_the_sheet_as_it_is(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.page.act_on("take", "D-A-000001")
    clerk.settle()
    assert clerk.has_form
    clerk.page.act_on("collect", "")
    clerk.settle()
    assert clerk.page.go_back()
    assert not clerk.page.go_back()
