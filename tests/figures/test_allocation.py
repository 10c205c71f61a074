"""Lines of no product, shared month by month by the scheme's key, as the second opinion shares them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.acts.allocation import set_allocation
from desktop_app.acts.who import Who
from desktop_app.core.period import today
from desktop_app.core.statements.allocation import Allocation
from desktop_app.figures.figures import Figures
from desktop_app.reports.explained import explain
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_allocation import shares
from tests.second_opinion.oracle_folder import read
from tests.second_opinion.oracle_vouchers import INCOME_LEAVES
from tests.second_opinion.program import book_of, period
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from tests.second_opinion.oracle_folder import Sheets


@tries(30)
@given(st.data())
def test_every_key_shares_as_the_definitions_say(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    assume(sheets.get("allocation"))
    asked = [data.draw(periods(sheets)) for _ in range(3)]
    folder = read(sheets)
    with book_of(sheets) as book:
        figures = Figures(book)
        for first, last in asked:
            meant = shares(folder, first, last)
            for row, product in figures.products.items():
                said = figures.statements.shares(period(first, last)).get(row, {})
                own = meant[product.code]
                assert {line: said.get(line, 0) for line in INCOME_LEAVES} == {
                    line: own[line] for line in INCOME_LEAVES
                }


def without_keys(sheets: Sheets) -> Sheets:
    """The same scheme with the key it has unless it sets one."""
    return {name: rows for name, rows in sheets.items() if name != "allocation"}


@tries(20)
@given(st.data())
def test_products_bear_the_whole_whatever_the_key(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    assume(sheets.get("allocation"))
    first, last = data.draw(periods(sheets))
    wholes = []
    for each in (sheets, without_keys(sheets)):
        with book_of(each) as book:
            figures = Figures(book)
            whole = figures.income(period(first, last))
            parts = [figures.income(period(first, last), product) for product in figures.products]
            assert {code: sum(part[code] for part in parts) for code in whole} == whole
            wholes.append(whole)
    assert wholes[0] == wholes[1]


@tries(8)
@given(st.data())
def test_what_is_explained_is_what_is_shared(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    first, last = data.draw(periods(sheets))
    with book_of(sheets) as book:
        figures = Figures(book)
        for product in figures.products:
            lines = figures.income(period(first, last), product)
            for code in ("P16", "P28", "P37", "P21", "P15"):
                assert explain(figures, code, period(first, last), product).value == lines[code]


def test_the_past_is_shared_by_the_key_it_had() -> None:
    """A statement printed before the key was changed is proved with the key of its save."""
    sheets = {
        "scheme": [{"name": "Sahel Mutual", "currency": "INR", "fiscal_year_start": "1"}],
        "products": [{"code": "H", "name": "Health", "line": "health"}],
    }
    with book_of(sheets) as book:
        before = book.value("SELECT max(id) FROM saves")
        set_allocation(book, Allocation("claims"), Who())
        assert Figures(book).allocation(today()).key == "claims"
        with book.as_of(before):
            assert Figures(book).allocation(today()) == Allocation()
