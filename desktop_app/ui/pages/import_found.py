"""What an import would bring, over what is not right with it, each to be put right in its place or as last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton

from desktop_app.acts.exchange.odd_cells import proposed
from desktop_app.acts.exchange.shape import NOTHING_CORRECTED
from desktop_app.catalog.data import problem_row, problem_sentence
from desktop_app.catalog.listings.data import AHEAD, PROBLEMS
from desktop_app.core.text import counted, text
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.fonts import row_height
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.leading_field import LeadingField
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.sentence_table import SentenceTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.exchange.corrections import Corrections, LineNow
    from desktop_app.acts.exchange.preview import Preview
    from desktop_app.catalog.mark import ListCell
    from desktop_app.core.language import Speech
    from desktop_app.core.problems import Problem
    from desktop_app.ui.shell.desk import Desk


_AGAIN = text(
    "Data", "Only cells that say what they said then: one that was changed in the file counts as it stands there."
)
ANY = 16777215
"""No limit (Qt)."""
SHEETS = 4
"""So many sheets stand over the problems without scrolling."""


class ImportFound(Retranslated, QFrame):
    """The sheets, the problems, and the cell of the chosen one."""

    read_wanted = Signal()
    """All that can be put right is: it is to be read again."""
    changed = Signal()
    """One more is put right."""

    def __init__(self, desk: Desk, place: QWidget) -> None:
        """Build in its place with nothing found."""
        super().__init__(place)
        self._desk = desk
        self._ahead: Preview | None = None
        self._done: dict[int, str | None] = {}
        """The problems that are put right, with what stands there now; None of a line that is left out."""
        self.corrections = self._kept = NOTHING_CORRECTED
        self.again_button = QPushButton()
        self.again_button.hide()
        self.again_button.clicked.connect(self._put_again)
        self.sheets, self.problems = RecordTable(AHEAD, desk.speech), SentenceTable(desk, PROBLEMS)
        self.correction = CellCorrection(desk.speech)
        column = down(self, gap=GAP)
        column.addWidget(self.sheets, 2)
        column.addWidget(self.problems, 3)
        column.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.correction)
        self.problems.table.chosen.connect(lambda _: self._show_cell())
        self.problems.table.opened.connect(lambda _: self.correction.cell.setFocus())
        self.correction.put_right.connect(self._put_right)
        self.correction.left_out.connect(self._leave_out)
        self.retranslate()

    @property
    def is_changed(self) -> bool:
        """Whether something was put right since it was read."""
        return bool(self._done)

    def show_preview(self, ahead: Preview | None) -> None:
        """Show what would come, and what is not right."""
        self._ahead, self._done = ahead, {}
        sheets, problems = (ahead.sheets, ahead.problems) if ahead else ((), ())
        if ahead is None:
            self.corrections = NOTHING_CORRECTED
        self.sheets.show_rows([(each.file, each.new, each.known, each.wrong or None) for each in sheets])
        self._make_room(min(len(sheets), SHEETS) if problems else 0)
        self.sheets.setVisible(not problems or len(sheets) > 1)  # of one alone the problems say it all
        self.problems.setVisible(bool(problems))
        self._show_problems()
        self._recall(ahead)

    def retranslate(self) -> None:
        """Say what the tables are, and how many problems were put right before."""
        say, again = self._desk.speech.say, len(self._put_before())
        self.again_button.setVisible(bool(again))
        self.again_button.setText(say(counted("Data", "Put %n of them right as the last time", "problems", again)))
        self.again_button.setToolTip(say(_AGAIN))
        put_icon(self.again_button, "history")
        self.sheets.setAccessibleName(say(text("Data", "What would come")))
        self.problems.table.setAccessibleName(say(text("Data", "What is not right")))

    def _recall(self, ahead: Preview | None) -> None:
        """Keep what was put right by now, and look up what was in a file of this name before."""
        self._kept, drafts = NOTHING_CORRECTED, self._desk.drafts
        self.retranslate()
        if ahead is None or drafts is None:
            return
        path, corrections = ahead.path, ahead.how.corrections

        def work(book: Book) -> Corrections:
            from desktop_app.acts.exchange.put_right import keep_corrections, kept_corrections

            del book
            keep_corrections(drafts, path, corrections)
            return kept_corrections(drafts, path)

        def offer(kept: Corrections) -> None:
            if ahead is self._ahead:
                self._kept = kept
                self.retranslate()

        self._desk.read(work, offer, "put right before")

    def _put_before(self) -> dict[int, tuple[Corrections, str | None]]:
        """The problems that were put right before and stand as they stood then."""
        found = {}
        for at, problem in enumerate(self._problems()):
            cell = None if at in self._done else self._cell(at)
            again = self.corrections.again(self._kept, cell[0], problem.field, cell[1]) if cell else None
            if again:
                found[at] = again
        return found

    def _put_again(self) -> None:
        """Put right as before whatever stands as it stood then; each shows what it says now."""
        last = 0
        for last in self._put_before():
            cell, problem = self._cell(last), self._problems()[last]
            again = self.corrections.again(self._kept, cell[0], problem.field, cell[1]) if cell else None
            if again:
                self.corrections, self._done[last] = again
        self._go_on(last)

    def _make_room(self, sheets: int) -> None:
        """Beside problems the sheets take no more room than some of them need."""
        height = (sheets + 1) * row_height(self.sheets) + GAP
        self.sheets.setMinimumHeight(height)
        self.sheets.setMaximumHeight(height if sheets else ANY)

    def _problems(self) -> tuple[Problem, ...]:
        """What is wrong."""
        return self._ahead.problems if self._ahead else ()

    def _show_problems(self) -> None:
        """Each with its place; those that are put right with what stands there now."""
        rows = [self._row(at, each) for at, each in enumerate(self._problems())]
        self.problems.show_sentences(rows, [problem_sentence(each) for each in self._problems()])
        self._show_cell()

    def _row(self, at: int, problem: Problem) -> tuple[ListCell, ...]:
        """A problem as a row."""
        row = problem_row(problem)
        if at not in self._done:
            return row
        cell = self._done[at]
        words = text("Data", "The line is left out.") if cell is None else text("Data", "Put right: {cell}", cell=cell)
        return *row[:3], words

    def _current(self) -> tuple[int, LineNow, str] | None:
        """The chosen problem, its line and its cell; None where it is about more than a cell."""
        key = self.problems.table.current_key
        found = self._cell(int(key)) if key and int(key) < len(self._problems()) else None
        return (int(key), *found) if found else None

    def _cell(self, at: int) -> tuple[LineNow, str] | None:
        """The line and the cell of a problem."""
        return self._ahead.standing(self._problems()[at]) if self._ahead else None

    def _show_cell(self) -> None:
        """Show the cell of the chosen problem, to be typed over."""
        current = self._current()
        self.correction.setVisible(current is not None)
        if current:
            at, _, cell = current
            put, problem = self._done.get(at), self._problems()[at]
            self.correction.show_cell(problem.field, proposed(problem.message, cell) if put is None else put)

    def _put_right(self, after: str) -> None:
        """Let a cell, or all that say the same, be what was typed."""
        current = self._current()
        if current is None:
            return
        at, line, cell = current
        problem = self._problems()[at]
        if self.correction.everywhere.isChecked():
            self.corrections = self.corrections.everywhere(problem.file, problem.field, cell, after)
            self._done.update(dict.fromkeys(self._alike(problem, cell), after))
        else:
            self.corrections = self.corrections.put(line.file, line.line, problem.field, cell, after)
            self._done[at] = after
        self._go_on(at)

    def _leave_out(self) -> None:
        """Let a whole line be none."""
        current = self._current()
        if current:
            at, line, _ = current
            self.corrections = self.corrections.without(line.file, line.line, line.whole)
            same = [place for place, each in enumerate(self._problems()) if (each.file, each.line) == line[:2]]
            self._done.update(dict.fromkeys(same))
            self._go_on(at)

    def _alike(self, problem: Problem, cell: str) -> list[int]:
        """The problems of the same column whose cells say the same."""
        same = [(at, each) for at, each in enumerate(self._problems()) if each.field == problem.field]
        found = ((at, self._cell(at)) for at, each in same if each.file == problem.file)
        return [at for at, standing in found if standing and standing[1] == cell]

    def _go_on(self, at: int) -> None:
        """To the next problem that can be put right; after the last one all is to be read again."""
        places = [*range(at + 1, len(self._problems())), *range(at)]
        following = next((each for each in places if each not in self._done and self._cell(each)), None)
        self._show_problems()
        self.retranslate()
        self.changed.emit()
        if following is None:
            self.read_wanted.emit()
            return
        self.problems.table.choose(str(following))
        self._show_cell()
        self.correction.cell.setFocus()


WIDTH = 220
"""Room for a name."""


class CellCorrection(Retranslated, QFrame):
    """Out of sight where the problem is about more than one cell."""

    put_right = Signal(str)
    """What shall stand in the cell, or in all that say the same."""
    left_out = Signal()
    """The line shall not come in at all."""

    def __init__(self, speech: Speech) -> None:
        """Correct nothing yet."""
        super().__init__()
        self._speech = speech
        self._column = ""
        self.label, self.cell = QLabel(), LeadingField()
        self.cell.setFixedWidth(WIDTH)
        self.everywhere, self.put, self.leave = QCheckBox(), QPushButton(), QPushButton()
        self.label.setBuddy(self.cell)
        self.cell.returnPressed.connect(self._put)
        self.put.clicked.connect(self._put)
        self.leave.clicked.connect(self.left_out)
        line, flow = across(self, gap=GAP), FlowLayout()
        for widget in (self.label, self.cell, named("secondary", self.put), self.everywhere, self.leave):
            flow.addWidget(widget)
        line.addLayout(flow, 1)
        self.hide()
        self.retranslate()

    def show_cell(self, column: str, cell: str) -> None:
        """What stands in a column now, to be typed over."""
        self._column = column
        self.cell.setText(cell)
        self.cell.selectAll()
        self.everywhere.setChecked(False)
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Say whose cell it is and what can be done."""
        say = self._speech.say
        self.label.setText(say(text("Data", "{column} should be", column=self._column)))
        self.cell.setAccessibleName(self.label.text())
        self.put.setText(say(text("Data", "Put right")))
        put_icon(self.put, "correct")
        self.everywhere.setText(say(text("Data", "The same wherever it says so")))
        self.leave.setText(say(text("Data", "Leave the line out")))
        tip = text("Data", "For a line that is no record, such as one of totals. The file stays as it is.")
        self.leave.setToolTip(say(tip))

    def _put(self) -> None:
        """Take what is typed."""
        self.put_right.emit(self.cell.text())
