"""Vouchers that two laptops numbered alike: one of them stands whole, both wait, and their lines are never mixed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.conflicts import conflicts, settle
from desktop_app.core.period import quarter
from desktop_app.core.records.voucher import VoucherLine
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from desktop_app.store.withdrawal import withdraw
from tests.counter import START, WHO
from tests.laptops import given, head, laptops, met, waits
from tests.quarters import close
from tests.simulation.meeting_state import records

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book


def wrote(book: Book, *amounts: int, day: int = START) -> None:
    """A voucher that an office numbers by itself; its lines add up to nought."""
    with saving(book, "money_out", user="Asha") as save:
        for at, amount in enumerate((*amounts, -sum(amounts)), 1):
            line = VoucherLine(voucher="2026-15", date=day, line="B33" if amount < 0 else "B02", amount=amount)
            insert(save, "vouchers", line, position=at)


def changed(book: Book, **said: int) -> None:
    """All lines of that voucher corrected; taken out, where nothing is said."""
    with saving(book, "correct_vouchers", user="Asha") as save:
        for (row,) in book.query("SELECT id FROM vouchers WHERE voucher = '2026-15' ORDER BY position"):
            if said:
                replace(save, "vouchers", row, **said)
            else:
                withdraw(save, "vouchers", row)


def amounts(book: Book) -> list[int]:
    """The lines of that voucher."""
    return [row[0] for row in book.query("SELECT amount FROM vouchers WHERE voucher = '2026-15' ORDER BY position")]


@pytest.mark.parametrize("turns", [(0, 1), (1, 0)])
def test_vouchers_of_one_number_are_never_mixed(books: tuple[Book, Book], turns: tuple[int, int]) -> None:
    whole = ([100, -100], [200, 50, -250])
    for at, mine in zip(turns, whole, strict=True):
        wrote(books[at], *mine[:-1])
    met(*books)
    stood = amounts(books[0])
    assert stood == amounts(books[1])
    assert stood in whole
    for book in books:
        assert waits(book) == [("2026-15", ("lines",), "lines")]
        (found,) = conflicts(book)
        told = [str(each.words) for each in found.versions]
        assert [each for each in told if "2.50" not in each] == ["B02 1.00; B33 -1.00"]
    (found,) = conflicts(books[0])
    settle(books[0], found, {"chosen": found.versions[1].save, "why": "Looked at both papers"}, WHO)
    met(*books)
    assert amounts(books[0]) == amounts(books[1]) == next(each for each in whole if each != stood)
    assert not waits(books[1])
    assert records(books[0]) == records(books[1])


def test_a_voucher_goes_on_after_two_of_its_number_have_met(books: tuple[Book, Book]) -> None:
    one, other = books
    wrote(one, 100)
    wrote(other, 200, 50)
    met(one, other)
    stood = amounts(one)
    with saving(one, "correct_vouchers", user="Asha") as save:
        row = one.value("SELECT id FROM vouchers WHERE voucher = '2026-15' AND position = 1")
        replace(save, "vouchers", row, memo="rent")
    met(one, other)
    for book in books:
        assert amounts(book) == stood
        assert not waits(book), "who corrects what stands has seen both"


def test_a_voucher_that_both_wrote_alike_is_one(books: tuple[Book, Book]) -> None:
    for book in books:
        wrote(book, 100)
    met(*books)
    assert not waits(books[0])
    assert amounts(books[1]) == [100, -100]


@pytest.mark.parametrize("turns", [(0, 1), (1, 0)])
def test_a_voucher_waits_whole_for_a_closed_quarter_whatever_day_it_has_itself(
    books: tuple[Book, Book], turns: tuple[int, int]
) -> None:
    one, other = books
    wrote(one, 100)
    close(one, quarter(2026, 1), WHO)
    wrote(other, 200, 50, day=START + 120)
    for at in turns:
        given(books[at], books[1 - at])
    assert amounts(one) == amounts(other) == [100, -100]
    assert waits(one) == waits(other) == [("2026-15", ("lines",), "late")]
    assert records(one) == records(other)


def test_a_voucher_that_both_took_out_after_one_corrected_it_is_out_on_both(books: tuple[Book, Book]) -> None:
    one, other = books
    wrote(one, 100)
    given(one, other)
    changed(one, date=START + 1)
    for book in books:
        changed(book)
    given(other, one)
    given(one, other)
    assert amounts(one) == amounts(other) == []
    assert head(one) == head(other)
    assert records(one) == records(other)


def test_three_laptops_come_to_one_voucher_of_a_number(tmp_path: Path) -> None:
    books = laptops(tmp_path, ("K1", "K2", "K3"))
    whole = ([300, 100, 300, -700], [200, -200], [200, 200, -400])
    for book, mine in zip(books, whole, strict=True):
        wrote(book, *mine[:-1])
    one, other, third = books
    given(one, third)
    given(one, other)
    met(*books)
    assert len({head(book) for book in books}) == 1
    for book in books:
        assert amounts(book) == amounts(one)
        assert amounts(book) in whole
        assert len(conflicts(book)[0].versions) == len(whole)
    for book in books:
        book.close()
