"""A button that gives way: where its words have no room they end in dots, and its tool tip tells them in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

FEWEST = 3
"""So many letters stay in sight at least, before the dots."""


class ElidedButton(QPushButton):
    """A button that never pushes its neighbours out of the window; whoever hears the screen hears all of its words."""

    def __init__(self) -> None:
        """Take what the words need, or less."""
        super().__init__()
        self.hint = ""
        """What the tool tip tells where the words are whole: the keys, say."""
        self._brief = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, words: str, hint: str = "") -> None:
        """Say the button; the hint is for the tool tip, where the words alone say nothing new."""
        self.hint = hint
        self.setText(words)
        self._say_tip()

    def shorten(self, *, brief: bool) -> None:
        """Show the icon alone, so that what stands beside it gets the room; or the words again."""
        if brief is not self._brief:
            self._brief = brief
            self.updateGeometry()
            self.update()
            self._say_tip()

    def sizeHint(self) -> QSize:
        """Room for all that is shown (Qt)."""
        whole = super().sizeHint()
        return whole - QSize(self.fontMetrics().horizontalAdvance(self.text()) if self._brief else 0, 0)

    def whole_width(self) -> int:
        """How wide it is with all of its words."""
        return super().sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        """Room for the icon and a few letters (Qt)."""
        whole, metrics = self.sizeHint(), self.fontMetrics()
        if self._brief:
            return whole
        # Not so many times a usual letter: those of Tamil are twice as wide as the font's Latin ones.
        less = metrics.horizontalAdvance(self.text()) - metrics.horizontalAdvance(f"{self.text()[:FEWEST]}…")
        return QSize(whole.width() - max(less, 0), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint only so much of the words as there is room for (Qt)."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._seen()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell in the tool tip what is not in sight (Qt)."""
        super().resizeEvent(event)
        self._say_tip()

    def _say_tip(self) -> None:
        """The words where they are cut, and the hint."""
        words = [self.text()] if self._seen() != self.text() else []
        self.setToolTip(" · ".join([*words, *([self.hint] if self.hint else [])]))

    def _seen(self) -> str:
        """The words as far as there is room for them."""
        if self._brief:
            return ""
        metrics, missing = self.fontMetrics(), self.sizeHint().width() - self.width()
        if missing <= 0:
            return self.text()
        room = metrics.horizontalAdvance(self.text()) - missing
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(room, 0))
