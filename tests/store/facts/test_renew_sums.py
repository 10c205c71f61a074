"""Sums are made of the rows as described today: a file that has others gets them when it is opened to write."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.commands import looking_at
from desktop_app.core.problems import Refused
from desktop_app.store.facts import updating
from desktop_app.store.facts.compare import stale_sums
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.facts.updating import other_sums
from desktop_app.store.journal import has_journal
from desktop_app.store.opening import Outdated, open_book
from desktop_app.store.soundness import changed_parts
from tests.books import beside, closed, new_book
from tests.folders import small_folder
from tests.programs import killed, says, started

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

ENTRIES = next(cell for cell in CELLS if cell.name == "entries_cells")
OTHER = {
    "a table is missing": ("DROP TABLE entries_cells",),
    "a table is missing that others are made of": ("DROP TABLE values_cells",),
    "a table has another column": ("DROP TABLE lives_cells", "CREATE TABLE lives_cells (product INTEGER)"),
    "a table was made of another query": (
        "DROP TABLE entries_cells",
        ENTRIES.create.replace(ENTRIES.mark, "0123456789abcdef"),
    ),
    "a table is no longer described": ("CREATE TABLE weather_cells (day INTEGER)",),
    "several": ("DROP TABLE entries_cells", "DROP TABLE entries_months", "CREATE TABLE tide_months (day INTEGER)"),
}


OPENING = """
import sys
from pathlib import Path
from desktop_app.store.opening import open_book
book = open_book(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def with_other_sums(path: Path, statements: tuple[str, ...]) -> Path:
    """The small scheme in a file of a program that described its sums otherwise."""
    book = new_book(path)
    import_folder(book, small_folder(path.parent / "in"))
    for statement in statements:
        book.execute(statement)
    return closed(book)


def is_right(book: Book) -> bool:
    """Whether the sums are those of the rows, and the file is what the program would make."""
    return not other_sums(book) and stale_sums(book) == [] and changed_parts(book) == []


@pytest.mark.parametrize("what", OTHER)
def test_opening_to_write_makes_the_sums_of_today(tmp_path: Path, what: str) -> None:
    """And no copy of the file, since nothing is lost."""
    path = with_other_sums(tmp_path / "small.coverbook", OTHER[what])
    with closing(open_book(path)) as book:
        assert is_right(book)
        assert ENTRIES.name in {name for (name,) in book.query("SELECT name FROM sqlite_schema")}
    assert beside(path) == ["in", "small.coverbook", "small.coverbook-attached"]


def test_a_program_killed_after_making_sums_leaves_a_journal_that_goes_on_from_the_file(tmp_path: Path) -> None:
    """Though no save was made."""
    path = with_other_sums(tmp_path / "small.coverbook", OTHER["several"])
    program = started(OPENING, path)
    assert says(program) == "open"
    killed(program)
    assert has_journal(path)
    with closing(open_book(path)) as book:
        assert book.remark is None
        assert is_right(book)
    assert beside(path) == ["in", "small.coverbook", "small.coverbook-attached"]


def test_looking_at_a_file_with_other_sums_brings_it_up_to_date_first(tmp_path: Path) -> None:
    """No figure is ever read from sums that are described otherwise."""
    path = with_other_sums(tmp_path / "small.coverbook", OTHER["several"])
    with pytest.raises(Outdated):
        open_book(path, look=True)
    with looking_at(path) as book:
        assert book.read_only
        assert is_right(book)


def test_where_another_program_has_such_a_file_nobody_looks_at_it(tmp_path: Path) -> None:
    """Until it is closed there: its sums would be read otherwise than they were made."""
    path = with_other_sums(tmp_path / "small.coverbook", ())
    with closing(open_book(path)) as book:
        book.execute("DROP TABLE entries_cells")
        with pytest.raises(Outdated), looking_at(path):
            raise AssertionError


def test_sums_that_cannot_be_made_leave_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk half-way through takes nothing away."""

    def fails(*_: object) -> None:
        raise OSError

    path = with_other_sums(tmp_path / "small.coverbook", OTHER["several"])
    before = path.read_bytes()
    monkeypatch.setattr(updating, "rebuild", fails)
    with pytest.raises(Refused):
        open_book(path)
    assert path.read_bytes() == before


def test_a_query_that_changes_gives_its_sums_another_mark() -> None:
    """And those made of them, too."""
    by_name = {cell.name: cell for cell in CELLS}
    assert len({cell.mark for cell in CELLS}) == len(CELLS)
    finer = by_name["lives_cells"]
    assert by_name["lives_months"].of is finer
    assert finer.mark in finer.create
