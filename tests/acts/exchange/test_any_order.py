"""The same rows in any order give the same figures and the same digests, for they are the same facts."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.core.problems import Refused
from desktop_app.figures.figures import Figures
from desktop_app.store.history import broken_saves, digest_of
from desktop_app.store.row_texts import lines_after
from tests.second_opinion.compare import by_program
from tests.second_opinion.effort import tries
from tests.second_opinion.program import book_of
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Sheets

COUNTED = {"claim_lines": "claim", "vouchers": "voucher"}
"""Sheets whose rows are lines of one paper: in which order they stand on it is a fact of its own."""
LEAVES = (
    *("premiums", "estimates", "claim_lines", "payments", "vouchers", "treaties", "complaints", "populations", "alr"),
    *("partner_figures", "targets", "assets", "loans", "savings", "indices", "readings", "expected", "allocation"),
    *("schedules", "investments", "investment_limits", "shared_costs"),
)
"""Sheets to which no other refers: each may come as a folder of its own."""


def shuffled(sheets: Sheets, chance: random.Random) -> Sheets:
    """The same rows in another order, the lines of one paper in their own."""
    return {name: _shuffled(rows, COUNTED.get(name), chance) for name, rows in sheets.items()}


def _shuffled(rows: Sequence[Mapping[str, str]], paper: str | None, chance: random.Random) -> list[Mapping[str, str]]:
    """Rows in any order, or papers in any order and mixed, each with its lines in order."""
    mixed = chance.sample(list(rows), len(rows))
    if paper is None:
        return mixed
    own = {row[paper]: iter([each for each in rows if each[paper] == row[paper]]) for row in rows}
    return [next(own[row[paper]]) for row in mixed]


def known(book: Book, sheets: Sheets, asked: tuple[date, date]) -> tuple[dict[str, str], list[Any]]:
    """The digest of each table's lines, and every figure of the whole and of each product."""
    assert broken_saves(book) == []
    lines = {table: [line for some in lines_after(book, table, 0) for line in some] for table in book.tables}
    products = [None, *sorted(row["code"] for row in sheets["products"])]
    figures = Figures(book)
    return {table: digest_of(*found) for table, found in lines.items()}, [
        by_program(figures, product, *asked) for product in products
    ]


@tries(8)
@given(st.data())
def test_the_rows_of_a_folder_may_stand_in_any_order(data: st.DataObject) -> None:
    sheets, chance = data.draw(schemes()), random.Random(data.draw(st.integers(0, 1 << 30)))  # noqa: S311 - no secret
    asked = data.draw(periods(sheets))
    with book_of(sheets) as book, book_of(shuffled(sheets, chance)) as other:
        assert known(other, sheets, asked) == known(book, sheets, asked)


@tries(8)
@given(st.data())
def test_folders_may_come_in_any_order(data: st.DataObject) -> None:
    """Each brings what refers to records known before; which save brought a row is all that differs."""
    sheets, chance = data.draw(schemes()), random.Random(data.draw(st.integers(0, 1 << 30)))  # noqa: S311 - no secret
    asked = data.draw(periods(sheets))
    first = {name: rows for name, rows in sheets.items() if name not in LEAVES}
    rest = [{name: sheets[name]} for name in LEAVES if sheets.get(name)]
    assume(len(rest) > 1)
    orders = [rest, chance.sample(rest, len(rest))]
    found = [_known_after(first, order, sheets, asked) for order in orders]
    assume(None not in found)
    assert found[0] == found[1]
    with book_of(sheets) as whole:
        assert found[0] == known(whole, sheets, asked)


def _known_after(first: Sheets, rest: Sequence[Sheets], sheets: Sheets, asked: tuple[date, date]) -> object:
    """What a book gives after some folders; None where one of them cannot come before another."""
    try:
        with book_of(first, *rest) as book:
            return known(book, sheets, asked)
    except Refused:
        return None
