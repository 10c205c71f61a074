"""Of a damaged file all is saved that can be read, what is lost is listed, and the new file is one like any other."""

from __future__ import annotations

import csv
from contextlib import closing, suppress
from random import Random
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as driver

from desktop_app.__main__ import main
from desktop_app.acts.salvage import Salvaged, salvage
from desktop_app.acts.sign_in import sign_in
from desktop_app.acts.verify_book import verify_book
from desktop_app.acts.who import Who
from desktop_app.store.driver import connect
from desktop_app.store.identity import Device
from desktop_app.store.key_file import keys_beside
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from desktop_app.store.schema import TABLES
from tests.books import beside, closed, corrected_book
from tests.locked import ASHA, PASSWORDS, locked_book, said, signed_in
from tests.second_opinion.effort import examples

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.store.database import Book

PAGE = 4096
DEVICE, WHO = Device("Z", "ab" * 8), Who("maya", "counter")


def save_from(path: Path, new: Path) -> Salvaged:
    """Salvage a file that is not locked."""
    return salvage(path, new, None, DEVICE, WHO)


def spoil(path: Path, chance: int) -> None:
    """Fill some pages behind the parts of a file with noughts or noise, or change some bytes of them."""
    dice, held = Random(f"salvage {chance}"), bytearray(path.read_bytes())  # noqa: S311 - the seed is the point of it
    for _ in range(dice.choice((1, 3, 8))):
        at = dice.randrange(len(held) // PAGE // 3, len(held) // PAGE) * PAGE
        kind = dice.choice(("noughts", "noise", "flips"))
        if kind == "flips":
            for _ in range(dice.randrange(1, 9)):
                held[at + dice.randrange(PAGE)] ^= 1 << dice.randrange(8)
        else:
            held[at : at + PAGE] = bytes(PAGE) if kind == "noughts" else dice.randbytes(PAGE)
    path.write_bytes(held)


def readable(path: Path, table: str, whole: set[int]) -> dict[int, str]:
    """The rows of a table that can be read in a damaged file by their numbers, each by itself."""
    found = {}
    with closing(connect(path, mode="immutable")) as connection:
        for number in whole:
            with suppress(driver.Error):
                row = connection.execute(f"SELECT * FROM {table} NOT INDEXED WHERE id = ?", (number,)).fetchone()
                if row:
                    found[number] = str(row)
    return found


def rows(book: Book, table: str) -> dict[int, str]:
    """Every row of a table by its number."""
    return {int(row[0]): str(row) for row in book.query(f"SELECT * FROM main.{table}")}


def is_one_like_any_other(path: Path) -> None:
    """It opens to write, its links hold, its pages and sums and search are sound, and the next save works."""
    with closing(open_book(path, device=DEVICE)) as book:
        assert book.looking_because is None
        assert book.query("PRAGMA foreign_key_check") == []
        assert book.query("PRAGMA integrity_check") == [("ok",)]
        faults = " ".join(str(each) for each in verify_book(book).faults)
        assert "sums" not in faults
        assert "Search" not in faults
        assert "Coverbook makes" not in faults
        with saving(book, "correct", reason="as on the card") as save:
            replace(save, "scheme", 1, contact="98-1")


@pytest.mark.parametrize("chance", range(examples(3)))
def test_what_can_be_read_is_in_the_new_file(hamlet_file: Path, tmp_path: Path, chance: int) -> None:
    path, new = tmp_path / "a.coverbook", tmp_path / "new.coverbook"
    path.write_bytes(hamlet_file.read_bytes())
    with closing(open_book(path, look=True)) as book:
        whole = {table: set(rows(book, table)) for table in TABLES}
    spoil(path, chance)
    before = path.read_bytes()
    found: list[Salvaged] = []
    words = said(lambda: found.append(save_from(path, new)))
    if words:
        assert "restore a backup" in words
        assert beside(new) == ["a.coverbook"]
        return
    (done,) = found
    assert path.read_bytes() == before
    left_out = {(each.table, each.record) for each in done.lost}
    with closing(open_book(new, look=True)) as book:
        for table in TABLES:
            there = rows(book, table)
            missing = readable(path, table, whole[table]).keys() - there.keys()
            assert len(missing) <= len([each for each in left_out if each[0] == table])
            if whole[table] - there.keys():
                assert any(each[0] == table for each in left_out)
        if not left_out:
            assert book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1") == "lost: 0"
    is_one_like_any_other(new)


def test_a_file_that_lacks_nothing_holds_in_every_respect(tmp_path: Path) -> None:
    path, new = closed(corrected_book(tmp_path / "a.coverbook")), tmp_path / "new.coverbook"
    assert save_from(path, new) == Salvaged((), None)
    with closing(open_book(new, look=True)) as book:
        assert verify_book(book).faults == ()
        assert book.value("SELECT count(*) FROM people_history") == 2
    is_one_like_any_other(new)
    assert beside(new) == ["a.coverbook", "new.coverbook"]


def test_saves_that_no_longer_hold_are_told_and_the_lost_listed(
    hamlet_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, new = tmp_path / "a.coverbook", tmp_path / "new.coverbook"
    path.write_bytes(hamlet_file.read_bytes())
    with closing(connect(path, mode="ro")) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'offices'").fetchone()
    held = bytearray(path.read_bytes())
    held[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    path.write_bytes(held)
    assert main(["salvage", str(path), str(new), "--device", "Z"]) == 0
    assert "new-lost.csv names them. Look them up" in capsys.readouterr().out
    with (tmp_path / "new-lost.csv").open(newline="") as handle:
        listed = list(csv.DictReader(handle))
    assert {"offices", "people"} <= {each["table"] for each in listed}
    assert all(each["why"] for each in listed)
    with closing(open_book(new, look=True)) as book:
        assert any("does not hold" in str(each) for each in verify_book(book).faults)
        assert book.value("SELECT count(*) FROM people") > 0


def test_a_file_whose_parts_cannot_be_read_is_refused_and_points_to_backups(tmp_path: Path) -> None:
    path, new = closed(corrected_book(tmp_path / "a.coverbook")), tmp_path / "new.coverbook"
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])
    assert "restore a backup" in said(lambda: save_from(path, new))
    path.write_text("no book at all")
    assert "restore a backup" in said(lambda: save_from(path, new))
    assert beside(new) == ["a.coverbook"]


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    path, new = closed(corrected_book(tmp_path / "a.coverbook")), tmp_path / "new.coverbook"
    new.write_text("mine")
    assert said(lambda: save_from(path, new)).startswith("{name} is there already")
    assert new.read_text() == "mine"


def test_a_locked_file_stays_locked_with_the_same_keys_and_its_list_says_nothing_of_anybody(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    new, access = tmp_path / "new.coverbook", sign_in(path, ASHA, PASSWORDS[ASHA])
    with closing(connect(path, mode="ro", key=access.key)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'people'").fetchone()
    held = bytearray(path.read_bytes())
    held[root * PAGE - 100] ^= 1
    path.write_bytes(held)
    done = salvage(path, new, access, DEVICE, Who(ASHA))
    assert {each.table for each in done.lost} >= {"people", "policies"}
    assert done.listed is not None
    assert "Asha" not in done.listed.read_text()
    assert keys_beside(new).exists()
    with closing(signed_in(new, ASHA)) as book:
        assert book.value("SELECT count(*) FROM scheme") == 1
    assert b"Sahel" not in new.read_bytes()
