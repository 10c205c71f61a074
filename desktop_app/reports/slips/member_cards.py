"""Cards for members, as large as a bank card, and for households: with a code that the search field reads again."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.people import COVER_MARKS
from desktop_app.catalog.pages.page import Document, PaperColumn, PaperRow, PaperTable
from desktop_app.catalog.pages.slips import InColumns, Pack, SlipTitle, SmallLines
from desktop_app.catalog.words import label_of
from desktop_app.core.cover_state import CoverState
from desktop_app.core.period import date_of
from desktop_app.core.problems import no_such
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Numeral, When
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import counted, text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.report import OFFICE, TODAY, Report, ReportOption
from desktop_app.reports.slips.slip_parts import VILLAGE, letterhead, qr_of
from desktop_app.store.merged import who_stays
from desktop_app.store.people import household, people_at
from desktop_app.store.policies import policies_of
from desktop_app.store.printed import people_living
from desktop_app.store.rows import find, row_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.people import FoundPerson
    from desktop_app.store.policies import FoundPolicy

ONE = ReportOption("code", text("Slip", "of the member with this code; else of all who are covered"), default="")
_RELATION = sheet("people").field("relation")
_COLUMNS = (
    Column("name", text("Field", "Name")),
    Column("code", text("Field", "Code"), sheet="people"),
    Column("household", text("Field", "Household")),
    Column("village", text("Field", "Village")),
    Column("state", text("Field", "State"), Unit.TEXT),
)
_LIVING = (
    PaperColumn(text("Field", "Name"), 0.6),
    PaperColumn(text("Members", "Relation"), 0.4),
)
_COVERS = 4
"""So many covers stand on a card: more would make its letters too small to read."""
_MOST = 500
"""So many people are read at once."""


def tables(asked: Asked) -> Iterator[Table]:
    """The people of whom cards are made."""
    people = list(_people(asked))
    rows = tuple((of.name, of.code, of.household, of.village, COVER_MARKS[of.state].words) for of in people)
    nothing = () if rows else (text("Slip", "Nobody here is covered on that day."),)
    yield Table("people", text("Field", "Members"), _COLUMNS, rows, nothing)


def member_cards(asked: Asked) -> PaperHeap:
    """A card for each person."""
    return PaperHeap(_count(asked), (_member(asked, each) for each in _people(asked)))


def household_cards(asked: Asked) -> PaperHeap:
    """A card for each household, and one for whoever lives in none."""
    whole = groupby(_people(asked), lambda each: each.household or each.code)
    return PaperHeap(_count(asked), (_household(asked, list(people)) for _, people in whole))


def _rows(asked: Asked) -> list[int]:
    """The rows of the people asked for; Refused where there is no such person."""
    code = str(asked["code"] or "")
    if not code:
        return people_living(asked.figures.book, asked["village"] or "", asked.office)
    row = row_of(asked.figures.book, "people", who_stays(asked.figures.book, code))
    if row is None:
        raise no_such(code, "code")
    return [row]


def _count(asked: Asked) -> int:
    """About how many cards there will be."""
    return len(_rows(asked))


def _people(asked: Asked) -> Iterator[FoundPerson]:
    """The person asked for, else all who are covered on the day."""
    rows = _rows(asked)
    for first in range(0, len(rows), _MOST):
        for each in people_at(asked.figures.book, rows[first : first + _MOST], asked.day):
            if asked["code"] or each.state is CoverState.IN_FORCE:
                yield each


def _member(asked: Asked, of: FoundPerson) -> Document:
    """One person's card."""
    born = text("Slip", "born {year}", year=Numeral(date_of(of.birth_date).year)) if of.birth_date is not None else None
    told: tuple[Shown, ...] = (
        text("Slip", "Member {code}", code=of.code),
        born,
        text("Slip", "Household {code}", code=of.household) if of.household else None,
        of.village,
        *_covers(asked, of),
    )
    left: tuple[Block, ...] = (SlipTitle(of.name, small=True), SmallLines(told))
    blocks = (letterhead(asked, small=True), InColumns((left, (qr_of(asked, of.code, 25),)), (0.65, 0.35)))
    return _card(asked, text("Slip", "Member card"), blocks, Pack.CARD, of)


def _household(asked: Asked, people: list[FoundPerson]) -> Document:
    """One household's card: everybody who lives there, and how long each is covered."""
    of = next((each for each in people if each.relation == "holder"), people[0])
    living = household(asked.figures.book, of.household, asked.day) if of.household else people
    title = text("Slip", "Household {code}", code=of.household or of.code)
    told = (of.village, of.phone, *_covers(asked, of))
    rows = tuple(
        PaperRow((each.name, label_of(_RELATION, each.relation) if each.relation else None)) for each in living
    )
    head: tuple[Block, ...] = (SlipTitle(title, small=True), SmallLines(told))
    blocks = (
        letterhead(asked, small=True),
        InColumns((head, (qr_of(asked, of.code, 25),)), (0.65, 0.35)),
        PaperTable(_LIVING, rows),
        SmallLines((text("Slip", "Bring this card when you pay or report a claim."),)),
    )
    return _card(asked, text("Slip", "Household card"), blocks, Pack.FOLDED, of)


def relation_words(code: str | None) -> Shown:
    """A relation in words."""
    return label_of(_RELATION, code) if code else None


def _card(asked: Asked, title: Text, blocks: tuple[Block, ...], pack: Pack, of: FoundPerson) -> Document:
    """A card in its reader's language."""
    person = find(asked.figures.book, "people", of.code)
    called = " ".join(filter(None, (of.village, of.name, of.code)))
    return Document(
        title, asked.figures.scheme.name, title, blocks, pack=pack, language=person.language or "", called=called
    )


def _covers(asked: Asked, of: FoundPerson) -> tuple[Text, ...]:
    """What covers a person on the day, and up to when."""
    running = [each for each in policies_of(asked.figures.book, of.row) if each.start <= asked.day <= each.last]
    if not running:
        return (text("Slip", "Not covered on {day}", day=When(asked.day)),)
    more = len(running) - _COVERS
    rest = (counted("Data", "and %n more", "rows not shown", more),) if more > 0 else ()
    return *map(_cover, running[:_COVERS]), *rest


def _cover(of: FoundPolicy) -> Text:
    words = text("Slip", "{product}, policy {policy}: covered up to {day}", product=of.product_name, policy=of.code)
    return words.about(day=When(of.last))


_ASKS = (TODAY, OFFICE, VILLAGE, ONE)
REPORTS = (
    Report(
        "member_cards",
        text("Slip", "Member cards"),
        tables,
        _ASKS,
        shelf="members_papers",
        papers=member_cards,
        of_figures=False,
    ),
    Report(
        "household_cards",
        text("Slip", "Household cards"),
        tables,
        _ASKS,
        shelf="members_papers",
        papers=household_cards,
        of_figures=False,
    ),
)
