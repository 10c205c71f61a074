"""The scheme's logo in the settings: seen as papers have it, chosen from a file, removed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from desktop_app.catalog.mark import Tone
from desktop_app.core.text import text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, leading, named
from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.pages.settings_parts import WIDEST
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.ui.shell.desk import Desk

_WIDE, _HIGH = 240, 96
_LOGO = text("Settings", "Logo")
_KINDS = text("Attachment", "Pictures (*.png *.jpg *.jpeg)")
_NONE = text("Attachment", "No logo is chosen: papers have the name of the scheme alone.")
_ABOUT = text("Attachment", "It stands small over the name, on the next paper that is made. No text moves.")


class LogoPart(Retranslated, QFrame):
    """The picture and what one does with it."""

    def __init__(self, desk: Desk) -> None:
        """Build without the picture; it is read from the file."""
        super().__init__()
        self.setObjectName("card")
        self.setMaximumWidth(WIDEST)
        self.desk = desk
        self.picture, self.note = QLabel(), named("quiet", QLabel(wordWrap=True))
        self.choose, self.remove = named("primary", QPushButton()), QPushButton()
        self.choose.clicked.connect(self.ask_for_file)
        self.remove.clicked.connect(self.take_away)
        column = down(self, gap=GAP, edges=(WIDE, WIDE))
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.note)
        line = across(gap=GAP)
        for button in (self.choose, self.remove):
            line.addWidget(button)
        line.addStretch()
        column.addLayout(line)
        self._show(b"")
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The button that chooses; of whoever may only look the card."""
        return self if self.choose.isHidden() else self.choose

    def reload(self) -> None:
        """Read the picture."""

        def work(book: Book) -> bytes:
            from desktop_app.acts.logo import logo_of

            return logo_of(book)

        self.desk.read(work, self._show, "logo")

    def ask_for_file(self) -> None:
        """Ask which picture it shall be."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        path, _ = QFileDialog.getOpenFileName(self, say(text("Attachment", "Which picture?")), "", say(_KINDS))
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Put the picture at a path on all papers."""

        def work(book: Book) -> str:
            from desktop_app.acts.logo import choose_logo, logo_at
            from desktop_app.ui.look.photos import made_for_paper

            return choose_logo(book, logo_at(path, made_for_paper), self.desk.who)

        words = text("Saved", "{name} is the logo now: it stands on every paper made from now on.")
        self.desk.act(work, lambda name: self.desk.tell(Tone.GOOD, words.about(name=name)))

    def take_away(self) -> None:
        """Let papers have no logo."""

        def work(book: Book) -> None:
            from desktop_app.acts.logo import remove_logo

            remove_logo(book, self.desk.who)

        words = text("Saved", "The logo is removed: papers have the name of the scheme alone.")
        self.desk.act(work, lambda _: self.desk.tell(Tone.GOOD, words))

    def retranslate(self) -> None:
        """Say the card's words."""
        say = self.desk.speech.say
        self.picture.setAccessibleName(say(_LOGO))
        self.choose.setText(say(text("Attachment", "Choose a picture…")))
        self.remove.setText(say(text("Attachment", "Remove the logo")))
        put_icon(self.choose, "open", "on_accent")
        put_icon(self.remove, "close")
        self._say_note()

    def _say_note(self) -> None:
        """Say whether there is one, and where it stands."""
        self.note.setText(self.desk.speech.say(_NONE if self.picture.pixmap().isNull() else _ABOUT))
        self.note.setAlignment(leading(self.desk.speech))

    def _show(self, content: bytes) -> None:
        """Show the picture, and what may be done."""
        found = QPixmap()
        found.loadFromData(content)
        kept = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.picture.setPixmap(found.scaled(_WIDE, _HIGH, *kept) if not found.isNull() else found)
        self.picture.setVisible(not found.isNull())
        may = self.desk.may("set_logo")
        self.choose.setVisible(may)
        self.remove.setVisible(may and not found.isNull())
        self._say_note()
