"""What one does about papers where a record stands as the book keeps it: add one to it, or open and retire it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.catalog.listings.papers import ATTACH, OPEN, RETIRE
from desktop_app.catalog.navigation import PRINT_VOUCHER
from desktop_app.core.records.attachment import OWNERS
from desktop_app.core.text import text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.paper_work import PaperWork
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from desktop_app.ui.pages.paper_work import OpenForm
    from desktop_app.ui.shell.desk import Desk

_PAPERS = "attachments"
PRINT = "print"
_WORDS = (
    (ATTACH, text("Attachment", "Add a paper or photo"), "add"),
    (OPEN, text("Attachment", "Open it"), "statements"),
    (RETIRE, text("Lists", "Retire"), "close"),
    (PRINT, text("Statements page", "Print…"), "print"),
)


class PaperButtons(Retranslated, QWidget):
    """The buttons for the record in sight; none where it has no papers and is none."""

    def __init__(self, desk: Desk, page: QWidget, open_form: OpenForm) -> None:
        """Build them hidden."""
        super().__init__()
        self.desk, self.record = desk, ("", "")
        self.papers = PaperWork(desk, page, open_form)
        self.buttons = {act: QPushButton() for act, _, _ in _WORDS}
        line = across(self, gap=GAP)
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _=False, act=act: self._do(act))
            line.addWidget(button)
        self.show_for("", "")
        self.retranslate()

    def show_for(self, name: str, key: str) -> None:
        """Offer what can be done with a record of a sheet; with no key nothing."""
        self.record = (name, key)
        is_paper = name == _PAPERS and bool(key)
        self.buttons[ATTACH].setVisible(name in OWNERS and bool(key) and self.desk.may("attach_file"))
        self.buttons[OPEN].setVisible(is_paper)
        self.buttons[RETIRE].setVisible(is_paper and self.desk.may("retire_attachment"))
        self.buttons[PRINT].setVisible(name == "vouchers" and bool(key))
        self.setVisible(is_paper or (name in OWNERS and bool(key)))

    def _do(self, act: str) -> None:
        """Do it with the record in sight."""
        if act == PRINT:
            self.desk.begin("accounts", PRINT_VOUCHER, self.record[1])
        else:
            self.papers.act(act, self.record, self.record[1])

    def retranslate(self) -> None:
        """Say the buttons."""
        for act, words, icon in _WORDS:
            self.buttons[act].setText(self.desk.speech.say(words))
            put_icon(self.buttons[act], icon)
