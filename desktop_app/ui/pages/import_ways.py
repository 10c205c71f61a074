"""The ways to choose what shall come in: a folder or a file, how it is read, and what is chosen now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from desktop_app.core.text import text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import named
from desktop_app.ui.pages.shape_chooser import ShapeChooser
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.exchange.preview import Preview
    from desktop_app.core.language import Speech


class ImportWays(Retranslated, QFrame):
    """Two buttons, the chooser of the shape, the path, and ways to read it anew."""

    picked = Signal(object)
    """The path of a folder or a file."""
    shape_chosen = Signal()
    """What is chosen shall be read as another shape."""

    def __init__(self, speech: Speech) -> None:
        """Build with nothing chosen."""
        super().__init__()
        self._speech = speech
        self.folder_button, self.file_button = QPushButton(), QPushButton()
        self.shape, self.chosen = ShapeChooser(speech), named("quiet", ElidedLabel())
        self.match_button, self.again_button = QPushButton(), QPushButton()
        flow = FlowLayout()
        for widget in (
            self.folder_button,
            self.file_button,
            self.shape,
            self.chosen,
            self.again_button,
            self.match_button,
        ):
            flow.addWidget(widget)
        self.setLayout(flow)
        self.folder_button.clicked.connect(self.ask_for_folder)
        self.file_button.clicked.connect(self.ask_for_file)
        self.shape.activated.connect(lambda _: self.shape_chosen.emit())
        self.retranslate()

    def offer(self, ahead: Preview | None, *, idle: bool, writes: bool) -> None:
        """Offer the ways where the file may be written to, and nothing is being done; what is read may be read anew."""
        matched = bool(ahead and ahead.how.matching)
        for way, shown in (
            (self.folder_button, True),
            (self.file_button, True),
            (self.shape, not matched),
            (self.again_button, bool(ahead and ahead.problems)),
            (self.match_button, matched),
        ):
            way.setVisible(writes and shown)
            way.setEnabled(idle)

    def retranslate(self) -> None:
        """Say the buttons."""
        say = self._speech.say
        for button, words, sign in (
            (self.folder_button, text("Data", "Choose a folder…"), "open"),
            (self.file_button, text("Data", "Choose a file…"), "workbook"),
            (self.match_button, text("Data", "Match again"), "correct"),
            (self.again_button, text("Data", "Read again"), "history"),
        ):
            button.setText(say(words))
            put_icon(button, sign)

    def ask_for_folder(self) -> None:
        """Choose a folder of CSV files."""
        path = ask_for_folder(self, self._speech.say(text("Data", "Choose a folder of CSV files")))
        if path:
            self.picked.emit(path)

    def ask_for_file(self) -> None:
        """Choose a workbook or a CSV file."""
        from PySide6.QtWidgets import QFileDialog

        say = self._speech.say
        kinds = say(text("Data", "Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)"))
        path, _ = QFileDialog.getOpenFileName(self, say(text("Data", "Choose a workbook or a CSV file")), "", kinds)
        if path:
            self.picked.emit(Path(path))


def ask_for_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder."""
    from PySide6.QtWidgets import QFileDialog

    path = QFileDialog.getExistingDirectory(parent, title)
    return Path(path) if path else None
