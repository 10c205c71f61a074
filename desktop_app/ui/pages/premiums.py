"""Premiums: what is to be taken first, each taken with its receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.premiums import PREMIUMS
from desktop_app.core.text import text
from desktop_app.ui.pages.act_page import ActPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.book import Book
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.listings.record_card import RecordCard
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk


class PremiumsPage(ActPage):
    """Lists premiums, the unpaid ones first, and takes them."""

    title = text("Field", "Premiums")
    primary = text("Act", "Take a premium")
    primary_does = "take_premium"
    by_file = True
    listing = PREMIUMS
    sheet = "premiums"
    search_hint = text("Premiums", "A receipt, a code, or any part of a member's name")

    def find_rows(self, book: Book, words: str, after: Row | None) -> Sequence[Row]:
        """Find premiums (on the worker's thread)."""
        from desktop_app.reports.premium_card import premium_rows

        return premium_rows(book, words, after, self.desk.today)

    def look_up(self, book: Book, key: str) -> RecordCard:
        """Look one premium up (on the worker's thread)."""
        from desktop_app.reports.premium_card import premium_card

        return premium_card(book, key, self.desk.today)

    def __init__(self, desk: Desk) -> None:
        """Build the list; where nothing was ever due, the first step is to enrol somebody."""
        super().__init__(desk)
        self.first_step.clicked.disconnect()
        self.first_step.clicked.connect(lambda: desk.go("members"))

    def primary_act(self) -> None:
        """Take a premium, of whom the form asks; that of the record in sight is taken by the record's own button."""
        from desktop_app.acts.counter_acts import TAKE

        self.begin(TAKE)

    def act_on(self, act: str, key: str) -> None:
        """Open the form of an act on a premium, or go to its member."""
        from desktop_app.acts import counter_acts, first_answers

        if act == "take":
            self.begin_with(counter_acts.TAKE, lambda book: first_answers.taking(book, key))
        else:
            super().act_on(act, key)

    def member_of(self, book: Book, key: str) -> str:
        """The member who holds the policy of a premium (on the worker's thread)."""
        from desktop_app.reports.premium_card import holder_of

        return holder_of(book, key)


def make_page(desk: Desk) -> Page:
    """The page of the premiums."""
    return PremiumsPage(desk)
