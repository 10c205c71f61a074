"""Where two keyings of a stack differ: 1 takes what was keyed first, 2 what was keyed second, 3 keys the form again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from desktop_app.catalog.keying import DIFFERENCES, answer_words, line_words
from desktop_app.core.text import text
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from desktop_app.acts.book import Book
    from desktop_app.acts.keyed_stack import KeyedDifference, Stack
    from desktop_app.catalog.forms.form import Form
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.shown import Shown
    from desktop_app.ui.shell.desk import Desk


class SettleView(Retranslated, QFrame):
    """The differences of one stack; nothing is taken that nobody has chosen."""

    left = Signal()
    third = Signal(int)
    """A form of the stack is to be keyed a third time."""

    def __init__(self, desk: Desk) -> None:
        """Build the list without differences."""
        super().__init__()
        self.desk = desk
        self.stack: Stack | None = None
        self.title = named("record_name", QLabel(wordWrap=True))
        self.keys = named("small", QLabel(wordWrap=True))
        self.table = RecordTable(DIFFERENCES, desk.speech)
        self.buttons = tuple(QPushButton() for _ in range(4))
        column, line = down(self), FlowLayout()
        column.addWidget(self.title)
        for button in self.buttons:
            line.addWidget(button)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        column.addWidget(self.keys)
        does = (lambda: self.take(0), lambda: self.take(1), self.key_again, self.left.emit)
        for button, key, do in zip(self.buttons, ("1", "2", "3", "Escape"), does, strict=True):
            button.clicked.connect(do)
            keys = QShortcut(QKeySequence(key), self, do)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.retranslate()

    def show_stack(self, stack: Stack) -> None:
        """Show the differences of a stack, the first open one chosen."""
        self.stack = stack
        rows = [self._row(at, each) for at, each in enumerate(stack.differences)]
        first = next((at for at, each in enumerate(stack.differences) if each in stack.open_differences), 0)
        self.table.show_rows(rows, str(first))
        self._say_title()

    def take(self, which: int) -> None:
        """Settle the chosen difference with what one of the two has keyed."""
        difference, folder, stack = self._chosen, self.desk.drafts, self.stack
        if difference is None or folder is None or stack is None:
            return
        value = (difference.first, difference.second)[which]

        def work(book: Book) -> Stack:
            from desktop_app.acts.keying import settle

            del book
            return settle(folder, stack.name, difference, value)

        self.desk.read(work, self._settled, "data: settle")

    def key_again(self) -> None:
        """Key the form of the chosen difference a third time."""
        difference = self._chosen
        if difference is not None:
            self.third.emit(difference.at)

    def retranslate(self) -> None:
        """Say the buttons and the keys."""
        words = (
            text("Keying", "1: take the first"),
            text("Keying", "2: take the second"),
            text("Keying", "3: key the form again"),
            text("Keying", "Back to the stacks"),
        )
        for button, said in zip(self.buttons, words, strict=True):
            button.setText(self.desk.speech.say(said))
        self.keys.setText(
            self.desk.speech.say(
                text("Keying", "Look at the paper, then: 1 the first · 2 the second · 3 both are wrong")
            )
        )
        self.table.setAccessibleName(self.desk.speech.say(text("Keying", "Differences")))
        self._say_title()

    @property
    def _chosen(self) -> KeyedDifference | None:
        """The difference of the current row."""
        key = self.table.current_key
        return self.stack.differences[int(key)] if self.stack and key else None

    @property
    def _form(self) -> Form:
        """The form of the stack."""
        from desktop_app.acts.keyed_kinds import kind_named

        return kind_named(self.stack.kind if self.stack else "").act.form

    def _settled(self, stack: Stack) -> None:
        """Go on with the next open difference; where none is left, to the stacks."""
        if stack.open_differences:
            self.show_stack(stack)
        else:
            self.left.emit()

    def _say_title(self) -> None:
        """Say which stack, and how much of it is open."""
        if self.stack is not None:
            words = text("Keying", "{name}: {open} of {all} differences are open")
            counts = {"open": len(self.stack.open_differences), "all": len(self.stack.differences)}
            self.title.setText(self.desk.speech.say(words.about(name=self.stack.name, **counts)))

    def _row(self, at: int, difference: KeyedDifference) -> Row:
        """A difference as a row: which form, which line, what each has keyed, and what stands on the paper."""
        form, both = self._form, (difference.first, difference.second)
        told = [answer_words(form, difference.path, each, self.desk.decimals) for each in both]
        return difference.at + 1, line_words(form, difference.path), *told, self._paper(difference), str(at)

    def _paper(self, difference: KeyedDifference) -> Shown:
        """What was settled; nothing while it is open."""
        if self.stack is None or difference in self.stack.open_differences:
            return ""
        found = self.stack.settled[str(difference.at)]
        if difference.path in found:
            return answer_words(self._form, difference.path, found[difference.path], self.desk.decimals)
        return text("Keying", "keyed a third time")
