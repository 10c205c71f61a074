"""The scheme's key in the settings: its fingerprint, to be compared, and the page that checks statements by it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton

from desktop_app.catalog.pages.proof import KEY
from desktop_app.core.text import text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import down, leading, named
from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.pages.settings_parts import WIDEST
from desktop_app.ui.speech.languages import languages
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.ui.shell.desk import Desk


class SigningPart(Retranslated, QFrame):
    """The fingerprint, what it is good for, and the page to hand out."""

    def __init__(self, desk: Desk) -> None:
        """Build without the fingerprint; it is read from the file."""
        super().__init__()
        self.setObjectName("card")
        self.setMaximumWidth(WIDEST)
        self.desk = desk
        self.key = named("record_name", QLabel(wordWrap=True))
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note, self.about = named("quiet", QLabel(wordWrap=True)), named("quiet", QLabel(wordWrap=True))
        self.label, self.language = QLabel(), QComboBox()
        self.button = named("primary", QPushButton())
        for each in languages():
            self.language.addItem(each.name, each.code)
        self.language.setCurrentIndex(self.language.findData(desk.speech.language.code))
        self.label.setBuddy(self.language)
        column = down(self, gap=GAP, edges=(WIDE, WIDE))
        for widget in (self.key, self.note, self.about, self.label):
            column.addWidget(widget)
        column.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.button.clicked.connect(self.ask_for_place)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The language of the page."""
        return self.language

    def reload(self) -> None:
        """Read the fingerprint."""

        def work(book: Book) -> str:
            from desktop_app.acts.check_paper import key_of

            return key_of(book)

        self.desk.read(work, self.key.setText, "key")

    def ask_for_place(self) -> None:
        """Ask where the page shall be written."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        kinds, name = say(text("Proof", "Web pages (*.html)")), say(text("Proof", "check-a-statement.html"))
        path, _ = QFileDialog.getSaveFileName(
            self, say(text("Proof", "Save the page that checks statements")), name, kinds
        )
        if path:
            self.save_to(Path(path).with_suffix(".html"))

    def save_to(self, place: Path) -> None:
        """Write the page in the chosen language."""
        speech = self.desk.speaking(str(self.language.currentData()))

        def work(book: Book) -> None:
            from desktop_app.acts.check_paper import write_checking_page

            write_checking_page(book, speech, place)

        self.desk.read(work, lambda _: self.desk.tell_saved(place))

    def retranslate(self) -> None:
        """Say the card's words."""
        say = self.desk.speech.say
        self.key.setAccessibleName(say(KEY))
        self.note.setText(say(_KEY_NOTE))
        self.about.setText(say(_PAGE_NOTE))
        self.label.setText(say(text("Proof", "Language of the page")))
        self.button.setText(say(text("Proof", "Save the page that checks statements…")))
        put_icon(self.button, "save", "on_accent")
        for widget in (self.key, self.note, self.about):
            widget.setAlignment(leading(self.desk.speech))


_KEY_NOTE = text(
    "Proof",
    "Every statement is signed with this key and prints these digits. Tell them to whoever relies on your statements, "
    "on the notice board or by telephone, so that they can compare. Whoever can open this book can sign with it.",
)
_PAGE_NOTE = text(
    "Proof",
    "Give this page to members, partners and auditors: on any phone it reads the code of a statement from a photograph "
    "and says whether it is yours, without a network.",
)
