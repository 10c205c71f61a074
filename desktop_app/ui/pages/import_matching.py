"""Matching: what each heading of anybody's table means, over its first rows as they will be understood."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from desktop_app.acts.exchange.dialects import AS_IT_TELLS
from desktop_app.acts.exchange.matched.matching import Matching
from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import text
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, leading, named
from desktop_app.ui.look.spacing import GAP, ROW
from desktop_app.ui.pages.import_heading import StillCombo
from desktop_app.ui.pages.import_headings import HeadingsArea
from desktop_app.ui.pages.import_letters import LettersChooser
from desktop_app.ui.speech.languages import languages, speech_for
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.exchange.matched.matching import TableMatch
    from desktop_app.acts.exchange.matched.sight import FileSeen
    from desktop_app.acts.exchange.matched.tables import TableBeginning
    from desktop_app.core.records.field import Field
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

ROWS = 3
"""So many rows are shown as they will be understood."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatchingView(Retranslated, QFrame):
    """The headings of one table at a time over its first rows."""

    settled = Signal()
    """What all headings mean is said: it is to be read."""

    def __init__(self, desk: Desk) -> None:
        """Build without a table."""
        super().__init__()
        self._desk = desk
        self._speeches = tuple(speech_for(each.code) for each in languages())
        self.tables: tuple[TableBeginning, ...] = ()
        self.matches: list[TableMatch] = []
        self.table, self.sheet, self.fills = StillCombo(), StillCombo(), QLabel()
        self.letters, self.told = LettersChooser(desk.speech), AS_IT_TELLS
        self.area = HeadingsArea(desk.speech)
        self.area.column_chosen.connect(self._mean)
        self.area.form_chosen.connect(self._form)
        self.area.given.connect(self._fix)
        self.lacking = named("strong", QLabel(wordWrap=True))
        self.first_rows = RecordTable(_EMPTY, desk.speech)
        self.first_rows.setFixedHeight((ROWS + 1) * ROW + GAP)
        self.go_on = named("primary", QPushButton())
        self.table.activated.connect(lambda _: self._show_table())
        self.sheet.activated.connect(lambda _: self._fill(str(self.sheet.currentData() or "")))
        self.go_on.clicked.connect(self.settled)
        self._lay_out()
        self.hide()

    @property
    def matching(self) -> Matching:
        """What all headings mean."""
        return Matching(tuple(dict.fromkeys(self.matches)), self.told)

    def show_sight(self, sight: FileSeen) -> None:
        """Show what the tables of a file probably mean."""
        self.tables, self.matches, self.told = sight.tables, list(sight.matches), sight.told
        self.letters.show_written(sight.found if sight.is_doubtful else None)
        self.table.clear()
        self.table.addItems([each.name for each in sight.tables])
        self.table.setVisible(len(sight.tables) > 1)
        first = next((at for at, each in enumerate(self.matches) if each.sheet), 0)
        self.table.setCurrentIndex(first)
        self._show_table()
        self.show()
        self.first_focus().setFocus()

    def first_focus(self) -> QWidget:
        """What must still be said, else the button that goes on."""
        if not self._match.sheet:
            return self.sheet
        unformed = {each.heading for each in self._match.unformed()}
        open_forms = (line.form for line in self.area.lines if line.name.text() in unformed)
        if self._match.missing() and self.area.lines:
            return self.area.lines[0].column
        return next(open_forms, self.go_on)

    def retranslate(self) -> None:
        """Say everything anew; what was chosen stays."""
        say = self._desk.speech.say
        self.table.setAccessibleName(say(text("Data", "The sheet of the workbook")))
        self.sheet.setAccessibleName(say(text("Data", "What the table holds")))
        self.first_rows.setAccessibleName(say(text("Data", "The first rows as they will be understood")))
        self.fills.setText(say(text("Data", "What the table holds")))
        self.go_on.setText(say(text("Data", "See what would come")))
        put_icon(self.go_on, "right", "on_accent")
        if self.tables:
            self._show_table()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on (Qt)."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_on.click()
        else:
            super().keyPressEvent(event)

    @property
    def _at(self) -> int:
        """The table in sight."""
        return max(self.table.currentIndex(), 0)

    @property
    def _match(self) -> TableMatch:
        """What the table in sight means."""
        return self.matches[self._at]

    @property
    def _seen(self) -> TableBeginning:
        """The table in sight."""
        return self.tables[self._at]

    def _show_table(self) -> None:
        """Show the headings of the table in sight, in lines of their own."""
        say = self._desk.speech.say
        self.sheet.clear()
        self.sheet.addItem(say(text("Data", "Passed over")), "")
        for of in SHEETS:
            self.sheet.addItem(say(of.label), of.name)
        self.sheet.setCurrentIndex(max(self.sheet.findData(self._match.sheet), 0))
        self.area.show_table(self._seen, self._match)
        self._show_match()

    def _fix(self, given: dict[str, str]) -> None:
        """Let some columns hold the same in every row."""
        from desktop_app.acts.exchange.matched.proposing import fixed_cell

        fields = {each.column: each for each in self._match.of.fields}
        fixed = ((name, fixed_cell(fields[name], cell, self._speeches)) for name, cell in given.items())
        self._put(replace(self._match, fixed=tuple(fixed)))

    def _show_match(self) -> None:
        """Show what each heading means, what is still to be said, and the first rows."""
        self.area.show_match(self._match)
        say = self._desk.speech.say
        self.lacking.setAlignment(leading(self._desk.speech))
        self.lacking.setText("\n".join(say(each) for each in self._open()))
        self.go_on.setEnabled(not any(map(_is_open, self.matches)) and any(each.sheet for each in self.matches))
        self._show_rows()

    def _open(self) -> list[Text]:
        """What is still to be said of the table in sight."""
        if not self._match.sheet:
            return [text("Data", "Say what the table holds, or leave it passed over.")]
        found, say = [], self._desk.speech.say
        if missing := [say(each.label) for each in self._match.missing()]:
            found.append(
                text(
                    "Data",
                    "Choose which heading means: {fields}.",
                    fields=", ".join(missing),
                )
            )
        if unformed := [each.heading for each in self._match.unformed()]:
            found.append(text("Data", "Choose in which form it is written: {headings}.", headings=", ".join(unformed)))
        return found

    def _show_rows(self) -> None:
        """Show the first rows as they will be understood."""
        from desktop_app.acts.exchange.matched.columns import as_understood

        if not self._match.sheet:
            self.first_rows.show_listing(_EMPTY)
            self.first_rows.show_rows(())
            return
        fields, rows = as_understood(self._seen, self._match, self._desk.decimals, ROWS)
        self.first_rows.show_listing(_listing(fields))
        self.first_rows.show_rows([(*row, str(at)) for at, row in enumerate(rows)])

    def _fill(self, sheet: str) -> None:
        """Let the table in sight fill another list, or none."""
        from desktop_app.acts.exchange.matched.proposing import as_sheet

        self._put(as_sheet(self._seen, sheet, self._speeches))
        self.area.show_table(self._seen, self._match)
        self._show_match()

    def _mean(self, at: int, column: str) -> None:
        """Let a heading mean one of our columns; but for names, no other heading means the same."""
        from desktop_app.acts.exchange.matched.proposing import as_field

        match = self._match
        field = next((each for each in match.of.fields if each.column == column), None)
        if field and (field.kind is not Kind.TEXT or field.is_code):
            for other, each in enumerate(match.columns):
                if each.column == column and other != at:
                    match = match.put(other, as_field(self._seen, other, None, self._speeches))
        self._put(match.put(at, as_field(self._seen, at, field, self._speeches)))

    def _form(self, at: int, form: str) -> None:
        """Let the cells under a heading be written in a form."""
        self._put(self._match.put(at, replace(self._match.columns[at], form=form)))

    def _put(self, match: TableMatch) -> None:
        """Let the table in sight, and all with the same headings, mean something else."""
        both = zip(self.tables, self.matches, strict=True)
        self.matches = [match.along(seen.headings) if each.key == match.key else each for seen, each in both]
        self._show_match()

    def _lay_out(self) -> None:
        """The table and what it holds over its headings over what is to be said over the first rows."""
        column, what, acts = down(self, gap=GAP), FlowLayout(), across()
        for widget in (self.fills, self.sheet, self.table, self.letters):
            what.addWidget(widget)
        acts.addWidget(self.lacking, 1)
        acts.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(what)
        column.addWidget(self.area, 1)
        column.addWidget(self.first_rows)
        column.addLayout(acts)
        self.retranslate()


def _is_open(match: TableMatch) -> bool:
    """Whether something must still be said of a table."""
    return bool(match.sheet and (match.missing() or match.unformed()))


def _listing(fields: list[Field]) -> Listing:
    """The columns of the first rows."""
    columns = (ListColumn(each.column, each.label, 2, figures=each.kind is Kind.MONEY) for each in fields)
    return Listing("first_rows", tuple(columns), _NOTHING, key=len(fields))


_NOTHING = text("Data", "No heading of the table is matched yet.")
_EMPTY = Listing("first_rows", (), _NOTHING)
