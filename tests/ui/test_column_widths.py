"""The width of a list goes to what can be read: details are left out before names are cut to a few letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.ui.views.column_widths import BRIEFLY, LEGIBLE, NARROWEST, ColumnNeed, left_out, shared_widths

NAME = ColumnNeed(cell=170, brief=60, folded=70, heading=70, whole=False, figures=False, share=5, detail=0)
DAY = ColumnNeed(cell=95, brief=50, folded=70, heading=110, whole=True, figures=False, share=3, detail=1)
VILLAGE = ColumnNeed(cell=130, brief=50, folded=70, heading=70, whole=False, figures=False, share=3, detail=1)
AMOUNT = ColumnNeed(cell=64, brief=44, folded=78, heading=78, whole=True, figures=True, share=3, detail=0)
STATE = ColumnNeed(cell=90, brief=50, folded=60, heading=60, whole=True, figures=False, share=3, detail=2)
COLUMNS = (NAME, DAY, VILLAGE, AMOUNT, STATE)
NEEDS = some.builds(
    ColumnNeed,
    cell=some.integers(0, 400),
    brief=some.integers(40, 80),
    folded=some.integers(80, 200),
    heading=some.integers(80, 200),
    whole=some.booleans(),
    figures=some.booleans(),
    share=some.integers(1, 6),
    detail=some.integers(0, 2),
)


@pytest.mark.parametrize(
    ("width", "gone"),
    [
        (LEGIBLE + 95 + BRIEFLY + 64 + 90, set[int]()),
        (LEGIBLE + 95 + BRIEFLY + 64 + 89, {2}),
        (LEGIBLE + 95 + 64 + 89, {1, 2}),
        (LEGIBLE + 64 + 89, {1, 2, 4}),
        (10, {1, 2, 4}),
    ],
)
def test_details_go_one_by_one_and_what_is_none_never(width: int, gone: set[int]) -> None:
    assert left_out(COLUMNS, width) == gone


def test_folded_headings_stand_whole_before_long_cells_do_and_those_before_headings_of_one_line() -> None:
    assert shared_widths((NAME, AMOUNT), 120 + 78) == [120, 78]
    assert shared_widths((NAME, AMOUNT), 170 + 78) == [170, 78]
    day = DAY._replace(heading=140)
    assert shared_widths((NAME, day), 170 + 95) == [170, 95]
    assert shared_widths((NAME, day), 170 + 140) == [170, 140]


def test_the_longest_words_give_way_to_short_ones() -> None:
    short, long = NAME._replace(cell=80), NAME._replace(cell=190)
    assert shared_widths((short, long), 200) == [80, 120]


def test_where_not_even_days_and_figures_fit_days_are_cut_first() -> None:
    assert shared_widths((NAME, DAY, AMOUNT), 60 + 80 + 64) == [60, 80, 64]


@given(some.lists(NEEDS, min_size=1, max_size=9), some.integers(0, 2000))
def test_columns_fill_their_list_and_each_has_room_for_the_first_letters_of_its_heading_where_all_can(
    needs: list[ColumnNeed], width: int
) -> None:
    widths, briefs = shared_widths(needs, width), [each.brief for each in needs]
    least = briefs if sum(briefs) <= width else [NARROWEST] * len(needs)
    assert sum(widths) == max(width, sum(least))
    assert all(wide >= low for wide, low in zip(widths, least, strict=True))
