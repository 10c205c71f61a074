"""Today: what waits and for how long, who comes next, what was saved last; in a new scheme, the first steps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.catalog.saves import SAVES
from desktop_app.catalog.today import CARDS, RARE, STEPS, TO_DECIDE, TO_RENEW
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across, down, named, scrolled
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.pages.page import Page, card
from desktop_app.ui.pages.today_more import Glance, SmallIndicators
from desktop_app.ui.pages.today_parts import BackupLine, FirstStepLine, TodayList
from desktop_app.ui.views.claim_board import ClaimBoard
from desktop_app.ui.views.queue_card import QueueCard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desktop_app.acts.book import Book
    from desktop_app.catalog.navigation import MainAct
    from desktop_app.catalog.today import FirstStep, Queue, Waiting
    from desktop_app.ui.shell.desk import Desk

    Question: TypeAlias = tuple[Callable[[Book], Any], Callable[[Any], None]]

ROOMY = 1000
"""From this width on three lists stand beside each other."""


class TodayPage(Page):
    """The day's page: each thing that waits is one key away from where it is done."""

    title = text("Navigation", "Today")

    claims: TodayList
    renewals: TodayList
    saves: TodayList
    board: ClaimBoard
    indicators: SmallIndicators

    def __init__(self, desk: Desk) -> None:
        """Build the frame with the first steps; cards and lists follow where the scheme is at work."""
        super().__init__(desk)
        self.queues: list[QueueCard] = []
        self.glance = Glance(desk)
        self.heading_of_board = named("quiet", MeasuredLabel())
        self.steps = [FirstStepLine(desk, step) for step in STEPS]
        self.heading_of_steps = named("section", QLabel())
        self.begin, _ = card(self.heading_of_steps, *self.steps)
        self.reminder = BackupLine(desk)
        self.work, self.lists, self.cards = QWidget(), QGridLayout(), QGridLayout()
        self.line_of_board = across()
        self.unbuilt = [self._add_cards, self._add_board, self._add_lists, self._add_indicators]
        """What builds the cards and lists, one after the other: between two of them the window answers."""
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
        for part in (self.reminder, self.glance):
            part.retranslate()
        for step in self.steps:
            step.retranslate()
        if not self.unbuilt:
            self._say_work()

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
        if not self.unbuilt:
            self._arrange()

    def _say_work(self) -> None:
        """Say the cards and lists."""
        for queue in self.queues:
            queue.retranslate()
        for part in (self.claims, self.renewals, self.saves, self.indicators):
            part.retranslate()
        self._spread()

    def _arrange(self) -> None:
        """The indicators and the saves where there is room for them."""
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
        self.work.setVisible(not found and not self.unbuilt)
        if not found:
            self._build_next()

    def _build_next(self, _: object = None) -> None:
        """Build the next cards or lists; once all of them stand, ask for what waits."""
        if not self.unbuilt:
            self._ask_next(self._questions())
            return
        self.unbuilt.pop(0)()
        if not self.unbuilt:
            self._say_work()
            self._arrange()
            self.work.show()
        self.desk.read(lambda _: None, self._build_next, "today")

    def _add_cards(self) -> None:
        """A card for each kind of work that waits."""
        self.queues = [QueueCard(self.desk, queue) for queue in CARDS]
        for at, queue in enumerate(self.queues):
            queue.opened.connect(partial(self._work_through, queue.queue))
            self.cards.addWidget(queue, 0, at)

    def _add_board(self) -> None:
        """The steps of the claims side by side."""
        self.board = ClaimBoard(self.desk.speech)
        self.board.opened.connect(lambda work: self.desk.begin(TO_DECIDE.page, work, ""))
        self.line_of_board.addWidget(self.board, 1)

    def _add_lists(self) -> None:
        """The oldest claims, the next policies and the latest saves."""
        desk = self.desk
        self.claims = TodayList(desk, TO_DECIDE.listing, text("Today", "Oldest claims without a decision"))
        self.renewals = TodayList(desk, TO_RENEW.listing, text("Today", "Next policies to renew"))
        self.saves = TodayList(desk, SAVES, text("Today", "Latest saves"))
        self.claims.table.opened.connect(partial(desk.begin, TO_DECIDE.page, TO_DECIDE.name))
        self.renewals.table.opened.connect(partial(desk.begin, TO_RENEW.page, TO_RENEW.name))
        self.saves.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for at, table in enumerate((self.claims, self.renewals)):
            self.lists.addWidget(table, 0, at)
            self.lists.setColumnStretch(at, 1)

    def _add_indicators(self) -> None:
        """The ten indicators small."""
        self.indicators = SmallIndicators(self.desk)

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
        self.cards.setSpacing(GAP)
        column = down(self.work)
        column.addWidget(self.glance)
        column.addLayout(self.cards)
        self.line_of_board.addWidget(self.heading_of_board)
        column.addLayout(self.line_of_board)
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


def make_page(desk: Desk) -> Page:
    """The page for today."""
    return TodayPage(desk)
