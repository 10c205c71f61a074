"""The papers one prints from the data: a list of them, then the chosen one with what it is asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from desktop_app.catalog.listings.paper_kinds import PAPER_KINDS, SHELF_WORDS
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.report_view import ReportView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.reports.report import Choices, Report
    from desktop_app.ui.shell.desk import Desk


class PapersPart(Retranslated, QStackedWidget):
    """Lists the papers; Enter shows one, Alt+Left leads back."""

    def __init__(self, desk: Desk) -> None:
        """Begin with the list."""
        super().__init__()
        self.desk = desk
        self.reports: Mapping[str, Report] = {}
        self._wanted = ""
        self.table = RecordTable(PAPER_KINDS, desk.speech)
        self.view = ReportView(desk, self.show_list)
        self.addWidget(self.table)
        self.addWidget(self.view)
        self.table.opened.connect(self.show_paper)
        self.retranslate()

    def reload(self) -> None:
        """Read which papers there are, and the one in sight again."""

        def work(book: Book) -> tuple[Mapping[str, Report], Choices]:
            from desktop_app.reports.asking import choices_in
            from desktop_app.reports.registry import reports

            return reports(), choices_in(book)

        self.desk.read(work, lambda found: self._take(*found), "papers to print")

    def first_focus(self) -> QWidget:
        """The list, or the paper that was chosen."""
        return self.table if self.currentWidget() is self.table else self.view.tables

    def show_paper(self, name: str) -> None:
        """Show a paper, now or as soon as it is known which there are."""
        if name not in self.reports:
            self._wanted = name
            return
        self._wanted = ""
        self.setCurrentWidget(self.view)
        self.view.show_report(self.reports[name])
        self.view.tables.setFocus()

    def show_list(self) -> None:
        """Back to the list."""
        self.setCurrentWidget(self.table)
        self.table.setFocus()

    def go_back(self) -> bool:
        """From a paper to the list."""
        if self.currentWidget() is self.table:
            return False
        if not self.view.go_back():
            self.show_list()
        return True

    def retranslate(self) -> None:
        """Say the papers in the language of now."""
        lying = [each for each in self.reports.values() if each.shelf in SHELF_WORDS]
        self.table.show_rows([(each.label, SHELF_WORDS[each.shelf], each.name) for each in lying])

    def _take(self, reports: Mapping[str, Report], choices: Choices) -> None:
        """Show what there is."""
        self.view.choices, first = choices, not self.reports
        self.reports = reports
        if first:
            self.retranslate()
        if self._wanted:
            self.show_paper(self._wanted)
        elif self.currentWidget() is self.view:
            self.view.ask()
