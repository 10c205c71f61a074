"""What is asked of files in the end finds what it is made for, and what a connection that stays open sees is true."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.premium import take_premium
from desktop_app.store.driver import connect
from desktop_app.store.opening import open_book
from tests.counter import START, WHO, enrolled, office_book
from tests.laptops import two_laptops
from tests.simulation.meeting_same import Same, faults
from tests.simulation.ready import cleared, keep_connections, let_go, seen_apart

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def books(tmp_path: Path) -> Iterator[tuple[Book, Book]]:
    """Two laptops with the same village."""
    with two_laptops(tmp_path) as both:
        yield both


def paid(book: Book) -> None:
    """The premium of the household."""
    take_premium(book, {"premium": "D-A-000001", "amount": 60_000, "paid_on": START + 5, "method": "cash"}, WHO)


def differing(*books: Book) -> list[str]:
    """What the last of some files says otherwise than the first."""
    same, found = Same(), list[str]()
    for each in books:
        with seen_apart(each) as seen:
            found = list(same.differs(seen))
    return found


def test_files_that_say_the_same_do_not_differ(books: tuple[Book, Book]) -> None:
    assert not differing(*books)


def test_another_record_is_found_with_the_figures_that_it_changes(books: tuple[Book, Book]) -> None:
    paid(books[1])
    assert differing(*books) == ["has other records", "has other figures"]


def test_sums_that_are_not_those_of_the_records_are_found(books: tuple[Book, Book]) -> None:
    with seen_apart(books[0]) as seen:
        assert not list(faults(seen))
        seen.execute("BEGIN")
        seen.execute("UPDATE entries_cells SET amount = amount + 1")
        found = list(faults(seen))
        seen.execute("ROLLBACK")
    assert "the sums entries_cells are not those of the records" in found
    assert not any("persons_cells" in each for each in found)


def test_a_record_changed_by_hand_is_found_in_the_chain(books: tuple[Book, Book]) -> None:
    with seen_apart(books[0]) as seen:
        seen.execute("BEGIN")
        for (name,) in seen.query("SELECT name FROM main.sqlite_schema WHERE type = 'trigger' AND tbl_name = 'people'"):
            seen.execute(f"DROP TRIGGER {name}")
        seen.execute("UPDATE people SET name = 'Somebody'")
        found = list(faults(seen))
        seen.execute("ROLLBACK")
    assert any("does not hold" in each for each in found)


def test_what_lies_in_the_journal_only_is_seen(books: tuple[Book, Book]) -> None:
    paid(books[0])
    with seen_apart(books[0]) as seen:
        assert seen.query("SELECT * FROM premiums") == books[0].query("SELECT * FROM premiums")


def test_a_connection_that_stays_open_reads_the_copy_that_took_the_place_of_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.store.opening.connect", connect)
    keep_connections()
    book = office_book(tmp_path, enrolled)
    path, older, connection = book.path, tmp_path / "older", book.connection
    book.close()
    shutil.copyfile(path, older)
    book = open_book(path, who=("Asha", "counter"))
    assert book.connection is connection
    paid(book)
    book.close()
    shutil.copyfile(older, path)
    book = open_book(path, who=("Asha", "counter"))
    assert book.connection is connection
    assert book.value("SELECT count(*) FROM premiums WHERE paid_on NOTNULL") == 0
    book.close()
    let_go()
    assert not (cleared(tmp_path) / "older").exists()
