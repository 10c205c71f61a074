"""The editor of a person's name: offers the family's name, and whoever may be this very person already."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop_app.ui.forms.editors.suggestions import Suggestions
from desktop_app.ui.forms.editors.typed import TypedEditor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from desktop_app.catalog.forms.form import FormLine, Option
    from desktop_app.ui.forms.editors.editor import EditorSetting

STEPS = MappingProxyType({Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1})
SHOW = Qt.Key.Key_F2
"""Opens the record of the likely person one has gone down to, or of the first."""


class NameEditor(TypedEditor):
    """What it offers behind a first name is selected: typing goes over it, Delete takes it away, Enter keeps it.

    Likely persons lie under it without taking the focus: Down goes to them, Enter takes one, F2 shows the record.
    """

    taken = Signal(object)
    """This person is meant (their option), not a new one."""
    opened = Signal(str)
    """The record of this code shall be shown."""

    def __init__(self, line: FormLine, setting: EditorSetting, family: Callable[[], str]) -> None:
        """Start empty; the family's name is asked for when it is needed."""
        super().__init__(line, setting)
        self._family = family
        self._letters = 0
        self.likely = Suggestions(self)
        self.likely.taken.connect(self._take_person)

    def offer(self, people: Sequence[Option]) -> None:
        """Show who may be meant, none of them as the current one."""
        if self.hasFocus():
            self.likely.show_options(people, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the likely persons, take one, show one, or put them away (Qt)."""
        key, seen = Qt.Key(event.key()), self.likely.isVisible()
        current = self.likely.current()
        if seen and key in STEPS:
            self.likely.step(STEPS[key])
        elif seen and key == Qt.Key.Key_Escape:
            self.likely.hide()
        elif seen and key == SHOW:
            self.opened.emit((current or self.likely.first()).code)
        elif current is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._take_person(current)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the likely persons away (Qt)."""
        super().focusOutEvent(event)
        self.likely.hide()

    def _take(self, typed: str) -> None:
        """Keep what is typed, with the family's name where it begins to be."""
        grew, self._letters = len(typed) > self._letters, len(typed)
        whole = self._completed(typed) if grew and self.cursorPosition() == len(typed) else typed
        if whole != typed:
            self.setText(whole)
            self.setSelection(len(whole), len(typed) - len(whole))
        super()._take(whole)

    def _completed(self, typed: str) -> str:
        """What is typed, with the rest of the family's name behind a first name and a blank."""
        first, blank, begun = typed.rpartition(" ")
        family = self._family()
        fits = family.casefold().startswith(begun.casefold()) and family.casefold() != first.strip().casefold()
        return f"{first} {family}" if blank and first.strip() and family and fits else typed

    def _take_person(self, person: Option) -> None:
        """Say who is meant."""
        self.likely.hide()
        self.taken.emit(person)
