"""Texts of one language broken into lines of shaped words, each word shaped once."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from desktop_app.core.language import BASIC
from desktop_app.pdf.bidi import is_right_to_left, isolated, levels, visual_order
from desktop_app.pdf.shaping import Word, as_one, shape

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop_app.core.language import Language
    from desktop_app.pdf.fonts import Font, FontShelf
    from desktop_app.pdf.style import TextStyle

_PLAIN: Final = re.compile("[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2014\u2018-\u201e\u2022\u2026\u202f\u20ac\u2212]*")
_NUMBER: Final = re.compile("[-+(]?[0-9][0-9., \u00a0\u202f]*[)%]*")
_FIGURE: Final = re.compile("\u2066?[-+]?[0-9A-Za-z](?:[0-9A-Za-z.,/\u00a0\u202f-]*[0-9A-Za-z%])?\u2069?")
"""An amount, a date or a code that stands alone: it runs from the left whatever runs around it."""

_AMID: Final = re.compile("[0-9A-Za-z](?:[!-~]*[0-9A-Za-z%])?")
"""Latin letters or figures amid other signs, as in a year before a comma of Urdu."""

_ISOLATES: Final = "\u2066\u2069"
_PERCENT: Final = re.compile("(?<=[^ ]) (?=[%٪])")
_TOKEN: Final = re.compile(" +|[^ ]+")
_CONTROLS: Final = re.compile(
    "[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]"
)
_JOINERS: Final = "\u200c\u200d"
_STACKING: Final = 9
"""The combining class of the signs that hang the next letter under the last one, as Khmer's coeng does."""

_LATIN_END, _FIRST_BLOCK, _INDIC, _LAST_BLOCK, _BLOCK_BITS = 0x250, 0x590, 0x900, 0x1800, 7

_KEPT: Final = 4000
"""So many words, lines or sentences are remembered as they were set."""
_Key = TypeVar("_Key")
_Found = TypeVar("_Found")


class Piece(NamedTuple):
    """A shaped word and the level at which it runs."""

    word: Word
    level: int


class Unbreakable(NamedTuple):
    """What a line break may not cut, with the width it needs at a line's end (its spaces fall away there)."""

    text: str
    pieces: tuple[Piece, ...]
    width: float
    visible: float


@dataclass(frozen=True, slots=True)
class ShapedLine:
    """One line of shaped words in reading order; its width in ems."""

    pieces: tuple[Piece, ...]
    width: float

    def from_left(self) -> Iterator[Piece]:
        """The words in the order in which the eye meets them from the left."""
        return (self.pieces[at] for at in visual_order([piece.level for piece in self.pieces]))


class Typesetter:
    """Sets texts of one language with the fonts of one shelf; keeps what it has shaped."""

    def __init__(self, shelf: FontShelf, language: Language) -> None:
        """Begin with nothing shaped."""
        self.language = language
        self._shelf = shelf
        self._words: dict[tuple[str, str, bool], Word] = {}
        self._fonts: dict[tuple[str, bool], Font] = {}
        self._plains: dict[tuple[str, bool], Word] = {}
        self._paragraphs: dict[tuple[str, bool], tuple[Unbreakable, ...]] = {}

    @cached_property
    def extent(self) -> tuple[float, float]:
        """How far lines of this language reach above and below, in ems, so that neighbours share a base line."""
        fonts = [self._shelf.font(family, bold=False) for family in (*self.language.fonts, BASIC)]
        extents = [font.extent for font in fonts if font is not None]
        return max(above for above, _ in extents), max(below for _, below in extents)

    def line_height(self, style: TextStyle) -> float:
        """The height of a line in points, never less than the script needs."""
        return style.size * max(style.leading, sum(self.extent))

    def width(self, text: str, style: TextStyle) -> float:
        """The width in points of the text on one line."""
        if self._is_plain(text):
            return style.size * sum(word.width for word in self._plain_words(text, bold=style.bold))
        return style.size * max(line.width for line in self.lines(text, style, float("inf")))

    def longest(self, text: str, style: TextStyle) -> float:
        """The width in points of the longest part of a text that no line break may cut."""
        return style.size * max((unit.visible for unit in self._units(text, bold=style.bold)), default=0.0)

    def lines(self, text: str, style: TextStyle, width: float) -> tuple[ShapedLine, ...]:
        """The text in lines that keep within the width (in points)."""
        room = width / style.size + 1e-6
        return tuple(line for part in _clean(text).split("\n") for line in self._broken(part, room, bold=style.bold))

    def _broken(self, text: str, room: float, *, bold: bool) -> Iterator[ShapedLine]:
        if plain := self._is_plain(text):
            text = text.strip(_ISOLATES)
            word = self._plain(text, bold=bold)
            if word.width <= room:
                yield ShapedLine((Piece(word, 0),), word.width)
                return
        units = (part for unit in self._units(text, bold=bold) for part in self._fitting(unit, room, bold=bold))
        for taken in _filled(units, room):
            if plain:
                word = self._plain("".join(unit.text for unit in taken).rstrip(" "), bold=bold)
                yield ShapedLine((Piece(word, 0),), word.width)
            else:
                yield _line(taken)

    def _is_plain(self, text: str) -> bool:
        """Whether a text is set letter by letter from the left."""
        return (_FIGURE if self.language.right_to_left else _PLAIN).fullmatch(text) is not None

    def _fitting(self, unit: Unbreakable, room: float, *, bold: bool) -> Iterator[Unbreakable]:
        """The unit, or its letters where it is longer than a whole line."""
        if unit.visible <= room:
            yield unit
            return
        from icu4py.breakers import CharacterBreaker

        letter = ""
        for part in CharacterBreaker(unit.text, self.language.code):
            letter += part
            if unicodedata.combining(part[-1]) != _STACKING:
                yield self._unit(letter, [unit.pieces[0].level] * len(letter), bold=bold)
                letter = ""
        if letter:
            yield self._unit(letter, [unit.pieces[0].level] * len(letter), bold=bold)

    def _units(self, text: str, *, bold: bool) -> tuple[Unbreakable, ...]:
        found = self._paragraphs.get((text, bold))
        return found or _keep(self._paragraphs, (text, bold), tuple(self._cut(text, bold=bold)))

    def _cut(self, text: str, *, bold: bool) -> Iterator[Unbreakable]:
        from icu4py.breakers import LineBreaker

        right_to_left = self.language.right_to_left
        text = _PERCENT.sub("\u00a0", text)
        if right_to_left:
            text = isolated(text)
        both_ways = right_to_left or is_right_to_left(text)
        found = levels(text, right_to_left=right_to_left) if both_ways else [0] * len(text)
        at = 0
        for part in LineBreaker(text, self.language.code):
            yield self._unit(part, found[at : at + len(part)], bold=bold)
            at += len(part)

    def _unit(self, text: str, found: list[int], *, bold: bool) -> Unbreakable:
        pieces = tuple(self._pieces(text, found, bold=bold))
        width = sum(piece.word.width for piece in pieces)
        spaces = sum(piece.word.width for piece in takewhile(lambda piece: piece.word.text.isspace(), reversed(pieces)))
        return Unbreakable(_CONTROLS.sub("", text), pieces, width, width - spaces)

    def _pieces(self, text: str, found: list[int], *, bold: bool) -> Iterator[Piece]:
        """The text cut where its level, font or script changes, and round its spaces."""
        kinds = self._kinds(text, bold=bold)
        for (level, _, font), group in groupby(range(len(text)), key=lambda at: (found[at], *kinds[at])):
            part = _CONTROLS.sub("", "".join(text[at] for at in group))
            if part:
                yield Piece(self._word(part, font, right_to_left=level % 2 == 1), level)

    def _kinds(self, text: str, *, bold: bool) -> list[tuple[str, Font]]:
        kinds: list[tuple[str, Font]] = []
        latin, basic = self._latin(text), self._shelf.font(BASIC, bold=bold)
        for at, character in enumerate(text):
            if kinds and (character in _JOINERS or unicodedata.category(character).startswith("M")):
                kinds.append(kinds[-1])
                continue
            script = _script(character)
            if not script and kinds and kinds[-1][0] != "space":
                script = kinds[-1][0]
            kinds.append((script, (basic if at in latin else None) or self._covering(character, bold=bold)))
        return kinds

    def _latin(self, text: str) -> Collection[int]:
        """Where Latin letters and figures stand that are set in the basic font, as those that stand alone are."""
        if _PLAIN.fullmatch(_CONTROLS.sub("", text)) and any(character.isalnum() for character in text):
            return range(len(text))
        if not self.language.right_to_left:
            return ()
        return {at for found in _AMID.finditer(text) for at in range(*found.span())}

    def _covering(self, character: str, *, bold: bool) -> Font:
        found = self._fonts.get((character, bold))
        if found is None:
            found = self._shelf.covering(character, self.language.fonts, bold=bold)
            self._fonts[character, bold] = found
        return found

    def _word(self, text: str, font: Font, *, right_to_left: bool) -> Word:
        key = (text, font.name, right_to_left)
        found = self._words.get(key)
        return found or _keep(self._words, key, shape(text, font, self.language.code, right_to_left=right_to_left))

    def _plain(self, text: str, *, bold: bool) -> Word:
        """Latin text in the basic font, from memory where it has been set before."""
        found = self._plains.get((text, bold))
        return found or _keep(self._plains, (text, bold), as_one(text, self._plain_words(text, bold=bold)))

    def _plain_words(self, text: str, *, bold: bool) -> list[Word]:
        """Latin text word by word, a number digit by digit so that columns of them align; at least one word."""
        font = self._shelf.font(BASIC, bold=bold) or self._covering("0", bold=bold)
        text = text.strip(_ISOLATES)
        parts = list(_TOKEN.findall(text)) if _NUMBER.fullmatch(text) is None else list(text)
        return [self._word(part, font, right_to_left=False) for part in parts] or [Word("", font, 0, ())]


def _keep(memory: dict[_Key, _Found], key: _Key, found: _Found) -> _Found:
    """Remember what was found; a memory that is full begins anew: a long paper needs no more than a short one."""
    if len(memory) >= _KEPT:
        memory.clear()
    memory[key] = found
    return found


def _clean(text: str) -> str:
    """The text without halves of characters, which no font and no page can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _script(character: str) -> str:
    """A name shared by the letters that are shaped together; empty for signs and digits that go with any."""
    number = ord(character)
    if character == " ":
        return "space"
    if _FIRST_BLOCK <= number < _LAST_BLOCK:
        return str(max(number >> _BLOCK_BITS, _FIRST_BLOCK >> _BLOCK_BITS)) if number >= _INDIC else "arabic"
    return "latin" if number < _LATIN_END and character.isalpha() else ""


def _filled(units: Iterator[Unbreakable], room: float) -> Iterator[list[Unbreakable]]:
    taken: list[Unbreakable] = []
    width = 0.0
    for unit in units:
        if taken and width + unit.visible > room:
            yield taken
            taken, width = [], 0.0
        taken.append(unit)
        width += unit.width
    yield taken


def _line(units: list[Unbreakable]) -> ShapedLine:
    pieces = [piece for unit in units for piece in unit.pieces]
    while pieces and pieces[-1].word.text.isspace():
        pieces.pop()
    return ShapedLine(tuple(pieces), sum(piece.word.width for piece in pieces))
