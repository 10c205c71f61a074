"""What a printed document is made of, described without a medium: headings, facts, tables, charts, lines to sign."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from desktop_app.catalog.pages.slips import Pack, Slip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.catalog.charts.chart import Chart
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text

PROGRAM: Final = "Coverbook"
VERSION: Final = "1.0.0"
"""That of the project (`pyproject.toml`): papers of another one may be laid out otherwise."""
PRINTER: Final = f"{PROGRAM} {VERSION}"
"""What printed a paper, as people find it in the foot of each page and programs in what the paper says of itself."""


class PaperRowKind(Enum):
    """How a row of a table stands out."""

    PLAIN = "plain"
    SUB = "sub"
    """Indented under the row above it."""
    TOTAL = "total"
    TITLE = "title"
    """A heading within the table."""


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column: its heading, its share of the width, and whether its cells are figures aligned at the end."""

    label: Text | None
    share: float = 0.0
    """Nought where the columns of a table are as wide as what stands in them."""
    figures: bool = False


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One row of a table."""

    cells: tuple[Shown, ...]
    kind: PaperRowKind = PaperRowKind.PLAIN


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; it may start a new page."""

    words: Text
    new_page: bool = False
    level: int = 1
    """1 for a part of the document, 2 for what stands within it."""
    one_page: bool = False
    """Whether all up to the next heading stands on its page, in smaller letters where it must."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; quiet for notes on sources and methods."""

    words: Text
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, one a line."""

    rows: tuple[tuple[Text, Shown], ...]


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table whose heading repeats on every page it reaches."""

    columns: tuple[PaperColumn, ...]
    rows: tuple[PaperRow, ...]
    tints: Mapping[tuple[int, int], float] = field(default_factory=lambda: MappingProxyType({}))
    """How strong the tint of a cell is, from 0 to 1, by its row and column."""


@dataclass(frozen=True, slots=True)
class PaperChart:
    """A chart under its title, unless it stands over its own table."""

    chart: Chart
    titled: bool = True


@dataclass(frozen=True, slots=True)
class Signatures:
    """Roles, each with a line for name, date and signature."""

    roles: tuple[Text, ...]
    names: tuple[str, ...] = ()
    """Who is known to have done it, by role; empty where nobody is."""


@dataclass(frozen=True, slots=True)
class CoverPage:
    """The first page of a bound document, in place of its title: whose it is, what, of which days, how far it is."""

    owner: str
    title: Text
    days: Text
    state: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """A page that lists every part of the document, and what starts a page within one, with the number of its page."""

    words: Text


@dataclass(frozen=True, slots=True)
class ChartRow:
    """Charts beside each other, each under its title."""

    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Tables beside each other, each as wide as its words need."""

    tables: tuple[PaperTable, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """A figure at a glance: what it is and means in words, its value, its course, what it was, how it stands."""

    label: Text
    reading: Text
    value: Shown
    course: tuple[float | None, ...]
    before: Shown
    standing: Text


@dataclass(frozen=True, slots=True)
class ScoreTable:
    """Figures at a glance, one under the other, under the headings of their five columns."""

    columns: tuple[Text, ...]
    scores: tuple[Score, ...]


@dataclass(frozen=True, slots=True)
class PaperCodes:
    """QR codes, beside each other as long as there is room."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """Figures with a sentence each, so large that people who stand before a board read them from two metres."""

    owner: str
    figures: tuple[tuple[Shown, Text], ...]
    last: Text | None = None
    """What stands below them all."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | Facts
    | PaperTable
    | PaperChart
    | Signatures
    | CoverPage
    | Contents
    | SideBySide
    | ChartRow
    | ScoreTable
    | PaperCodes
    | Slip
    | Notice
)


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that a paper carries along: its name, its media type, what it is in words, and its bytes."""

    name: str
    mime: str
    words: Text
    content: bytes


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: its title, what stands in the head of each page, its blocks, and what it carries along."""

    title: Text
    owner: str
    subtitle: Text
    blocks: tuple[Block, ...] = field(default=())
    enclosures: tuple[Enclosure, ...] = field(default=())
    running: Text | None = None
    """What stands in the foot of each page beside the title: how far the figures are, when it was printed."""
    watermark: Text | None = None
    """A word across every page, behind what stands on it."""
    stamp: str = ""
    """What programs find beside the subtitle: when it was printed."""
    pack: Pack = Pack.RUNNING
    wide: bool = False
    """Whether the sheet lies on its long side."""
    language: str = ""
    """The code of its reader's language, where it is known."""
    logo: bytes = b""
    """The scheme's logo for its head, a PNG."""
    called: str = ""
    """What its own file is called beside its number, where each paper is a file: a village, a name, a code."""

    @property
    def runs(self) -> bool:
        """Whether its title stands over it, and head and number on each page."""
        return self.pack is Pack.RUNNING
