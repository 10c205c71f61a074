"""Read as it stood after the last save, from the rows alone, a file opens its indicators into the same tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.store.facts.past import as_it_was
from tests.figures.test_claims_details import asked_of, opened
from tests.second_opinion.effort import tries
from tests.second_opinion.program import book_of
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.core.table import Table
    from desktop_app.store.database import Book

OPENED = (
    *("promptness", "claims_rejection_ratio", "incurred_claims_ratio", "incurred_expense_ratio"),
    *("net_income_ratio", "solvency_ratio", "liquidity_ratio"),
)


def everything(book: Book, span: tuple[date, date]) -> list[dict[str, Table]]:
    """All tables of claims and money."""
    return [opened(name, asked_of(book, *span)) for name in OPENED]


@tries(8)
@given(st.data())
def test_the_past_as_of_the_last_save_is_the_present(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    span = data.draw(periods(sheets))
    with book_of(sheets) as book:
        now = everything(book, span)
        with as_it_was(book, int(book.value("SELECT max(id) FROM saves"))):
            assert everything(book, span) == now
