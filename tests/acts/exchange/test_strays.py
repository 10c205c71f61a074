"""What stands beside the files of an exchange is named where it may be meant, and passed over where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.exchange.sources import source
from desktop_app.acts.exchange.strays import sheet_meant
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from tests.books import new_book
from tests.folders import SMALL, small_folder, write_folder, write_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


COPIES = ["people - Copy.csv", "people - Copy (2).csv", "Copy of people.csv", "people (1).csv", "people copy.csv"]
COPIES += [
    "people - Copie.csv",
    "Copie de people.csv",
    "people_2026.csv",
    "old-people.tsv",
    "PEOPLE.CSV",
    "peoples.csv",
]


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_of_a_table_is_named(book: Book, tmp_path: Path, name: str) -> None:
    """Its lines may be the ones that were meant."""
    folder = write_folder(small_folder(tmp_path / "in"), {name: SMALL["people.csv"]})
    with pytest.raises(Refused) as refusal:
        import_folder(book, folder)
    (problem,) = refusal.value.problems
    assert (problem.file, problem.line) == (name, 1)
    assert PLAIN.say(problem.message) == "no such file is known; is it people.csv?"


def test_the_nearest_of_two_names_is_the_longer_one() -> None:
    assert sheet_meant("claim lines (1)") == sheet_meant("Claim-Lines") == "claim_lines"
    assert sheet_meant("claimed") == "claims"
    assert sheet_meant("notes") == ""


def test_what_systems_leave_behind_is_passed_over(book: Book, tmp_path: Path) -> None:
    """On sticks, on shares, and beside a workbook that is open."""
    names = (
        "._people.csv",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "~$people.csv",
        "~$book.xlsx",
        ".~lock.people.csv#",
    )
    folder = small_folder(tmp_path / "in")
    for name in (*names, "README", "notes.txt"):
        (folder / name).write_bytes(b"\x00\x05\x16\x07\xff")
    brought = import_folder(book, folder)
    assert (brought.rows["people"], brought.notes) == (2, ())


def test_a_table_that_nobody_knows_is_said_to_be_passed_over(book: Book, tmp_path: Path) -> None:
    folder = write_folder(small_folder(tmp_path / "in"), {"rainfall 2025.csv": "a,b\n", "notes.txt": "x"})
    said = [PLAIN.say(note) for note in import_folder(book, folder).notes]
    assert said == ["rainfall 2025.csv was passed over; no such file is known"]


def test_a_copy_of_a_sheet_is_named(book: Book, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "in.xlsx", {**SMALL, "people (2).csv": "code,name\n", "Notes.csv": "x\n"})
    with pytest.raises(Refused) as refusal:
        import_folder(book, path)
    (problem,) = refusal.value.problems
    assert (problem.file, PLAIN.say(problem.message)) == (
        "in.xlsx:people (2)",
        "no such file is known; is it people?",
    )


def test_the_mark_of_an_open_workbook_is_none(tmp_path: Path) -> None:
    (tmp_path / "~$book.xlsx").write_bytes(b"\x05user")
    with pytest.raises(Refused) as refusal:
        source(tmp_path / "~$book.xlsx")
    assert "only marks an open workbook" in PLAIN.say(refusal.value.problems[0].message)
