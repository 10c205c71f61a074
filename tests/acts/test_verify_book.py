"""Verifying names everything about a file that does not hold, and nothing about one that does."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.consent import Consent
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.verify_book import accept, rebuild_sums, verify_book
from desktop_app.acts.who import Who
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.progress import Progress, Stopped
from desktop_app.core.records.person import Person
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.attached import WHO
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
    import_folder(book, small_folder(tmp_path / "in"), consent=Consent(Who("Asha")))
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
    assert any(line.startswith("trigger people_saved is not as Coverbook makes it.") for line in told)
    assert any(
        line.startswith("Save A-1 of 20") and " by Asha does not hold: what it wrote is not what stands" in line
        for line in told
    )


@pytest.mark.parametrize(
    "change",
    [
        "DROP INDEX claims_policy",
        "DROP VIEW people_readable",
        "CREATE TABLE mine (a)",
        "DROP TRIGGER people_found",
        "CREATE TEMP TRIGGER mine AFTER INSERT ON main.people BEGIN SELECT 1; END",
        "CREATE VIEW mine AS SELECT 1",
        "CREATE INDEX mine ON people (phone)",
    ],
)
def test_a_part_that_is_not_as_it_was_made_is_named(book: Book, change: str) -> None:
    """Missing, or more than there should be."""
    book.execute(change)
    (told,) = faults(book)
    assert next(word for word in change.split()[2:] if word != "TRIGGER") in told
    assert "is not as Coverbook makes it" in told


def test_statistics_that_coverbook_never_keeps_are_named(book: Book) -> None:
    """They are SQLite's own tables, and turn its mind about the way to every record."""
    book.execute("ANALYZE")
    assert any(line.startswith("table sqlite_stat1 is not") for line in faults(book))


def test_a_part_with_another_wording_is_named(book: Book) -> None:
    """To a space, for what a part does is what its words say."""
    book.execute("PRAGMA writable_schema = ON")
    book.execute(
        "UPDATE sqlite_schema SET sql = replace(sql, 'raise(ABORT', 'raise (ABORT') WHERE name = 'people_stays'"
    )
    (told,) = faults(book)
    assert told.startswith("trigger people_stays is not")


def test_a_mark_of_the_file_that_is_another_is_named(book: Book) -> None:
    book.execute("PRAGMA user_version = 77")
    book.execute("PRAGMA application_id = 78")
    assert [line.split()[0] for line in faults(book)] == ["application_id", "user_version"]


INDEX = (
    "INSERT INTO people_search(people_search, rowid, codes, name) SELECT 'delete', id, codes, name FROM people_parts",
    "INSERT INTO people_search(rowid, codes, name) VALUES (1, 'm1', 'anybody')",
    "INSERT INTO people_search(rowid, codes, name) VALUES (99, 'm99', 'nobody')",
    "INSERT INTO people_search(people_search) VALUES ('delete-all')",
    "INSERT INTO claims_search(claims_search) VALUES ('delete-all')",
    "UPDATE people_keys SET name = 'nobody'",
    "DELETE FROM premiums_keys",
    "INSERT INTO policies_keys VALUES (99, '', 'p99')",
    "INSERT INTO people_search(people_search, rank) VALUES ('rank', 'bm25(10.0)')",
    "UPDATE people_search_docsize SET sz = x'0101' WHERE id = 1",
)


@pytest.mark.parametrize("change", INDEX)
@pytest.mark.parametrize("look", [True, False])
def test_a_search_index_that_says_other_than_the_records_is_named(book: Book, change: str, look: bool) -> None:
    """Whether one may write or only look; the file stays as it is, and making it anew heals it."""
    book.execute(change)
    seen = open_book(book.path, look=True) if look else book
    before = book.value("PRAGMA data_version")
    (told,) = faults(seen)
    assert told == "Search does not find all records as they are written. Make it anew with --rebuild."
    assert book.value("PRAGMA data_version") == before
    if look:
        seen.close()
    rebuild_sums(book, WHO)
    assert faults(book) == []


def test_a_head_that_is_not_the_newest_save_is_named(book: Book) -> None:
    book.execute("UPDATE book SET head = ?", ("0" * 64,))
    (told,) = faults(book)
    assert told.startswith("The file names another save as its newest")


def test_a_link_that_leads_nowhere_is_named(book: Book) -> None:
    """By its row and table."""
    book.execute("PRAGMA foreign_keys = OFF")
    book.execute("DROP TRIGGER partners_stays")
    book.execute("DELETE FROM partners")
    assert any("Row 1 of claims points to a row of partners that is not there." in line for line in faults(book))


def test_sums_that_do_not_agree_are_named_and_can_be_made_anew(book: Book) -> None:
    """Cells are never the source of anything."""
    book.execute("DELETE FROM unearned_cells")
    (told,) = faults(book)
    assert "unearned_cells" in told
    assert "--rebuild" in told
    rebuild_sums(book, WHO)
    assert faults(book) == []


def test_nobody_is_sent_to_make_sums_anew_that_tell_what_was_changed_by_hand(book: Book) -> None:
    book.execute("DROP TRIGGER premiums_saved")
    book.execute("UPDATE premiums SET amount = amount + 1")
    assert faults(book)[-1].startswith("The sums and the search may still say what stood there.")


@pytest.fixture
def undone(tmp_path: Path) -> Path:
    """A book whose last saves were undone by somebody who has the program: every digest follows from what is there."""
    path, copy = tmp_path / "worked.coverbook", tmp_path / "older.coverbook"
    for name in ("Asha", "Binod", "Chandra"):
        if name == "Chandra":
            shutil.copy(path, copy)
        _enrol(path, name)
    copy.replace(path)
    _enrol(path, "Somebody")
    return path


def _enrol(path: Path, name: str) -> None:
    """One person more, in a save of its own."""
    book = open_book(path, create=True)
    with saving(book, "enrol", user="Asha") as save:
        insert(save, "people", Person(code=f"M-{name}", name=name))
    book.close()


def told_of(path: Path, *heads: str) -> list[str]:
    """What does not hold of a closed file."""
    book = open_book(path, look=True)
    found = [PLAIN.say(fault) for fault in verify_book(book, heads).faults]
    book.close()
    return found


def test_saves_undone_with_all_digests_made_anew_are_missed_by_the_laptop_that_saw_them(undone: Path) -> None:
    """However often it opens and closes the file since; until somebody says that a backup took its place."""
    for _ in range(2):
        (told,) = told_of(undone)
        assert told.startswith("Save A-3 of 20")
        assert "the last of this book that this laptop has seen, is not in this file" in told
    book = open_book(undone)
    accept(book)
    book.close()
    assert told_of(undone) == []


def test_another_laptop_misses_them_by_what_a_paper_says(undone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The beginning of a digest is enough, in capitals, too."""
    monkeypatch.setenv("XDG_STATE_HOME", str(undone.parent / "another laptop"))
    assert told_of(undone) == []
    book = open_book(undone, look=True)
    known = str(book.value("SELECT digest FROM saves WHERE number = 2"))
    book.close()
    assert told_of(undone, known, known[:8].upper()) == []
    (told,) = told_of(undone, "0123456789abcdef")
    assert told.startswith("No save of this file has the fingerprint 0123456789abcdef.")


@pytest.mark.parametrize("head", ["", "1234567", "A-12", "x" * 64, "0" * 65])
def test_what_is_no_fingerprint_is_refused(book: Book, head: str) -> None:
    with pytest.raises(Refused, match="is no fingerprint"):
        verify_book(book, [head])


def test_a_copy_that_went_on_is_no_fault(tmp_path: Path) -> None:
    """What this laptop saw is in it, and more."""
    path = tmp_path / "worked.coverbook"
    for name in ("Asha", "Binod"):
        _enrol(path, name)
    assert told_of(path) == []


def test_a_laptop_in_the_list_without_a_save_is_named(book: Book) -> None:
    book.execute("INSERT INTO devices VALUES ('B', 'key', 'office')")
    (told,) = faults(book)
    assert told.startswith("Laptop B is in the list of this book, but none of its saves is.")


def test_nothing_that_is_told_accuses_anybody(book: Book) -> None:
    """What is found may have more than one cause: a sentence says what does not hold, and what to do."""
    for name, _ in book.query("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"):
        book.execute(f"DROP TRIGGER {name}")
    book.execute("PRAGMA foreign_keys = OFF")
    for change in ("UPDATE people SET name = 'Anybody'", "DELETE FROM partners", "DELETE FROM unearned_cells"):
        book.execute(change)
    told = faults(book)
    assert len(told) > 5
    assert all(not {"hand", "forged", "tampered", "somebody"} & set(line.lower().split()) for line in told)
    assert all(line.count(".") >= 2 for line in told)


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
    """In the order of its weight; of a sound file all nine."""
    verdicts = verify_book(book).verdicts
    assert PLAIN.say(verdicts[0].words) == ("Every page and index of the file can be read.")
    assert len(verdicts) == 9
    book.execute("DROP INDEX claims_policy")
    assert [at for at, each in enumerate(verify_book(book).verdicts) if each.faults] == [2]


def test_who_has_seen_enough_is_told_of_no_fault(book: Book) -> None:
    """Stopped is not broken."""
    progress = Progress()
    progress.stop()
    with pytest.raises(Stopped):
        verify_book(book, progress=progress)
