"""Chain ladder and Mack for every product, from the file, beside one sum over the claims table."""

from __future__ import annotations

from functools import partial
from math import inf
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import fastest, told
from tests.benchmarks.schemes import scheme_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

LIMIT = 3
"""All products together may take so many times as long as a sum over all claims."""
BINDING = 50_000
"""Claims from which the limit binds: in a smaller scheme all takes milliseconds, and the yardstick nothing."""
SUM = "SELECT sum(covered) FROM claims"


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limit."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """Estimate at the end of the last whole month of a scheme, everything read and computed anew each time."""
    from desktop_app.core.period import date_of
    from desktop_app.store.opening import open_book

    book = open_book(scheme_file(size))
    latest = int(book.value("SELECT max(reported) FROM claims"))
    day = latest - date_of(latest).day
    limit = LIMIT if book.value("SELECT count(*) FROM claims") >= BINDING else inf
    one = ("sum", fastest(partial(book.value, SUM), 9))
    kept = told(f"triangles {size}: chain ladder and Mack", fastest(partial(_estimates, book, day), 9), one, limit)
    book.close()
    return kept


def _estimates(book: Book, day: Day) -> list[tuple[Fraction, float | None]]:
    """The reserve and its standard error of every product whose triangle has claims."""
    from desktop_app.core.reserves.mack import standard_error
    from desktop_app.core.reserves.methods import booked
    from desktop_app.figures.figures import Figures

    figures = Figures(book)
    reserves = figures.reserves_at(day)
    each = [reserves.experience(product) for product in figures.products]
    return [(booked(of, "chain_ladder").exact, standard_error(of.claims_triangle)) for of in each]
