"""Cells that are drawn where they stand: a bar under the number, or a tint behind it; the number stays readable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate

from desktop_app.core.picture import PictureKind, sizes
from desktop_app.ui.look.palette import mixed, worn_colours
from desktop_app.ui.look.spacing import HAIR, TIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop_app.ui.views.report_table import ReportTable
    from desktop_app.ui.views.table_model import ModelIndex

THICK = 4
"""The height of a bar."""
WEIGHT = 7
"""How much of the width that is left a column with bars takes, where one of words takes 3."""


class DrawnCells(QStyledItemDelegate):
    """Draws the cells that a table's picture draws in their place; all others stay as they are."""

    @classmethod
    def of(cls, view: ReportTable) -> DrawnCells:
        """The one that paints the cells of a table; where nothing is drawn Qt's own does, in a third of the time."""
        made = cls(view)
        if view.table.picture is not None:
            view.setItemDelegate(made)
        return made

    def __init__(self, view: ReportTable) -> None:
        """Measure the cells."""
        super().__init__(view)
        self.view = view
        self.sizes: dict[tuple[int, int], float] = {}
        self.measure()

    def measure(self) -> None:
        """Measure the cells anew, for rows may stand in another order."""
        self.sizes = sizes(self.view.table)

    def weight(self, column: int) -> int:
        """How much of the width that is left a column shall take for its bars; 0 where it has none."""
        picture = self.view.table.picture
        bars = picture is not None and picture.kind is PictureKind.BARS
        return WEIGHT if picture and bars and column in picture.columns(self.view.table) else 0

    def initStyleOption(self, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Write on a tint with ink alone (Qt)."""
        super().initStyleOption(option, index)
        if self._tint(index) is not None:
            option.palette.setColor(QPalette.ColorRole.Text, worn_colours().colour("ink"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """A tint behind the cell, or a bar under its number (Qt)."""
        tint = self._tint(index)
        if tint is not None:
            shades = worn_colours()
            # The line under the cell and its selection stay the style's.
            painter.fillRect(option.rect, mixed(shades.colour("card"), shades.colour("heat"), tint))
        super().paint(painter, option, index)
        size = self.sizes.get((index.row(), index.column()), 0.0)
        if tint is None and size > 0:
            painter.fillRect(self._bar(option, size), worn_colours().colour("accent"))

    def _tint(self, index: ModelIndex) -> float | None:
        """How dark a cell is; None where it has no tint."""
        picture = self.view.table.picture
        if picture is None or picture.kind is not PictureKind.HEAT:
            return None
        return self.sizes.get((index.row(), index.column()))

    def _bar(self, option: QStyleOptionViewItem, size: float) -> QRect:
        """Where the bar lies: from the side where one begins to read."""
        room = option.rect.adjusted(TIGHT, 0, -TIGHT, 0)
        wide = max(round(room.width() * size), HAIR)
        left = room.right() - wide + 1 if self.view.isRightToLeft() else room.left()
        return QRect(left, room.bottom() - THICK - HAIR, wide, THICK)
