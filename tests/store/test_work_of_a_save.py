"""A save costs what it changes, not what the book holds: counted in steps of the database, not in seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from tests.folders import SMALL, write_folder

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

FEW, MANY = 40, 400
GRAIN = 50
"""Steps between two calls that count."""


def policies(number: int) -> dict[str, str]:
    """A scheme of so many policies with a premium each, half of them left."""
    people = "".join(f"N-{at},Person {at},f,1980-01-01\n" for at in range(number))
    left = [",2026-06-30,other" if at % 2 else ",," for at in range(number)]
    covers = "".join(f"Q-{at},HEALTH,N-{at},2026-01-01,2026-12-31{left[at]}\n" for at in range(number))
    dues = "".join(f"E-{at},Q-{at},2026-01-01,{100 + at}.00,premium\n" for at in range(number))
    kept = ("scheme.csv", "offices.csv", "partners.csv", "products.csv", "benefits.csv")
    return {name: SMALL[name] for name in kept} | {
        "people.csv": f"code,name,sex,birth_date\n{people}",
        "policies.csv": f"code,product,holder,start,end,exit_date,exit_reason\n{covers}",
        "premiums.csv": f"code,policy,due,amount,kind\n{dues}",
    }


def steps_of_a_receipt(book: Book) -> int:
    """Steps that the database takes to save a receipt; the first one prepares statements and does not count."""
    taken: list[int] = []
    for code in ("E-2", "E-4"):
        taken.clear()
        row, due = book.one("SELECT id, due FROM premiums WHERE code = ?", (code,)) or ()
        book.connection.set_progress_handler(lambda: taken.append(GRAIN), GRAIN)
        with saving(book, "take_premium") as save:
            replace(save, "premiums", row, paid_on=due, receipt=f"R-{code}")
        book.connection.set_progress_handler(None, GRAIN)
    return sum(taken)


@pytest.mark.parametrize("fee", [None, 0.2])
def test_a_receipt_is_saved_by_as_many_steps_in_a_book_ten_times_as_large(tmp_path: Path, fee: float | None) -> None:
    few, many = (_steps(tmp_path / str(number), number, fee) for number in (FEW, MANY))
    assert many < 1.2 * few


def _steps(folder: Path, number: int, fee: float | None) -> int:
    """The steps in a book of so many policies, of products with the fee of an operator or without one."""
    folder.mkdir()
    book = open_book(folder / "scheme.coverbook", create=True)
    import_folder(book, write_folder(folder / "rows", policies(number)))
    with saving(book, "correct_products") as save:
        for (row,) in book.query("SELECT id FROM products"):
            replace(save, "products", row, operator_fee=fee)
    steps = steps_of_a_receipt(book)
    book.close()
    return steps
