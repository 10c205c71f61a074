"""Export in the window: choose a folder, see what was written; nothing is ever written over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QWidget

from desktop_app.catalog.listings.data import WRITTEN
from desktop_app.core.period import iso
from desktop_app.core.text import Text, counted, text
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, leading, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.work_line import WorkLine

if TYPE_CHECKING:
    from desktop_app.acts.book import Book
    from desktop_app.core.progress import Progress
    from desktop_app.ui.shell.desk import Desk


class ExportPart(Retranslated, QFrame):
    """The way to choose over what was written."""

    def __init__(self, desk: Desk) -> None:
        """Build with nothing written."""
        super().__init__()
        self.desk = desk
        self.button, self.inside_button = named("primary", QPushButton()), QPushButton()
        self.without_persons = QCheckBox()
        self.work = WorkLine(desk)
        self.said = QLabel(wordWrap=True)
        self.files = RecordTable(WRITTEN, desk.speech)
        self.inside: Path | None = None
        """A new folder within the chosen one, which is not empty."""
        self._words: Text | None = None
        column, ways, question = down(self, gap=GAP), FlowLayout(), across()
        ways.addWidget(self.button)
        ways.addWidget(self.without_persons)
        question.addWidget(self.said, 1)
        question.addWidget(self.inside_button)
        column.addLayout(ways)
        column.addWidget(self.work)
        column.addLayout(question)
        column.addWidget(self.files, 1)
        self.button.clicked.connect(self.ask_for_folder)
        self.inside_button.clicked.connect(self._write_inside)
        self.work.changed.connect(self.button.setDisabled)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The button that chooses."""
        return self.button

    def reload(self) -> None:
        """What was written stays said."""
        self.retranslate()

    def ask_for_folder(self) -> None:
        """Choose a folder."""
        from PySide6.QtWidgets import QFileDialog

        title = self.desk.speech.say(text("Data", "Choose a new or an empty folder"))
        path = QFileDialog.getExistingDirectory(self, title)
        if path:
            self.choose(Path(path))

    def choose(self, folder: Path) -> None:
        """Write into a folder; into one that holds something only after a question, and beside what it holds."""
        if folder.is_dir() and any(folder.iterdir()):
            self.inside = _free(folder / f"coverbook-{iso(self.desk.today)}")
            words = text("Data", "{name} is not empty and stays as it is. Shall a new folder be made in it?")
            self._say(words.about(name=str(folder)))
            self.inside_button.setFocus()
            return
        self.export_to(folder)

    def export_to(self, folder: Path) -> None:
        """Write everything into a new or empty folder, with or without what tells who anybody is."""
        without = self.without_persons.isChecked()

        def work(book: Book, progress: Progress) -> dict[str, int]:
            from desktop_app.acts.exchange.export_folder import export_folder

            return export_folder(book, folder, progress, without_persons=without)

        self.inside = None
        self.files.show_rows(())
        self._say(None)
        self.work.run(work, partial(self._written, folder))

    def retranslate(self) -> None:
        """Say the buttons and what was done."""
        say = self.desk.speech.say
        self.button.setText(say(text("Data", "Choose a folder and export…")))
        put_icon(self.button, "export", "on_accent")
        self.without_persons.setText(say(text("Data", "Without persons: no names, codes or places")))
        name = self.inside.name if self.inside else ""
        self.inside_button.setText(say(text("Data", "Make {name} in it", name=name)))
        self.inside_button.setVisible(self.inside is not None)
        self.files.setAccessibleName(say(text("Data", "What was written")))
        self.said.setAlignment(leading(self.desk.speech))
        self.said.setText(say(self._words) if self._words else "")
        self.said.setVisible(self._words is not None)

    def _write_inside(self) -> None:
        """The answer to the question was yes."""
        if self.inside is not None:
            self.export_to(self.inside)

    def _written(self, folder: Path, counts: dict[str, int]) -> None:
        """Show what was written and where."""
        self.files.show_rows([(f"{name}.csv", count) for name, count in counts.items()])
        words = counted("Data", "%n records were written into {folder}.", "", sum(counts.values()))
        self._say(words.about(folder=str(folder)))
        self.files.setFocus()

    def _say(self, words: Text | None) -> None:
        """Say a sentence over the table."""
        self._words = words
        self.retranslate()


def _free(path: Path) -> Path:
    """The path, or the same with a number where that name is taken."""
    count, free = 1, path
    while free.exists():
        count, free = count + 1, path.with_name(f"{path.name}-{count}")
    return free
