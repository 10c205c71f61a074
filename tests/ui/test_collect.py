"""Premium is collected on a sheet by keyboard: found, taken, taken back, saved; a crash loses no line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
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
