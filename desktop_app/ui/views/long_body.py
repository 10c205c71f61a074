"""The body of a long page: what is in sight is said in another language at once, what lies below while one reads."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.ui.look.layouts import leading
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.speech.retranslate import InTurn, Retranslated, tell_letters
from desktop_app.ui.views.filling import PAINTED, PIECE

if TYPE_CHECKING:
    from PySide6.QtGui import QMoveEvent

    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text


class LongBody(InTurn, QFrame):
    """Hands other letters and another language on to its parts in turn, from top to bottom."""

    def __init__(self) -> None:
        """No part waits."""
        super().__init__()
        self._waiting: list[QWidget] = []
        # A part more below does not paint all those above it again.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def event(self, event: QEvent) -> bool:
        """Another language waits on what lies below (Qt)."""
        if event.type() != QEvent.Type.LanguageChange:
            return super().event(event)
        begun = bool(self._waiting)
        self._waiting = [each for each in self.children() if isinstance(each, QWidget)]
        self._say_seen()
        if self._waiting and not begun:
            QTimer.singleShot(PAINTED, self, self._say_piece)
        return True

    def moveEvent(self, event: QMoveEvent) -> None:
        """What comes into sight is said by then (Qt)."""
        super().moveEvent(event)
        self._say_seen()

    def say_all(self) -> None:
        """Let no part wait any longer."""
        while self._waiting:
            self._say_next()

    def _say_seen(self) -> None:
        """Say what lies above the lower edge of what is seen."""
        seen_in = self.parentWidget()
        edge = seen_in.height() - self.y() if seen_in else 0
        while self._waiting and self._waiting[0].y() <= edge:
            self._say_next()

    def _say_piece(self) -> None:
        """Say some of what waits, and go on after whatever else the window has to do."""
        end = perf_counter() + PIECE
        while self._waiting and perf_counter() < end:
            self._say_next()
        if self._waiting:
            QTimer.singleShot(0, self, self._say_piece)

    def _say_next(self) -> None:
        """Let the first that waits take up the letters and hear of the language."""
        part = self._waiting.pop(0)
        tell_letters(part)
        QCoreApplication.sendEvent(part, QEvent(QEvent.Type.LanguageChange))


class Note(Retranslated, MeasuredLabel):
    """A line of words between the others."""

    def __init__(self, words: Text, speech: Speech) -> None:
        """Say it."""
        super().__init__("", speech)
        self._words, self._speech = words, speech
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of now, on the side where its lines begin."""
        self.setText(self._speech.say(self._words))
        self.setAlignment(leading(self._speech))
