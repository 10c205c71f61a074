"""What is charged over time and what was given for free, written down in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.given import given_cost
from desktop_app.acts.records import add_record
from desktop_app.acts.schedules import add_schedule, answers_of_voucher, when_scheduling
from desktop_app.acts.who import Who
from desktop_app.catalog.forms.records import LINES
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period
from desktop_app.core.problems import Refused
from desktop_app.figures.figures import Figures
from desktop_app.reports.registry import report_named
from tests.books import START, small_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

WHO = Who("Asha")
MOTORBIKE = {"kind": "equipment", "amount": 360000, "from_day": START, "months": 36, "memo": "Motorbike"}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A book with a scheme and a product."""
    book = small_book(tmp_path / "small.coverbook")
    yield book
    book.close()


def problems(book: Book, **values: Any) -> list[tuple[str, str]]:
    """What speaks against a schedule, and where."""
    with pytest.raises(Refused) as refusal:
        add_schedule(book, {**MOTORBIKE, **values}, WHO)
    return [(each.field, PLAIN.say(each.message)) for each in refusal.value.problems]


def test_equipment_is_one_form_and_charges_itself_from_then_on(book: Book) -> None:
    assert add_schedule(book, MOTORBIKE, WHO).key.startswith("T-")
    lines = Figures(book).lines(Period(START, START + 89))
    assert (lines["P18"], lines["B11"]) == (30000, -30000)


def test_the_form_says_beforehand_what_a_month_will_cost(book: Book) -> None:
    words = when_scheduling(book, MOTORBIKE).notes["amount"]
    assert words is not None
    assert "100.00" in PLAIN.say(words)
    assert when_scheduling(book, {**MOTORBIKE, "months": None}).notes == {"amount": None}


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"months": None}, "months", "Say how long it runs"),
        ({"amount": 0}, "amount", "a schedule of nothing"),
        ({"months": None, "to_day": START - 1}, "to_day", "on or after its first day"),
        ({"residual": 360001}, "residual", "At most the amount"),
    ],
)
def test_what_cannot_be_has_its_sentence(book: Book, values: dict[str, Any], field: str, words: str) -> None:
    found = problems(book, **values)
    assert [at for at, _ in found] == [field]
    assert words in found[0][1]


def test_a_share_over_a_hundred_has_its_sentence(book: Book) -> None:
    with pytest.raises(Refused) as refusal:
        add_record(book, "shared_costs", {"cost": "P17", "from_day": START, "percent": 101.0}, WHO)
    assert "100" in PLAIN.say(refusal.value.problems[0].message)


def test_a_voucher_of_equipment_proposes_its_schedule(book: Book) -> None:
    rows = [{"line": "B11", "amount_plus": 360000, "memo": "Motorbike"}, {"line": "B02", "amount_minus": 360000}]
    add_record(book, "vouchers", {"voucher": "V-1", "date": START, LINES: rows}, WHO)
    answers = answers_of_voucher(book, "V-1")
    assert {**MOTORBIKE, **answers}["voucher"] == "V-1"
    assert (answers["kind"], answers["amount"], answers["from_day"]) == ("equipment", 360000, START)
    assert answers_of_voucher(book, "V-2") == {}


def test_what_was_given_for_free_stands_in_the_expenses_and_below_net_income(book: Book) -> None:
    given_cost(book, {"voucher": "G-1", "date": START, "purpose": "salaries", "amount": 5000}, WHO)
    lines = Figures(book).income(Period(START, START))
    assert (lines["P16"], lines["P28"], lines["P35"], lines["P37"]) == (5000, -5000, 5000, 0)


@pytest.mark.parametrize(
    ("values", "field"),
    [({"amount": 0}, "amount"), ({"purpose": "capital"}, "purpose"), ({"purpose": None}, "purpose")],
)
def test_a_gift_of_nothing_is_none(book: Book, values: dict[str, Any], field: str) -> None:
    told = {"voucher": "G-1", "date": START, "purpose": "rent", "amount": 5000, **values}
    with pytest.raises(Refused) as refusal:
        given_cost(book, told, WHO)
    assert [each.field for each in refusal.value.problems] == [field]


def test_the_report_shows_what_the_quarter_will_post_and_what_is_still_to_come(book: Book) -> None:
    key = add_schedule(book, MOTORBIKE, WHO).key
    report = report_named("schedules")
    asked = report.asked(Figures(book), first=START, last=START + 89)
    told, posted = report.answer(asked).tables
    assert told.rows[0][0] == key
    assert told.rows[0][5:] == (360000, 0, 30000, 330000, 0)
    assert told.rows[1][5:] == told.rows[0][5:]
    assert [row[2:] for row in posted.rows][:2] == [("P18", 10000, 0), ("B11", 0, 10000)]
    assert len(posted.rows) == 6
