"""Of a tree that lost inner pages comes back what is certain to have lain there, and nothing that did not."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.records.person import Person
from desktop_app.store.driver import any_failure, connect
from desktop_app.store.journal import journal_of
from desktop_app.store.mended import mended
from desktop_app.store.pages import INNER, PAGE, Pages, children
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.books import another_small_book, beside, closed, small_book
from tests.store.test_mended import roots, zeroed

if TYPE_CHECKING:
    from pathlib import Path

MANY, ONE_A_PAGE = 700, "Asha" * 600
"""So many members, each of whom fills a page, need two inner pages under the first one."""
FORMER = 100_000
"""Added to the row numbers of a table that is no longer there."""


@pytest.fixture
def path(hamlet_file: Path, tmp_path: Path) -> Path:
    """A file whose members lie on some pages, all of them right under the first one."""
    path = tmp_path / "a.coverbook"
    path.write_bytes(hamlet_file.read_bytes())
    return path


@pytest.fixture(scope="module")
def deep_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file in which inner pages of the members lie under an inner page; only to be copied."""
    book = small_book(tmp_path_factory.mktemp("deep") / "deep.coverbook")
    with saving(book, "enrol") as save:
        for number in range(MANY):
            insert(save, "people", Person(code=f"N-{number}", name=ONE_A_PAGE))
    return closed(book)


def page(path: Path, number: int) -> bytes:
    """One page of a file."""
    with path.open("r+b") as handle:
        return Pages(handle, None).read(number) or b""


def put(path: Path, number: int, held: bytes) -> None:
    """Write one page of a file, or one more behind its last one."""
    with path.open("r+b") as handle:
        Pages(handle, None).write(number, held)


def below_first(path: Path) -> list[int]:
    """The pages right under the first one of the members."""
    return [child.number for child in children(page(path, roots(path, None)["people"]))]


def members(path: Path) -> list[tuple[int, str]]:
    """The row numbers and codes of all members that are found, each by its own number."""
    found = list[tuple[int, str]]()
    with closing(connect(path, mode="immutable")) as connection:
        for number in (*range(1, MANY + 2), *range(FORMER, FORMER + MANY)):
            with suppress(any_failure()):
                found += connection.execute(
                    "SELECT id, code FROM people NOT INDEXED WHERE id = ?", (number,)
                ).fetchall()
    return found


def members_of_mended(path: Path) -> list[tuple[int, str]]:
    """The same of the copy in which pages were made anew, which is gone afterwards."""
    with mended(path, None, path.with_name("new")) as copy:
        found = members(copy)
    assert not any(name.startswith("new") for name in beside(path))
    return found


@pytest.mark.parametrize("leads", ["to no page", "to a page of another", "out of itself"])
def test_a_first_page_that_leads_astray_is_made_anew(path: Path, leads: str) -> None:
    before, root = members(path), roots(path, None)["people"]
    held = bytearray(page(path, root))
    place = int.from_bytes(held[12:14], "big")
    if leads == "out of itself":
        held[12:14] = (PAGE - 1).to_bytes(2, "big")
    else:
        astray = 2**31 if leads == "to no page" else 1
        held[place : place + 4] = astray.to_bytes(4, "big")
    put(path, root, bytes(held))
    assert members(path) != before
    assert members_of_mended(path) == before


def test_a_page_that_lies_there_twice_brings_no_row_twice(path: Path) -> None:
    """As an older copy of it, which was left where the table once had it."""
    before, below, root = members(path), below_first(path), roots(path, None)["people"]
    put(path, path.stat().st_size // PAGE + 1, page(path, below[0]))
    with mended(zeroed(path, root), None, path.with_name("new")) as copy:
        assert members(copy) == before
        *found, beyond = children(page(copy, root))
    assert [child.number for child in found] == below
    assert beyond == (0, None)  # whether rows came after them nobody knows: no page stands there


def test_what_lies_on_pages_that_hold_nothing_any_more_does_not_come_back(path: Path) -> None:
    """A table that was dropped had rows like those of the members, with higher numbers."""
    before = members(path)
    with closing(connect(path, mode="rw")) as connection:
        (made,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'people'").fetchone()
        connection.execute(str(made).replace("people", "former", 1))
        connection.execute("INSERT INTO former SELECT * FROM people")
        connection.execute("UPDATE former SET id = id + ?", (FORMER,))
        connection.execute("DROP TABLE former")
        assert connection.execute("PRAGMA freelist_count").fetchone()[0] > 1
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    zeroed(path, roots(path, None)["people"])
    assert members_of_mended(path) == before


def test_inner_pages_come_back_under_a_first_page_made_anew(deep_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.coverbook"
    path.write_bytes(deep_file.read_bytes())
    before = members(path)
    assert {page(path, number)[0] for number in below_first(path)} == {INNER}
    zeroed(path, roots(path, None)["people"])
    assert members_of_mended(path) == before
    assert len(before) == MANY + 1


def test_an_inner_page_comes_back_without_the_rows_on_pages_that_are_gone(deep_file: Path, tmp_path: Path) -> None:
    """Of the first one the first page is gone, and of the last one all: nothing of that one comes back."""
    path = tmp_path / "a.coverbook"
    path.write_bytes(deep_file.read_bytes())
    first, *_, last = below_first(path)
    begins, ends = (children(page(path, number)) for number in (first, last))
    zeroed(path, begins[0].number, *(child.number for child in ends))
    readable = members(path)
    zeroed(path, roots(path, None)["people"])
    assert members_of_mended(path) == readable
    assert MANY / 3 < len(readable) < MANY


def test_more_pages_than_one_leads_to_are_not_put_under_it(deep_file: Path, tmp_path: Path) -> None:
    """What would come of it was a guess; the pages that are read one by one stay what they are."""
    path = tmp_path / "a.coverbook"
    path.write_bytes(deep_file.read_bytes())
    root = roots(path, None)["people"]
    zeroed(path, root, *below_first(path))
    with mended(path, None, path.with_name("new")) as copy:
        assert page(copy, root) == bytes(PAGE)
        assert members(copy) == []


def test_the_newest_saves_are_in_the_copy_though_they_lie_in_the_journal(tmp_path: Path) -> None:
    left = tmp_path / "left.coverbook"
    with closing(small_book(tmp_path / "a.coverbook")) as book:
        with saving(book, "enrol") as save:
            insert(save, "people", Person(code="M-2", name="Binod"))
        left.write_bytes(book.path.read_bytes())
        journal_of(left).write_bytes(journal_of(book.path).read_bytes())
    assert members(left) == [(1, "M-1")]
    assert members_of_mended(left) == [(1, "M-1"), (2, "M-2")]


def test_saves_that_do_not_go_on_from_a_file_are_not_brought_into_its_copy(tmp_path: Path) -> None:
    path, folder = closed(small_book(tmp_path / "a.coverbook")), tmp_path / "other"
    folder.mkdir()
    with closing(another_small_book(folder / "a.coverbook")) as book:
        with saving(book, "enrol") as save:
            insert(save, "people", Person(code="M-2", name="Binod"))
        journal_of(path).write_bytes(journal_of(book.path).read_bytes())
    assert members_of_mended(path) == [(1, "M-1")]
