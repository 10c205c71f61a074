"""Sums are compared with the rows the same by one process as by two, and nobody is waited for in vain."""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.verify_book import verify_book
from desktop_app.core.language import PLAIN
from desktop_app.store import second_process
from desktop_app.store.facts import compare
from desktop_app.store.facts.compare import compared, stale_sums
from desktop_app.store.facts.registry import CELLS
from desktop_app.store.opening import open_book
from tests.locked import ASHA, locked_book, signed_in
from tests.schemes import reinsured_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book
    from desktop_app.store.facts.fact import KeptSums

WRONG = tuple(cell.name for cell in CELLS)
"""Every table of sums; all of them hold some in the small scheme with its treaty."""


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Book]:
    """A small scheme, at which one process looks alone."""
    book = open_book(reinsured_book(tmp_path / "scheme.coverbook"))
    yield book
    book.close()


@pytest.fixture
def book(alone: Book, monkeypatch: pytest.MonkeyPatch) -> Book:
    """A small scheme that counts as large."""
    monkeypatch.setattr(compare, "LARGE", 0)
    return alone


def test_two_processes_find_nothing_where_all_is_well(book: Book) -> None:
    others = threading.active_count()
    assert stale_sums(book) == []
    assert threading.active_count() == others


def test_two_processes_find_every_table_that_is_wrong_in_their_order(book: Book) -> None:
    for name in WRONG:
        book.execute(f"DELETE FROM {name}")
    assert stale_sums(book) == [cell.name for cell in CELLS if cell.of is None]


def test_coarser_sums_are_compared_with_the_finer_ones(alone: Book) -> None:
    for name in (cell.name for cell in CELLS if cell.of is not None):
        alone.execute("BEGIN")
        alone.execute(f"DELETE FROM {name}")
        assert stale_sums(alone) == [name]
        alone.execute("ROLLBACK")


def test_tables_being_written_are_compared_by_their_own_process(book: Book) -> None:
    """The other one would not see what is not committed."""
    with book.steady():
        book.execute("DELETE FROM entries_cells")
        assert stale_sums(book) == ["entries_cells"]
        book.execute("ROLLBACK")
        book.execute("BEGIN")
    assert stale_sums(book) == []


def test_whoever_fails_meanwhile_leaves_no_work_behind(book: Book) -> None:
    others = threading.active_count()
    with pytest.raises(ZeroDivisionError), compared(book):
        raise ZeroDivisionError
    assert threading.active_count() == others
    assert stale_sums(book) == []


def test_a_file_is_verified_by_two_processes(book: Book) -> None:
    assert verify_book(book).faults == ()
    book.execute("DELETE FROM unearned_cells")
    (fault,) = verify_book(book).faults
    assert "unearned_cells" in PLAIN.say(fault)


@pytest.mark.parametrize("program", ["sys.exit(3)", "sys.stdin.readline(); sys.stdin.readline()", "no program at all"])
def test_a_second_process_that_fails_costs_only_time(book: Book, monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(second_process, "_CODE", f"import sys; {program}")
    for name in WRONG:
        book.execute(f"DELETE FROM {name}")
    assert stale_sums(book) == [cell.name for cell in CELLS if cell.of is None]


def test_nothing_more_is_sent_to_a_second_process_that_is_gone() -> None:
    gone = [sys.executable, "-c", "import sys; sys.exit(3)"]
    with subprocess.Popen(gone, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.wait()
        assert [compare._ask(process, job) for job in ((), ())] == [None, None]


def test_a_locked_book_is_looked_at_by_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare, "LARGE", 0)
    book = signed_in(locked_book(tmp_path / "a.coverbook")[0], ASHA)
    with compared(book) as comparison:
        assert comparison.stale() == []
    book.close()


@pytest.mark.parametrize("cell", CELLS, ids=WRONG)
def test_one_sum_off_by_one_is_found(alone: Book, cell: KeptSums) -> None:
    """Or one that went to a key where none belongs."""
    (measure, *_), (key, *_) = cell.measures, (each for each in cell.keys if each not in cell.texts)
    one = " AND ".join(f"{each} IS ?" for each in cell.keys)
    place = tuple(alone.one(f"SELECT {', '.join(cell.keys)} FROM {cell.name} WHERE {measure} <> 0 LIMIT 1") or ())
    alone.execute(f"UPDATE {cell.name} SET {measure} = {measure} + 1 WHERE {one}", place)
    assert cell.name in stale_sums(alone)
    alone.execute(f"UPDATE {cell.name} SET {measure} = {measure} - 1 WHERE {one}", place)
    alone.execute(f"UPDATE {cell.name} SET {key} = {key} + 100000 WHERE {one}", place)
    assert cell.name in stale_sums(alone)


@pytest.mark.parametrize("change", ["kind = 'fee_receipt'", "line = '1'", "kind = kind || char(0)"])
def test_sums_that_went_from_one_kind_to_another_are_found(alone: Book, change: str) -> None:
    """Day, product and office are right, and so is the total of all."""
    alone.execute(f"UPDATE entries_cells SET {change} WHERE kind = 'receipt'")
    assert "entries_cells" in stale_sums(alone)


@pytest.mark.parametrize(
    "differences", [(1, -1), (1, -2, 1), (1, -3, 3, -1), (1, -4, 6, -4, 1), (1, -5, 10, -10, 5, -1)]
)
def test_differences_chosen_to_cancel_out_are_found(alone: Book, differences: tuple[int, ...]) -> None:
    """Over days that follow each other their total, mean and spread are nought."""
    alone.execute("DELETE FROM entries_cells WHERE kind = 'fee_receipt'")
    rows = [(30_000 + day, 100_000 * each) for day, each in enumerate(differences)]
    for row in rows:
        alone.execute("INSERT INTO entries_cells SELECT 1, ?, 'fee_receipt', '', 1, 0, '', ?, 0", row)
    assert "entries_cells" in stale_sums(alone)
