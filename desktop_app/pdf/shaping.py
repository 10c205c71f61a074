"""A stretch of text in one font and one direction, turned into the glyphs that draw it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.pdf.fonts import Font


_NO_LETTER: Final = "\u25cc"
"""The dotted circle, drawn for a letter that no font has: archives refuse a font's own box for it (PDF/A)."""


class Stroke(NamedTuple):
    """Glyphs shown one after another from a place, as the inside of a PDF text array; places in ems of the font."""

    x: float
    y: float
    body: str


class DrawnMark(NamedTuple):
    """A dot or sign drawn as a shape, because its letter already carries the text; places in ems of the font."""

    x: float
    y: float
    glyph: int


class Glyph(NamedTuple):
    """One placed glyph as the shaper gives it, in font units, with the place of its text."""

    number: int
    cluster: int
    advance: int
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Word:
    """Shaped text, ready to be drawn at any place and size; its width in ems of the text."""

    text: str
    font: Font
    width: float
    strokes: tuple[Stroke, ...]
    marks: tuple[DrawnMark, ...] = ()
    joined: bool = False
    """Whether its letters stand in another order or form than they read, so that the page must say the text."""


@dataclass(slots=True)
class _Pen:
    """Collects strokes while the glyphs go by."""

    font: Font
    strokes: list[Stroke] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _start: tuple[int, int] | None = None
    _next: int = 0

    def draw(self, x: int, y: int, glyph: int, code: int) -> None:
        """Show a glyph; a new stroke where the height changes."""
        if self._start is None or self._start[1] != y:
            self.lift()
            self._start, self._next = (x, y), x
        if x != self._next:
            self._parts.append(f"{round((self._next - x) * 1000 / self.font.units, 1):g}")
        self._parts.append(f"<{code:04X}>")
        self._next = x + self.font.advance(glyph)

    def lift(self) -> None:
        """End the stroke."""
        if self._start is not None:
            units = self.font.units
            body = "".join(self._parts).replace("><", "")
            self.strokes.append(Stroke(self._start[0] / units, self._start[1] / units, body))
        self._parts, self._start = [], None


def shape(text: str, font: Font, language: str, *, right_to_left: bool = False) -> Word:
    """The text's glyphs; right-to-left letters read each by its own code, other joined scripts by the word."""
    glyphs = _glyphs(text, font, language, right_to_left=right_to_left)
    clusters = list(_clusters(text, glyphs, right_to_left=right_to_left))
    joined = not right_to_left and any(len(group) > 1 for _, group in clusters)
    if joined:
        _make_known(text, font)
    pen, marks, at = _Pen(font), [], 0
    for read, group in clusters:
        letter = max(group, key=lambda glyph: glyph.advance)
        for glyph in group:
            x, y = at + glyph.x, glyph.y
            if right_to_left and glyph is not letter:
                marks.append(DrawnMark(x / font.units, y / font.units, glyph.number))
            else:
                shown = glyph.number or font.glyph(_NO_LETTER)
                pen.draw(x, y, shown, font.code(shown, read if glyph is letter else ""))
            at += glyph.advance
    pen.lift()
    return Word(text, font, at * font.scale / font.units, tuple(pen.strokes), tuple(marks), joined)


def _glyphs(text: str, font: Font, language: str, *, right_to_left: bool) -> list[Glyph]:
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.guess_segment_properties()
    buffer.language = language
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    uharfbuzz.shape(font.shaper, buffer, {})
    return [
        Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


def _clusters(text: str, glyphs: Sequence[Glyph], *, right_to_left: bool) -> Iterator[tuple[str, list[Glyph]]]:
    """The glyphs that belong together, from left to right, with the text they stand for."""
    starts = [*sorted({glyph.cluster for glyph in glyphs}), len(text)]
    ends = dict(pairwise(starts))
    for start, group in groupby(glyphs, key=lambda glyph: glyph.cluster):
        read = text[start : ends[start]]
        # Readers turn right-to-left letters round one by one, and would put a vowel sign before its letter.
        turned = right_to_left and unicodedata.combining(read[-1])
        yield read[::-1] if turned else read, list(group)


def _make_known(text: str, font: Font) -> None:
    for character in text:
        # Some readers believe what a page says of a word only when its font has a code for the characters.
        font.code(0, character)


def as_one(text: str, words: Sequence[Word]) -> Word:
    """Plain words of one font as one, so that a whole line is a single stroke."""
    body = "".join(word.strokes[0].body for word in words if word.strokes).replace("><", "")
    return Word(text, words[0].font, sum(word.width for word in words), (Stroke(0, 0, body),))
