"""Backups that make themselves: where they lie, on this laptop and its sticks, how old they are, and restoring."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.backups import worth_keeping
from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text
from desktop_app.store.backup import Difference, back_up, compare, head_of, put_in_place
from desktop_app.store.birth import sweep
from desktop_app.store.heads import holds_digest, newest
from desktop_app.store.identity import book_id
from desktop_app.store.key_file import keys_beside
from desktop_app.store.opening import open_book
from desktop_app.store.own_files import own_folder, write_whole
from desktop_app.store.seen import accept_head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.problems import Problem
    from desktop_app.store.cipher import Access
    from desktop_app.store.database import Book
    from desktop_app.store.identity import Device

_NAMED = re.compile(r"(\d{4}-\d{2}-\d{2}-\d{4})(?:-\d+)?")
_STAMP = "%Y-%m-%d-%H%M"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as its name says it: where it lies and when it was made."""

    path: Path
    at: datetime


def own_place() -> Path:
    """Where this laptop keeps backups by itself."""
    from platformdirs import user_data_path

    return user_data_path("coverbook", appauthor=False) / "backups"


def places() -> tuple[Path, ...]:
    """Where backups go: this laptop's own folder, then the sticks and folders that were chosen, there or not."""
    with suppress(OSError, ValueError, TypeError):
        return own_place(), *map(Path, json.loads(_list().read_text(encoding="utf-8")))
    return (own_place(),)


def add_place(folder: Path) -> None:
    """Back up to a folder, on a stick say, from now on, whenever it is there."""
    if not folder.is_dir():
        raise refused(
            text("Backups", "There is no folder {name}. Choose one that is there.", name=str(folder)), "place"
        )
    _remember([*places()[1:], folder.resolve()])


def drop_place(folder: Path) -> None:
    """Back up to a folder no longer; what lies there stays."""
    _remember([each for each in places()[1:] if each != folder])


def backups_of(book: Book) -> tuple[Backup, ...]:
    """The backups of a book in every place that is there, the newest first."""
    found = [each for place in places() for each in _in(_folder(book, place))]
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))


def back_up_everywhere(book: Book, now: datetime) -> tuple[Path, ...]:
    """Back up to every place that is there and lacks the newest save; Refused where the only or the last one fails."""
    made: list[Path] = []
    failed: list[Problem] = []
    for place in _there():
        try:
            made += back_up_in(book, place, now)
        except Refused as refusal:
            failed += refusal.problems
    if failed and not made:
        raise Refused(*failed)
    return tuple(made)


def back_up_in(book: Book, place: Path, now: datetime) -> list[Path]:
    """Back up to one place, unless its newest backup holds the newest save; old ones that are not needed go then."""
    folder, head = _folder(book, place), newest(book)
    sweep(folder, f"{book.path.stem}-")
    before = _in(folder)
    if head is None or (before and head_of(before[0].path, book.key) == head.digest):
        return []
    try:
        own_folder(folder)
    except OSError as error:
        words = text(
            "Backups",
            "Nothing can be written to {place}. Check whether it has space and works, or choose another place.",
            place=str(place),
        )
        raise refused(words) from error
    path = folder / f"{book.path.stem}-{now.strftime(_STAMP)}{book.path.suffix}"
    back_up(book, path)
    _thin_out(book, folder)
    return [path]


def back_up_as(book: Book, path: Path) -> None:
    """Write a backup under a name that somebody chose; never over a file that is there."""
    back_up(book, path)


def would_change(target: Path, backup: Path, access: Access | None) -> Difference | None:
    """What restoring would lose and bring back; None where there is no present file, or it cannot be read."""
    if not target.exists():
        return None
    with suppress(Refused):
        present, old = open_book(target, look=True, access=access), open_book(backup, look=True, access=access)
        try:
            return compare(present, old)
        finally:
            old.close()
            present.close()
    return None


def restore(backup: Path, target: Path, access: Access | None, device: Device, *, replace: bool) -> Path | None:
    """Put a backup in the place of a book; where what was there is kept. Refused over a file unless it is to go."""
    if target.exists() and not replace:
        words = text(
            "Backups",
            "{name} is there already. To put the backup in its place use --replace; what is there now is kept beside "
            "it.",
            name=str(target),
        )
        raise refused(words)
    kept = put_in_place(backup, target, access)
    with suppress(Refused):  # the backup is in its place all the same; `verify` then asks whether it is the newest copy
        book = open_book(target, device=device, access=access)
        try:
            accept_head(book)
        finally:
            book.close()
    return kept


def _thin_out(book: Book, folder: Path) -> None:
    """Remove backups that newer ones make needless; never one whose saves the book of today does not hold."""
    found = _in(folder)
    needed = worth_keeping(each.at for each in found)
    for each in found:
        if each.at not in needed and holds_digest(book, head_of(each.path, book.key)):
            for path in (each.path, keys_beside(each.path)):
                with suppress(OSError):
                    path.unlink(missing_ok=True)


def _in(folder: Path) -> list[Backup]:
    """The backups in a folder, the newest first."""
    found = list(_found(folder))
    return sorted(found, key=lambda each: (each.at, each.path.name), reverse=True)


def _found(folder: Path) -> Iterator[Backup]:
    """Every file in a folder whose name says that it is a backup."""
    with suppress(OSError):
        for path in folder.iterdir():
            stamp = _NAMED.search(path.stem)
            if stamp and not path.name.endswith(("-keys", "-lock", "-wal", "-shm", "-new")):
                yield Backup(path, datetime.strptime(stamp[1], _STAMP).astimezone())


def _folder(book: Book, place: Path) -> Path:
    """Where the backups of a book lie in a place: two books of one name do not meet there."""
    return place / f"{book.path.stem}-{book_id(book)[:8]}"


def _there() -> tuple[Path, ...]:
    """The places that can be written to now; this laptop's own one is made when it is first needed."""
    return tuple(place for place in places() if place == own_place() or place.is_dir())


def _list() -> Path:
    """The file that remembers the chosen places."""
    from platformdirs import user_config_path

    return user_config_path("coverbook", appauthor=False) / "backups.json"


def _remember(folders: list[Path]) -> None:
    """Write the chosen places down."""
    try:
        own_folder(_list().parent)
        write_whole(_list(), json.dumps([str(each) for each in dict.fromkeys(folders)]).encode())
    except OSError as error:
        raise refused(text("Backups", "The place cannot be kept in mind: the disk takes nothing.")) from error
