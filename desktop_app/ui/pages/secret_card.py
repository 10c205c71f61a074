"""A card with lines for names and passwords over one thing to do, and the card that shows a recovery code once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton

from desktop_app.core.text import text
from desktop_app.ui.forms.secret_lines import SecretLines
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.speech.languages import languages
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk


class SecretCard(Retranslated, QFrame):
    """A title, what it leads to, lines, and the buttons; the part of the page says what is done."""

    submitted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, title: Text, note: Text, act: Text) -> None:
        """Build it without lines."""
        super().__init__()
        self.setObjectName("card")
        self.desk, self._words = desk, (title, note, act)
        self.heading, self.note = named("section", QLabel(wordWrap=True)), named("quiet", QLabel(wordWrap=True))
        self.lines = SecretLines(desk.speech)
        self.go, self.leave = named("primary", QPushButton()), QPushButton()
        self.lines.submitted.connect(self.go.click)
        self.go.clicked.connect(self.submitted)
        self.leave.clicked.connect(self.left)
        column, self.buttons = down(self, gap=GAP, edges=(WIDE, WIDE)), across()
        for widget in (self.heading, self.note, self.lines):
            column.addWidget(widget)
        for button in (self.go, self.leave):
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)
        column.addLayout(self.buttons)
        column.addStretch(1)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The first line, else the button."""
        return next((line.editor for line in self.lines.lines.values()), self.go)

    def retranslate(self) -> None:
        """Say the card's words."""
        say = self.desk.speech.say
        title, note, act = self._words
        self.heading.setText(say(title))
        self.note.setText(say(note))
        self.go.setText(say(act))
        self.leave.setText(say(text("Form", "Leave")))
        self.lines.retranslate(self.desk.speech)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; a password is never kept as a draft (Qt)."""
        if event.key() == Qt.Key.Key_Escape and self.leave.isVisible():
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CodeCard(SecretCard):
    """Shows a recovery code, this once, and prints its sheet in the language of whoever keeps it."""

    def __init__(self, desk: Desk, code: str) -> None:
        """Show a code."""
        super().__init__(
            desk,
            text("People", "The recovery code"),
            text(
                "People",
                "It opens the book when every password is lost, and it is shown only now. Save the sheet, print it, "
                "keep the paper where nobody else finds it, and delete the file of the sheet.",
            ),
            text("People", "Save the sheet as PDF…"),
        )
        self.code = code
        self.shown = named("record_name", QLabel(code, wordWrap=True))
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.language = QComboBox()
        for each in languages():
            self.language.addItem(each.name, each.code)
        self.language.setCurrentIndex(self.language.findData(desk.speech.language.code))
        self.lines.add("language", text("People", "Language of the sheet"), self.language)
        column = self.layout()
        if column is not None:
            column.replaceWidget(self.note, self.shown)
        self.lines.column.insertWidget(0, self.note)
        self.submitted.connect(self._ask_for_place)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the card's words; one leaves it once the code is kept."""
        super().retranslate()
        self.leave.setText(self.desk.speech.say(text("People", "I have kept the code")))

    def save_to(self, place: Path) -> None:
        """Write the sheet."""
        code, language = self.code, str(self.language.currentData())

        def work(book: Book) -> Path:
            from desktop_app.reports.recovery_sheet import print_recovery_sheet

            return print_recovery_sheet(book, code, self.desk.speaking(language), place)

        self.desk.read(work, self.desk.tell_saved)

    def _ask_for_place(self) -> None:
        """Ask where the sheet shall be written."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        kinds, name = say(text("Statements page", "PDF files (*.pdf)")), say(text("People", "recovery-sheet.pdf"))
        path, _ = QFileDialog.getSaveFileName(self, say(text("People", "Save the recovery sheet")), name, kinds)
        if path:
            self.save_to(Path(path).with_suffix(".pdf"))
