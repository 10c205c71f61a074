"""Each reconciliation holds in a true book, and fails where what it compares is no longer the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.closing import close_quarter
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.voucher import VoucherLine
from desktop_app.figures.figures import Figures
from desktop_app.figures.reconciliations import RULES, reconciliations
from desktop_app.reports.registry import report_named
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.quarters import Q1, Q2, Q3, Q4, WHO, year_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """The year with no quarter closed."""
    found = year_book(tmp_path)
    yield found
    found.close()


def failing(book: Book, period: Period) -> dict[str, str]:
    """The reconciliations that do not hold, each with its sentence."""
    figures = Figures(book)
    return {each.rule.name: PLAIN.say(each.sentence(2)) for each in reconciliations(figures, period) if not each.holds}


def test_all_hold_in_every_quarter(book: Book) -> None:
    assert [failing(book, each) for each in (Q1, Q2, Q3, Q4)] == [{}] * 4


def test_all_hold_in_an_invented_scheme(hamlet_file: Path) -> None:
    with_all = open_book(hamlet_file, look=True)
    assert [failing(with_all, each) for each in (Q1, Q4)] == [{}, {}]
    with_all.close()


SLIPS = {
    "cash_book": "kind = 'receipt'",
    "receivable": "kind = 'due' AND product = 1",
    "claims": "kind = 'claim_paid'",
    "alr": "kind = 'deposit'",
}
"""A sum that is one too high, and the reconciliation that notices."""


@pytest.mark.parametrize("name", SLIPS)
def test_a_sum_that_is_not_that_of_the_records_shows(book: Book, name: str) -> None:
    for table in ("entries_cells", "entries_months"):
        book.execute(f"UPDATE main.{table} SET amount = amount + 1 WHERE {SLIPS[name]}")
    told = failing(book, Q1)
    assert name in told
    assert "differ by" in told[name]


RESERVED = {"upr": "B14", "ibnr": "B17", "cics": "B20", "alr": "B23"}
"""A reserve and the line on which a voucher may post it."""


@pytest.mark.parametrize("name", RESERVED)
def test_a_voucher_on_a_reserve_whose_sum_is_not_that_of_the_records_bars_the_closing(book: Book, name: str) -> None:
    line = RESERVED[name]
    with saving(book, "voucher") as save:
        for at, (each, amount) in enumerate(((line, -300), ("B33", 300)), 1):
            insert(save, "vouchers", VoucherLine(voucher="V-9", date=Q1.last, line=each, amount=amount), position=at)
    assert failing(book, Q1) == {}
    for table in ("entries_cells", "entries_months"):
        book.execute(f"UPDATE main.{table} SET amount = amount - 1 WHERE line = '{line}'")
        book.execute(f"UPDATE main.{table} SET amount = amount + 1 WHERE line = 'B33' AND amount = 300")
    told = failing(book, Q1)
    assert [*told] == [name]
    assert "opening balance and movement" in told[name]
    assert "differ by" in told[name]
    assert_barred(book, told[name])


def test_cash_flows_that_do_not_end_with_the_cash_of_the_balance_sheet_bar_the_closing(book: Book) -> None:
    """What stands against cash in a voucher is known no more: the flow lacks it, the balance sheet has it."""
    for table in ("entries_cells", "entries_months"):
        book.execute(f"UPDATE main.{table} SET cash = 0 WHERE line = 'P17'")
    told = failing(book, Q1)
    assert [*told] == ["cash_flow"]
    assert "Cash does not agree by 250.25" in told["cash_flow"]
    assert_barred(book, told["cash_flow"])


def assert_barred(book: Book, sentence: str) -> None:
    """The quarter cannot be closed, and the sentence is among the reasons."""
    with pytest.raises(Refused) as refused:
        close_quarter(book, Q1, {}, WHO)
    assert sentence in [PLAIN.say(each.message) for each in refused.value.problems]


def test_a_statement_that_cannot_be_produced_says_so_and_bars_the_closing(book: Book) -> None:
    for table in ("entries_cells", "entries_months"):
        book.execute(f"UPDATE main.{table} SET amount = amount + 1 WHERE line = 'P17'")
    told = failing(book, Q1)
    assert "do not agree" in told["balance"]
    assert_barred(book, told["balance"])


def test_the_report_has_a_row_a_reconciliation_and_a_sentence_for_each_that_fails(book: Book) -> None:
    report = report_named("reconciliations")
    book.execute("UPDATE main.entries_months SET amount = amount + 1 WHERE kind = 'claim_paid'")
    (table,) = report.answer(report.asked(Figures(book), first=Q1.first, last=Q1.last)).tables
    assert table.column("reconciliation") == tuple(rule.name for rule in RULES)
    assert dict(zip(table.column("reconciliation"), table.column("holds"), strict=True))["claims"] == "no"
    assert any("claims register" in PLAIN.say(each).lower() for each in table.notes)
