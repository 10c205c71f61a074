"""What papers for members and offices are made of beside headings and tables: cards, codes, lines to write on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.catalog.pages.page import Block, PaperColumn, PaperRow
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text


class Pack(Enum):
    """How a document lies on sheets, alone or among others of its kind."""

    RUNNING = "running"
    """By itself: title first, and on each page the scheme, the days and its number."""
    LETTER = "letter"
    """From a new page on, under a head of its own."""
    STRIP = "strip"
    """Three to a page, to be cut apart."""
    CARD = "card"
    """As large as a bank card, eight to a page."""
    FOLDED = "folded"
    """Two cards high, four to a page."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A block that only such papers have."""


@dataclass(frozen=True, slots=True)
class Letterhead(Slip):
    """Who writes: the scheme, and quietly under it what else is known of it; nothing is left blank."""

    owner: str
    told: tuple[Shown, ...] = ()
    small: bool = False


@dataclass(frozen=True, slots=True)
class SlipTitle(Slip):
    """What a paper is, with its number at the other end of the line."""

    words: Shown
    number: Shown = None
    small: bool = False


@dataclass(frozen=True, slots=True)
class SmallLines(Slip):
    """Small lines, one a fact, where there is no room for labels beside them; nothing is left blank."""

    lines: tuple[Shown, ...]
    large: bool = False


@dataclass(frozen=True, slots=True)
class Figured(Slip):
    """One figure that a reader looks for first, under its label."""

    label: Text
    value: Shown


@dataclass(frozen=True, slots=True)
class InColumns(Slip):
    """Blocks beside other blocks, each with its share of the width."""

    parts: tuple[tuple[Block, ...], ...]
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class QrCode(Slip):
    """Words as a square that a camera or a scanner reads."""

    content: str
    millimetres: float = 24


@dataclass(frozen=True, slots=True)
class WritingLine:
    """One question on paper: answered already, by a mark in a box, or by hand on a line."""

    label: Text
    choices: tuple[Shown, ...] = ()
    day: bool = False
    """Whether it is a day, in boxes for its digits."""
    filled: Shown = None
    after: str = ""
    """What stands behind the line: a currency."""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Questions(Slip):
    """Questions one under the other with room to answer."""

    lines: tuple[WritingLine, ...]


@dataclass(frozen=True, slots=True)
class WritingTable(Slip):
    """A table to write in: the rows that are known, then so many empty ones, each high enough for a pen.

    A column without a share is as wide as what stands in it.
    """

    columns: tuple[PaperColumn, ...]
    rows: tuple[PaperRow, ...] = ()
    empty: int = 0
    millimetres: float = 8


@dataclass(frozen=True, slots=True)
class EmptyRoom(Slip):
    """Room that stays empty."""

    millimetres: float


@dataclass(frozen=True, slots=True)
class CutLine(Slip):
    """Where the paper is cut or torn."""


@dataclass(frozen=True, slots=True)
class PageEnd(Slip):
    """What follows begins on a new page."""
