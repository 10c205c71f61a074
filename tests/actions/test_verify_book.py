"""Verifying names everything about a file that does not hold, and nothing about one that does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.actions.exchange.import_folder import import_folder
from desktop_app.actions.verify_book import rebuild_sums, verify_book
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.progress import Progress, Stopped
from desktop_app.store.database import open_book
from tests.books import new_book
from tests.folders import small_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with every sheet."""
    book = new_book(tmp_path / "new.coverbook")
    import_folder(book, small_folder(tmp_path / "in"), user="Asha")
    yield book
    book.close()


def faults(book: Book) -> list[str]:
    """What does not hold."""
    return [PLAIN.say(fault) for fault in verify_book(book).faults]


def test_a_sound_file_has_no_fault(book: Book) -> None:
    """Also for who only looks."""
    assert faults(book) == []
    assert verify_book(book).saves == 1
    looking = open_book(book.path)
    assert faults(looking) == []
    looking.close()


def test_a_row_changed_by_hand_is_named_by_its_save(book: Book) -> None:
    """And so is the guard that had to go."""
    book.execute("DROP TRIGGER people_saved")
    book.execute("UPDATE people SET name = 'Anybody'")
    told = faults(book)
    assert "trigger people_saved is not as Coverbook made it: the file was changed by hand." in told
    assert any(line.startswith("Save 1 of 20") and " by Asha does not hold" in line for line in told)


@pytest.mark.parametrize(
    "change",
    ["DROP INDEX claims_policy", "DROP VIEW people_readable", "CREATE TABLE mine (a)", "DROP TRIGGER people_found"],
)
def test_a_part_that_is_not_as_it_was_made_is_named(book: Book, change: str) -> None:
    """Missing, or more than there should be."""
    book.execute(change)
    (told,) = faults(book)
    assert change.split()[2] in told
    assert "changed by hand" in told


def test_a_link_that_leads_nowhere_is_named(book: Book) -> None:
    """By its row and table."""
    book.execute("PRAGMA foreign_keys = OFF")
    book.execute("DROP TRIGGER partners_stays")
    book.execute("DELETE FROM partners")
    assert "Row 1 of claims points to a row of partners that is not there." in faults(book)


def test_sums_that_do_not_agree_are_named_and_can_be_made_anew(book: Book) -> None:
    """Cells are never the source of anything."""
    book.execute("DELETE FROM unearned_cells")
    (told,) = faults(book)
    assert "unearned_cells" in told
    assert "--rebuild" in told
    rebuild_sums(book)
    assert faults(book) == []


def test_a_damaged_file_is_said_to_be_damaged(book: Book) -> None:
    """Once, with what to do; nothing more is asked of it."""
    book.close()
    whole = book.path.read_bytes()
    size = int.from_bytes(whole[16:18], "big")
    met = 0
    for page in range(1, len(whole) // size, 9):
        book.path.write_bytes(whole[: page * size] + b"\xa5" * size + whole[(page + 1) * size :])
        met += _is_said_to_be_damaged(book.path)
    assert met > 3
    book.path.write_bytes(whole)
    book.connection = open_book(book.path, look=True).connection


def _is_said_to_be_damaged(path: Path) -> bool:
    """Whether opening or verifying finds damage; a page that holds nothing yet may be written over unseen."""
    try:
        damaged = open_book(path, look=True)
    except Refused as refusal:
        told = [PLAIN.say(problem.message) for problem in refusal.problems]
    else:
        told = faults(damaged)
        damaged.close()
    assert all("damaged" in line for line in told)
    return len(told) == 1


def test_each_thing_is_said_to_hold_or_not(book: Book) -> None:
    """In the order of its weight; of a sound file all five."""
    verdicts = verify_book(book).verdicts
    assert PLAIN.say(verdicts[0].words) == ("Every page and index of the file can be read.")
    assert len(verdicts) == 5
    book.execute("DROP INDEX claims_policy")
    assert [bool(each.faults) for each in verify_book(book).verdicts] == [False, False, True, False, False]


def test_who_has_seen_enough_is_told_of_no_fault(book: Book) -> None:
    """Stopped is not broken."""
    progress = Progress()
    progress.stop()
    with pytest.raises(Stopped):
        verify_book(book, progress)
