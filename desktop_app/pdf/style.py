"""How paper looks: sheets, margins, inks and text sizes; black and white first, one accent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

Align: TypeAlias = Literal["start", "center", "end", "number"]
"""Where a line stands; "number" is the right-hand side in every direction, so that decimals meet."""

MILLIMETRE: Final = 72 / 25.4

INK: Final = "1b2a2f"
QUIET: Final = "5d6f75"
LINE: Final = "dfe6e6"
ACCENT: Final = "0f6b6b"
TINT: Final = "e2f0ef"
TINTED: Final = "9ccfca"
"""The strongest tint behind a figure."""
WATCH: Final = "a96500"


@dataclass(frozen=True, slots=True)
class PaperSize:
    """A sheet in points, with margins generous enough for punching."""

    width: float
    height: float
    side: float = 20 * MILLIMETRE
    top: float = 24 * MILLIMETRE
    bottom: float = 20 * MILLIMETRE

    @property
    def text_width(self) -> float:
        """How wide the text may be."""
        return self.width - 2 * self.side

    @property
    def text_height(self) -> float:
        """How high the text may be."""
        return self.height - self.top - self.bottom

    @property
    def turned(self) -> PaperSize:
        """The same sheet on its long side."""
        return replace(self, width=self.height, height=self.width)


PAPERS: Final = MappingProxyType({"A4": PaperSize(210 * MILLIMETRE, 297 * MILLIMETRE), "Letter": PaperSize(612, 792)})
"""The sheets offices buy."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """One kind of text: its size in points, weight, ink, place and the air around it."""

    size: float = 10
    bold: bool = False
    ink: str = INK
    align: Align = "start"
    leading: float = 1.36
    before: float = 0
    after: float = 0


TITLE: Final = TextStyle(20, bold=True, after=2)
SUBTITLE: Final = TextStyle(11, ink=QUIET, after=8)
HEADING: Final = TextStyle(13, bold=True, ink=ACCENT, before=16, after=6)
BODY: Final = TextStyle(10, after=5)
CELL: Final = TextStyle(9)
CELL_BOLD: Final = TextStyle(9, bold=True)
COLUMN: Final = TextStyle(8.5, bold=True)
NOTE: Final = TextStyle(8, ink=QUIET, before=3, after=6)
RUNNING: Final = TextStyle(8, ink=QUIET)


def rgb(ink: str) -> tuple[float, float, float]:
    """The red, green and blue, 0 to 1, of an ink written as six hexadecimal digits."""
    red, green, blue = bytes.fromhex(ink)
    return red / 255, green / 255, blue / 255


def mixed(ink: str, share: float) -> tuple[float, float, float]:
    """So much of an ink on white paper as a share says."""
    red, green, blue = (1 - (1 - part) * share for part in rgb(ink))
    return red, green, blue
