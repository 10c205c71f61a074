"""Languages spoken: texts from compiled translations, values by the locale; QtCore only, so no display is needed."""

from __future__ import annotations

import re
import sys
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from desktop_app.core.language import BASIC, ENGLISH, PSEUDO, USUAL, Language
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.language import Habits
    from desktop_app.core.shown import Shown
    from desktop_app.ui.speech.written_values import WrittenValues

QT_TEXTS = (
    text("QPlatformTheme", "OK"),
    text("QPlatformTheme", "Cancel"),
    text("QPlatformTheme", "Close"),
    text("QPlatformTheme", "Save"),
    text("QPlatformTheme", "Discard"),
    text("QPlatformTheme", "Open"),
    text("QPlatformTheme", "Apply"),
    text("QPlatformTheme", "Reset"),
    text("QPlatformTheme", "Help"),
    text("QPlatformTheme", "Retry"),
    text("QPlatformTheme", "Ignore"),
    text("QPlatformTheme", "&Yes"),
    text("QPlatformTheme", "&No"),
    text("QWidgetTextControl", "&Undo"),
    text("QWidgetTextControl", "&Redo"),
    text("QWidgetTextControl", "Cu&t"),
    text("QWidgetTextControl", "&Copy"),
    text("QWidgetTextControl", "&Paste"),
    text("QWidgetTextControl", "Delete"),
    text("QWidgetTextControl", "Select All"),
    text("QLineEdit", "&Undo"),
    text("QLineEdit", "&Redo"),
    text("QLineEdit", "Cu&t"),
    text("QLineEdit", "&Copy"),
    text("QLineEdit", "&Paste"),
    text("QLineEdit", "Delete"),
    text("QLineEdit", "Select All"),
)
"""Qt's own words under its own contexts: it translates them for few of our languages, so our translations do."""


NEPALI = "ne"
"""The language whose readers expect days in the Nepali calendar."""

_ZERO = MappingProxyType(
    {"Arabic": "\u06f0", "Bangla": "\u09e6", "Devanagari": "\u0966", "Khmer": "\u17e0", "Tamil": "\u0be6"}
)
"""By script, its nought; Sinhala and Latin scripts count in the same digits."""

_NUMBER = re.compile(r"(?<![\w{.+-])\d+(?:[.,]\d+)*(?:-\d+(?![\d-]))?(?![A-Za-z\d}]|-[A-Za-z\d])")
"""A number in a text, or two as the ends of a range: no part of a code, of a name of a file or of a field."""

NAME = text("Language", "English")
"""In a translation: what the language is called by those who speak it."""

_FAMILIES = MappingProxyType({"ur": "Noto Nastaliq Urdu", "Arabic": "Noto Naskh Arabic", "Bangla": "Noto Sans Bengali"})
"""By language or script, where the font has another name than its script."""


def compiled_folder() -> Path:
    """Where the compiled translations lie: in the bundle when frozen, else under the project's build folder."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) / "translations" if bundle else Path(__file__).parents[3] / "build" / "translations"


def languages(folder: Path | None = None) -> tuple[Language, ...]:
    """Every language that has a compiled translation, English first, the others by their codes."""
    codes = sorted(path.stem.partition("_")[2] for path in (folder or compiled_folder()).glob("coverbook_*.qm"))
    return (ENGLISH, *(described(code, folder) for code in codes if code != ENGLISH.code))


def language(code: str, folder: Path | None = None) -> Language | None:
    """The language of a code, a made-up one too; None when the office does not speak it."""
    if code in {known.code for known in (ENGLISH, *PSEUDO)}:
        return next(known for known in (ENGLISH, *PSEUDO) if known.code == code)
    return described(code, folder) if _compiled(code, folder).is_file() else None


@cache  # each reads its translation, and a page asks for all of them several times
def described(code: str, folder: Path | None = None) -> Language:
    """A language as its translation calls it, in the direction and with the fonts of its script."""
    locale, words = QLocale(code), QTranslator()
    words.load(str(_compiled(code, folder)))
    script = QLocale.scriptToString(locale.script())
    family = _FAMILIES.get(code) or _FAMILIES.get(script) or f"Noto Sans {script}"
    fonts = (BASIC,) if script == "Latin" else (family, BASIC)
    name = words.translate(NAME.context, NAME.source) or locale.nativeLanguageName()
    return Language(code, name, _runs_left(locale), fonts)


def _runs_left(locale: QLocale) -> bool:
    """Whether a language runs right to left, as its own name does; to be told by Qt would load all of its words."""
    return bidirectional(locale.nativeLanguageName()[:1] or " ") in {"R", "AL"}


def locale_of(code: str, habits: Habits) -> QLocale:
    """How a language is written in a country, where that has a way of its own; else as most of its readers write."""
    there = QLocale(f"{code}_{habits.country}")
    return there if there.name() == f"{code}_{habits.country}" else QLocale(code)


def speech_for(code: str, folder: Path | None = None, habits: Habits = USUAL) -> LocaleSpeech:
    """The speech of a language by its code, with the habits of a country; English when the office does not speak it."""
    return LocaleSpeech(language(code, folder) or ENGLISH, folder or compiled_folder(), habits)


def paper_speech(code: str, habits: Habits) -> LocaleSpeech:
    """The speech of a paper: to those who read Nepali days it says the others beside them, for there is room."""
    both = code == NEPALI and habits.nepali_days is None
    return speech_for(code, habits=habits._replace(nepali_days=True) if both else habits)


def _disguise(spoken: Language) -> Callable[[str], str]:
    """How a made-up language changes the English text; no other needs what makes one up."""
    if spoken not in PSEUDO:
        return str
    from desktop_app.ui.speech.pseudo import disguise

    return disguise(spoken)


def _compiled(code: str, folder: Path | None) -> Path:
    """Where the compiled translation of a language is, if there is one."""
    return (folder or compiled_folder()) / f"coverbook_{code}.qm"


class LocaleSpeech:
    """One language spoken: whoever holds it may use it beside any other, on any thread that owns it."""

    def __init__(self, spoken: Language, folder: Path, habits: Habits = USUAL) -> None:
        """Read the language's compiled translation from the folder; without one, the English text stands."""
        words = ENGLISH if spoken.pseudo else spoken
        self.language, self.habits = spoken, habits
        self.locale = locale_of(words.code, habits)
        self._said = _digits_said(self.locale, habits.native_digits)
        self._disguise = _disguise(spoken)
        compiled = folder / f"coverbook_{words.code}.qm"
        # Read, not mapped as Qt would: a file written anew under an open window would take the window down.
        self._compiled = compiled.read_bytes() if compiled.is_file() else b""
        self._translator = QTranslator()
        if self._compiled:
            self._translator.load(self._compiled)

    def translators(self) -> tuple[QTranslator, ...]:
        """What an application installs so that Qt's own dialogs speak the language too, ours to be asked first."""
        qt = QTranslator()
        qt.load(f"qtbase_{self.locale.name()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return tuple(known for known in (qt, self._translator) if not known.isEmpty())

    def say(self, words: Text) -> str:
        """The text in the language, its fields filled in."""
        return words.filled(self._in_digits(self._disguise(self.template(words))), self.show)

    def template(self, words: Text) -> str:
        """The text in the language as its number wants it, or in English where it has none; its fields stay open."""
        count = -1 if words.count is None else abs(words.count)
        return self._translator.translate(words.context, words.source, None, count) or words.source

    def _in_digits(self, template: str) -> str:
        """A text with its own numbers in the digits of its values; those of codes (P21, 2025-Q4) stay."""
        english = template.isascii() and any(each.isalpha() for each in template)
        if not self._said or english:
            return template
        return _NUMBER.sub(lambda found: found[0].translate(self._said), template)

    def show(self, value: Shown) -> str:
        """Any value as a reader of the language would write it, held together where lines run right to left."""
        if isinstance(value, Text):
            return self.say(value)
        if isinstance(value, str):
            return f"\u2068{value}\u2069" if value and self.language.right_to_left else value
        return self._values.show(value)

    @cached_property
    def _values(self) -> WrittenValues:
        """How values are written."""
        from desktop_app.ui.speech.written_values import WrittenValues

        return WrittenValues(self)


def digits_turned(locale: QLocale, native: bool | None) -> dict[int, int]:
    """How digits are exchanged: to the script's own, to Latin ones, or not at all where that is the usual way."""
    script = _ZERO.get(QLocale.scriptToString(locale.script()), "0")
    if native is None or script == "0":
        return {}
    here, there = ("0", script) if native else (script, "0")
    return {ord(here) + digit: ord(there) + digit for digit in range(10)}


def _digits_said(locale: QLocale, native: bool | None) -> dict[int, int]:
    """How the digits within texts are exchanged, so that they are those of the values beside them."""
    usual = native is None and locale.zeroDigit() != "0"
    return digits_turned(locale, native=True if usual else native)
