"""What a page shows, and in its place how a figure of it was reached, down to the records; Alt+Left leads back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.book import Book
    from desktop_app.core.period import Period
    from desktop_app.reports.report import Choices, Report
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.report_view import ReportView


class OpenedView(QStackedWidget):
    """Shows what the page built until a figure is opened; the view of reports is made for the first one."""

    def __init__(self, desk: Desk, own: QWidget) -> None:
        """Stand around what the page shows."""
        super().__init__()
        self.desk, self.own = desk, own
        self.view: ReportView | None = None
        self._period = desk.period
        self._focus: QWidget | None = None
        self.addWidget(own)

    @property
    def focus(self) -> QWidget | None:
        """Where the keyboard is while a figure is open."""
        return self.view.tables if self.view is not None and self.currentWidget() is self.view else None

    def open(self, figure: str, period: Period, **asks: Any) -> None:
        """Show how a figure was reached in some days, by a name of `explain`."""
        self._open("", period, {**asks, "figure": figure})

    def open_report(self, name: str, period: Period) -> None:
        """Show a report of some days, whose cells open."""
        self._open(name, period, {})

    def _open(self, name: str, period: Period, asks: Mapping[str, Any]) -> None:
        """Ask what there is to choose from, then show the report of a name, or a figure."""

        def work(book: Book) -> tuple[Report, Choices]:
            from desktop_app.reports.asking import choices_in
            from desktop_app.reports.opened import FIGURE
            from desktop_app.reports.registry import reports

            return reports()[name] if name else FIGURE, choices_in(book)

        values = {**asks, "from": period.first, "to": period.last}
        self._focus = QApplication.focusWidget()
        self.desk.read(work, partial(self._show, values), "opened")

    def reload(self) -> None:
        """Ask again what is open, for other days where the window shows other days."""
        if self.view is not None and self.focus:
            self.view.ask() if self._period == self.desk.period else self.view.follow_period()
        self._period = self.desk.period

    def go_back(self) -> bool:
        """Show what was open before, at last what the page shows; False where that is in sight already."""
        if self.view is None or not self.focus:
            return False
        if not self.view.go_back():
            self.leave()
        return True

    def leave(self) -> None:
        """Show what the page shows, with the keyboard where it was."""
        self.setCurrentWidget(self.own)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()

    def _show(self, values: Mapping[str, Any], found: tuple[Report, Choices]) -> None:
        """Show the report in place of the page's own."""
        from desktop_app.ui.views.report_view import ReportView

        if self.view is None:
            self.view = ReportView(self.desk, left=self.leave)
            self.addWidget(self.view)
        report, self.view.choices = found
        self.view.show_report(report, values)
        self.setCurrentWidget(self.view)
        self.view.tables.setFocus()
