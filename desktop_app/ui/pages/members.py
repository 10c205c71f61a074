"""Members: found by any part of name or code, enrolled, insured again, and shown with all that is known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.catalog.listings.people import MEMBERS
from desktop_app.catalog.listings.policies import HOLD_ONE, JOIN_ONE, LEAVE_ONE, NOTICE
from desktop_app.catalog.today import TO_RENEW
from desktop_app.core.period import add_months
from desktop_app.core.text import text
from desktop_app.ui.pages.act_page import ActPage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.listings.record_card import RecordCard
    from desktop_app.core.period import Day
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.paper_wish import PaperWish

YEAR = 12
"""Months of a member's year, which ends with the period that is shown."""


class MembersPage(ActPage):
    """Finds members and shows one with household, policies, premiums and claims."""

    title = text("Field", "Members")
    primary = text("Act", "Enrol a household")
    primary_icon = "enrol"
    primary_does = "enrol_household"
    listing = MEMBERS
    sheet = "people"
    search_hint = text("Members", "Any part of a name or code")

    def find_rows(self, book: Book, words: str, after: Row | None) -> Sequence[Row]:
        """Find members (on the worker's thread)."""
        from desktop_app.reports.member_card import member_rows

        return member_rows(book, words, after, self.desk.today)

    def look_up(self, book: Book, key: str) -> RecordCard:
        """Look one member up (on the worker's thread)."""
        from desktop_app.reports.member_card import member_card

        return member_card(book, key, self.desk.today)

    def look_up_waiting(self, book: Book, key: str) -> RecordCard:
        """Look up a policy that is to be renewed (on the worker's thread)."""
        from desktop_app.reports.policy_card import policy_card

        return policy_card(book, key, self.desk.today)

    def primary_act(self) -> None:
        """Enrol a household."""
        from desktop_app.acts.counter_acts import ENROL

        self.begin(ENROL)

    def act_on(self, act: str, key: str) -> None:
        """Open the form of an act on a member."""
        way = _ways(key, self.desk.today).get(act)
        if way:
            self.begin_with(*way)
        elif act == "paper":
            self.show_papers(*self._papers_of(key))
        elif act == NOTICE:
            self._show_notice(key)
        else:
            super().act_on(act, key)

    def _show_notice(self, policy: str) -> None:
        """Show the notice of one policy, in its holder's language."""
        from desktop_app.ui.views.paper_wish import PaperWish

        values = {"at": self.desk.today, "policy": policy}

        def show(holder: str) -> None:
            self.show_papers(PaperWish("renewal_notices", values, holder, policy))

        self.desk.read(lambda book: self.member_of(book, policy), show, "whose notice")

    def _papers_of(self, code: str) -> tuple[PaperWish, ...]:
        """The papers of a member, the card first."""
        from desktop_app.ui.views.paper_wish import PaperWish

        day, period = {"at": self.desk.today}, self.desk.period
        days = {"from": add_months(period.last + 1, -YEAR), "to": period.last}
        kinds: tuple[tuple[str, Mapping[str, Any], tuple[str, ...]], ...] = (
            ("member_cards", {**day, "code": code}, ()),
            ("household_cards", {**day, "code": code}, ()),
            ("member_year", {**days, "code": code}, ("from", "to")),
            ("claim_form", {**day, "member": code}, ()),
            ("person_paper", {**day, "code": code}, ()),
        )
        return tuple(PaperWish(name, values, code, code, asks) for name, values, asks in kinds)

    def member_of(self, book: Book, key: str) -> str:
        """The member who holds a policy (on the worker's thread)."""
        from desktop_app.reports.policy_card import holder_of

        return holder_of(book, key)


def _ways(key: str, today: Day) -> dict[str, tuple[Act, Callable[[Book], Mapping[str, Any]]]]:
    """By the name of an act on a member: its form, and what is known of the member for it."""
    from desktop_app.acts import counter_acts, first_answers
    from desktop_app.acts.merging import merging_of

    return {
        "take": (counter_acts.TAKE, lambda book: first_answers.taking_from(book, key, today)),
        "renew": (counter_acts.RENEW, lambda book: first_answers.renewing_of(book, key)),
        TO_RENEW.act: (counter_acts.RENEW, lambda book: first_answers.renewing(book, key)),
        "end": (counter_acts.END, lambda book: first_answers.ending_of(book, key, today)),
        "claim": (counter_acts.REPORT, lambda book: first_answers.claim_of(book, key, today)),
        "leave": (counter_acts.LEAVE, lambda book: first_answers.leaving_of(book, key, today)),
        "join": (counter_acts.JOIN, lambda book: first_answers.ending_of(book, key, today)),
        "hold": (counter_acts.HOLD, lambda book: first_answers.ending_of(book, key, today)),
        LEAVE_ONE: (counter_acts.LEAVE, lambda _: {"policy": key}),
        JOIN_ONE: (counter_acts.JOIN, lambda _: {"policy": key}),
        HOLD_ONE: (counter_acts.HOLD, lambda _: {"policy": key}),
        "merge": (counter_acts.MERGE, lambda book: merging_of(book, key)),
    }


def make_page(desk: Desk) -> Page:
    """The page of the members."""
    return MembersPage(desk)
