"""A code signed with the scheme's own key is held against the file, figure by figure."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.check_paper import check_codes
from desktop_app.core.language import PLAIN
from desktop_app.figures.closed import as_closed
from desktop_app.figures.figure_set import figure_set
from desktop_app.figures.figures import Figures
from desktop_app.reports.proof.payload import payload_of
from desktop_app.reports.proof.seal import sealed
from desktop_app.store.signing import public_key, sign
from tests.quarters import Q4, year_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.reports.proof.payload import Payload
    from desktop_app.store.database import Book

SAME = "gives the same figures"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A book with a whole year, closed."""
    book = year_book(tmp_path, closed=4)
    yield book
    book.close()


def right(book: Book) -> Payload:
    """What the code of the last quarter says."""
    with as_closed(Figures(book), Q4) as figures:
        return payload_of(figure_set(figures, Q4))


def differs(book: Book, **changes: Any) -> list[str]:
    """What a code that says something else, and is signed all the same, is told not to hold."""
    codes = sealed(replace(right(book), **changes), public_key(book), partial(sign, book))
    found = check_codes(book, codes)
    assert any(SAME in PLAIN.say(each) for each in found.holds) is (not found.differs)
    return [PLAIN.say(each) for each in found.differs]


def test_a_code_that_says_what_the_file_gives_differs_in_nothing(book: Book) -> None:
    assert differs(book) == []


@pytest.mark.parametrize("changes", [{"scheme": "Another Mutual"}, {"currency": "NPR"}, {"state": "draft"}], ids=str)
def test_another_scheme_currency_or_state_is_named_though_every_figure_is_the_same(
    book: Book, changes: dict[str, str]
) -> None:
    assert differs(book, **changes) == ["The code names another scheme, currency or state of the period than the file."]


def test_other_figures_of_a_product_or_an_office_show_in_the_digest_alone(book: Book) -> None:
    assert differs(book, digest="0" * 32) == ["The lines are the same, but figures of a product or an office are not."]


def test_a_line_that_differs_makes_no_second_sentence_of_its_digest(book: Book) -> None:
    amounts = {**right(book).amounts, "P18": 1}
    (told,) = differs(book, amounts=amounts, digest="0" * 32)
    assert told.startswith("Administrative expenses: the code says 0.01, the file gives")


def test_an_indicator_without_a_value_is_told_beside_the_one_of_the_file(book: Book) -> None:
    indicators = dict(right(book).indicators)
    name = next(each for each, (value, _) in indicators.items() if value)
    (told,) = differs(book, indicators={**indicators, name: (None, "missing")})
    assert ": the code says n/a, the file gives " in told


def test_an_indicator_that_the_code_leaves_out_counts_as_one_without_a_value(book: Book) -> None:
    indicators = dict(right(book).indicators)
    name = next(each for each, (value, _) in indicators.items() if value)
    del indicators[name]
    (told,) = differs(book, indicators=indicators)
    assert ": the code says n/a, the file gives " in told
