"""A correction that cannot be is refused in a sentence, and one that no form can write anew only takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.voucher_correction import as_it_stands, correct_voucher, way_of
from desktop_app.acts.vouchers import ENTER
from desktop_app.core.statements.purposes import (
    MONEY_IN,
    MONEY_OUT,
    NO_MONEY,
    RECEIVABLE,
    THEY_OWE,
    TRANSFER,
    WE_OWE,
)
from desktop_app.store.vouchers import lines_of, open_bills
from tests.acts.test_vouchers import FILES, MARCH, WHO, problems, rows, spent
from tests.books import new_book
from tests.folders import write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

RENT = [{"purpose": "rent", "amount": 1200}]
MOVED = {"date": MARCH, "account": "BOX", "into": "BANK", "amount": 20000}
OPENING = "V-1"
"""Money in two places against the capital: imported, for no form writes such a voucher."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A scheme with two accounts."""
    book = new_book(tmp_path / "books.coverbook")
    import_folder(book, write_folder(tmp_path / "in", FILES))
    yield book
    book.close()


def correction(voucher: str, **changes: Any) -> dict[str, Any]:
    """What the form says: rent out of the cash box, on the day after."""
    return {"voucher": voucher, "date": MARCH + 1, "account": "BOX", "lines": RENT, "why": "a slip", **changes}


@pytest.mark.parametrize(
    ("form", "values", "way"),
    [
        ("money_out", {"lines": RENT, "account": "BOX"}, MONEY_OUT),
        ("money_in", {"lines": [{"purpose": "donation", "amount": 900}], "account": "BOX"}, MONEY_IN),
        ("we_owe", {"lines": RENT, "supplier": "Ram"}, WE_OWE),
        ("they_owe", {"lines": [{"purpose": "commission_received", "amount": 50}], "supplier": "Union"}, THEY_OWE),
        ("no_money", {"lines": [{"purpose": "written_off", "amount": 5}]}, NO_MONEY),
        ("no_money", {"lines": [{"purpose": each, "amount": 5} for each in ("written_off", "wear")]}, NO_MONEY),
        ("transfer_money", MOVED, TRANSFER),
    ],
)
def test_the_lines_of_a_voucher_tell_which_form_wrote_it(
    book: Book, form: str, values: dict[str, Any], way: str
) -> None:
    voucher = ENTER[form](book, {"date": MARCH, **values}, WHO).voucher
    assert way_of(lines_of(book, voucher)) == way


def test_a_voucher_that_no_form_writes_has_no_way_and_fills_in_its_head_alone(book: Book) -> None:
    assert way_of(lines_of(book, OPENING)) is None
    assert set(as_it_stands(book, OPENING)) == {"date", "supplier", "document"}


def test_a_transfer_fills_in_its_head_alone_and_no_voucher_nothing(book: Book) -> None:
    voucher = ENTER["transfer_money"](book, MOVED, WHO).voucher
    assert as_it_stands(book, voucher) == {"date": MARCH, "supplier": None, "document": None}
    assert as_it_stands(book, "V-99") == {}


def test_what_is_written_below_nought_is_filled_in_as_it_was_typed(book: Book) -> None:
    voucher = ENTER["no_money"](book, {"date": MARCH, "lines": [{"purpose": "accrued", "amount": 70}]}, WHO).voucher
    assert rows(book, voucher)[0][1] == -70
    assert as_it_stands(book, voucher)["lines"][0]["amount"] == 70


def test_a_voucher_that_is_not_there_cannot_be_corrected(book: Book) -> None:
    assert problems(correct_voucher, book, correction("V-99")) == [
        ("voucher", "There is no voucher V-99. Choose one from the list.")
    ]


def test_nothing_is_corrected_before_it_was_wrong(book: Book) -> None:
    wrong = ENTER["money_out"](book, spent(), WHO).voucher
    assert problems(correct_voucher, book, correction(wrong, date=MARCH - 1)) == [
        ("date", "It is corrected on its own day or later.")
    ]


@pytest.mark.parametrize("imported", [True, False])
def test_what_no_form_writes_anew_is_taken_back_only(book: Book, imported: bool) -> None:
    wrong = OPENING if imported else ENTER["transfer_money"](book, MOVED, WHO).voucher
    assert problems(correct_voucher, book, correction(wrong)) == [
        ("lines", "Leave the lines out: it is taken back. Then write the right one down in its own form.")
    ]
    done = correct_voucher(book, correction(wrong, lines=[]), WHO)
    assert done.right == ""
    assert [row[1] for row in rows(book, done.back)] == [-row[1] for row in rows(book, wrong)]


def test_money_needs_the_account_that_it_came_from_or_went_into(book: Book) -> None:
    wrong = ENTER["money_out"](book, spent(), WHO).voucher
    assert ("account", "Choose the account it was paid from or into.") in problems(
        correct_voucher, book, correction(wrong, account=None)
    )


def test_a_purpose_of_another_form_cannot_stand_in_a_correction(book: Book) -> None:
    wrong = ENTER["money_out"](book, spent(), WHO).voucher
    lines = [{"purpose": "donation", "amount": 5}]
    assert [field for field, _ in problems(correct_voucher, book, correction(wrong, lines=lines))] == [
        "lines.0.purpose"
    ]


def test_a_debt_to_us_that_is_taken_back_is_owed_no_more(book: Book) -> None:
    owed = {"date": MARCH, "supplier": "Union", "lines": [{"purpose": "commission_received", "amount": 50}]}
    wrong = ENTER["they_owe"](book, owed, WHO).voucher
    correct_voucher(book, correction(wrong, lines=[]), WHO)
    assert open_bills(book, RECEIVABLE, MARCH + 1) == []


def test_what_was_corrected_on_its_own_day_concerns_no_other_day(book: Book) -> None:
    wrong = ENTER["money_out"](book, spent(), WHO).voucher
    done = correct_voucher(book, correction(wrong, date=MARCH), WHO)
    concerns = "SELECT DISTINCT concerns FROM vouchers WHERE voucher IN (?, ?)"
    assert book.query(concerns, (done.back, done.right)) == [(None,)]
