"""A list page on which acts are done: forms open beside the list, and what was saved can be corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from desktop_app.catalog.mark import Tone
from desktop_app.core.text import text
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.forms.body import go_to
from desktop_app.ui.pages.history_button import history_button, say_history
from desktop_app.ui.pages.list_page import ListPage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.ui.shell.desk import Desk


WITHOUT_PAGE = ("policies", "payments")
"""Sheets whose records are shown on the page of another."""


class ActPage(ListPage):
    """Opens forms in the place of the record; afterwards says what was saved and shows it."""

    sheet: ClassVar[str]
    """The sheet of the records of this page."""

    def __init__(self, desk: Desk) -> None:
        """Build the list; a row that has no page of its own opens the form that corrects it."""
        super().__init__(desk)
        self.view.opened.disconnect()
        self.view.opened.connect(self._open)
        self.history = history_button(lambda: self.view.card.code if self.view.card else "", desk, self.sheet)
        self.tools.addWidget(self.history)

    def retranslate(self) -> None:
        """Say the page's words, and those of the history."""
        super().retranslate()
        say_history(self.history, self.desk.speech)

    def begin(self, act: Act) -> None:
        """Open the form of an act, empty: it is for nobody yet, whoever is in sight beside it."""
        self._open_form(act, {})

    def _open_form(self, act: Act, values: Mapping[str, Any]) -> ActForm:
        """Open the form of an act, filled in with what is known."""
        form = ActForm(self.desk, act, values, self._saved)
        form.closed.connect(self._close_form)
        self.show_aside(form)
        return form

    def begin_with(self, act: Act, known: Callable[[Book], Mapping[str, Any]]) -> None:
        """Open the form of an act once the book has said what is known."""

        def open_form(values: Mapping[str, Any]) -> None:
            self._open_form(act, values)

        self.desk.read(known, open_form, "first answers")

    def correct(self, sheet: str, code: str) -> None:
        """Open the form that corrects a record."""

        def now(book: Book) -> Mapping[str, Any]:
            return values_of(book, sheet, code)

        from desktop_app.acts.record_acts import correction
        from desktop_app.acts.records import values_of

        self.desk.read(now, lambda values: self._correct(correction(sheet, code), values), "first answers")

    def _correct(self, act: Act, values: Mapping[str, Any]) -> None:
        """Open a correction at its first line: every answer may be the wrong one."""
        go_to(self._open_form(act, values).body.stops()[0])

    def _open(self, page: str, key: str) -> None:
        """Go to the record of a row, or correct what has no page of its own."""
        if page in WITHOUT_PAGE:
            self.correct(page, key)
        else:
            self.desk.go(page, key)

    def _saved(self, done: Done) -> None:
        """Say what was saved, offer to correct it, and show it when the list is read again."""
        if done.sheet == self.sheet:
            self._wanted = done.code

        def correct() -> None:
            self.desk.go(self.listing.name)
            self.correct(done.sheet, done.code)

        self.desk.tell(Tone.GOOD, done.words, text("Saved", "Correct it"), correct)

    def _close_form(self) -> None:
        """Go back to the record, with the keyboard in the list."""
        self.close_aside()
        self.table.setFocus()
