"""What was put right while an import was looked at counts in folders, workbooks and other programs' tables alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.corrections import Corrections
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.exchange.preview import preview_of
from desktop_app.acts.exchange.shape import HowToRead
from desktop_app.core.problems import Refused
from desktop_app.core.progress import Progress
from desktop_app.store.rows import find
from tests.books import new_book
from tests.folders import SMALL, small_folder, write_folder, write_workbook
from tests.openimis import export, write_csv

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

WRONG = SMALL["people.csv"].replace("Asha Tharu,f", "Asha Tharu,w").replace("Binod Tharu,m", "Binod Tharu,w")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    book = new_book(tmp_path / "new.coverbook")
    yield book
    book.close()


def put_right(book: Book, path: Path, after: str, how: HowToRead | None = None) -> HowToRead:
    """How to read a place once its first problem is put right."""
    ahead = preview_of(book, path, Progress(), how or HowToRead())
    first = ahead.problems[0]
    found = ahead.standing(first)
    assert found is not None
    line, cell = found
    return replace(ahead.how, corrections=ahead.how.corrections.put(line.file, line.line, first.field, cell, after))


@pytest.mark.parametrize("kind", ["folder", "workbook"])
def test_a_cell_counts_as_if_it_stood_in_the_file(book: Book, tmp_path: Path, kind: str) -> None:
    files = {**SMALL, "people.csv": WRONG}
    path = write_folder(tmp_path / "in", files) if kind == "folder" else write_workbook(tmp_path / "in.xlsx", files)
    how = put_right(book, path, "f")
    with pytest.raises(Refused):
        import_folder(book, path, how=how)
    import_folder(book, path, how=put_right(book, path, "m", how))
    assert (find(book, "people", "M-1").sex, find(book, "people", "M-2").sex) == ("f", "m")


def test_a_cell_of_another_program_is_put_right_under_its_own_heading(book: Book, tmp_path: Path) -> None:
    import_folder(book, small_folder(tmp_path / "small"))
    tables = {name: rows for name, rows in export().items() if name in {"tblInsuree", "tblFamilies", "tblLocations"}}
    tables["tblInsuree"][1]["Gender"] = "W"
    path = write_csv(tmp_path / "in", tables)
    how = put_right(book, path, "F")
    assert [field for row in how.corrections.cells.values() for field in row] == ["gender"]
    assert not preview_of(book, path, Progress(), how).problems


def test_all_cells_that_say_the_same_are_put_right_and_again_if_that_was_wrong(book: Book, tmp_path: Path) -> None:
    path = write_folder(tmp_path / "in", {**SMALL, "people.csv": WRONG})
    corrections = Corrections().everywhere("people.csv", "sex", "w", "g").everywhere("people.csv", "sex", "g", "f")
    import_folder(book, path, how=HowToRead(corrections=corrections))
    assert {find(book, "people", code).sex for code in ("M-1", "M-2")} == {"f"}
    assert len(corrections) == 2


def test_a_cell_that_was_put_right_twice_is_the_last_one() -> None:
    once = Corrections().put("people.csv", 2, "Sex", "w", "g")
    assert once.put("people.csv", 2, "sex", "g", "f").cells["people.csv", 2] == {"sex": ("w", "f")}
