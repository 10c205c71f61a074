"""Claims: a board of their steps, and a list, the open ones first, each reported, decided and paid in its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.claims import CLAIMS
from desktop_app.catalog.work import work_named
from desktop_app.core.text import text
from desktop_app.ui.pages.act_page import ActPage
from desktop_app.ui.views.claim_board import ClaimBoard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.catalog.claim_board import StepCount
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.listings.record_card import RecordCard
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk


class ClaimsPage(ActPage):
    """Lists claims, the open ones first, and shows one with its dates, items and payments."""

    title = text("Field", "Claims")
    primary = text("Act", "Report a claim")
    primary_does = "report_claim"
    listing = CLAIMS
    sheet = "claims"
    search_hint = text("Claims", "A code, or any part of a member's name")

    def __init__(self, desk: Desk) -> None:
        """Put the board of the steps over list and record."""
        super().__init__(desk)
        self.board = ClaimBoard(desk.speech)
        self.board.opened.connect(lambda work: self.work_through(work_named(work)))
        self.content.insertWidget(0, self.board)

    def reload(self, changed: object = None) -> None:
        """Read the list again, and how many claims stand in each step."""
        super().reload(changed)
        day = self.desk.today

        def work(book: Book) -> Sequence[StepCount]:
            from desktop_app.acts.today import board

            return board(book, day)

        self.desk.read(work, lambda found: self.board.show_counts(found, day), "board of claims")

    def show_aside(self, widget: QWidget) -> None:
        """A form needs the height of the page: the board gives way."""
        super().show_aside(widget)
        self.board.hide()

    def close_aside(self) -> None:
        """With the record the board comes back."""
        super().close_aside()
        self.board.show()

    def find_rows(self, book: Book, words: str, after: Row | None) -> Sequence[Row]:
        """Find claims (on the worker's thread)."""
        from desktop_app.reports.claim_card import claim_rows

        return claim_rows(book, words, after, self.desk.today)

    def look_up(self, book: Book, key: str) -> RecordCard:
        """Look one claim up (on the worker's thread)."""
        from desktop_app.reports.claim_card import claim_card

        return claim_card(book, key)

    def primary_act(self) -> None:
        """Report a claim."""
        from desktop_app.acts.counter_acts import REPORT

        self.begin(REPORT)

    def act_on(self, act: str, key: str) -> None:
        """Open the form of an act on a claim, or go to its member."""
        from desktop_app.acts import counter_acts, first_answers
        from desktop_app.acts.record_acts import adding

        if act == "index":
            self.begin(counter_acts.INDEX)
        elif act == "decide":
            self.begin_with(counter_acts.DECIDE, lambda book: {"claim": key, **first_answers.when_deciding(book, key)})
        elif act == "pay":
            self.begin_with(counter_acts.PAY, lambda book: {"claim": key, **first_answers.when_paying(book, key)})
        elif act == "receive":
            self.begin_with(counter_acts.RECEIVE, lambda _: {"claim": key})
        elif act == "appeal":
            day = self.desk.today
            self.begin_with(adding("complaints")[-1], lambda book: first_answers.appealing(book, key, day))
        else:
            super().act_on(act, key)

    def member_of(self, book: Book, key: str) -> str:
        """The member a claim is for (on the worker's thread)."""
        from desktop_app.reports.claim_card import person_of

        return person_of(book, key)


def make_page(desk: Desk) -> Page:
    """The page of the claims."""
    return ClaimsPage(desk)
