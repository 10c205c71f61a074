"""What the search field of the bar has found, in a list right under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.spacing import HAIR, TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class Findings(QListWidget):
    """The findings; the keyboard stays in the field, which moves the choice."""

    picked = Signal(object)
    """What the chosen finding leads to, as it was given."""

    def __init__(self, field: QWidget) -> None:
        """Lie over the page in the window of a field."""
        super().__init__(field.window())
        self.setObjectName("findings")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.itemClicked.connect(self.pick)

    def show_found(self, found: Sequence[tuple[str, str, object]], field: QWidget) -> None:
        """Show what was found (icon, words, what it leads to), the first one chosen, as wide as the field."""
        self.clear()
        for sign, words, leads_to in found:
            item = QListWidgetItem(icon(sign), words, self)
            item.setData(Qt.ItemDataRole.UserRole, leads_to)
        self.setCurrentRow(0)
        below = field.mapTo(field.window(), field.rect().bottomLeft())
        self.setGeometry(below.x(), below.y() + TIGHT, field.width(), self._needed())
        self.raise_()
        self.setVisible(bool(found) and field.hasFocus())

    def _needed(self) -> int:
        """The height that shows all."""
        return self.sizeHintForRow(0) * self.count() + 2 * (TIGHT + HAIR)

    def step(self, rows: int) -> None:
        """Move the choice."""
        self.setCurrentRow(min(max(self.currentRow() + rows, 0), self.count() - 1))

    def pick(self) -> None:
        """Go to the chosen finding; a row that only says that there is none leads nowhere."""
        item = self.currentItem()
        leads_to = item.data(Qt.ItemDataRole.UserRole) if item else None
        if leads_to is not None:
            self.picked.emit(leads_to)
