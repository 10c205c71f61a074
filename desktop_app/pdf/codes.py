"""QR codes on paper, drawn as shapes: sharp on any printer, and dark enough for one that lacks toner."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Flowable

from desktop_app.core.text import text
from desktop_app.pdf.canvas import owned
from desktop_app.pdf.shaped_text import draw_text
from desktop_app.pdf.structure import figure
from desktop_app.pdf.style import MILLIMETRE, QUIET, TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.language import Speech
    from desktop_app.pdf.structure import Element
    from desktop_app.pdf.typesetter import Typesetter

MODULE: Final = 0.42 * MILLIMETRE
"""A dot of a code: five dots of an ordinary printer, several of a phone's picture of half a page."""
QUIET_ZONE: Final = 4
"""The white round a code, in its own dots, that readers need (ISO/IEC 18004)."""
_CAPTION: Final = 14
_STYLE = TextStyle(8, ink=QUIET, align="center")


class DrawnCodes(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Codes beside each other as long as there is room, numbered where there are several."""

    def __init__(self, codes: tuple[str, ...], speech: Speech, setter: Typesetter, width: float) -> None:
        """Make the codes; they stand where reading starts."""
        super().__init__()
        self.speech, self.setter, self.width = speech, setter, width
        self.matrices = tuple(map(dots_of, codes))
        self.side = max(len(each) + 2 * QUIET_ZONE for each in self.matrices) * MODULE
        self.across = max(1, int(width // self.side))
        self.tag: Element | None = None

    @property
    def alternative(self) -> str:
        """What the picture is, for who does not see it."""
        return self.speech.say(text("Proof", "A code that holds the signed figures of this statement"))

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as the text, a row of codes high, or as many rows as it takes."""
        del width, height
        rows = -(-len(self.matrices) // self.across)
        return self.width, rows * self._step

    @property
    def _step(self) -> float:
        return self.side + (_CAPTION if len(self.matrices) > 1 else 0)

    def draw(self) -> None:
        """Each code at its place: one figure, which says what it is."""
        high = self.wrap(0, 0)[1]
        if self.tag:
            left, foot = self.canv.absolutePosition(0, 0)
            self.tag.entries += figure(self.alternative, (left, foot, self.width, high))
        with owned(self.canv, self.tag):
            self._draw(high)

    def _draw(self, high: float) -> None:
        for at, matrix in enumerate(self.matrices):
            row, column = divmod(at, self.across)
            start = column * self.side
            left = self.width - start - self.side if self.setter.language.right_to_left else start
            top = high - row * self._step
            draw_code(self.canv, matrix, (left, top), MODULE)
            if len(self.matrices) > 1:
                said = text("Proof", "Code {number} of {count}", number=at + 1, count=len(self.matrices))
                place = (left + self.side / 2, top - self.side - 4)
                draw_text(self.canv, self.speech.say(said), place, _STYLE, self.setter)


def draw_code(canvas: Any, dots: Sequence[bytes], place: tuple[float, float], dot: float) -> None:
    """All dots as one shape, from the upper left corner, those beside each other as one: no printer leaves a gap.

    White lies behind: no watermark comes near a dot, nor into the rim that readers look for.
    """
    left, top = place
    side = (len(dots) + 2 * QUIET_ZONE) * dot
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(left, top - side, side, side, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0)
    shape = canvas.beginPath()
    for row, line in enumerate(dots, QUIET_ZONE + 1):
        for start, count in _runs(line):
            shape.rect(left + (start + QUIET_ZONE) * dot, top - row * dot, count * dot, dot)
    canvas.drawPath(shape, stroke=0, fill=1)


def dots_of(words: str) -> tuple[bytes, ...]:
    """The rows of dots of a code: level M forgives a fold or a stain of a seventh of it."""
    import segno

    return tuple(map(bytes, segno.make_qr(words, error="m", boost_error=False).matrix))


def _runs(dots: bytes) -> Iterator[tuple[int, int]]:
    """Where dark dots beside each other begin, and how many they are."""
    at = 0
    for dark, same in groupby(dots):
        count = len(list(same))
        if dark:
            yield at, count
        at += count
