"""Lines pasted from a spreadsheet: name or code, amount, receipt; who is not clear is asked about one by one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.core.collection import receipt_meant
from desktop_app.core.entry import amount_entered
from desktop_app.core.manner import tidy
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import counted

if TYPE_CHECKING:
    from desktop_app.core.collection import Collection, CollectionLine, Payer
    from desktop_app.ui.pages.collect import CollectPart

_CELLS = re.compile(r"[\t;]")
COLUMNS = 3


class Pasting(QObject):
    """What was pasted and is not on the sheet yet; the first row is the one that is asked about."""

    def __init__(self, part: CollectPart) -> None:
        """Nothing was pasted."""
        super().__init__(part)
        self.part = part
        self.rows: list[tuple[str, ...]] = []
        self._asking = False

    def paste(self, words: str) -> None:
        """Take rows up; a heading, which names nobody and has no figure, is none."""
        rows = [_cells(line) for line in words.splitlines() if line.strip()]
        if rows and not any(each.isdigit() for each in "".join(rows[0])) and not self._found(rows[0][0]):
            rows.pop(0)
        self.rows += rows
        self.part.next_line()

    def write_clear(self) -> None:
        """Write every row up to the first that is not clear."""
        self._asking = False
        lines: list[CollectionLine] = []
        sheet = self.part.sheet
        while self.rows and (line := self._line(sheet, self.rows[0])):
            sheet = sheet.written(line)
            lines.append(line)
            self.rows.pop(0)
        if lines:
            self.part.add(*lines)

    def ask(self) -> None:
        """Ask about the first row that is not clear, as if its name had been typed."""
        if not self.rows:
            return
        name, self._asking = self.rows[0][0], True
        self.part.entry.name.setText(name)
        self.part.look(name)
        words = counted(
            "Collect", "Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.", "", len(self.rows)
        )
        self.part.say(Problem(words.about(name=name)))
        if len(found := self._found(name)) == 1:
            self.part.take(found[0])

    def meant(self) -> tuple[int | None, str]:
        """The amount and the receipt of the row that is asked about."""
        return (self._amount(self.rows[0][1]), self.rows[0][2]) if self._asking else (None, "")

    def done(self) -> None:
        """The row that was asked about is written, or left out."""
        if self._asking:
            self.rows.pop(0)
            self._asking = False
            self.part.say(None)

    def _found(self, name: str) -> list[Payer]:
        """Who may be meant by a name or a code."""
        index = self.part.index
        return index.exactly(name) or index.find(name)

    def _line(self, sheet: Collection, row: tuple[str, ...]) -> CollectionLine | None:
        """The line of a row; None where it is not clear who is meant, or what of it."""
        found = self._found(row[0])
        if len(found) != 1:
            return None
        payer, expected = found[0], sheet.next_receipt(found[0].office)
        amount = self._amount(row[1]) if row[1] else sheet.now(payer).asked(sheet.day)
        line = sheet.line(payer, amount or 0, receipt_meant(row[2], expected) or expected)
        clear = line.amount > 0 and not line.allotment.advance and not sheet.has_receipt(line.receipt)
        return line if clear else None

    def _amount(self, typed: str) -> int | None:
        """The amount of a cell; None where it cannot be read in one way."""
        try:
            return amount_entered(typed, self.part.setting.manner) if typed else None
        except Refused:
            return None


def _cells(line: str) -> tuple[str, ...]:
    """Name, amount and receipt of a row."""
    cells = [tidy(cell) for cell in _CELLS.split(line)][:COLUMNS]
    return tuple(cells + [""] * (COLUMNS - len(cells)))
