"""One text in two languages: beside each other where a line has room for both, else one under the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.platypus import Flowable

from desktop_app.pdf.shaped_text import draw_placed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.pdf.shaped_text import ShapedText

_GAP = 7


class Bilingual(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A text and its translation; the first language decides from which side both are read."""

    def __init__(self, first: ShapedText, second: ShapedText) -> None:
        """Keep both; which way they stand is known when the page gives a width."""
        super().__init__()
        self.first, self.second = first, second
        self.beside = False
        self.spaceBefore, self.spaceAfter = first.spaceBefore, second.spaceAfter

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set both texts; say how high they are together."""
        self.width = width
        heights = [text.wrap(width, height)[1] for text in (self.first, self.second)]
        single = len(self.first.lines) == len(self.second.lines) == 1
        self.beside = single and self.first.set_width() + _GAP + self.second.set_width() <= width
        self.height = max(heights) if self.beside else sum(heights)
        return width, self.height

    def split(self, width: float, height: float) -> list[Any]:
        """The lines that fit the height, then the others; a single line is never cut."""
        self.wrap(width, height)
        parts = [] if self.beside else self.first.split(width, height)
        return [*parts, self.second] if parts else []

    @property
    def parts(self) -> tuple[ShapedText, ...]:
        """The texts of one language in it."""
        return self.first, self.second

    def placed(self, left: float = 0, foot: float = 0) -> Iterator[tuple[ShapedText, float, float]]:
        """Its texts with the places of their lower left corners: the second one after or below the first."""
        if not self.beside:
            yield self.first, left, foot + self.height - self.first.height
            yield self.second, left, foot
            return
        at, mirrored = 0.0, self.first.typesetter.language.right_to_left
        for text in self.parts:
            text.width = text.set_width()
            start = left + (self.width - at - text.width if mirrored else at)
            # Both stand on the base line of the first.
            yield text, start, foot + self.height - self.first.rise() - text.height + text.rise()
            at += text.width + _GAP

    def draw(self) -> None:
        """Draw both texts."""
        draw_placed(self.canv, self.placed())
