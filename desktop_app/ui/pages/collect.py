"""Premium collected in a heap: lines written by keyboard, each kept at once, saved as a sheet or one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.core.card_code import without_card
from desktop_app.core.collection import Collection, receipt_meant
from desktop_app.core.payer_index import PayerIndex
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.ui.forms.tools import FormDrafts
from desktop_app.ui.pages.collect_pasting import Pasting
from desktop_app.ui.pages.collect_reading import CollectReading
from desktop_app.ui.pages.collect_saving import CollectSaving
from desktop_app.ui.pages.collect_view import CollectView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.core.collection import CollectionLine, Payer
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

DRAFT = "collect_premiums"
"""Under this name unfinished sheets are kept."""


class CollectPart(CollectView):
    """A sheet while it is written: who is found, what is taken, what is taken back."""

    def __init__(self, desk: Desk) -> None:
        """Begin with the question of whom."""
        super().__init__(desk)
        self.sheet, self.index = Collection(desk.today), PayerIndex(())
        self.payer: Payer | None = None
        """Who pays the line that is being written."""
        self.wrong: frozenset[str] = frozenset()
        """The receipts of the lines that were not taken."""
        self._expected = ""
        """The receipt that comes next."""
        self._sure: frozenset[Text] = frozenset()
        """What was asked of the line that is being written."""
        self._looking = ""
        """What is being looked for in the whole book, once Enter was pressed before it was found."""
        self.saving, self.pasting, self.reading = CollectSaving(self), Pasting(self), CollectReading(self)
        self.drafts = FormDrafts(self, DRAFT, desk.drafts, self.reading.state)
        self.offer(self.drafts.strip)
        self._connect()
        self.retranslate()
        self.drafts.look(desk.speech)
        self.set_usable(usable=False)

    def first_focus(self) -> QWidget:
        """An unfinished sheet is offered first; then it is asked of whom; then the lines go on."""
        if self.entry.isVisibleTo(self):
            return self.entry.amount if self.payer else self.entry.name
        return (*self.drafts.stops(), self.setup.whose)[0]

    def look(self, typed: str) -> None:
        """Find those who may be meant, who have paid on this sheet last; of another place where nobody here is.

        A member's card may be scanned here, too.
        """
        typed = without_card(typed)
        found = sorted(self.index.find(typed), key=lambda each: bool(self.sheet.receipt_of(each)))
        self._looking = ""
        self.show_found(typed, found, self.sheet, looking=True)
        if typed.strip() and not found:
            self.reading.look_elsewhere(typed)

    def show_elsewhere(self, typed: str, found: Sequence[Payer]) -> None:
        """Show who is found in the whole book; take them where Enter was pressed already and there is but one."""
        if self.payer is None and without_card(self.entry.name.text()) == typed:
            self.show_found(typed, found, self.sheet)
            if self._looking == typed and len(found) == 1:
                self.take(found[0])

    def show_round(self, sheet: Collection, index: PayerIndex) -> None:
        """Begin, or go on, with those who pay."""
        self.sheet, self.index, self.payer_count = sheet, index, len(index.payers)
        self.set_usable(usable=True)
        self.show_sheet(self.sheet, self.wrong)
        self.next_line()

    def choose(self) -> None:
        """Take whoever is the choice; where nobody is found yet, as soon as one is."""
        if self.payers.current is None:
            self._looking = without_card(self.entry.name.text())
        else:
            self.take(self.payers.current)

    def take(self, payer: Payer, amount: int | None = None) -> None:
        """It is said who pays: show what is due, or what was pasted, and ask how much came in."""
        pasted, receipt = self.pasting.meant()
        typed, expected = receipt or self.entry.receipt.text(), self.sheet.next_receipt(payer.office)
        usual = typed.strip() in {"", self._expected}
        self.payer, self._sure, self._expected = payer, frozenset(), expected
        self.say(None)
        self.show_payer(payer, self.sheet, pasted if amount is None else amount, expected if usual else typed)

    def write(self) -> bool:
        """Write the line; False where something about it is wrong or is asked first."""
        amount = self.entry.read_amount()
        if self.payer is None or amount is None:
            return False
        receipt = receipt_meant(self.entry.receipt.text().strip(), self._expected) or self._expected
        line = self.sheet.line(self.payer, amount, receipt)
        if wrong := self.sheet.wrong_with(line):
            self.entry.refuse(self.desk.speech.say(wrong))
            self.say(Problem(wrong))
            return False
        for question in self._questions(line):
            if question.message not in self._sure:
                self._sure |= {question.message}
                self.say(question, doubt=True)
                return False
        self.pasting.done()
        self.add(line)
        self.next_line()
        return True

    def add(self, *lines: CollectionLine) -> None:
        """Put lines on the sheet, and keep them at once; save them too where each is saved by itself."""
        for line in lines:
            self.sheet = self.sheet.written(line)
        self.say(None)
        self.changed()
        if self.setup.at_once.isChecked():
            for line in lines:
                self.saving.save_line(line)

    def next_line(self) -> None:
        """Begin the next line, with what was pasted where there is more of it."""
        self.say(None)
        self.pasting.write_clear()
        self.payer, self._looking, self._expected = None, "", self.sheet.next_receipt("")
        self.entry.start(self._expected)
        self.about.clear()
        self.show_found("", (), self.sheet)
        self.pasting.ask()

    def drop(self) -> None:
        """The line that is written is none, nor is the row that was pasted for it."""
        self.pasting.done()
        self.next_line()
        self.touch()

    def undo(self) -> None:
        """Take the last line back; of one that is saved its save."""
        line = self.sheet.lines[-1] if self.sheet.lines else None
        if line is not None and line.saved:
            self.saving.undo(line)
        elif line is not None:
            self.put(self.sheet.without_last())
            self.next_line()

    def take_out(self, receipt: str) -> None:
        """Take any line out that is not saved yet."""
        if any(line.receipt == receipt and not line.saved for line in self.sheet.lines):
            self.put(self.sheet.without(receipt))
            self.next_line()

    def put(self, sheet: Collection, payer: Payer | None = None) -> None:
        """The sheet is another now, and perhaps a payer as the book has them."""
        self.sheet = sheet
        if payer is not None:
            self.index = self.index.replaced(payer)
        self.changed()

    def changed(self) -> None:
        """Show the sheet, and keep it this very moment."""
        self.wrong &= {line.receipt for line in self.sheet.lines}
        self.show_sheet(self.sheet, self.wrong)
        if not self.touch():
            return
        try:
            self.drafts.save_draft()
        except Refused as refusal:
            self.desk.refuse(refusal)

    def touch(self) -> bool:
        """Keep the sheet in a moment, the line that is being written with it; False where there is nothing to keep."""
        kept = bool(self.reading.half or self.pasting.rows) or not all(line.saved for line in self.sheet.lines)
        if kept:
            self.drafts.touch()
        else:
            self.drafts.forget()
        return kept

    def finished(self) -> None:
        """Everything is saved: begin the next sheet of the same people."""
        self.sheet, self.wrong = Collection(self.sheet.day), frozenset()
        self.totals.counted.set_value(None)
        self.drafts.forget()
        self.reading.begin()

    def retranslate(self) -> None:
        """Say everything in the language of now; what was typed stays."""
        super().retranslate()
        self.drafts.retranslate(self.desk.speech)
        self.show_sheet(self.sheet, self.wrong)
        if self.payer is not None:
            self.take(self.payer, self.entry.read_amount())
        else:
            self.look(self.entry.name.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save, count the cash box, take back, leave (Qt)."""
        key, ctrl = event.key(), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(ctrl=ctrl)
        elif key == Qt.Key.Key_F6:
            self.totals.counted.setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_Z and ctrl:
            self.undo()
        elif key == Qt.Key.Key_Delete and self.table.hasFocus():
            self.take_out(self.table.current_key)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Leave the sheet, kept as it is."""
        self.drafts.save_draft_quietly()
        self.left.emit()

    def _enter(self, *, ctrl: bool) -> None:
        """Save the sheet, press a button, answer what is asked, or go back to the line."""
        focus = QApplication.focusWidget()
        if ctrl:
            self.saving.save_sheet()
        elif isinstance(focus, QPushButton):
            focus.click()
        elif focus is self.remark.focusWidget() and not self.remark.isHidden():
            self.saving.answer()
        else:
            self.first_focus().setFocus()

    def _escape(self) -> None:
        """Go back to the line; from there leave."""
        here = self.first_focus()
        if here.hasFocus():
            self.leave()
        else:
            here.setFocus()

    def _questions(self, line: CollectionLine) -> list[Problem]:
        """What Enter, pressed once more, answers with yes: an amount with two readings, and more than is owed."""
        asked = [self.entry.amount.doubt()]
        if line.allotment.advance:
            kept = Amount(line.allotment.advance, self.desk.decimals)
            words = text(
                "Collect", "{amount} is more than is owed and is kept for {name}. If that is right, Enter again."
            )
            asked.append(words.about(amount=kept, name=line.payer.name))
        return [Problem(words, agreed=words) for words in asked if words]

    def _agree(self) -> None:
        """Yes: to what was asked of the line that is being written, or of the lines that are saved."""
        if self.payer is None:
            self.saving.answer()
        else:
            self.write()

    def _connect(self) -> None:
        """Join the parts."""
        entry = self.entry
        self.setup.begun.connect(self.reading.begin)
        self.setup.refused.connect(self.say)
        entry.looked.connect(self.look)
        entry.stepped.connect(self.step)
        self.payers.chosen.connect(self.choose)
        entry.chosen.connect(self.choose)
        entry.written.connect(self.write)
        entry.dropped.connect(self.drop)
        entry.returned.connect(self.next_line)
        entry.undone.connect(self.undo)
        entry.pasted.connect(self.pasting.paste)
        entry.left.connect(self.leave)
        entry.refused.connect(self.say)
        entry.touched.connect(self.touch)
        self.totals.counted.changed.connect(self.drafts.touch)
        self.drafts.taken_up.connect(self.reading.take_up)
        self.save.clicked.connect(self.saving.save_sheet)
        self.leave_button.clicked.connect(self.leave)
        self.remark.agreed.connect(self._agree)
