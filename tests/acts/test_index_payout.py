"""What an index makes due is posted as decided claims for everyone in force, in one save, once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.index_payout import pay_index, when_paying_index
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.records.linked import Index, Reading
from desktop_app.core.records.product import Benefit, Product
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from tests.counter import START, WHO, enrolled, fields, member, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

LAST = parse_day("2026-09-30")
FIRST = parse_day("2026-06-01")


def season(book: Book) -> None:
    """A drought cover: from 300 down it begins to pay, at 100 it pays 1,000.00 in full; 170 was measured."""
    with saving(book, "index", user="Asha") as save:
        insert(save, "products", Product(code="RAIN", name="Rain", line="weather_index", term_months=12))
        insert(save, "benefits", Benefit(code="R", product="RAIN", name="Payout"))
        told: dict[str, Any] = {"product": "RAIN", "station": "Sonpur gauge", "from_day": FIRST, "to_day": LAST}
        insert(save, "indices", Index(code="IX-1", trigger=300.0, exit=100.0, payout=1_000_00, **told))
        insert(save, "indices", Index(code="IX-2", trigger=150.0, exit=100.0, payout=1_000_00, **told))
        insert(save, "indices", Index(code="IX-3", trigger=300.0, exit=100.0, payout=5, **{**told, "station": "Dry"}))
        for day, value in ((FIRST, 120.5), (FIRST + 40, 49.5), (LAST + 1, 99.0)):
            insert(save, "readings", Reading(station="Sonpur gauge", date=day, value=value))
    enrolled(book, member("Asha Rai"), product="RAIN", amount=50_00)
    enrolled(book, member("Dil Rai"), product="RAIN", amount=50_00, office=None)
    enrolled(book, member("Ekta Oli"), product="RAIN", amount=50_00, start_day=LAST + 1)
    enrolled(book, member("Gita Oli"), product="FUNERAL", amount=50_00)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, season)
    yield book
    book.close()


def asked(**changes: Any) -> dict[str, Any]:
    return {"index": "IX-1", "office": None, "decided": LAST + 5, **changes}


def said(book: Book, **changes: Any) -> str:
    words = when_paying_index(book, asked(**changes)).notes["decided"]
    return PLAIN.say(words) if words else ""


def test_everyone_in_force_on_the_last_day_gets_what_the_readings_make_due(book: Book) -> None:
    told = "170.0 was measured: 65.0 % of 1000.00 is due, 650.00 to each of 2 covers."
    assert said(book) == told
    done = pay_index(book, asked(), WHO)
    assert (len(done.claims), done.amount.minor, saves(book)[-1][0]) == (2, 1_300_00, "pay_index")
    claim = find(book, "claims", done.claims[0])
    assert (claim.policy, claim.person, claim.benefit, claim.decision) == ("P-A-000001", "M-A-000001", "R", "paid")
    assert (claim.incurred, claim.reported, claim.decided, claim.covered) == (LAST, LAST + 5, LAST + 5, 650_00)
    with pytest.raises(Refused) as refusal:
        pay_index(book, asked(), WHO)
    assert fields(refusal.value) == ["index"]


def test_an_office_has_its_own_station(book: Book) -> None:
    assert len(pay_index(book, asked(office="BNK"), WHO).claims) == 1
    assert len(pay_index(book, asked(), WHO).claims) == 1


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"decided": LAST}, "decided", "The season runs to 2026-09-30: decide after it."),
        ({"index": "IX-2"}, "index", "170.0 was measured: nothing is due."),
        ({"index": "IX-3"}, "index", "Nothing was measured at Dry from 2026-06-01 to 2026-09-30."),
    ],
)
def test_where_nothing_is_due_it_is_said_why(book: Book, changes: dict[str, Any], field: str, words: str) -> None:
    assert said(book, **changes) == words
    with pytest.raises(Refused) as refusal:
        pay_index(book, asked(**changes), WHO)
    assert [(each.field, PLAIN.say(each.message)) for each in refusal.value.problems] == [(field, words)]


def test_an_index_that_is_not_there_is_refused(book: Book) -> None:
    assert said(book, index="IX-9") == ""
    with pytest.raises(Refused) as refusal:
        pay_index(book, asked(index="IX-9", decided=START), WHO)
    assert fields(refusal.value) == ["index"]
