"""A table on paper: its rows are set when a page reaches them, and its head is seen again on every page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from reportlab.platypus import Flowable

from desktop_app.catalog.pages.page import PaperRowKind
from desktop_app.pdf.canvas import PaperCanvas
from desktop_app.pdf.structure import table_cell
from desktop_app.pdf.style import INK, LINE, QUIET, TINT, TINTED, mixed, rgb

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.pdf.structure import Element
    from desktop_app.pdf.texts import SetText, Texts

Air: TypeAlias = tuple[float, float]
SIDE: Final = 5
"""The air on either side of a cell."""
AIR: Final = (1.5, 2.0)
"""The air above and below what stands in a cell."""
_LITTLE: Final = (0.3, 0.5)
"""The same where a table would else reach the next page with a row or two."""
_BESIDE: Final = 72
"""What a heading above a table and a note below it need of a page."""
_TITLED = table_cell("Row")


class SetRow(NamedTuple):
    """A row whose texts are set: its cells in reading order, how high its words are, and how it stands out."""

    cells: Sequence[list[SetText]]
    words: float
    kind: PaperRowKind = PaperRowKind.PLAIN
    tints: Mapping[int, float] = {}
    indented: int | None = None
    """The column whose words stand in."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What all rows of a table share: the columns' left edges and widths in reading order, and who owns the table."""

    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    heads: int
    """So many cells at the beginning of a row say what the row is."""
    indent: float
    texts: Texts
    element: Element
    grid: bool = False
    """Whether lines stand between the columns, too, for somebody who writes between them."""


class PaperRows(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A table that gives each page the rows that fit it and keeps none of them."""

    def __init__(self, shape: Shape, head: SetRow, rows: Iterator[SetRow], page: float, air: Air | None) -> None:
        """Set the first page's rows, to know how much air they have."""
        super().__init__()
        self._shape, self._head, self._source = shape, head, rows
        self._waiting: list[SetRow] = []
        self._begun, self._page = False, page
        self._air = AIR
        self._air = air or self._chosen(page - _BESIDE)

    def _chosen(self, room: float) -> tuple[float, float]:
        """The air of the rows: little where the table then stands whole on a page, and else would not."""
        self._fill(room, sum(_LITTLE))
        words, rows = sum(row.words for row in self._every), len(self._every)
        crowded = words + rows * sum(AIR) > room >= words + rows * sum(_LITTLE)
        return _LITTLE if crowded else AIR

    @property
    def _every(self) -> list[SetRow]:
        """The head and the rows that are set."""
        return [self._head, *self._waiting]

    def _high(self, row: SetRow) -> float:
        """The height of a row with its air."""
        return row.words + sum(self._air)

    def _fill(self, room: float, air: float) -> bool:
        """Set rows until they are higher than a room; whether all rows that are left are set now."""
        high = sum(row.words + air for row in self._every)
        while high <= room:
            row = next(self._source, None)
            if row is None:
                return True
            self._waiting.append(row)
            high += row.words + air
        return False

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """How high the rows are; of more than the room holds only that they are more."""
        del width
        whole = self._fill(height, sum(self._air))
        high = sum(map(self._high, self._every))
        self.width, self.height = sum(self._shape.widths), high if whole else max(high, height + 1)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Any]:
        """The rows that fit the height, then the others; a sum never parts from what it adds, nor a title from it.

        Nor does the last row stand on a page alone.
        """
        del width
        self._fill(height, sum(self._air))
        count, high = 0, self._high(self._head)
        while count < len(self._waiting) and high + self._high(self._waiting[count]) <= height:
            high += self._high(self._waiting[count])
            count += 1
        fitting = count
        if 1 < count == len(self._waiting) - 1 and self._is_last_set():
            count -= 1
        while 0 < count < len(self._waiting) and self._bound(count):
            count -= 1
        if not count and self._waiting and self._high(self._head) + self._high(self._waiting[0]) > self._page:
            count = self._cut(height - self._high(self._head) - sum(self._air))
        if not count:
            return []
        part = self._part(count)
        # Rows that go over together would else begin again below the others, where one of them has room.
        part.least = height if 0 < count < fitting else 0
        return [part, self]

    def _is_last_set(self) -> bool:
        """Whether no further row comes; one that does is set."""
        row = next(self._source, None)
        if row is not None:
            self._waiting.append(row)
        return row is None

    def _cut(self, room: float) -> int:
        """Part the next row, higher than any page, where the room ends: how many rows stand before that."""
        if room <= 0:
            return 0
        above, below = zip(*(_parted(cell, room) for cell in self._waiting[0].cells), strict=True)
        if not any(above):
            return 0
        self._waiting[:1] = [self._waiting[0]._replace(cells=each, words=_words(each)) for each in (above, below)]
        return 1

    def _bound(self, at: int) -> bool:
        """Whether a row belongs on the page of the row before it."""
        return self._waiting[at].kind is PaperRowKind.TOTAL or self._waiting[at - 1].kind is PaperRowKind.TITLE

    def _part(self, count: int) -> _Part:
        """The next rows as what stands on one page."""
        rows, self._waiting = self._waiting[:count], self._waiting[count:]
        part = _Part(self._shape, (self._head, *rows), self._air, again=self._begun)
        self._begun = True
        # Reportlab refuses what it has put off twice; what is left now is another table to it.
        self.__dict__.pop("_postponed", None)
        return part

    def draw(self) -> None:
        """Draw all rows that are left."""
        part = self._part(len(self._waiting))
        part.wrap(self.width, self.height)
        part.drawOn(self.canv, 0, 0)


class _Part(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The rows of a table on one page, under its head."""

    def __init__(self, shape: Shape, rows: Sequence[SetRow], air: tuple[float, float], *, again: bool) -> None:
        """Keep the rows; a head that is seen again is not read again."""
        super().__init__()
        self.least = 0.0
        """It takes so much of its page at least."""
        self._shape, self._rows, self._air, self._again = shape, rows, air, again

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """How high the rows are together."""
        del width, height
        self.width = sum(self._shape.widths)
        self.height = max(self.least, sum(row.words + sum(self._air) for row in self._rows))
        return self.width, self.height

    def draw(self) -> None:
        """Tints and lines, then the words, which stand on them."""
        self.canv.addLiteral("\n".join(["q", *self._tints(), *self._lines(), "Q"]))
        for at, (row, foot) in enumerate(self._feet()):
            self._draw_row(row, foot, read=bool(at) or not self._again, head=not at)

    def _feet(self) -> Iterator[tuple[SetRow, float]]:
        """The rows with the heights of their lower edges."""
        foot = self.height
        for row in self._rows:
            foot -= row.words + sum(self._air)
            yield row, foot

    def _tints(self) -> Iterator[str]:
        """The tints behind sums and cells, light enough for what stands on them on any printer."""
        for row, foot in self._feet():
            high = row.words + sum(self._air)
            if row.kind is PaperRowKind.TOTAL:
                yield f"{_ink(rgb(TINT))} rg 0 {foot:.2f} {self.width:.2f} {high:.2f} re f"
            for at, strength in row.tints.items():
                box = f"{self._shape.lefts[at]:.2f} {foot:.2f} {self._shape.widths[at]:.2f} {high:.2f}"
                yield f"{_ink(mixed(TINTED, strength))} rg {box} re f"

    def _lines(self) -> Iterator[str]:
        """A line under the head, thin ones under the rows."""
        yield f"{_ink(rgb(QUIET if self._shape.grid else LINE))} RG 0.3 w"
        feet = [foot for _, foot in self._feet()]
        if self._shape.grid:
            edges = (*self._shape.lefts, 0.0, self.width)
            yield from (f"{edge:.2f} {feet[-1]:.2f} m {edge:.2f} {self.height:.2f} l S" for edge in edges)
            yield f"0 {self.height:.2f} m {self.width:.2f} {self.height:.2f} l S"
        yield from (f"0 {foot:.2f} m {self.width:.2f} {foot:.2f} l S" for foot in feet[1:])
        yield f"{_ink(rgb(INK))} RG 0.9 w 0 {feet[0]:.2f} m {self.width:.2f} {feet[0]:.2f} l S"

    def _draw_row(self, row: SetRow, foot: float, *, read: bool, head: bool) -> None:
        """The words of a row; one that is read is whole then, and nothing of it is kept."""
        tagged = read and isinstance(self.canv, PaperCanvas)
        element = self._shape.element.add("TR") if tagged else None
        cells = [at for at, cell in enumerate(row.cells) if cell]
        alone = row.kind is PaperRowKind.TITLE and len(cells) == 1
        for at in cells if alone else range(len(row.cells)):
            owner = element.add(*self._role(row, at, head=head, alone=alone)) if element else None
            self._draw_cell(row, at, foot, owner)
        if element:
            element.finish()

    def _role(self, row: SetRow, at: int, *, head: bool, alone: bool) -> tuple[str, str]:
        """What a cell is to a reader: the head of a column or a row, or a value."""
        if head:
            return "TH", table_cell("Column")
        if alone:
            return "TH", table_cell("Row", len(row.cells))
        return ("TH", _TITLED) if at < self._shape.heads and row.cells[at] else ("TD", "")

    def _draw_cell(self, row: SetRow, at: int, foot: float, owner: Element | None) -> None:
        """The texts of a cell from the top, each owned by it."""
        shape, texts = self._shape, row.cells[at]
        if owner and texts:
            shape.texts.tagged(owner, texts)
        left = shape.lefts[at] + SIDE
        if at == row.indented and not shape.texts.mirrored:
            left += shape.indent
        top = foot + row.words + self._air[1]
        for text in texts:
            top -= text.height
            for part, x, y in text.placed(left, top):
                self._draw_text(part.code(self.canv._doc, x, y), part.tag if owner else None)  # noqa: SLF001 - reportlab has no other way

    def _draw_text(self, code: str, tag: Element | None) -> None:
        """A text of a cell."""
        if tag:
            self.canv.begin(tag)
            self.canv.addLiteral(code)
            self.canv.end()
        else:
            self.canv.addLiteral(code)


def _parted(cell: list[SetText], room: float) -> tuple[list[SetText], list[SetText]]:
    """The texts of a cell that fit a room, and what is left of them."""
    above: list[SetText] = []
    below = list(cell)
    while below:
        text = below.pop(0)
        parts = [text] if text.height <= room else text.split(text.width, room)
        for part in parts:
            part.wrap(text.width, 0)
        if len(parts) != 1:
            return [*above, *parts[:1]], [*(parts[1:] or [text]), *below]
        above.append(text)
        room -= text.height
    return above, below


def _words(cells: Sequence[list[SetText]]) -> float:
    """How high the words of a row are that is set already."""
    return max(sum(float(text.height) for text in cell) for cell in cells)


def _ink(colour: tuple[float, float, float]) -> str:
    """A colour as a page names it."""
    return " ".join(f"{part:.3f}" for part in colour)
