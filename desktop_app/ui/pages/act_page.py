"""A list page on which acts are done: forms open beside the list, and what was saved can be corrected."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from desktop_app.catalog.listings.listing import unseen
from desktop_app.catalog.mark import Tone
from desktop_app.catalog.work import work_named
from desktop_app.core.text import text
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.forms.body import go_to
from desktop_app.ui.pages.history_button import history_button, say_history
from desktop_app.ui.pages.list_page import ListPage
from desktop_app.ui.pages.paper_work import PaperWork

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.listings.record_card import RecordCard
    from desktop_app.catalog.today import Waiting, Work
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.paper_wish import PaperWish


WITHOUT_PAGE = ("policies", "payments", "complaints")
"""Sheets whose records are shown on the page of another."""


class ActPage(ListPage):
    """Opens forms in the place of the record; afterwards says what was saved and shows it."""

    sheet: ClassVar[str]
    """The sheet of the records of this page."""

    def __init__(self, desk: Desk) -> None:
        """Build the list; a row that has no page of its own opens the form that corrects it."""
        super().__init__(desk)
        self.work: Work | None = None
        """What is worked through; None while all records are listed."""
        self._then: Sequence[str] = ()
        """What to go on with when the list is read again: the record that was worked on, and those after it."""
        self.view.opened.disconnect()
        self.view.opened.connect(self._open)
        self.history = history_button(lambda: self.view.card.code if self.view.card else "", desk, self.sheet)
        self.tools.addWidget(self.history)
        self.papers = PaperWork(desk, self, self._open_at_first)
        self.view.paper_acted.connect(lambda act, paper: self.papers.act(act, self._record, paper))
        self.view.given.connect(lambda given: self.papers.take_from(self._record, given))
        self.view.pasted.connect(lambda: self.papers.paste(self._record))
        self.strip.dropped.connect(lambda: self.work_through(None))
        self.table.opened.connect(self._enter)
        for widget in (self.table, self.view):
            keys = QShortcut(QKeySequence(Qt.Key.Key_Escape), widget, self._leave_work)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def retranslate(self) -> None:
        """Say the page's words, and those of the history."""
        super().retranslate()
        say_history(self.history, self.desk.speech)

    @property
    def _record(self) -> tuple[str, str]:
        """The sheet and the code of the record in sight."""
        return self.work.queue.sheet if self.work else self.sheet, self.record

    def act_on(self, act: str, key: str) -> None:
        """Do what one does here first, correct a record, show its member, work through what waits; a page says more."""
        work = work_named(act)
        if work is not None:
            self.work_through(work, key)
        elif act == "begin":
            self.primary_act()
        elif act == "correct":
            self.correct(self.work.queue.sheet if self.work else self.sheet, key)
        elif act == "member":
            self.desk.read(lambda book: self.member_of(book, key), lambda code: self.desk.go("members", code))

    def member_of(self, book: Book, key: str) -> str:
        """On the worker's thread: the member whom a record is about; a page says who, where it is not the record."""
        del book
        return key

    def work_through(self, work: Work | None, key: str = "") -> None:
        """List nothing but what waits, and begin with the record of a key; without work list everything again."""
        self.close_aside()
        if work != self.work:
            self.work = work
            listing, finding = (
                (work.queue.listing, partial(self._waiting_rows, work)) if work else (self.listing, self.find_rows)
            )
            self.list.show_listing(listing, self.title, finding)
            self.looking_up = self.look_up_waiting if work else self.look_up
            self.view.show_card(None)
            self.strip.say(None)
        self.list.wanted = key
        self.reload()
        self.table.setFocus()
        if key:
            self._enter(key)

    def look_up_waiting(self, book: Book, key: str) -> RecordCard:
        """On the worker's thread: the record of a key in a list of what waits; a page says if it is none of its own."""
        return self.look_up(book, key)

    def show_record(self, code: str) -> None:
        """Show a record in the list of all."""
        if self.work:
            self.work_through(None)
        super().show_record(code)

    def show_found(self, words: str, of: str = "") -> None:
        """List all that holds some words, of all records."""
        if self.work:
            self.work_through(None)
        super().show_found(words, of)

    def first_focus(self) -> QWidget:
        """What waits is walked through by the arrows; of all others one is found by typing."""
        return self.table if self.work else super().first_focus()

    def reload(self, changed: object = None) -> None:
        """Read the list again, and how many wait."""
        super().reload(changed)
        if self.work:
            work, day = self.work, self.desk.today

            def waiting(book: Book) -> Waiting:
                from desktop_app.acts.today import waiting

                return waiting(book, work.queue, day)

            self.desk.read(waiting, partial(self._say_waiting, work), f"{self.listing.name} waiting")

    def _waiting_rows(self, work: Work, book: Book, words: str, after: Row | None) -> Sequence[Row]:
        """On the worker's thread: the next of what waits; read anew at least as many as are there."""
        from desktop_app.acts.today import Wanted, waiting_rows

        wanted = Wanted(band=work.band, typed=words)
        if after:
            wanted = wanted._replace(after=unseen(after, 2))  # type: ignore[arg-type] # a day and a row
        else:
            wanted = wanted._replace(most=max(wanted.most, len(self.table.records.rows)))
        return waiting_rows(book, work.queue, self.desk.today, wanted)

    def _take(self, rows: Sequence[Row]) -> None:
        """Show what was found; after a save go on with what waits next, in a form where one has stayed open."""
        then, self._then = self._then, ()
        listed = {self.table.records.listing.key_of(row) for row in rows}
        self.list.wanted = next((key for key in then if key in listed), self.list.wanted)
        super()._take(rows)
        if then and self.aside.currentWidget() is not self.view:
            self._enter(self.table.current_key) if rows else self._close_form()

    def _enter(self, key: str) -> None:
        """Begin what is done with a record that waits; of any other leave the form, its draft kept, and show it."""
        form = self.aside.currentWidget()
        if self.work:
            self.act_on(self.work.queue.act, key)
        elif isinstance(form, ActForm):
            form.leave()

    def _say_waiting(self, work: Work, found: Waiting) -> None:
        """Say over the list what it holds and how many."""
        if work == self.work:
            self.strip.say(work.words(found.total if work.band is None else found.counts[work.band], self.desk.today))

    def _leave_work(self) -> None:
        """Esc in the list of what waits leads back to where it was opened."""
        if self.work:
            self.desk.left.emit()

    def show_papers(self, *wishes: PaperWish) -> None:
        """Show papers before they are printed, in the place of the record."""
        from desktop_app.ui.views.paper_preview import PaperPreview

        preview = PaperPreview(self.desk, wishes)
        preview.left.connect(self._close_form)
        self.show_aside(preview)
        preview.first_focus().setFocus()

    def begin(self, act: Act) -> None:
        """Open the form of an act, empty: it is for nobody yet, whoever is in sight beside it."""
        if self.desk.may(act.form.name):
            self._open_form(act, {})

    def _open_form(self, act: Act, values: Mapping[str, Any]) -> ActForm:
        """Open the form of an act, filled in with what is known."""
        form = ActForm(self.desk, act, values, self._saved, self.aside)
        form.closed.connect(self._close_form)
        self.show_aside(form)
        return form

    def begin_with(self, act: Act, known: Callable[[Book], Mapping[str, Any]]) -> None:
        """Open the form of an act once the book has said what is known."""

        def open_form(values: Mapping[str, Any]) -> None:
            self._open_form(act, values)

        if self.desk.may(act.form.name):
            self.desk.read(known, open_form, "first answers")

    def correct(self, sheet: str, code: str) -> None:
        """Open the form that corrects a record."""

        def now(book: Book) -> Mapping[str, Any]:
            return values_of(book, sheet, code)

        from desktop_app.acts.record_acts import correction
        from desktop_app.acts.records import values_of

        if self.desk.may(f"correct_{sheet}"):
            self.desk.read(now, lambda values: self._open_at_first(correction(sheet, code), values), "first answers")

    def _open_at_first(self, act: Act, values: Mapping[str, Any]) -> None:
        """Open a form at its first line, whatever is answered already: every answer may be the wrong one."""
        go_to(self._open_form(act, values).body.stops()[0])

    def _open(self, page: str, key: str) -> None:
        """Go to the record of a row, or correct what has no page of its own."""
        if page in WITHOUT_PAGE and self.desk.may(f"correct_{page}"):
            self.correct(page, key)
        elif page in WITHOUT_PAGE:
            self.desk.go("data", f"{page}:{key}")
        else:
            self.desk.go(page, key)

    def _saved(self, done: Done) -> None:
        """Say what was saved, offer to correct it, and show it when the list is read again; of what waits the next."""
        if self.work:
            self._then = self.table.keys_from_here()
        elif done.sheet == self.sheet:
            self.list.wanted = done.code

        def correct() -> None:
            self.desk.go(self.listing.name)
            self.correct(done.sheet, done.code)

        self.desk.tell(Tone.GOOD, done.words, text("Saved", "Correct it"), correct)

    def _close_form(self) -> None:
        """Go back to the record, with the keyboard in the list."""
        self.close_aside()
        self.table.setFocus()
