"""Everything the file holds: the lists in their groups, then a list, then a record with its history, and the forms."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton, QStackedWidget

from desktop_app.catalog.listings.sheets import sheet_listing
from desktop_app.catalog.mark import Tone
from desktop_app.core.records.sheets import SHEETS, sheet
from desktop_app.core.text import text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.data_sheets import Sheets
from desktop_app.ui.pages.form_stack import FormStack
from desktop_app.ui.pages.paper_buttons import PaperButtons
from desktop_app.ui.views.list_view import ListView
from desktop_app.ui.views.report_view import ReportView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.seen_list import RowFinder


class RecordsPart(FormStack):
    """Shows all sheets, one sheet, one record, or the form that adds or corrects one."""

    def __init__(self, desk: Desk, home: str = "") -> None:
        """Begin with all sheets, or with the one that the part is about: then there is no way to the others."""
        super().__init__(desk)
        self.home = home
        self.listed = sheet(home) if home else SHEETS[0]
        """The sheet that is listed, if any is in sight."""
        self._from_list = self._chosen = False
        """Whether the record in sight was chosen in the list; whether anything but all sheets was ever chosen."""
        # A part about one sheet leads to no other: their buttons would be said again with every change of language.
        self.sheets, self._listing = Sheets(desk, () if home else SHEETS), partial(sheet_listing, bare=bool(home))
        self.list = ListView(desk, self._listing(self.listed), self.listed.label, self._finder(self.listed))
        self.view = ReportView(desk)
        self.view.pages = MappingProxyType({})
        self.view.leads_back = False
        self.table, self.search = self.list.table, self.list.search
        self.title, self.stage = named("section", ElidedLabel()), QStackedWidget()
        self.back = QPushButton()
        self.correct_button = named("primary", QPushButton())
        self.add_buttons = [named("primary", QPushButton()), QPushButton()]
        self.papers = PaperButtons(desk, self, self._open)
        self.benefit_button = QPushButton()
        """Adds a benefit to the product in sight."""
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def place(self) -> tuple[str, str]:
        """The sheet in sight and the key of the record in sight; empty where there is none."""
        if self.stage.currentWidget() is self.list:
            return self.listed.name, ""
        values: Mapping[str, Any] = self.view.sight.values if self.view.sight else {}
        name, _, key = str(values.get("code") or "").partition(":")
        return name, key

    def reload(self) -> None:
        """Read what is in sight again."""
        if self.home and self.currentWidget() is self.sheets:
            self.show_sheet(self.home)
            return
        if not self.home:
            self.sheets.reload()
        if self.currentWidget() is not self.sheets:
            self.list.reload()
            if self.place[1]:
                self.view.ask()

    def first_focus(self) -> QWidget:
        """What one would type into, or choose from."""
        if self.form is not None:
            return self.form
        if self.currentWidget() is self.sheets:
            return self.sheets.first_focus()
        return self.view.tables if self.place[1] else self.search

    def show_sheet(self, name: str, words: str = "") -> None:
        """Show the list of a sheet, or what of it holds some words."""
        self.drop_form()
        if name != self.listed.name:
            self.listed = sheet(name)
            self.list.show_listing(self._listing(self.listed), self.listed.label, self._finder(self.listed))
        self.search.setText(words)
        self.stage.setCurrentWidget(self.list)
        self.list.reload()
        self._show()

    def show_record(self, name: str, key: str) -> None:
        """Show a record that was chosen elsewhere: one goes back to where that was."""
        self._from_list = False
        self._show_record(name, key)

    def _show_record(self, name: str, key: str) -> None:
        """Show a record in place of the list."""
        from desktop_app.reports.records import RECORD

        self.drop_form()
        self.stage.setCurrentWidget(self.view)
        self.view.show_report(RECORD, {"code": f"{name}:{key}"})
        self._show()

    def _open_row(self, key: str) -> None:
        """Show the record of a row: one goes back to the list."""
        self._from_list = True
        self._show_record(self.listed.name, key)

    def _finder(self, of: Sheet) -> RowFinder:
        """How the rows of a sheet are found, on the worker's thread."""

        def find(book: Book, words: str, after: Row | None) -> Sequence[Row]:
            from desktop_app.reports.sheet_list import sheet_rows

            return sheet_rows(of, book, words, after, self.desk.today)

        return find

    def add(self, name: str, at: int = 0) -> None:
        """Open the form of a new record; what is described as a whole stands in the settings."""
        from desktop_app.acts.record_acts import adding

        acts = adding(name)
        if acts and self.desk.may(acts[at].form.name):
            self._open(acts[at], {})
        elif not acts:
            self.desk.go("settings", name)

    def correct(self, name: str, key: str) -> None:
        """Open the form that corrects a record."""
        from desktop_app.acts.record_acts import correction
        from desktop_app.acts.records import values_of

        def values(book: Book) -> Mapping[str, Any]:
            return values_of(book, name, key)

        if self.desk.may(f"correct_{name}"):
            self.desk.read(values, lambda known: self._open(correction(name, key), known), "first answers")

    def go_back(self) -> bool:
        """From a form to what it covers, from a record to where it was chosen, from a list to all of them."""
        if self.form is not None:
            self.form.leave()
        elif self.currentWidget() is self.sheets:
            return False
        elif self.place[1]:
            return self.view.go_back() or self._back_to_list()
        elif self.home == self.place[0]:
            return False
        else:
            self._show_all()
        return True

    def _back_to_list(self) -> bool:
        """From a record to the list it was chosen in; False where it was chosen elsewhere."""
        if self._from_list:
            self.stage.setCurrentWidget(self.list)
            self._say_adding()
            self.table.setFocus()
        return self._from_list

    def retranslate(self) -> None:
        """Say the buttons."""
        say = self.desk.speech.say
        self.correct_button.setText(say(text("Act", "Correct")))
        self.correct_button.setShortcut("Ctrl+E")
        self.benefit_button.setText(say(sheet("benefits").add))
        self.benefit_button.setShortcut("Ctrl+N")
        put_icon(self.benefit_button, "add")
        put_icon(self.correct_button, "correct", "on_accent")
        self.search.say_hint(say(text("Records", "Any part of a name, a code or a day")))
        self._say_adding()

    def _say_adding(self) -> None:
        """Offer what adds to the sheet in sight, or what corrects the record in sight."""
        from desktop_app.acts.record_acts import words_for_adding

        name, key = self.place
        self.back.setVisible(bool(key) or name != self.home)
        self.back.setText(self.desk.speech.say(text("Report view", "Back") if key else text("Records", "Lists")))
        put_icon(self.back, "back")
        labels = words_for_adding(name) if name else ()
        self.title.setVisible(not key)
        self.title.setText(self.desk.speech.say(self.listed.label))
        may = self.desk.may(f"correct_{name}" if key else name)
        self.correct_button.setVisible(bool(key) and may and self.view.answer is not None)
        for at, button in enumerate(self.add_buttons):
            button.setVisible(not key and may and at < len(labels))
            if at < len(labels):
                button.setText(self.desk.speech.say(labels[at]))
                put_icon(button, "add", "accent" if at else "on_accent")
        self.papers.show_for(name, key if self.view.answer else "")
        self.benefit_button.setVisible(name == "products" and bool(key) and self.desk.may("benefits"))
        self.add_buttons[0].setShortcut("Ctrl+N")  # a key is lost with the words of its button

    def _open(self, act: Act, values: Mapping[str, Any]) -> None:
        """Show a form in place of the list."""
        from desktop_app.ui.forms.body import go_to

        go_to(self.open_form(act, values, self._saved, self._leave).body.stops()[0])

    def _leave(self) -> None:
        """Show again what the form has covered."""
        self.drop_form()
        self.setCurrentWidget(self.shown if self._chosen else self.sheets)
        self.first_focus().setFocus()

    def _saved(self, done: Done) -> None:
        """Say what was saved, and offer to look at it."""
        self.desk.tell(
            Tone.GOOD,
            done.words,
            text("Records", "Show it"),
            lambda: self.desk.go("settings" if self.home else "data", f"{done.sheet}:{done.code}"),
        )

    def _show(self) -> None:
        """Bring the list or the record into sight."""
        self._chosen = True
        self.setCurrentWidget(self.shown)
        self._say_adding()
        self.first_focus().setFocus()

    def _show_all(self) -> None:
        """Bring all sheets into sight, or the one that the part is about."""
        if self.home:
            self.show_sheet(self.home)
            return
        self.setCurrentWidget(self.sheets)
        self.sheets.first_focus().setFocus()

    def _connect(self) -> None:
        """Join the parts."""
        self.sheets.chosen.connect(self.show_sheet)
        self.view.answered.connect(self._say_adding)
        self.list.reloaded.connect(self.list.reload)
        self.table.opened.connect(self._open_row)
        self.back.clicked.connect(lambda: None if self.go_back() else self.show_sheet(self.place[0]))
        self.correct_button.clicked.connect(lambda: self.correct(*self.place))
        for at, button in enumerate(self.add_buttons):
            button.clicked.connect(lambda _=False, at=at: self.add(self.place[0], at))
        self.benefit_button.clicked.connect(self._add_benefit)
        for button in (self.benefit_button, self.add_buttons[0]):
            button.setToolTip("Ctrl+N")
        self.correct_button.setToolTip("Ctrl+E")

    def _add_benefit(self) -> None:
        """Add a benefit to the product in sight."""
        from desktop_app.acts.record_acts import adding

        self._open(adding("benefits")[0], {"product": self.place[1]})

    def _lay_out(self) -> None:
        """Way back, search and what one does over the list or the record."""
        column, line = down(self.shown, gap=GAP), across(gap=GAP)
        line.addWidget(self.back)
        line.addWidget(self.title)
        line.addStretch(1)
        line.addWidget(self.papers)
        for button in (self.benefit_button, self.correct_button, *reversed(self.add_buttons)):
            line.addWidget(button)
        column.addLayout(line)
        for each in (self.list, self.view):
            self.stage.addWidget(each)
        column.addWidget(self.stage, 1)
        self.addWidget(self.sheets)
        self.addWidget(self.shown)
