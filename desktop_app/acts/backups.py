"""Backups: where they lie, on this laptop and its sticks, making them, and putting one in the place of its book."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.backups import worth_keeping
from desktop_app.core.problems import Refused, refused
from desktop_app.core.progress import Stopped
from desktop_app.core.text import text
from desktop_app.store.attached_files import forget_former, take_along
from desktop_app.store.backup import back_up, head_of
from desktop_app.store.birth import free_name, sweep
from desktop_app.store.failures import calmly
from desktop_app.store.heads import holds_digest, newest
from desktop_app.store.identity import book_id
from desktop_app.store.key_file import keys_beside
from desktop_app.store.own_files import own_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

_NAMED = re.compile(r"-(\d{4}-\d{2}-\d{2}-\d{4})(?:-(\d{1,6}))?$")
_BESIDE = ("-keys", "-lock", "-wal", "-shm", "-journal", "-new")
_STAMP = "%Y-%m-%d-%H%M"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as its name says it: where it lies and when it was made."""

    path: Path
    at: datetime
    turn: int = 1
    """Of several backups made in one minute the how manieth it is."""

    @property
    def place(self) -> Path:
        """The folder that was chosen, or this laptop's own."""
        return self.path.parent.parent


class NotMade(NamedTuple):
    """A place that took no backup, and why."""

    place: Path
    why: Text

    @property
    def words(self) -> Text:
        """As one sentence."""
        return text("Backups", "No backup was made in {place}. {why}", place=str(self.place), why=self.why)


class BackedUp(NamedTuple):
    """What came of backing up to every place that is there."""

    made: tuple[Path, ...] = ()
    failed: tuple[NotMade, ...] = ()


def own_place() -> Path:
    """Where this laptop keeps backups by itself."""
    from platformdirs import user_data_path

    return user_data_path("coverbook", appauthor=False) / "backups"


def places() -> tuple[Path, ...]:
    """Where backups go: this laptop's own folder, then the sticks and folders that were chosen, there or not."""
    with suppress(OSError, ValueError, TypeError):
        chosen = map(Path, json.loads(_list().read_text(encoding="utf-8")))
        return tuple(dict.fromkeys((own_place(), *chosen)))
    return (own_place(),)


def add_place(folder: Path) -> None:
    """Back up to a folder, on a stick say, from now on, whenever it is there."""
    if not _is_there(folder):
        raise refused(
            text("Backups", "There is no folder {name}. Choose one that is there.", name=str(folder)), "place"
        )
    _remember([*places()[1:], folder.resolve()])


def drop_place(folder: Path) -> None:
    """Back up to a folder no longer; what lies there stays."""
    _remember([each for each in places()[1:] if each != folder])


def places_there() -> tuple[Path, ...]:
    """The places that can be written to now; this laptop's own one is made when it is first needed."""
    return tuple(place for place in places() if place == own_place() or _is_there(place))


def backups_of(book: Book) -> tuple[Backup, ...]:
    """The backups of a book in every place that is there, the newest first."""
    return tuple(_sorted(each for place in places() for each in _found(_folder(book, place))))


def size_of(backup: Backup) -> int:
    """How many bytes a backup has; none where its place has gone meanwhile."""
    with suppress(OSError):
        return backup.path.stat().st_size
    return 0


def holds_all(book: Book, backup: Backup) -> bool:
    """Whether a backup holds the newest save of a book, read with the key of today."""
    head = newest(book)
    return head is not None and head_of(backup.path, book.key) == head.digest


def back_up_everywhere(book: Book, now: datetime) -> BackedUp:
    """Back up to every place that is there and lacks the newest save; one that fails hinders no other."""
    made: list[Path] = []
    failed: list[NotMade] = []
    for place in places_there():
        try:
            made += back_up_in(book, place, now)
        except Stopped:
            raise
        except Refused as refusal:
            failed.append(NotMade(place, refusal.problems[0].message))
    return BackedUp(tuple(made), tuple(failed))


def back_up_in(book: Book, place: Path, now: datetime) -> list[Path]:
    """Back up to one place, unless its newest backup holds the newest save; old ones that are not needed go then."""
    folder = _folder(book, place)
    sweep(folder, f"{book.path.stem}-")
    before = _in(folder)
    held = next((each for each in before if holds_all(book, each)), None)
    if held or newest(book) is None:
        if held:  # what somebody took away of the papers there comes back
            with calmly():
                take_along(book, held.path, book.key)
        return []
    with calmly():
        own_folder(folder)
    path = free_name(folder / f"{book.path.stem}-{now.strftime(_STAMP)}{book.path.suffix}")
    back_up(book, path)
    _thin_out(book, folder)
    return [path]


def _is_there(place: Path) -> bool:
    """Whether a folder is there and this user may look into it."""
    with suppress(OSError):
        return place.is_dir()
    return False


def _thin_out(book: Book, folder: Path) -> None:
    """Remove backups that newer ones make needless; never one whose saves the book of today does not hold."""
    found = _in(folder)
    needed = worth_keeping(each.at for each in found)
    for each in found:
        if each.at not in needed and holds_digest(book, head_of(each.path, book.key)):
            for path in (each.path, keys_beside(each.path)):
                with suppress(OSError):
                    path.unlink(missing_ok=True)
            forget_former(each.path, copies_alone=True)


def _in(folder: Path) -> list[Backup]:
    """The backups in a folder, the newest first."""
    return _sorted(_found(folder))


def _sorted(found: Iterable[Backup]) -> list[Backup]:
    """Backups, the newest first."""
    return sorted(found, key=lambda each: (each.at, each.turn), reverse=True)


def _found(folder: Path) -> Iterator[Backup]:
    """Every file in a folder whose name says that it is a backup."""
    with suppress(OSError):
        for path in folder.iterdir():
            stamp = None if path.name.endswith(_BESIDE) else _NAMED.search(path.stem)
            if stamp:
                with suppress(ValueError):  # a day that is none: somebody else's file
                    at = datetime.strptime(stamp[1], _STAMP).astimezone()
                    yield Backup(path, at, int(stamp[2] or 1))


def _folder(book: Book, place: Path) -> Path:
    """Where the backups of a book lie in a place: two books of one name do not meet there."""
    return place / f"{book.path.stem}-{book_id(book)[:8]}"


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
