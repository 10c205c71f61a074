"""Takaful, savings and loans come to what their examples work out by hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.acts.costing import when_renewing_on
from desktop_app.core.money import decimal_string
from desktop_app.core.period import parse_day, quarter
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicators
from desktop_app.store.opening import open_book
from desktop_app.store.rows import row_of
from tests.reporting import ask, details

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Period

HERE = Path(__file__).parent
QUARTERS = [quarter(2025, number) for number in (1, 2, 3, 4)]


def opened(folder: str, place: Path) -> Iterator[Figures]:
    """The figures of an example, which is a good book."""
    path = place / f"{folder}.coverbook"
    assert main(["import", str(path), str(HERE / folder)]) == 0
    assert main(["check", str(path)]) == 0
    book = open_book(path, look=True)
    yield Figures(book)
    book.close()


@pytest.fixture(scope="module")
def takaful(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Figures]:
    """Four models of takaful."""
    yield from opened("takaful", tmp_path_factory.mktemp("takaful"))


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Figures]:
    """Savings, a pension and a loan."""
    yield from opened("savings_and_loans", tmp_path_factory.mktemp("saved"))


def quarterly(figures: Figures, line: str, product: str | None = None) -> str:
    """A line of the four quarters, parted by blanks."""
    row = None if product is None else row_of(figures.book, "products", product)
    found = [figures.income(days, row) if line[0] == "P" else figures.balance(days.last, row) for days in QUARTERS]
    return " ".join(decimal_string(lines[line], 2) for lines in found)


@pytest.mark.parametrize(
    ("product", "operator", "participants"),
    [
        ("M", "52.55 12.30 18.60 27.60", "37.45 28.70 43.40 64.40"),
        ("W", "54.75 0.00 0.00 0.00", "35.25 91.00 92.00 92.00"),
        ("T", "10.00 0.00 0.00 0.00", "100.00 91.00 92.00 92.00"),
        ("N", "0.00 0.00 0.00 0.00", "90.00 91.00 92.00 92.00"),
    ],
)
def test_each_model_splits_what_is_left_as_it_says(
    takaful: Figures, product: str, operator: str, participants: str
) -> None:
    own = "0.00 0.00 30.00 0.00" if product == "M" else "0.00 0.00 0.00 0.00"
    assert quarterly(takaful, "P20", product) == operator
    assert quarterly(takaful, "P18", product) == own
    assert quarterly(takaful, "P28", product) == participants


def test_operators_are_owed_what_they_have_until_it_is_paid(takaful: Figures) -> None:
    assert quarterly(takaful, "B28") == "117.30 89.60 108.20 135.80"


def test_both_funds_stand_apart_with_what_each_has_come_to(takaful: Figures) -> None:
    """The mudharaba in the third quarter: 66.15 of the half year before and 43.40; charged 64.85 before and 18.60."""
    funds, split = details("takaful", ask(takaful, QUARTERS[2], row_of(takaful.book, "products", "M")))
    amounts = [None if each is None else decimal_string(int(str(each)), 2) for each in funds.column("M")]
    kept, charged = amounts[: amounts.index(None, 1)], amounts[amounts.index(None, 1) + 1 :]
    assert kept[-3:] == ["43.40", "66.15", "109.55"]
    assert charged == ["0.00", "18.60", "18.60", "64.85", "83.45"]
    assert [split.column(name)[0] for name in ("surplus", "operator", "participants")] == [6200, 1860, 4340]


def test_what_is_saved_is_owed_with_its_interest(saved: Figures) -> None:
    assert quarterly(saved, "B23") == "300.00 553.00 783.00 998.10"
    assert quarterly(saved, "P15", "S") == "0.00 3.00 0.00 3.10"
    assert quarterly(saved, "P15", "P") == "0.00 0.00 50.00 12.00"
    for product, held in (("S", [10000, 15300, 13300, 13610]), ("P", [20000, 40000, 65000, 86200])):
        row = row_of(saved.book, "products", product) or 0
        assert [saved.reserve(row, days.last).alr for days in QUARTERS] == held


def test_a_pension_is_measured_by_its_contributions(saved: Figures) -> None:
    found = _of(saved, QUARTERS[0], "P")
    assert found["incurred_expense_ratio"].main.value == pytest.approx(0.05)
    assert found["incurred_claims_ratio"].status.value == "not_applicable"


def _of(figures: Figures, days: Period, product: str) -> dict[str, Result]:
    """The indicators of a product."""
    return dict(indicators(figures, days, row_of(figures.book, "products", product)))


def test_the_cover_of_a_loan_follows_the_loan(saved: Figures) -> None:
    proposed = when_renewing_on(saved.book, {"renews": "P2", "start_day": parse_day("2025-07-01")})
    assert proposed.values == {"amount": 605, "sum_insured": 60493}
