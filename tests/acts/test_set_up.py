"""A new scheme is set up in one save: office, product from an example, benefits, opening balances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.scheme import describe_scheme
from desktop_app.acts.set_up import set_up, when_setting_up
from desktop_app.acts.who import Who
from desktop_app.catalog.product_templates import DAILY_WAGES, TEMPLATES
from desktop_app.core.currencies import is_currency
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.sheets import sheet
from desktop_app.core.rules.registry import problems_of
from desktop_app.core.text import Text
from desktop_app.store.opening import open_book
from desktop_app.store.rows import find

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

WHO = Who("maya", "counter-1")
DAY = 20_000


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "new.coverbook", create=True)
    describe_scheme(book, {"name": "Nawa Jeevan", "currency": "NPR", "fiscal_year_start": 7}, WHO)
    yield book
    book.close()


def answers(book: Book, line: str, **more: Any) -> dict[str, Any]:
    """A form in which only the line was chosen and what more is said, the example taken as it stands."""
    given = {"line": line, **more}
    found: Any = _said(dict(when_setting_up(book, given).values))
    return {**found, **given}


def _said(value: Any) -> Any:
    """Answers as the window writes them down, in plain English."""
    if isinstance(value, dict):
        return {key: _said(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_said(each) for each in value]
    return PLAIN.say(value) if isinstance(value, Text) else value


def postings(book: Book) -> dict[str, int]:
    rows = book.query("SELECT line, sum(amount) FROM vouchers GROUP BY line")
    return {str(line): int(amount) for line, amount in rows}


@pytest.mark.parametrize("line", TEMPLATES)
def test_every_example_is_a_product_that_may_be_saved_as_it_stands(book: Book, line: str) -> None:
    done = set_up(book, answers(book, line), WHO)
    product = find(book, "products", done.product) or find(book, "products", TEMPLATES[line].code)
    assert product.line == line
    assert problems_of("products", product) == []
    kept = book.value("SELECT count(*) FROM benefits")
    assert kept == len(TEMPLATES[line].benefits) > 0


def test_every_usual_wage_is_of_a_currency_and_every_example_names_fields_of_a_product() -> None:
    assert all(is_currency(code) and wage > 0 for code, wage in DAILY_WAGES.items())
    fields = {field.name for field in sheet("products").fields}
    assert all(template.terms.keys() <= fields for template in TEMPLATES.values())


def test_limits_are_proposed_in_the_money_of_the_scheme(book: Book) -> None:
    benefits = when_setting_up(book, {"line": "health"}).values["benefits"]
    assert benefits[0]["limit_per_claim"] == 50 * 800 * 100  # fifty days of 800 rupees, in paisa


def test_without_a_usual_wage_the_limits_are_left_open(tmp_path: Path) -> None:
    book = open_book(tmp_path / "far.coverbook", create=True)
    describe_scheme(book, {"name": "Fenua", "currency": "XPF", "fiscal_year_start": 1}, WHO)
    benefits = when_setting_up(book, {"line": "health"}).values["benefits"]
    assert {row["limit_per_claim"] for row in benefits} == {None}
    book.close()


def test_what_remains_of_the_opening_balances_is_earlier_surplus(book: Book) -> None:
    given = {"cash": 1_000, "bank": 9_000, "owed": 500, "capital": 6_000, "opening_day": DAY}
    said = when_setting_up(book, given).notes["donated"]
    assert said is not None
    assert "earlier surplus" in PLAIN.say(said)
    set_up(book, answers(book, "funeral", **given), WHO)
    assert postings(book) == {"B02": 10_000, "B28": -500, "B33": -6_000, "B36": -3_500}


def test_more_owed_than_owned_is_an_earlier_loss(book: Book) -> None:
    set_up(book, answers(book, "funeral", cash=100, owed=400, opening_day=DAY), WHO)
    assert postings(book) == {"B02": 100, "B28": -400, "B36": 300}


def test_office_product_and_balances_are_one_save_or_none(book: Book) -> None:
    before = book.value("SELECT count(*) FROM saves")
    given = answers(book, "health", office_name="Banke", cash=100, opening_day=DAY, entry_age=80)
    with pytest.raises(Refused) as refusal:
        set_up(book, given, WHO)
    assert [problem.field for problem in refusal.value.problems] == ["exit_age"]
    assert (book.value("SELECT count(*) FROM saves"), find(book, "offices", "BAN"), postings(book)) == (
        before,
        None,
        {},
    )
    set_up(book, {**given, "entry_age": 0}, WHO)
    assert book.value("SELECT count(*) FROM saves") == before + 1
    assert find(book, "offices", "BAN").name == "Banke"


def test_a_benefit_that_is_wrong_is_refused_in_its_row(book: Book) -> None:
    given = answers(book, "health")
    given["benefits"][1]["code"] = given["benefits"][0]["code"]
    with pytest.raises(Refused) as refusal:
        set_up(book, given, WHO)
    assert {problem.field for problem in refusal.value.problems} == {"benefits.1.code"}
