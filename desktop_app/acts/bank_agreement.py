"""Saying that a line of the bank's stands for several movements of the book, or several lines for one: it stays said.

What was said is a setting of the account for each line: by what tells it apart in any file, the records it is for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.acts.bank_matching import marks
from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.core.problems import refused
from desktop_app.core.text import counted, text
from desktop_app.store.settings import settings_beginning, write_setting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.acts.bank_file import BankLine
    from desktop_app.acts.bank_matching import BothSides, Together
    from desktop_app.acts.who import Who
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

SETTLED = "settle_bank_lines"
"""The name of the saves in which somebody said so."""
_BETWEEN = "\n"


@dataclass(frozen=True, slots=True)
class Agreed:
    """How many movements and how many lines belong together now."""

    moves: int
    lines: int

    @property
    def words(self) -> Text:
        """What was saved."""
        if self.lines > 1:
            return counted("Bank", "%n lines of the bank belong to one movement of the book now.", "", self.lines)
        return counted("Bank", "%n movements of the book belong to one line of the bank now.", "", self.moves)


def said_of(book: Book, account: str) -> dict[str, tuple[str, ...]]:
    """What was said of the lines of an account, by their marks: the records each is for."""
    begins = _name(account, "")
    found = settings_beginning(book, begins)
    return {name.removeprefix(begins): tuple(value.split(_BETWEEN)) for name, value in found.items()}


def agree(book: Book, account: str, lines: Sequence[BankLine], of: Together, who: Who) -> Agreed:
    """Let a set of lines (of all lines of its statement) and movements belong together from now on."""
    return gate(book, Procedure(SETTLED, partial(_plan, account, lines, of)), {}, who)


def numbered(found: BothSides, number: int) -> Together:
    """A proposed set by its number, from 1; Refused where none is proposed under it."""
    if not 1 <= number <= len(found.proposed):
        words = text("Bank", "No set of number {number} is proposed. Look at the statement again.", number=str(number))
        raise refused(words)
    return found.proposed[number - 1]


def _plan(account: str, lines: Sequence[BankLine], of: Together, book: Book, values: Mapping[str, Any]) -> Plan[Agreed]:
    """A setting for each line of the set."""
    del book, values
    named, records = marks(lines), _BETWEEN.join(each.record for each in of.moves)

    def write(save: Save) -> Agreed:
        for line in of.lines:
            write_setting(save, _name(account, named[line.line]), records)
        return Agreed(len(of.moves), len(of.lines))

    return Plan(write)


def _name(account: str, mark: str) -> str:
    """The name of the setting of a line."""
    return f"bank line of {account} {mark}"
