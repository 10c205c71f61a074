"""What else the day's page tells at a glance: small things that wait, and the ten indicators of the period."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy

from desktop_app.catalog.backups import PART
from desktop_app.catalog.navigation import DUE_SOON, is_for
from desktop_app.core.closing import CLOSING, days_since, next_to_close, quarter_of
from desktop_app.core.period import day_of, quarter_holding
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Clock, When
from desktop_app.core.text import counted, text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.laid_out_button import LaidOutButton
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.mark_label import MarkLabel
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP, TIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop_app.acts.book import Book
    from desktop_app.acts.today import LastLook
    from desktop_app.catalog.navigation import MainAct
    from desktop_app.catalog.scorecard import Scorecard
    from desktop_app.core.period import Day, Period
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk


FIGURES = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
DIGITS = 9
"""Values stand below each other in a column so many letters wide."""


class Glance(QFrame):
    """Small things that wait, each a link to where it is: unfinished forms, findings, the quarter's end, the backup."""

    def __init__(self, desk: Desk) -> None:
        """Begin without a link; the backup is told as soon as it is known."""
        super().__init__()
        self.desk = desk
        self.unfinished: Sequence[tuple[MainAct, int]] = ()
        self.due: tuple[int, Day | None] = (0, None)
        self.links: list[QPushButton] = []
        self.leads: list[Callable[[], None]] = []
        self.line = FlowLayout(0)
        self.setLayout(self.line)
        desk.backup_seen.connect(self.retranslate)

    def look_again(self) -> None:
        """Look again at what was saved since somebody looked through all records today."""
        look, today = self.desk.looked, self.desk.today
        if look is None or look.seen.look.day != today:
            return

        def work(book: Book) -> LastLook:
            from desktop_app.acts.today import look_on

            return look_on(book, look, today)

        def show(found: LastLook) -> None:
            self.desk.looked = found
            self.retranslate()

        self.desk.read(work, show, "looked again")

    def show_unfinished(self, found: Sequence[tuple[MainAct, int]]) -> None:
        """Show of which forms unfinished ones are kept."""
        self.unfinished = found
        self.retranslate()

    def show_due(self, due: tuple[int, Day | None]) -> None:
        """Show how many investments fall due, and when the first does."""
        self.due = due
        self.retranslate()

    def retranslate(self) -> None:
        """Say every link; one that has nothing to say is hidden, so that none loses the keyboard to another."""
        told = list(self._reminders())
        self.leads = [lead for _, lead in told]
        while len(self.links) < len(told):
            self._add_link()
        for at, link in enumerate(self.links):
            link.setText(self.desk.speech.say(told[at][0]) if at < len(told) else "")
            link.setVisible(at < len(told))

    def _reminders(self) -> Iterator[tuple[Text, Callable[[], None]]]:
        """What is said, and where it leads."""
        go, look = self.desk.go, self.desk.looked
        days = quarter_holding(self.desk.today, self.desk.fiscal_start).last - self.desk.today
        if is_for(self.desk.role, "statements"):
            yield counted("Today", "The quarter ends in %n days", "", days), partial(go, "statements")
            yield from self._to_close()
        count, first = self.due
        if first is not None and is_for(self.desk.role, "accounts"):
            words = counted("Today", "%n investments fall due, the first on {day}", "", count, day=When(first))
            yield words, partial(self.desk.begin, "accounts", DUE_SOON, "")
        looked = text("Today", "Look for doubtful records")
        if look is not None:
            when = text("Today", "{day}, {time}", day=When(day_of(look.at.date())), time=Clock.of(look.at))
            looked = counted("Today", "%n findings at the last look, {when}", "", look.findings, when=when)
        yield looked, partial(go, "data", "checks")
        newest = self.desk.backup
        if newest is not None and newest.days is not None:
            made = counted("Today", "Last backup %n days ago", "", newest.days)
            yield made if newest.days else text("Today", "Last backup today"), partial(go, "data", PART)
        for act, count in self.unfinished:
            words = counted("Today", "%n not finished: {form}", "", count, form=act.label)
            yield words, partial(self.desk.begin, act.page, act.begins or "begin", "")

    def _to_close(self) -> Iterator[tuple[Text, Callable[[], None]]]:
        """How long ago the quarter ended that is to be closed next."""
        about, today = self.desk.about, self.desk.today
        quarter = next_to_close(about.closed_to, about.first, today, self.desk.fiscal_start)
        if quarter is not None:
            words = text("Today", "Close {quarter}: {days}", quarter=quarter_of(quarter, self.desk.fiscal_start))
            gone = counted("Indicators", "%n days", "the median time to settle claims", days_since(quarter, today))
            yield words.about(days=gone), partial(self._close, quarter)

    def _close(self, quarter: Period) -> None:
        """Lead to the closing of a quarter, whichever is shown now."""
        self.desk.choose_period(quarter)
        self.desk.go("statements", CLOSING)

    def _add_link(self) -> None:
        """A further link."""
        link, at = named("link", QPushButton()), len(self.links)
        link.clicked.connect(partial(self._lead, at))
        self.links.append(link)
        self.line.addWidget(link)

    def _lead(self, at: int) -> None:
        """Go where a link leads."""
        self.leads[at]()


class SmallIndicators(QFrame):
    """The ten indicators as lines: name, value, how it stands; a line opens its card."""

    def __init__(self, desk: Desk) -> None:
        """Build the lines without figures."""
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.desk = desk
        self.title = named("section", MeasuredLabel())
        self.lines = {each.name: SmallIndicator() for each in INDICATORS}
        column = down(self, gap=0, edges=(GAP, GAP))
        heading = across(edges=(GAP, TIGHT))
        heading.addWidget(self.title, 1)
        column.addLayout(heading)
        for name, line in self.lines.items():
            line.clicked.connect(partial(desk.go, "indicators", name))
            column.addWidget(line)
        column.addStretch(1)
        self.cards: Sequence[Scorecard] = ()

    def show_cards(self, cards: Sequence[Scorecard]) -> None:
        """Show the indicators of the period; none in a file without a scheme."""
        self.cards = cards
        self.setVisible(bool(cards) and is_for(self.desk.role, "indicators"))
        self.retranslate()

    def retranslate(self) -> None:
        """Say every line."""
        self.title.setText(self.desk.speech.say(text("Today", "Indicators of the period")))
        for card in self.cards:
            self.lines[card.name].show_card(card, self.desk)


class SmallIndicator(LaidOutButton):
    """One indicator in a line."""

    def __init__(self) -> None:
        """Build it without a figure."""
        super().__init__()
        self.setObjectName("age")
        self.label, self.value = named("quiet", ElidedLabel()), QLabel(alignment=FIGURES)
        self.mark: MarkLabel | None = None
        self.row = across(self, edges=(GAP, 2))
        self.row.addWidget(self.value)
        self.row.addWidget(self.label)
        self.row.addStretch(1)

    def show_card(self, card: Scorecard, desk: Desk) -> None:
        """Say the indicator, with its standing in colour, icon and word."""
        speech = desk.speech
        self.label.setText(speech.say(card.label))
        self.value.setText(speech.show(card.value))
        self.value.setMinimumWidth(max(self.fontMetrics().averageCharWidth() * DIGITS, self.value.sizeHint().width()))
        if self.mark is None:
            self.mark = MarkLabel(card.mark, speech)
            self.row.addWidget(self.mark)
            self.let_through()
        self.mark.say(card.mark, speech)
        spoken = text("Indicators page", "{label}: {value}. {line}. {standing}", standing=card.mark.words)
        self.setAccessibleName(speech.say(spoken.about(label=card.label, value=card.value, line=card.line)))
        self.setToolTip(speech.say(card.note) if card.note else self.accessibleName())
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name before the words of its standing (Qt)."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Say the standing in brief where name and words have no room beside each other."""
        if self.mark is not None:
            self.mark.shorten(brief=False)
            self.mark.shorten(brief=self.row.sizeHint().width() > self.width())
