"""Policies renewed in a heap: the call list, one renewed by Enter, or all of a village in one save."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton
from shiboken6 import isValid

from desktop_app.catalog.listings.renewals import HINT, KEYS, RENEWALS
from desktop_app.catalog.mark import Tone
from desktop_app.catalog.today import TO_RENEW, Work
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.problems import Problem
from desktop_app.core.text import counted, text
from desktop_app.ui.forms.row import Remark
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.search_field import SearchField
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.renew_paper import RenewalPapers
from desktop_app.ui.pages.renew_rows import rows_of, said_of
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.work_strip import WorkStrip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.renewing import RenewalLine, RenewalsFound, RenewedHeap
    from desktop_app.core.problems import Refused
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RenewPart(Retranslated, QFrame):
    """The sheet of the renewals that come up, in the place of the page's list."""

    left = Signal()
    """The sheet is left."""
    papers_wanted = Signal(object)
    """These papers shall be shown."""

    def __init__(self, desk: Desk, work: Work | None = None) -> None:
        """Show whoever comes up, or those of one age; nobody is chosen until something narrows them down."""
        super().__init__()
        self.desk, self.work = desk, work or Work(TO_RENEW)
        self.strip = WorkStrip(desk.speech)
        self.paper = RenewalPapers(desk, self)
        self.search, self.table = SearchField(), RecordTable(RENEWALS, desk.speech)
        self.about, self.keys = named("quiet", QLabel(wordWrap=True)), named("small", QLabel(wordWrap=True))
        self.remark = Remark()
        self.save, self.leave_button = named("primary", QPushButton()), QPushButton()
        self.buttons = (self.paper.button, self.leave_button, self.save)
        """They stand over the sheet."""
        self.lines: tuple[RenewalLine, ...] = ()
        self.wrong: frozenset[str] = frozenset()
        """The policies that were not renewed."""
        self._count, self._typed = 0, ""
        self._given: dict[Text, str] = {}
        """What was answered to each doubt: one answer holds for all policies of this save."""
        self._asked: Sequence[Problem] = ()
        self._saving: Sequence[RenewalLine] = ()
        self._busy = False
        """Whether a save is under way."""
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def first_focus(self) -> QWidget:
        """The search field: a village is typed first."""
        return self.search

    def reload(self) -> None:
        """Read who comes up; what was left out is chosen again."""
        self._typed = typed = self.search.words
        today, within = self.desk.today, self.work.span

        def work(book: Book) -> RenewalsFound:
            from desktop_app.acts.renewing import find_renewals

            return find_renewals(book, typed, today, within)

        self.desk.read(work, self._show, "renewals found")

    def renew(self, lines: Sequence[RenewalLine]) -> None:
        """Renew these policies in one save."""
        chosen = [line for line in lines if line.can_be]
        if not chosen or self._busy:
            return
        self._saving, self._busy = chosen, True
        from desktop_app.acts.renewing import answers_of

        rows = [{**answers_of(line), REASONS: dict(self._given)} for line in self._saving]
        who = self.desk.who

        def work(book: Book) -> RenewedHeap:
            from desktop_app.acts.renewing import renew_heap

            return renew_heap(book, rows, who)

        self.desk.act(work, self._saved, self._refused)

    def turn(self, keys: Sequence[str]) -> None:
        """Leave policies out, or take them in."""
        self.lines = tuple(line.turned() if line.due.policy in keys else line for line in self.lines)
        self._show_lines()

    def turn_all(self) -> None:
        """Choose all that can be; where they are already, nobody."""
        free = [line.due.policy for line in self.lines if line.can_be and not line.chosen]
        self.turn(free or [line.due.policy for line in self.lines if line.chosen])

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        say = self.desk.speech.say
        self.search.say_hint(say(HINT))
        self.table.setAccessibleName(say(RENEWALS.columns[0].label))
        self.keys.setText(say(KEYS))
        self.leave_button.setText(say(text("Form", "Leave")))
        self.paper.retranslate()
        self.remark.retranslate(self.desk.speech)
        self._show_lines()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the sheet come before those of the list (Qt)."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._does(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the sheet from anywhere on it (Qt)."""
        if not self._does(event):
            super().keyPressEvent(event)

    def _does(self, event: QKeyEvent) -> bool:
        """Renew all, answer what is asked, leave one out or everybody, leave the sheet; whether the key does any."""
        held = bool(event.modifiers() & CTRL)
        if event.key() in ENTER and held:
            self.renew([line for line in self.lines if line.chosen])
        elif event.key() in ENTER and self.remark.stops() and not self.table.hasFocus():
            self._answer()
        elif event.key() == Qt.Key.Key_A and held:
            self.turn_all()
        elif event.key() == Qt.Key.Key_Space and self.table.hasFocus():
            self.turn([self.table.current_key])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _show(self, found: RenewalsFound) -> None:
        """Show whoever comes up."""
        if isValid(self):
            self.lines, self._count, self.wrong = found.lines, found.total, frozenset()
            self.strip.say(self.work.words(found.total, self.desk.today) if self.work.band is not None else None)
            self._show_lines()

    def _show_lines(self) -> None:
        """Show the lines as they are now, and what the button would do."""
        words = self.search.words
        self.table.say_nothing(text("List", "Nothing here holds “{words}”.", words=words) if words else None)
        self.table.show_rows(rows_of(self.lines, self.wrong, self.desk.decimals))
        chosen = sum(line.chosen for line in self.lines)
        self.save.setText(self.desk.speech.say(counted("Renewals", "Renew %n policies", "", chosen)))
        self.save.setEnabled(chosen > 0)
        self._describe(self.table.current_key)

    def _describe(self, key: str) -> None:
        """Say under the table how the premium of the current policy is reckoned, and whether there are more."""
        line = next((each for each in self.lines if each.due.policy == key), None)
        words = said_of(line, len(self.lines), self._count)
        self.about.setText(" ".join(self.desk.speech.say(each) for each in words))

    def _saved(self, done: RenewedHeap) -> None:
        """Say what was saved, with a way back, and read who is left."""
        words = counted("Saved", "%n policies renewed for {amount}, save {save}.", "", len(done.policies))
        words = words.about(amount=done.premium, save=done.save)
        self.desk.tell(Tone.GOOD, words, text("Renewals", "Take it back"), lambda: self._take_back(done.save))
        if isValid(self):
            self._busy, self._given, self._asked = False, {}, ()
            self.remark.forget()
            self.table.setFocus()
            self.reload()

    def _take_back(self, save: str) -> None:
        """Take the save back whole."""
        who, desk = self.desk.who, self.desk
        why = desk.speech.say(text("Renewals", "The renewals were taken back at once"))

        def work(book: Book) -> Any:
            from desktop_app.acts.undo import take_back

            return take_back(book, {"save": save, "why": why}, who)

        def done(_: object) -> None:
            desk.tell(Tone.GOOD, text("Renewals", "Save {save} is taken back.", save=save))
            if isValid(self):
                self.reload()

        desk.act(work, done)

    def _refused(self, refusal: Refused) -> None:
        """Ask about what is doubtful; else say what is wrong, and with which policies."""
        if not isValid(self):
            return
        self._busy = False
        if isinstance(refusal, Doubtful):
            self._asked = refusal.problems
            self._ask()
            return
        wrong = {line.due.policy: each for each in refusal.problems if (line := self._line_of(each))}
        self.wrong = frozenset(wrong)
        self._show_lines()
        first = refusal.problems[0]
        line = self._line_of(first)
        words = text("Renewals", "{name}: {problem}", name=line.due.name if line else None, problem=first.message)
        self.remark.say(Problem(words) if line else first, self.desk.speech, doubt=False)

    def _line_of(self, problem: Problem) -> RenewalLine | None:
        """The line that a problem is about, by its row."""
        at = problem.field.split(".")
        return self._saving[int(at[1])] if at[0] == "rows" else None

    def _ask(self) -> None:
        """Ask about the first doubt that has no answer yet; once all have one, save again."""
        asked = next((doubt for doubt in self._asked if doubt.message not in self._given), None)
        if asked is None:
            self.remark.clear()
            self.renew(self._saving)
        else:
            self.remark.say(asked, self.desk.speech, doubt=True)
            self.remark.stops()[0].setFocus()

    def _answer(self) -> None:
        """Take the answer to what is asked."""
        message = self.remark.message
        given = self.remark.answered(message) if message else ""
        if message and given:
            self._given[message] = given
            self._ask()

    def _connect(self) -> None:
        """Join the parts of the sheet."""
        self.search.wanted.connect(self.reload)
        self.search.left.connect(self._leave_search)
        self.search.stepped.connect(self.table.step)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.installEventFilter(self)
        self.table.chosen.connect(self._describe)
        self.table.opened.connect(self._renew_one)
        self.remark.agreed.connect(self._answer)
        self.save.clicked.connect(lambda: self.renew([line for line in self.lines if line.chosen]))
        self.leave_button.clicked.connect(self.left)
        self.strip.dropped.connect(self._list_all)

    def _list_all(self) -> None:
        """List every age again."""
        self.work = Work(TO_RENEW)
        self.search.setFocus()
        self.reload()

    def _leave_search(self) -> None:
        """Esc in the search field lists everybody again; where it was empty already it leaves the sheet."""
        if self._typed:
            self.reload()
        else:
            self.left.emit()

    def _renew_one(self, key: str) -> None:
        """Renew the policy that was entered, at once."""
        self.renew([line for line in self.lines if line.due.policy == key])

    def _lay_out(self) -> None:
        """Search, list, what is said of the current line, and the keys."""
        column = down(self, gap=GAP)
        column.addWidget(self.strip)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        self.about.setMinimumHeight(self.about.fontMetrics().height() * 2)
        for widget in (self.about, self.remark, self.keys):
            column.addWidget(widget)
