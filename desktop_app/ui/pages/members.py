"""Members: found by any part of name or code, enrolled, insured again, and shown with all that is known of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.listings.people import MEMBERS
from desktop_app.catalog.listings.policies import HOLD_ONE, JOIN_ONE, LEAVE_ONE
from desktop_app.catalog.mark import Tone
from desktop_app.catalog.today import TO_RENEW
from desktop_app.core.places import file_name
from desktop_app.core.text import text
from desktop_app.ui.pages.act_page import ActPage
from desktop_app.ui.speech.languages import languages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.listings.record_card import RecordCard
    from desktop_app.core.period import Day
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk

_PDF = text("Statements page", "PDF files (*.pdf)")


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
            self._begin_paper(key)
        else:
            super().act_on(act, key)

    def _begin_paper(self, code: str) -> None:
        """Find out in which language papers for a person are made, then ask."""

        def work(book: Book) -> str:
            from desktop_app.acts.paper_language import language_of

            return language_of(book, code)

        self.desk.read(work, lambda language: self._ask_for_paper(code, language), "paper language")

    def _ask_for_paper(self, code: str, usual: str) -> None:
        """Ask in which language the paper with all that is known of a person shall be, and where it shall be kept."""
        from PySide6.QtWidgets import QFileDialog, QInputDialog

        from desktop_app.acts.paper_language import proposed

        say, names = self.desk.speech.say, {each.name: each.code for each in languages()}
        title, kinds = say(text("Member", "Save all that is known of them")), say(_PDF)
        spoken = list(names.values())
        at = spoken.index(proposed(usual, self.desk.speech.language.code, spoken))
        label = say(text("Statements page", "Language of the paper"))
        name, chosen = QInputDialog.getItem(self, title, label, list(names), at, editable=False)
        path, _ = QFileDialog.getSaveFileName(self, title, f"{file_name(code)}.pdf", kinds) if chosen else ("", "")
        if path:
            self.write_paper(code, Path(path).with_suffix(".pdf"), names[name])

    def write_paper(self, code: str, place: Path, language: str) -> None:
        """Write that paper in a language, and remember it for the person."""
        today = self.desk.today

        def work(book: Book) -> Path:
            from desktop_app.media.registry import write
            from desktop_app.reports.asking import answered
            from desktop_app.reports.person_paper import REPORT

            write(answered(book, REPORT, {"at": today, "code": code}), "pdf", place, self.desk.speaking(language))
            return place

        self.desk.read(work, lambda made: self._made_paper(code, made, language))

    def _made_paper(self, code: str, place: Path, language: str) -> None:
        """Say where the paper is, and keep its language for the next one."""
        from desktop_app.acts.paper_language import REMEMBERS, remember_language

        self._say_place(place)
        why, who = self.desk.speech.say(text("Member", "A paper was made for them in this language.")), self.desk.who
        if self.desk.may(REMEMBERS):
            self.desk.act(lambda book: remember_language(book, code, language, why, who), lambda _: None)

    def _say_place(self, place: Path) -> None:
        """Say where the paper is."""
        self.desk.tell(Tone.GOOD, text("Statements page", "Saved as {name}.", name=str(place)))

    def member_of(self, book: Book, key: str) -> str:
        """The member who holds a policy (on the worker's thread)."""
        from desktop_app.reports.policy_card import holder_of

        return holder_of(book, key)


def _ways(key: str, today: Day) -> dict[str, tuple[Act, Callable[[Book], Mapping[str, Any]]]]:
    """By the name of an act on a member: its form, and what is known of the member for it."""
    from desktop_app.acts import counter_acts, first_answers
    from desktop_app.acts.merging import merging_of

    return {
        "take": (counter_acts.TAKE, lambda book: first_answers.taking_from(book, key)),
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
