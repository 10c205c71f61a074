"""The shares of reserves that a scheme sets for itself go out with its records, and come in where none are set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.settings import liquidity_values, set_liquidity
from desktop_app.acts.who import Who
from desktop_app.core.problems import Refused
from desktop_app.store.opening import open_book
from tests.folders import small_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

SET = {"B14": 45.0, "B17": 85.0, "growth_margin": 12.5}
NOBODY = Who("", "")


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Book]:
    """A file in which nothing is yet."""
    book = open_book(tmp_path / "new.coverbook", create=True)
    yield book
    book.close()


def exported(tmp_path: Path, shares: dict[str, float]) -> Path:
    """The folder of a small scheme that has set some shares."""
    book = open_book(tmp_path / "a.coverbook", create=True)
    import_folder(book, small_folder(tmp_path / "in"))
    set_liquidity(book, shares, NOBODY)
    export_folder(book, tmp_path / "out")
    book.close()
    return tmp_path / "out"


def test_what_is_set_comes_back_as_it_was(tmp_path: Path, new: Book) -> None:
    import_folder(new, exported(tmp_path, SET))
    assert {name: share for name, share in liquidity_values(new).items() if share is not None} == SET


def test_a_scheme_that_has_set_nothing_has_no_such_file(tmp_path: Path) -> None:
    assert not (exported(tmp_path, {}) / "liquidity.csv").exists()


def test_what_a_file_has_set_itself_stays(tmp_path: Path, new: Book) -> None:
    folder = exported(tmp_path, SET)
    set_liquidity(new, {"B14": 10.0}, NOBODY)
    import_folder(new, folder)
    assert {name: share for name, share in liquidity_values(new).items() if share is not None} == {"B14": 10.0}


def test_a_spreadsheet_may_have_saved_it_in_its_own_way(tmp_path: Path, new: Book) -> None:
    folder = exported(tmp_path, SET)
    (folder / "liquidity.csv").write_text("reserve;share\r\nB14;0,45\r\n;\r\n", encoding="utf-8")
    import_folder(new, folder)
    assert liquidity_values(new)["B14"] == 45.0


@pytest.mark.parametrize("line", ["B14,45", "B99,0.5", "B14", "B14,half", "growth_margin,-1", "B14,1/0"])
def test_a_line_that_says_no_share_is_named_and_nothing_comes_in(tmp_path: Path, new: Book, line: str) -> None:
    folder = exported(tmp_path, SET)
    (folder / "liquidity.csv").write_text(f"reserve,share\nB17,0.5\n{line}\n", encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        import_folder(new, folder)
    assert [(each.file, each.line) for each in refusal.value.problems] == [("liquidity.csv", 3)]
    assert new.value("SELECT count(*) FROM saves") == 0


def test_a_file_that_is_no_text_is_named(tmp_path: Path, new: Book) -> None:
    folder = exported(tmp_path, SET)
    (folder / "liquidity.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refused) as refusal:
        import_folder(new, folder)
    assert [(each.file, each.line) for each in refusal.value.problems] == [("liquidity.csv", 1)]
