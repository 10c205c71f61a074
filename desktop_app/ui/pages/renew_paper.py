"""The call list of renewals on paper: the very policies that stand on the sheet, with phone numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from desktop_app.core.text import text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.views.report_paper import ReportPaper

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.acts.book import Book
    from desktop_app.reports.report import Answer
    from desktop_app.ui.pages.renew import RenewPart
    from desktop_app.ui.shell.desk import Desk


class CallListPaper(QObject):
    """Asks for the report of what is listed, and prints it."""

    def __init__(self, desk: Desk, part: RenewPart) -> None:
        """Have a button for it, which stands over the sheet."""
        super().__init__(part)
        self.desk, self.part = desk, part
        self.answer: Answer | None = None
        self.button = QPushButton()
        self.paper = ReportPaper(desk, part, lambda: self.answer)
        self.button.clicked.connect(lambda: self.ask(self.paper.ask_for_printer))

    def ask(self, then: Callable[[], None]) -> None:
        """Read the report of the words and the age that are listed, then do something with it."""
        today, (first, last) = self.desk.today, self.part.work.span
        ends = {
            "since": None if first is None else today + first,
            "until": None if last is None else today + last,
        }
        values = {"at": today, "holding": self.part.search.words, **ends}

        def work(book: Book) -> Answer:
            from desktop_app.reports.asking import answered
            from desktop_app.reports.renewals_due import REPORT

            return answered(book, REPORT, values)

        def show(answer: Answer) -> None:
            self.answer = answer
            then()

        self.desk.read(work, show, "renewals on paper")

    def retranslate(self) -> None:
        """Say what the button does."""
        self.button.setText(self.desk.speech.say(text("Statements page", "Print…")))
        self.button.setShortcut("Ctrl+P")
        self.button.setToolTip("Ctrl+P")
        put_icon(self.button, "print")
