"""The cash book and the bank book come to what the balance sheet says of cash; counts and open bills stand beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.payment_ways import known_of_payment_ways, payment_ways, set_payment_ways
from desktop_app.acts.who import Who
from desktop_app.catalog.pages.page import PaperTable, Paragraph
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, make_day
from desktop_app.core.problems import Refused
from desktop_app.core.statements.postings import POSTINGS
from desktop_app.core.statements.purposes import LABELS, PAYABLE, RECEIVABLE
from desktop_app.core.table import RowKind
from desktop_app.figures.figures import Figures
from desktop_app.reports.cash_book import WHAT
from desktop_app.reports.closing import checklist
from desktop_app.reports.paper import bare_table, document
from desktop_app.reports.registry import report_named
from desktop_app.store.accounts import balances, movements
from desktop_app.store.opening import open_book
from desktop_app.store.rows import row_of
from desktop_app.store.vouchers import open_bills
from tests.books import new_book
from tests.folders import SMALL, write_folder
from tests.quarters import Q4, year_book
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.table import Table
    from desktop_app.store.database import Book

FIRST, LAST = make_day(2026, 7, 1), make_day(2026, 9, 30)


@pytest.fixture(scope="module")
def village(village_file: Path) -> Iterator[Book]:
    """The demonstration village, only to be looked at."""
    book = open_book(village_file, look=True)
    yield book
    book.close()


def told(book: Book, name: str) -> dict[str, Table]:
    """The tables of a report about a quarter."""
    report = report_named(name)
    days = {"at": LAST} if report.may("at") else {"first": FIRST, "last": LAST}
    return {table.name: table for table in report.answer(report.asked(Figures(book), **days)).tables}


def test_the_books_of_all_accounts_come_to_the_cash_of_the_balance_sheet(village: Book) -> None:
    """On any day: from vouchers, premium, claims and savings alike."""
    for day in (LAST, make_day(2025, 2, 11), make_day(2024, 12, 31)):
        assert sum(balances(village, day).values()) == Figures(village).balance(day)["B02"]
    books = told(village, "cash_book"), told(village, "bank_book")
    ends = [each["accounts"].column("after")[-1] for each in books]
    assert sum(ends) == Figures(village).balance(LAST)["B02"]  # type: ignore[arg-type] # minor units


def test_of_an_only_account_its_movements_come_first_and_of_several_what_each_holds(
    village: Book, tmp_path: Path
) -> None:
    """Beside what all accounts hold and what was counted, a small screen had room for two of its movements."""
    assert list(told(village, "cash_book")) == ["account_CASH", "accounts", "counts"]
    boxes = "code,name,kind,office\nBOX,Cash box,cash,O-1\nTIN,Tin of the clinic,cash,\n"
    book = new_book(tmp_path / "book.coverbook")
    import_folder(book, write_folder(tmp_path / "in", {**SMALL, "accounts.csv": boxes}))
    assert list(told(book, "cash_book")) == ["accounts", "account_BOX", "account_TIN", "account_none"]
    book.close()


def test_each_line_opens_its_record_and_the_balance_runs_on(village: Book) -> None:
    table = told(village, "cash_book")["account_CASH"]
    running, came, went = table.column("balance"), table.column("in"), table.column("out")
    plain = [at for at in table.plain_rows if at]
    for at in plain:
        assert running[at] == running[at - 1] + (came[at] or 0) - (went[at] or 0)  # type: ignore[operator]
        opens = table.opens(at, len(table.columns) - 1)
        assert opens is not None
        assert opens.sheet in {"premiums", "payments", "savings", "vouchers"}
    assert table.kind(len(table.rows) - 1) is RowKind.TOTAL


def test_the_village_s_cash_box_is_never_empty_and_its_last_count_is_short(village: Book) -> None:
    assert min(each for each in told(village, "cash_book")["account_CASH"].column("balance") if each is not None) >= 0  # type: ignore[type-var, operator]
    counts = told(village, "cash_book")["counts"]
    assert counts.column("difference") == (-1000,)
    assert PLAIN.say(counts.column("said")[0]).startswith("Less was counted")  # type: ignore[arg-type]
    agreed = village.query("SELECT date, amount FROM cash_counts ORDER BY date")
    assert [held for day, held in agreed[:-1]] == [balances(village, day)[1] for day, _ in agreed[:-1]]


@pytest.mark.parametrize("day", [LAST, make_day(2026, 11, 15), make_day(2025, 2, 11), make_day(2023, 12, 31)])
def test_open_bills_and_what_no_bill_says_come_to_the_balance_sheet(village: Book, day: int) -> None:
    """The union pays its part of the salaries without a bill, and a takaful operator waits for a fee without one."""
    report, figures = report_named("open_bills"), Figures(village)
    tables = {table.name: table for table in report.answer(report.asked(figures, at=day)).tables}
    for name, line in (("payables", PAYABLE), ("receivables", RECEIVABLE)):
        whole = figures.balance(day)[line]
        for table in (tables[name], tables[f"{name}_one_by_one"]):
            assert (table.column("left")[-1] if table.rows else 0) == whole
        assert all(amount >= 0 for amount in tables[name].column("left"))  # type: ignore[operator]
    assert {each.date for each in open_bills(village, PAYABLE, LAST)} <= set(range(FIRST, LAST + 1))


def test_the_village_s_vouchers_say_what_they_are_for_and_where_their_money_lies(village: Book) -> None:
    assert village.value("SELECT count(*) FROM vouchers WHERE line = 'B02' AND account IS NULL") == 0
    unsaid = "SELECT count(*) FROM (SELECT 1 FROM vouchers GROUP BY voucher HAVING count(purpose) = 0)"
    assert village.value(unsaid) == 0
    assert village.value("SELECT count(DISTINCT office) FROM vouchers") == 3


def test_money_of_which_nobody_says_the_place_stands_in_the_cash_book(tmp_path: Path) -> None:
    """A scheme without accounts has a cash book, too."""
    book = open_book(scheme_book(tmp_path / "small.coverbook"))
    table = told(book, "cash_book")["account_none"]
    assert table.column("balance")[-1] == Figures(book).balance(LAST)["B02"]
    book.close()


def test_what_is_paid_in_a_way_goes_where_the_settings_say(tmp_path: Path) -> None:
    """Unless they say so, into the cash box."""
    banks = "code,name,kind,office\nBOX,Cash box,cash,O-1\nBANK,Union Bank,bank,\n"
    premiums = SMALL["premiums.csv"].replace(",cash,R-1", ",cheque,R-1")
    book, who = new_book(tmp_path / "book.coverbook"), Who("Sita", "counter")
    import_folder(book, write_folder(tmp_path / "in", {**SMALL, "accounts.csv": banks, "premiums.csv": premiums}))
    before = balances(book, LAST)
    assert payment_ways(book) == ["cash", "cheque"]
    assert problems_of_ways(book, who) == "There is no TIN. Choose one from the list."
    set_payment_ways(book, {"way_0": None, "way_1": "BANK"}, who)
    assert known_of_payment_ways(book) == {"way_0": None, "way_1": "BANK"}
    box, bank = (row_of(book, "accounts", code) or 0 for code in ("BOX", "BANK"))
    after = balances(book, LAST)
    assert (after[bank], after[box]) == (120_000, before[box] - 120_000)
    book.close()


def problems_of_ways(book: Book, who: Who) -> str:
    """What is said of an account that is not there."""
    with pytest.raises(Refused) as refusal:
        set_payment_ways(book, {"way_0": "TIN", "way_1": None}, who)
    return PLAIN.say(refusal.value.problems[0].message)


def test_what_the_scheme_buys_at_its_bank_is_not_called_savings_of_members(village: Book) -> None:
    """A purpose of a voucher and a kind of movement at the counter may share a word, not its meaning."""
    assert {key: WHAT[key] for key in LABELS} == dict(LABELS)
    kinds = {move.purpose for move in movements(village, Period(make_day(2021, 1, 1), LAST))}
    assert kinds <= WHAT.keys()
    assert {"deposit", "savings_deposit", "savings_withdrawal", "claim_paid", "receipt"} <= kinds
    assert WHAT["savings_deposit"] == POSTINGS["deposit"].label


def test_on_paper_a_record_is_its_code_alone(village: Book) -> None:
    """The name of a sheet is a word of programs, in no language of a reader."""
    table = told(village, "bank_book")["account_BANK"]
    cells = [row.cells[-1] for row in bare_table(table, 2).rows if row.cells[-1]]
    assert cells
    assert [cell for cell in cells if not str(cell).startswith("V-")] == []


def test_a_closing_says_what_was_counted_otherwise_than_the_book_says_and_is_not_barred_by_it(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=3)
    rows = {
        "accounts.csv": "code,name,kind\nBOX,Cash box,cash\n",
        "cash_counts.csv": "account,date,amount\nBOX,2025-12-31,100.00\nBOX,2025-12-20,1.00\n",
    }
    import_folder(book, write_folder(tmp_path / "counted", rows))
    cash = next(each for each in checklist(Figures(book), Q4) if each.step.name == "cash")
    told = [PLAIN.say(each) for each in cash.said]
    assert told == ["BOX: 100.00 was counted on 2025-12-31; the book says 519.50."]
    assert cash.done
    book.close()


def test_a_table_without_rows_says_so_on_paper(tmp_path: Path) -> None:
    """Words over nothing look as if something were cut off."""
    book = year_book(tmp_path, closed=0)
    report = report_named("closing")
    blocks = document(report.answer(report.asked(Figures(book), last=Q4.last))).blocks
    said = [PLAIN.say(each.words) for each in blocks if isinstance(each, Paragraph)]
    assert "No rows." in said
    assert all(each.rows for each in blocks if isinstance(each, PaperTable))
    book.close()
