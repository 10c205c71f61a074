"""The contents of a bound document: where its parts begin, as bookmarks, and as a list with pages that leads there.

On which page a part begins is known only once all are laid out: the numbers are drawn over the finished pages
(`canvas`), so that nothing is laid out twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Flowable

from desktop_app.pdf.shaped_text import draw_text
from desktop_app.pdf.style import CELL, INK, LINE, TextStyle, rgb

if TYPE_CHECKING:
    from desktop_app.pdf.structure import Element
    from desktop_app.pdf.texts import SetText, Texts

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
        """It takes no room."""
        del width, height
        return 0, 0

    def draw(self) -> None:
        """Note the page; the place itself is written when the page is."""
        canvas, key = self.canv, self.key
        top = canvas.absolutePosition(0, 0)[1] + _ABOVE
        canvas.begins[key] = canvas.getPageNumber()
        canvas.depth = min(self.level, canvas.depth + 1)
        canvas.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        canvas.addOutlineEntry(self.words, key, canvas.depth - 1)


class ContentsLine(Flowable):  # type: ignore[misc]  # reportlab has no types
    """One part and the number of its page, which leads there."""

    def __init__(self, words: SetText, mark: Bookmark, link: Element, texts: Texts) -> None:
        """The words as they are set, the bookmark they lead to, and the element that owns them and the number."""
        super().__init__()
        self._words, self._mark, self._link, self._texts = words, mark, link, texts
        self._indent = _INDENT * (mark.level - 1)
        self._style = TextStyle(CELL.size, bold=mark.level == 1, ink=INK, align="number")

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as its words, with a little air."""
        self.width = width
        self.height = self._words.wrap(width - _NUMBER - self._indent, height)[1] + 2 * _AIR
        return width, self.height

    def draw(self) -> None:
        """The words over a thin line; the number when all pages are known."""
        canvas, mirrored = self.canv, self._texts.mirrored
        self._words.drawOn(canvas, _NUMBER if mirrored else self._indent, _AIR)
        canvas.setStrokeColorRGB(*rgb(LINE))
        canvas.setLineWidth(0.3)
        canvas.line(0, 0, self.width, 0)
        place = canvas.absolutePosition(_NUMBER - 10 if mirrored else self.width, _AIR + 2.5)
        canvas.later(lambda: self._number(canvas, place), self._link)
        canvas.follow(self._link, self._mark.key, (0, 0, self.width, self.height), self._mark.words)

    def _number(self, canvas: Any, place: tuple[float, float]) -> None:
        """The page on which the part begins."""
        number = self._texts.speech.show(canvas.begins[self._mark.key])
        draw_text(canvas, number, place, self._style, self._texts.setter)
