"""The disk of the simulation keeps what was synced, and of the rest what a cut of the power may leave."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.simulation.power import SECTOR, Call, Disk, Loss, What

FOLDER = Path("/office")
FILE, OTHER, DIRECTORY = 11, 12, 99


def call(what: What, file: int = 0, at: int = 0, name: str = "", data: bytes = b"") -> Call:
    """A call on a name of the folder."""
    return Call(what, file, at, f"{FOLDER}/{name}" if name else "", data)


def disk_after(*calls: Call) -> Disk:
    """A disk with one file that was there before, after some calls."""
    disk = Disk(FOLDER, {"book": b"old"})
    for each in (call(What.OPEN, FILE, name="book"), *calls):
        disk.do(each)
    return disk


SYNCED = call(What.SYNC, FILE)
WRITTEN = call(What.WRITE, FILE, 0, data=b"new")
FOLDER_SYNCED = (Call(What.OPEN, DIRECTORY, 0, str(FOLDER), b""), call(What.SYNC, DIRECTORY))
MADE = (call(What.CREATE, OTHER, name="book-new"), call(What.WRITE, OTHER, data=b"whole"), call(What.SYNC, OTHER))
RENAMED = Call(What.RENAME, 0, 0, f"{FOLDER}/book-new", f"{FOLDER}/book".encode())


def left(disk: Disk, loss: Loss) -> set[tuple[tuple[str, bytes], ...]]:
    """All that may be there after a cut."""
    return {tuple(sorted(disk.cut(loss, Random(seed)).items())) for seed in range(60)}  # noqa: S311 - a seed


@pytest.mark.parametrize("loss", Loss)
def test_what_was_synced_is_there(loss: Loss) -> None:
    assert left(disk_after(WRITTEN, SYNCED), loss) == {(("book", b"new"),)}


@pytest.mark.parametrize("loss", [Loss.LATEST, Loss.SOME, Loss.TORN])
def test_what_was_not_may_be_there_or_not(loss: Loss) -> None:
    assert left(disk_after(WRITTEN), loss) == {(("book", b"old"),), (("book", b"new"),)}
    assert left(disk_after(WRITTEN), Loss.ALL) == {(("book", b"old"),)}


def test_later_writes_may_be_there_without_earlier_ones() -> None:
    disk = disk_after(call(What.WRITE, FILE, 0, data=b"A"), call(What.WRITE, FILE, 1, data=b"B"))
    assert {held for ((_, held),) in left(disk, Loss.SOME)} == {b"old", b"Ald", b"oBd", b"ABd"}
    assert {held for ((_, held),) in left(disk, Loss.LATEST)} == {b"old", b"Ald", b"ABd"}


def test_a_write_is_torn_between_sectors_only() -> None:
    disk = disk_after(call(What.WRITE, FILE, SECTOR - 2, data=b"xxyy"))
    assert {held[SECTOR - 2 :] for ((_, held),) in left(disk, Loss.TORN)} == {b"", b"xx", b"xxyy", b"\0\0yy"}


def test_a_name_is_certain_once_its_folder_is_synced() -> None:
    assert left(disk_after(*MADE), Loss.ALL) == {(("book", b"old"),)}
    assert left(disk_after(*MADE, RENAMED, *FOLDER_SYNCED), Loss.TORN) == {(("book", b"whole"),)}
    there = left(disk_after(*MADE, RENAMED), Loss.LATEST)
    assert there == {(("book", b"old"),), (("book", b"old"), ("book-new", b"whole")), (("book", b"whole"),)}


def test_a_removed_name_may_come_back() -> None:
    gone = call(What.UNLINK, name="book")
    assert left(disk_after(gone), Loss.LATEST) == {(), (("book", b"old"),)}
    assert left(disk_after(gone, *FOLDER_SYNCED), Loss.TORN) == {()}


def test_a_second_name_is_certain_once_its_folder_is_synced() -> None:
    linked = Call(What.LINK, 0, 0, f"{FOLDER}/book", f"{FOLDER}/kept".encode())
    assert left(disk_after(linked, *FOLDER_SYNCED), Loss.ALL) == {(("book", b"old"), ("kept", b"old"))}
    assert left(disk_after(linked), Loss.ALL) == {(("book", b"old"),)}


def test_a_folder_moves_with_what_is_certain_in_it() -> None:
    part, inside = f"{FOLDER}/.out.part", 98
    made = (
        Call(What.CREATE, OTHER, 0, f"{part}/people.csv", b""),
        call(What.WRITE, OTHER, data=b"whole"),
        call(What.SYNC, OTHER),
        Call(What.OPEN, inside, 0, part, b""),
        call(What.SYNC, inside),
    )
    moved = Call(What.RENAME, 0, 0, part, f"{FOLDER}/out".encode())
    before, after = (
        ((".out.part/people.csv", b"whole"), ("book", b"old")),
        (("book", b"old"), ("out/people.csv", b"whole")),
    )
    assert left(disk_after(*made, moved), Loss.ALL) == {before}
    assert left(disk_after(*made, moved), Loss.LATEST) == {before, after}
    assert left(disk_after(*made, moved, *FOLDER_SYNCED), Loss.ALL) == {after}
