"""Statements: the quarter's statement made in the reader's language, looked at, saved and printed."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QSizePolicy, QStackedWidget, QWidget
from shiboken6 import isValid

from desktop_app.acts.rooms import Room
from desktop_app.core.closing import CLOSING, days_since, lateness, quarter_of
from desktop_app.core.period import quarter_name
from desktop_app.core.shown import Numeral, When
from desktop_app.core.text import counted, text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named, scrolled
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.pages.closing_work import ClosingWork
from desktop_app.ui.pages.page import card
from desktop_app.ui.pages.paper_page import PaperPage
from desktop_app.ui.speech.languages import languages
from desktop_app.ui.views.opened_view import OpenedView
from desktop_app.ui.views.paper import read_paper
from desktop_app.ui.views.pdf_view import PdfView

if TYPE_CHECKING:
    from desktop_app.acts.book import Book
    from desktop_app.core.period import Period
    from desktop_app.core.problems import Refused
    from desktop_app.core.text import Text
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.paper import Paper

    Asked: TypeAlias = tuple[Period, str, str]
    Made: TypeAlias = tuple[Paper, Text | None]

CHOICES = 264
"""The width of the choices beside the paper."""
_UNSAFE = re.compile(r"[^\w-]+")


class StatementsPage(PaperPage):
    """Choices on the leading side, the paper beside them."""

    title = text("Navigation", "Statements")
    primary = text("Statements page", "Make the statement")
    primary_icon = "statements"

    def __init__(self, desk: Desk) -> None:
        """Build the choices and an empty place for the paper."""
        super().__init__(desk)
        self.asked: Asked | None = None
        """What is being made just now: its quarter and its languages."""
        self._room, self._chosen = Room(), False  # chosen: the language of the paper, by somebody
        self.figures_button, self.save_button, self.print_button = QPushButton(), QPushButton(), QPushButton()
        self.language, self.second = QComboBox(), QComboBox()
        self.labels = {name: MeasuredLabel() for name in ("quarter", "language", "second", "holds")}
        self.quarter, self.days = named("strong", MeasuredLabel()), named("quiet", MeasuredLabel())
        self.holds, self.running = named("small", MeasuredLabel()), named("small", MeasuredLabel())
        self.nothing = named("empty", QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter))
        self.close_button, self.late = QPushButton(), named("small", MeasuredLabel())
        self.unproved = named("problem", MeasuredLabel())
        self._why: Text | None = None
        self.view, self.closing = PdfView(desk), ClosingWork(desk)
        self.stage = QStackedWidget()
        self.opened = OpenedView(desk, QWidget())
        self._lay_out()
        self.late.hide()
        self._connect()
        self._offer_languages()

    def first_focus(self) -> QWidget:
        """The language of the paper is the first choice; whoever comes back finds the figures they left."""
        return self.opened.focus or self.language

    def go_back(self) -> bool:
        """From the figures back to the paper."""
        return self.opened.go_back() or self.closing.go_back() or self._leave_closing()

    def show_record(self, code: str) -> None:
        """Show the closing of the quarter, by its name."""
        if code == CLOSING:
            self.closing.show_quarter()
            self.stage.setCurrentWidget(self.closing)
            self.closing.first_focus().setFocus()

    @property
    def record(self) -> str:
        """The closing, while it is in sight."""
        return CLOSING if self.stage.currentWidget() is self.closing else ""

    def primary_act(self) -> None:
        """Make the statement of the quarter, beside the window."""
        code, other = str(self.language.currentData()), str(self.second.currentData() or "")
        period, place, speaking = self.desk.period, self._room.path / "statement.pdf", self.desk.speaking

        def work(book: Book) -> Made:
            from desktop_app.reports.statement import print_statement

            why = print_statement(book, period, speaking(code), place, speaking(other) if other else None)
            return read_paper(place), why

        book = self.desk.book
        if book is not None and self.asked is None:
            asked = self.asked = (period, code, other)
            self._chosen = True
            self._show_paper(None)
            self.desk.worker.run_action(lambda: work(book), partial(self._made, asked), self._not_made, "statement")

    def reload(self, changed: object = None) -> None:
        """Another quarter, or other figures: what was made before is no longer the statement."""
        del changed
        shown = self.record
        self._forget()
        self.opened.reload()
        self.retranslate()
        self.show_record(shown)
        period, today = self.desk.period, self.desk.today

        def work(book: Book) -> bool:
            from desktop_app.acts.closing import is_closed

            return period.last < today and not is_closed(book, period)

        self.desk.read(work, self.late.setVisible, "statements: closed")

    def retranslate(self) -> None:
        """Say the choices, and what to do while there is no paper."""
        super().retranslate()
        say, period = self.desk.speech.say, self.desk.period
        year, number = quarter_name(period, self.desk.fiscal_start)
        for name, words in _LABELS:
            self.labels[name].setText(say(words))
        self.quarter.setText(
            say(text("Statements page", "Quarter {number}, {year}", number=Numeral(number), year=Numeral(year)))
        )
        days = text("Statements page", "{first} to {last}")
        self.days.setText(say(days.about(first=When(period.first), last=When(period.last))))
        self.holds.setText(say(_HOLDS))
        self.running.setText(say(_RUNNING))
        self.running.setVisible(period.last >= self.desk.today)
        gone = counted("Indicators", "%n days", "the median time to settle claims", days_since(period, self.desk.today))
        close = text("Today", "Close {quarter}: {days}", quarter=quarter_of(period, self.desk.fiscal_start))
        self.late.setText(say(close.about(days=gone)))
        self.late.setToolTip(say(lateness(period, self.desk.today)))
        for button, words, sign in (
            (self.close_button, text("Closing", "Closing"), "checks"),
            (self.figures_button, text("Statements page", "Open its figures"), "indicators"),
            (self.save_button, text("Statements page", "Save as…"), "save"),
            (self.print_button, text("Statements page", "Print…"), "print"),
        ):
            button.setText(say(words))
            put_icon(button, sign)
        self._offer_languages()
        self._say_nothing()
        self._say_why()

    def file_name(self) -> str:
        """The name a paper gets unless the user gives it another."""
        year, number = quarter_name(self.desk.period, self.desk.fiscal_start)
        scheme = self.desk.about.scheme.name if self.desk.about.scheme else "statement"
        return f"{_UNSAFE.sub('-', scheme)}-{year}-Q{number}-{self.language.currentData()}.pdf"

    def _made(self, asked: Asked, made: Made) -> None:
        """Show the paper, and over it why it is not signed, unless something else has been chosen meanwhile."""
        if asked == self.asked and isValid(self):
            self.asked = None
            self._show_paper(*made)
            self.view.area.setFocus()

    def _not_made(self, refusal: Refused) -> None:
        """Say why there is none."""
        if isValid(self):
            self._forget()
        self.desk.refuse(refusal)

    def _forget(self) -> None:
        """What was made, or is being made, is no longer what is wanted."""
        self.asked = None
        self._show_paper(None)

    def _show_paper(self, paper: Paper | None, why: Text | None = None) -> None:
        """Show a paper, or what to do without one."""
        self.paper, self._why = paper, why
        self._say_why()
        self.view.show_paper(paper)
        self.stage.setCurrentIndex(0 if paper is None else 1)
        self.primary_button.setEnabled(self.asked is None)
        for button in (self.save_button, self.print_button):
            button.setVisible(paper is not None)
        self._say_nothing()

    def _leave_closing(self) -> bool:
        """From the closing back to the paper; False where that is in sight already."""
        was = bool(self.record)
        if was:
            self._show_paper(self.paper, self._why)
        return was

    def _say_why(self) -> None:
        """Why the paper in sight is not signed."""
        self.unproved.setText(self.desk.speech.say(self._why) if self._why else "")
        self.unproved.setVisible(self._why is not None)

    def _say_nothing(self) -> None:
        """What stands where the paper will be."""
        self.nothing.setText(self.desk.speech.say(_NOT_MADE if self.asked is None else _MAKING))

    def _offer_languages(self) -> None:
        """Offer every language for the paper: the window's until one is chosen or made, and none as the second."""
        chosen = self.language.currentData() if self._chosen else self.desk.speech.language.code
        other = self.second.currentData()
        self.language.clear()
        self.second.clear()
        self.second.addItem(self.desk.speech.say(text("Statements page", "None")), "")
        for each in languages():
            self.language.addItem(each.name, each.code)
            if each.code != chosen:
                self.second.addItem(each.name, each.code)
        self.language.setCurrentIndex(max(self.language.findData(chosen), 0))
        self.second.setCurrentIndex(max(self.second.findData(other), 0))

    def _connect(self) -> None:
        """Join choices and buttons."""
        self.language.activated.connect(lambda _: self._choose())
        self.second.activated.connect(lambda _: self._choose())
        self.close_button.clicked.connect(lambda: self.show_record(CLOSING))
        self.figures_button.clicked.connect(lambda: self.opened.open_report("statement", self.desk.period))
        self.view.pressed.connect(lambda code: self.opened.open(code, self.desk.period))
        self.save_button.clicked.connect(self.ask_for_place)
        self.print_button.clicked.connect(self.ask_for_printer)
        self.save_button.setShortcut(QKeySequence("Ctrl+Shift+S"))
        self.print_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))

    def _choose(self) -> None:
        """Another language makes another paper."""
        self._chosen = True
        self._offer_languages()
        self._forget()

    def _lay_out(self) -> None:
        """Choices beside the stage; each frame stands before it is filled, else its parts are dressed twice."""
        choices, outer = card()
        choices.setFixedWidth(CHOICES)
        line, shown, chosen = across(self.opened.own, gap=WIDE), down(gap=GAP), QWidget()
        self.content.addWidget(self.opened, 1)
        line.addWidget(choices)
        line.addLayout(shown, 1)
        outer.addWidget(scrolled(chosen), 1)
        column = down(chosen, gap=outer.spacing())
        for widget in (
            *(self.labels["quarter"], self.quarter, self.days, self.running, self.late),
            *(self.labels["language"], self.language, self.labels["second"], self.second),
            *(self.labels["holds"], self.holds),
        ):
            if widget in (self.labels["language"], self.labels["holds"]):
                column.addSpacing(WIDE)
            column.addWidget(widget)
        column.addStretch(1)
        for button in (self.close_button, self.figures_button, self.save_button, self.print_button):
            outer.addWidget(button)
        self.holds.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.labels["language"].setBuddy(self.language)
        self.labels["second"].setBuddy(self.second)
        shown.addWidget(self.unproved)
        shown.addWidget(self.stage, 1)
        empty = named("card", QFrame())
        for frame in (empty, self.view, self.closing):
            frame.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            self.stage.addWidget(frame)
        down(empty, gap=GAP).addWidget(self.nothing, 1)


_LABELS = (
    ("quarter", text("Statements page", "Quarter, chosen in the bar above")),
    ("language", text("Statements page", "Language of the paper")),
    ("second", text("Statements page", "Second language")),
    ("holds", text("Statements page", "What it holds")),
)
_HOLDS = text(
    "Statements page",
    "Identification, income statement, balance sheet, reserves with their methods, the ten indicators with a chart, "
    "and lines to sign.",
)
_RUNNING = text("Statements page", "This quarter is not over: the figures are those known today.")
_NOT_MADE = text("Statements page", "No statement is made yet for these choices. Make it, then read, save or print it.")
_MAKING = text("Statements page", "The statement is being made…")


def make_page(desk: Desk) -> Page:
    """The page of the statements."""
    return StatementsPage(desk)
