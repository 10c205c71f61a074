"""Unearned premium in bulk: of random schemes as the second opinion has it, of bulk records the reserve itself."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import day_of
from desktop_app.figures.figures import Figures
from desktop_app.reports.unearned import UnearnedQuestion
from desktop_app.reports.unearned import both_ways as tables
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.rows import row_of
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_bulk import bulk, quarter_ends
from tests.second_opinion.oracle_folder import ONE_DAY, months_later, read
from tests.second_opinion.oracle_premium import ANY_OFFICE, upr
from tests.second_opinion.program import book_of
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from desktop_app.core.table import Cell
    from tests.second_opinion.oracle_folder import Sheets

JANUARY = date(2024, 1, 1)


@tries(30)
@given(st.data())
def test_the_bulk_method_is_what_the_rows_say(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    terms = {row["code"]: data.draw(st.sampled_from((None, 0, 1, 4, 12))) for row in sheets["products"]}
    products = [{**row, "term_months": str(terms[row["code"]] or "")} for row in sheets["products"]]
    sheets = {**sheets, "products": products}
    folder = read(sheets)
    for row in folder.rows("products"):
        row["term_months"] = terms[row["code"]] or None  # type: ignore[index] # a dictionary as it is read
    asked = [data.draw(periods(sheets))[1] for _ in range(3)]
    with book_of(sheets) as book:
        figures = Figures(book)
        for day in asked:
            for office in (ANY_OFFICE, None, *(row["code"] for row in folder.rows("offices"))):
                at = None if office == ANY_OFFICE else row_of(book, "offices", office) if office else 0
                of = UnearnedQuestion(figures, day_of(day), office=at)
                for product, held, in_bulk, difference in said(of):
                    assert in_bulk == bulk(folder, str(product), day, office)
                    assert held == upr(folder, str(product), day, office)
                    assert difference == (None if in_bulk is None else int(str(in_bulk)) - int(str(held)))


def said(of: UnearnedQuestion) -> list[tuple[Cell, Cell, Cell, Cell]]:
    """Product, reserve by records, in bulk and the difference, of every product."""
    table = next(iter(tables(of)))
    columns = (table.column(name) for name in ("product", "by_records", "in_bulk", "difference"))
    return list(zip(*columns, strict=True))


def bulk_records(term: int) -> Sheets:
    """A scheme without policy records: one head count for years, one premium a month, from the middle of its month."""
    months = [months_later(JANUARY, at) for at in range(36)]
    spans = [(month + 15 * ONE_DAY, months_later(month + 15 * ONE_DAY, term) - ONE_DAY) for month in months]
    return {
        "scheme": [{"name": "Sahel Mutual", "currency": "JPY", "fiscal_year_start": "1"}],
        "products": [
            {"code": "H", "name": "Health", "line": "health", "earning": "24ths", "term_months": str(term)},
        ],
        "policies": [
            {"code": "P-1", "product": "H", "group": "All", "lives": "900", "start": "2024-01-01", "end": "2033-12-31"},
        ],
        "premiums": [
            {
                "code": f"D-{at}",
                "policy": "P-1",
                "due": month.isoformat(),
                "amount": str(1000 + 37 * at),
                "from": spans[at][0].isoformat(),
                "to": spans[at][1].isoformat(),
            }
            for at, month in enumerate(months)
        ],
    }


def test_a_folder_can_carry_premium_by_month_due_and_its_reserve_is_the_bulk_method() -> None:
    for term in (1, 4, 12, 24):
        with book_of(bulk_records(term)) as book:
            for day in quarter_ends(JANUARY, 16):
                ((_, held, in_bulk, difference),) = said(UnearnedQuestion(Figures(book), day_of(day)))
                assert (held, difference) == (in_bulk, 0)


def test_the_months_of_a_product_add_up_to_its_reserve() -> None:
    with book_of(bulk_records(12)) as book:
        for product in Figures(book).products:
            of = UnearnedQuestion(Figures(book), day_of(date(2025, 6, 30)), product)
            compared, months = tables(of)
            assert sum(int(str(cell)) for cell in months.column("unearned")) == compared.column("in_bulk")[0]
            assert months.column("month") == tuple(f"{2024 + at // 12}-{at % 12 + 1:02}" for at in range(6, 18))
            assert months.column("months_begun") == tuple(range(12, 0, -1))


def test_months_asked_for_go_before_those_recorded() -> None:
    with book_of(bulk_records(12)) as book:
        ((_, _, in_bulk, _),) = said(UnearnedQuestion(Figures(book), day_of(date(2024, 1, 31)), months=2))
        assert in_bulk == 750


def test_the_past_is_answered_from_its_rows() -> None:
    with book_of(bulk_records(12)) as book:
        now = said(UnearnedQuestion(Figures(book), day_of(date(2025, 6, 30))))
        with as_it_was(book, book.value("SELECT max(id) FROM saves")):
            assert said(UnearnedQuestion(Figures(book), day_of(date(2025, 6, 30)))) == now
