"""The blocks of a bound document: its cover, its contents, headings with bookmarks, figures at a glance."""

from __future__ import annotations

from itertools import count, takewhile, zip_longest
from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import CondPageBreak, PageBreak, Spacer, Table, TableStyle
from reportlab.platypus.flowables import HRFlowable

from desktop_app.catalog.pages.page import (
    ChartRow,
    Contents,
    CoverPage,
    Facts,
    Heading,
    Notice,
    PaperCodes,
    ScoreTable,
    SideBySide,
    Signatures,
)
from desktop_app.core.text import text
from desktop_app.pdf.blocks import Blocks
from desktop_app.pdf.codes import DrawnCodes
from desktop_app.pdf.columns import filled
from desktop_app.pdf.contents import Bookmark, ContentsLine
from desktop_app.pdf.notice_board import notice_flow
from desktop_app.pdf.one_page import OnePage
from desktop_app.pdf.score_rows import ScoreRows
from desktop_app.pdf.small_chart import SmallChart
from desktop_app.pdf.structure import Element
from desktop_app.pdf.style import (
    ACCENT,
    BODY,
    CELL,
    CELL_BOLD,
    COLUMN,
    HEADING,
    INK,
    NOTE,
    QUIET,
    SUBTITLE,
    TINT,
    TITLE,
    TextStyle,
    rgb,
)
from desktop_app.pdf.table_setting import TableSetting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.catalog.charts.chart import Chart
    from desktop_app.catalog.pages.page import Block, Document
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.pdf.structure import Tree
    from desktop_app.pdf.texts import Texts

_ROOM: Final = 150
"""What a heading needs below it, so that it never stands alone at the foot of a page."""
_HEAD: Final = 40
_FACT: Final = 17
"""The height of a fact below a heading; above, of the heading."""
_LITTLE: Final = (0.3, 0.8)
_GAP: Final = 10
_SECTION: Final = TextStyle(10.5, bold=True, before=10, after=4)
"""A heading within a part."""
_WITHIN: Final = 2
_OWNER: Final = TextStyle(26, bold=True, after=10)
_SIGN: Final = 34
_SIGNED: Final = 18
"""The room to sign in, and between two who sign."""
_TOP: Final = (("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 5))


class Gap(Spacer):  # type: ignore[misc]  # reportlab has no types
    """Air below something: at the foot of a page it takes what is left, and never begins another."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as it may be."""
        del width
        return self.width, min(self.height, max(height, 0))


class BoundBlocks(Blocks):
    """Every block of a document, those of a bound one too."""

    def __init__(self, texts: Texts, tree: Tree, room: tuple[float, float]) -> None:
        """Begin without a heading."""
        super().__init__(texts, tree, room)
        self._keys: Iterator[str] = (f"part-{at}" for at in count(1))
        self._headings: tuple[Heading, ...] = ()
        self._marked = False
        """Whether headings lead there from the outline though something owns them; of many papers in a file none do."""

    def story(self, document: Document) -> Iterator[Any]:
        """Everything the document says, in order; one with a cover has its title there."""
        self._headings = tuple(each for each in document.blocks if isinstance(each, Heading))
        if not (document.blocks and isinstance(document.blocks[0], CoverPage)):
            yield from super().story(document)
            return
        blocks = list(zip_longest(document.blocks, document.blocks[1:]))
        while blocks:
            block, following = blocks.pop(0)
            yield from self._before(block, following)
            if isinstance(block, Heading) and block.one_page:
                below = [each for each, _ in takewhile(lambda pair: not _begins_a_page(pair[0]), blocks)]
                del blocks[: len(below)]
                yield self._on_one_page(below)

    def _on_one_page(self, blocks: Sequence[Block]) -> OnePage:
        """Blocks that stand on one page, in a place of the structure that is theirs from now on."""
        place = self._add("Sect")
        keys = [next(self._keys) for each in blocks if isinstance(each, Heading)]

        def lay(width: float, for_good: bool) -> list[Any]:  # noqa: FBT001 - one of two places
            inside = BoundBlocks(self._texts, self._tree, (width, self._page))
            inside.within = place if for_good else Element(self._tree, "Sect", None)
            inside._keys, inside._marked = iter(keys), for_good
            return [each for block in blocks for each in inside._block(block)]

        return OnePage(lay)

    def _block(self, block: Block) -> list[Any]:  # noqa: PLR0911 - one line a kind of block
        match block:
            case Heading():
                return self._heading(block)
            case ChartRow() | SideBySide():
                beside = self._charts(block.charts) if isinstance(block, ChartRow) else self._side_by_side(block)
                return [beside, Gap(1, 4)]
            case Notice():
                return notice_flow(block, self._texts, self._tree.root, (self._width, self._page))
            case PaperCodes(words):
                return [self._codes(words), Gap(1, 6)]
            case ScoreTable():
                return [ScoreRows(self._texts, self._add("Table"), self._width).table(block), Gap(1, 4)]
            case Signatures(roles, names):
                return [self._signatures(roles, names)]
            case CoverPage() | Contents():
                return list(self._cover(block) if isinstance(block, CoverPage) else self._contents(block))
        return [Gap(1, each.height) if isinstance(each, Spacer) else each for each in super()._block(block)]

    def _before(self, block: Block, following: Block | None) -> list[Any]:
        """One block; a heading over facts stands with all of them, one over another with what that needs."""
        if isinstance(block, Heading):
            if isinstance(following, Facts):
                return self._heading(block, _HEAD + len(following.rows) * _FACT)
            return self._heading(block, _ROOM + _HEAD * isinstance(following, Heading))
        return self._block(block)

    def _heading(self, of: Heading, room: float = _ROOM) -> list[Any]:
        """A heading that the outline leads to, never alone at the foot of a page."""
        style = HEADING if of.level < _WITHIN or of.new_page else _SECTION
        words = self._text("H2" if of.level < _WITHIN else "H3", of.words, style, beside=True)
        mark = Bookmark(next(self._keys), self._texts.speech.say(of.words), of.level)
        marks = [mark] if self._marked or not self.within else []
        return [PageBreak() if of.new_page else CondPageBreak(room), *words, *marks]

    def _cover(self, of: CoverPage) -> Iterator[Any]:
        """Whose it is, large; what it is; how far it is."""
        yield Spacer(1, 96)
        yield from self._text("P", of.owner, _OWNER)
        yield HRFlowable("100%", 3, color=rgb(ACCENT), spaceBefore=4, spaceAfter=18)
        yield from self._text("H1", of.title, TITLE)
        yield from self._text("P", of.days, SUBTITLE)
        box = Table([[[each for words in of.state for each in self._text("P", words, BODY)]]], colWidths=[self._width])
        side = "LINEAFTER" if self._texts.mirrored else "LINEBEFORE"
        marks = ((side, (0, 0), (0, 0), 4, rgb(ACCENT)), ("BACKGROUND", (0, 0), (0, 0), rgb(TINT)))
        box.setStyle(TableStyle([*marks, ("LEFTPADDING", (0, 0), (0, 0), 12), ("TOPPADDING", (0, 0), (0, 0), 8)]))
        yield from (box, Spacer(1, 30))

    def _contents(self, contents: Contents) -> Iterator[Any]:
        """A page with a line for each part, and for what starts a page within one."""
        yield PageBreak()
        yield from self._text("H2", contents.words, HEADING, beside=True)
        listed = self._add("TOC")
        for at, of in enumerate(self._headings, 1):
            if of.level < _WITHIN or of.new_page:
                link = listed.add("TOCI").add("Link")
                words = self._cell(link.add("Span"), of.words, CELL_BOLD if of.level < _WITHIN else CELL)
                yield ContentsLine(words[0], f"part-{at}", of.level, self._texts, link)

    def _charts(self, charts: tuple[Chart, ...]) -> Table:
        """Charts beside each other: one of several lines has the more room, for their key."""
        shares = [1.8 if len(chart.lines) > 1 else 1.0 for chart in charts]
        rest = self._width - _GAP * (len(charts) - 1)
        wide = [rest * share / sum(shares) for share in shares]
        whole = self._add("Sect")
        each = zip(charts, wide, strict=True)
        return self._abreast([list(self._small(whole.add("Div"), *chart)) for chart in each], wide)

    def _side_by_side(self, of: SideBySide) -> Table:
        """Tables beside each other, each laid out in its part of the width."""
        rest, whole = self._width - _GAP * (len(of.tables) - 1), self._add("Sect")
        needed, wanted = zip(
            *(TableSetting(self._texts, rest, self._page).room(each) for each in of.tables), strict=True
        )
        wide = filled(needed, wanted, rest)
        cells = [
            [TableSetting(self._texts, width, self._page).table(table, whole.add("Table"), _LITTLE)]
            for table, width in zip(of.tables, wide, strict=True)
        ]
        return self._abreast(cells, wide)

    def _abreast(self, cells: list[list[Any]], wide: Sequence[float] = ()) -> Table:
        """Blocks beside each other, of one width unless each has its own."""
        each = wide or [(self._width - _GAP * (len(cells) - 1)) / len(cells)] * len(cells)
        widths = self._row([part for width in each for part in (width, _GAP)])
        widths = widths[1:] if self._texts.mirrored else widths[:-1]
        bare = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
        return Table(
            [self._row(_spread(cells))],
            colWidths=widths,
            style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *bare]),
        )

    def _small(self, place: Element, chart: Chart, width: float) -> Iterator[Any]:
        """A small chart under its title, or why there is none."""
        yield from self._within(place, chart.title, COLUMN)
        if chart.empty:
            yield from self._within(place, text("Paper", "Nothing to draw yet: no value is known."), NOTE)
        else:
            drawn = SmallChart(chart, self._texts.speech, self._texts.setter, width)
            drawn.tag = place.add("Figure")
            yield drawn

    def _within(self, place: Element, value: Shown, style: TextStyle) -> list[Any]:
        """A text of a part of a block."""
        return self._texts.tagged(place.add("P"), list(self._texts.set(value, style)))

    def _codes(self, words: tuple[str, ...]) -> DrawnCodes:
        """Codes as one figure that says what they are."""
        codes = DrawnCodes(words, self._texts.speech, self._texts.setter, self._width)
        codes.tag = self._add("Figure")
        return codes

    def _signatures(self, roles: tuple[Text, ...], names: tuple[str, ...]) -> Table:
        """A place a role: who, the name if it is known, a line to sign on, what to write there."""
        small = TextStyle(NOTE.size, ink=QUIET)
        hint = text("Paper", "Name, date, signature")
        named, whole = (*names, *[""] * (len(roles) - len(names))), self._add("Sect")
        places = [whole.add("Div") for _ in roles]
        rows = [_spread([self._within(at, role, CELL_BOLD) for at, role in zip(places, roles, strict=True)])]
        known = [self._within(at, name, CELL) if name else [] for at, name in zip(places, named, strict=True)]
        rows.append(_spread([[Spacer(1, _SIGN - 12), *each] if each else [] for each in known]))
        rows.append(_spread([self._within(at, hint, small) for at in places]))
        width = (self._width - _SIGNED * (len(roles) - 1)) / len(roles)
        widths = [width if at % 2 == 0 else _SIGNED for at in range(len(rows[0]))]
        rules = [("LINEABOVE", (at, 2), (at, 2), 0.7, rgb(INK)) for at in range(0, len(rows[0]), 2)]
        heights, whole_place = [None, _SIGN + 4, None], ("NOSPLIT", (0, 0), (-1, -1))
        return Table([self._row(row) for row in rows], widths, heights, style=TableStyle([*_TOP, *rules, whole_place]))


def _begins_a_page(block: Block) -> bool:
    """Whether a block is a heading over another page."""
    return isinstance(block, Heading) and block.new_page


def _spread(cells: list[list[Any]]) -> list[Any]:
    """Cells with gaps between them."""
    return [part for cell in cells for part in (cell, [])][:-1]
