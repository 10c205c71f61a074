"""A page that holds a paper: saved at a place, or printed, beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.text import text
from desktop_app.ui.pages.page import Page
from desktop_app.ui.views.paper import print_paper
from desktop_app.ui.views.paper_out import ask_for_printer, save_paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.paper import Paper


class PaperPage(Page):
    """What is done with the paper of a page once it is made."""

    def __init__(self, desk: Desk) -> None:
        """Begin without a paper."""
        super().__init__(desk)
        self.paper: Paper | None = None

    def file_name(self) -> str:
        """The name a paper gets unless the user gives it another; a page says how it calls its own."""
        raise NotImplementedError

    def save_to(self, place: Path) -> None:
        """Save the paper at a place; refused calmly where that does not take it."""
        if self.paper is not None:
            save_paper(self.desk, self.paper.path, place, self.desk.tell_saved)

    def print_on(self, printer: QPrinter) -> None:
        """Print the paper, beside the window."""
        if self.paper is not None:
            path = self.paper.path
            self.desk.worker.run_action(lambda: print_paper(path, printer), self.desk.tell_printed, self.desk.refuse)

    def ask_for_place(self) -> None:
        """Ask where the paper shall be kept."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        kinds = say(text("Statements page", "PDF files (*.pdf)"))
        title = say(text("Statements page", "Save the statement"))
        path, _ = QFileDialog.getSaveFileName(self, title, self.file_name(), kinds)
        if path:
            self.save_to(Path(path) if Path(path).suffix else Path(path).with_suffix(".pdf"))

    def ask_for_printer(self) -> None:
        """Ask on which printer, and print there."""
        ask_for_printer(self, self.file_name(), self.print_on, pages=self.paper.pages if self.paper else 1)
