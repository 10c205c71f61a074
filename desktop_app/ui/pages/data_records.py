"""Everything the file holds: the lists in their groups, then a list, then a record with its history, and the forms."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget

from desktop_app.catalog.mark import Tone
from desktop_app.core.records.sheets import sheet
from desktop_app.core.text import text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.search_field import SearchField
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.data_sheets import Sheets
from desktop_app.ui.pages.paper_buttons import PaperButtons
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.report_view import ReportView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.ui.forms.act_form import ActForm
    from desktop_app.ui.shell.desk import Desk


BRIEF = 5
"""So many columns of a sheet fit where only its list stands; a record opens with all it has."""


class RecordsPart(Retranslated, QStackedWidget):
    """Shows all sheets, one sheet, one record, or the form that adds or corrects one."""

    def __init__(self, desk: Desk, home: str = "") -> None:
        """Begin with all sheets, or with the one that the part is about: then there is no way to the others."""
        super().__init__()
        self.desk, self.home = desk, home
        self.sheets = Sheets(desk)
        self.view = ReportView(desk)
        self.view.pages = MappingProxyType({})
        self.view.leads_back = False
        self.form: ActForm | None = None
        self.search = named("search", SearchField())
        self.back = QPushButton()
        self.correct_button = named("primary", QPushButton())
        self.add_buttons = [named("primary", QPushButton()), QPushButton()]
        self.papers = PaperButtons(desk, self, self._open)
        self.benefit_button = QPushButton()
        """Adds a benefit to the product in sight."""
        self.shown = QFrame()
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def place(self) -> tuple[str, str]:
        """The sheet in sight and the key of the record in sight; empty where there is none."""
        values: Mapping[str, Any] = self.view.sight.values if self.view.sight else {}
        name, _, key = str(values.get("code") or values.get("sheet") or "").partition(":")
        return name, key

    def reload(self) -> None:
        """Read what is in sight again."""
        if self.home and self.view.sight is None:
            self._list(self.home, "")
            self.setCurrentWidget(self.shown)
            self._say_adding()
            return
        if not self.home:
            self.sheets.reload()
        if self.currentWidget() is not self.sheets:
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
        self._close()
        self.search.setText(words)
        self._list(name, words)
        self._show()

    def show_record(self, name: str, key: str) -> None:
        """Show a record that was chosen elsewhere: one goes back to where that was."""
        from desktop_app.reports.records import RECORD

        self._close()
        self.view.show_report(RECORD, {"code": f"{name}:{key}"})
        self._show()

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
        elif not self.view.go_back():
            if self.place[1]:
                return False
            if self.home == self.place[0]:
                return False
            self._show_all()
        return True

    def _go_back(self) -> None:
        """The same by the button, which from a record that was chosen on another page leads to the list of its kind."""
        if not self.go_back():
            self.show_sheet(self.place[0])

    def retranslate(self) -> None:
        """Say the buttons."""
        say = self.desk.speech.say
        self.correct_button.setText(say(text("Records", "Correct")))
        self.correct_button.setShortcut("Ctrl+E")
        self.benefit_button.setText(say(sheet("benefits").add))
        self.benefit_button.setShortcut("Ctrl+N")
        put_icon(self.benefit_button, "add")
        put_icon(self.correct_button, "correct", "on_accent")
        self.search.say_hint(say(text("Records", "Any part of a name, a code or a day")))
        self._say_adding()

    def _say_adding(self) -> None:
        """Offer what adds to the sheet in sight, or what corrects the record in sight."""
        name, key = self.place
        self.back.setVisible(bool(key) or name != self.home)
        self.back.setText(self.desk.speech.say(text("Report view", "Back") if key else text("Records", "Lists")))
        put_icon(self.back, "forward" if self.desk.speech.language.right_to_left else "back")
        labels = self._labels(name) if name else []
        self.search.setVisible(not key)
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

    @staticmethod
    def _labels(name: str) -> list[Any]:
        """The words of what adds to a sheet."""
        from desktop_app.acts.record_acts import BESIDE, adding

        described = [] if name in BESIDE else [sheet(name).add]
        return [act.form.title for act in adding(name)] or described

    def _open(self, act: Act, values: Mapping[str, Any]) -> None:
        """Show a form in place of the list."""
        from desktop_app.ui.forms.act_form import ActForm
        from desktop_app.ui.forms.body import go_to

        self._close()
        self.form = ActForm(self.desk, act, values, self._saved)
        self.form.closed.connect(self._leave)
        self.addWidget(self.form)
        self.setCurrentWidget(self.form)
        go_to(self.form.body.stops()[0])

    def _close(self) -> None:
        """Take the form away."""
        if self.form is not None:
            self.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None

    def _leave(self) -> None:
        """Show again what the form has covered."""
        self._close()
        self.setCurrentWidget(self.shown if self.view.sight else self.sheets)
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

    def _correct(self) -> None:
        """Correct the record in sight."""
        name, key = self.place
        self.correct(name, key)

    def _connect(self) -> None:
        """Join the parts."""
        self.sheets.chosen.connect(self.show_sheet)
        self.view.answered.connect(self._say_adding)
        self.search.wanted.connect(lambda: self._look_for(self.search.words))
        self.search.left.connect(lambda: self._look_for(""))
        self.search.stepped.connect(lambda _: self.view.tables.setFocus())
        self.search.returnPressed.connect(self.view.tables.setFocus)
        self.back.clicked.connect(self._go_back)
        self.correct_button.clicked.connect(self._correct)
        for at, button in enumerate(self.add_buttons):
            button.clicked.connect(partial(self._add_here, at))
        self.benefit_button.clicked.connect(self._add_benefit)
        for button in (self.benefit_button, self.add_buttons[0]):
            button.setToolTip("Ctrl+N")
        self.correct_button.setToolTip("Ctrl+E")

    def _look_for(self, words: str) -> None:
        """Show what holds some words; the keyboard stays in the field."""
        self._list(self.place[0], words)

    def _list(self, name: str, words: str) -> None:
        """Show what of a sheet holds some words, under the name of the sheet."""
        from desktop_app.reports.records import COLUMNS, LIST

        columns = BRIEF if self.home and len(sheet(name).fields) > BRIEF + 1 else COLUMNS
        asked = {"sheet": name, "words": words, "columns": columns}
        self.view.show_report(replace(LIST, label=sheet(name).label), asked)

    def _add_here(self, at: int) -> None:
        """Add to the sheet in sight."""
        self.add(self.place[0], at)

    def _add_benefit(self) -> None:
        """Add a benefit to the product in sight."""
        from desktop_app.acts.record_acts import adding

        self._open(adding("benefits")[0], {"product": self.place[1]})

    def _lay_out(self) -> None:
        """Way back, search and what one does over the list or the record."""
        column, line = down(self.shown, gap=GAP), across(gap=GAP)
        line.addWidget(self.back)
        line.addWidget(self.search, 1)
        line.addStretch()  # what is left where no search stands
        line.addWidget(self.papers)
        for button in (self.benefit_button, self.correct_button, *reversed(self.add_buttons)):
            line.addWidget(button)
        column.addLayout(line)
        column.addWidget(self.view, 1)
        self.addWidget(self.sheets)
        self.addWidget(self.shown)
