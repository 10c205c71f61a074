"""Premiums: what is to be taken first, each taken with its receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.premiums import PREMIUMS
from desktop_app.catalog.listings.renewals import RENEW_HEAP
from desktop_app.catalog.navigation import COLLECT
from desktop_app.catalog.today import TO_RENEW
from desktop_app.core.text import text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.pages.act_page import ActPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.listings.record_card import RecordCard
    from desktop_app.catalog.today import Work
    from desktop_app.ui.pages.collect import CollectPart
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.pages.renew import RenewPart
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.paper_preview import PaperPreview
    from desktop_app.ui.views.paper_wish import PaperWish

COLLECTS, RENEWS = "collect_premiums", "renew_policy"


class PremiumsPage(ActPage):
    """Lists premiums, the unpaid ones first, and takes them."""

    title = text("Field", "Premiums")
    primary = text("Act", "Take a premium")
    primary_does = "take_premium"
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
        self.collecting: CollectPart | None = None
        """The sheet on which premium is collected, in the place of the list."""
        self.renewing: RenewPart | None = None
        """The sheet on which policies are renewed, in the place of the list."""
        self.papers_shown: PaperPreview | None = None
        """Papers in the place of a sheet, which waits for them to be left."""
        self.collect, self.renew = ElidedButton(), ElidedButton()
        self.collect.clicked.connect(self.begin_collecting)
        self.renew.clicked.connect(lambda _: self.begin_renewing())
        for button in (self.renew, self.collect):
            self.tools.addWidget(button)

    def retranslate(self) -> None:
        """Say the page's words, and the button that collects."""
        super().retranslate()
        self.collect.say(self.desk.speech.say(COLLECT), "Ctrl+G")
        self.collect.setShortcut("Ctrl+G")
        put_icon(self.collect, "take")
        self.renew.say(self.desk.speech.say(RENEW_HEAP), "Ctrl+R")
        self.renew.setShortcut("Ctrl+R")
        put_icon(self.renew, "renew")
        self._show_tools()

    def first_focus(self) -> QWidget:
        """The sheet while there is one, else the list."""
        sheet = self.collecting or self.renewing
        return sheet.first_focus() if sheet else super().first_focus()

    def show_record(self, code: str) -> None:
        """Show a premium in the list; the sheet is left, kept as it is."""
        self.leave_collecting()
        super().show_record(code)

    def work_through(self, work: Work | None, key: str = "") -> None:
        """List what waits, policies to renew on their call list; any other sheet is left, kept as it is."""
        self.leave_collecting()
        if work and work.queue is TO_RENEW:
            self.begin_renewing(work)
        else:
            super().work_through(work, key)

    def go_back(self) -> bool:
        """From the sheet to the list."""
        sheet = self.collecting or self.renewing
        self.leave_collecting()
        return sheet is not None

    def begin_collecting(self) -> None:
        """Collect premium on a sheet in the place of the list."""
        from desktop_app.ui.pages.collect import CollectPart

        if self.collecting is None and self.desk.may(COLLECTS):
            self.leave_collecting()
            self.collecting = CollectPart(self.desk)
            self._show_sheet(self.collecting)
        if self.collecting is not None:
            self.collecting.first_focus().setFocus()

    def begin_renewing(self, work: Work | None = None) -> None:
        """Renew policies on a sheet in the place of the list: all that come up, or those of one age."""
        from desktop_app.ui.pages.renew import RenewPart

        if self.renewing is None and self.desk.may(RENEWS):
            self.leave_collecting()
            self.renewing = RenewPart(self.desk, work)
            self._show_sheet(self.renewing)
            if work:
                self.renewing.left.connect(self.desk.left)
        if self.renewing is not None:
            self.renewing.first_focus().setFocus()

    def show_papers(self, *wishes: PaperWish) -> None:
        """Show papers in the place of the record, or of the sheet, which stays as it is."""
        from desktop_app.ui.views.paper_preview import PaperPreview

        sheet = self.collecting or self.renewing
        if sheet is None:
            super().show_papers(*wishes)
            return
        self._leave_papers()
        self.papers_shown = PaperPreview(self.desk, wishes)
        self.papers_shown.left.connect(self._leave_papers)
        for widget in (sheet, *sheet.buttons):
            widget.hide()
        self.content.addWidget(self.papers_shown, 1)
        self.papers_shown.first_focus().setFocus()

    def _leave_papers(self) -> None:
        """Back from the papers to the sheet."""
        if self.papers_shown is not None:
            self.papers_shown.hide()
            self.papers_shown.deleteLater()
            self.papers_shown = None
        if sheet := self.collecting or self.renewing:
            for widget in (sheet, *sheet.buttons):
                widget.show()
            sheet.first_focus().setFocus()

    def _show_receipts(self, numbers: Sequence[str]) -> None:
        """Show receipts, three to a page unless it is one."""
        from desktop_app.ui.views.paper_wish import PaperWish

        values = {"numbers": tuple(numbers), "strips": len(numbers) > 1, "to": self.desk.today}
        self.show_papers(PaperWish("receipts", values, about=numbers[0], asks=("strips",)))

    def _show_sheet(self, part: CollectPart | RenewPart) -> None:
        """Show a sheet with its buttons in the place of the list."""
        part.left.connect(self.leave_collecting)
        part.papers_wanted.connect(lambda wishes: self.show_papers(*wishes))
        self.content.addWidget(part, 1)
        for button in part.buttons:
            self.tools.addWidget(button)
            button.show()
        self.split.hide()
        self._show_tools()

    def leave_collecting(self) -> None:
        """Back to the list; a sheet of premium is kept as a draft."""
        part = self.collecting or self.renewing
        if part is None:
            return
        self._leave_papers()
        if self.collecting is not None:
            self.collecting.drafts.save_draft_quietly()
        self.collecting = self.renewing = None
        for widget in (*part.buttons, part):
            widget.hide()
            widget.deleteLater()
        self.split.show()
        self._show_tools()
        self.reload()
        self.first_focus().setFocus()

    def _show_tools(self) -> None:
        """A sheet has its own buttons and title."""
        lists = self.collecting is None and self.renewing is None
        self.heading.setText(self.desk.speech.say(self.title if lists else COLLECT if self.collecting else RENEW_HEAP))
        self.renew.setVisible(lists and self.desk.may(RENEWS))
        self.collect.setVisible(lists and self.desk.may(COLLECTS))
        self.history.setVisible(lists)
        self.primary_button.setVisible(lists and self.desk.may(self.primary_does))

    def primary_act(self) -> None:
        """Take a premium, of whom the form asks; that of the record in sight is taken by the record's own button."""
        self.leave_collecting()
        from desktop_app.acts.counter_acts import TAKE

        self.begin(TAKE)

    def act_on(self, act: str, key: str) -> None:
        """Open the form of an act on a premium, or go to its member."""
        from desktop_app.acts import counter_acts, first_answers

        if act in {"collect", "renew"}:
            (self.begin_collecting if act == "collect" else self.begin_renewing)()
            return
        if act == "receipts":
            self._show_receipts(key.split(","))
            return
        self.leave_collecting()
        if act == "receipt":
            self.desk.read(lambda book: _receipt_of(book, key), lambda number: self._show_receipts([number]), "receipt")
        elif act == "refund" and not key:
            self.begin(counter_acts.REFUND)
        elif act == "refund":
            self.begin_with(counter_acts.REFUND, lambda book: first_answers.refunding(book, key))
        elif act == "take":
            self.begin_with(counter_acts.TAKE, lambda book: first_answers.taking(book, key, self.desk.today))
        else:
            super().act_on(act, key)

    def member_of(self, book: Book, key: str) -> str:
        """The member who holds the policy of a premium (on the worker's thread)."""
        from desktop_app.reports.premium_card import holder_of

        return holder_of(book, key)


def _receipt_of(book: Book, key: str) -> str:
    """On the worker's thread: the number of the receipt of a premium."""
    from desktop_app.reports.premium_card import receipt_of

    return receipt_of(book, key)


def make_page(desk: Desk) -> Page:
    """The page of the premiums."""
    return PremiumsPage(desk)
