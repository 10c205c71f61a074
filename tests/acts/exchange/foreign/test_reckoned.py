"""Cells that are reckoned are exact, and what is no number goes on to be named."""

from __future__ import annotations

import pytest

from desktop_app.acts.exchange.foreign.held import Lookups
from desktop_app.acts.exchange.foreign.reckoned import (
    Before,
    Below,
    DayBefore,
    Differs,
    Rest,
    Times,
    Within,
    plus,
)
from desktop_app.acts.exchange.foreign.taken import ForeignCell, by, first, joined, one_of
from desktop_app.acts.exchange.odd_cells import as_it_stood, leads_nowhere

NOTHING = Lookups({}, ())
A, B, C = ForeignCell("a"), ForeignCell("b"), ForeignCell("c")
LOST = leads_nowhere("9", "tblX")


def row(*cells: str) -> dict[str, str]:
    """A row of up to three cells."""
    return dict(zip("abc", cells, strict=False))


@pytest.mark.parametrize(
    ("cells", "product"),
    [
        (("2.5", "10.25"), "25.63"),
        (("2", "100"), "200"),
        (("1000", "1000000"), "1000000000"),
        (("", "5"), ""),
        (("", ""), ""),
        (("one", "5"), "one"),
        (("5", "1e3"), "1e3"),
        ((LOST, ""), LOST),
    ],
)
def test_a_product_is_exact_to_the_hundredth(cells: tuple[str, str], product: str) -> None:
    assert Times(A, B).of(row(*cells), NOTHING) == product


@pytest.mark.parametrize(
    ("one", "other", "total"),
    [("0.1", "0.2", "0.3"), ("", "", ""), ("", "5", "5"), ("5", "", "5"), ("12x", "5", "12x"), ("5", "12x", "12x")],
)
def test_nothing_added_to_nothing_is_nothing(one: str, other: str, total: str) -> None:
    assert plus(one, other) == total


@pytest.mark.parametrize(
    ("cells", "rest"),
    [(("12000", "9000"), "3000"), (("12000", ""), "12000"), (("9", "9"), ""), (("9", "10"), ""), (("", "3"), "")],
)
def test_a_rest_is_what_is_more(cells: tuple[str, str], rest: str) -> None:
    assert Rest(A, B).of(row(*cells), NOTHING) == rest
    assert Rest(A, B).of(row("12x", "1"), NOTHING) == "12x"
    assert Rest(A, B).of(row("12", "1x"), NOTHING) == "1x"


def test_amounts_are_compared_as_numbers_and_days_as_days() -> None:
    assert Below(A, B).of(row("9", "10"), NOTHING) == "yes"
    assert Below(A, B).of(row("10", "9"), NOTHING) == Below(A, B).of(row("", "9"), NOTHING) == ""
    assert Differs(A, B).of(row("10", "9"), NOTHING) == "yes"
    assert Differs(A, B).of(row("10", "10.00"), NOTHING) == Differs(A, B).of(row("10", ""), NOTHING) == ""
    assert Before(A, B).of(row("2025-01-31", "2025-02-01"), NOTHING) == "2025-01-31"
    assert Before(A, B).of(row("2025-02-01", "2025-02-01"), NOTHING) == ""


def test_days_go_back_and_keep_within_others() -> None:
    assert DayBefore(A).of(row("2024-03-01"), NOTHING) == "2024-02-29"
    assert DayBefore(A).of(row("soon"), NOTHING) == "soon"
    days = ("2025-01-01", "2025-12-31")
    for day, found in (("2025-05-15", "2025-05-15"), ("2026-05-15", days[1]), ("2024-05-15", days[0])):
        assert Within(A, B, C).of(row(day, *days), NOTHING) == found
    assert Within(A, B, C).of(row("2025-05-15", LOST, ""), NOTHING) == LOST


def test_the_first_that_says_anything_counts_and_else_what_is_wrong_with_the_last() -> None:
    assert first("a", "b").of(row(LOST, "x"), NOTHING) == "x"
    assert first("a", "b").of(row("", LOST), NOTHING) == LOST
    assert joined("a", "b").of(row("", "x"), NOTHING) == "x"


def test_a_word_that_is_not_in_the_list_is_what_is_told_otherwise() -> None:
    sex = by("a", {"F": "f", "M": "m"}, ForeignCell("a"))
    assert [sex.of(row(cell), NOTHING) for cell in ("F", "W", "", LOST)] == ["f", "W", "", LOST]


def test_a_word_that_must_be_in_the_list_is_marked_where_it_is_not() -> None:
    sex = one_of("a", {"F": "f", "M": "m"})
    assert [sex.of(row(cell), NOTHING) for cell in ("F", "", LOST)] == ["f", "", LOST]
    assert as_it_stood(sex.of(row("W"), NOTHING)) == "W"
