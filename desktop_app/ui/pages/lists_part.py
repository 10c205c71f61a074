"""The scheme's own lists in the settings: each word with how often it is used, and what one does about it."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel

from desktop_app.catalog.forms.words import INTO
from desktop_app.catalog.listings.settings import WORDS, word_rows
from desktop_app.catalog.mark import Tone
from desktop_app.core.records.lists import LISTS
from desktop_app.core.text import text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.form_stack import FormStack
from desktop_app.ui.pages.settings_parts import WIDEST
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.acts.word_lists import ListSeen
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

UNBOUND = 16_777_215
"""As wide as Qt lets anything be."""
_RETIRE, _BACK = text("Lists", "Retire"), text("Lists", "Bring back")
_ACTS = (
    ("rename", text("Lists", "Rename…"), "correct", "F2"),
    ("merge", text("Lists", "Merge…"), "copy", "Ctrl+M"),
    ("retire", _RETIRE, "end", "Ctrl+R"),
    ("up", text("Lists", "Up"), "up", "Alt+Up"),
    ("down", text("Lists", "Down"), "down", "Alt+Down"),
    ("forget", text("Lists", "Last used first"), "clock", ""),
)
"""What is done about a word or its list: the name, the word, the icon and the key of its button."""
NOTHING: Mapping[str, Any] = MappingProxyType({})
_STEPS = MappingProxyType({Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1})


class ListsPart(FormStack):
    """Shows the words of one list, or the form that renames or merges one."""

    def __init__(self, desk: Desk) -> None:
        """Begin with the first list."""
        super().__init__(desk)
        self.seen: ListSeen | None = None
        self.label, self.lists = QLabel(), QComboBox()
        self.label.setBuddy(self.lists)
        self.table = RecordTable(WORDS, desk.speech)
        self.buttons = {name: ElidedButton() for name, *_ in _ACTS}
        for name in LISTS:
            self.lists.addItem("", name)
        self._lay_out()
        self._connect()
        # A list takes what room there is, as every other one; a form is no wider than the others of the settings.
        self.currentChanged.connect(
            lambda: self.setMaximumWidth(UNBOUND if self.currentWidget() is self.shown else WIDEST)
        )
        self.retranslate()

    @property
    def list(self) -> str:
        """The name of the list in sight."""
        return str(self.lists.currentData())

    def first_focus(self) -> QWidget:
        """The words, or the choice of a list while there are none; the form where one is open."""
        return self.form or (self.table if self.table.records.rowCount() else self.lists)

    def reload(self) -> None:
        """Read the words again."""
        name = self.list

        def work(book: Book) -> ListSeen:
            from desktop_app.acts.word_lists import seen_list

            return seen_list(book, name)

        self.desk.read(work, partial(self._show, name), "settings: lists")

    def show_list(self, name: str) -> None:
        """Show the words of a list."""
        self.lists.setCurrentIndex(max(self.lists.findData(name), 0))

    def retranslate(self) -> None:
        """Say lists and buttons."""
        say = self.desk.speech.say
        self.label.setText(say(text("List", "List")))
        for at, each in enumerate(LISTS.values()):
            self.lists.setItemText(at, say(each.label))
        for name, words, sign, _ in _ACTS:
            self._say(name, words)
            put_icon(self.buttons[name], sign)
        self.table.setAccessibleName(say(text("Lists", "Words")))
        self._fix_width()
        self._offer()

    def rename(self) -> None:
        """Open the form that writes the chosen word in another way."""
        from desktop_app.acts.lists_acts import renaming

        self._open(renaming)

    def merge(self) -> None:
        """Open the form that puts another word in the place of the chosen one."""
        from desktop_app.acts.lists_acts import merging

        like = next((row[3] for row in self.table.records.rows if row[0] == self.table.current_key), None)
        known = {each.word for each in self.seen.words} if self.seen else set()
        self._open(merging, {INTO: like} if like in known else {})

    def retire(self) -> None:
        """Offer the chosen word no more, or again."""
        from desktop_app.acts import lists_acts, word_lists

        retired = self._is_retired()
        act, said = (
            (word_lists.bring_word_back, lists_acts.said_back)
            if retired
            else (word_lists.retire_word, lists_acts.said_retired)
        )
        self._act(lambda book, name, word: act(book, name, word, self.desk.who), said)

    def put(self, steps: int) -> None:
        """Put the chosen word higher or lower among those that are offered."""
        from desktop_app.acts import word_lists

        if not self._is_retired():
            self._act(lambda book, name, word: word_lists.move_word(book, name, word, steps, self.desk.who), None)

    def forget(self) -> None:
        """Give the order of the list up."""
        from desktop_app.acts import lists_acts, word_lists

        self._act(lambda book, name, _: word_lists.forget_order(book, name, self.desk.who), lists_acts.said_unordered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and an arrow move a word, which the table would take for a step of its own (Qt)."""
        if event.type() == QEvent.Type.KeyPress and watched is self.table:
            key: QKeyEvent = event  # type: ignore[assignment]
            steps = _STEPS.get(Qt.Key(key.key()), 0)
            if steps and key.modifiers() & Qt.KeyboardModifier.AltModifier and self.desk.may("order_words"):
                self.put(steps)
                return True
        return super().eventFilter(watched, event)

    def _act(self, work: Callable[[Book, str, str], Any], said: Callable[[Any], Text] | None) -> None:
        """Do something about the chosen word."""
        name, word = self.list, self.table.current_key
        if word:
            self.desk.act(
                lambda book: work(book, name, word),
                lambda done: self.desk.tell(Tone.GOOD, said(done)) if said else None,
            )

    def _open(self, make: Callable[[str, str], Act], values: Mapping[str, Any] = NOTHING) -> None:
        """Show a form about the chosen word in place of the list."""
        if word := self.table.current_key:
            form = self.open_form(make(self.list, word), values, self._saved, self.close_form)
            form.body.stops()[0].setFocus()

    def _saved(self, done: Done) -> None:
        """Say what was saved."""
        self.desk.tell(Tone.GOOD, done.words)

    def _show(self, name: str, seen: ListSeen) -> None:
        """Show the words, unless another list is looked at by now."""
        if name == self.list:
            self.seen = seen
            self.table.show_rows(word_rows(seen.words))
            self._offer()

    def _is_retired(self) -> bool:
        """Whether the chosen word is offered no more."""
        words = self.seen.words if self.seen else ()
        return any(not each.offered for each in words if each.word == self.table.current_key)

    def _offer(self) -> None:
        """Offer what can be done about the chosen word; the buttons keep their places."""
        retired, some, may = self._is_retired(), bool(self.table.current_key), self.desk.may("rename_word")
        for name, button in self.buttons.items():
            button.setVisible(may)
            button.setEnabled(some and (name in {"rename", "merge", "retire"} or not retired))
        self.buttons["forget"].setEnabled(self.seen is not None and self.seen.ordered)
        words = _BACK if retired else _RETIRE
        self._say("retire", words)

    def _fix_width(self) -> None:
        """Make the button that says two things as wide as the longer one needs: those beside it stay where they are."""
        button, widths = self.buttons["retire"], []
        button.setMinimumWidth(0)
        for words in (_RETIRE, _BACK):
            self._say("retire", words)
            widths.append(button.sizeHint().width())
        button.setMinimumWidth(max(widths))

    def _connect(self) -> None:
        """Join choice, table and buttons."""
        self.lists.currentIndexChanged.connect(lambda _: self.reload())
        self.table.opened.connect(lambda _: self.rename() if self.desk.may("rename_word") else None)
        self.table.chosen.connect(lambda _: self._offer())
        self.table.installEventFilter(self)
        does = {
            "rename": self.rename,
            "merge": self.merge,
            "retire": self.retire,
            "up": partial(self.put, -1),
            "down": partial(self.put, 1),
            "forget": self.forget,
        }
        for name, do in does.items():
            self.buttons[name].clicked.connect(lambda _=False, do=do: do())

    def _say(self, name: str, words: Text) -> None:
        """Say a button; its key is lost with its former words, and the table takes Alt and an arrow itself."""
        keys = next(keys for each, _, _, keys in _ACTS if each == name)
        self.buttons[name].say(self.desk.speech.say(words), keys)
        if not keys.startswith("Alt"):
            self.buttons[name].setShortcut(keys)

    def _lay_out(self) -> None:
        """The choice of a list over the buttons over the words."""
        column, line, flow = down(self.shown, gap=GAP), across(gap=GAP), FlowLayout()
        line.addWidget(self.label)
        line.addWidget(self.lists)
        line.addStretch(1)
        for name, button in self.buttons.items():
            (line if name == "forget" else flow).addWidget(button)
        column.addLayout(line)
        column.addLayout(flow)
        column.addWidget(self.table, 1)
        self.addWidget(self.shown)
