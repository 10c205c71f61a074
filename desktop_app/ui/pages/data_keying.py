"""Second keying in the window: the stacks, the form that is keyed, and what differs; the keyboard does all of it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from desktop_app.catalog.keyed_forms import KEYED
from desktop_app.catalog.keying import STACKS, STAGES
from desktop_app.catalog.mark import Tone
from desktop_app.core.text import text
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.pages.form_stack import FormStack
from desktop_app.ui.pages.keying_settle import SettleView
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.acts.keyed_stack import Stack
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.ui.shell.desk import Desk


class KeyingPart(FormStack):
    """The list of stacks; Enter on one does what it waits for."""

    def __init__(self, desk: Desk) -> None:
        """Build the list without stacks."""
        super().__init__(desk)
        self.found: Mapping[str, Stack] = {}
        self.table = RecordTable(STACKS, desk.speech)
        self.settle = SettleView(desk)
        self.add, self.go_on, self.remove = named("primary", QPushButton()), QPushButton(), QPushButton()
        column, line = down(self.shown), FlowLayout()
        for button in (self.add, self.go_on, self.remove):
            line.addWidget(button)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        self.addWidget(self.shown)
        self.addWidget(self.settle)
        self.add.clicked.connect(self.begin)
        self.go_on.clicked.connect(lambda: self.take_up(self.table.current_key))
        self.remove.clicked.connect(self._remove)
        self.table.opened.connect(self.take_up)
        self.table.chosen.connect(lambda _: self._say_next())
        self.settle.left.connect(self.show_list)
        self.settle.third.connect(self._key_again)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """What is in sight: the form, the differences, the list."""
        if self.form is not None:
            return self.form
        return self.settle.table if self.currentWidget() is self.settle else self.table

    def go_back(self) -> bool:
        """From a form or the differences back to the stacks."""
        if self.form is None and self.currentWidget() is self.settle:
            self.show_list()
            return True
        return super().go_back()

    def reload(self) -> None:
        """Read the stacks again."""
        folder = self.desk.drafts

        def work(book: Book) -> Sequence[Stack]:
            from desktop_app.acts.keying import stacks

            del book
            return stacks(folder) if folder else ()

        self.desk.read(work, self._show, "data: stacks")

    def retranslate(self) -> None:
        """Say the buttons."""
        say = self.desk.speech.say
        self.add.setText(say(text("Keying", "New stack")))
        put_icon(self.add, "add", "on_accent")
        self.add.setShortcut("Ctrl+N")
        self.add.setToolTip("Ctrl+N")
        self.remove.setText(say(text("Keying", "Remove the stack")))
        self.table.setAccessibleName(say(text("Keying", "Stacks of forms")))
        self._say_next()

    def begin(self) -> None:
        """Ask for a new stack, then key it."""
        from desktop_app.acts.keying_acts import beginning

        if self.desk.drafts:
            self._open(beginning(self.desk.drafts), {}, self._begun)

    def take_up(self, name: str) -> None:
        """Do what a stack waits for: key it, settle it, save it."""
        from desktop_app.acts.keyed_stack import Stage
        from desktop_app.acts.keying import may_key

        stack, who = self.found.get(name), self.desk.who
        if stack is None:
            return
        if stack.stage is Stage.SETTLING:
            self._settle(stack)
        elif stack.stage is Stage.READY:
            self._save(stack)
        else:
            self.desk.read(lambda book: may_key(book, stack, who), lambda _: self._key(stack), "data: may key")

    def show_list(self) -> None:
        """Show the stacks again, the keyboard in the list."""
        self.drop_form()
        self.setCurrentWidget(self.shown)
        self.table.setFocus()
        self.reload()

    def _show(self, found: Sequence[Stack]) -> None:
        """List the stacks."""
        self.found = {each.name: each for each in found}
        self.table.show_rows([_row(each) for each in found])
        self._say_next()

    def _say_next(self) -> None:
        """Say on the button what the chosen stack waits for."""
        stack = self.found.get(self.table.current_key)
        words = _NEXT[stack.stage.value] if stack else _NEXT["first"]
        self.go_on.setText(self.desk.speech.say(words))
        for button in (self.go_on, self.remove):
            button.setEnabled(stack is not None)

    def _key(self, stack: Stack) -> None:
        """Open the form of a stack."""
        from desktop_app.acts.keying_acts import keyed

        if self.desk.drafts:
            self._open(keyed(self.desk.drafts, stack), {}, self._say_progress)

    def _key_again(self, at: int) -> None:
        """Open a form on which both are wrong, with what is settled of it."""
        from desktop_app.acts.keying_acts import keyed_again

        stack = self.settle.stack
        if stack is not None and self.desk.drafts:
            self._open(keyed_again(self.desk.drafts, stack, at), stack.answers(at), self._settled)

    def _save(self, stack: Stack) -> None:
        """Ask to save a settled stack."""
        from desktop_app.acts.keying_acts import saving_stack

        if self.desk.drafts:
            self._open(saving_stack(self.desk.drafts), {"name": stack.name}, self._saved)

    def _settle(self, stack: Stack) -> None:
        """Show where the two differ."""
        self.drop_form()
        self.settle.show_stack(stack)
        self.setCurrentWidget(self.settle)
        self.settle.table.setFocus()

    def _open(self, act: Act, values: Mapping[str, Any], done: Any) -> None:
        """Show a form in the place of the list."""
        self.open_form(act, values, done, self._left).setFocus()

    def _left(self) -> None:
        """A form is done with, or left: back to where it was opened."""
        if self.settle.stack is not None and self.form is not None and self.form.form.name.startswith("correct_"):
            self._settle(self.settle.stack)
        else:
            self.show_list()

    def _begun(self, done: Done) -> None:
        """Go on with the first form of a new stack."""
        self.desk.tell(Tone.GOOD, done.words)
        self._after(done.code, self.take_up)

    def _say_progress(self, done: Done) -> None:
        """Say how far the stack has come; with its last form it is put down."""
        self.desk.tell(Tone.GOOD, done.words)
        self._after(done.code, self._put_down)

    def _settled(self, done: Done) -> None:
        """Show what is left to settle."""
        self.desk.tell(Tone.GOOD, done.words)
        self._after(done.code, self._on_settling)

    def _saved(self, done: Done) -> None:
        """Say what was saved."""
        self.desk.tell(Tone.GOOD, done.words)
        self.show_list()

    def _after(self, name: str, do: Any) -> None:
        """Read the stacks, then go on with one of them."""
        folder = self.desk.drafts

        def work(book: Book) -> Sequence[Stack]:
            from desktop_app.acts.keying import stacks

            del book
            return stacks(folder) if folder else ()

        def shown(found: Sequence[Stack]) -> None:
            self._show(found)
            do(name)

        self.desk.read(work, shown, "data: a stack")

    def _put_down(self, name: str) -> None:
        """Put a stack down that was keyed to its end; within it the next form is there already."""
        from desktop_app.acts.keyed_stack import Stage

        stack = self.found.get(name)
        whole = stack is None or stack.stage in (Stage.SETTLING, Stage.READY) or not stack.done
        if whole and self.form is not None:
            self.show_list()

    def _on_settling(self, name: str) -> None:
        """Go on with the differences of a stack, or with the list where all are settled."""
        stack = self.found.get(name)
        if stack is not None and stack.open_differences:
            self._settle(stack)
        else:
            self.show_list()

    def _remove(self) -> None:
        """Ask whether a stack shall be put away unsaved."""
        name, folder = self.table.current_key, self.desk.drafts
        if not name or folder is None:
            return

        def remove() -> None:
            from desktop_app.acts.keying import remove

            remove(folder, name)
            self.show_list()

        words = text("Keying", "{name} would be removed with all that was keyed of it.", name=name)
        self.desk.tell(Tone.WATCH, words, text("Keying", "Remove the stack"), remove)


_NEXT = MappingProxyType(
    {
        "first": text("Keying", "Key it"),
        "second": text("Keying", "Key it the second time"),
        "settling": text("Keying", "Settle the differences"),
        "ready": text("Keying", "Save the stack"),
    }
)
"""What is done with a stack, by what it waits for."""


def _row(stack: Stack) -> Row:
    """A stack as a row of the list."""
    progress = text("Keying", "{done} of {count}", done=stack.done, count=stack.count)
    people = [stack.keyings[at].by if len(stack.keyings) > at else "" for at in (0, 1)]
    return stack.name, KEYED[stack.kind], STAGES[stack.stage.value], progress, *people
