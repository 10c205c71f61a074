"""A claim is corrected with its items: each amount may be wrong, one may be there twice, and all add up again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim import correct_claim, decide_claim, pay_claim, report_claim
from desktop_app.acts.records import values_of
from desktop_app.core.problems import Refused
from desktop_app.store.claims import claim as found_claim
from desktop_app.store.claims import lines_of
from desktop_app.store.rows import find
from tests.acts.test_claim import decision, payment, report
from tests.counter import WHO, enrolled, fields, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

CODE = "C-A-000001"
BED = {"item": "Bed", "billed": 60_000, "covered": 60_000, "reason": None}
MEDICINE = {"item": "Medicine", "billed": 30_000, "covered": 10_000, "reason": "limit_reached"}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A book with a claim that was decided item by item: 700 met of 900."""
    book = office_book(tmp_path, enrolled)
    report_claim(book, report(), WHO)
    decide_claim(book, decision(covered=None, lines=[BED, MEDICINE]), WHO)
    yield book
    book.close()


def corrected(book: Book, **changes: Any) -> None:
    """The claim corrected as its form does: with everything that stands in it, but for what is changed."""
    correct_claim(book, CODE, {**values_of(book, "claims", CODE), "why": "The committee sat again", **changes}, WHO)


def covered(book: Book) -> list[tuple[str, int | None, str | None]]:
    """What is met of each item, and why not more."""
    found = found_claim(book, CODE)
    assert found is not None
    return [(line.item, line.covered, line.reason) for line in lines_of(book, found.row)]


def test_what_is_met_of_an_item_is_corrected_with_the_amount_of_the_claim(book: Book) -> None:
    corrected(book, covered=75_000, lines=[BED, {**MEDICINE, "covered": 15_000}])
    assert covered(book) == [("Bed", 60_000, None), ("Medicine", 15_000, "limit_reached")]
    assert find(book, "claims", CODE).covered == 75_000


def test_why_an_item_is_cut_is_corrected_alone(book: Book) -> None:
    """Nothing of the claim itself differs."""
    corrected(book, lines=[BED, {**MEDICINE, "reason": "not_covered"}])
    assert covered(book)[1] == ("Medicine", 10_000, "not_covered")
    assert book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1") == "The committee sat again"


def test_an_item_that_was_written_twice_is_taken_out(book: Book) -> None:
    corrected(book, loss=60_000, covered=60_000, decision="paid", reason=None, lines=[BED])
    assert covered(book) == [("Bed", 60_000, None)]


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"lines": [BED, {**MEDICINE, "covered": 15_000}]}, ["covered"]),
        ({"lines": [BED, {**MEDICINE, "billed": 15_000}]}, ["loss"]),
        ({"lines": [BED, {**MEDICINE, "item": None}]}, ["lines.1.item"]),
        ({"covered": 65_000, "lines": [{**BED, "covered": 55_000}, MEDICINE]}, ["covered"]),
        ({"lines": [BED, MEDICINE]}, [""]),
    ],
)
def test_items_that_cannot_be_or_do_not_add_up_are_refused(
    book: Book, changes: dict[str, Any], wrong: list[str]
) -> None:
    """The last but one is less than was paid; of the last nothing has changed."""
    pay_claim(book, payment(), WHO)
    before = covered(book)
    with pytest.raises(Refused) as refusal:
        corrected(book, **changes)
    assert fields(refusal.value) == wrong
    assert covered(book) == before
