"""The chart of a table has a point for every cell that is drawn, and knows which cell each of its points is."""

from __future__ import annotations

from desktop_app.catalog.charts.chart import Scale
from desktop_app.catalog.charts.of_table import drawn
from desktop_app.catalog.charts.words import place_words, table_heading, table_rows
from desktop_app.core.language import PLAIN
from desktop_app.core.picture import Picture, PictureKind
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text

LABEL = text("Tests", "Table")
MONTH = Column("month", text("Tests", "Month"), words={"2026-01": text("Tests", "Jan"), "": text("Tests", "Sum")})
MONTHS = Table(
    "months",
    LABEL,
    (
        MONTH,
        Column("in", text("Tests", "In"), Unit.MONEY),
        Column("note", text("Tests", "Note")),
        Column("out", text("Tests", "Out"), Unit.MONEY),
    ),
    (("2026-01", 1000, "x", None), ("2026-02", 2000, "", -500), ("", 3000, "", -500)),
    kinds=(RowKind.PLAIN, RowKind.PLAIN, RowKind.TOTAL),
    picture=Picture(PictureKind.LINES, ("in", "out"), along="month"),
)
BANDS = Table(
    "bands",
    LABEL,
    (Column("set", text("Tests", "Set")), Column("band", text("Tests", "Band")), Column("share", LABEL, Unit.SHARE)),
    (("ended", "0-7", 0.25), ("ended", "8+", 0.75), ("sample", "8+", 1.0)),
    picture=Picture(PictureKind.STACKED, ("share",), along="set", parts="band"),
)


def test_a_line_a_column_and_a_point_a_row_without_the_sum() -> None:
    found = drawn(MONTHS, 2)
    assert found
    chart = found.chart
    assert [PLAIN.show(line) for line in chart.lines] == ["In", "Out"]
    assert [PLAIN.show(point.name) for point in chart.points] == ["Jan", "2026-02"]
    assert [chart.line(at) for at in range(2)] == [(1000.0, 2000.0), (None, -500.0)]
    assert (chart.scale, chart.decimals, chart.stacked) == (Scale.MONEY, 2, False)
    assert [PLAIN.show(words) for words in table_heading(chart)] == ["Month", "In", "Out"]
    assert [[PLAIN.show(cell) for cell in row] for row in table_rows(chart)] == [
        ["Jan", "10.00", ""],
        ["2026-02", "20.00", "-5.00"],
    ]


def test_every_point_is_a_cell() -> None:
    found = drawn(MONTHS, 2)
    assert found
    assert {point: (at.row, at.column) for point, at in found.cells.items()} == {
        (0, 0): (0, 1),
        (0, 1): (0, 3),
        (1, 0): (1, 1),
        (1, 1): (1, 3),
    }


def test_parts_may_stand_in_rows_of_their_own() -> None:
    found = drawn(BANDS, 2)
    assert found
    assert found.chart.lines == ("0-7", "8+")
    assert [point.values for point in found.chart.points] == [(0.25, 0.75), (None, 1.0)]
    assert {point: at.row for point, at in found.cells.items()} == {(0, 0): 0, (0, 1): 1, (1, 1): 2}
    assert found.chart.stacked
    low, high = found.chart.span
    assert low == 0
    assert 1 < high < 1.1


def test_amounts_are_seen_from_nought_and_below_it_where_they_go() -> None:
    found = drawn(MONTHS, 2)
    assert found
    low, high = found.chart.span
    assert low < -500
    assert high > 2000


def test_a_place_is_told_with_the_line_one_is_at_first() -> None:
    found = drawn(MONTHS, 2)
    assert found
    assert [PLAIN.show(words) for words in place_words(found.chart, 0, 1)] == ["Jan", "Out: no value", "In: 10.00"]


def test_a_table_without_a_picture_beside_it_has_no_chart() -> None:
    assert drawn(Table("t", LABEL, (MONTH,), (("2026-01",),)), 2) is None
