"""A heap of premiums is taken by keyboard with few keys a row, and a kill in the middle loses no line."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.core.records.person import Person
from desktop_app.core.records.policy import Policy
from desktop_app.core.records.premium import Premium
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from desktop_app.ui.pages.premiums import PremiumsPage
from tests.counter import END, START, office_book
from tests.programs import killed, says, started

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.shell.desk import Desk

ROWS = 60
MOST_KEYS = 3
"""Besides the letters of a name."""
GIVEN = ("Asha", "Bishnu", "Chandra", "Dharma", "Ganga", "Hari")
FAMILY = ("Tharu", "Oli", "Rana", "Yadav", "Sunar")
NAMES = tuple(f"{given} {family}" for given, family in product(GIVEN, FAMILY))
"""Each name is that of two people of the village; who has paid already is offered last."""
BEGINS = """
import sys
from tests.ui.test_collect_heap import written_until_killed
written_until_killed(*sys.argv[1:])
"""


def villagers(book: Book) -> None:
    """The households of Puraini, each of which owes 600."""
    with saving(book, "enrol") as save:
        for at in range(ROWS):
            code, name = f"M-{at + 1:06d}", NAMES[at % len(NAMES)]
            home: dict[str, Any] = {"household": f"H-{at + 1:05d}", "village": "Puraini"}
            insert(save, "people", Person(code=code, name=name, birth_date=at * 90, **home))
            terms: dict[str, Any] = {"start_day": START, "end_day": END}
            insert(save, "policies", Policy(code=f"P-{at + 1}", product="HEALTH", holder=code, office="BNK", **terms))
            insert(save, "premiums", Premium(code=f"D-{at + 1}", policy=f"P-{at + 1}", due=START, amount=60_000))


class Collecting:
    """The sheet of Puraini on the desk, and a keyboard that counts its keys."""

    def __init__(self, desk: Desk, book: Book) -> None:
        """Open the sheet, and take up what was left unfinished."""
        desk.book = book
        self.desk, self.keys = desk, 0
        self.page = PremiumsPage(desk)
        self.page.retranslate()
        self.page.resize(1180, 700)
        self.page.show()
        self.page.activateWindow()
        self.page.begin_collecting()
        self.settle()

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def settle(self) -> None:
        """Wait until the worker has answered everything."""
        self.desk.worker.settle()
        QApplication.processEvents()
        self.desk.worker.settle()

    def type(self, words: str) -> None:
        """Type the letters of a name."""
        QTest.keyClicks(self.focus, words)

    def key(self, key: Qt.Key = Qt.Key.Key_Return, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key that is no letter of a name."""
        self.keys += 1
        QTest.keyClick(self.focus, key, held)

    def begin(self) -> None:
        """Say of whom it is collected."""
        self.type("puraini")
        self.settle()
        self.key()
        self.settle()

    def row(self, at: int) -> int:
        """Take the premium of one household; how many keys that took besides the letters."""
        before = self.keys
        given, family = NAMES[at % len(NAMES)].split()
        self.type(f"{given[:3]} {family[:3]}".lower())
        self.key()
        self.key()
        return self.keys - before

    def save(self) -> None:
        """Save the sheet."""
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.settle()


def written_until_killed(folder: str, rows: str) -> None:
    """The other program: writes rows on a sheet, and says so after each; it never saves."""
    from datetime import date
    from pathlib import Path

    from desktop_app.acts.who import Who
    from desktop_app.core.language import PLAIN
    from desktop_app.store.opening import open_book
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.shell.worker import Worker

    app = QApplication(["collect", "-platform", "offscreen"])
    desk = Desk(Worker(), PLAIN, date(2026, 11, 21), Who("maya", "counter-1"))
    desk.drafts_at = lambda: Path(folder) / "drafts"
    sheet = Collecting(desk, open_book(Path(folder) / "village.coverbook", who=("maya", "counter-1")))
    sheet.begin()
    for at in range(int(rows)):
        sheet.row(at)
        print(at, flush=True)  # noqa: T201 - whoever started it waits for this
    app.exec()


@pytest.fixture
def sheet(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Collecting]:
    """The sheet of a village where everybody owes."""
    desk.drafts_at = lambda: tmp_path / "drafts"
    book = office_book(tmp_path, villagers)
    sheet = Collecting(desk, book)
    qtbot.addWidget(sheet.page)
    yield sheet
    sheet.settle()
    book.close()


def test_a_heap_of_premiums_takes_three_keys_a_row_and_the_letters_of_a_name(sheet: Collecting) -> None:
    sheet.begin()
    assert [at for at in range(ROWS) if sheet.row(at) > MOST_KEYS] == []
    assert sheet.page.collecting is not None
    assert sheet.page.collecting.totals.sum.text() == "36000.00"
    sheet.save()
    book = sheet.desk.book
    assert book is not None
    assert book.value("SELECT count(DISTINCT receipt) FROM premiums WHERE paid_on NOTNULL") == ROWS
    assert book.value("SELECT count(*) FROM saves WHERE action = 'collect_premiums'") == 1


def test_a_kill_in_the_middle_loses_no_line(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    office_book(tmp_path, villagers).close()
    other = started(BEGINS, tmp_path, 5)
    for at in range(5):
        assert says(other) == str(at)
    killed(other)
    desk.drafts_at = lambda: tmp_path / "drafts"
    book = office_book(tmp_path, villagers)
    sheet = Collecting(desk, book)
    qtbot.addWidget(sheet.page)
    part = sheet.page.collecting
    assert part is not None
    next(each for each in part.findChildren(QPushButton) if each.text() == "Take it up").click()
    sheet.settle()
    assert [line.payer.name for line in part.sheet.lines] == list(NAMES[:5])
    sheet.save()
    assert book.value("SELECT count(*) FROM premiums WHERE paid_on NOTNULL") == 5
    book.close()
