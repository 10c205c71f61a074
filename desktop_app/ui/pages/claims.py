"""Claims: a board of their steps, and a list, the open ones first, each reported, decided and paid in its order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.catalog.listings.claims import CLAIMS
from desktop_app.catalog.today import COMPLAINTS, Work
from desktop_app.catalog.work import work_named
from desktop_app.core.text import counted, text
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.forms.body import go_to
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.pages.act_page import ActPage
from desktop_app.ui.views.claim_board import ClaimBoard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.catalog.claim_board import StepCount
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.listings.record_card import RecordCard
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk


GOES_ON = ("review_claim", "decide_claim")
"""The forms after which the same claim may go on at once; a report is more often followed by another."""


LATELY = 31
"""So many days back committees are listed at first."""


class ClaimsPage(ActPage):
    """Lists claims, the open ones first, and shows one with its dates, items and payments."""

    title = text("Field", "Claims")
    primary = text("Act", "Report a claim")
    primary_does = "report_claim"
    listing = CLAIMS
    sheet = "claims"
    search_hint = text("Claims", "A code, or any part of a member's name")

    unanswered = 0
    """How many complaints wait for an answer."""

    def __init__(self, desk: Desk) -> None:
        """Put the board of the steps over list and record."""
        super().__init__(desk)
        self.board = ClaimBoard(desk.speech)
        self.board.opened.connect(lambda work: self.work_through(work_named(work)))
        self.content.insertWidget(0, self.board)
        self.complaints = ElidedButton()
        self.complaints.clicked.connect(lambda: self.work_through(Work(COMPLAINTS)))
        self.committee = ElidedButton()
        self.committee.clicked.connect(self.show_committee)
        for button in (self.complaints, self.committee):
            self.tools.addWidget(button)

    def reload(self, changed: object = None) -> None:
        """Read the list again, and how many claims stand in each step."""
        super().reload(changed)
        day = self.desk.today

        def work(book: Book) -> Sequence[StepCount]:
            from desktop_app.acts.today import board

            return board(book, day)

        self.desk.read(work, lambda found: self.board.show_counts(found, day), "board of claims")

        def unanswered(book: Book) -> int:
            from desktop_app.acts.today import waiting

            return waiting(book, COMPLAINTS, day).total

        self.desk.read(unanswered, self._say_complaints, "complaints to answer")

    def retranslate(self) -> None:
        """Say the words of the page, and how many complaints wait."""
        super().retranslate()
        self._say_complaints(self.unanswered)
        self.committee.say(self.desk.speech.say(text("Claims", "Committee papers")), "")
        put_icon(self.committee, "print")

    def look_up_waiting(self, book: Book, key: str) -> RecordCard:
        """A claim, or a complaint while those are worked through (on the worker's thread)."""
        from desktop_app.reports.complaint_card import complaint_card

        of_complaints = self.work is not None and self.work.queue is COMPLAINTS
        return complaint_card(book, key) if of_complaints else self.look_up(book, key)

    def _say_complaints(self, count: int) -> None:
        """Say how many complaints wait for an answer; without any there is nothing to press."""
        self.unanswered = count
        words = counted("Claims", "%n complaints to answer", "", count)
        self.complaints.say(self.desk.speech.say(words))
        self.complaints.setVisible(count > 0)

    def show_committee(self) -> None:
        """Show what a committee reads before it sits, and what it has decided lately, today included."""
        from desktop_app.ui.views.paper_wish import PaperWish

        days = {"from": self.desk.today - LATELY, "to": self.desk.today}
        agenda = PaperWish("committee_agenda", {"at": self.desk.today}, asks=("at",))
        self.show_papers(agenda, PaperWish("minutes", days, asks=("from", "to")))

    def _show_papers_of(self, claim: str) -> None:
        """Show what a decided claim is explained with, in the language of whom it is for."""
        from desktop_app.ui.views.paper_wish import PaperWish

        values = {"at": self.desk.today, "code": claim}

        def show(person: str) -> None:
            names = ("claim_slip", "rejection_letter")
            self.show_papers(*(PaperWish(name, values, person, claim) for name in names))

        self.desk.read(lambda book: self.member_of(book, claim), show, "whose papers")

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
        from desktop_app.acts.claim_proposal import proposed_answers
        from desktop_app.acts.claim_review import when_reviewing
        from desktop_app.acts.complaint import ANSWER
        from desktop_app.acts.record_acts import adding

        if act == "index":
            self.begin(counter_acts.INDEX)
        elif act == "review":
            me = {"claim": key, "reviewer": self.desk.who.user}
            self.begin_with(counter_acts.REVIEW, lambda book: {**me, **when_reviewing(book, key)})
        elif act == "decide":
            self.begin_with(counter_acts.DECIDE, lambda book: {"claim": key, **proposed_answers(book, key)})
        elif act == "pay":
            self.begin_with(counter_acts.PAY, lambda book: {"claim": key, **first_answers.when_paying(book, key)})
        elif act == "receive":
            self.begin_with(counter_acts.RECEIVE, lambda _: {"claim": key})
        elif act == "answer":
            self.begin_with(ANSWER, lambda _: {"complaint": key})
        elif act == "papers":
            self._show_papers_of(key)
        elif act == "appeal":
            day = self.desk.today
            self.begin_with(adding("complaints")[-1], lambda book: first_answers.appealing(book, key, day))
        else:
            super().act_on(act, key)

    def _open_form(self, act: Act, values: Mapping[str, Any]) -> ActForm:
        """The decision begins at how it is decided, whatever is filled in."""
        form = super()._open_form(act, values)
        if act.form.name == "decide_claim" and values:
            go_to(form.body.row("decision").editor)
        return form

    def go_on_with(self, key: str) -> None:
        """Begin what leads a claim to its next step, if there is one."""

        def work(book: Book) -> str:
            from desktop_app.reports.claim_card import next_step

            return next_step(book, key)

        self.desk.read(work, lambda act: self.act_on(act, key), "next step")

    def _enter(self, key: str) -> None:
        """Enter in the list begins the next step of a claim, as it does on the board."""
        if self.work or isinstance(self.aside.currentWidget(), ActForm):
            super()._enter(key)
        elif key:
            self.go_on_with(key)

    def _saved(self, done: Done) -> None:
        """After Ctrl+Enter go on with the next step of the same claim; on the board with the next claim."""
        form = self.aside.currentWidget()
        super()._saved(done)
        if not self.work and isinstance(form, ActForm) and form.form.name in GOES_ON:
            self.close_aside()
            self.go_on_with(done.code)

    def member_of(self, book: Book, key: str) -> str:
        """The member a claim is for (on the worker's thread)."""
        from desktop_app.reports.claim_card import person_of

        return person_of(book, key)


def make_page(desk: Desk) -> Page:
    """The page of the claims."""
    return ClaimsPage(desk)
