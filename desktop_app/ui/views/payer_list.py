"""Those who may be meant by what is typed, beside the sheet: each with what tells them apart and what they owe."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from desktop_app.catalog.listings.collection import payer_lines
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.palette import worn_colours
from desktop_app.ui.look.spacing import GAP, TIGHT, WIDE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop_app.core.collection import Collection, Payer
    from desktop_app.core.language import Speech

WHOLE_HYPHEN = "\u2011"
"""Codes are not broken at their hyphens."""
_ROLE = Qt.ItemDataRole


class _PayerWords(NamedTuple):
    """What stands in the list of a payer: the name, and what tells of it."""

    name: str
    more: str


class PayerList(QFrame):
    """The payers found; it never takes the focus, the line that is written moves the choice."""

    chosen = Signal()
    """The choice was made with the mouse."""

    def __init__(self) -> None:
        """Start with nobody found."""
        super().__init__()
        self.setObjectName("card")
        self.title = named("strong", QLabel())
        self.words = named("quiet", QLabel(wordWrap=True))
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.list = named("payers", QListWidget())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.painter = _TwoLines(self.list)
        self.list.setItemDelegate(self.painter)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _: self.chosen.emit())
        self.found: list[Payer] = []
        column = down(self, gap=GAP, edges=(WIDE, WIDE))
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.list, 1000)
        column.addStretch(1)  # where there is no list the words stand at the top

    @property
    def current(self) -> Payer | None:
        """Who is the choice."""
        row = self.list.currentRow()
        return self.found[row] if 0 <= row < len(self.found) else None

    def show_found(self, found: Sequence[Payer], sheet: Collection, decimals: int, speech: Speech) -> None:
        """Show payers, the likeliest as the choice."""
        self.found = list(found)
        self.list.clear()
        self.painter.forget()
        for each in found:
            lines = "\n".join(" · ".join(map(speech.show, words)) for words in payer_lines(sheet, each, decimals))
            item = QListWidgetItem(f"{each.name}\n{lines}", self.list)
            item.setData(_ROLE.UserRole, _PayerWords(each.name, lines.replace("-", WHOLE_HYPHEN)))
        self.list.setVisible(bool(found))
        self.list.doItemsLayout()  # a bar may come with it
        self.list.doItemsLayout()  # beside the bar lines wrap anew
        self.list.setCurrentRow(0 if found else -1)

    def step(self, rows: int) -> None:
        """Move the choice."""
        self.list.setCurrentRow(min(max(self.list.currentRow() + rows, 0), self.list.count() - 1))

    def minimumSizeHint(self) -> QSize:
        """Room for a name at least: with large letters the sum over it stays whole, and this gives way (Qt)."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().lineSpacing() * 2 + 2 * WIDE)

    def say(self, title: str, words: str) -> None:
        """Say what was looked for, and what to do."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.words.setText(words)
        self.words.setVisible(bool(words))


class _TwoLines(QStyledItemDelegate):
    """Paints the name, and under it quietly what tells it apart, in as many lines as that needs."""

    def __init__(self, owner: QListWidget) -> None:
        """Paint for a list."""
        super().__init__(owner)
        self._heights: dict[tuple[str, int], int] = {}
        """How high words are in a width: the list asks for it again and again."""

    def forget(self) -> None:
        """Other words are to be painted."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """High enough for all of it (Qt)."""
        words: _PayerWords = index.data(_ROLE.UserRole)
        width = max(self._list.viewport().width() - 2 * GAP, 1)
        known = self._heights.get((words.more, width))
        if known is None:
            wrapped = option.fontMetrics.boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, words.more)
            known = option.fontMetrics.height() + wrapped.height() + 2 * TIGHT
            self._heights[words.more, width] = known
        return QSize(width, known)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the item (Qt)."""
        words: _PayerWords = index.data(_ROLE.UserRole)
        self.initStyleOption(option, index)
        option.text = ""
        self._list.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._list)
        box = option.rect.adjusted(GAP, TIGHT, -GAP, -TIGHT)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = int((side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop).value)
        painter.save()
        name = option.fontMetrics.elidedText(words.name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, flags, name)
        painter.setPen(worn_colours().colour("quiet"))
        under = box.adjusted(0, option.fontMetrics.height(), 0, 0)
        painter.drawText(under, flags | int(Qt.TextFlag.TextWordWrap.value), words.more)
        painter.restore()

    @property
    def _list(self) -> QListWidget:
        """The list it paints for."""
        owner: QListWidget = self.parent()  # type: ignore[assignment]
        return owner
