"""What the search field of the bar has found, in a list right under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.spacing import HAIR, ROW, TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


WIDEST = 560
"""Pixels that the list takes at most for the sake of long findings."""


class Findings(QListWidget):
    """The findings; the keyboard stays in the field, which moves the choice."""

    picked = Signal(object)
    """What the chosen finding leads to, as it was given."""

    def __init__(self, field: QWidget) -> None:
        """Lie over the page in the window of a field."""
        super().__init__(field.window())
        self.setObjectName("findings")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self.pick)

    def show_found(self, found: Sequence[tuple[str, str, object]], field: QWidget) -> None:
        """Show what was found (icon, words, what it leads to), the first one chosen.

        What has no icon is the name of those under it, which cannot be chosen.
        """
        self.clear()
        for sign, words, leads_to in found:
            if sign:
                item = QListWidgetItem(icon(sign), words, self)
                item.setData(Qt.ItemDataRole.UserRole, leads_to)
            else:
                self._add_heading(words)
        self.setCurrentRow(-1)
        self.step(1)
        self._place(field)
        self.raise_()
        self.setVisible(bool(found) and field.hasFocus())

    def _place(self, field: QWidget) -> None:
        """Lie under the field, as wide as what was found needs to be read, and within the window."""
        window, below = field.window(), field.mapTo(field.window(), field.rect().bottomLeft())
        width = max(field.width(), min(self.sizeHintForColumn(0) + ROW, WIDEST))
        right = below.x() + field.width() if self.isRightToLeft() else window.width() - TIGHT
        left = max(right - width, 0) if self.isRightToLeft() else max(min(below.x(), right - width), 0)
        top = below.y() + TIGHT
        self.setGeometry(left, top, width, min(self._needed(), window.height() - top - TIGHT))

    def _add_heading(self, words: str) -> None:
        """The name of what stands under it."""
        heading = QListWidgetItem(words, self)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)

    def _needed(self) -> int:
        """The height that shows all."""
        return self.sizeHintForRow(0) * self.count() + 2 * (TIGHT + HAIR)

    def step(self, rows: int) -> None:
        """Move the choice among what can be chosen; at either end it stays."""
        found = [row for row in range(self.count()) if self.item(row).flags() != Qt.ItemFlag.NoItemFlags]
        if found:
            at = found.index(self.currentRow()) if self.currentRow() in found else -1
            self.setCurrentRow(found[min(max(at + rows, 0), len(found) - 1)])

    def pick(self) -> None:
        """Go to the chosen finding; a row that only says that there is none leads nowhere."""
        item = self.currentItem()
        leads_to = item.data(Qt.ItemDataRole.UserRole) if item else None
        if leads_to is not None:
            self.picked.emit(leads_to)
