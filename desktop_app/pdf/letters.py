"""Words of which every letter has a font here: what has none is left out, told, and never drawn as an empty box."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

from desktop_app.pdf.fonts import FontShelf
from desktop_app.pdf.render import FONTS

if TYPE_CHECKING:
    from desktop_app.core.language import Habits, Language, Speech
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text

INSTEAD: Final = "?"
"""What stands in the place of a letter that no font has."""
MOST: Final = 20
"""So many words with such letters are kept: who prints is told of a few."""


class Lettered:
    """Says what another speech says, in letters that can be drawn; `lost` are the words in which some could not."""

    def __init__(self, speech: Speech) -> None:
        """Look letters up in the fonts that come with the program."""
        self._speech, self._shelf = speech, FontShelf(FONTS)
        self.lost: dict[str, None] = {}
        self._has = cache(self._covers)

    @property
    def language(self) -> Language:
        """The language spoken."""
        return self._speech.language

    @property
    def habits(self) -> Habits:
        """How numbers and days are written."""
        return self._speech.habits

    def say(self, words: Text) -> str:
        """The text in the language, in letters that can be drawn."""
        return self._drawable(self._speech.say(words))

    def show(self, value: Shown) -> str:
        """Any value, in letters that can be drawn."""
        return self._drawable(self._speech.show(value))

    def _drawable(self, words: str) -> str:
        """Words with a sign in the place of each letter that has no font."""
        if words.isascii() or all(self._has(each) for each in words):
            return words
        if len(self.lost) < MOST:
            self.lost.update(dict.fromkeys(word for word in words.split() if not all(map(self._has, word))))
        return "".join(each if self._has(each) else INSTEAD for each in words)

    def _covers(self, letter: str) -> bool:
        """Whether a font has a letter; what is never drawn needs none."""
        if unicodedata.category(letter) in {"Cc", "Cf", "Zs", "Zl", "Zp"}:
            return True
        fonts = self._shelf.candidates(self._speech.language.fonts, bold=False)
        return any(font.glyph(letter) for font in fonts)
