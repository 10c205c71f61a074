"""A snapshot in the window: each row that goes out, why others do not, and the button that writes the file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desktop_app.catalog.mark import Tone
from desktop_app.core.text import text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.report_view import ReportView
from desktop_app.ui.views.work_line import WorkLine

if TYPE_CHECKING:
    from desktop_app.acts.book import Book
    from desktop_app.core.progress import Progress
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk


class SnapshotPart(Retranslated, QFrame):
    """The button over the report of what it writes."""

    def __init__(self, desk: Desk) -> None:
        """Build with nothing read."""
        super().__init__()
        self.desk = desk
        self.view = ReportView(desk)
        self.button = named("primary", QPushButton())
        self.work = WorkLine(desk)
        column, line = down(self, gap=GAP), across()
        line.addWidget(self.button)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.work)
        column.addWidget(self.view, 1)
        self.button.clicked.connect(self.ask_for_place)
        self.view.answered.connect(self._offer)
        self.work.changed.connect(self._offer)
        self._offer()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The button, as soon as there is something to write."""
        return self.button if self.button.isEnabled() else self.view.tables

    def go_back(self) -> bool:
        """From what a cell has opened back to the rows."""
        return self.view.go_back()

    def reload(self) -> None:
        """Work out again what would go out."""
        from desktop_app.reports.registry import report_named

        if self.view.sight is None:
            self.view.show_report(report_named("snapshot"))
        else:
            self.view.ask()

    def ask_for_place(self) -> None:
        """Choose where the file shall be written."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        kinds, title = say(text("Snapshot", "Snapshots (*.parquet)")), say(text("Snapshot", "Write the snapshot"))
        path, _ = QFileDialog.getSaveFileName(self, title, "snapshot.parquet", kinds)
        if path:
            self.write_to(Path(path).with_suffix(".parquet"))

    def write_to(self, place: Path) -> None:
        """Write what is in sight, beside the window."""
        answer = self.view.answer
        if answer is None:
            return

        def work(book: Book, progress: Progress) -> Text:
            from desktop_app.media.snapshot_file import write_snapshot

            progress.at(text("Snapshot", "Working out what goes out"), 0)
            return write_snapshot(replace(answer.asked, figures=type(answer.asked.figures)(book)), place)

        self.work.run(work, partial(self.desk.tell, Tone.GOOD))

    def retranslate(self) -> None:
        """Say the button."""
        self.button.setText(self.desk.speech.say(text("Snapshot", "Write the snapshot…")))
        put_icon(self.button, "export", "on_accent")

    def _offer(self) -> None:
        """What is in sight can be written, once."""
        self.button.setEnabled(self.view.answer is not None and not self.work.running)
