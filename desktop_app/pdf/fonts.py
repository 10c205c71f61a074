"""The fonts of a document: found in one folder, opened when first needed, chosen a character."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from desktop_app.core.language import BASIC

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_ON_PAPER: Final = MappingProxyType({"Noto Nastaliq Urdu": "Noto Naskh Arabic"})
"""Families for the screen whose steep lines do not suit tables on paper, and what stands for them."""

_LARGER: Final = MappingProxyType({"NotoNaskhArabic": 1.15})
"""Fonts whose letters look smaller than the basic font's beside them, and how much larger they are set."""


class Font:
    """One font file, with a code for every (glyph, text) pair drawn, so that readers can copy what they see."""

    def __init__(self, path: Path) -> None:
        """Open the file; its glyphs are read when they are needed."""
        import uharfbuzz

        self.name = path.stem
        self.scale = _LARGER.get(path.stem.partition("-")[0], 1.0)
        self.face: Any = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
        self.shaper: Any = uharfbuzz.Font(self.face)
        self.codes: dict[tuple[int, str], int] = {(0, ""): 0}
        self._outlines: dict[int, str] = {}

    @cached_property
    def units(self) -> int:
        """Font units in an em."""
        return int(self.face.upem)

    @cached_property
    def extent(self) -> tuple[float, float]:
        """How far the letters reach above and below the line, in ems."""
        found = self.shaper.get_font_extents("ltr")
        return found.ascender / self.units, -found.descender / self.units

    def glyph(self, character: str) -> int:
        """The plain glyph of a character, 0 when the font has none."""
        return self.shaper.get_nominal_glyph(ord(character)) or 0

    def advance(self, glyph: int) -> int:
        """How far the glyph moves the pen, in font units."""
        return int(self.shaper.get_glyph_h_advance(glyph))

    def code(self, glyph: int, text: str) -> int:
        """The code that draws the glyph and reads as the text."""
        return self.codes.setdefault((glyph, text), len(self.codes))

    def outline(self, glyph: int) -> str:
        """The glyph's shape as path operators in font units, for marks that must not read as text."""
        if glyph not in self._outlines:
            pen = _PathPen()
            self.shaper.draw_glyph_with_pen(glyph, pen)
            self._outlines[glyph] = " ".join(pen.operators)
        return self._outlines[glyph]

    def internal_name(self, document: Any) -> str:
        """The name of this font in a document, which embeds it when it is written."""
        name = document.fontMapping.get(self.name)
        if name is None:
            name = document.fontMapping[self.name] = f"/F{len(document.fontMapping) + 1}"
            document.delayedFonts.append(self)
        return str(name)

    def addObjects(self, document: Any) -> None:
        """Write the used part of this font into the document."""
        from desktop_app.pdf.embedding import embed

        embed(self, document)


class _PathPen:
    """Writes down an outline as PDF path operators."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:
        """Start a new shape."""
        self._write("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:
        """Draw a straight side."""
        self._write("l", point)

    def curveTo(self, *points: tuple[float, float]) -> None:
        """Draw a cubic curve."""
        self._write("c", *points)

    def qCurveTo(self, middle: tuple[float, float], end: tuple[float, float]) -> None:
        """Draw a quadratic curve as the cubic one that looks the same."""
        (x0, y0), (x1, y1), (x2, y2) = self._at, middle, end
        first = (x0 + 2 * (x1 - x0) / 3, y0 + 2 * (y1 - y0) / 3)
        self._write("c", first, (x2 + 2 * (x1 - x2) / 3, y2 + 2 * (y1 - y2) / 3), end)

    def closePath(self) -> None:
        """Close the shape."""
        self.operators.append("h")

    def _write(self, operator: str, *points: tuple[float, float]) -> None:
        self.operators.append(" ".join(f"{value:.0f}" for point in points for value in point) + f" {operator}")
        self._at = points[-1]


class FontShelf:
    """The font files of one folder, each opened once and only when a text needs it."""

    def __init__(self, folder: Path) -> None:
        """Look into the folder; open nothing yet."""
        self._files = {path.stem: path for path in sorted(folder.glob("*.ttf"))}
        if not self._files:
            raise FileNotFoundError(folder)
        self._open: dict[str, Font] = {}

    def font(self, family: str, *, bold: bool) -> Font | None:
        """The family's bold or regular font, whichever there is, or None when the family is missing."""
        stem = _ON_PAPER.get(family, family).replace(" ", "")
        for weight in ("Bold", "Regular") if bold else ("Regular", "Bold"):
            name = f"{stem}-{weight}"
            if name in self._files:
                return self._open.get(name) or self._open.setdefault(name, Font(self._files[name]))
        return None

    def candidates(self, families: Sequence[str], *, bold: bool) -> Iterator[Font]:
        """Every font that may serve: the language's own, then the basic one, then any other."""
        stems = sorted({name.partition("-")[0] for name in self._files})
        tried: set[str] = set()
        for family in (*families, BASIC, *stems):
            font = self.font(family, bold=bold)
            if font is not None and font.name not in tried:
                tried.add(font.name)
                yield font

    def covering(self, character: str, families: Sequence[str], *, bold: bool) -> Font:
        """The first font with the character; the first of all draws a dotted circle when none has it."""
        fonts = self.candidates(families, bold=bold)
        first = next(fonts)
        return next((font for font in chain((first,), fonts) if font.glyph(character)), first)
