"""Lines of no product, shared by each key: as the second opinion shares them, and all of them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.actions.allocation import set_allocation
from desktop_app.actions.explain import explain
from desktop_app.actions.who import Who
from desktop_app.core.statements.allocation import KEYS, Allocation
from desktop_app.figures.figures import Figures
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_allocation import shares, weight
from tests.second_opinion.oracle_folder import read
from tests.second_opinion.program import book_of, period
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder


def percentages(data: st.DataObject, products: list[str]) -> dict[str, Fraction]:
    """Percentages that share the whole, in tenths of a percent."""
    cuts = sorted(data.draw(st.lists(st.integers(0, 1000), min_size=len(products) - 1, max_size=len(products) - 1)))
    parts = [high - low for low, high in zip([0, *cuts], [*cuts, 1000], strict=True)]
    return {product: Fraction(part, 10) for product, part in zip(products, parts, strict=True)}


def weighed(folder: Folder, allocation: Allocation, first: date, last: date) -> list[int]:
    """The weights of all products in the order of their codes."""
    if allocation.key == "fixed":
        return [int(allocation.percentages[product] * 10) for product in sorted(folder.products)]
    return [weight(folder, allocation.key, product, first, last) for product in sorted(folder.products)]


@tries(30)
@given(st.data())
def test_every_key_shares_as_the_definitions_say(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    asked = [data.draw(periods(sheets)) for _ in range(3)]
    folder = read(sheets)
    fixed = percentages(data, sorted(folder.products))
    with book_of(sheets) as book:
        for allocation in (Allocation(key, fixed if key == "fixed" else {}) for key in KEYS):
            set_allocation(book, allocation, Who("Asha", "counter"))
            figures = Figures(book)
            assert figures.allocation == allocation
            for first, last in asked:
                meant = shares(folder, weighed(folder, allocation, first, last), first, last)
                for row, product in figures.products.items():
                    said = figures.shared_to(period(first, last), row)
                    assert {**dict.fromkeys(meant[product.code], 0), **said} == meant[product.code]


@tries(20)
@given(st.data())
def test_products_bear_the_whole_whatever_the_key(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    first, last = data.draw(periods(sheets))
    key = data.draw(st.sampled_from(KEYS[1:]))
    products = sorted(row["code"] for row in sheets["products"])
    with book_of(sheets) as book:
        before = Figures(book).income(period(first, last))
        set_allocation(book, Allocation(key, percentages(data, products)), Who())
        figures = Figures(book)
        whole = figures.income(period(first, last))
        parts = [figures.income(period(first, last), product) for product in figures.products]
        assert whole == before
        assert {code: sum(part[code] for part in parts) for code in whole} == whole


@tries(8)
@given(st.data())
def test_what_is_explained_is_what_is_shared(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    first, last = data.draw(periods(sheets))
    key = data.draw(st.sampled_from(KEYS[1:3]))
    with book_of(sheets) as book:
        set_allocation(book, Allocation(key), Who())
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
        assert Figures(book).allocation.key == "claims"
        with book.as_of(before):
            assert Figures(book).allocation == Allocation()
