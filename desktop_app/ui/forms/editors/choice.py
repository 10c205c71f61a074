"""The editor of an answer from a list: found by typing any part of it, the recent ones first.

A record is taken only where it is the one answer, or was seen to be chosen: nobody is taken for another of that name.
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from desktop_app.catalog.forms.form import Option
from desktop_app.catalog.words import label_of
from desktop_app.core.likeness import words_key
from desktop_app.core.manner import tidy
from desktop_app.core.problems import refused
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text
from desktop_app.ui.forms.editors.editor import Editor, EditorSetting
from desktop_app.ui.forms.editors.matching import Recent, matching, nearest_first
from desktop_app.ui.forms.editors.suggestions import MOST, Suggestions
from desktop_app.ui.look.icons import SMALL, icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from desktop_app.catalog.forms.form import FormLine

    Answers: TypeAlias = Sequence[Option]
    Ask: TypeAlias = Callable[[FormLine, str, Callable[[Answers], None]], None]
    """Asks for the answers of a line that hold what is typed; they may come later."""

STEPS = MappingProxyType(
    {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST, Qt.Key.Key_PageUp: -MOST},
)
PLAIN_KEY = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
GO_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceEditor(Editor):
    """Keeps the chosen answer by its code; takes what is typed for the answer it stands for when one goes on."""

    settled = Signal()
    """The answers that were waited for have come."""

    def __init__(self, line: FormLine, setting: EditorSetting, ask: Ask, recent: Recent) -> None:
        """Start with nothing chosen."""
        super().__init__(line, setting)
        self.chosen: Option | None = None
        self.list = Suggestions(self)
        self._ask, self._recent = ask, recent
        self._turn = 0
        self._answers: Answers = ()
        self._pending = self._owed = self._goes_on = self._moved = False
        self.arrow = self.addAction(icon("down", size=SMALL), QLineEdit.ActionPosition.TrailingPosition)
        self.arrow.triggered.connect(self.look)
        self.textEdited.connect(self._search)
        self.list.taken.connect(self._take)

    def value(self) -> str | None:
        """The code chosen; of a growing list also a new word; Refused where the list does not hold what is typed."""
        if self.chosen is not None:
            return self.chosen.code
        typed = tidy(self.text())
        if typed and self.line.kind is not Kind.WORD:
            raise refused(text("Form", "“{typed}” is not in the list: choose one of its answers.", typed=typed))
        return typed or None

    def set_value(self, value: Any) -> None:
        """Show an option, or the option of a code."""
        self.chosen = value if isinstance(value, Option) or value is None else self._option_of(str(value))
        self.setText(self.chosen.label if self.chosen else "")
        self.setCursorPosition(0)
        if isinstance(value, str) and self.line.kind is Kind.LINK:
            self._ask(self.line, value, partial(self._relabel, value))

    def type_in(self, typed: str) -> None:
        """Show a default, which is a code."""
        self.set_value(typed or None)

    def state(self) -> Any:
        """The code (of a record with its label), or what was typed."""
        if self.chosen is None:
            return {"typed": self.text()} if self.text() else None
        if self.line.kind is Kind.CHOICE:
            return self.chosen.code
        return {"code": self.chosen.code, "label": self.chosen.label}

    def restore(self, state: Any) -> None:
        """Show what was chosen or typed."""
        if not isinstance(state, dict):
            self.set_value(state)
        elif "code" in state:
            self.set_value(Option(str(state["code"]), str(state.get("label", state["code"]))))
        else:
            self.set_value(None)
            self.setText(str(state.get("typed", "")))

    def retranslate(self, setting: EditorSetting) -> None:
        """Say the chosen word of a fixed list anew; records and words of the scheme keep theirs."""
        super().retranslate(setting)
        self.list.hide()
        self.arrow.setIcon(icon("down", size=SMALL))
        self.arrow.setText(setting.speech.say(text("Form", "Show the list")))
        if self.chosen is not None and self.line.kind is Kind.CHOICE:
            self.set_value(self.chosen.code)

    def make_room(self) -> None:
        """Leave the list to F4, to the arrow keys, and to a click."""
        self.arrow.setVisible(False)

    def look(self) -> None:
        """Open the list with everything in it, the recent answers first."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._request("")

    def settle(self, *, go_on: bool = False) -> bool:
        """Take the answer that what was typed stands for; False while the answers are still to come."""
        typed = self.chosen is None and bool(tidy(self.text()))
        if typed and self._pending:
            self._owed, self._goes_on = True, go_on
            return False
        current = self.list.current() or (self._meant(self._answers, self.text()) if typed else None)
        if current is not None and (typed or self._moved or go_on):
            self._take(current)
        elif go_on and typed and self._answers:
            self._show(self._answers, self.text())
            return False
        self.list.hide()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the list, choose, or put it away (Qt)."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_F4:
            self.look()
        elif key in STEPS and not self.list.isVisible():
            self._request("" if self.chosen else self.text())
        elif key in STEPS:
            self._moved = True
            self.list.step(STEPS[key])
        elif key == Qt.Key.Key_Escape and self.list.isVisible():
            self.list.hide()
        elif key in GO_ON and event.modifiers() in PLAIN_KEY and not self.settle(go_on=True):
            event.accept()  # whoever typed is faster than the answers: they are taken as they come
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the list where nothing is typed yet (Qt)."""
        super().mouseReleaseEvent(event)
        if not self.list.isVisible() and (self.chosen is not None or not self.text()):
            self.look()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed when the focus goes elsewhere (Qt)."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.settle()

    def _search(self, typed: str) -> None:
        """Forget the choice and look for what is typed."""
        self.chosen = None
        self._owed = False
        if tidy(typed):
            self._request(typed)
        else:
            self._turn += 1
            self._pending = False
            self.list.hide()
        self.changed.emit()

    def _request(self, typed: str) -> None:
        """Ask for answers; those of an earlier question no longer count."""
        self._turn += 1
        self._answers = ()
        self._pending, self._moved = True, False
        arrive = partial(self._arrive, self._turn, typed)
        if self.line.kind is Kind.CHOICE:
            arrive(matching([self._option_of(code) for code in self.line.codes], typed))
        else:
            self._ask(self.line, typed, arrive)

    def _arrive(self, turn: int, typed: str, answers: Answers) -> None:
        """Show the answers, or take the one that was waited for."""
        if not isValid(self) or turn != self._turn:
            return
        self._pending = False
        if self.line.kind is not Kind.CHOICE or len(self.line.codes) > MOST:
            answers = nearest_first(self._recent.first(self._source, answers), tidy(typed))
        if self.line.kind is Kind.WORD:
            answers = self._with_new_word(answers, tidy(typed))
        self._answers = answers
        if self._owed:
            self._pay(answers, typed)
        elif self.hasFocus():
            self._show(answers, typed)

    def _show(self, answers: Answers, typed: str) -> None:
        """Open the list on the answers, or say that there are none."""
        if answers:
            self.list.show_options(answers, self._likely(answers, typed))
        else:
            self.list.show_note(self.setting.speech.say(text("Form", "The list has no such answer.")))

    def _pay(self, answers: Answers, typed: str) -> None:
        """Take the likely answer for what was typed, then go on if that was asked."""
        self._owed = False
        found = self._meant(answers, typed)
        if found is not None:
            self._take(found)
        elif answers and self.hasFocus():
            self.list.show_options(answers, -1)  # none of them is the current one: none was seen yet
        self.settled.emit()
        if self._goes_on and (found is not None or not answers):
            self.went_on.emit()

    def _with_new_word(self, answers: Answers, typed: str) -> Answers:
        """The answers, and after them what was typed as a new word of the list, where it is not one of them."""
        if not typed or any(words_key(answer.label) == words_key(typed) for answer in answers):
            return answers
        return [*answers, Option(typed, typed, self.setting.speech.say(text("Form", "new word")), fresh=True)]

    def _meant(self, answers: Answers, typed: str) -> Option | None:
        """The answer that what is typed stands for, if any; a record where no other could be meant."""
        if self.line.kind is Kind.LINK and len(answers) > 1:
            words = words_key(tidy(typed))
            named = [answer for answer in answers if words in {words_key(answer.label), words_key(answer.code)}]
            return named[0] if len(named) == 1 else None
        return answers[self._likely(answers, typed)] if answers else None

    def _likely(self, answers: Answers, typed: str) -> int:
        """The answer meant: the one chosen, the one of that very name, or the first."""
        chosen = self.chosen.code if self.chosen else None
        words = words_key(tidy(typed))
        named = (
            at
            for at, answer in enumerate(answers)
            if answer.code == chosen
            or (not answer.fresh and words in {words_key(answer.label), words_key(answer.code)})
        )
        return next(named, 0)

    def _take(self, option: Option) -> None:
        """Choose an answer."""
        self.set_value(Option(option.code, option.label) if option.fresh else option)
        self._recent.remember(self._source, self.chosen or option)
        self.list.hide()
        self.changed.emit()

    def _relabel(self, code: str, answers: Answers) -> None:
        """Show the label of a code that was set without one."""
        found = next((answer for answer in answers if answer.code == code), None)
        if isValid(self) and found and self.chosen == self._option_of(code):
            selected = self.hasSelectedText()
            self.set_value(found)
            if selected:
                self.selectAll()

    def _option_of(self, code: str) -> Option:
        """A code with its word in the language spoken."""
        return Option(code, self.setting.speech.show(label_of(self.line.about, code)))

    @property
    def _source(self) -> str:
        """The name under which the list's recent answers are kept."""
        return self.line.source or self.line.about.name
