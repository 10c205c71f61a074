"""What is overdue is one thing: in the list and its filter, on Today, in the arrears, on cards, when collecting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.collecting import begin
from desktop_app.acts.offered import ChoiceQuestion, find_answers
from desktop_app.acts.today import Wanted, waiting, waiting_rows
from desktop_app.catalog.forms.premium import PREMIUM_DUE
from desktop_app.catalog.listings.premiums import DUE_TODAY, NOT_OWED, OVERDUE
from desktop_app.catalog.today import PREMIUMS
from desktop_app.demonstration.clock import TODAY
from desktop_app.figures.figures import Figures
from desktop_app.reports.member_card import member_card
from desktop_app.reports.owed import Arrears
from desktop_app.reports.premium_card import premium_card, premium_rows_at
from desktop_app.store.listed import ColumnFilter, Sought, listed
from desktop_app.store.opening import open_book
from desktop_app.store.premiums import premiums_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture(scope="module")
def book(hamlet_file: Path) -> Iterator[Book]:
    """The demonstration, only looked at."""
    book = open_book(hamlet_file, look=True)
    yield book
    book.close()


def filtered(book: Book, state: str) -> list[int]:
    """The rows that the list's filter of the state holds."""
    return list(listed(book, "premiums", Sought(filters=(ColumnFilter("state", keys=(state,)),)), TODAY))


def overdue(book: Book) -> set[str]:
    """The codes of the premiums that the filter "Overdue" holds."""
    return {each.code for each in premiums_at(book, filtered(book, "overdue"))}


def test_the_filter_overdue_holds_exactly_what_today_counts(book: Book) -> None:
    rows = waiting_rows(book, PREMIUMS, TODAY, Wanted(most=10**6))
    assert overdue(book) == {PREMIUMS.listing.key_of(row) for row in rows}
    assert len(overdue(book)) == waiting(book, PREMIUMS, TODAY).total > 0


def test_the_report_of_arrears_counts_the_same(book: Book) -> None:
    owed = Arrears(Figures(book), TODAY).owed
    rows = waiting_rows(book, PREMIUMS, TODAY, Wanted(most=10**6))
    assert int(owed.dues.sum()) == len(overdue(book))
    assert int(owed.unpaid.sum()) == sum(row[2].minor for row in rows)  # type: ignore[misc, union-attr]


def test_collecting_asks_for_the_same_premiums(book: Book) -> None:
    asked = {each.code for payer in begin(book, "due:", TODAY).payers for each in payer.due(TODAY) if each.day <= TODAY}
    assert asked == overdue(book)


def test_a_due_after_the_end_of_cover_says_so_everywhere(book: Book) -> None:
    rows = filtered(book, "not_owed")
    each = premiums_at(book, rows[:1])[0]
    assert {row[3] for row in premium_rows_at(book, rows, TODAY)} == {NOT_OWED}
    card = premium_card(book, each.code, TODAY)
    assert card.marks == (NOT_OWED,)
    assert "the cover ended on" in str(card.facts[-1].value)
    named, coded = (
        {one.code for one in find_answers(book, PREMIUM_DUE, ChoiceQuestion(str(typed), {}, TODAY))}
        for typed in (each.name, each.code)
    )
    assert each.code not in named
    assert coded == {each.code}, "its money may come in all the same"


def test_the_members_page_says_overdue_of_the_same(book: Book) -> None:
    """Of everybody who has anything that is unpaid by today, owed or not."""
    late = {each.code: each for each in premiums_at(book, [*filtered(book, "overdue"), *filtered(book, "not_owed")])}
    for holder in {each.holder for each in late.values() if each.holder}:
        part = next(part for part in member_card(book, holder, TODAY).parts if part.listing.name.startswith("premiums"))
        said = {row[-1] for row in part.rows if row[3] in {OVERDUE, DUE_TODAY}}
        assert said & late.keys() <= overdue(book)
        assert {code for code, each in late.items() if each.holder == holder and code in overdue(book)} <= said


def test_what_falls_due_today_is_not_said_to_be_late(book: Book) -> None:
    rows = filtered(book, "overdue")
    marks = dict(zip((each.due for each in premiums_at(book, rows)), premium_rows_at(book, rows, TODAY), strict=True))
    assert marks[TODAY][3] == DUE_TODAY
    assert {row[3] for due, row in marks.items() if due < TODAY} == {OVERDUE}
