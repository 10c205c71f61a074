"""Matching: what each heading of anybody's table means, over its first rows as they will be understood."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.records.sheets import sheet as sheet_of
from desktop_app.core.text import text
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, leading, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.import_headings import HeadingsArea, LettersChooser, StillCombo
from desktop_app.ui.speech.languages import languages, speech_for
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.exchange.matched.matching import Matching, TableMatch
    from desktop_app.acts.exchange.matched.seen import FileSeen
    from desktop_app.core.records.field import Field
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

ROWS = 3
"""So many rows are shown as they will be understood."""
_LETTERS = 24
"""So many letters of a table with its list, and of what makes a record, are in sight."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatchingView(Retranslated, QFrame):
    """The headings of one table at a time, as they fill one list, over its first rows."""

    settled = Signal()
    """What all headings mean is said: it is to be read."""
    rewritten = Signal(object)
    """The file is written in other letters, or with other marks between its cells."""

    def __init__(self, desk: Desk) -> None:
        """Build the frame; what stands in it is built for the first table, which few imports have."""
        super().__init__()
        self._desk = desk
        self._seen: FileSeen | None = None
        self.hide()

    @property
    def matching(self) -> Matching:
        """What all headings mean."""
        return self._sight.matching

    def show_sight(self, sight: FileSeen) -> None:
        """Show what the tables of a file probably mean."""
        if self._seen is None:
            self._build()
        self._seen = sight
        self.letters.show_written(sight.found if sight.is_doubtful else None)
        self._fill_tables(next((at for at, each in enumerate(sight.matches) if each.sheet), 0))
        self._show_table()
        self.show()
        self.first_focus().setFocus()

    def first_focus(self) -> QWidget:
        """What must still be said, else the button that goes on."""
        if not self._match.sheet:
            return self.sheet
        unformed = {each.heading for each in self._match.unformed()}
        open_forms = (line.form for line in self.area.lines if line.name.text() in unformed)
        if self._sight.missing(self._at) and self.area.lines:
            return self.area.lines[0].column
        return next(open_forms, self.go_on)

    def retranslate(self) -> None:
        """Say everything anew; what was chosen stays."""
        if self._seen:
            self._say()
            self._fill_tables(self._at)
            self._show_table()

    def _say(self) -> None:
        """Say what stands there whatever the table is."""
        say = self._desk.speech.say
        self.table.setAccessibleName(say(text("Data", "The table, and the list that it fills")))
        self.sheet.setAccessibleName(say(text("Data", "What the table holds")))
        self.one_for.setAccessibleName(say(text("Data", "Which rows make one record")))
        self.one_for.setToolTip(self.one_for.accessibleName())
        self.codes.setText(say(text("Data", "Give a code to rows that have none")))
        self.also.setText(say(text("Data", "It holds another list, too")))
        put_icon(self.also, "add")
        self.first_rows.setAccessibleName(say(text("Data", "The first rows as they will be understood")))
        self.fills.setText(say(text("Data", "What the table holds")))
        self.go_on.setText(say(text("Data", "See what would come")))
        put_icon(self.go_on, "right", "on_accent")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on (Qt)."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_on.click()
        else:
            super().keyPressEvent(event)

    @property
    def _sight(self) -> FileSeen:
        """The file in sight; RuntimeError before there is one."""
        if self._seen is None:
            raise RuntimeError
        return self._seen

    @property
    def _at(self) -> int:
        """The table in sight, with the list that it fills."""
        return max(self.table.currentIndex(), 0)

    @property
    def _match(self) -> TableMatch:
        """What the table in sight means."""
        return self._sight.matches[self._at]

    def _fill_tables(self, chosen: int) -> None:
        """Offer the tables, and each list of one that fills several."""
        say, sight = self._desk.speech.say, self._sight
        self.table.clear()
        for at, seen in enumerate(sight.tables):
            several = [each.name for each in sight.tables].count(seen.name) > 1
            label = sheet_of(sight.matches[at].sheet).label if sight.matches[at].sheet else _PASSED_OVER
            name = text("Data", "{table}: {list}", table=seen.name, list=say(label)) if several else None
            self.table.addItem(say(name) if name else seen.name)
        self.table.setVisible(len(sight.tables) > 1)
        self.table.setCurrentIndex(chosen)

    def _show_table(self) -> None:
        """Show the headings of the table in sight, in lines of their own."""
        say = self._desk.speech.say
        self.sheet.clear()
        self.sheet.addItem(say(_PASSED_OVER), "")
        for of in SHEETS:
            self.sheet.addItem(say(of.label), of.name)
        self.sheet.setCurrentIndex(max(self.sheet.findData(self._match.sheet), 0))
        self.area.show_table(self._sight.tables[self._at], self._match, self._sight.missing(self._at))
        self._show_records()
        self._show_match()

    def _show_records(self) -> None:
        """Show which rows make one record, and whether the program gives codes, where that can be said."""
        say, match = self._desk.speech.say, self._match
        self.one_for.clear()
        self.one_for.addItem(say(text("Data", "A record for each row")), "")
        for each in filter(None, (column.heading for column in match.columns)):
            self.one_for.addItem(say(text("Data", "One record for each “{heading}”", heading=each)), each)
        self.one_for.setCurrentIndex(max(self.one_for.findData(match.one_for), 0))
        self.one_for.setVisible(bool(match.sheet and (match.one_for or len(self._sight.beside(self._at)) > 1)))
        self.codes.setChecked(match.codes_given)
        self.codes.setVisible(bool(match.sheet) and match.has_codes)
        self.also.setVisible(bool(match.sheet))

    def _show_match(self) -> None:
        """Show what each heading means, what is still to be said, and the first rows."""
        self.area.show_match(self._match)
        say = self._desk.speech.say
        self.lacking.setAlignment(leading(self._desk.speech))
        self.lacking.setText("\n".join(say(each) for each in self._open()))
        self.go_on.setEnabled(self._sight.is_settled)
        self._show_rows()

    def _open(self) -> list[Text]:
        """What is still to be said of the table in sight."""
        if not self._match.sheet:
            return [text("Data", "Say what the table holds, or leave it passed over.")]
        found, say = [], self._desk.speech.say
        if missing := ", ".join(say(each.label) for each in self._sight.missing(self._at)):
            found.append(text("Data", "Choose which heading means: {fields}.", fields=missing))
        if unformed := [each.heading for each in self._match.unformed()]:
            found.append(text("Data", "Choose in which form it is written: {headings}.", headings=", ".join(unformed)))
        return found or self._open_elsewhere()

    def _open_elsewhere(self) -> list[Text]:
        """Which other tables or lists wait for an answer."""
        others = (at for at in range(self.table.count()) if at != self._at and self._sight.is_open(at))
        names = ", ".join(map(self.table.itemText, others))
        return [text("Data", "Something must still be said of {tables}.", tables=names)] if names else []

    def _show_rows(self) -> None:
        """Show the first rows as they will be understood."""
        from desktop_app.acts.exchange.matched.columns import as_understood

        if not self._match.sheet:
            self.first_rows.show_listing(_EMPTY)
            self.first_rows.show_rows(())
            return
        seen, beside = self._sight.tables[self._at], self._sight.beside(self._at)
        fields, rows = as_understood(seen, self._match, beside, self._desk.decimals, ROWS)
        self.first_rows.show_listing(_listing(fields))
        self.first_rows.show_rows([(*row, str(at)) for at, row in enumerate(rows)])

    def _fill(self) -> None:
        """Let the table in sight fill another list, or none."""
        self._seen = self._sight.filling(self._at, str(self.sheet.currentData() or ""), self._speeches)
        self._fill_tables(self._at)
        self._show_table()

    def _add_list(self) -> None:
        """Let the table in sight fill one list more."""
        name = self._sight.tables[self._at].name
        self._seen = self._sight.filling_also(self._at)
        self._fill_tables(max(at for at, each in enumerate(self._seen.tables) if each.name == name))
        self._show_table()
        self.sheet.setFocus()

    def _put(self, seen: FileSeen) -> None:
        """Let something else be meant, and show it."""
        self._seen = seen
        self._show_match()

    def _mean(self, at: int, column: str) -> None:
        """Let a heading mean one of our columns."""
        self._put(self._sight.meaning(self._at, at, column, self._speeches))

    def _form(self, at: int, form: str) -> None:
        """Let the cells under a heading be written in a form."""
        self._put(self._sight.written(self._at, at, form))

    def _fix(self, given: dict[str, str]) -> None:
        """Let some columns hold the same in every row."""
        self._put(self._sight.in_every_row(self._at, given, self._speeches))

    def _record(self) -> None:
        """Let other rows make one record, or the program give the codes or not."""
        match = replace(self._match, one_for=str(self.one_for.currentData() or ""), codes_given=self.codes.isChecked())
        self._put(self._sight.put(self._at, match))

    def _build(self) -> None:
        """Build without a table."""
        desk = self._desk
        self._speeches = tuple(speech_for(each.code) for each in languages())
        self.table, self.sheet, self.fills = StillCombo(), StillCombo(), QLabel()
        self.one_for, self.codes, self.also = StillCombo(), QCheckBox(), QPushButton()
        self.table.setMinimumContentsLength(_LETTERS)
        self.one_for.setMinimumContentsLength(_LETTERS)
        self.letters = LettersChooser(desk.speech)
        self.area = HeadingsArea(desk.speech)
        self.lacking = named("strong", QLabel(wordWrap=True))
        self.first_rows = RecordTable(_EMPTY, desk.speech)
        self.first_rows.stand(ROWS)
        self.go_on = named("primary", QPushButton())
        self._connect()
        self._lay_out()
        self._say()

    def _connect(self) -> None:
        """Join the choices with what they mean."""
        self.area.column_chosen.connect(self._mean)
        self.area.form_chosen.connect(self._form)
        self.area.given.connect(self._fix)
        self.table.activated.connect(lambda _: self._show_table())
        self.sheet.activated.connect(lambda _: self._fill())
        self.one_for.activated.connect(lambda _: self._record())
        self.codes.clicked.connect(lambda _: self._record())
        self.also.clicked.connect(self._add_list)
        self.letters.chosen.connect(self.rewritten)
        self.go_on.clicked.connect(self.settled)

    def _lay_out(self) -> None:
        """The table and what it holds over its headings over what is to be said over the first rows."""
        column, what, acts = down(self, gap=GAP), FlowLayout(), across()
        for widget in (self.fills, self.table, self.sheet, self.one_for, self.codes, self.also, self.letters):
            what.addWidget(widget)
        acts.addWidget(self.lacking, 1)
        acts.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(what)
        column.addWidget(self.area, 1)
        column.addWidget(self.first_rows)
        column.addLayout(acts)


def _listing(fields: list[Field]) -> Listing:
    """The columns of the first rows."""
    columns = (ListColumn(each.column, each.label, 2, figures=each.kind is Kind.MONEY) for each in fields)
    return Listing("first_rows", tuple(columns), _NOTHING, key=len(fields))


_PASSED_OVER = text("Data", "Passed over")
_NOTHING = text("Data", "No heading of the table is matched yet.")
_EMPTY = Listing("first_rows", (), _NOTHING)
