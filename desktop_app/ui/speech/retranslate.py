"""The live change of language: one speech the window holds, and the one method by which a widget gets its texts."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.look.fonts import write_with

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator
    from PySide6.QtGui import QHideEvent, QShowEvent

    from desktop_app.core.language import Habits, Language
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.ui.speech.languages import LocaleSpeech

UNPARTED = frozenset({"km", "lo", "my", "th"})
"""Languages whose script writes the words of a phrase without anything between them."""

SETTLED = 1
"""Milliseconds: what a widget puts off until there is nothing else to do is done by then."""
BREAK = "\u200b"
RIGHTWARD = "\u200f"
"""A letter of no width that runs from right to left."""
STROKE_ROOM = "\u2004"
"""A third of an em: so far the stroke of a Nastaliq kaf or gaf reaches back over where its word begins."""
_BEGINS_WITH_STROKE = re.compile("[\u2066-\u2068]*[\u06a9\u06af]")
_PERCENT = re.compile("(?:\u2066[-+]?\\d[\\d.,]*\u2069|(?<![\\d.,+\u2066-])[-+]?\\d[\\d.,]*)[ \u00a0]%")
"""A percentage within words, its number shown or theirs; one that is shown whole is held together already."""
_NEEDLESS = re.compile(rf"(?<=[\s\x00-\x7f]){BREAK}|{BREAK}(?=[\s\x00-\x7f])")
"""Breaks beside blanks and Latin letters, where Qt breaks by itself or should not."""


class LiveSpeech:
    """A speech that can change its language: widgets hold this one and ask it anew each time they are retranslated."""

    def __init__(self, speech: LocaleSpeech) -> None:
        """Speak the given language from the start."""
        self._speech = speech
        self._installed: tuple[QTranslator, ...] = ()
        self._install()

    @property
    def language(self) -> Language:
        """The language spoken now."""
        return self._speech.language

    @property
    def habits(self) -> Habits:
        """How numbers and days are written now."""
        return self._speech.habits

    @property
    def locale(self) -> QLocale:
        """The locale of that language, for editors that read what is typed."""
        return self._speech.locale

    def say(self, words: Text) -> str:
        """The text in the language spoken now, running its way, with the places where a line of it may break."""
        said = self._speech.say(words)
        return leading_right(said) if self.language.right_to_left else parted(said, self.language.code)

    def show(self, value: Shown) -> str:
        """The value as that language writes it."""
        return self._speech.show(value)

    def change(self, speech: LocaleSpeech) -> None:
        """Speak another language: Qt then sends a LanguageChange to every widget there is."""
        silent = not self._installed
        # While the old speech is still held: its translators read the bytes that it owns, to the last moment.
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._speech = speech
        self._install()
        application = QApplication.instance()
        if silent and not self._installed and application is not None:
            # By hand: from one language without a translation to another Qt hears of nothing.
            QCoreApplication.postEvent(application, QEvent(QEvent.Type.LanguageChange))

    def _install(self) -> None:
        """Give the application the language's direction, fonts, locale and Qt's own words."""
        self._installed = self._speech.translators()
        for new in self._installed:
            QCoreApplication.installTranslator(new)
        rightward = self.language.right_to_left
        if rightward != QApplication.isRightToLeft():
            _turn(rightward=rightward)
        QLocale.setDefault(self._speech.locale)
        if write_with(self.language.fonts):
            for window in QApplication.topLevelWidgets():
                tell_letters(window)


@lru_cache(maxsize=4096)
def parted(words: str, code: str) -> str:
    """The words with a break of no width between those that their script does not part; Qt finds none there.

    Without it a long label is one line that widens the window. What is typed is stored without such breaks.
    """
    if code not in UNPARTED:
        return words
    from icu4py.breakers import LineBreaker

    said = "".join(f"{part}{BREAK}" for part in LineBreaker(words, code)).removesuffix(BREAK)
    return _NEEDLESS.sub("", said)


def leading_right(words: str) -> str:
    """The words as a whole running from right to left, also where they begin with a Latin name, a code or a figure.

    Qt takes the direction of a line from its first letter that has one; on paper each line knows its language.
    """
    if "%" in words:  # else the sign would stand on the other side of its number than where a percentage is shown
        words = _PERCENT.sub("\u2066\\g<0>\u2069", words)
    if _BEGINS_WITH_STROKE.match(words):  # else a label would cut the stroke off, and another letter would be read
        words = f"{STROKE_ROOM}{words}"
    return f"{RIGHTWARD}{words}" if words and words[0] != RIGHTWARD else words


def _turn(*, rightward: bool) -> None:
    """Turn the application round; loading the names of Qt takes longer than most of a start, so only when needed."""
    from PySide6.QtCore import Qt

    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rightward else Qt.LayoutDirection.LeftToRight)


def tell_letters(widget: QWidget) -> None:
    """Have a widget and all that is in it take up the letters of now; what hears later does so when it is shown."""
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))
    if isinstance(widget, InTurn):
        return
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and not (isinstance(child, HeardLater) and child.waits):
            tell_letters(child)


class InTurn:
    """Mixed in before a widget's class: its parts are made anew in another language, or told of it in turn."""


class HeardLater:
    """Mixed in before a widget's class: out of sight nothing in it hears of another language yet, nor turns round."""

    _unsaid = False

    @property
    def waits(self) -> bool:
        """Whether it is out of sight now."""
        return not self.isVisible()  # type: ignore[attr-defined]

    def event(self, event: QEvent) -> bool:
        """Out of sight, only note that there is another language (Qt)."""
        if event.type() == QEvent.Type.LanguageChange and self.waits:
            self._unsaid = True
            return True
        return super().event(event)  # type: ignore[misc,no-any-return]

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep its direction while it is out of sight: to turn all pages round takes longer than to say one (Qt)."""
        super().hideEvent(event)  # type: ignore[misc]
        if self.waits:
            self.setLayoutDirection(self.layoutDirection())  # type: ignore[attr-defined]

    def showEvent(self, event: QShowEvent) -> None:
        """Take up direction, letters and language of now (Qt)."""
        self.unsetLayoutDirection()  # type: ignore[attr-defined]
        if self._unsaid:
            self._unsaid = False
            tell_letters(self)  # type: ignore[arg-type]
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LanguageChange))  # type: ignore[arg-type]
        super().showEvent(event)  # type: ignore[misc]


class Retranslated:
    """Mixed in before a widget's class: calls the widget's one method for its texts whenever the language changes."""

    def retranslate(self) -> None:
        """Set every text of the widget; the widget calls it once itself when it is built."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Let the widget have the change, then give it its texts in the new language."""
        super().changeEvent(event)  # type: ignore[misc]
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def paint_once(window: QWidget) -> None:
    """Paint when all of it has its place: tables lay themselves out by timers, once everything else is done."""
    window.setUpdatesEnabled(False)
    QTimer.singleShot(SETTLED, window, partial(_paint_again, window))


def _paint_again(window: QWidget) -> None:
    """Paint what changed, also before: what Qt was asked for meanwhile it has forgotten, and asks for no more."""
    window.setUpdatesEnabled(True)
    QCoreApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest))
