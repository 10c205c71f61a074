"""A word across a page, behind what stands on it: what is not final says so on every page, copied or not."""

from __future__ import annotations

from math import atan2, degrees, hypot
from typing import TYPE_CHECKING, Any, Final

from desktop_app.pdf.shaped_text import draw_text
from desktop_app.pdf.style import TextStyle

if TYPE_CHECKING:
    from desktop_app.pdf.style import PaperSize
    from desktop_app.pdf.typesetter import Typesetter

_INK: Final = "edf1f1"
"""Grey enough to be seen on a copy, light enough to read figures on it."""
_PART: Final = 0.54
"""Of the diagonal of the page so much is taken."""
_LARGEST: Final = 150


def draw_watermark(canvas: Any, words: str, setter: Typesetter, sheet: PaperSize) -> None:
    """Along the diagonal; no element owns it, so that it is no part of what the page says."""
    one = TextStyle(10, bold=True, ink=_INK, align="center")
    size = min(_LARGEST, 10 * _PART * hypot(sheet.width, sheet.height) / setter.width(words, one))
    canvas.saveState()
    canvas.translate(sheet.width / 2, sheet.height / 2)
    canvas.rotate(degrees(atan2(sheet.height, sheet.width)))
    draw_text(canvas, words, (0, -size / 3), TextStyle(size, bold=True, ink=_INK, align="center"), setter)
    canvas.restoreState()
