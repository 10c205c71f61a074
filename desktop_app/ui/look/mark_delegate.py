"""Cells that carry a mark: painted with its icon and words in its tone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.catalog.mark import Mark, Tone
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.palette import worn_colours

if TYPE_CHECKING:
    from typing import TypeAlias

    Index: TypeAlias = QModelIndex | QPersistentModelIndex

MARK = Qt.ItemDataRole.UserRole + 1
"""The role under which a model gives a cell's mark."""


class MarkDelegate(QStyledItemDelegate):
    """Gives marked cells their icon and colour; all others stay as they are."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the mark's icon and colour into the cell (Qt)."""
        super().initStyleOption(option, index)
        mark = index.data(MARK)
        if isinstance(mark, Mark):
            name = mark.tone.value
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = icon(name, name, size=16)
            colour = worn_colours().colour("ink" if mark.tone is Tone.QUIET else name)
            option.palette.setColor(QPalette.ColorRole.Text, colour)
            option.palette.setColor(QPalette.ColorRole.HighlightedText, colour)
