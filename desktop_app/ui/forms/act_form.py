"""The form of an act at the counter: its lists come from the book, its act runs beside the window.

Whom it is about stands over its lines, and nothing is saved for anybody who has not stood there.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from shiboken6 import isValid

from desktop_app.catalog.forms.form import Option
from desktop_app.core.text import Text
from desktop_app.ui.forms.editors.choice import ChoiceEditor
from desktop_app.ui.forms.likely import alike_in
from desktop_app.ui.forms.proposing import Proposing
from desktop_app.ui.forms.row import FormRow
from desktop_app.ui.forms.telling import Telling
from desktop_app.ui.forms.tools import FormTools
from desktop_app.ui.forms.view import FormView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.acts.offered import Offered
    from desktop_app.catalog.listings.record_card import RecordCard
    from desktop_app.core.language import Speech
    from desktop_app.core.problems import Problem, Refused
    from desktop_app.core.shown import Shown
    from desktop_app.ui.forms.second_person import SecondPerson
    from desktop_app.ui.shell.desk import Desk

    Saved: TypeAlias = Callable[[Done], None]


class ActForm(FormView):
    """Shows the act's form and whom it is about, offers its answers, fills in what follows from one, and saves."""

    def __init__(self, desk: Desk, act: Act, values: Mapping[str, Any], done: Saved, place: QWidget | None) -> None:
        """Open the form in its place with what is known; values that are no lines of it only narrow the lists down."""
        lines = {part.key for part in act.form.parts}
        self.desk, self.act = desk, act
        self._done, self._known = done, values
        self._context = {key: values[key] for key in values if key not in lines}
        self._hints: dict[str, Shown] = {}
        self._seen: tuple[str, str] | None = None
        self._saves: bool | None = None
        self._looking = False
        self._filled, self._typed = set[str](), set[str]()
        self.second: SecondPerson | None = None
        """Where a second person agrees, made when one is first needed."""
        self._alone: dict[str, Any] = {}
        """What one person may not save alone."""
        alike = alike_in(desk, lambda: self)
        tools = FormTools(desk.speech, desk.today, desk.decimals, self._options, desk.drafts, desk.recent, alike)
        super().__init__(act.form, tools, "-".join((act.form.name, *(act.about or ())[1:])), place)
        self.telling = Telling(self)
        self._show_whose(None)
        self.set_values({key: values[key] for key in values if key in lines})
        self.submitted.connect(self._save)
        self.changed.connect(self._follow)
        self.body.opened.connect(lambda code: self.desk.go("members", code))
        self.proposing = Proposing(self)
        self.proposing.ask()

    @property
    def subject(self) -> tuple[str, str] | None:
        """Sheet and code of the record that says whom the form is about; None while nobody is chosen."""
        if self.act.about:
            return self.act.about
        editors = [self.body.row(key).editor for key in self.form.whose]
        named = (each for each in editors if isinstance(each, ChoiceEditor) and each.chosen)
        return next(((each.line.about.target, each.chosen.code) for each in named if each.chosen), None)

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show answers, and whom they are about."""
        super().set_values(values)
        self._look()

    def doubts(self, values: Mapping[str, Any]) -> list[Problem]:
        """What is doubtful; about a record that is corrected, what was not so before."""
        found = [*super().doubts(values), *self.telling.departures()]
        before = super().doubts(self._known) if self.act.about else ()
        return [doubt for doubt in found if doubt not in before]

    def submit(self, *, again: bool) -> None:
        """Ask to save, once whom it is for has been in sight: whom this very key has found is only shown."""
        before = self.subject
        if self.body.settle() and self.subject != before:
            return
        if not self._looking and (self.subject is None or self.subject == self._seen):
            self._saves = None
            super().submit(again=again)
        else:
            self._saves = again

    def finish(self) -> None:
        """Start the next form for anybody, or be done."""
        self._context = {}
        self._filled, self._typed = set(), set()
        super().finish()
        self._look()
        self.proposing.start_again()

    def _settled(self) -> None:
        """Save what waited for an answer from a list, unless the answer is somebody not seen yet."""
        self._owed = self._owed and self.subject == self._seen
        super()._settled()

    def _save(self, values: dict[str, Any]) -> None:
        """Do the act beside the window."""
        act, who = self.act, self.desk.who
        self._alone = values
        self.desk.act(lambda book: act.save(book, values, who), self._saved, self.refuse)

    def refuse(self, refusal: Refused) -> None:
        """Say why nothing was saved; where one person alone is not enough, ask for a second one."""
        from desktop_app.acts.permission import NeedsSecond

        if isinstance(refusal, NeedsSecond):
            self.save.setEnabled(True)
            self._ask_second(refusal.problems[0].message, refusal.names)
        else:
            self._drop_second()
            super().refuse(refusal)

    def _ask_second(self, why: Text, names: Sequence[str]) -> None:
        """Ask for a second person, over the buttons."""
        from desktop_app.ui.forms.second_person import SecondPerson

        book, column = self.desk.book, self.layout()
        if self.second is None and book is not None and isinstance(column, QVBoxLayout):
            self.second = SecondPerson(self.tools.speech, self.desk.patience_with(book.path))
            self.second.agreed.connect(self._agree)
            column.insertWidget(column.indexOf(self.remark) + 1, self.second)
        if self.second is not None:
            self.second.ask(why, names)
            self.walk.chain()

    def _drop_second(self) -> None:
        """A second person is not needed, or for something else than before."""
        if self.second is not None:
            self.second.leave()

    def _agree(self, name: str, password: str) -> None:
        """Do the act again, with a second person who agrees by their password."""
        act, values, who = self.act, self._alone, self.desk.who
        self.save.setEnabled(False)

        def work(book: Book) -> Any:
            from desktop_app.acts.sign_in import agreed_by

            return act.save(book, values, agreed_by(book, name, password, who))

        self.desk.act(work, self._agreed, self._not_agreed)

    def _agreed(self, changed: object) -> None:
        """It is saved: the password was the right one."""
        if self.desk.book is not None:
            self.desk.patience_with(self.desk.book.path).forgive()
        self._saved(changed)

    def _not_agreed(self, refusal: Refused) -> None:
        """Say why it was not saved with a second person either."""
        from desktop_app.acts.permission import NeedsSecond
        from desktop_app.acts.sign_in import WrongPassword

        if self.second is not None and isinstance(refusal, WrongPassword | NeedsSecond):
            self.save.setEnabled(True)
            if isinstance(refusal, WrongPassword):
                self.second.patience.fail()
            self.second.refuse(refusal.problems)
        else:
            self.refuse(refusal)

    def _stops(self) -> list[QWidget]:
        """Where the focus stops: before the buttons at what a second person answers."""
        stops, second = super()._stops(), self.second
        return [*stops[:-2], *(second.stops() if second else ()), *stops[-2:]]

    def retranslate(self, speech: Speech) -> None:
        """Say everything in a language."""
        super().retranslate(speech)
        if self.second is not None:
            self.second.retranslate(speech)

    def _saved(self, changed: object) -> None:
        """Start the next form or close, and tell what was saved, even when the form has been left meanwhile."""
        if isValid(self):
            self._drop_second()
            self.finish()
        self._done(self.act.said(changed))

    def _take_up(self, state: Mapping[str, Any]) -> None:
        """Go on with a draft, and show whom it is about."""
        super()._take_up(state)
        self._typed |= {key for key, value in self.body.values()[0].items() if value is not None}
        self._look()
        self.proposing.ask()

    def _follow(self, key: str) -> None:
        """An answer was chosen: say more about it, and fill in what the book knows with it."""
        self._drop_second()
        self._say_more()
        self.proposing.ask(key)
        if key not in self.act.fills:
            self._typed.add(key)
            self._look()
            return
        self._typed = set()
        super().set_values(dict.fromkeys(self._filled))  # what followed from another is no longer true
        self._filled = set()
        code, problems = self.body.row(key).read()
        self._look(key, str(code) if code and not problems else "")

    def _look(self, key: str = "", code: str = "") -> None:
        """Look up whom the form is about now, and what follows from the record that was chosen in a line."""
        subject, fill = self.subject, self.act.fills.get(key) if code else None
        if subject == self._seen and fill is None:
            return
        self._seen = None
        self._show_whose(None)
        self._looking = subject is not None or fill is not None
        if not self._looking:
            return
        today = self.desk.today

        def work(book: Book) -> tuple[RecordCard | None, Mapping[str, Any]]:
            from desktop_app.acts.whose import whose

            return whose(book, *subject, today) if subject else None, fill(book, code) if fill else {}

        self.desk.read(work, partial(self._found_whose, subject), f"whose {id(self)}")

    def _found_whose(self, subject: tuple[str, str] | None, found: tuple[RecordCard | None, Mapping[str, Any]]) -> None:
        """Show whom the form is about, fill in what follows, and save where that has waited."""
        if not isValid(self) or subject != self.subject:
            return
        card, values = found
        self._seen, self._looking = subject, False
        self._show_whose(card)
        self._filled |= values.keys() - self._typed
        self.fill_in(values)
        self.proposing.ask()
        if self._saves is not None:
            self.submit(again=self._saves)

    def fill_in(self, values: Mapping[str, Any]) -> None:
        """Show answers that follow from others, where nobody has typed."""
        follows = {key: value for key, value in values.items() if key not in self._typed}
        super().set_values(follows)
        for key in follows:
            self._select(key)

    def _select(self, key: str) -> None:
        """Let what was filled in under the cursor be typed over, as in any line one comes to."""
        part = self.body.parts[key]
        editor = part.editor if isinstance(part, FormRow) else None
        if editor is not None and editor.hasFocus() and isinstance(editor, QLineEdit):
            editor.selectAll()

    def _show_whose(self, card: RecordCard | None) -> None:
        """Show a person over the lines, where the form is about one."""
        if card is not None or self.form.whose:
            self.whose.show_card(card, self.setting.speech)

    def _options(
        self, source: str, typed: str, values: Mapping[str, Any], found: Callable[[Sequence[Option]], None]
    ) -> None:
        """Find the answers of a list in the book."""
        asked, today = {**self._context, **values}, self.desk.today

        def look(book: Book) -> Sequence[Offered]:
            from desktop_app.acts.offered import ChoiceQuestion, find_answers

            return find_answers(book, source, ChoiceQuestion(typed, asked, today))

        self.desk.read(look, lambda answers: self._found(answers, found))

    def _found(self, answers: Sequence[Offered], found: Callable[[Sequence[Option]], None]) -> None:
        """Hand the answers over in the language of now."""
        if isValid(self):
            show = self.desk.speech.show
            self._hints.update((answer.code, answer.hint) for answer in answers)
            found([Option(answer.code, show(answer.label), show(answer.hint)) for answer in answers])
            self._say_more()

    def _say_more(self) -> None:
        """Under each record that is chosen, say what tells it from others of the same name."""
        for part in self.body.parts.values():
            if isinstance(part, FormRow) and isinstance(part.editor, ChoiceEditor):
                chosen = part.editor.chosen
                hint = self._hints.get(chosen.code) if chosen else None
                part.set_note(hint if isinstance(hint, Text) else None)
