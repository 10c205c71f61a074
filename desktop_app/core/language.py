"""Languages as values: a statement may print in one while the screen stays in another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text


BASIC = "Noto Sans"
"""The family of Latin letters, digits and signs, behind every script's own."""


class Language(NamedTuple):
    """A language the office speaks: its code, its own name, its direction and its fonts, script first."""

    code: str
    name: str
    right_to_left: bool = False
    fonts: tuple[str, ...] = (BASIC,)
    pseudo: bool = False


ENGLISH = Language("en", "English")
"""The language in which the texts are written; every other one is found beside it by its translation."""

STRETCHED = Language("en-XA", "[Ŝţŕéţĉĥéđ]", pseudo=True)
MIRRORED = Language("ar-XB", "Mirrored", right_to_left=True, pseudo=True)
PSEUDO = (STRETCHED, MIRRORED)
"""Two made-up languages for layout tests: one half as long again, one right to left."""


class Habits(NamedTuple):
    """How numbers and days are written where a scheme works, when that is not simply the language's own way."""

    lakhs: bool = False
    """Behind the last three digits of a number every two are a group: 12,34,567."""
    country: str = ""
    """The country of the currency (ISO 3166), whose way of a language goes before that of others."""
    nepal: bool = False
    """Days may be typed in the Nepali calendar too."""
    native_digits: bool | None = None
    """The reader wants numbers in the digits of the language's script, or never; None as most readers do."""
    nepali_days: bool | None = None
    """The reader of a scheme in Nepal wants days in both calendars, or never in the Nepali one.

    None: who reads Nepali sees that calendar alone, everybody else the other.
    """


USUAL = Habits()
"""As each language's own readers write."""


class Speech(Protocol):
    """Whoever can say texts and show values in one language."""

    @property
    def language(self) -> Language:
        """The language spoken."""
        ...

    @property
    def habits(self) -> Habits:
        """How numbers and days are written."""
        ...

    def say(self, words: Text) -> str:
        """The text in the language, its fields filled in."""
        ...

    def show(self, value: Shown) -> str:
        """Any value as a reader of the language would write it."""
        ...


class Plain:
    """English without a translator, for the command line and for tests."""

    language = ENGLISH
    habits = USUAL

    def say(self, words: Text) -> str:
        """The source text with its fields."""
        return words.filled(words.source, self.show)

    def show(self, value: Shown) -> str:
        """The value as files and terminals write it: ISO days, plain decimals."""
        from desktop_app.core.shown import plain

        return plain(value, self.say)


PLAIN = Plain()
