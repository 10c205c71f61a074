"""Another program, which knows the page on digests alone, computes every digest of a file and agrees."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.records.background import Target
from desktop_app.core.records.person import Person
from desktop_app.store.history import _digests_by_save, broken_saves
from desktop_app.store.identity import Device
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from tests.books import START, closed, small_book
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_digests import saves_that_differ, table_digests

if TYPE_CHECKING:
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

DEVICES = (Device(), Device("B", "b-key", "Büro"), Device("C9", "c-key", 'the "old" laptop'))
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=6)
ACTS = st.tuples(
    st.sampled_from(("person", "name", "village", "target")), st.integers(0, 5), NAMES, st.floats(-1e9, 1e9)
)
SAVES = st.lists(st.tuples(st.sampled_from(DEVICES), NAMES, st.lists(ACTS, max_size=4)), min_size=1, max_size=5)


@tries(15)
@given(SAVES)
def test_random_books_have_the_digests_that_the_page_gives(saves: list[tuple[Device, str, list[tuple]]]) -> None:  # type: ignore[type-arg]
    with tempfile.TemporaryDirectory() as folder:
        path = closed(small_book(Path(folder) / "small.coverbook"))
        for device, why, acts in saves:
            book = open_book(path, device=device)
            with saving(book, "work", user=why, reason=why) as save:
                for act in acts:
                    _act(save, *act)
            assert broken_saves(book) == []
            book.close()
        assert saves_that_differ(path) == []


def _act(save: Save, act: str, which: int, name: str, number: float) -> None:
    """One small change of a book."""
    people = int(save.book.value("SELECT count(*) FROM people"))
    if act == "person":
        insert(save, "people", Person(code=f"M-{people + 1}", name=name, village=name))
    elif act == "target":
        day = START + int(save.book.value("SELECT count(*) FROM targets"))
        insert(save, "targets", Target(indicator="growth_ratio", from_day=day, to_day=day, target=number))
    else:
        replace(save, "people", which % people + 1, **{act: name})


def test_a_hamlet_has_the_digests_that_the_page_gives(hamlet_file: Path, tmp_path: Path) -> None:
    """And notices one amount that is another."""
    path = Path(shutil.copy(hamlet_file, tmp_path / "hamlet.coverbook"))
    assert saves_that_differ(path) == []
    with closing(sqlite3.connect(path)) as file:
        file.create_function("shortest", 1, repr)
        file.execute("DROP TRIGGER premiums_saved")
        file.execute("UPDATE premiums SET amount = amount + 1 WHERE id = 9")
        file.commit()
    assert saves_that_differ(path) == ["A-1"]


def test_columns_that_came_later_and_rows_withdrawn_have_the_digests_that_the_page_gives(tmp_path: Path) -> None:
    """Neither of which a file of today can hold: a later version adds the one, undoing a batch the other."""
    book = small_book(tmp_path / "small.coverbook")
    _widen(book)
    with saving(book, "correct") as save:
        book.execute("UPDATE people SET nickname = 'Didi', share = 0.1, save = ?", (save.number,))
        save.wrote("people", 1)
    with saving(book, "undo") as save:
        for name in ("policies_stays", "policies_history_fixed"):
            book.execute(f"DROP TRIGGER {name}")
        book.execute("INSERT INTO policies_history SELECT *, ? FROM policies", (save.number,))
        book.execute("DELETE FROM policies")
    ours = _digests_by_save(book)
    path = closed(book)
    with closing(sqlite3.connect(path)) as file:
        theirs = table_digests(file)
    assert theirs == ours
    assert saves_that_differ(path) == ["A-6"], "what a save withdraws is not told of by any save of today"


def _widen(book: Book) -> None:
    """Two more columns, as a migration adds them."""
    for table in ("people", "people_history"):
        for column in ("nickname TEXT", "share REAL"):
            book.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
