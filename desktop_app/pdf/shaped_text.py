"""Text on a page in any script: a flowable that wraps and splits, a line at a place, and its width."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Flowable

from desktop_app.pdf.canvas import owned
from desktop_app.pdf.style import RUNNING, rgb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.pdf.shaping import Word
    from desktop_app.pdf.structure import Element
    from desktop_app.pdf.style import Align, TextStyle
    from desktop_app.pdf.typesetter import ShapedLine, Typesetter

_SHARE_LEFT_OF_LINE: Final = MappingProxyType({"left": 0.0, "center": 0.5, "right": 1.0})


class ShapedText(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A paragraph of any script that wraps at the places its language allows and splits between pages."""

    def __init__(self, text: str, style: TextStyle, typesetter: Typesetter) -> None:
        """Keep the text; it is shaped when the page asks how high it is."""
        super().__init__()
        self.text = text
        self.style = style
        self.typesetter = typesetter
        self.lines: tuple[ShapedLine, ...] = ()
        self.tag: Element | None = None
        """What owns it in the structure of the paper; without one it is only seen."""
        self.spaceBefore, self.spaceAfter = style.before, style.after
        self._rest_of: ShapedText | None = None
        self._set_for = -1.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the text into lines of the width; say how high they are together."""
        del height
        # A long table asks its cells again on every page it reaches.
        if self._rest_of is None and width != self._set_for:
            self.lines = self.typesetter.lines(self.text, self.style, width)
        self.width = self._set_for = width
        self.height = len(self.lines) * self.typesetter.line_height(self.style)
        return width, self.height

    def split(self, width: float, height: float) -> list[ShapedText]:
        """The lines that fit the height and the others; nothing when not one fits."""
        self.wrap(width, height)
        count = int((height + 1e-6) / self.typesetter.line_height(self.style))
        if count == 0:
            return []
        if count >= len(self.lines):
            return [self]
        return [self._part(self.lines[:count]), self._part(self.lines[count:])]

    def _part(self, lines: tuple[ShapedLine, ...]) -> ShapedText:
        part = ShapedText(self.text, self.style, self.typesetter)
        part.lines, part.tag, part._rest_of = lines, self.tag, self
        return part

    @property
    def parts(self) -> tuple[ShapedText, ...]:
        """The texts of one language in it: itself."""
        return (self,)

    def placed(self, left: float = 0, foot: float = 0) -> Iterator[tuple[ShapedText, float, float]]:
        """Its texts with the places of their lower left corners, once it is set."""
        yield self, left, foot

    def set_width(self) -> float:
        """The width in points of the longest line set."""
        return self.style.size * max((line.width for line in self.lines), default=0.0)

    def rise(self) -> float:
        """How far below the top the first base line lies."""
        above, below = self.typesetter.extent
        return (self.typesetter.line_height(self.style) + (above - below) * self.style.size) / 2

    def draw(self) -> None:
        """Draw the lines from the top."""
        draw_placed(self.canv, self.placed())

    def code(self, document: Any, left: float, foot: float) -> str:
        """The lines from the top as a page writes them, in a box whose lower left corner is given."""
        setter, style = self.typesetter, self.style
        step = setter.line_height(style)
        base = foot + self.height - self.rise()
        side = _side(style.align, right_to_left=setter.language.right_to_left)
        share = _SHARE_LEFT_OF_LINE[side]
        lines = []
        for line in self.lines:
            start = left + (self.width - line.width * style.size) * share
            lines.append(line_code(document, line, start, base, style))
            base -= step
        return "\n".join(lines)


def draw_placed(canvas: Any, texts: Iterator[tuple[ShapedText, float, float]]) -> None:
    """Draw texts at their places, each owned by its element."""
    for text, left, foot in texts:
        with owned(canvas, text.tag):
            canvas.addLiteral(text.code(canvas._doc, left, foot))  # noqa: SLF001 - reportlab has no other way


def _side(align: Align, *, right_to_left: bool) -> str:
    sides = {"start": "left", "center": "center", "end": "right", "number": "right"}
    if right_to_left:
        sides |= {"start": "right", "end": "left"}
    return sides[align]


def draw_text(canvas: Any, text: str, place: tuple[float, float], style: TextStyle, typesetter: Typesetter) -> None:
    """One line of text whose start, centre or end (as the style says) stands at the place, on its base line."""
    line = typesetter.lines(text, style, float("inf"))[0]
    side = _side(style.align, right_to_left=typesetter.language.right_to_left)
    left = place[0] - line.width * style.size * _SHARE_LEFT_OF_LINE[side]
    canvas.addLiteral(line_code(canvas._doc, line, left, place[1], style))  # noqa: SLF001 - reportlab has no other way


def draw_above(canvas: Any, text: str, place: tuple[float, float], width: float, typesetter: Typesetter) -> None:
    """A running head in as many lines as it needs of a width, the last one on the place's base line."""
    style, side = RUNNING, _side(RUNNING.align, right_to_left=typesetter.language.right_to_left)
    lines = typesetter.lines(text, style, width)
    for up, line in enumerate(reversed(lines)):
        left = place[0] - line.width * style.size * _SHARE_LEFT_OF_LINE[side]
        base = place[1] + up * typesetter.line_height(style)
        canvas.addLiteral(line_code(canvas._doc, line, left, base, style))  # noqa: SLF001 - reportlab has no other way


def line_code(document: Any, line: ShapedLine, left: float, base: float, style: TextStyle) -> str:
    """A line already set, from its left edge, as a page writes it."""
    red, green, blue = rgb(style.ink)
    text = [f"q {red:.3f} {green:.3f} {blue:.3f} rg BT"]
    marks: list[str] = []
    name, x = "", left
    for spoken, words in _phrases(line):
        if spoken:
            text.append(f"/Span <</ActualText <{spoken}>>> BDC")
        for word in words:
            size = style.size * word.font.scale
            if (found := word.font.internal_name(document)) != name:
                name = found
                text.append(f"{name} {size:g} Tf")
            text += _strokes(word, x, base, size)
            marks += _marks(word, x, base, size)
            x += word.width * style.size
        if spoken:
            text.append("EMC")
    return "\n".join([*text, "ET", *marks, "Q"])


def _phrases(line: ShapedLine) -> Iterator[tuple[str, list[Word]]]:
    """The words from left to right, in groups that end with a space, each with what it reads as if it must be told."""
    words: list[Word] = []
    level = 0
    for piece in line.from_left():
        if words and (piece.level != level or (words[-1].text.isspace() and not piece.word.text.isspace())):
            yield _spoken(words), words
            words = []
        words.append(piece.word)
        level = piece.level
    yield _spoken(words), words


def _spoken(words: list[Word]) -> str:
    if not any(word.joined for word in words):
        return ""
    return ("\ufeff" + "".join(word.text for word in words)).encode("utf-16-be").hex()


def _strokes(word: Word, x: float, base: float, size: float) -> Iterator[str]:
    for stroke in word.strokes:
        yield f"1 0 0 1 {x + stroke.x * size:.2f} {base + stroke.y * size:.2f} Tm [{stroke.body}] TJ"


def _marks(word: Word, x: float, base: float, size: float) -> Iterator[str]:
    scale = size / word.font.units
    for mark in word.marks:
        place = f"{x + mark.x * size:.2f} {base + mark.y * size:.2f}"
        yield f"q {scale:.5f} 0 0 {scale:.5f} {place} cm {word.font.outline(mark.glyph)} f Q"
