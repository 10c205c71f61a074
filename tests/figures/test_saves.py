"""Figures through random saves: the sums kept ready say what the rows say, and the past stays as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.figures.figures import Figures
from desktop_app.store.facts.compare import stale_sums
from desktop_app.store.facts.past import as_it_was
from tests.second_opinion.compare import by_program, differences, office_by_program
from tests.second_opinion.edits import carry_out, stories
from tests.second_opinion.effort import tries
from tests.second_opinion.program import book_of
from tests.second_opinion.schemes import periods

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.store.database import Book
    from tests.second_opinion.compare import Figure


@tries(18)
@given(st.data())
def test_figures_as_of_a_save_stay_what_they_were_and_sums_say_what_rows_say(data: st.DataObject) -> None:
    story = data.draw(stories())
    asked = [data.draw(periods(story.sheets)) for _ in range(4)]
    with book_of(story.sheets) as book:
        told = {int(book.value("SELECT max(id) FROM saves")): _all(book, asked)}
        for rows in story.saves:
            number = carry_out(book, rows)
            assert stale_sums(book) == []
            told[number] = _all(book, asked)
        for number, answers in told.items():
            with as_it_was(book, number):
                again = _all(book, asked)
            assert [differences(one, other) for one, other in zip(answers, again, strict=True)] == [{}] * len(again)
            assert stale_sums(book) == []


def _all(book: Book, asked: list[tuple[date, date]]) -> list[Figure]:
    """Every figure of all products, and of each, and what is counted in every office."""
    figures = Figures(book)
    products = (None, *(product.code for product in figures.products.values()))
    offices = [str(code) for (code,) in book.query("SELECT code FROM offices ORDER BY code")]
    whole = [by_program(figures, product, *span) for span in asked for product in products]
    return whole + [
        office_by_program(figures, each, at, *span) for span in asked for at in offices for each in products
    ]
