"""What is invested stands in the register and leaves an account in one save; so it comes back, with what it earned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.investing import buy_investment, take_investment_back, what_comes_back
from desktop_app.acts.today import falling_due
from desktop_app.core.period import parse_day, quarter
from desktop_app.core.problems import Refused
from desktop_app.figures.figures import Figures
from desktop_app.figures.reconciliations import reconciliations
from desktop_app.store.rows import find
from tests.acts.test_vouchers import WHO, book
from tests.counter import fields

if TYPE_CHECKING:
    from desktop_app.store.database import Book

__all__ = ("book",)
BOUGHT, DUE = parse_day("2026-03-10"), parse_day("2026-06-10")
DEPOSIT = {
    "kind": "deposit",
    "amount": 36_500,
    "from_day": BOUGHT,
    "due": DUE,
    "returns": "interest",
    "rate": 10.0,
    "account": "BANK",
}


def bought(book: Book, **changes: Any) -> str:
    """The code of an investment that was bought."""
    return buy_investment(book, {**DEPOSIT, **changes}, WHO).code


def held(book: Book, day: int) -> tuple[int, int, int, int]:
    """Cash, short and long investments, and accrued interest at a day, against those of the day before it all."""
    before, now = (Figures(book).balance(each) for each in (BOUGHT - 1, day))
    return tuple(now[line] - before[line] for line in ("B02", "B03", "B10", "B04"))  # type: ignore[return-value]


def test_buying_writes_the_register_and_the_voucher_in_one_save(book: Book) -> None:
    saves = book.value("SELECT count(*) FROM saves")
    code = bought(book)
    assert book.value("SELECT count(*) FROM saves") == saves + 1
    assert find(book, "investments", code).amount == 36_500
    assert held(book, BOUGHT) == (-36_500, 36_500, 0, 0)
    lines = "SELECT purpose, (SELECT code FROM accounts a WHERE a.id = account) FROM vouchers ORDER BY id DESC LIMIT 2"
    assert book.query(lines) == [(None, "BANK"), ("deposit", None)]


def test_what_runs_longer_than_a_year_or_without_end_is_a_long_investment(book: Book) -> None:
    bought(book, kind="bond", due=parse_day("2028-03-10"))
    bought(book, kind="fund", due=None, returns="profit_share", rate=None)
    assert held(book, BOUGHT) == (-73_000, 0, 73_000, 0)


def test_it_comes_back_with_the_interest_that_was_booked_day_by_day(book: Book) -> None:
    code = bought(book)
    proposed = what_comes_back(book, code)
    assert proposed["earned"] == 920  # 92 days at 10 a day
    take_investment_back(book, {"investment": code, "account": "BANK", **proposed, "date": DUE}, WHO)
    assert held(book, DUE) == (920, 0, 0, 0)
    assert find(book, "investments", code).ended == DUE
    assert all(each.holds for each in reconciliations(Figures(book), quarter(2026, 2)))


def test_one_that_comes_back_early_earns_what_was_paid_and_accrues_no_more(book: Book) -> None:
    code, day = bought(book), parse_day("2026-04-20")
    take_investment_back(book, {"investment": code, "account": "BANK", "date": day, "earned": 250}, WHO)
    for later in (day, DUE, DUE + 30):
        assert held(book, later) == (250, 0, 0, 0)
    assert Figures(book).income(quarter(2026, 2))["P08"] + Figures(book).income(quarter(2026, 1))["P08"] == 250


def test_a_share_of_the_profit_is_income_on_the_day_it_comes(book: Book) -> None:
    """An Islamic deposit: nothing accrues, and what comes is known only then."""
    code = bought(book, returns="profit_share", rate=6.0)
    assert what_comes_back(book, code)["earned"] == 0
    assert held(book, DUE - 1) == (-36_500, 36_500, 0, 0)
    take_investment_back(book, {"investment": code, "account": "BANK", "date": DUE, "earned": 700}, WHO)
    assert held(book, DUE) == (700, 0, 0, 0)
    assert Figures(book).income(quarter(2026, 2))["P08"] == 700


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"amount": 0}, "amount"),
        ({"due": BOUGHT}, "due"),
        ({"rate": None}, "rate"),
        ({"account": "NONE"}, "account"),
        ({"account": None}, "account"),
    ],
)
def test_what_cannot_be_is_refused_under_its_line_and_nothing_is_written(
    book: Book, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(Refused) as refusal:
        bought(book, **changes)
    assert fields(refusal.value) == [field]
    assert book.value("SELECT count(*) FROM investments") == 0


def test_it_comes_back_once_and_after_it_was_bought(book: Book) -> None:
    code = bought(book)
    back = {"investment": code, "account": "BANK", "date": DUE, "earned": 0}
    with pytest.raises(Refused) as refusal:
        take_investment_back(book, {**back, "date": BOUGHT}, WHO)
    assert fields(refusal.value) == ["date"]
    take_investment_back(book, back, WHO)
    with pytest.raises(Refused) as refusal:
        take_investment_back(book, back, WHO)
    assert fields(refusal.value) == ["investment"]


def test_what_falls_due_within_a_month_or_waits_to_be_paid_back_is_told_on_today(book: Book) -> None:
    code = bought(book)
    bought(book, kind="bond", due=parse_day("2028-03-10"))
    assert falling_due(book, DUE - 31) == (0, None)
    assert falling_due(book, DUE - 30) == falling_due(book, DUE + 90) == (1, DUE)
    take_investment_back(book, {"investment": code, "account": "BANK", "date": DUE, "earned": 920}, WHO)
    assert falling_due(book, DUE) == (0, None)
