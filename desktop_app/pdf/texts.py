"""Values set as texts of one language, or of two: the second one smaller, after the first or beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.text import Text
from desktop_app.pdf.bilingual import Bilingual
from desktop_app.pdf.shaped_text import ShapedText
from desktop_app.pdf.structure import in_language
from desktop_app.pdf.style import QUIET, TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.language import Speech
    from desktop_app.core.shown import Shown
    from desktop_app.pdf.structure import Element
    from desktop_app.pdf.style import Align
    from desktop_app.pdf.typesetter import Typesetter

SetText: TypeAlias = "ShapedText | Bilingual"

_SMALLER = 0.82
"""The size of the second language as a part of the first's."""


class Texts:
    """Sets what documents say, in the language of the paper and perhaps in a second one."""

    def __init__(
        self, speech: Speech, setter: Typesetter, second: Speech | None, second_setter: Typesetter | None
    ) -> None:
        """Keep the languages."""
        self.speech, self.setter = speech, setter
        self._second, self._second_setter = second, second_setter

    @property
    def mirrored(self) -> bool:
        """Whether the paper is read from the right."""
        return self.setter.language.right_to_left

    def width(self, value: Shown, style: TextStyle) -> float:
        """The width in points of a value on one line."""
        return self.setter.width(self.speech.show(value), style)

    def longest_second(self, value: Shown, style: TextStyle) -> float:
        """The width in points of the longest part of a text in the second language that no line break may cut."""
        if self._second is None or self._second_setter is None or not isinstance(value, Text):
            return 0.0
        return self._second_setter.longest(self._second.show(value), TextStyle(style.size * _SMALLER))

    def set(self, value: Shown, style: TextStyle, *, beside: bool = False) -> Iterator[SetText]:
        """A value in the first language, and a text in the second after or beneath it; of no words nothing."""
        first = ShapedText(self.speech.show(value), style, self.setter)
        if not first.text:
            return
        if self._second is None or self._second_setter is None or not isinstance(value, Text):
            yield first
            return
        words = self._second.show(value)
        if words == first.text:
            yield first
            return
        smaller = TextStyle(style.size * _SMALLER, ink=QUIET, align=self._align_second(style.align), after=style.after)
        second = ShapedText(words, smaller, self._second_setter)
        if beside:
            yield Bilingual(first, second)
            return
        first.spaceAfter = 0
        yield first
        yield second

    def tagged(self, element: Element, texts: list[SetText]) -> list[SetText]:
        """Texts that an element owns; where they are of two languages, each is a part of it that says its own."""
        parts = [part for text in texts for part in text.parts]
        for part in parts:
            part.tag = (element if len(parts) == 1 else self._span(element, part)).reading(part.text)
        return texts

    def _span(self, element: Element, part: ShapedText) -> Element:
        """A part of an element, in another language than the paper if it is."""
        language = part.typesetter.language
        return element.add("Span", "" if language is self.setter.language else in_language(language.code))

    def _align_second(self, align: Align) -> Align:
        """The second language stands on the side of the first, whichever way it is read."""
        first, second = self.setter.language, self._second_setter
        crossed = second is not None and first.right_to_left != second.language.right_to_left
        return "end" if crossed and align == "start" else align
