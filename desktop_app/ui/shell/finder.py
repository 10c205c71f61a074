"""Ctrl+K: one field that finds a page, a report, a person, a receipt or a claim by any part of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop_app.catalog.navigation import HELP, MAIN_ACTS, NAVIGATION, MainAct
from desktop_app.core.card_code import read_card
from desktop_app.core.likeness import words_key
from desktop_app.core.text import text
from desktop_app.ui.look.search_field import SearchField
from desktop_app.ui.shell.menu_entry import MenuEntry
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QFocusEvent

    from desktop_app.acts.book import Book
    from desktop_app.acts.search import SearchFinding
    from desktop_app.core.card_code import CardCode
    from desktop_app.core.period import Day
    from desktop_app.reports.report import Report
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.shell.findings import Findings

MOST = 12
"""So many pages, acts and reports are shown, where no record is found."""
FEW = 5
"""So many of them are shown over the records."""


@dataclass(frozen=True, slots=True)
class WholeList:
    """The list of all that holds some words, of the kind of a finding."""

    of: SearchFinding
    words: str


class Finder(Retranslated, SearchField):
    """A search field with its findings below it, all by keyboard."""

    picked = Signal(str, str)
    listed = Signal(str, str, str)
    """All that holds some words shall be listed: the page, on the page Data the sheet, and the words."""
    begun = Signal(str)
    """The primary action of a page shall begin."""

    def __init__(self, desk: Desk) -> None:
        """Search the desk's book."""
        super().__init__()
        self.setObjectName("finder")
        self.desk = desk
        self.entries: Sequence[MenuEntry] = ()
        self.wanted.connect(self._look)
        self.stepped.connect(self._step)
        self.left.connect(self._leave)
        self.returnPressed.connect(self._enter)
        self.retranslate()

    @cached_property
    def findings(self) -> Findings:
        """The list under the field, made when it is first needed."""
        from desktop_app.ui.shell.findings import Findings

        made = Findings(self)
        made.picked.connect(self._pick)
        return made

    def retranslate(self) -> None:
        """Say what can be found here."""
        self.say_hint(self.desk.speech.say(text("Top bar", "Find a person, receipt, claim or page (Ctrl+K)")))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the findings away when the focus goes elsewhere (Qt)."""
        super().focusOutEvent(event)
        self.findings.hide()

    def _look(self) -> None:
        """Search the records for what was typed."""
        words = self.words
        if words and self.desk.book is not None:
            card = read_card(self.text())
            self.desk.read(
                lambda book: _found(book, words, self.desk.today, card),
                lambda of: self._show_first(words, *of[:2], all_=of[2]) if of else self._say_foreign(),
                "finder",
            )
        else:
            self._show((), ())

    def _show_first(self, words: str, found: Sequence[SearchFinding], reports: Iterable[Report], *, all_: bool) -> None:
        """Show what is found at once; in a large file look on for what holds the words in the middle of a code."""
        self._show(found, reports)
        if not all_ and any(each.isdigit() for each in words):
            today = self.desk.today
            self.desk.read(lambda book: _found_on(book, words, today), lambda of: self._show(of, reports), "finder")

    def _say_foreign(self) -> None:
        """Say that the card that was scanned is of another book: whose code it bears may be somebody else's here."""
        words = text("Finder", "This card is of another scheme’s file, or of one that was made anew.")
        self.findings.show_found([("search", self.desk.speech.say(words), None)], self)

    def _show(self, found: Sequence[SearchFinding], reports: Iterable[Report]) -> None:
        """Show pages, acts and the menu of files first, then the reports and the records that were found."""
        say = self.desk.speech.say
        nothing = say(text("List", "Nothing here holds “{words}”.", words=self.words))
        silence = [("search", nothing, None)] if self.words else []
        places = [*self._places(), *self._reports(reports)][: FEW if found else MOST]
        self.findings.show_found([*places, *self._records(found)] or silence, self)

    def _records(self, found: Sequence[SearchFinding]) -> Iterator[tuple[str, str, object]]:
        """The records that were found, each kind under its name, and where more of them stand."""
        say = self.desk.speech.say
        for group, some in groupby(found, lambda each: each.group):
            yield "", say(group), None
            for each in some:
                is_list = not each.record or each.record.endswith(":")
                yield each.page, say(each.words), WholeList(each, self.words) if is_list else (each.page, each.record)

    def _places(self) -> list[tuple[str, str, object]]:
        """Pages, what one does on them, entries of the menu, lists of records and what adds to them, by their words."""
        from desktop_app.catalog.settings import SHEET_PLACES  # the bar is there before anybody types
        from desktop_app.core.records.sheets import SHEETS

        part, say, may, role = words_key(self.words), self.desk.speech.say, self.desk.may, self.desk.role
        places = (place for place in (*NAVIGATION, HELP) if role not in place.idle_for)
        pages = [(place.icon, say(place.label), (place.name, "")) for place in places]
        acts_here = (act for act in MAIN_ACTS if may(act.does))
        known: tuple[MainAct | MenuEntry, ...] = (*acts_here, *(each for each in self.entries if each.offered()))
        acts = [(act.icon, say(act.label), act) for act in known]
        words = {act[1] for act in acts}
        homes = {of.name: "settings" if of.name in SHEET_PLACES else "data" for of in SHEETS}
        lists = [("records", say(of.label), (homes[of.name], of.name)) for of in SHEETS]
        adds = [("add", say(of.add), (homes[of.name], "add", of.name)) for of in SHEETS if may(of.name)]
        others = [each for each in (*self._settings(), *adds) if each[1] not in words]
        return [each for each in (*pages, *acts, *lists, *others) if part and part in words_key(each[1])]

    def _settings(self) -> list[tuple[str, str, object]]:
        """The places of the settings that show no sheet, and the lists of words."""
        from desktop_app.catalog.settings import PLACES, SHEET_PLACES
        from desktop_app.core.records.lists import LISTS

        say, may = self.desk.speech.say, self.desk.may
        places = (each for each in PLACES if each.name not in SHEET_PLACES and may(each.does))
        words = [("records", say(each.label), ("settings", f"lists:{each.name}")) for each in LISTS.values()]
        return [*((each.icon, say(each.label), ("settings", each.name)) for each in places), *words]

    def _reports(self, reports: Iterable[Report]) -> Iterator[tuple[str, str, object]]:
        """The reports whose label holds what was typed, with the pages on which they lie."""
        part = words_key(self.words)
        here = (place for place in NAVIGATION if self.desk.role not in place.idle_for)
        pages = {shelf.name: place for place in here for shelf in place.shelves}
        for each in reports:
            words, place = self.desk.speech.say(each.label), pages.get(each.shelf)
            if part and place is not None and part in words_key(words):
                yield place.icon, words, (place.name, each.name)

    def _step(self, rows: int) -> None:
        """Move the choice among the findings."""
        self.findings.step(rows)

    def _enter(self) -> None:
        """Go to the chosen finding."""
        self.findings.pick()

    def start(self) -> None:
        """Begin a new search."""
        self.setFocus()
        self.selectAll()

    def _pick(self, leads_to: tuple[str, ...] | WholeList | MainAct | MenuEntry) -> None:
        """Go to a finding, or do it."""
        self._leave()
        if isinstance(leads_to, WholeList):
            self.listed.emit(leads_to.of.page, leads_to.of.record.rstrip(":"), leads_to.words)
        elif isinstance(leads_to, MenuEntry):
            leads_to.do()
        elif isinstance(leads_to, MainAct) and leads_to.begins:
            self.desk.begin(leads_to.page, leads_to.begins, "")
        elif isinstance(leads_to, MainAct):
            self.begun.emit(leads_to.page)
        elif len(leads_to) == 2:  # noqa: PLR2004 - a page and a record on it
            self.picked.emit(*leads_to)
        else:
            self.desk.begin(*leads_to)

    def _leave(self) -> None:
        """Put the findings away and forget what was typed."""
        self.forget()
        self.findings.hide()


def _found(
    book: Book, words: str, today: Day, card: CardCode | None
) -> tuple[Sequence[SearchFinding], Iterable[Report], bool] | None:
    """On the worker's thread: the records that hold the words, every report, and whether that is all there is.

    None for a member's card of another book.
    """
    from desktop_app.acts.search import find_anything, is_own_card, is_quick
    from desktop_app.reports.registry import reports

    if card and not is_own_card(book, card):
        return None
    return find_anything(book, words, today), reports().values(), is_quick(book)


def _found_on(book: Book, words: str, today: Day) -> Sequence[SearchFinding]:
    """On the worker's thread: the records that hold the words anywhere, however large the file is."""
    from desktop_app.acts.search import find_anything

    return find_anything(book, words, today, whole=True)
