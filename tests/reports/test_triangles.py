"""The triangles that are shown are those the methods use: the ends of their rows are all that is reported."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from desktop_app.core.language import PLAIN
from desktop_app.core.period import make_day
from desktop_app.figures.figures import Figures
from desktop_app.reports.triangles import MOST_ORIGINS, REPORT, triangle_table
from desktop_app.store.opening import open_book
from tests.second_opinion.program import book_of
from tests.watching import PRODUCT, claim, people, policy

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.table import Table

LAST = make_day(2026, 4, 30)


def latest(table: Table) -> list[object]:
    """The last cell of every row that is known."""
    return [next(cell for cell in reversed(row) if cell is not None) for row in table.rows]


def test_a_claim_stands_where_it_was_reported_and_in_every_column_after() -> None:
    sheets = {
        "people": people(("M-1", "f", "1990-01-01")),
        "policies": [policy("P-1", "M-1", "2026-01-01", "2026-12-31")],
        "claims": [
            claim("C-1", "P-1", "2026-01-10", "10.00", reported="2026-01-12", decided="2026-01-12"),
            claim("C-2", "P-1", "2026-01-10", "5.00", reported="2026-03-01", decided="2026-03-01"),
            claim("C-3", "P-1", "2026-02-10", "7.00", reported="2026-03-01", decided="2026-03-01"),
        ],
    }
    with book_of({**PRODUCT, **sheets}) as book:
        figures = Figures(book)
        (product,) = figures.products
        table = triangle_table(figures, product, make_day(2026, 3, 31))
    assert [row[2:] for row in table.rows] == [(1000, 1000, 1500), (0, 700, None), (0, None, None)]
    assert [row[:2] for row in table.rows][1] == (make_day(2026, 2, 1), make_day(2026, 2, 28))
    assert [PLAIN.say(column.label) for column in table.columns[2:]] == ["By month 0", "By month 1", "By month 2"]


def test_a_product_without_claims_says_so() -> None:
    with book_of(PRODUCT) as book:
        (table,) = REPORT.tables(REPORT.asked(Figures(book), last=LAST))
    assert table.rows == ()
    assert PLAIN.say(table.notes[0]) == "No claim of this product is reported."


def test_the_last_known_of_each_row_is_all_that_the_methods_know(hamlet_file: Path) -> None:
    with closing(open_book(hamlet_file, look=True)) as book:
        figures = Figures(book)
        tables = list(REPORT.tables(REPORT.asked(figures, last=LAST)))
        assert len(tables) == len(figures.products)
        whole = 0
        for product, table in zip(figures.products, tables, strict=True):
            of = figures.reserves_at(LAST).experience(product)
            if of.claims:
                assert latest(table) == list(of.claims_triangle.latest)[-MOST_ORIGINS:]
                whole += sum(of.claims_triangle.latest)
        assert whole
