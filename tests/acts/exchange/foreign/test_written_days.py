"""A spreadsheet writes the days of an export of openIMIS anew: the cells tell their form, or it is asked once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.exchange.shape import HowToRead
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from tests.books import new_book
from tests.openimis import ambiguous, export, turned, write_csv

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

GIVEN = {"currency": "TZS", "name": "Bena health fund"}
DAY_FIRST, MONTH_FIRST = "{2}/{1}/{0}", "{1}/{2}/{0}"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


def days_of(book: Book) -> list[tuple[str, str, str]]:
    """When people were born, policies began and ended, and premiums were paid."""
    return [
        *book.query("SELECT code, birth_date, '' FROM people ORDER BY code"),
        *book.query("SELECT code, start_day, end_day FROM policies ORDER BY code"),
        *book.query("SELECT code, due, paid_on FROM premiums ORDER BY code"),
    ]


def refused(book: Book, path: Path, days: str = "") -> list[str]:
    """Why it is refused."""
    with pytest.raises(Refused) as refusal:
        import_folder(book, path, how=HowToRead(given={**GIVEN, "days": days}))
    return [PLAIN.say(each.message) for each in refusal.value.problems]


@pytest.mark.parametrize("form", [DAY_FIRST, MONTH_FIRST])
def test_days_in_the_form_of_a_country_are_the_same_days(book: Book, tmp_path: Path, form: str) -> None:
    other = new_book(tmp_path / "other.coverbook")
    import_folder(other, write_csv(tmp_path / "iso", export()), how=HowToRead(given=GIVEN))
    import_folder(book, write_csv(tmp_path / "in", turned(export(), form)), how=HowToRead(given=GIVEN))
    assert days_of(book) == days_of(other)
    other.close()


def test_days_that_can_be_meant_in_two_forms_are_not_guessed(book: Book, tmp_path: Path) -> None:
    folder = write_csv(tmp_path / "in", turned(ambiguous(), DAY_FIRST))
    assert refused(book, folder)[0].startswith("Days such as 02/01/1980 can be meant in more than one form")
    import_folder(book, folder, how=HowToRead(given={**GIVEN, "days": "12/31/2026"}))
    assert book.value("SELECT min(birth_date) FROM people") == book.value("SELECT unixepoch('1980-02-01') / 86400")


def test_a_day_in_another_form_than_the_chosen_one_is_named(book: Book, tmp_path: Path) -> None:
    tables = turned(export(), DAY_FIRST)
    tables["tblInsuree"][1]["DOB"] = "12/25/1990"
    said = refused(book, write_csv(tmp_path / "in", tables), "31/12/2026")
    assert said == ['"12/25/1990" is not written in the form of its column, 31/12/2026']


def test_a_form_that_is_none_is_refused(book: Book, tmp_path: Path) -> None:
    said = refused(book, write_csv(tmp_path / "in", export()), "31.12.26")
    assert said == ['"31.12.26" is no form of days; known are 2026-12-31, 31/12/2026, 12/31/2026']
