"""A table says what its cells are, what stands out, what is summed and what opens; all that shows it follows."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desktop_app.core.shown import Amount, Number, Share, When
from desktop_app.core.table import OWN_SHEET, Cell, Column, Opens, RowKind, Table, Unit, plain, ratio_of, shown
from desktop_app.core.text import text

LABEL = text("Tests", "Label")
PLAIN, SUB, TOTAL, HEADING = RowKind


def table(kinds: tuple[RowKind, ...] = (), figures: tuple[str, ...] = ()) -> Table:
    """Two columns that open records, one of amounts."""
    columns = (
        Column("policy", LABEL, sheet="policies"),
        Column("record", LABEL, sheet=OWN_SHEET),
        Column("amount", LABEL, Unit.MONEY, adds=True),
    )
    rows: tuple[tuple[Cell, ...], ...] = (("P-1", "premiums:D-1", 100), (None, None, None), ("", "claims:C-1", 100))
    return Table("table", LABEL, columns, rows, kinds=kinds, figures=figures)


def test_a_code_opens_its_record_and_an_empty_cell_nothing() -> None:
    of = table()
    assert of.opens(0, 0) == Opens("policies", "P-1")
    assert of.opens(0, 1) == Opens("premiums", "D-1")
    assert [of.opens(row, 0) for row in (1, 2)] == [None, None]
    assert of.opens(0, 2) is None


def test_an_amount_opens_the_figure_of_its_row() -> None:
    of = table(figures=("P02", "P03", ""))
    assert [of.opens(row, 2) for row in range(3)] == [Opens(figure="P02"), None, None]


@pytest.mark.parametrize(
    ("kinds", "sums"),
    [
        ((), [None, None, None]),
        ((PLAIN, SUB, TOTAL), [None, None, (0, 1)]),
        ((HEADING, PLAIN, TOTAL), [None, None, (1, 1)]),
        ((PLAIN, TOTAL, TOTAL), [None, (0, 0), None]),
    ],
)
def test_a_row_of_totals_adds_the_rows_since_the_last(
    kinds: tuple[RowKind, ...], sums: list[tuple[int, int] | None]
) -> None:
    assert [table(kinds).summed(row) for row in range(3)] == sums


@pytest.mark.parametrize(
    ("cell", "unit", "seen", "told"),
    [
        (Fraction(5, 2), Unit.MONEY, Amount(3, 2), "0.03"),
        (-1, Unit.MONEY, Amount(-1, 2), "-0.01"),
        (0, Unit.DAY, When(0), "1970-01-01"),
        (0.25, Unit.SHARE, Share(0.25), 0.25),
        (3, Unit.COUNT, 3, 3),
        (Fraction(4, 2), Unit.NUMBER, 2, 2),
        (0.0012345, Unit.NUMBER, Number(0.0012345, 6), 0.0012345),
        (123456.7, Unit.NUMBER, Number(123456.7, 0), 123456.7),
        (Amount(5, 0), Unit.FIGURE, Amount(5, 0), "5"),
        (Number(1.5), Unit.FIGURE, Number(1.5), 1.5),
        (Share(None), Unit.FIGURE, Share(None), None),
        ("=1", Unit.WORD, "=1", "=1"),
        (None, Unit.MONEY, None, None),
    ],
)
def test_a_cell_is_shown_and_told_in_its_unit(cell: Cell, unit: Unit, seen: object, told: object) -> None:
    assert shown(cell, unit, 2) == seen
    assert plain(cell, unit, 2) == told


def test_nothing_is_divided_by_what_is_not_above_nought() -> None:
    assert [ratio_of(1, bottom) for bottom in (2, 0, -2)] == [0.5, None, None]


def test_an_amount_opens_the_figure_of_its_column_over_the_days_of_its_row() -> None:
    columns = (Column("month", LABEL), Column("written", LABEL, Unit.MONEY, figure="P03"))
    days = ((("from", 0), ("to", 30)), (("from", 31), ("to", 58)))
    of = Table("table", LABEL, columns, (("Jan", 5), ("Feb", 3)), asks=days)
    assert of.opens(0, 0) is None
    assert of.opens(1, 1) == Opens(figure="P03", asks=(("from", 31), ("to", 58)))
    turned = of.in_order(lambda rows: rows[::-1])
    assert [turned.opens(row, 1) for row in range(2)] == [of.opens(1, 1), of.opens(0, 1)]


def test_the_sums_of_what_adds_stand_under_the_rows_beside_words_that_open_nothing() -> None:
    columns = (Column("policy", LABEL, sheet="policies"), Column("who", LABEL), table().columns[-1])
    of = Table("table", LABEL, columns, (("P-1", "Asha", 100), ("P-2", "Binod", None))).totalled(LABEL)
    assert of.rows[-1] == (None, LABEL, 100)
    assert of.kinds == (PLAIN, PLAIN, TOTAL)
    assert of.opens(2, 0) is None
    assert Table("table", LABEL, columns, ()).totalled(LABEL).rows == ()
