"""Every figure of random schemes, computed a second time from the definitions by plain loops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.figures.figures import Figures
from tests.second_opinion.compare import (
    by_definitions,
    by_program,
    differences,
    firm,
    office_by_definitions,
    office_by_program,
)
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_folder import read
from tests.second_opinion.program import book_of
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from tests.second_opinion.oracle_folder import Folder


@tries(3)
@given(st.data())
def test_every_figure_is_what_the_definitions_say(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    asked = [data.draw(periods(sheets)) for _ in range(6)]
    folder = read(sheets)
    with book_of(sheets) as book:
        figures = Figures(book)
        for first, last in asked:
            for product in (None, *folder.products):
                said = by_program(figures, product, first, last)
                found = firm(differences(said, by_definitions(folder, product, first, last)), folder)
                assert not found, f"{product or 'all products'} from {first} to {last}"
            for product, office in product_offices(folder):
                said = office_by_program(figures, product, office, first, last)
                found = firm(differences(said, office_by_definitions(folder, product, office, first, last)), folder)
                assert not found, f"{product or 'all products'} at {office or 'no office'} from {first} to {last}"


def product_offices(folder: Folder) -> list[tuple[str | None, str | None]]:
    """Every office and what belongs to none, with all products and with each."""
    return [(product, office) for office in folder.offices for product in (None, *folder.products)]
