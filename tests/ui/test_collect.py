"""Premium is collected on a sheet by keyboard: found, taken, taken back, saved; a crash loses no line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.ui.pages.collect import CollectPart
from desktop_app.ui.pages.premiums import make_page
from tests.counter import START, enrolled, member
from tests.ui.clerk import CTRL, Clerk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.shell.desk import Desk

ENTER = Qt.Key.Key_Return


def village(book: Book) -> None:
    """Puraini: two of one name, one who is paid up; Khajura: one."""
    enrolled(book, member("Sunita Rai", born="1970-02-01"))
    enrolled(book, member("Sunita Rai", born="2000-02-01"))
    enrolled(book, member("Parbati Rana"), paid_on=START, receipt="R-A-2026-00001")
    enrolled(book, member("Dharma Parajuli"))
    enrolled(book, member("Chandra Oli"), village="Khajura", amount=90_000)


class Collector(Clerk):
    """A clerk before the sheet of Puraini."""

    @property
    def part(self) -> CollectPart:
        """The sheet."""
        part = self.page.collecting  # type: ignore[attr-defined]
        assert isinstance(part, CollectPart)
        return part

    def begin(self, whose: str = "puraini") -> None:
        """Open the sheet of a village."""
        self.key(Qt.Key.Key_G, CTRL)
        self.qtbot.waitUntil(lambda: self.page.collecting is not None)  # type: ignore[attr-defined]
        self.type(whose)
        self.key()

    def type(self, words: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.focus, words)
        self.settle()

    def line(self, name: str, amount: str = "") -> None:
        """Write a line."""
        self.write(name, "") if not amount else self.write(name, amount)

    def chosen(self) -> list[str]:
        """What the list beside the sheet says of those who may be meant."""
        shown = self.part.payers.list
        return [shown.item(row).text() for row in range(shown.count())]

    @property
    def remark(self) -> str:
        """What is said or asked beside the sheet."""
        remark = self.part.remark
        return "" if remark.isHidden() else remark.words.text()

    def column(self, at: int) -> list[str]:
        """What stands in a column of the sheet."""
        model = self.part.table.records
        return [str(model.index(row, at).data()) for row in range(model.rowCount())]

    def paid(self) -> list[tuple[str, int]]:
        """Receipts and sums that the book holds, but the first."""
        sql = "SELECT receipt, amount FROM premiums WHERE paid_on IS NOT NULL ORDER BY receipt, id"
        return [(str(receipt), int(amount)) for receipt, amount in self.book.query(sql)][1:]


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Collector]:
    """A clerk of the village office."""
    from tests.counter import office_book

    desk.drafts_at = lambda: tmp_path / "drafts"
    clerk = Collector(qtbot, desk, office_book(tmp_path, village), make_page)
    yield clerk
    clerk.settle()
    clerk.book.close()


def test_a_sheet_is_written_and_saved_by_keyboard(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.line("sunita", "250")
    assert clerk.column(0) == ["R-A-2026-00002", "R-A-2026-00003"]
    assert clerk.column(1) == ["Dharma Parajuli", "Sunita Rai"]
    assert clerk.column(5) == ["", "350.00"]
    assert clerk.part.totals.sum.text() == "850.00"
    clerk.save()
    assert clerk.paid() == [("R-A-2026-00002", 60_000), ("R-A-2026-00003", 25_000)]
    assert "2 receipts, 850.00 collected" in clerk.said
    assert clerk.column(0) == []


def test_two_of_one_name_are_told_apart_and_an_arrow_chooses(clerk: Collector) -> None:
    clerk.begin()
    clerk.type("rai sun")
    first, second = clerk.chosen()
    assert "H-A-00001 · Puraini · 56 years · M-A-000001\n600.00 due since 2026-01-01" in first
    assert "26 years" in second
    clerk.key(Qt.Key.Key_Down)
    clerk.key()
    assert "26 years" in clerk.part.about.text()
    clerk.key()
    clerk.type("rai")
    first, second = clerk.chosen()
    assert "56 years" in first
    assert "on this sheet: R-A-2026-00002" in second
    clerk.save()
    assert clerk.book.value("SELECT count(*) FROM premiums WHERE code = 'D-A-000002' AND paid_on NOTNULL") == 1


def test_a_receipt_of_another_number_leaves_a_gap_that_is_named(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.type("rai")
    clerk.key(Qt.Key.Key_F3)
    clerk.write("5")
    clerk.write("", "")
    assert clerk.column(0) == ["R-A-2026-00002", "R-A-2026-00005"]
    assert clerk.column(6) == ["", "Gap before"]
    assert "2 missing: R-A-2026-00003, R-A-2026-00004" in clerk.part.totals.receipts.text()
    assert clerk.part.entry.receipt.text() == "R-A-2026-00006"


def test_the_cash_box_is_compared_in_words(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    said = []
    for counted in ("600", "550", "1 000"):
        clerk.key(Qt.Key.Key_F6)
        clerk.write(counted)
        assert clerk.part.totals.difference is not None
        said.append(clerk.part.totals.difference.words.text())
    assert said == ["agrees", "50.00 missing", "400.00 too much"]
    assert clerk.focus is clerk.part.entry.name


def test_more_than_is_owed_is_asked_about_once_and_kept(clerk: Collector) -> None:
    clerk.begin()
    clerk.write("dhar", "650")
    assert "50.00 is more than is owed" in clerk.remark
    assert clerk.column(0) == []
    clerk.key()
    assert clerk.column(6) == ["50.00 kept"]
    assert clerk.remark == ""
    clerk.type("dhar")
    assert "paid up · 50.00 kept from before" in clerk.chosen()[0]


def test_the_last_line_is_taken_back_and_its_receipt_is_next(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.line("rai")
    clerk.key(Qt.Key.Key_Z, CTRL)
    assert clerk.column(1) == ["Dharma Parajuli"]
    assert clerk.part.entry.receipt.text() == "R-A-2026-00003"
    clerk.key(Qt.Key.Key_Z, CTRL)
    clerk.key(Qt.Key.Key_Z, CTRL)
    assert clerk.column(1) == []


def test_somebody_of_another_village_is_taken_too(clerk: Collector) -> None:
    clerk.begin()
    clerk.write("chandra", "")
    assert clerk.column(1) == ["Chandra Oli"]
    assert clerk.column(4) == ["900.00"]
    clerk.type("zzz")
    assert clerk.part.payers.words.text() == "Nobody is called that here or elsewhere."


def test_a_line_that_cannot_be_is_marked_and_nothing_is_saved(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.key(Qt.Key.Key_F3)
    clerk.write("1")
    clerk.line("rai")
    clerk.save()
    assert clerk.column(6) == ["", "Not taken"]
    assert "R-A-2026-00001, Sunita Rai: Receipt R-A-2026-00001 was given for premium D-A-000003" in clerk.remark
    assert clerk.paid() == []
    clerk.key(Qt.Key.Key_Z, CTRL)
    clerk.save()
    assert clerk.paid() == [("R-A-2026-00002", 60_000)]


def test_a_new_word_is_asked_about_once_for_all_lines(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.line("rai")
    clerk.part.setup.method.setFocus()
    clerk.type("barter")
    clerk.save()
    assert "“barter” is not in the list yet" in clerk.remark
    clerk.key(Qt.Key.Key_Space)
    assert [receipt for receipt, _ in clerk.paid()] == ["R-A-2026-00002", "R-A-2026-00003"]


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


def test_a_line_that_was_saved_before_a_crash_is_not_taken_again(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.line("rai")
    kept = clerk.part.reading.state()
    clerk.save()
    clerk.part.reading.take_up(kept)
    clerk.settle()
    assert clerk.column(1) == []
