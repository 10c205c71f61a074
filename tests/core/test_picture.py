"""A picture says how large each cell is that is drawn in its place: of its table, its column or its row."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desktop_app.core.picture import Among, Picture, PictureKind, measured, sizes
from desktop_app.core.shown import Amount, Number, Share
from desktop_app.core.table import Cell, Column, RowKind, Table, Unit
from desktop_app.core.text import text

LABEL = text("Tests", "Label")
COLUMNS = tuple(Column(name, LABEL, Unit.COUNT) for name in ("a", "b"))
PLAIN, TOTAL = RowKind.PLAIN, RowKind.TOTAL


def drawn(kind: PictureKind, among: Among, *rows: tuple[Cell, Cell], kinds: tuple[RowKind, ...] = ()) -> list[float]:
    """How large the cells of a table are, row by row."""
    table = Table("t", LABEL, COLUMNS, rows, kinds=kinds, picture=Picture(kind, ("a", "b"), among=among))
    return [sizes(table).get((row, column), -1) for row in range(len(rows)) for column in range(2)]


@pytest.mark.parametrize(
    ("among", "expected"),
    [(Among.TABLE, [0.25, 1, 0.5, 0]), (Among.COLUMN, [0.5, 1, 1, 0]), (Among.ROW, [0.25, 1, 1, 0])],
)
def test_a_bar_is_as_long_as_its_number_is_large_among_its_like(among: Among, expected: list[float]) -> None:
    assert drawn(PictureKind.BARS, among, (1, 4), (2, 0)) == expected


def test_sums_are_not_drawn_and_do_not_make_the_rest_small() -> None:
    assert drawn(PictureKind.BARS, Among.TABLE, (1, 2), (100, 200), kinds=(PLAIN, TOTAL)) == [0.5, 1, -1, -1]


def test_what_is_below_nought_or_nothing_has_no_length() -> None:
    assert drawn(PictureKind.BARS, Among.TABLE, (-5, 2), (None, 1)) == [0, 1, -1, 0.5]


def test_a_table_of_noughts_has_no_bars() -> None:
    assert drawn(PictureKind.BARS, Among.TABLE, (0, 0), (0, None)) == [-1] * 4


def test_tints_go_from_the_smallest_share_to_the_whole() -> None:
    assert drawn(PictureKind.HEAT, Among.ROW, (60, 100), (40, 50)) == pytest.approx([0, 1, 0.5, 1])


def test_what_is_drawn_beside_a_table_is_not_drawn_in_it() -> None:
    assert drawn(PictureKind.LINES, Among.TABLE, (1, 2), (3, 4)) == [-1] * 4


@pytest.mark.parametrize(
    ("cell", "length"),
    [
        (Amount(250), 250.0),
        (Share(0.5), 0.5),
        (Share(None), None),
        (Number(1.5), 1.5),
        (Fraction(1, 2), 0.5),
        (3, 3.0),
        ("word", None),
        (None, None),
    ],
)
def test_any_number_is_a_length(cell: Cell, length: float | None) -> None:
    assert measured(cell) == length
