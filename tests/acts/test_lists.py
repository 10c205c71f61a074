"""Lists are filtered by any column and put in any order by the file, added up, and taken along as they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts import lists
from desktop_app.acts.claim import report_claim
from desktop_app.acts.lists import ListCut, Typed, list_answer, rows_at, seen, totals, wish_of
from desktop_app.catalog.listings.claims import CLAIMS
from desktop_app.catalog.listings.people import MEMBERS
from desktop_app.catalog.listings.premiums import PREMIUMS
from desktop_app.core.language import PLAIN
from desktop_app.core.manner import Manner
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from tests.counter import START, TODAY, WHO, enrolled, member, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.catalog.listings.listing import Listing
    from desktop_app.store.database import Book

MANNER = Manner(TODAY)
LISTINGS = {each.name: each for each in (MEMBERS, PREMIUMS, CLAIMS)}


def begun(book: Book) -> None:
    """Three households in three villages, the first of them paid, with two claims."""
    enrolled(book, member("Élise Tharu", born="1990-03-07"), amount=60_000, paid_on=START, method="cash")
    enrolled(book, member("Zainab Rana", born="1985-05-01"), village="Khajura", amount=70_000)
    enrolled(book, member("Adama Oli", born="2001-12-31"), village="Sonpur", amount=5_050)
    for policy, covered in (("P-A-000001", 8_000), ("P-A-000002", 90_000)):
        report_claim(book, {"policy": policy, "incurred": START + 60, "reported": START + 62, "covered": covered}, WHO)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, begun)
    yield book
    book.close()


def names(book: Book, listing: Listing, typed: Typed) -> list[str]:
    """The first words of the rows that are seen, by their first letters."""
    wish = wish_of(listing, typed, PLAIN, MANNER)
    return [str(row[0]).split()[0] for row in seen(book, listing.name, wish, TODAY).rows]


@pytest.mark.parametrize(
    ("of", "typed", "found"),
    [
        ("members", Typed(order="name"), "Adama Élise Zainab"),
        ("members", Typed(order="name", backwards=True), "Zainab Élise Adama"),
        ("members", Typed(order="birth_date"), "Zainab Élise Adama"),
        ("members", Typed(order="village"), "Zainab Élise Adama"),
        ("members", Typed(filters={"name": "ELIS"}), "Élise"),
        ("members", Typed(filters={"village": "npur"}), "Adama"),
        ("members", Typed(filters={"birth_date": "1990"}), "Élise"),
        ("members", Typed(filters={"birth_date": "1990-03"}), "Élise"),
        ("members", Typed(filters={"birth_date": "2001-12"}), "Adama"),
        ("members", Typed(filters={"birth_date": ">1990"}), "Adama"),
        ("members", Typed(filters={"birth_date": "<=7/3/1990"}), "Élise Zainab"),
        ("members", Typed(filters={"birth_date": "1986..1995"}), "Élise"),
        ("members", Typed(filters={"birth_date": "nonsense"}), ""),
        ("members", Typed(filters={"cover": "forc"}), "Adama Élise Zainab"),
        ("members", Typed(filters={"cover": "ended"}), ""),
        ("members", Typed(filters={"relation": "hold", "name": "ada"}), "Adama"),
        ("members", Typed(filters={"name": "%"}), ""),
        ("members", Typed("rana", order="village"), "Zainab"),
        ("premiums", Typed(order="amount"), "Adama Élise Zainab"),
        ("premiums", Typed(filters={"amount": ">=600"}), "Zainab Élise"),
        ("premiums", Typed(filters={"amount": "50.5"}), "Adama"),
        ("premiums", Typed(filters={"state": "overdue"}, order="member"), "Adama Zainab"),
        ("premiums", Typed(filters={"receipt": "0001"}), "Élise"),
        ("premiums", Typed(order="receipt"), "Élise Zainab Adama"),
        ("claims", Typed(order="covered", backwards=True), "Zainab Élise"),
        ("claims", Typed(filters={"state": "open", "covered": "<100"}), "Élise"),
    ],
)
def test_a_list_holds_what_is_typed_over_its_columns_in_the_order_chosen(
    book: Book, of: str, typed: Typed, found: str
) -> None:
    assert " ".join(names(book, LISTINGS[of], typed)) == found


def test_every_column_of_every_list_filters_and_puts_in_order(book: Book) -> None:
    for listing in LISTINGS.values():
        for column in listing.all:
            assert names(book, listing, Typed(order=column.name, backwards=True)), column.name
            names(book, listing, Typed(filters={column.name: "1"}))


def test_the_sums_are_those_of_what_is_seen(book: Book) -> None:
    def added(typed: Typed) -> tuple[int, ...]:
        return totals(book, "premiums", wish_of(PREMIUMS, typed, PLAIN, MANNER), TODAY, ["amount"])

    assert added(Typed()) == (3, 135_050)
    assert added(Typed(filters={"state": "overdue"})) == (2, 75_050)
    assert added(Typed("zainab")) == (1, 70_000)


def test_rows_are_read_by_their_numbers_in_the_order_of_these(book: Book) -> None:
    numbers = seen(book, "members", wish_of(MEMBERS, Typed(order="name"), PLAIN, MANNER), TODAY).numbers
    assert [row[0] for row in rows_at(book, "members", numbers[1:], TODAY)] == ["Élise Tharu", "Zainab Rana"]


def test_what_is_taken_along_is_what_is_seen(book: Book) -> None:
    """The columns that are shown, the rows that are left, in their order; money as money."""
    wish = wish_of(PREMIUMS, Typed(order="amount", filters={"state": "overdue"}), PLAIN, MANNER)
    answer = list_answer(book, ListCut(PREMIUMS, ["member", "amount", "state"], text("Field", "Premiums")), wish, TODAY)
    (table,) = answer.tables
    assert [column.name for column in table.columns] == ["member", "amount", "state"]
    assert [row[:2] for row in table.rows] == [("Adama Oli", 5_050), ("Zainab Rana", 70_000)]
    assert PLAIN.show(table.columns[1].shows(table.rows[0][1], 2)) == PLAIN.show(Amount(5_050))


def test_a_list_without_an_order_is_taken_along_as_it_stands_and_says_where_it_ends(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut = ListCut(MEMBERS, ["name"], text("Field", "Members"))
    (table,) = list_answer(book, cut, lists.Wish(), TODAY).tables
    assert [row[0] for row in table.rows] == ["Adama Oli", "Élise Tharu", "Zainab Rana"]
    assert table.notes == ()
    monkeypatch.setattr(lists, "MOST", 2)
    (table,) = list_answer(book, cut, lists.Wish(), TODAY).tables
    assert len(table.notes) == 1
