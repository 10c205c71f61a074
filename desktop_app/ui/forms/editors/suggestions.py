"""The list under an editor: the answers that hold what was typed, moved through from the editor itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.forms.editors.overlay import room_under
from desktop_app.ui.look.palette import worn_colours
from desktop_app.ui.look.spacing import GAP, ROW, TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from desktop_app.catalog.forms.form import Option

MOST = 8
"""Rows in sight; more are reached by going down."""

NARROWEST = 280
"""Pixels a label needs to be read, whatever the editor's own width."""

WIDEST = 480
"""Pixels the list takes at most for the sake of the words beside the labels."""

OPTION = Qt.ItemDataRole.UserRole


class Suggestions(QListWidget):
    """Lies over the window under its editor, never takes the focus, and is as high as its answers."""

    taken = Signal(object)
    """An answer was chosen with the mouse."""

    def __init__(self, editor: QWidget) -> None:
        """Belong to an editor, without an answer yet."""
        super().__init__(editor)
        self.setObjectName("suggestions")
        self.hide()
        self.editor = editor
        self._within = QSize()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Answer(self))
        self.itemClicked.connect(lambda item: self.taken.emit(item.data(OPTION)) if item.data(OPTION) else None)
        editor.destroyed.connect(self.deleteLater)  # once shown it belongs to the window

    def show_options(self, options: Sequence[Option], current: int) -> None:
        """Show the answers, one of them (or none: -1) as the current one."""
        self.clear()
        for option in options:
            item = QListWidgetItem(option.label, self)
            item.setData(OPTION, option)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, option.hint or option.code)
        self.setCurrentRow(current)
        self.setVisible(bool(options))
        if options:
            self._place()

    def show_note(self, words: str) -> None:
        """Say in place of answers why there are none."""
        self.clear()
        QListWidgetItem(words, self).setFlags(Qt.ItemFlag.NoItemFlags)
        self._place()

    def step(self, rows: int) -> None:
        """Make another answer the current one."""
        self.setCurrentRow(min(max(self.currentRow() + rows, 0), self.count() - 1))

    def first(self) -> Option:
        """The first answer of an open list."""
        answer: Option = self.item(0).data(OPTION)
        return answer

    def current(self) -> Option | None:
        """The current answer while the list is open."""
        item = self.currentItem()
        return item.data(OPTION) if item and self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the window under it changes, since the editor moves (Qt)."""
        if event.type() == QEvent.Type.Resize and self.isVisible() and self.editor.window().size() != self._within:
            self.hide()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Lie under the editor, or over it where there is no room below, within the window."""
        window = self.editor.window()
        if self.parent() is not window:
            self.setParent(window)
            window.installEventFilter(self)
        self.setLayoutDirection(self.editor.layoutDirection())
        self._within = window.size()
        self.setGeometry(room_under(self.editor, self._size()))
        self.show()
        self.raise_()

    def _size(self) -> QSize:
        """As high as the answers, and wide enough to read them."""
        rows = max(self.sizeHintForRow(0), 1) * min(self.count(), MOST)
        width = max(self.editor.width(), NARROWEST, min(self.sizeHintForColumn(0) + 5 * GAP, WIDEST))
        return QSize(width, rows + 2 * self.contentsMargins().top() + TIGHT)


class _Answer(QStyledItemDelegate):
    """Paints the label at the leading side and the quiet hint at the other."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row high enough for any script (Qt)."""
        size = super().sizeHint(option, index)
        answer: Option | None = index.data(OPTION)
        more = option.fontMetrics.horizontalAdvance(answer.hint) + 2 * GAP if answer and answer.hint else 0
        return QSize(size.width() + more, max(size.height(), ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row; where there is no room for both, the hint gives way before the label (Qt)."""
        answer: Option | None = index.data(OPTION)
        metrics, end = option.fontMetrics, Qt.TextElideMode.ElideRight
        room = option.rect.width() - 4 * GAP
        label = metrics.elidedText(str(index.data()), end, room)
        hint = metrics.elidedText(answer.hint if answer else "", end, room - metrics.horizontalAdvance(label))
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = label
        style = self.editor_style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        if hint:
            self._paint_hint(painter, shown, hint)

    def editor_style(self) -> QStyle:
        """The style of the list, its sheet included."""
        owner: QWidget = self.parent()  # type: ignore[assignment]
        return owner.style()

    @staticmethod
    def _paint_hint(painter: QPainter, option: QStyleOptionViewItem, hint: str) -> None:
        """The hint at the far side, in the quiet colour."""
        painter.save()
        painter.setPen(worn_colours().colour("quiet"))
        painter.setFont(option.font)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        box = option.rect.adjusted(GAP, 0, -GAP, 0)
        painter.drawText(box, QStyle.visualAlignment(option.direction, side), hint)
        painter.restore()
