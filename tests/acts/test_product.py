"""A product and its benefits are one form and one save, and each problem stands at its place in the form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.product import add_product
from desktop_app.acts.undo import take_back
from desktop_app.core.problems import Refused
from desktop_app.store.rows import find
from tests.counter import WHO, fields, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

FUNERAL = {"code": "FUN", "name": "Funeral cover", "line": "funeral"}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """The office's file."""
    book = office_book(tmp_path)
    yield book
    book.close()


def with_benefits(*codes: str) -> dict[str, Any]:
    """The answers of the form, with a benefit a code."""
    return {**FUNERAL, "benefits": [{"code": code, "name": f"Benefit {code}"} for code in codes]}


def test_a_product_comes_with_its_benefits_in_one_save_and_goes_with_them(book: Book) -> None:
    add_product(book, with_benefits("FUN-1", "FUN-2"), WHO)
    assert find(book, "products", "FUN").name == "Funeral cover"
    assert [find(book, "benefits", code).product for code in ("FUN-1", "FUN-2")] == ["FUN", "FUN"]
    assert [act for act, *_ in saves(book)] == ["add_products"]
    take_back(book, {"save": "A-2", "why": "not decided yet"}, WHO)
    assert [find(book, "products", "FUN"), find(book, "benefits", "FUN-1")] == [None, None]


def test_a_product_needs_no_benefit(book: Book) -> None:
    add_product(book, FUNERAL, WHO)
    assert find(book, "products", "FUN").line == "funeral"


@pytest.mark.parametrize(
    ("codes", "at"),
    [(("FUN-1", "fun - 1"), "benefits.1.code"), (("FUN-1", "FUN-2", "FUN-2"), "benefits.2.code")],
)
def test_two_benefits_of_one_code_are_refused_where_the_second_stands(
    book: Book, codes: tuple[str, ...], at: str
) -> None:
    with pytest.raises(Refused) as refusal:
        add_product(book, with_benefits(*codes), WHO)
    assert fields(refusal.value) == [at]
    assert find(book, "products", "FUN") is None


def test_a_benefit_that_is_there_already_is_refused_at_its_line(book: Book) -> None:
    add_product(book, with_benefits("FUN-1"), WHO)
    with pytest.raises(Refused) as refusal:
        add_product(book, {**with_benefits("FUN-9", "FUN-1"), "code": "FUN2"}, WHO)
    assert fields(refusal.value) == ["benefits.1.code"]
