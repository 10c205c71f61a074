"""A page of reports: those of its shelves on the leading side, the chosen one beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop_app.ui.look.layouts import across
from desktop_app.ui.look.places_list import PlacesList
from desktop_app.ui.look.spacing import WIDE
from desktop_app.ui.pages.page import Page
from desktop_app.ui.views.report_view import ReportView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.acts.book import Book
    from desktop_app.catalog.navigation import Destination
    from desktop_app.reports.report import Choices, Report
    from desktop_app.ui.shell.desk import Desk

NAME = Qt.ItemDataRole.UserRole


class ReportsPage(Page):
    """Reads which reports there are beside the window, then shows the chosen one."""

    def __init__(self, desk: Desk, place: Destination) -> None:
        """Build the list and the view; both are empty until the registry has been read."""
        super().__init__(desk)
        self.place, self.title = place, place.label
        self.view = ReportView(desk)
        self.reports: Mapping[str, Report] = {}
        self.items: dict[str, QListWidgetItem] = {}
        self.headings: list[QListWidgetItem] = []
        self._wanted = ""
        self._period = desk.period
        self.list = PlacesList()
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemClicked.connect(self._return)
        self.list.activated.connect(lambda _: self.view.tables.setFocus())
        line = across(gap=WIDE)
        line.addWidget(self.list)
        line.addWidget(self.beside_list(), 1)
        self.content.addLayout(line, 1)

    def beside_list(self) -> QWidget:
        """What stands beside the list: the report; a page on which more is done says what else."""
        return self.view

    def first_focus(self) -> QWidget:
        """The keyboard chooses the report first; whoever comes back finds the table they left."""
        return self.view.tables.current or self.list

    def show_record(self, code: str) -> None:
        """Show a report by its name, now or as soon as the registry is read."""
        self._wanted = code
        if code in self.items and self.list.currentItem() is not self.items[code]:
            self.list.setCurrentItem(self.items[code])
        elif code in self.items:
            self._return(self.items[code])

    @property
    def record(self) -> str:
        """The report in sight."""
        item = self.list.currentItem()
        return str(item.data(NAME) or "") if item else ""

    def go_back(self) -> bool:
        """From what a cell has opened back to the report."""
        return self.view.go_back()

    def reload(self, changed: object = None) -> None:
        """Read what the reports may be asked of, and the report in sight again; another period is followed."""
        del changed

        def work(book: Book) -> tuple[Mapping[str, Report], Choices]:
            from desktop_app.reports.asking import choices_in
            from desktop_app.reports.registry import reports

            return reports(), choices_in(book)

        self.desk.read(work, lambda found: self._take(*found), f"reports: {self.place.name}")

    def retranslate(self) -> None:
        """Say the reports and what stands above them."""
        super().retranslate()
        say = self.desk.speech.say
        self.list.setAccessibleName(say(self.title))
        for name, item in self.items.items():
            item.setText(say(self.reports[name].label))
        for item, shelf in zip(self.headings, self.place.shelves, strict=bool(self.headings)):
            item.setText(say(shelf.label))
        self.list.fit()

    def _take(self, reports: Mapping[str, Report], choices: Choices) -> None:
        """Show what there is, and ask for the chosen report anew."""
        self.view.choices = choices
        if not self.items:
            self._fill(reports)
        elif self._period != self.desk.period:
            self.view.follow_period()
        else:
            self.view.ask()
        self._period = self.desk.period

    def _fill(self, reports: Mapping[str, Report]) -> None:
        """List the reports, each under its shelf's words where there are several shelves."""
        self.reports = reports
        self.list.blockSignals(True)
        for shelf in self.place.shelves:
            if len(self.place.shelves) > 1:
                self.headings.append(self._heading())
            lying: Sequence[str] = [name for name, each in reports.items() if each.shelf == shelf.name]
            self.items |= {name: self._item(name) for name in lying}
        self.list.blockSignals(False)
        self.retranslate()
        self.list.setCurrentItem(self.items.get(self._wanted) or next(iter(self.items.values())))

    def _item(self, name: str) -> QListWidgetItem:
        """The line of a report; its words come with the language."""
        item = QListWidgetItem(self.list)
        item.setData(NAME, name)
        return item

    def _heading(self) -> QListWidgetItem:
        """The words over a shelf, which cannot be chosen."""
        item = self._item("")
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.list.font()
        font.setBold(True)
        item.setFont(font)
        return item

    def _return(self, item: QListWidgetItem) -> None:
        """Show the report itself again where a cell of it has been opened."""
        if self.view.before:
            self._choose(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        """Show the report of a line."""
        if item is not None and item.data(NAME):
            self.view.show_report(self.reports[item.data(NAME)])
