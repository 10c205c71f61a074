"""A report on the screen: what it is asked with, its tables one under the other, and what one takes from them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget
from shiboken6 import isValid

from desktop_app.catalog.navigation import OWN_PAGE
from desktop_app.core.problems import Refused
from desktop_app.core.text import text
from desktop_app.reports.report import COMMON, Choices
from desktop_app.ui.look.button_line import ButtonLine
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.report_options import ReportOptions
from desktop_app.ui.views.report_paper import ReportPaper
from desktop_app.ui.views.report_tables import ReportTables

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.acts.book import Book
    from desktop_app.core.table import Opens
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Answer, Report
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.report_tables import Spot

PARTS = 2
"""What always stands on the stage: the tables, and the reason why there are none."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What is looked at: a report and what it is asked with."""

    report: Report
    values: Mapping[str, Any] = field(default_factory=dict)


class ReportView(Retranslated, QFrame):
    """Shows one report; what a cell opens is shown in its place, and Alt+Left leads back."""

    answered = Signal()
    """Another answer, or the reason why there is none, is in sight."""

    def __init__(self, desk: Desk, left: Callable[[], None] | None = None) -> None:
        """Start without a report; a guest on another's page says how one leaves it."""
        super().__init__()
        self.desk, self.left = desk, left
        self.choices = Choices()
        self.pages: Mapping[str, str] = OWN_PAGE
        """Where records of a sheet are shown that are not shown here."""
        self.leads_back = True
        """Whether its own button leads back; where another one does, there is none."""
        self.sight: Sight | None = None
        self.before: list[tuple[Sight, Spot]] = []
        """What was looked at before, and at which cell."""
        self.answer: Answer | None = None
        self.reason: Text | None = None
        self.back, self.title = ElidedButton(), named("section", ElidedLabel())
        self.copying, self.saving, self.printing = ElidedButton(), ElidedButton(), ElidedButton()
        self.options = ReportOptions(desk)
        self.paper = ReportPaper(desk, self, lambda: self.tables.seen)
        self.tables = ReportTables(desk)
        self.nothing = named("empty", QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter))
        self.stage = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_report(self, report: Report, values: Mapping[str, Any] | None = None) -> None:
        """Show a report from its own shelf: nothing lies before it."""
        self.before.clear()
        self._look(Sight(report, {**self._days(), **(values or {})}))

    def follow_period(self) -> None:
        """Ask again for the days that the whole window shows now."""
        if self.sight:
            self.before.clear()
            self._look(Sight(self.sight.report, {**self.sight.values, **self._days()}))

    def go_back(self) -> bool:
        """Show what was looked at before; False where that is nothing."""
        if not self.before:
            return False
        sight, spot = self.before.pop()
        self._look(sight)
        self.tables.return_to(spot)
        self.tables.setFocus()
        return True

    def retranslate(self) -> None:
        """Say title, buttons and reason."""
        say = self.desk.speech.say
        self.title.setText(say(self.sight.report.label) if self.sight else "")
        for button, words, sign, keys in (
            (self.copying, text("Report view", "Copy"), "copy", "Ctrl+C"),
            (self.saving, text("Statements page", "Save as…"), "save", "Ctrl+Shift+S"),
            (self.printing, text("Statements page", "Print…"), "print", "Ctrl+P"),
            (self.back, text("Report view", "Back"), "back", "Alt+Left"),
        ):
            button.say(say(words), keys)
            put_icon(button, sign)
        self.nothing.setText(say(self.reason) if self.reason else "")

    def _look(self, sight: Sight) -> None:
        """Show the options of what is looked at now, and ask."""
        self.sight = sight
        self._close_preview()
        self.back.setVisible(bool(self.before or self.left) and self.leads_back)
        self.options.show_options(_offered(sight.report), self.choices, sight.values)
        self.retranslate()
        self.ask()

    def ask(self) -> None:
        """Ask the report beside the window."""
        sight = self.sight
        if sight is None:
            return

        def work(book: Book) -> Answer | Text:
            from desktop_app.reports.asking import answered

            try:
                answer = answered(book, sight.report, sight.values)
            except Refused as refusal:
                return refusal.problems[0].message
            answer.asked.figures.forget()
            return answer

        self.desk.read(work, partial(self._show, sight), "report")

    def _show(self, sight: Sight, found: Answer | Text) -> None:
        """Show the tables, or the sentence that says why there are none."""
        if not isValid(self) or sight is not self.sight:
            return
        self.answer, self.reason = (None, found) if _is_reason(found) else (found, None)  # type: ignore[assignment]
        self._close_preview()
        for button in (self.copying, self.saving, self.printing):
            button.setEnabled(self.answer is not None)
        self.retranslate()
        if self.answer is None:
            self.tables.clear()
        else:
            self.tables.show_answer(self.answer)
        self.answered.emit()

    def _change(self) -> None:
        """Ask again where the options say something else than what is in sight."""
        if self.sight is None:
            return
        try:
            values = {**self.sight.values, **self.options.values()}
        except Refused as refusal:
            self._show(self.sight, refusal.problems[0].message)
            return
        if values != self.sight.values or self.answer is None:
            self.sight = Sight(self.sight.report, values)
            self.ask()

    def _copy(self) -> None:
        """Copy the table the keyboard is in, else all of them."""
        current = self.tables.current
        self.paper.copy(current.table if current is not None and current.hasFocus() else None)

    def open(self, opens: Opens) -> None:
        """Open what a cell leads to: a page of the window, or how the figure was reached, or the record itself."""
        if opens.sheet in self.pages:
            self.desk.go(self.pages[opens.sheet], opens.code)
        elif self.sight is not None:
            self.before.append((self.sight, self.tables.spot))
            self._look(_leading_to(opens, self.sight))
            self.tables.setFocus()

    def preview(self) -> None:
        """Show the pages before they are printed, in the place of the tables."""
        if self.sight is None or self.answer is None:
            return
        from desktop_app.ui.views.paper_preview import PaperPreview
        from desktop_app.ui.views.paper_wish import PaperWish

        self._close_preview()
        preview = PaperPreview(self.desk, [PaperWish(self.sight.report, self.sight.values)])
        preview.left.connect(self._close_preview)
        self.stage.addWidget(preview)
        self.stage.setCurrentWidget(preview)
        self._show_ways(shown=False)
        preview.first_focus().setFocus()

    def _show_ways(self, *, shown: bool) -> None:
        """What one does with the tables, and what they are asked with; pages have ways of their own."""
        for button in (self.copying, self.saving, self.printing):
            button.setVisible(shown)
        self.options.setVisible(shown and bool(self.options.asks))

    def _close_preview(self) -> None:
        """Back from the pages to the tables."""
        while pages := self.stage.widget(PARTS):
            self.stage.removeWidget(pages)
            pages.deleteLater()
            self._show_ways(shown=True)
        self.stage.setCurrentWidget(self.nothing if self.reason else self.tables)

    def _days(self) -> dict[str, Any]:
        """The days of the period that the whole window shows."""
        period = self.desk.period
        return {"from": period.first, "to": period.last, "at": period.last}

    def _connect(self) -> None:
        """Join buttons, keys and parts."""
        self.options.changed.connect(self._change)
        self.tables.opened.connect(self.open)
        self.back.clicked.connect(lambda: self.go_back() or (self.left and self.left()))
        self.copying.clicked.connect(self._copy)
        self.saving.clicked.connect(self.paper.ask_for_place)
        self.printing.clicked.connect(self.preview)
        self.saving.setShortcut(QKeySequence("Ctrl+Shift+S"))
        self.printing.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.tables.copied.connect(self._copy)

    def _lay_out(self) -> None:
        """The head over the options over the tables."""
        column = down(self, gap=GAP)
        column.addWidget(ButtonLine((self.back, self.title), (self.copying, self.saving, self.printing)))
        column.addWidget(self.options)
        column.addWidget(self.stage, 1)
        self.stage.addWidget(self.tables)
        self.stage.addWidget(self.nothing)
        self.back.hide()


def _is_reason(found: object) -> bool:
    """Whether there is a reason instead of an answer."""
    return not hasattr(found, "tables")


def _offered(report: Report) -> tuple[Any, ...]:
    """The options that are offered: of what a cell has opened, only days and scope, for the rest is the cell's.

    A choice among names is for the command line: names are keys of the program, and everything stands here anyway.
    """
    return tuple(each for each in report.asks if not each.choices and (report.shelf or each.name in COMMON - {"at"}))


def _leading_to(opens: Opens, seen: Sight) -> Sight:
    """How a figure was reached in the days of the report, or a record."""
    from desktop_app.reports.opened import FIGURE
    from desktop_app.reports.records import RECORD

    if opens.sheet:
        return Sight(RECORD, {**seen.values, "code": f"{opens.sheet}:{opens.code}"})
    asks = dict(opens.asks)
    values = {**seen.values, **asks, "figure": opens.figure}
    of_a_day = "at" in asks or not (seen.report.may("from") or "from" in asks)
    at = values.get("at") if of_a_day else None
    return Sight(FIGURE, values if at is None else {**values, "from": at, "to": at})
