"""What an exit left owed is paid when its quarter is closed: no closed day moves, and nothing stays overdue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.collecting import answers, begin, collect_sheet
from desktop_app.acts.policy import correct_policy
from desktop_app.acts.premium import take_premium
from desktop_app.acts.undo import take_back
from desktop_app.acts.verify_closings import closings_that_differ
from desktop_app.core.period import parse_day
from desktop_app.figures.balance import balance
from desktop_app.figures.figures import Figures
from desktop_app.figures.reconciliations import reconciliations
from desktop_app.reports.owed import Arrears
from desktop_app.store.facts.compare import stale_sums
from desktop_app.store.heads import newest
from desktop_app.store.rows import find
from tests.quarters import Q4, WHO, year_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

PAID = parse_day("2026-01-10")
OWED = 90_000 - 15_288
"""Of 900.00 for a year 62 days lie after the exit of 30 November."""


@pytest.fixture(params=(3, 4), ids=("the due is closed", "the exit is closed too"))
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Book]:
    """Chitra left in November and has not paid; three or all four quarters of the year are closed."""
    found = year_book(tmp_path, closed=request.param)
    yield found
    assert list(closings_that_differ(found)) == []
    assert [each.rule.name for each in reconciliations(Figures(found), Q4) if not each.holds] == []
    assert stale_sums(found) == []
    found.close()


def line(book: Book, name: str) -> int:
    """What stands on a line of the balance sheet."""
    return balance(Figures(book), PAID)[name]


def arrears(book: Book) -> int:
    """Of Chitra's policy what the report of arrears counts."""
    of = Arrears(Figures(book), PAID).owed
    return int(of.unpaid.sum() - of.fees.sum())


def taken(book: Book, code: str, amount: int) -> Any:
    """A sum taken by the form."""
    return take_premium(book, {"premium": code, "amount": amount, "paid_on": PAID, "method": "cash"}, WHO)


def test_all_that_is_owed_is_paid_by_the_form(book: Book) -> None:
    before = {name: line(book, name) for name in ("B02", "B06", "B26", "B35")}
    assert arrears(book) == OWED
    assert taken(book, "D-2", OWED).rest_code is None
    assert arrears(book) == 0
    moved = {name: line(book, name) - amount for name, amount in before.items()}
    assert moved == {"B02": OWED, "B06": -OWED, "B26": 0, "B35": 0}
    paid = find(book, "premiums", "D-2")
    assert (paid.from_day, paid.to_day) == (parse_day("2025-02-01"), parse_day("2026-01-31"))


def test_a_part_leaves_the_rest_and_the_grid_takes_it(book: Book) -> None:
    taken(book, "D-2", 30_001)
    assert arrears(book) == OWED - 30_001
    of = begin(book, "due:", PAID)
    payer = next(each for each in of.payers if each.name == "Chitra Rana")
    assert payer.asked(PAID) == OWED - 30_001
    collect_sheet(book, [answers(of.sheet.line(payer, OWED - 30_001, "R-9"), "cash", PAID)], WHO)
    assert arrears(book) == 0
    assert [each.name for each in begin(book, "due:", PAID).payers] == ["Asha Tharu"]
    assert line(book, "B26") == 0


def test_the_payment_is_undone(book: Book) -> None:
    taken(book, "D-2", OWED)
    head = newest(book)
    assert head is not None
    take_back(book, {"save": head.name, "why": "Wrong member"}, WHO)
    assert arrears(book) == OWED


def test_an_exit_that_is_taken_back_lets_the_rest_be_owed_again(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=3)
    taken(book, "D-2", OWED)
    correct_policy(book, "P-2", {"exit_date": None, "exit_reason": None, "why": "She came back"}, WHO)
    assert arrears(book) == 90_000 - OWED
    correct_policy(
        book, "P-2", {"exit_date": parse_day("2025-12-31"), "exit_reason": "migrated", "why": "She left"}, WHO
    )
    assert arrears(book) == 90_000 - 7_644 - OWED
    book.close()
