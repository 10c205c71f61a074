"""Every figure of random schemes, computed a second time from the definitions by plain loops."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.actions.figures import Figures
from tests.second_opinion.compare import by_definitions, by_program, differences
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_folder import read
from tests.second_opinion.program import book_of
from tests.second_opinion.schemes import periods, schemes


@tries(20)
@given(st.data())
def test_every_figure_is_what_the_definitions_say(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    asked = [data.draw(periods(sheets)) for _ in range(3)]
    folder = read(sheets)
    with book_of(sheets) as book:
        figures = Figures(book)
        for first, last in asked:
            for product in (None, *folder.products):
                said = by_program(figures, product, first, last)
                found = differences(said, by_definitions(folder, product, first, last))
                assert not found, f"{product or 'all products'} from {first} to {last}"
