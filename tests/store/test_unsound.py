"""Every change by hand shows, is named by the save it is of, and says which of its promises does not hold."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.store.history import About, Fault, broken_saves, chained, digest_of, unsound_saves
from desktop_app.store.identity import book_id
from desktop_app.store.row_texts import lines_by_save
from tests.books import corrected_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with four saves, then two corrections of one person."""
    book = corrected_book(tmp_path / "small.coverbook")
    yield book
    book.close()


BY_HAND = (
    "UPDATE people SET name = 'Anybody' WHERE id = 1",
    "UPDATE people SET id = 7 WHERE id = 1",
    "UPDATE people SET save = 5 WHERE id = 1",
    "UPDATE people SET birth_date = 1 WHERE id = 1",
    "UPDATE policies SET end_day = end_day + 1",
    "UPDATE scheme SET name = name || '.'",
    "UPDATE words SET word = 'H-2' WHERE id = 1",
    "DELETE FROM words WHERE id = 1",
    "DELETE FROM policies",
    "INSERT INTO offices VALUES (1, 'O-1', 'Bardiya', NULL, 6)",
    "INSERT INTO offices VALUES (1, 'O-1', 'Bardiya', NULL, 99)",
    "DELETE FROM people_history WHERE save = 3",
    "DELETE FROM people_history WHERE save = 5",
    "UPDATE people_history SET name = 'Anybody' WHERE save = 3",
    "UPDATE people_history SET replaced_by = 4 WHERE save = 3",
    "UPDATE people_history SET replaced_by = 99 WHERE save = 5",
    "INSERT INTO people_history SELECT *, 7 FROM people WHERE id = 1",
    "INSERT INTO policies_history SELECT *, 6 FROM policies",
    "UPDATE saves SET time = time + 1 WHERE id = 3",
    "UPDATE saves SET user = 'Binod' WHERE id = 1",
    "UPDATE saves SET number = 9 WHERE id = 1",
    "UPDATE saves SET action = 'import' WHERE id = 2",
    "UPDATE saves SET reason = NULL WHERE id = 5",
    "UPDATE saves SET digest = upper(digest) WHERE id = 2",
    "UPDATE saves SET id = 9 WHERE id = 6",
    "INSERT INTO saves SELECT 7, device, 7, parents, time, user, action, reason, digest FROM saves WHERE id = 6",
    "DELETE FROM saves WHERE id = 1",
    "DELETE FROM saves WHERE id = 6",
    "UPDATE saves SET parents = '[]' WHERE id = 3",
    "UPDATE saves SET parents = 'nothing' WHERE id = 3",
    "UPDATE saves SET device = 'B' WHERE id = 6",
    "UPDATE saves SET digest = (SELECT digest FROM saves WHERE id = 5) WHERE id = 6",
    "UPDATE people_history SET id = 99 WHERE save = 3",
    "UPDATE people_history SET save = 4 WHERE save = 3",
    "UPDATE people_history SET save = 6 WHERE save = 3",
    "UPDATE book SET made = made + 1",
    "UPDATE book SET id = lower(hex(randomblob(16)))",
    "INSERT INTO book VALUES (lower(hex(randomblob(16))), 0, '', '', 0, '')",
    "DELETE FROM book",
    "UPDATE devices SET name = name || '.'",
    "UPDATE devices SET key = 'another'",
    "UPDATE devices SET code = 'B'",
    "DELETE FROM devices",
)


@pytest.mark.parametrize("change", BY_HAND)
def test_any_change_by_hand_shows(book: Book, change: str) -> None:
    """Even where the hand took the guards away first and put them back after."""
    assert broken_saves(book) == []
    guards = book.query("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    book.execute("PRAGMA foreign_keys = OFF")
    for name, _ in guards:
        book.execute(f"DROP TRIGGER {name}")
    book.execute(change)
    for _, sql in guards:
        book.execute(sql)
    assert broken_saves(book) != []


def test_the_chain_names_the_save_that_no_longer_holds(book: Book) -> None:
    """Whoever verifies knows where to look."""
    book.execute("DROP TRIGGER policies_saved")
    book.execute("UPDATE policies SET end_day = end_day + 1")
    assert broken_saves(book) == [4]


def test_times_that_run_backwards_show_though_all_digests_follow(book: Book) -> None:
    """Somebody who has the program wrote a save of an earlier day."""
    book.execute("PRAGMA foreign_keys = OFF")
    book.execute("DROP TRIGGER saves_fixed")
    for save, time in ((5, 10), (6, 20)):
        about = About(*_told(book, save)[0])._replace(time=time, parents=json.dumps([_told(book, save - 1)[1]]))
        digest = chained(book_id(book), about, _digests(book, save))
        book.execute(
            "UPDATE saves SET time = ?, parents = ?, digest = ? WHERE id = ?", (time, about.parents, digest, save)
        )
    assert unsound_saves(book) == [(5, Fault.TIME)]


def _told(book: Book, save: int) -> tuple[tuple[Any, ...], str]:
    """A save without its digest, and its digest."""
    row = book.query(f"SELECT {', '.join(About._fields)}, digest FROM saves WHERE id = ?", (save,))[0]
    return row[:-1], str(row[-1])


def _digests(book: Book, save: int) -> dict[str, str]:
    """The digests of the tables that a save of people wrote."""
    return {"people": digest_of(*(line for each, line in lines_by_save(book, "people") if each == save))}


def test_each_fault_of_a_save_has_its_own_name(book: Book) -> None:
    """So that a sentence can say what does not hold."""
    for name, _ in book.query("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"):
        book.execute(f"DROP TRIGGER {name}")
    book.execute("PRAGMA foreign_keys = OFF")
    for change, fault in (
        ("UPDATE people_history SET replaced_by = 99 WHERE save = 5", (5, Fault.REPLACED)),
        ("UPDATE saves SET parents = '[]' WHERE id = 4", (4, Fault.FOLLOWS)),
        ("UPDATE saves SET number = 9 WHERE id = 2", (2, Fault.TURN)),
        ("UPDATE saves SET time = time + 1000000000 WHERE id = 1", (2, Fault.TIME)),
        ("UPDATE people SET phone = '1'", (6, Fault.WRITTEN)),
        ("UPDATE policies SET save = 77", (77, Fault.MISSING)),
    ):
        before = unsound_saves(book)
        book.execute(change)
        assert fault in set(unsound_saves(book)) - set(before)
