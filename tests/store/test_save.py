"""A save is whole and durable or it never was, however the program ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.person import Person
from desktop_app.store.history import broken_saves
from desktop_app.store.opening import open_book
from desktop_app.store.rows import find, insert, replace
from desktop_app.store.save import saving
from tests.books import beside, closed, small_book
from tests.programs import killed, started
from tests.second_opinion.effort import examples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

ENROL = """
import sys
from pathlib import Path
from desktop_app.core.records.person import Person
from desktop_app.core.records.policy import Policy
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert, next_code, replace
from desktop_app.store.save import saving
book = open_book(Path(sys.argv[1]))
assert not book.read_only
while True:
    with saving(book, "enrol") as save:
        code = next_code(book, "people")
        insert(save, "people", Person(code=code, name="Asha", village=f"Village {code}"))
        insert(save, "policies", Policy(code=f"P-{code}", product="HEALTH", holder=code, start_day=1, end_day=9))
        replace(save, "people", 1, phone=code)
    print(code, flush=True)
"""

HALF_WAY = """
import sys
from pathlib import Path
from desktop_app.core.records.person import Person
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
book = open_book(Path(sys.argv[1]))
with saving(book, "enrol") as save:
    number = 0
    while True:
        number += 1
        insert(save, "people", Person(code=f"H-{number}", name="Asha" * 200))
        if number == 400:
            print("half way", flush=True)
"""

IMPORT = """
import sys
from pathlib import Path
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.store.opening import open_book
book = open_book(Path(sys.argv[1]))
def stop_at(statement):
    if statement.startswith(sys.argv[3]):
        print("here", flush=True)
        sys.stdin.read()
book.connection.set_trace_callback(stop_at)
import_folder(book, Path(sys.argv[2]))
"""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A small file with four saves."""
    book = small_book(tmp_path / "small.coverbook")
    yield book
    book.close()


def test_a_save_knows_who_did_what_when_and_why(book: Book) -> None:
    """Its row says so."""
    with saving(book, "correct", user="Binod", reason="as on her card") as save:
        replace(save, "people", 1, name="Asha Rana")
    assert book.one("SELECT user, device, action, reason FROM saves WHERE id = ?", (save.number,)) == (
        "Binod",
        "A",
        "correct",
        "as on her card",
    )


def test_what_fails_within_a_save_leaves_no_trace(book: Book) -> None:
    """Neither rows nor words nor the save itself."""
    before = {table: book.query(f"SELECT * FROM {table}") for table in ("people", "words", "saves")}
    with pytest.raises(Refused):
        _enrol_into_no_office(book)
    assert {table: book.query(f"SELECT * FROM {table}") for table in before} == before
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code="M-2", name="Binod"))
    assert broken_saves(book) == []


def _enrol_into_no_office(book: Book) -> None:
    """A save whose second record cannot be written."""
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code="M-2", name="Binod", village="Gulariya"))
        insert(save, "people", Person(code="M-3", name="Chandra", office="NOWHERE"))


def test_a_full_disk_is_refused_and_nothing_is_lost(book: Book) -> None:
    """The whole save waits until there is room, and then it can be made."""
    pages = book.value("PRAGMA page_count")
    book.execute(f"PRAGMA max_page_count = {pages + 2}")
    before = book.query("SELECT * FROM people"), book.query("SELECT * FROM saves")
    with pytest.raises(Refused) as refusal:
        _enrol_many(book)
    assert "disk is full" in PLAIN.say(refusal.value.problems[0].message)
    assert (book.query("SELECT * FROM people"), book.query("SELECT * FROM saves")) == before
    assert book.value("PRAGMA integrity_check") == "ok"
    book.execute("PRAGMA max_page_count = 1000000")
    _enrol_many(book)
    assert book.value("SELECT count(*) FROM people") == 301
    assert broken_saves(book) == []


def _enrol_many(book: Book) -> None:
    """Three hundred long names in one save."""
    with saving(book, "enrol") as save:
        for number in range(300):
            insert(save, "people", Person(code=f"N-{number}", name="Asha" * 50))


def test_every_save_survives_the_kill_of_the_program(tmp_path: Path) -> None:
    """All that was announced is there, each save is whole, the chain holds; several times on one file."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    announced: list[str] = []
    for round_ in range(examples(6)):
        program = started(ENROL, path)
        assert program.stdout is not None
        announced += [program.stdout.readline().strip() for _ in range(3 * round_ + 1)]
        announced += killed(program)
        _assert_whole(path, announced, round_ + 1)
    assert len(announced) >= examples(6)


def _assert_whole(path: Path, announced: list[str], kills: int) -> None:
    """Everything announced is in the file, at most one save more for every kill, and nothing by halves."""
    book = open_book(path)
    assert not book.read_only
    enrolled = [code for (code,) in book.query("SELECT code FROM people WHERE code LIKE 'M-A-%' ORDER BY id")]
    assert [code for code in enrolled if code in set(announced)] == announced
    assert len(enrolled) - len(announced) <= kills
    assert [f"P-{code}" for code in enrolled] == [
        code for (code,) in book.query("SELECT code FROM policies WHERE code LIKE 'P-M%' ORDER BY id")
    ]
    assert find(book, "people", "M-1").phone == enrolled[-1]
    assert book.value("SELECT count(*) FROM people_history") == len(enrolled)
    assert broken_saves(book) == []
    assert book.value("PRAGMA integrity_check") == "ok"
    book.close()
    assert beside(path) == [path.name]


def test_a_program_killed_within_a_save_has_written_nothing(tmp_path: Path) -> None:
    """The file is as it was before that save began."""
    path = closed(small_book(tmp_path / "small.coverbook"))
    program = started(HALF_WAY, path)
    assert program.stdout is not None
    assert program.stdout.readline() == "half way\n"
    killed(program)
    book = open_book(path)
    assert book.query("SELECT code FROM people") == [("M-1",)]
    assert book.value("SELECT count(*) FROM saves") == 4
    assert broken_saves(book) == []
    book.close()


@pytest.mark.parametrize("at", ["BEGIN IMMEDIATE", "INSERT INTO main.people", "INSERT INTO main.claims", "COMMIT"])
def test_an_import_killed_before_its_end_was_never_there(tmp_path: Path, at: str) -> None:
    """Five thousand members are brought by one save: before its last step there is none of them."""
    folder = tmp_path / "in"
    folder.mkdir()
    people = "".join(f"X-{number},Person {number},H-{number // 4}\n" for number in range(5000))
    (folder / "people.csv").write_text(f"code,name,household\n{people}", encoding="utf-8")
    (folder / "claims.csv").write_text(
        "code,policy,incurred,reported,covered\nC-1,P-1,2026-01-02,2026-01-03,5\n", encoding="utf-8"
    )
    path = closed(small_book(tmp_path / "small.coverbook"))
    program = started(IMPORT, path, folder, at)
    assert program.stdout is not None
    assert program.stdout.readline() == "here\n"
    killed(program)
    book = open_book(path)
    assert [book.value(f"SELECT count(*) FROM {table}") for table in ("people", "claims", "saves")] == [1, 0, 4]
    assert broken_saves(book) == []
    book.close()
