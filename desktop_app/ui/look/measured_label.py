"""A label of several lines that measures its words once for each width, however often its page is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from desktop_app.ui.look.layouts import leading

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent

    from desktop_app.core.language import Speech


class MeasuredLabel(QLabel):
    """Its words can be marked and copied as soon as the mouse comes to them.

    Qt's own sets its words anew whenever a layout asks how high it is, and four times as long where they can be marked.
    """

    def __init__(self, words: str = "", speech: Speech | None = None) -> None:
        """Nothing is measured yet; lines begin where those of a language do, else where those of the words do."""
        self._heights: dict[int, int] = {}
        super().__init__(words, wordWrap=True)
        if speech is not None:
            self.setAlignment(leading(speech))

    def setText(self, words: str) -> None:
        """Say other words, which are not marked (Qt)."""
        self._heights.clear()
        self.setProperty("textInteractionFlags", "NoTextInteraction")
        super().setText(words)

    def enterEvent(self, event: QEnterEvent) -> None:
        """From now on they can be marked (Qt)."""
        self.setProperty("textInteractionFlags", "TextSelectableByMouse")
        super().enterEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Forget how high it was: letters may be others now (Qt)."""
        self._heights.clear()
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """How high its words are in so much room (Qt)."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]
