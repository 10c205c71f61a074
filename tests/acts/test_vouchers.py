"""A bookkeeper says what happened; the voucher with both its sides is written underneath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.doubted import Doubted
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.voucher_acts import VOUCHER_ACTS, usual_account
from desktop_app.acts.voucher_correction import as_it_stands, correct_voucher
from desktop_app.acts.vouchers import ENTER
from desktop_app.acts.who import Who
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.period import make_day
from desktop_app.core.problems import Refused
from desktop_app.core.statements.purposes import PAYABLE, RECEIVABLE
from desktop_app.store.accounts import accounts, balances
from desktop_app.store.vouchers import open_bills
from tests.books import new_book
from tests.folders import write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop_app.store.database import Book

WHO = Who("Sita", "counter")
MARCH = make_day(2026, 3, 10)
FILES = {
    "scheme.csv": "name,currency,fiscal_year_start\nSahel Mutual,INR,1\n",
    "offices.csv": "code,name\nNORTH,North\nSOUTH,South\n",
    "products.csv": "code,name,line\nA,Alpha,health\nB,Beta,funeral\n",
    "accounts.csv": "code,name,kind,office\nBOX,Cash box,cash,\nBANK,Union Bank,bank,\n",
    "vouchers.csv": (
        "voucher,date,line,amount,purpose,account\n"
        "V-1,2026-01-01,B02,500,,BOX\nV-1,2026-01-01,B02,1000,,BANK\nV-1,2026-01-01,B33,-1500,capital,\n"
    ),
}
"""Five hundred in the box, a thousand at the bank."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A scheme with two accounts."""
    book = new_book(tmp_path / "books.coverbook")
    import_folder(book, write_folder(tmp_path / "in", FILES))
    yield book
    book.close()


def rows(book: Book, voucher: str) -> list[tuple[Any, ...]]:
    """Line, amount, purpose, account and office of each line of a voucher."""
    return book.query(
        """SELECT line, amount, purpose, (SELECT code FROM accounts a WHERE a.id = account),
        (SELECT code FROM offices o WHERE o.id = office), settles FROM vouchers WHERE voucher = ? ORDER BY position""",
        (voucher,),
    )


def problems(act: Any, book: Book, values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Where and why an act refuses."""
    before = book.value("SELECT count(*) FROM vouchers")
    with pytest.raises(Refused) as refusal:
        act(book, values, WHO)
    assert book.value("SELECT count(*) FROM vouchers") == before
    return [(each.field, PLAIN.say(each.message)) for each in refusal.value.problems]


def spent(**more: Any) -> dict[str, Any]:
    """Rent out of the cash box."""
    return {"date": MARCH, "account": "BOX", "lines": [{"purpose": "rent", "amount": 12000}], **more}


def test_money_out_for_rent_is_an_expense_against_the_cash_box(book: Book) -> None:
    done = ENTER["money_out"](book, spent(), WHO)
    assert done.voucher.startswith("V-")
    assert rows(book, done.voucher) == [
        ("P18", 12000, "rent", None, None, None),
        ("B02", -12000, None, "BOX", None, None),
    ]


def test_a_shared_bill_has_a_line_for_each_purpose_and_office_and_one_of_cash(book: Book) -> None:
    lines = [
        {"purpose": "rent", "amount": 8000, "office": "NORTH"},
        {"purpose": "rent", "amount": 3000, "office": "SOUTH", "product": "A"},
        {"purpose": "equipment", "amount": 1000},
    ]
    told = spent(lines=lines, supplier="Ram & Sons", document="77")
    done = ENTER["money_out"](book, told, WHO)
    assert [row[:2] for row in rows(book, done.voucher)] == [
        ("P18", 8000),
        ("P18", 3000),
        ("B11", 1000),
        ("B02", -12000),
    ]
    heads = "SELECT DISTINCT supplier, document FROM vouchers WHERE voucher = ?"
    assert book.query(heads, (done.voucher,)) == [("Ram & Sons", "77")]


def test_money_in_credits_what_it_is_for(book: Book) -> None:
    gift = {"date": MARCH, "account": "BANK", "lines": [{"purpose": "donation", "amount": 900}]}
    done = ENTER["money_in"](book, gift, WHO)
    assert [row[:4] for row in rows(book, done.voucher)] == [
        ("P35", -900, "donation", None),
        ("B02", 900, None, "BANK"),
    ]


def test_a_bill_is_listed_until_it_is_paid(book: Book) -> None:
    bill = {"date": MARCH, "supplier": "Ram", "document": "9", "lines": [{"purpose": "printing", "amount": 700}]}
    owed = ENTER["we_owe"](book, bill, WHO).voucher
    assert [(each.voucher, each.supplier, each.left) for each in open_bills(book, PAYABLE, MARCH)] == [
        (owed, "Ram", -700)
    ]
    pay = {"bill": owed, "date": MARCH + 5, "account": "BANK", "amount": 300}
    ENTER["pay_bill"](book, pay, WHO)
    assert [each.left for each in open_bills(book, PAYABLE, MARCH + 5)] == [-400]
    assert problems(ENTER["pay_bill"], book, {**pay, "amount": 500}) == [
        ("amount", f"4.00 is owed under {owed}: that much at most.")
    ]
    assert problems(ENTER["pay_bill"], book, {**pay, "date": MARCH - 1}) == [
        ("date", "It cannot be paid before it was owed.")
    ]
    ENTER["pay_bill"](book, {**pay, "amount": 400}, WHO)
    assert open_bills(book, PAYABLE, MARCH + 5) == []
    assert problems(ENTER["pay_bill"], book, pay) == [
        ("bill", f"Nothing is owed under {owed}. Choose one from the list.")
    ]


def test_what_others_owe_us_is_listed_until_they_pay(book: Book) -> None:
    owed = {"date": MARCH, "supplier": "Union", "lines": [{"purpose": "commission_received", "amount": 50}]}
    voucher = ENTER["they_owe"](book, owed, WHO).voucher
    assert [each.left for each in open_bills(book, RECEIVABLE, MARCH)] == [50]
    ENTER["receive_debt"](book, {"bill": voucher, "date": MARCH, "account": "BANK", "amount": 50}, WHO)
    assert open_bills(book, RECEIVABLE, MARCH) == []


def test_a_transfer_moves_money_from_the_box_to_the_bank(book: Book) -> None:
    moved = {"date": MARCH, "account": "BOX", "into": "BANK", "amount": 20000}
    ENTER["transfer_money"](book, moved, WHO)
    held = balances(book, MARCH)
    assert {each.code: held[each.row] for each in accounts(book)} == {"BOX": 30000, "BANK": 120000}
    assert problems(ENTER["transfer_money"], book, {**moved, "into": "BOX"}) == [
        ("into", "Money goes from one account into another one.")
    ]


def test_without_money_a_premium_is_written_off(book: Book) -> None:
    done = ENTER["no_money"](book, {"date": MARCH, "lines": [{"purpose": "written_off", "amount": 5}]}, WHO)
    assert [row[:3] for row in rows(book, done.voucher)] == [("P20", 5, "written_off"), ("B06", -5, None)]


def test_nothing_without_a_purpose_an_amount_or_a_purpose_of_its_own_form(book: Book) -> None:
    assert problems(ENTER["money_out"], book, spent(lines=[])) == [
        ("lines", "Write at least one purpose with its amount.")
    ]
    assert problems(ENTER["money_out"], book, spent(lines=[{"purpose": "rent", "amount": 0}])) == [
        ("lines.0.amount", "Write an amount above nought.")
    ]
    assert problems(ENTER["money_out"], book, spent(lines=[{"purpose": "donation", "amount": 5}])) == [
        (
            "lines.0.purpose",
            "Donation or grant for running the scheme cannot stand in this form. Choose another purpose.",
        )
    ]


def test_an_account_that_is_not_there_is_refused(book: Book) -> None:
    assert problems(ENTER["money_out"], book, spent(account="TIN")) == [
        ("account", "There is no TIN. Choose one from the list.")
    ]


def test_a_box_that_would_hold_less_than_nothing_is_asked_about(book: Book) -> None:
    with pytest.raises((Doubtful, Doubted)) as asked:
        ENTER["money_out"](book, spent(lines=[{"purpose": "rent", "amount": 60000}]), WHO)
    doubt = asked.value.problems[0]
    assert PLAIN.say(doubt.message).startswith("By the book Cash box holds 500.00 then, less than 600.00.")
    given = spent(lines=[{"purpose": "rent", "amount": 60000}], **{REASONS: {doubt.message: "the key was late"}})
    assert ENTER["money_out"](book, given, WHO).voucher


def test_a_bill_that_is_entered_twice_is_asked_about(book: Book) -> None:
    bill = {"date": MARCH, "supplier": "Ram", "document": "9", "lines": [{"purpose": "printing", "amount": 700}]}
    first = ENTER["we_owe"](book, bill, WHO).voucher
    with pytest.raises((Doubtful, Doubted)) as asked:
        ENTER["we_owe"](book, {**bill, "supplier": "ram"}, WHO)
    assert PLAIN.say(asked.value.problems[0].message) == (
        f"Bill 9 of ram stands in {first} already. Is this another one?"
    )


def test_a_correction_takes_back_and_writes_what_is_right_and_overwrites_nothing(book: Book) -> None:
    wrong = ENTER["money_out"](book, spent(), WHO).voucher
    before = rows(book, wrong)
    stood = as_it_stands(book, wrong)
    assert (stood["date"], stood["account"], stood["lines"][0]["amount"]) == (MARCH, "BOX", 12000)
    lines = [{**stood["lines"][0], "amount": 1200}]
    done = correct_voucher(
        book, {**stood, "voucher": wrong, "date": MARCH + 30, "lines": lines, "why": "a nought too many"}, WHO
    )
    assert rows(book, wrong) == before
    assert [row[:2] for row in rows(book, done.back)] == [("P18", -12000), ("B02", 12000)]
    assert [row[:2] for row in rows(book, done.right)] == [("P18", 1200), ("B02", -1200)]
    concerns = "SELECT DISTINCT concerns FROM vouchers WHERE voucher IN (?, ?)"
    assert book.query(concerns, (done.back, done.right)) == [(MARCH,)]
    again = {**stood, "voucher": wrong, "why": "once more"}
    assert problems(correct_voucher, book, again) == [
        ("voucher", f"{wrong} is taken back already, by {done.back}. Correct the right one in its place.")
    ]


def test_a_payment_taken_back_leaves_the_bill_open(book: Book) -> None:
    bill = {"date": MARCH, "supplier": "Ram", "lines": [{"purpose": "printing", "amount": 700}]}
    owed = ENTER["we_owe"](book, bill, WHO).voucher
    paid = ENTER["pay_bill"](book, {"bill": owed, "date": MARCH, "account": "BANK", "amount": 700}, WHO).voucher
    back = {"voucher": paid, "date": MARCH, "lines": [], "why": "it was another bill"}
    assert correct_voucher(book, back, WHO).right == ""
    assert [(each.voucher, each.left) for each in open_bills(book, PAYABLE, MARCH)] == [(owed, -700)]


def test_a_corrected_bill_stays_one_bill_under_its_new_amount(book: Book) -> None:
    bill = {"date": MARCH, "supplier": "Ram", "document": "9", "lines": [{"purpose": "printing", "amount": 700}]}
    owed = ENTER["we_owe"](book, bill, WHO).voucher
    stood = as_it_stands(book, owed)
    right = {**stood, "voucher": owed, "supplier": "Shyam", "lines": [{**stood["lines"][0], "amount": 650}], "why": "x"}
    correct_voucher(book, right, WHO)
    assert [(each.voucher, each.supplier, each.left) for each in open_bills(book, PAYABLE, MARCH)] == [
        (owed, "Shyam", -650)
    ]


def test_each_act_asks_what_its_form_describes_and_begins_with_the_cash_box(book: Book) -> None:
    assert usual_account(book) == {"account": "BOX"}
    assert list(VOUCHER_ACTS)[:2] == ["money_out", "money_in"]
    assert all(act.form.name == name for name, act in VOUCHER_ACTS.items())
