"""What one takes from a report: a copy on the clipboard, a file in any medium, a sheet from the printer."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop_app.acts.rooms import Room
from desktop_app.catalog.mark import Tone
from desktop_app.core.guards import guard, runs
from desktop_app.core.period import iso
from desktop_app.core.text import counted, text
from desktop_app.ui.views.paper_out import ask_for_printer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from desktop_app.core.language import Speech
    from desktop_app.core.table import Table
    from desktop_app.reports.report import Tabled
    from desktop_app.ui.shell.desk import Desk

_UNSAFE = re.compile(r"[^\w-]+")


class ReportPaper(QObject):
    """Copies, saves and prints what is shown; files are written beside the window."""

    def __init__(self, desk: Desk, view: QWidget, answer: Callable[[], Tabled | None]) -> None:
        """Serve a view, which says what it shows."""
        super().__init__(view)
        self.desk, self.view, self.answer = desk, view, answer
        self._room = Room()

    def copy(self, table: Table | None = None) -> None:
        """Copy a table, else all of them, as text with tabs."""
        answer = self.answer()
        if answer is None:
            return
        tables = answer.tables if table is None else (table,)
        code = self.desk.speech.language.code
        self.desk.worker.run_action(
            lambda: _as_text(answer, tables, self.desk.speaking(code)), self._copied, self.desk.refuse
        )

    def save_to(self, place: Path) -> None:
        """Save the report where its ending says how: a workbook, CSV (a folder where there are several), paper."""
        answer, code = self.answer(), self.desk.speech.language.code
        if answer is not None:
            self.desk.worker.run_action(
                lambda: _written(answer, place, self.desk.speaking(code)), self.desk.tell_saved, self.desk.refuse
            )

    def print_on(self, printer: QPrinter) -> None:
        """Print the report, beside the window."""
        answer, code, room = self.answer(), self.desk.speech.language.code, self._room.path
        if answer is None:
            return

        def work() -> int:
            from desktop_app.ui.views.paper import print_paper

            return print_paper(_written(answer, room / "report.pdf", self.desk.speaking(code)), printer)

        self.desk.worker.run_action(work, self.desk.tell_printed, self.desk.refuse)

    def ask_for_place(self) -> None:
        """Ask where the report shall be kept, and how."""
        from PySide6.QtWidgets import QFileDialog

        if self.answer() is None:
            return
        say = self.desk.speech.say
        kinds = {say(words): ending for ending, words in _KINDS}
        title = say(text("Report view", "Save the report"))
        path, kind = QFileDialog.getSaveFileName(self.view, title, self.file_name(), ";;".join(kinds))
        if path:
            place = Path(path)
            self.save_to(place if place.suffix in kinds.values() else Path(path + kinds.get(kind, ".xlsx")))

    def ask_for_printer(self) -> None:
        """Ask on which printer, and print there."""
        if self.answer() is not None:
            ask_for_printer(self.view, self.file_name(), self.print_on)

    def file_name(self) -> str:
        """The name a report gets unless the user gives it another: what it is, and of which day."""
        answer = self.answer()
        day = iso(answer.day) if answer else ""
        name = self.desk.speech.say(answer.report.label) if answer else ""
        return f"{_UNSAFE.sub('-', name).strip('-')}-{day}"

    def _copied(self, found: tuple[str, int]) -> None:
        """Put the text on the clipboard, and say how much it is."""
        QApplication.clipboard().setText(found[0])
        self.desk.tell(Tone.GOOD, counted("Report view", "%n rows copied.", "", found[1]))


def _as_text(answer: Tabled, tables: Sequence[Table], speech: Speech) -> tuple[str, int]:
    """On the worker's thread: tables with a tab between cells and a line a row; and how many rows there are."""
    from desktop_app.media.terminal import table_rows

    rows = (table_rows(table, answer.decimals, speech) for table in tables if table.columns)
    words = "\n\n".join("\n".join("\t".join(map(_harmless, row)) for row in each) for each in rows)
    return words, sum(len(table.rows) for table in tables)


def _harmless(cell: str) -> str:
    """A cell as it may be pasted: a spreadsheet runs no name; a number stays one."""
    plain = cell.strip()
    return (
        guard(plain) if runs(plain) and not plain.strip("+-").replace(",", "").replace(".", "").isdecimal() else plain
    )


def _written(answer: Tabled, place: Path, speech: Speech) -> Path:
    """On the worker's thread: write the report in a language; where it is now."""
    from desktop_app.media.csv_ import write_file
    from desktop_app.media.registry import write

    medium = place.suffix.removeprefix(".")
    tables = [table for table in answer.tables if table.columns]
    if medium == "csv" and len(tables) == 1:
        write_file(tables[0], answer.decimals, place, speech)
        return place
    place = place.with_suffix("") if medium == "csv" else place
    write(answer, medium, place, speech)
    return place


_KINDS = (
    (".xlsx", text("Report view", "Workbook (*.xlsx)")),
    (".csv", text("Report view", "CSV, several tables in a folder (*.csv)")),
    (".pdf", text("Statements page", "PDF files (*.pdf)")),
)
"""How a report is saved, the usual way first."""
