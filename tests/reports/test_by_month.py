"""Premium and claims by month are the statements' own figures, add up, and open to what is behind them."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, make_day
from desktop_app.core.problems import Refused
from desktop_app.core.table import units
from desktop_app.figures.figures import Figures
from desktop_app.reports.asking import answered
from desktop_app.reports.by_month import REPORT
from desktop_app.reports.explained import explain
from desktop_app.store.opening import open_book
from desktop_app.store.rows import codes, row_of
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.table import Table
    from desktop_app.store.database import Book

LAST = make_day(2026, 4, 30)


@pytest.fixture(scope="module")
def village(hamlet_file: Path) -> Iterator[Book]:
    """All that happens in a village, to three hundred people."""
    book = open_book(hamlet_file, look=True)
    yield book
    book.close()


def by_month(figures: Figures, last: int = LAST, months: int = 14, **scope: int | None) -> Table:
    """The table."""
    (table,) = REPORT.tables(REPORT.asked(figures, last=last, months=months, **scope))
    return table


def days_of(table: Table, row: int) -> Period:
    """The days of a row."""
    asks = dict(table.asks[row])
    return Period(int(asks["from"]), int(asks["to"]))


def test_every_month_is_its_own_income_statement(village: Book) -> None:
    figures = Figures(village)
    for product in (None, *figures.products):
        for office in (None, row_of(village, "offices", codes(village, "offices", 1)[0])):
            table = by_month(figures, months=4, product=product, office=office)
            for row in range(len(table.rows)):
                lines = figures.income(days_of(table, row), product, office)
                assert table.rows[row][1] == lines["P03"]
                assert table.rows[row][3:] == (lines["P11"], lines["P12"])


def test_months_add_up_to_their_sum_and_products_to_the_whole(village: Book) -> None:
    figures = Figures(village)
    whole = by_month(figures)
    parts = [by_month(figures, product=product) for product in figures.products]
    for name in ("premium_written", "premium_received", "claims_incurred", "claims_paid"):
        *months, total = whole.column(name)
        assert sum(map(units, months)) == units(total)
        assert units(total) == sum(units(part.column(name)[-1]) for part in parts)
        assert total


def test_premium_received_is_the_cash_flow_before_refunds_are_paid(village: Book) -> None:
    figures = Figures(village)
    table = by_month(figures)
    for row, received in enumerate(table.column("premium_received")):
        days = days_of(table, row)
        refunded = figures.ledger.cash_by_kind(days).get("refund_paid", 0)
        assert received == figures.cash_flow(days)["C02"] - refunded


def test_every_amount_opens_as_the_figure_it_is(village: Book) -> None:
    figures = Figures(village)
    table = by_month(figures, months=3)
    for row in range(len(table.rows)):
        for column in range(1, 5):
            opens = table.opens(row, column)
            assert opens is not None
            assert explain(figures, opens.figure, days_of(table, row)).value == table.rows[row][column]


def test_what_falls_due_is_written_and_what_nobody_paid_is_not_received(tmp_path: Path) -> None:
    with closing(open_book(scheme_book(tmp_path / "small.coverbook"), look=True)) as book:
        table = by_month(Figures(book), make_day(2025, 3, 31), 3)
        assert [PLAIN.show(table.columns[0].shows(cell, 2)) for cell in table.column("month")] == [
            "Jan 2025",
            "Feb 2025",
            "Mar 2025",
            "Sum",
        ]
        assert table.column("premium_written") == (36500, 0, 0, 36500)
        assert table.column("premium_received") == (36500, 0, 0, 36500)
        assert table.column("claims_paid") == (0, 0, 10000, 10000)
        late = by_month(Figures(book), make_day(2026, 12, 31), 12)
        assert late.column("premium_received")[-1] == 0
        assert late.column("premium_written")[-1] == 34500 + 2000 + 500


def test_a_month_that_is_not_over_ends_with_the_day_asked_for(village: Book) -> None:
    table = by_month(Figures(village), make_day(2026, 4, 10), 2)
    assert days_of(table, 1) == Period(make_day(2026, 4, 1), make_day(2026, 4, 10))
    assert days_of(table, 2) == Period(make_day(2026, 3, 1), make_day(2026, 4, 10))


def test_more_than_three_years_are_refused(village: Book) -> None:
    with pytest.raises(Refused) as refused:
        answered(village, REPORT, {"at": LAST, "months": "37"})
    assert "from 1 to 36" in PLAIN.say(refused.value.problems[0].message)
