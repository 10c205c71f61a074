"""A bank's statement is held against the book by amount, day and reference; looking at it changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.bank_statement import IN_BANK_ONLY, BankPaper, agree_to, recording, statement_report
from desktop_app.acts.voucher_acts import VOUCHER_ACTS
from desktop_app.acts.vouchers import ENTER
from desktop_app.core.language import PLAIN
from desktop_app.core.period import make_day
from desktop_app.core.problems import Refused
from desktop_app.core.table import RowKind
from desktop_app.figures.figures import Figures
from desktop_app.store.save import saving
from tests.acts.test_vouchers import WHO, book
from tests.folders import write_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.table import Table
    from desktop_app.store.database import Book

__all__ = ("book",)
MARCH = make_day(2026, 3, 1)
HEAD = "Union Bank\nAccount,0042,INR\n\nTxn Date,Description,Ref No,Debit,Credit,Balance\n"
LINES = (
    "01/03/2026,Balance brought forward,,,,1000.00\n"
    "05/03/2026,CHQ rent,77,120.00,,880.00\n"
    "31/03/2026,Charges,,5.50,,874.50\n"
)


def paid(book: Book) -> None:
    """A rent by cheque, and a payment that the bank has not seen yet."""
    rent = {"date": MARCH + 2, "account": "BANK", "document": "77", "supplier": "Ram"}
    ENTER["money_out"](book, {**rent, "lines": [{"purpose": "rent", "amount": 12000}]}, WHO)
    late = {"date": MARCH + 29, "account": "BANK", "document": "78", "supplier": "Ram"}
    ENTER["money_out"](book, {**late, "lines": [{"purpose": "repairs", "amount": 3000}]}, WHO)


def told(book: Book, path: Path, account: str = "BANK") -> dict[str, Table]:
    """The tables of a statement."""
    report = statement_report(path, account, (PLAIN,))
    return {table.name: table for table in report.answer(report.asked(Figures(book))).tables}


def plain(table: Table) -> list[tuple[Any, ...]]:
    """The rows without their sums."""
    return [row for at, row in enumerate(table.rows) if table.kind(at) is RowKind.PLAIN]


def refusal(book: Book, path: Path) -> str:
    """Why a file is not read."""
    with pytest.raises(Refused) as refused:
        told(book, path)
    return PLAIN.say(refused.value.problems[0].message)


def written(tmp_path: Path, words: str, name: str = "march.csv") -> Path:
    """A file with some words."""
    path = tmp_path / name
    path.write_text(words, encoding="utf-8")
    return path


def test_what_agrees_and_what_either_has_alone_is_listed(book: Book, tmp_path: Path) -> None:
    paid(book)
    found = told(book, written(tmp_path, HEAD + LINES))
    assert [(row[0], row[1], row[4]) for row in plain(found["matched"])] == [(MARCH + 4, MARCH + 2, 12000)]
    assert [(row[0], row[1], row[4]) for row in plain(found[IN_BANK_ONLY])] == [(MARCH + 30, "Charges", 550)]
    assert [(row[0], row[5]) for row in plain(found["in_book_only"])] == [(MARCH + 29, 3000)]
    assert [row[1] for row in found["summary"].rows] == [85000, -550, 3000, 87450, 87450, 0]


def test_a_charge_is_recorded_from_its_line_and_agrees_then(book: Book, tmp_path: Path) -> None:
    paid(book)
    path = written(tmp_path, HEAD + LINES)
    act, known = recording(plain(told(book, path)[IN_BANK_ONLY])[0], "BANK")
    VOUCHER_ACTS[act].save(book, known, WHO)
    found = told(book, path)
    assert plain(found[IN_BANK_ONLY]) == []
    charge = "SELECT line, amount, memo FROM vouchers WHERE purpose = 'bank_charges'"
    assert book.query(charge) == [("P18", 550, "Charges")]


def test_the_same_file_twice_says_the_same_and_writes_nothing(book: Book, tmp_path: Path) -> None:
    paid(book)
    path, saves = written(tmp_path, HEAD + LINES), book.value("SELECT count(*) FROM saves")
    first, second = told(book, path), told(book, path)
    assert [table.rows for table in first.values()] == [table.rows for table in second.values()]
    assert book.value("SELECT count(*) FROM saves") == saves


def test_a_workbook_says_the_same_as_the_file(book: Book, tmp_path: Path) -> None:
    paid(book)
    path = write_workbook(tmp_path / "march.xlsx", {"March.csv": HEAD.partition("\n\n")[2] + LINES})
    assert plain(told(book, path)[IN_BANK_ONLY]) == plain(told(book, written(tmp_path, HEAD + LINES))[IN_BANK_ONLY])


def test_two_payments_of_one_amount_are_told_apart_by_their_reference(book: Book, tmp_path: Path) -> None:
    for document in ("11", "12"):
        bill = {"date": MARCH, "account": "BANK", "document": document, "supplier": "Ram"}
        ENTER["money_out"](book, {**bill, "lines": [{"purpose": "rent", "amount": 500}]}, WHO)
    path = written(tmp_path, HEAD + "03/03/2026,cheque,12,5.00,,\n")
    found = told(book, path)
    assert [row[-1] for row in plain(found["in_book_only"])] == []
    matched = plain(found["matched"])[0][-1].removeprefix("vouchers:")
    assert book.value("SELECT max(document) FROM vouchers WHERE voucher = ?", (matched,)) == "12"


def test_one_column_with_signs_and_the_latest_line_first_is_read_too(book: Book, tmp_path: Path) -> None:
    paid(book)
    words = "Date;Amount;Details;Balance\n2026-03-31;-5,50;Charges;874,50\n2026-03-05;-120,00;rent;880,00\n"
    found = told(book, written(tmp_path, words))
    assert [row[4] for row in plain(found[IN_BANK_ONLY])] == [550]
    assert found["summary"].rows[-2][1] == 87450


def came(book: Book, *each: tuple[int, int, str]) -> None:
    """What came in on some days of March, with its document."""
    for day, amount, document in each:
        given = {"date": MARCH + day - 1, "account": "BANK", "document": document}
        ENTER["money_in"](book, {**given, "lines": [{"purpose": "donation", "amount": amount}]}, WHO)


def summed(table: Table) -> list[tuple[Any, ...]]:
    """Set, the bank's day, the book's day, what came and what went of proposed sets, as days of March."""
    return [(row[0], row[1] - MARCH + 1, row[2] - MARCH + 1, row[4], row[5]) for row in plain(table)]


def agreed_to(book: Book, path: Path, number: int) -> str:
    """Settle a proposed set; what is said."""
    return PLAIN.say(agree_to(book, BankPaper(path, "BANK", (PLAIN,)), number, WHO).words)


def test_one_line_for_the_receipts_of_a_day_is_proposed_and_settled_by_the_user(book: Book, tmp_path: Path) -> None:
    came(book, (3, 700, ""), (4, 150, ""), (4, 250, ""), (4, 125, ""), (14, 525, ""))
    path = written(tmp_path, HEAD + "05/03/2026,market,,,5.25,\n")
    found = told(book, path)
    assert summed(found["proposed"]) == [(1, 5, 4, 150, None), (1, 5, 4, 250, None), (1, 5, 4, 125, None)]
    assert plain(found[IN_BANK_ONLY]) == []
    assert plain(found["matched"]) == []
    assert agreed_to(book, path, 1) == "3 movements of the book belong to one line of the bank now."
    again = told(book, path)
    assert plain(again["proposed"]) == []
    assert [row[3] for row in plain(again["matched"])] == [150, 250, 125]
    assert [row[1] for row in found["summary"].rows] == [row[1] for row in again["summary"].rows]


def test_several_lines_for_one_voucher_are_proposed_and_settled(book: Book, tmp_path: Path) -> None:
    bill = {"date": MARCH + 5, "account": "BANK", "supplier": "Ram"}
    ENTER["money_out"](book, {**bill, "lines": [{"purpose": "rent", "amount": 12000}]}, WHO)
    path = written(tmp_path, HEAD + "07/03/2026,part 1,,70.00,,\n09/03/2026,part 2,,50.00,,\n")
    assert summed(told(book, path)["proposed"]) == [(1, 7, 6, None, 7000), (1, 9, 6, None, 5000)]
    assert agreed_to(book, path, 1) == "2 lines of the bank belong to one movement of the book now."
    assert len(plain(told(book, path)["matched"])) == 2


def test_a_few_amounts_that_add_up_are_proposed_only_where_no_others_do(book: Book, tmp_path: Path) -> None:
    came(book, (2, 100, ""), (3, 999, ""), (4, 300, ""), (6, 50, ""))
    path = written(tmp_path, HEAD + "05/03/2026,sum,,,4.00,\n")
    assert summed(told(book, path)["proposed"]) == [(1, 5, 2, 100, None), (1, 5, 4, 300, None)]
    came(book, (2, 100, ""))
    found = told(book, path)
    assert plain(found["proposed"]) == []
    assert [row[3] for row in plain(found[IN_BANK_ONLY])] == [400]


def test_what_lies_too_far_apart_or_goes_the_other_way_is_not_proposed(book: Book, tmp_path: Path) -> None:
    came(book, (2, 100, ""), (20, 300, ""))
    path = written(tmp_path, HEAD + "05/03/2026,sum,,,4.00,\n06/03/2026,sum,,4.00,,\n")
    assert plain(told(book, path)["proposed"]) == []


def test_what_was_settled_holds_in_any_file_of_the_bank_s_until_it_adds_up_no_more(book: Book, tmp_path: Path) -> None:
    came(book, (4, 150, ""), (4, 250, ""))
    line = "05/03/2026,market,,,4.00,\n"
    agreed_to(book, written(tmp_path, HEAD + line), 1)
    longer = written(tmp_path, HEAD + "02/03/2026,other,,,9.00,\n" + line, "quarter.csv")
    assert [row[3] for row in plain(told(book, longer)["matched"])] == [150, 250]
    with saving(book, "correct") as save:
        book.execute(f"UPDATE vouchers SET amount = amount * 2, save = {save.number} WHERE amount IN (150, -150)")
        for (row,) in book.query("SELECT id FROM vouchers WHERE amount IN (300, -300)"):
            save.wrote("vouchers", row)
    assert plain(told(book, longer)["matched"]) == []


def test_a_set_that_is_not_proposed_is_refused(book: Book, tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + LINES)
    with pytest.raises(Refused) as refused:
        agreed_to(book, path, 1)
    assert "No set of number 1 is proposed" in PLAIN.say(refused.value.problems[0].message)


def test_a_statement_of_another_currency_is_refused(book: Book, tmp_path: Path) -> None:
    sentence = (
        "march.csv is in USD, the books are in INR. Ask the bank for the statement of the account that is kept in INR."
    )
    assert refusal(book, written(tmp_path, HEAD.replace("INR", "USD") + LINES)) == sentence
    column = "Date,Amount,Currency\n2026-03-05,5.00,USD\n"
    assert refusal(book, written(tmp_path, column)) == sentence
    assert refusal(book, written(tmp_path, "Date,Amount (USD)\n2026-03-05,5.00\n")) == sentence


def test_a_file_without_amounts_or_days_is_refused(book: Book, tmp_path: Path) -> None:
    for words in ("Date,Details\n2026-03-05,rent\n", "Amount,Details\n5.00,rent\n", "Date,Amount\nsoon,5.00\n"):
        assert refusal(book, written(tmp_path, words)).startswith("march.csv has no column of days with amounts")


def test_an_amount_that_cannot_be_read_is_named_with_its_line(book: Book, tmp_path: Path) -> None:
    words = "Date,Amount\n2026-03-04,7.00\n2026-03-05,5.123\n"
    assert refusal(book, written(tmp_path, words)) == "march.csv, line 3: “5.123” is no amount of 2 decimals at most."


def test_only_a_bank_account_has_a_bank_s_statement(book: Book, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        told(book, written(tmp_path, HEAD + LINES), "BOX")
    assert "There is no bank account BOX" in PLAIN.say(refused.value.problems[0].message)
