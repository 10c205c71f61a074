"""The contents of a bound document: where its parts begin, as bookmarks, and as a list with pages that leads there.

On which page a part begins is known only once all are laid out: numbers are written then (`PaperCanvas.later`), so that
nothing is laid out twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Flowable

from desktop_app.pdf.shaped_text import draw_text
from desktop_app.pdf.style import CELL, INK, LINE, TextStyle, rgb

if TYPE_CHECKING:
    from desktop_app.pdf.structure import Element
    from desktop_app.pdf.texts import Texts

_NUMBER: Final = 40
"""The room of a page's number."""
_INDENT: Final = 14
_AIR: Final = 3
_ABOVE: Final = 40
"""A reader who follows a bookmark sees so much of the page above the foot of the heading."""


class Bookmark(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Stands behind a heading: the outline and the contents lead there."""

    def __init__(self, key: str, words: str, level: int) -> None:
        """What is known by which key; level 1 is a part, 2 stands within one."""
        super().__init__()
        self.key, self.words, self.level = key, words, level

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """It takes no room that is seen: within others reportlab leaves out what takes none at all."""
        del width, height
        return 0, 0.001

    def draw(self) -> None:
        """Note the page and the place."""
        canvas, key = self.canv, self.key
        top = canvas.absolutePosition(0, 0)[1] + _ABOVE
        canvas.begins[key] = canvas.getPageNumber()
        canvas.depth = min(self.level, canvas.depth + 1)
        canvas.addOutlineEntry(self.words, key, canvas.depth - 1)
        canvas.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)


class ContentsLine(Flowable):  # type: ignore[misc]  # reportlab has no types
    """One part and the number of its page, which leads there."""

    def __init__(self, words: Any, key: str, level: int, texts: Texts, link: Element) -> None:
        """The words as they are laid out, the key of their bookmark, and what owns both in the structure."""
        super().__init__()
        self._words, self._key, self._indent, self._link = words, key, _INDENT * (level - 1), link
        self._speech, self._setter = texts.speech, texts.setter
        self._style = TextStyle(CELL.size, bold=level == 1, ink=INK, align="number")

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as its words, with a little air."""
        self.width = width
        self.height = self._words.wrap(width - _NUMBER - self._indent, height)[1] + 2 * _AIR
        return width, self.height

    def draw(self) -> None:
        """The words over a thin line; the number when all pages are known."""
        canvas, mirrored = self.canv, self._setter.language.right_to_left
        self._words.drawOn(canvas, _NUMBER if mirrored else self._indent, _AIR)
        canvas.setStrokeColorRGB(*rgb(LINE))
        canvas.setLineWidth(0.3)
        canvas.line(0, 0, self.width, 0)
        place = (_NUMBER - 10 if mirrored else self.width, _AIR + 2.5)
        canvas.follow(self._link, self._key, (0, 0, self.width, self.height), self._words.parts[0].text)
        canvas.later(lambda: self._number(canvas, place), self._link.add("Span"))

    def _number(self, canvas: Any, place: tuple[float, float]) -> None:
        """The page on which the part begins."""
        draw_text(canvas, self._speech.show(canvas.begins[self._key]), place, self._style, self._setter)
