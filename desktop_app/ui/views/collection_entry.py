"""The line that is being written under the others: receipt, who pays, how much; all by keyboard."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from desktop_app.catalog.forms.collection import AMOUNT, RECEIPT
from desktop_app.core.holdable import LONGEST
from desktop_app.core.problems import Refused
from desktop_app.core.text import text
from desktop_app.ui.forms.editors.typed import TypedEditor
from desktop_app.ui.forms.row import mark_wrong
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.fonts import row_height
from desktop_app.ui.look.layouts import leading, named
from desktop_app.ui.look.spacing import GAP, TIGHT
from desktop_app.ui.views.record_model import FIGURES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QHeaderView

    from desktop_app.ui.forms.editors.editor import EditorSetting

PAGE = 6
STEPS = MappingProxyType(
    {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE},
)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


class CollectionEntry(QFrame):
    """Receipt, name and amount under their columns; the page says who is meant and what is due."""

    looked = Signal(str)
    """Part of a name or code was typed."""
    stepped = Signal(int)
    """The choice among those found moves."""
    chosen = Signal()
    """Whoever is the choice is meant."""
    written = Signal()
    """The line is whole."""
    dropped = Signal()
    """The line is none after all."""
    returned = Signal()
    """Somebody else is meant after all."""
    undone = Signal()
    """The line written last is taken back."""
    pasted = Signal(str)
    """Lines of a spreadsheet were pasted."""
    left = Signal()
    """There is nothing more to write."""
    touched = Signal()
    """Something was typed."""
    refused = Signal(object)
    """The problem of an amount that cannot be read."""

    def __init__(self, setting: EditorSetting) -> None:
        """Wait for a name."""
        super().__init__()
        self.setObjectName("entry")
        self.setting = setting
        self.receipt = QLineEdit(maxLength=LONGEST)
        self.name = QLineEdit(maxLength=LONGEST)
        self.purpose, self.due = named("quiet", ElidedLabel()), named("quiet", QLabel())
        self.due.setAlignment(FIGURES)
        self.amount = TypedEditor(AMOUNT, setting)
        self.amount.setEnabled(False)
        self.cells: tuple[QWidget, ...] = (self.receipt, self.name, self.purpose, self.due, self.amount)
        for cell in self.cells:
            cell.setParent(self)
            cell.installEventFilter(self)
        self.name.textEdited.connect(self.looked)
        self.amount.changed.connect(lambda: mark_wrong(self.amount, ""))
        for changed in (self.receipt.textEdited, self.name.textEdited, self.amount.changed):
            changed.connect(lambda *_: self.touched.emit())
        self._header: QHeaderView | None = None
        self._columns: tuple[int | None, ...] = (0, 1, 2, 3, 4)
        """Under which column each cell stands; None for one that has none."""

    @property
    def has_payer(self) -> bool:
        """Whether it is said who pays."""
        return self.amount.isEnabled()

    def start(self, receipt: str) -> None:
        """Begin the next line: it is not said who pays."""
        self.receipt.setText(receipt)
        self.name.setReadOnly(False)
        self.name.clear()
        self._say("", "", None)
        self._set_asking(asking=False)
        self.name.setFocus()

    def ask_amount(self, name: str, words: tuple[str, str], receipt: str, amount: int | None) -> None:
        """It is said who pays: the amount that is due stands there, to be typed over."""
        self.name.setText(name)
        self.name.setCursorPosition(0)
        self.name.setReadOnly(True)
        self.receipt.setText(receipt)
        self._say(*words, amount)
        self._set_asking(asking=True)
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()

    def read_amount(self) -> int | None:
        """What was received; None where nothing is written, or it cannot be read: then it is said why."""
        try:
            found = self.amount.answer()
        except Refused as refusal:
            self.refuse(self.setting.speech.say(refusal.problems[0].message))
            self.refused.emit(refusal.problems[0])
            return None
        return int(found)

    def state(self) -> dict[str, Any]:
        """What a draft keeps of the line: nothing where no name is typed."""
        typed = {"receipt": self.receipt.text(), "name": self.name.text(), "amount": self.amount.state()}
        return typed if self.name.text().strip() else {}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show what a draft has kept of the line."""
        self.receipt.setText(str(state["receipt"]))
        self.name.setText(str(state["name"]))
        if self.has_payer:
            self.amount.restore(state["amount"])

    def refuse(self, words: str) -> None:
        """Say that the amount is wrong."""
        mark_wrong(self.amount, words)
        self.amount.selectAll()

    def align(self, header: QHeaderView, *, narrow: bool) -> None:
        """Stand under the columns of the table above; while a name is typed it has the room of what follows from it."""
        self._header = header
        self._columns = (0, 1, None, 2, 3) if narrow else (0, 1, 2, 3, 4)
        self._stand()

    def _stand(self) -> None:
        """Each cell has its place."""
        for cell, at in zip(self.cells, self._columns, strict=True):
            cell.setGeometry(QRect() if at is None else self._place(at, at))
        if not self.has_payer:
            self.name.setGeometry(self._place(1, (self._columns[-1] or 0) - 1))
        self._widen_receipt()

    def _widen_receipt(self) -> None:
        """A number that is longer than its column, as long as no line stands above, takes the room from the name."""
        box, name = self.receipt.geometry(), self.name.geometry()
        need = self.receipt.fontMetrics().horizontalAdvance(self.receipt.text()) + 2 * GAP
        short = min(max(need - box.width(), 0), name.width() // 2)
        before, behind = (short, 0) if self.isRightToLeft() else (0, short)
        self.receipt.setGeometry(box.adjusted(-before, 0, behind, 0))
        self.name.setGeometry(name.adjusted(behind, 0, -before, 0))

    def retranslate(self, setting: EditorSetting) -> None:
        """Say what each cell is; what was typed stays."""
        self.setFixedHeight(row_height(self) + GAP + TIGHT)
        self.setting = setting
        say = setting.speech.say
        self.amount.retranslate(setting)
        for cell in (self.receipt, self.name):
            cell.setAlignment(leading(setting.speech))
        self.receipt.setAccessibleName(say(RECEIPT.label))
        self.name.setAccessibleName(say(text("Collect", "Part of a name or a code")))
        self.name.setPlaceholderText(self.name.accessibleName())
        self.amount.setAccessibleName(say(AMOUNT.label))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch the keys that do something in a sheet (Qt)."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _set_asking(self, *, asking: bool) -> None:
        """Ask for the amount, or for who pays."""
        for cell in (self.purpose, self.due, self.amount):
            cell.setVisible(asking)
        self.amount.setEnabled(asking)
        self._stand()

    def _place(self, first: int, last: int) -> QRect:
        """From the start of a column to the end of another, in every direction."""
        header = self._header
        if header is None:
            return QRect()
        ends = [(header.sectionViewportPosition(at), header.sectionSize(at)) for at in (first, last)]
        left = min(start for start, _ in ends)
        width = max(start + wide for start, wide in ends) - left
        return QRect(left + header.x() + 1, TIGHT, width - TIGHT, row_height(self) + TIGHT)

    def _say(self, purpose: str, due: str, amount: int | None) -> None:
        """Show what is paid for and what is due."""
        self.purpose.setText(purpose)
        self.due.setText(due)
        self.amount.set_value(amount)
        mark_wrong(self.amount, "")

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Do what a key does in one of the cells; False where it is only typed."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in ENTER and held in (NONE, SHIFT):
            self._enter(watched, back=held == SHIFT)
        elif key in STEPS and watched is self.name and not self.has_payer:
            self.stepped.emit(STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self._escape(watched)
        elif key == Qt.Key.Key_F3:
            self.receipt.setFocus()
            self.receipt.selectAll()
        elif event.matches(QKeySequence.StandardKey.Undo) and watched is self.name and not self.name.text():
            self.undone.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and watched is self.name and _is_sheet():
            self.pasted.emit(QGuiApplication.clipboard().text())
        else:
            return False
        return True

    def _enter(self, watched: QObject, *, back: bool) -> None:
        """Go on from a cell to the next, or back to the one before."""
        if watched is self.amount:
            (self.returned if back else self.written).emit()
        elif watched is self.receipt or self.has_payer:
            (self.amount if self.has_payer else self.name).setFocus()
        elif back:
            self.receipt.setFocus()
        else:
            self.chosen.emit()

    def _escape(self, watched: QObject) -> None:
        """Mean somebody else, forget what was typed, or be done."""
        if watched is self.receipt:
            (self.amount if self.has_payer else self.name).setFocus()
        elif self.has_payer or self.name.text():
            self.dropped.emit()
        else:
            self.left.emit()


def _is_sheet() -> bool:
    """Whether cells of a spreadsheet lie ready to be pasted, not a mere word."""
    return any(mark in QGuiApplication.clipboard().text().strip() for mark in "\n\t")
