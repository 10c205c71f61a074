"""The form of an errand at the counter: its lists come from the book, its act runs beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zlib import crc32

from shiboken6 import isValid

from desktop_app.catalog.forms.form import Option
from desktop_app.core.text import Text
from desktop_app.ui.editors.choice import ChoiceEditor
from desktop_app.ui.form_row import FormRow
from desktop_app.ui.form_tools import FormTools
from desktop_app.ui.form_view import FormView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.actions.book import Book
    from desktop_app.actions.errands import Done, Errand
    from desktop_app.actions.search import Answer
    from desktop_app.core.shown import Shown
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.form_tools import Drafts


class ErrandForm(FormView):
    """Shows the errand's form, offers its answers, fills in what follows from one, and saves."""

    def __init__(self, desk: Desk, errand: Errand, values: Mapping[str, Any], done: Callable[[Done], None]) -> None:
        """Open the form with what is known; values that are no lines of it only narrow the lists down."""
        lines = {part.key for part in errand.form.parts}
        self.desk, self.errand = desk, errand
        self._done = done
        self._context = {key: values[key] for key in values if key not in lines}
        self._hints: dict[str, Shown] = {}
        tools = FormTools(desk.speech, desk.today, desk.decimals, self._options, _drafts(desk), desk.recent)
        super().__init__(errand.form, tools)
        self.set_values({key: values[key] for key in values if key in lines})
        self.submitted.connect(self._save)
        self.changed.connect(self._follow)

    def _save(self, values: dict[str, Any]) -> None:
        """Do the act beside the window."""
        errand, who = self.errand, self.desk.who
        self.desk.act(lambda book: errand.act(book, values, who), self._saved, self.refuse)

    def _saved(self, changed: object) -> None:
        """Start the next form or close, and tell what was saved, even when the form has been left meanwhile."""
        if isValid(self):
            self.finish()
        self._done(self.errand.said(changed))

    def _follow(self, key: str) -> None:
        """An answer was chosen: say more about it, and fill in what the book knows with it."""
        self._say_more()
        fill = self.errand.fills.get(key)
        code, problems = self.body.row(key).read() if fill else (None, [])
        if fill is not None and code and not problems:
            self.desk.read(lambda book: fill(book, str(code)), self._fill, f"what follows from {key}")

    def _fill(self, values: Mapping[str, Any]) -> None:
        """Fill in what follows, if the form is still there."""
        if isValid(self):
            self.set_values(values)

    def _options(
        self, source: str, typed: str, values: Mapping[str, Any], found: Callable[[Sequence[Option]], None]
    ) -> None:
        """Find the answers of a list in the book."""
        asked, today = {**self._context, **values}, self.desk.today

        def look(book: Book) -> Sequence[Answer]:
            from desktop_app.actions.search import Question, find_answers

            return find_answers(book, source, Question(typed, asked, today))

        self.desk.read(look, lambda answers: self._found(answers, found))

    def _found(self, answers: Sequence[Answer], found: Callable[[Sequence[Option]], None]) -> None:
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


def _drafts(desk: Desk) -> Drafts | None:
    """Where the unfinished forms of the open file are kept."""
    if desk.drafts_at is None or desk.book is None:
        return None
    from desktop_app.actions.drafts import DraftFolder

    path = desk.book.path
    return DraftFolder(desk.drafts_at() / f"{path.stem}-{crc32(str(path.absolute()).encode()):08x}")
