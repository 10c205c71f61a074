"""What is drawn on papers that are cut, scanned or written on: squares of codes, boxes, lines for a pen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Flowable

from desktop_app.pdf.canvas import owned
from desktop_app.pdf.codes import QUIET_ZONE, dots_of, draw_code
from desktop_app.pdf.shaped_text import draw_text
from desktop_app.pdf.structure import figure
from desktop_app.pdf.style import CELL, INK, MILLIMETRE, QUIET, TextStyle, rgb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.pdf.structure import Element
    from desktop_app.pdf.typesetter import Typesetter

_BOX: Final = 10
"""The side of a box for a mark."""
_GAP: Final = 5
_DIGIT: Final = 13
"""The side of a box for a digit."""
_DAY: Final = (2, 2, 4)
"""The digits of a day, a month and a year."""
_SMALL: Final = TextStyle(6.5, ink=QUIET, align="center")


class QrSquare(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Words as a QR code of vectors, sharp on any printer."""

    def __init__(self, content: str, side: float, tag: Element | None = None, *, mirrored: bool = False) -> None:
        """Encode the words, so that a worn card can lose 15 percent of it (level M)."""
        super().__init__()
        self.rows = dots_of(content)
        self.content, self.side, self.tag, self.mirrored = content, side, tag, mirrored

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As large as it was wished."""
        del height
        self.width, self.height = width, self.side
        return width, self.side

    def draw(self) -> None:
        """Draw it where reading starts; whoever does not see it hears what it says."""
        left = self.width - self.side if self.mirrored else 0.0
        if self.tag:
            self.tag.entries += figure(self.content, (*self.canv.absolutePosition(left, 0), self.side, self.side))
        with owned(self.canv, self.tag):
            draw_code(self.canv, self.rows, (left, self.side), self.side / (len(self.rows) + 2 * QUIET_ZONE))


class Dashes(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A dashed line across the page, along which one cuts."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """A little air on both sides."""
        del height
        self.width, self.height = width, 4 * MILLIMETRE
        return width, self.height

    def draw(self) -> None:
        """Draw it in the middle."""
        _line(self.canv, (0, self.height / 2, self.width, self.height / 2), dash=(3, 3))


class Ticks(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Answers to choose from, each behind a box to mark; they go on below where a line is full."""

    def __init__(self, words: Sequence[str], setter: Typesetter, tag: Element | None = None) -> None:
        """Keep the words; each that is too long for a line is broken."""
        super().__init__()
        self.words, self.setter, self.tag = words, setter, tag
        self.places: list[tuple[float, int, list[str]]] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Place each answer after the one before it, or on the next line."""
        del height
        step, at, line = self.setter.line_height(CELL) + 3, 0.0, 0
        self.places = []
        for words in self.words:
            parts = _broken(words, width - _BOX - _GAP, self.setter)
            wide = _BOX + _GAP + max(self.setter.width(part, CELL) for part in parts)
            if at and at + wide > width:
                at, line = 0.0, line + 1
            self.places.append((at, line, parts))
            at, line = (at + wide + 3 * _GAP, line) if len(parts) == 1 else (0.0, line + len(parts))
        last = self.places[-1][1] + len(self.places[-1][2]) if self.places else 1
        self.width, self.height, self.step = width, last * step, step
        return width, self.height

    def draw(self) -> None:
        """Draw boxes and words from the side where reading starts."""
        rtl = self.setter.language.right_to_left
        for at, line, parts in self.places:
            base = self.height - (line + 1) * self.step + 5
            left = self.width - at - _BOX if rtl else at
            _rectangle(self.canv, (left, base - 1.5, _BOX, _BOX))
            start = self.width - at - _BOX - _GAP if rtl else at + _BOX + _GAP
            with owned(self.canv, self.tag):
                for number, part in enumerate(parts):
                    draw_text(self.canv, part, (start, base - number * self.step), CELL, self.setter)


def _broken(words: str, width: float, setter: Typesetter) -> list[str]:
    """Words in parts that fit a width, cut at spaces; a word that is wider stays whole."""
    parts: list[str] = []
    for word in words.split():
        longer = f"{parts[-1]} {word}" if parts else word
        if parts and setter.width(longer, CELL) <= width:
            parts[-1] = longer
        else:
            parts.append(word)
    return parts or [words]


class PenLine(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A line to write on, with what stands behind it."""

    def __init__(self, after: str, setter: Typesetter, tag: Element | None = None) -> None:
        """Keep what stands at its end."""
        super().__init__()
        self.after, self.setter, self.tag = after, setter, tag

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """High enough for a hand."""
        del height
        self.width, self.height = width, 7 * MILLIMETRE
        return width, self.height

    def draw(self) -> None:
        """Draw it low, up to what stands behind it."""
        wide = self.setter.width(self.after, CELL) + _GAP if self.after else 0.0
        rtl = self.setter.language.right_to_left
        _line(self.canv, (wide if rtl else 0, 4, self.width if rtl else self.width - wide, 4))
        if self.after:
            far = TextStyle(CELL.size, align="end")
            with owned(self.canv, self.tag):
                draw_text(self.canv, self.after, (0 if rtl else self.width, 5), far, self.setter)


class DayBoxes(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Boxes for the digits of a day, with what they are of beneath; days are written from left to right everywhere."""

    def __init__(self, words: Sequence[str], setter: Typesetter, tag: Element | None = None) -> None:
        """Keep the words for day, month and year."""
        super().__init__()
        self.words, self.setter, self.tag = words, setter, tag

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One row of boxes over one small line."""
        del height
        self.width, self.height = width, _DIGIT + 11
        return width, self.height

    def draw(self) -> None:
        """Draw the boxes group by group."""
        whole = sum(_DAY) * _DIGIT + 2 * 2 * _GAP
        left = self.width - whole if self.setter.language.right_to_left else 0.0
        for digits, words in zip(_DAY, self.words, strict=True):
            for at in range(digits):
                _rectangle(self.canv, (left + at * _DIGIT, 9, _DIGIT, _DIGIT))
            with owned(self.canv, self.tag):
                draw_text(self.canv, words, (left + digits * _DIGIT / 2, 1.5), _SMALL, self.setter)
            left += digits * _DIGIT + 2 * _GAP


def _line(canvas: Any, ends: tuple[float, float, float, float], dash: tuple[int, ...] = ()) -> None:
    """A thin line."""
    canvas.saveState()
    canvas.setStrokeColorRGB(*rgb(INK))
    canvas.setLineWidth(0.5)
    if dash:
        canvas.setDash(*dash)
    canvas.line(*ends)
    canvas.restoreState()


def _rectangle(canvas: Any, place: tuple[float, float, float, float]) -> None:
    """A thin box."""
    canvas.saveState()
    canvas.setStrokeColorRGB(*rgb(INK))
    canvas.setLineWidth(0.6)
    canvas.rect(*place, stroke=1, fill=0)
    canvas.restoreState()
