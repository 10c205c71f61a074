"""All headings of a table that is matched, a line each, and under them what is the same in every row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea

from desktop_app.ui.look.spacing import GAP, TIGHT
from desktop_app.ui.pages.import_heading import EveryRowLine, HeadingLine

if TYPE_CHECKING:
    from desktop_app.acts.exchange.matched.matching import TableMatch
    from desktop_app.acts.exchange.matched.tables import TableBeginning
    from desktop_app.core.language import Speech

AT_ONCE = 8
"""So many lines are made before the window is let breathe."""
FORM = 180
"""Room for a form, also where no column has one."""


class HeadingsArea(QScrollArea):
    """The lines of one table; those of a wide one come one after the other."""

    column_chosen = Signal(int, str)
    form_chosen = Signal(int, str)
    given = Signal(object)
    """Columns of ours with what they hold in every row."""

    def __init__(self, speech: Speech) -> None:
        """Show nothing."""
        super().__init__(widgetResizable=True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._speech = speech
        self.lines: list[HeadingLine] = []
        self.every_row: list[EveryRowLine] = []
        self._grid = QGridLayout()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._add_some)
        self._seen: TableBeginning | None = None
        self._match: TableMatch | None = None
        self._waiting: list[int] = []

    def show_table(self, seen: TableBeginning, match: TableMatch) -> None:
        """Make a line for each heading of a table; none where it is passed over."""
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, GAP, 0)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(3, FORM)
        held = QFrame()
        held.setLayout(self._grid)
        self.setWidget(held)
        self._seen, self._match, self.lines, self.every_row = seen, match, [], []
        self._waiting = [at for at, each in enumerate(seen.headings) if each] if match.sheet else []
        self._add_some()

    def show_match(self, match: TableMatch) -> None:
        """Show what each heading means now."""
        self._match = match
        for line in self.lines:
            line.show_match(match.columns[line.at])

    def _add_some(self) -> None:
        """Make some more lines, in the order of the keyboard, and the others when everything else has had its turn."""
        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        for at in some:
            self._add(at)
        if self._waiting:
            self._timer.start()
        elif self._match is not None:
            self._add_every_row(self._match)

    def _add(self, at: int) -> None:
        """Make the line of a heading."""
        if self._seen is None or self._match is None:
            return
        line = HeadingLine(at, self._seen, self._match.of, self._speech)
        line.column_chosen.connect(self.column_chosen)
        line.form_chosen.connect(self.form_chosen)
        for column, widget in enumerate((line.name, line.sample, line.column, line.form)):
            self._grid.addWidget(widget, len(self.lines), column)
        line.show_match(self._match.columns[at])
        self.lines.append(line)

    def _add_every_row(self, match: TableMatch) -> None:
        """Make a line for each column that is the same in every row, for each that is lacking, and one to spare."""
        lacking = [(each.column, "") for each in match.missing() if not each.is_code] if match.sheet else []
        wanted = [*match.fixed, *lacking, ("", "")] if match.sheet else []
        self.every_row = [EveryRowLine(match.of, column, cell, self._speech) for column, cell in wanted]
        for at, line in enumerate(self.every_row, len(self.lines)):
            line.changed.connect(self._tell)
            self._grid.addWidget(line.name, at, 0, 1, 2)
            self._grid.addWidget(line.column, at, 2)
            self._grid.addWidget(line.cell, at, 3)
        self._grid.setRowStretch(len(self.lines) + len(self.every_row), 1)

    def _tell(self) -> None:
        """Tell what is the same in every row."""
        self.given.emit({column: cell for column, cell in (line.given() for line in self.every_row) if column and cell})
