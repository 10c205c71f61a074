"""Lists that are no table of the file are filtered, added up and written as those of the file are."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from desktop_app.acts.lists import Typed, is_of_file
from desktop_app.acts.looked_through import all_rows, fitting, totals_of
from desktop_app.catalog.listings.sheets import sheet_listing
from desktop_app.catalog.today import PREMIUMS
from desktop_app.core.manner import Manner
from desktop_app.core.period import parse_day
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.shown import Amount, When
from desktop_app.ui.speech.languages import speech_for

if TYPE_CHECKING:
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.store.database import Book

LISTING = PREMIUMS.listing
MANNER = Manner(parse_day("2026-03-31"))
ROWS: list[Row] = [
    ("Asha Tharu", When(parse_day("2026-03-05")), Amount(6_000, 2), "D-1", "1", "1"),
    ("Élise Rana", When(parse_day("2026-04-01")), Amount(7_000, 2), "D-2", "2", "2"),
    ("Mina Oli", When(parse_day("2025-04-01")), None, "D-3", "3", "3"),
]


def found(**filters: str) -> list[str]:
    """The names that fit what is typed over the columns."""
    speech = speech_for("en")
    rows = fitting(LISTING, ROWS, Typed(filters=filters), speech, MANNER)
    return [str(row[0]) for row in rows]


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({"name": "elise"}, ["Élise Rana"]),
        ({"amount": ">65"}, ["Élise Rana"]),
        ({"amount": "60"}, ["Asha Tharu"]),
        ({"since": "2026"}, ["Asha Tharu", "Élise Rana"]),
        ({"since": "<2026-04-01", "name": "a"}, ["Asha Tharu", "Mina Oli"]),
        ({"amount": "nobody"}, []),
    ],
    ids=str,
)
def test_rows_fit_what_is_typed_over_each_column(filters: dict[str, str], names: list[str]) -> None:
    assert found(**filters) == names


def test_sums_leave_out_what_is_not_known() -> None:
    assert list(totals_of(LISTING, ROWS, ("amount",))) == [3, 13_000]


def test_all_rows_are_read_page_after_page() -> None:
    pages = {None: ROWS[:2], ROWS[1]: ROWS[2:], ROWS[2]: []}
    assert all_rows(cast("Book", None), lambda _, __, after: pages[after], "") == ROWS


def test_every_sheet_is_a_list_that_the_file_filters_and_what_waits_is_not() -> None:
    assert all(is_of_file(sheet_listing(of).name) for of in SHEETS)
    assert not is_of_file(LISTING.name)
