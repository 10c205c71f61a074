"""What a voucher that names an office costs counts for that office, and for no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, make_day
from desktop_app.core.problems import Refused
from desktop_app.figures.figures import Figures
from desktop_app.reports.explained import explain
from desktop_app.store.rows import row_of
from tests.books import new_book
from tests.folders import write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

QUARTER = Period(make_day(2026, 1, 1), make_day(2026, 3, 31))

FILES = {
    "scheme.csv": "name,currency,fiscal_year_start\nSahel Mutual,INR,1\n",
    "offices.csv": "code,name\nNORTH,North\nSOUTH,South\n",
    "products.csv": "code,name,line\nA,Alpha,health\nB,Beta,funeral\n",
    "vouchers.csv": (
        "voucher,date,line,product,amount,office,purpose\n"
        "V-1,2026-01-05,P18,,30.01,NORTH,rent\nV-1,2026-01-05,B02,,-30.01,,\n"
        "V-2,2026-01-06,P17,A,8,SOUTH,salaries\nV-2,2026-01-06,B02,,-8,,\n"
        "V-3,2026-02-01,P19,A,6,,commission\nV-3,2026-02-01,B02,,-6,,\n"
    ),
}
"""A rent of the north for both products, salaries of the south for one, and a commission that both offices share."""


@pytest.fixture
def figures(tmp_path: Path) -> Iterator[Figures]:
    """The figures of that scheme."""
    book = new_book(tmp_path / "offices.coverbook")
    import_folder(book, write_folder(tmp_path / "in", FILES))
    yield Figures(book)
    book.close()


def costs(figures: Figures, product: str | None, office: str | None) -> tuple[int, int, int]:
    """Salaries, administration and commission of the quarter."""
    product_row = None if product is None else row_of(figures.book, "products", product)
    office_row = None if office is None else row_of(figures.book, "offices", office)
    lines = figures.income(QUARTER, product_row, office_row)
    return lines["P17"], lines["P18"], lines["P19"]


def test_a_voucher_of_an_office_counts_for_that_office_alone(figures: Figures) -> None:
    assert costs(figures, None, "NORTH") == (0, 3001, 300)
    assert costs(figures, None, "SOUTH") == (800, 0, 300)
    assert costs(figures, None, None) == (800, 3001, 600)


def test_what_an_office_bears_of_no_product_is_shared_among_the_products_of_that_office(figures: Figures) -> None:
    north = [costs(figures, product, "NORTH")[1] for product in "AB"]
    assert (sorted(north), sum(north)) == ([1500, 1501], 3001)
    assert [costs(figures, product, None)[1] for product in "AB"] == north
    assert costs(figures, "B", "SOUTH") == (0, 0, 0)


def test_the_lines_of_an_office_open_to_the_vouchers_that_name_it(figures: Figures) -> None:
    north = row_of(figures.book, "offices", "NORTH")
    node = explain(figures, "P18", QUARTER, None, north)
    parts = {part.name: part.value for part in node.parts}
    assert (node.value, parts) == (3001, {"vouchers": 3001})


def test_lines_of_one_voucher_have_one_supplier_and_one_document(tmp_path: Path) -> None:
    vouchers = (
        "voucher,date,line,amount,supplier,document\nV-1,2026-01-05,P18,5,Ram & Sons,77\nV-1,2026-01-05,B02,-5,,77\n"
    )
    book = new_book(tmp_path / "book.coverbook")
    with pytest.raises(Refused) as refusal:
        import_folder(book, write_folder(tmp_path / "in", {**FILES, "vouchers.csv": vouchers}))
    assert [(each.field, each.line, PLAIN.say(each.message)) for each in refusal.value.problems] == [
        ("supplier", 2, "the lines of V-1 must have the same under Supplier or payer")
    ]
    book.close()
