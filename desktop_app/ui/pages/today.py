"""Today: what waits and for how long, who comes next, what was saved last; in a new scheme, the first steps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.catalog.backups import PART, reminder
from desktop_app.catalog.mark import Tone
from desktop_app.catalog.saves import SAVES
from desktop_app.catalog.today import CARDS, RARE, STEPS, TO_DECIDE, TO_RENEW
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.ui.look.icons import pixmap, put_icon
from desktop_app.ui.look.layouts import across, down, named, scrolled
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP, ICON, TIGHT, WIDE
from desktop_app.ui.pages.page import Page, card
from desktop_app.ui.pages.today_more import Glance, SmallIndicators
from desktop_app.ui.views.claim_board import ClaimBoard
from desktop_app.ui.views.queue_card import QueueCard
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop_app.acts.book import Book
    from desktop_app.catalog.listings.listing import Listing, Row
    from desktop_app.catalog.navigation import MainAct
    from desktop_app.catalog.today import FirstStep, Queue, Waiting
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

    Question: TypeAlias = tuple[Callable[[Book], Any], Callable[[Any], None]]

ROOMY = 1000
"""From this width on three lists stand beside each other."""
FEWEST_ROWS = 3
"""A list is at least so many rows high, the words for an empty one included."""


class TodayPage(Page):
    """The day's page: each thing that waits is one key away from where it is done."""

    title = text("Navigation", "Today")

    def __init__(self, desk: Desk) -> None:
        """Build cards, lists and steps without figures."""
        super().__init__(desk)
        self.queues = [QueueCard(desk, queue) for queue in CARDS]
        self.claims = TodayList(desk, TO_DECIDE.listing, text("Today", "Oldest claims without a decision"))
        self.renewals = TodayList(desk, TO_RENEW.listing, text("Today", "Next policies to renew"))
        self.saves = TodayList(desk, SAVES, text("Today", "Latest saves"))
        for queue in self.queues:
            queue.opened.connect(partial(self._work_through, queue.queue))
        self.claims.table.opened.connect(partial(desk.begin, TO_DECIDE.page, TO_DECIDE.name))
        self.renewals.table.opened.connect(partial(desk.begin, TO_RENEW.page, TO_RENEW.name))
        self.glance, self.indicators = Glance(desk), SmallIndicators(desk)
        self.heading_of_board = named("quiet", MeasuredLabel())
        self.board = ClaimBoard(desk.speech)
        self.board.opened.connect(lambda work: desk.begin(TO_DECIDE.page, work, ""))
        self.saves.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.steps = [FirstStepLine(desk, step) for step in STEPS]
        self.heading_of_steps = named("section", QLabel())
        self.begin, _ = card(self.heading_of_steps, *self.steps)
        self.reminder = BackupLine(desk)
        self.work, self.lists, self.cards = QWidget(), QGridLayout(), QGridLayout()
        self._lay_out()

    def reload(self, changed: object = None) -> None:
        """Look again at what waits."""
        del changed
        self.glance.look_again()
        self.set_subtitle(text("Today", "{day}", day=When(self.desk.today)))

        def work(book: Book) -> Sequence[FirstStep]:
            from desktop_app.acts.today import open_steps

            return open_steps(book)

        self.desk.read(work, self._show_steps, "today")

    def retranslate(self) -> None:
        """Say the page again."""
        super().retranslate()
        self.heading_of_steps.setText(self.desk.speech.say(text("Today", "First steps")))
        self.heading_of_board.setText(self.desk.speech.say(text("Today", "Claims by step")))
        self.reminder.retranslate()
        for queue in self.queues:
            queue.retranslate()
        for step in self.steps:
            step.retranslate()
        for part in (self.claims, self.renewals, self.saves, self.glance, self.indicators):
            part.retranslate()
        self._spread()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for forms that were left meanwhile, and tell what was found and kept on other pages (Qt)."""
        super().showEvent(event)
        drafts = self.desk.drafts

        def work(book: Book) -> Sequence[tuple[MainAct, int]]:
            from desktop_app.acts.today import unfinished

            del book
            return unfinished(drafts)

        self.desk.read(work, self.glance.show_unfinished, "unfinished")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The indicators beside the lists where there is room, else with the saves under them (Qt)."""
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY
        self.lists.addWidget(self.indicators, 0 if roomy else 1, 2 if roomy else 0, 2 if roomy else 1, 1)
        self.lists.addWidget(self.saves, 1, 0 if roomy else 1, 1, 2 if roomy else 1)
        self.lists.setColumnStretch(2, 1 if roomy else 0)
        self._spread()

    def _spread(self) -> None:
        """The cards beside each other where the words on their buttons have room, else in two rows."""
        seen = [queue for queue in self.queues if queue.queue not in RARE or queue.waits]
        room = self.width() // len(seen) - 2 * GAP
        columns = len(seen) if max(queue.least for queue in seen) <= room else (len(seen) + 1) // 2
        for at, queue in enumerate(sorted(self.queues, key=lambda each: each not in seen)):
            self.cards.addWidget(queue, at // columns, at % columns)
            queue.setVisible(queue in seen)  # in the page already: shown before, it would be a window for a moment
        for at, _ in enumerate(self.queues):
            self.cards.setColumnStretch(at, int(at < columns))

    def _show_waiting(self, queue: QueueCard, waiting: Waiting) -> None:
        """Show how many wait; a card of what is rare comes and goes with it."""
        queue.show_waiting(waiting)
        self._spread()

    def _work_through(self, queue: Queue, work: str) -> None:
        """Go where the work is done, to the very records that were counted."""
        self.desk.begin(queue.whole or queue.page, work, "")

    def _show_steps(self, found: Sequence[FirstStep]) -> None:
        """Show the open steps of a new scheme; of one at work ask for what waits."""
        for step in self.steps:
            step.setVisible(step.step in found and self.desk.may(step.step.does))
        self.begin.setVisible(any(self.desk.may(each.does) for each in found))
        self.work.setVisible(not found)
        if not found:
            self._ask_next(self._questions())

    def _questions(self) -> list[Question]:
        """What the page asks at work, one after the other, the quickest answers first."""
        from desktop_app.acts import today

        day = self.desk.today
        found = [
            (partial(today.first_waiting, queue=queue, day=day), table.show_rows)
            for queue, table in ((TO_DECIDE, self.claims), (TO_RENEW, self.renewals))
        ]
        queues: list[Question] = [
            (partial(today.waiting, queue=card.queue, day=day), partial(self._show_waiting, card))
            for card in self.queues
        ]
        period = self.desk.period
        more: list[Question] = [
            (partial(today.board, day=day), lambda counts: self.board.show_counts(counts, day)),
            (partial(today.falling_due, day=day), self.glance.show_due),
            (partial(today.indicators_of, period=period), self.indicators.show_cards),
        ]
        return [(today.saves, self.saves.show_rows), found[0], *queues, found[1], *more]

    def _ask_next(self, left: list[Question]) -> None:
        """Ask one thing, so that other questions may come between; then the next."""
        if not left:
            return
        work, show = left[0]

        def answer(found: Any) -> None:
            show(found)
            self._ask_next(left[1:])

        self.desk.read(work, answer, "today")

    def _lay_out(self) -> None:
        """Steps, or cards over lists, which scroll where the window is low."""
        self.lists.setSpacing(GAP)
        for at, table in enumerate((self.claims, self.renewals)):
            self.lists.addWidget(table, 0, at)
            self.lists.setColumnStretch(at, 1)
        column = down(self.work)
        self.cards.setSpacing(GAP)
        column.addWidget(self.glance)
        column.addLayout(self.cards)
        steps = across()
        steps.addWidget(self.heading_of_board)
        steps.addWidget(self.board, 1)
        column.addLayout(steps)
        column.addLayout(self.lists)
        column.addStretch(1)
        body = named("body", QWidget())
        inner = down(body)
        inner.addWidget(self.reminder)
        inner.addWidget(self.begin)
        inner.addWidget(self.work)
        inner.addStretch(1)
        self.begin.hide()
        self.work.hide()
        self.content.addWidget(scrolled(body), 1)


class TodayList(QFrame):
    """A few records under a title; the page says what Enter does with the one that is chosen."""

    def __init__(self, desk: Desk, listing: Listing, title: Text) -> None:
        """Build the list without rows."""
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.desk, self.words = desk, title
        self.title, self.table = named("section", MeasuredLabel()), RecordTable(listing, desk.speech)
        self.table.setObjectName("part")
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = down(self, edges=(GAP, GAP))
        heading = across(edges=(GAP, TIGHT))
        heading.addWidget(self.title, 1)
        column.addLayout(heading)
        column.addWidget(self.table)
        column.addStretch(1)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these records."""
        self.table.records.show_rows(rows)
        self.table.empty.setVisible(not rows)
        self.table.stand(max(len(rows), FEWEST_ROWS))

    def retranslate(self) -> None:
        """Say the title."""
        words = self.desk.speech.say(self.words)
        self.title.setText(words)
        self.table.setAccessibleName(words)


class FirstStepLine(QFrame):
    """One first step: what to do, what it asks for, and a button that leads there."""

    def __init__(self, desk: Desk, step: FirstStep) -> None:
        """Build the line without words."""
        super().__init__()
        self.desk, self.step = desk, step
        self.title, self.line = named("strong", QLabel()), named("quiet", MeasuredLabel())
        self.button = QPushButton()
        self.button.clicked.connect(lambda: desk.go(step.page))
        row, column = across(self, edges=(0, TIGHT)), down(gap=TIGHT)
        column.addWidget(self.title)
        column.addWidget(self.line)
        row.addLayout(column, 1)
        row.addWidget(self.button)

    def retranslate(self) -> None:
        """Say the step."""
        say = self.desk.speech.say
        self.title.setText(say(self.step.title))
        self.line.setText(say(self.step.line))
        self.button.setText(say(text("Today", "Begin")))
        self.button.setAccessibleDescription(self.title.text())
        put_icon(self.button, self.step.page)


class BackupLine(QFrame):
    """Says that a new backup is needed, and leads to where one is made; hidden while none is."""

    def __init__(self, desk: Desk) -> None:
        """Begin hidden, and say every time what is known anew."""
        super().__init__()
        self.setObjectName("message")
        self.setProperty("tone", Tone.WATCH.value)
        self.desk = desk
        self.sign, self.words, self.go = QLabel(), MeasuredLabel(), named("link", QPushButton())
        self.go.clicked.connect(lambda: desk.go("data", PART))
        line = across(self, edges=(WIDE, TIGHT))
        line.addWidget(self.sign)
        line.addWidget(self.words, 1)
        line.addWidget(self.go)
        desk.backup_seen.connect(self.retranslate)
        self.hide()

    def retranslate(self) -> None:
        """Say how old the newest backup is, where that is too old."""
        newest, say = self.desk.backup, self.desk.speech.say
        self.setVisible(newest is not None and newest.is_old)
        self.words.setText(say(reminder(newest)) if newest else "")
        self.go.setText(say(text("Backups", "Backups")))
        self.sign.setPixmap(pixmap(Tone.WATCH.value, Tone.WATCH.value, ICON))


def make_page(desk: Desk) -> Page:
    """The page for today."""
    return TodayPage(desk)
