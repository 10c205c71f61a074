"""What must add up in any scheme: premium, periods, offices, products, balances; and what must not matter."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import day_of
from desktop_app.core.statements.totals import assets, equity, other_liabilities, reserves
from desktop_app.figures.figures import Figures
from tests.second_opinion.book_corners import OF_NO_PRODUCT
from tests.second_opinion.compare import by_program, differences
from tests.second_opinion.corners import ONE_DAY, YEAR
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_folder import months_later, read
from tests.second_opinion.oracle_premium import exact_upr
from tests.second_opinion.program import book_of, period
from tests.second_opinion.schemes import days_of, periods, schemes

if TYPE_CHECKING:
    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Sheets

SCALED = ("P03", "P06", "P07", "P08", "P12", "P15", "P17", "P29", "P35", "B02", "B03", "B06", "B23", "B26", "B34")
"""Lines that are sums of amounts: nothing in them is rounded."""


@tries(12)
@given(st.data())
def test_premium_earned_and_what_stays_unearned_is_premium_written(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    first, last = data.draw(periods(sheets))
    with book_of(sheets) as book:
        figures = Figures(book)
        for product in (None, *figures.products):
            lines = figures.income(period(first, last), product)
            before, after = (figures.reserve_of(product, day_of(day)).upr for day in (first - ONE_DAY, last))
            assert lines["P02"] + after - before == lines["P03"]


@tries(12)
@given(st.data())
def test_periods_side_by_side_add_up_to_the_whole(data: st.DataObject) -> None:
    sheets = _allocated(data.draw(schemes()))
    first = data.draw(days_of(sheets))
    middle, last = (first + timedelta(days=days) for days in sorted(data.draw(st.tuples(*[st.integers(0, YEAR)] * 2))))
    with book_of(sheets) as book:
        figures = Figures(book)
        for product in (None, *figures.products):
            parts = [figures.income(period(*span), product) for span in ((first, middle), (middle + ONE_DAY, last))]
            whole = figures.income(period(first, last), product)
            assert {code: sum(part[code] for part in parts) for code in whole} == whole


@tries(12)
@given(st.data())
def test_months_add_up_to_the_year_of_each_product_with_its_share_of_all_else(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    start = data.draw(days_of(sheets)).replace(day=1)
    ends = [months_later(start, at) for at in range(13)]
    with book_of(sheets) as book:
        figures = Figures(book)
        for product in figures.products:
            months = [figures.income(period(one, other - ONE_DAY), product) for one, other in pairwise(ends)]
            year = figures.income(period(start, ends[-1] - ONE_DAY), product)
            assert {code: sum(month[code] for month in months) for code in year} == year


@tries(12)
@given(st.data())
def test_products_add_up_to_the_whole(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    first, last = data.draw(periods(sheets))
    with book_of(sheets) as book:
        figures = Figures(book)
        each = [figures.income(period(first, last), product) for product in figures.products]
        whole = figures.income(period(first, last))
        assert {code: sum(lines[code] for lines in each) for code in whole} == whole


@tries(12)
@given(st.data())
def test_offices_add_up_to_their_product(data: st.DataObject) -> None:
    sheets = _with_offices(data.draw(schemes()))
    _, last = data.draw(periods(sheets))
    folder = read(sheets)
    with book_of(sheets) as book:
        figures = Figures(book)
        offices: dict[str | None, int] = {None: 0}
        offices |= {str(code): int(row) for row, code in book.query("SELECT id, code FROM offices")}
        for product, of in figures.products.items():
            held = figures.reserve_of(product, day_of(last))
            at = held.offices()
            for name in ("upr", "ibnr", "cics"):
                assert sum(parts[name] for parts in at.values()) == getattr(held, name)
            for code, office in offices.items():
                part = at.get(office, {"upr": 0})["upr"]
                assert abs(part - exact_upr(folder, of.code, last, code)) < 1


@tries(12)
@given(st.data())
def test_statements_of_offices_and_of_none_add_up_to_that_of_their_product(data: st.DataObject) -> None:
    sheets = _with_offices(data.draw(schemes()))
    first, last = data.draw(periods(sheets))
    with book_of(sheets) as book:
        figures = Figures(book)
        for product in (None, *figures.products):
            whole = figures.income(period(first, last), product)
            parts = [figures.income(period(first, last), product, office) for office in (0, *figures.offices)]
            assert {code: sum(part[code] for part in parts) for code in whole} == whole


@tries(12)
@given(st.data())
def test_a_balance_sheet_balances_on_any_day(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    with book_of(sheets) as book:
        figures = Figures(book)
        for day in (date(2020, 1, 1), data.draw(days_of(sheets)), data.draw(days_of(sheets)), date(2027, 1, 1)):
            lines = figures.balance(day_of(day))
            assert assets(lines) == reserves(lines) + other_liabilities(lines) + equity(lines)


@tries(10)
@given(st.data())
def test_the_order_of_the_rows_of_an_import_does_not_matter(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    first, last = data.draw(periods(sheets))
    shuffled = {name: data.draw(st.permutations(rows)) for name, rows in sheets.items()}
    codes = (None, *(row["code"] for row in sheets["products"]))
    answers = []
    for each in (sheets, shuffled):
        with book_of(each) as book:
            figures = Figures(book)
            answers.append([by_program(figures, code, first, last) for code in codes] + _by_office(book, first, last))
    assert [differences(one, other) for one, other in zip(*answers, strict=True)] == [{}] * len(answers[0])


@tries(12)
@given(st.data())
def test_ten_times_the_amounts_are_ten_times_the_figures(data: st.DataObject) -> None:
    sheets = _without_exits(data.draw(schemes()))
    first, last = data.draw(periods(sheets))
    with book_of(sheets) as book:
        once = by_program(Figures(book), None, first, last)
    with book_of(_tenfold(sheets)) as book:
        tenfold = by_program(Figures(book), None, first, last)
    for code in SCALED:
        assert tenfold[code] == 10 * _whole(once[code])
    for name in ("upr", "cics"):
        # Ten times a rounded half is off by five at most, and the tenfold by a half, in every product.
        assert abs(_whole(tenfold[name]) - 10 * _whole(once[name])) <= 11 * len(sheets["products"]) / 2
    for name in ("renewal_ratio", "coverage_ratio", "growth_ratio", "promptness", "claims_rejection_ratio"):
        assert tenfold[name] == once[name]


def _whole(figure: object) -> int:
    """A figure that is a whole number."""
    assert isinstance(figure, int)
    return figure


def _by_office(book: Book, first: date, last: date) -> list[dict[str, object]]:
    """The lines of every office, in the order of their codes."""
    figures = Figures(book)
    rows = [int(row) for (row,) in book.query("SELECT id FROM offices ORDER BY code")]
    return [{**figures.income(period(first, last), None, row)} for row in rows]


def _allocated(sheets: Sheets) -> Sheets:
    """The scheme with everything assigned to a product: what is shared is shared anew in every month.

    But for what only a voucher of no product may stand on, and that is shared with nobody.
    """
    product = sheets["products"][0]["code"]
    named = {
        name: [
            {**row, "product": row["product"] or ("" if row.get("line") in OF_NO_PRODUCT else product)}
            for row in sheets.get(name, ())
        ]
        for name in ("vouchers", "schedules")
    }
    return {**sheets, **named, "alr": [row for row in sheets.get("alr", ()) if row["product"]]}


def _with_offices(sheets: Sheets) -> Sheets:
    """The scheme with two offices and all policies under one of them."""
    offices = [{"code": f"O-{at}", "name": f"Office {at}"} for at in range(2)]
    policies = [
        {**row, "office": row["office"] or offices[at % 2]["code"]} for at, row in enumerate(sheets.get("policies", ()))
    ]
    return {**sheets, "offices": offices, "policies": policies}


def _without_exits(sheets: Sheets) -> Sheets:
    """The scheme with every policy kept to its end, no schedules and shared costs: all are rounded row by row."""
    stays = {"exit_date": "", "exit_reason": ""}
    policies = [{**row, **stays} for row in sheets.get("policies", ())]
    return {**sheets, "policies": policies, "schedules": [], "shared_costs": []}


def _tenfold(sheets: Sheets) -> Sheets:
    """The scheme with ten times all amounts."""
    return {
        name: [
            {
                column: f"{Decimal(cell) * 10:f}" if cell and column in {"amount", "covered"} else cell
                for column, cell in row.items()
            }
            for row in rows
        ]
        for name, rows in sheets.items()
    }
