"""A text whose bytes are no text is shown as damaged and named; nothing ends in a mistake of ours."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.verify_book import verify_book
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Problem, Refused
from desktop_app.store.opening import open_book
from tests.books import by_hand, closed, corrected_book, small_book

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

BROKEN = "CAST(x'4173FF6861' AS TEXT)"


def broken(path: Path, table: str, column: str) -> Book:
    """A file with one text that is none."""
    book = corrected_book(path)
    by_hand(book, f"{table}_saved", f"UPDATE {table} SET {column} = {BROKEN} WHERE id = 1")
    return open_book(closed(book))


def faults(book: Book) -> list[str]:
    """What verifying says."""
    return [PLAIN.say(each) for each in verify_book(book).faults]


@pytest.mark.parametrize(
    ("table", "column"),
    [("people", "name"), ("words", "word"), ("products", "name"), ("policies", "code"), ("scheme", "name")],
)
def test_verify_names_a_damaged_text_and_the_save_it_was_written_by(tmp_path: Path, table: str, column: str) -> None:
    book = broken(tmp_path / "a.coverbook", table, column)
    said = faults(book)
    assert f"A text in row 1 of {table} is damaged. Look it up in a backup, then correct it." in said
    assert any(each.startswith("Save A-") for each in said)
    book.close()


def test_it_is_shown_with_a_sign_for_what_is_damaged(tmp_path: Path) -> None:
    book = broken(tmp_path / "a.coverbook", "people", "name")
    assert book.value("SELECT name FROM people") == "As\ufffdha"
    assert [name for (name,) in book.each("SELECT name FROM people UNION ALL SELECT code FROM policies")] == [
        "As\ufffdha",
        "P-1",
    ]
    book.close()


def test_rows_that_were_given_before_it_are_not_given_twice(tmp_path: Path) -> None:
    book = broken(tmp_path / "a.coverbook", "people", "name")
    query = f"SELECT value FROM json_each('[1,2,3]') UNION ALL SELECT {BROKEN} UNION ALL SELECT 4"
    assert [value for (value,) in book.each(query)] == [1, 2, 3, "As\ufffdha", 4]
    book.close()


def test_it_goes_out_as_it_is_shown(tmp_path: Path) -> None:
    book = broken(tmp_path / "a.coverbook", "people", "name")
    export_folder(book, tmp_path / "out")
    assert "As\ufffdha" in (tmp_path / "out" / "people.csv").read_text("utf-8-sig")
    book.close()


def test_a_sound_file_is_read_as_quickly_as_ever(tmp_path: Path) -> None:
    book = corrected_book(tmp_path / "a.coverbook")
    assert faults(book) == []
    assert not book.has_damaged_text
    book.close()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"Asha Tharu", b"Ash\xff Tharu"),
        (b"household", b"h\xffusehold"),
        (b"birth_date_estimated", b"birth_date_estim2ted"),
    ],
)
def test_bytes_that_became_others_are_damage_and_no_mistake_of_ours(
    tmp_path: Path, before: bytes, after: bytes
) -> None:
    """In a text, or in what the file says of its tables."""
    whole = closed(small_book(tmp_path / "a.coverbook")).read_bytes()
    assert before in whole
    (tmp_path / "other.coverbook").write_bytes(whole.replace(before, after))
    with pytest.raises(Refused) as refusal, closing(open_book(tmp_path / "other.coverbook", look=True)) as other:
        raise Refused(*map(Problem, verify_book(other).faults))
    assert any("backup" in PLAIN.say(each.message) for each in refusal.value.problems)
