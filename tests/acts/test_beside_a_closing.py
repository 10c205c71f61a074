"""What another laptop's closing saw, where a record had gone here and come back in another row meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.period import quarter
from desktop_app.core.records.background import Population
from desktop_app.core.records.linked import Saving
from desktop_app.core.records.person import Person
from desktop_app.core.records.scheme import Office
from desktop_app.core.records.voucher import VoucherLine
from desktop_app.store.closings import quarter_acts, standing
from desktop_app.store.meeting.ancestry import saves_beside
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from desktop_app.store.withdrawal import withdraw
from tests.counter import START, WHO
from tests.laptops import given
from tests.quarters import close
from tests.simulation.meeting_closed import ClosedQuarters

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.store.database import Book


def as_closed(book: Book, table: str, column: str) -> list[int]:
    """What a column said at the closing."""
    (act,) = standing(quarter_acts(book))
    with book.as_of(act.save, (table,), saves_beside(book, act.save)):
        return [int(value) for (value,) in book.query(f"SELECT {column} FROM {table} ORDER BY 1")]


def corrected(book: Book, table: str, **said: object) -> None:
    """The newest row of a table corrected."""
    with saving(book, "correct", user="Asha") as save:
        replace(save, table, int(book.value(f"SELECT max(id) FROM {table}")), **said)


@pytest.fixture
def populated(books: tuple[Book, Book]) -> tuple[Book, Book]:
    """Two laptops with a target population."""
    one, other = books
    product = one.value("SELECT code FROM products LIMIT 1")
    with saving(one, "add_populations", user="Asha") as save:
        insert(save, "populations", Population(product=product, date=START, population=1_000))
    given(one, other)
    return books


def test_a_record_whose_key_was_corrected_and_put_back_is_seen_once(populated: tuple[Book, Book]) -> None:
    one, other = populated
    corrected(one, "populations", date=START + 5)
    corrected(one, "populations", date=START)
    corrected(other, "populations", population=2_000)
    close(other, quarter(2026, 1), WHO)
    given(other, one)
    assert as_closed(one, "populations", "population") == as_closed(other, "populations", "population") == [2_000]


def test_a_record_that_the_closing_laptop_took_out_is_not_seen(populated: tuple[Book, Book]) -> None:
    one, other = populated
    corrected(one, "populations", date=START + 5)
    corrected(one, "populations", date=START)
    with saving(other, "take_back", user="Asha") as save:
        withdraw(save, "populations", int(other.value("SELECT id FROM populations")))
    close(other, quarter(2026, 1), WHO)
    given(other, one)
    assert as_closed(one, "populations", "population") == as_closed(other, "populations", "population") == []


def test_a_voucher_that_was_taken_out_here_and_corrected_there_is_seen_once(books: tuple[Book, Book]) -> None:
    one, other = books
    with saving(one, "money_out", user="Asha") as save:
        for at, amount in enumerate((700, -700), 1):
            line = VoucherLine(voucher="2026-15", date=START, line="B02" if amount > 0 else "B33", amount=amount)
            insert(save, "vouchers", line, position=at)
    given(one, other)
    for book in books:
        with saving(book, "correct_vouchers", user="Asha") as save:
            for (row,) in book.query("SELECT id FROM vouchers ORDER BY position"):
                if book is one:
                    withdraw(save, "vouchers", row)
                else:
                    replace(save, "vouchers", row, memo="rent")
    quarters = ClosedQuarters()
    close(other, quarter(2026, 1), WHO)
    assert not list(quarters.look(other))
    given(other, one)
    assert as_closed(one, "vouchers", "amount") == as_closed(other, "vouchers", "amount") == [-700, 700]
    assert not list(quarters.look(one))


ENTERED: Mapping[str, Callable[[Book], object]] = {
    "populations": lambda book: Population(
        product=book.value("SELECT code FROM products LIMIT 1"), date=START, population=1_000
    ),
    "offices": lambda _: Office(code="O-9", name="Khajura"),
    "people": lambda _: Person(code="M-A-000099", name="Om Oli", joined=START),
    "savings": lambda book: Saving(
        code="S-A-000001", person=book.value("SELECT code FROM people LIMIT 1"), date=START, amount=500, kind="deposit"
    ),
}


CORRECTED: Mapping[str, Mapping[str, object]] = {
    "populations": {"population": 2_000},
    "offices": {"name": "Khajura Bazar"},
    "people": {"name": "Om Prakash Oli"},
}


@pytest.mark.parametrize("said", [{}, CORRECTED], ids=["closed there", "corrected and closed there"])
@pytest.mark.parametrize("table", ENTERED)
def test_a_record_that_was_taken_back_and_entered_anew_here_is_seen_once(
    books: tuple[Book, Book], table: str, said: Mapping[str, Mapping[str, object]]
) -> None:
    one, other = books
    with saving(one, "add", user="Asha") as save:
        insert(save, table, ENTERED[table](one))
    given(one, other)
    with saving(one, "take_back", user="Asha") as save:
        withdraw(save, table, int(one.value(f"SELECT max(id) FROM {table}")))
    with saving(one, "add", user="Asha") as save:
        insert(save, table, ENTERED[table](one))
    quarters = ClosedQuarters()
    corrected(other, table, **said.get(table, {}))
    close(other, quarter(2026, 1), WHO)
    assert not list(quarters.look(other))
    given(other, one)
    assert records_as_closed(one, table) == records_as_closed(other, table)
    assert not list(quarters.look(one))
    given(one, other)
    assert records_as_closed(one, table) == records_as_closed(other, table)
    assert not list(quarters.look(other))


def records_as_closed(book: Book, table: str) -> list[str]:
    """All that a table held at the closing, without its row numbers."""
    (act,) = standing(quarter_acts(book))
    with book.as_of(act.save, (table,), saves_beside(book, act.save)):
        rows = book.query(f"SELECT * FROM {table}")
    columns = book.columns(table)
    return sorted(
        str([each for name, each in zip(columns, row, strict=True) if name not in {"id", "save"}]) for row in rows
    )
