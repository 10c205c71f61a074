"""Every sheet is a list that the file filters by any column, puts in order, adds up and pages through."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.lists import PAGE, ListCut, Typed, Wish, list_answer, rows_at, seen, totals, wish_of
from desktop_app.catalog.listings.listing import unseen
from desktop_app.catalog.listings.sheets import sheet_listing
from desktop_app.core.manner import Manner
from desktop_app.core.records.sheets import SHEETS, sheet
from desktop_app.reports.sheet_list import sheet_rows
from desktop_app.ui.speech.languages import speech_for
from tests.counter import START, enrolled, member, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.database import Book

TODAY = START + 40


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """Three households, one of which has paid."""
    path: Path = tmp_path_factory.mktemp("lists")

    def begun(book: Book) -> None:
        enrolled(book, member("Asha Tharu"), amount=60_000, paid_on=START, method="cash")
        enrolled(book, member("Zainab Rana"), amount=70_000)
        enrolled(book, member("Élise Oli"), amount=5_050)

    book = office_book(path, begun)
    yield book
    book.close()


def wished(of: Sheet, order: str = "", **filters: str) -> Wish:
    """What is meant by what stands over the list of a sheet."""
    return wish_of(sheet_listing(of), Typed(order=order, filters=filters), speech_for("en"), Manner(TODAY))


def names(book: Book, of: Sheet, wish: Wish) -> list[str]:
    """The names in the rows that are wished for."""
    at = next(at for at, column in enumerate(sheet_listing(of).all) if column.name == "name")
    return [str(row[at]) for row in seen(book, sheet_listing(of).name, wish, TODAY, "fr").rows]


@pytest.mark.parametrize("of", SHEETS, ids=lambda of: of.name)
def test_every_sheet_is_put_in_order_and_filtered_by_every_column(office: Book, of: Sheet) -> None:
    listing = sheet_listing(of)
    rows = sheet_rows(of, office, "", None, TODAY)
    for column in listing.all:
        found = seen(office, listing.name, wished(of, column.name), TODAY, "fr")
        assert sorted(found.numbers) == sorted(unseen(row, 1)[0] for row in rows)
        assert not seen(office, listing.name, wished(of, **{column.name: "0qx"}), TODAY).rows


def test_people_stand_in_the_order_of_a_language_and_are_found_by_any_part_of_a_column(office: Book) -> None:
    people = sheet("people")
    assert names(office, people, wished(people, "name")) == ["Asha Tharu", "Élise Oli", "Zainab Rana"]
    assert names(office, people, wished(people, name="elise")) == ["Élise Oli"]


def test_what_is_listed_adds_up_and_is_written_with_the_columns_that_are_seen(office: Book) -> None:
    premiums = sheet("premiums")
    listing, wish = sheet_listing(premiums), wished(premiums, "amount", amount=">100")
    assert totals(office, listing.name, wish, TODAY, ("amount",)) == (2, 130_000)
    (table,) = list_answer(office, ListCut(listing, ("code", "amount"), premiums.label), wish, TODAY).tables
    assert table.column("amount") == (60_000, 70_000)


def test_rows_are_read_page_after_page_and_by_their_numbers(office: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    people = sheet("people")
    whole = list(sheet_rows(people, office, "", None, TODAY))
    monkeypatch.setattr("desktop_app.reports.sheet_list.PAGE", 1)
    paged: list[Row] = []
    last = None
    while page := sheet_rows(people, office, "", last, TODAY):
        paged += page
        last = page[-1]
    assert paged == whole
    numbers = [unseen(row, 1)[0] for row in whole[:PAGE]]
    assert list(rows_at(office, sheet_listing(people).name, numbers[::-1], TODAY)) == whole[::-1]
