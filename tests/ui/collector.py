"""Whoever collects premiums in a test: a clerk before the sheet of a village, and a keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui.pages.collect import CollectPart
from desktop_app.ui.pages.premiums import make_page
from tests.counter import START, enrolled, member, office_book
from tests.ui.clerk import CTRL, Clerk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.shell.desk import Desk


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

    def begin_from(self, whose: str) -> None:
        """Go on with another village."""
        self.part.setup.whose.setFocus()
        self.part.setup.whose.selectAll()
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


def collector(qtbot: QtBot, desk: Desk, folder: Path) -> Collector:
    """A clerk of the village office, whose drafts are kept in the folder."""
    desk.drafts_at = lambda: folder / "drafts"
    return Collector(qtbot, desk, office_book(folder, village), make_page)
