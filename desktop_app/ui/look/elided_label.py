"""A line of words that gives way: too long for its place it ends in dots, and its tool tip tells it in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

FEWEST = 4
"""So many letters stay in sight at least."""


class ElidedLabel(QLabel):
    """A label that never makes the window wider."""

    def __init__(self) -> None:
        """Take what room there is, up to the length of the words."""
        super().__init__()
        self.brief = ""
        """What stands there instead where the words would be cut."""
        self.whole = False
        """Whether nothing stands there where not all words would: others say them, too."""
        self.tip = ""
        """What its tool tip always tells; without it the words, where they are cut."""
        self.setProperty("textFormat", "PlainText")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters, for all that is said in brief, or for none (Qt)."""
        full, metrics = super().minimumSizeHint(), self.fontMetrics()
        if self.whole:
            return QSize(0, full.height())
        least = metrics.horizontalAdvance(self.brief) if self.brief else metrics.averageCharWidth() * FEWEST
        return QSize(min(full.width(), least), full.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for, from the leading side (Qt)."""
        if not self.text() or self.width() == self.sizeHint().width():
            self.setToolTip(self.tip)
            super().paintEvent(event)  # no more room than the words need: as any label, without all names of Qt
        else:
            self._paint_with_room()

    def _paint_with_room(self) -> None:
        """Draw the words, cut where they are too long, on the side where lines begin."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QPainter

        words = self.text()
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        if self.brief and shown != words:
            shown = metrics.elidedText(self.brief, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(self.tip or (words if shown != words else ""))
        if self.whole and shown != words:
            return
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        QPainter(self).drawText(self.contentsRect(), int(flags.value), shown)
