"""A list of places on the leading side of a page: long words go on in further lines, and none is cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop_app.ui.look.fonts import as_basic
from desktop_app.ui.look.spacing import GAP, ICON, ROW, TIGHT, WIDE

WIDTH = 208
"""How wide the list is with letters of the usual size, and words that are not longer."""
WIDEST = 1.5
"""With larger letters it grows so far at most: the page beside it needs its room."""
USUAL_LETTER = 7
"""The width of a letter of the usual size."""


class PlacesList(QListWidget):
    """Lines as high as their words need at the width of the list."""

    def __init__(self) -> None:
        """Start without places."""
        super().__init__()
        self.setObjectName("places")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH)

    def fit(self) -> None:
        """Give each line the height that its words need; to be called when they were said."""
        larger = min(max(QFontMetrics(as_basic(self.font())).averageCharWidth() / USUAL_LETTER, 1), WIDEST)
        items = [self.item(at) for at in range(self.count())]
        wide = max((self._beside(item) + self._longest(item) for item in items), default=0)
        self.setFixedWidth(round(min(max(WIDTH * larger, wide), WIDTH * WIDEST)))
        for item in items:
            item.setSizeHint(QSize(0, self._height(item)))

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need larger lines (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def _beside(self, item: QListWidgetItem) -> int:
        """How much of the width is not for words."""
        icon = 0 if item.icon().isNull() else ICON + GAP
        return 2 * WIDE + icon + self.verticalScrollBar().sizeHint().width()

    def _longest(self, item: QListWidgetItem) -> int:
        """How wide the longest word is, which no line can break."""
        return max(map(self._letters(item).horizontalAdvance, item.text().split()), default=0)

    def _letters(self, item: QListWidgetItem) -> QFontMetrics:
        """The letters of a line: those of a heading are bold."""
        return QFontMetrics(item.font()) if item.font().bold() else self.fontMetrics()

    def _height(self, item: QListWidgetItem) -> int:
        """A usual line, or more where the words do not fit into one."""
        icon = 0 if item.icon().isNull() else ICON + GAP
        room = self.width() - self._beside(item)
        box = QRect(0, 0, room, ROW * ROW)
        need = self._letters(item).boundingRect(box, Qt.TextFlag.TextWordWrap, item.text()).height()
        return max(need + 2 * GAP - TIGHT, ROW + (GAP if icon else 0))
