"""The scheme is described once and may be changed, but not the currency of amounts that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.records import add_record
from desktop_app.acts.scheme import describe_scheme
from desktop_app.core.problems import Refused
from desktop_app.store.opening import open_book
from desktop_app.store.rows import find, read
from desktop_app.store.terms import decimals_of
from tests.counter import WHO, fields, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path)
    yield book
    book.close()


def scheme(**changes: Any) -> dict[str, Any]:
    return {"name": "Sahel Mutual", "currency": "INR", "fiscal_year_start": 4, **changes}


def test_a_new_file_is_described_first(tmp_path: Path) -> None:
    book = open_book(tmp_path / "new.coverbook", create=True)
    assert decimals_of(book) == 2
    describe_scheme(book, scheme(currency="XOF"), WHO)
    assert (read(book, "scheme", 1).name, decimals_of(book)) == ("Sahel Mutual", 0)
    describe_scheme(book, scheme(currency="TND"), WHO)
    assert decimals_of(book) == 3
    book.close()


def test_the_description_may_change_and_keeps_its_history(book: Book) -> None:
    describe_scheme(book, scheme(name="Sahel Health Mutual"), WHO)
    assert read(book, "scheme", 1).name == "Sahel Health Mutual"
    assert book.value("SELECT name FROM scheme_history") == "Sahel Mutual"


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"currency": "XOF"}, ["currency"]),
        ({"currency": "rupee"}, ["currency", "currency"]),
        ({"name": None}, ["name"]),
    ],
)
def test_what_cannot_be_is_refused(book: Book, changes: dict[str, Any], wrong: list[str]) -> None:
    with pytest.raises(Refused) as refusal:
        describe_scheme(book, scheme(**changes), WHO)
    assert fields(refusal.value) == wrong


def test_offices_partners_products_and_benefits_are_added(book: Book) -> None:
    add_record(book, "offices", {"code": "BRD", "name": "Bardiya office"}, WHO)
    add_record(book, "partners", {"code": "HOS", "name": "Hospital", "role": "provider"}, WHO)
    add_record(book, "products", {"code": "ACC", "name": "Accident", "line": "accident", "contract": None}, WHO)
    add_record(book, "benefits", {"code": "ARM", "product": "ACC", "name": "Broken arm"}, WHO)
    assert find(book, "products", "ACC").contract == "individual"
    assert find(book, "benefits", "ARM").product == "ACC"
    assert [find(book, *key).name for key in (("offices", "BRD"), ("partners", "HOS"))] == [
        "Bardiya office",
        "Hospital",
    ]


def test_a_code_in_use_and_ages_the_wrong_way_round_are_refused(book: Book) -> None:
    with pytest.raises(Refused) as refusal:
        add_record(book, "offices", {"code": "BNK", "name": "Another"}, WHO)
    assert fields(refusal.value) == ["code"]
    ages = {"code": "A", "name": "A", "line": "health", "entry_age": 60, "exit_age": 50}
    with pytest.raises(Refused) as refusal:
        add_record(book, "products", ages, WHO)
    assert fields(refusal.value) == ["exit_age"]
