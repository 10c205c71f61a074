"""A layout that begins a new line where a line is full, from the leading side in every direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout

from desktop_app.ui.look.spacing import GAP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem


class FlowLayout(QLayout):
    """Widgets in lines, each as wide as it likes to be."""

    def __init__(self, between_lines: int = GAP) -> None:
        """Start without widgets; lines stand so many pixels apart."""
        super().__init__()
        self._between_lines = between_lines
        self._heights: dict[int, int] = {}
        """By the width: a layout around this one asks a hundred times before anything has changed."""
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in (Qt)."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are (Qt)."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item of a number (Qt)."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem:
        """Give an item away (Qt)."""
        return self._items.pop(index)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher (Qt)."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at a width (Qt)."""
        if width not in self._heights:
            self._heights[width] = max((box.bottom() + 1 for box in self._boxes(width)), default=0)
        return self._heights[width]

    def invalidate(self) -> None:
        """An item has become wider or narrower, or came, or went (Qt)."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """All in one line (Qt)."""
        widths = [item.sizeHint().width() for item in self._items]
        return QSize(sum(widths) + GAP * max(len(widths) - 1, 0), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        """The widest item alone (Qt)."""
        sizes = [item.sizeHint() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, place: QRect) -> None:
        """Put every item into its line (Qt)."""
        super().setGeometry(place)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for item, box in zip(self._items, self._boxes(place.width()), strict=True):
            left = place.width() - box.right() - 1 if mirrored else box.left()
            item.setGeometry(box.translated(place.left() + left - box.left(), place.top()))

    def _boxes(self, width: int) -> list[QRect]:
        """Where the items stand at a width, from left to right, each in the middle of its line."""
        boxes: list[QRect] = []
        line: list[QRect] = []
        left, top = 0, 0
        for size in (item.sizeHint() for item in self._items):
            if line and left + size.width() > width:
                boxes += _in_the_middle(line)
                left, top, line = 0, max(box.bottom() for box in line) + 1 + self._between_lines, []
            line.append(QRect(QPoint(left, top), QSize(min(size.width(), width), size.height())))
            left += size.width() + GAP
        return boxes + _in_the_middle(line)


def _in_the_middle(line: list[QRect]) -> list[QRect]:
    """The items of a line, none nearer to its top than to its bottom."""
    height = max((box.height() for box in line), default=0)
    return [box.translated(0, (height - box.height()) // 2) for box in line]
