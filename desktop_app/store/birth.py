"""Files that appear whole or not at all: made under another name beside their place, synced, then renamed."""

from __future__ import annotations

from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any

from desktop_app.core.disk import sync
from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text
from desktop_app.store.attached_files import bring_home, drop_attached
from desktop_app.store.driver import connect
from desktop_app.store.failures import calmly, of_a_looker
from desktop_app.store.file_lock import FileLock
from desktop_app.store.migrations import migrate
from desktop_app.store.own_files import own_empty_file
from desktop_app.store.standing import other_copy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.cipher import BookKey

_ENDS = ("", "-wal", "-shm", "-journal", "-lock")


@contextmanager
def making(path: Path) -> Iterator[Path]:
    """A name beside a path to make its file under; if the block ends well and left one there, it takes its place.

    What a killed program left under that name is removed by the next one that makes the same file.
    """
    with calmly(), _alone(path) as real:
        place = begun(real)
        try:
            with where_one_writes():
                yield place
                if place.exists():
                    _publish(place, real)
        finally:
            remove(place)
    with suppress(OSError):  # nor shall the lock come back
        sync(real.parent)


@contextmanager
def where_one_writes() -> Iterator[None]:
    """In a folder in which a lock was just made, what SQLite calls read-only is a disk that fails."""
    try:
        with calmly():
            yield
    except Refused as refusal:
        if (true := of_a_looker(refusal)) is not refusal:
            raise true from refusal
        raise


def left_behind(real: Path) -> None:
    """Remove what a killed program began beside a file; only who has the right to write to it may."""
    remove(real.with_name(real.name + "-new"))
    remove(real.with_name(real.name + "-keys-new"))


def sweep(folder: Path, beginning: str) -> None:
    """Remove what killed programs began under such names in a folder; what somebody is making at the moment stays."""
    with suppress(OSError):
        names = {each.name for each in folder.iterdir() if each.name.startswith(beginning)}
        for name in (each for each in names if each.endswith(("-lock", "-keys-new"))):
            hold = FileLock(folder / name.removesuffix("-lock").removesuffix("-keys-new"))
            hold.dismiss_rubbish()
            with suppress(OSError):
                if hold.take("", ""):
                    left_behind(hold.file)
            hold.release()


def begun(real: Path) -> Path:
    """The name under which a file is made before it takes its place; what was left there is removed."""
    place = real.with_name(real.name + "-new")
    remove(place)
    return place


def new_file(path: Path, key: BookKey | None = None) -> None:
    """A scheme's file of the latest version, without any record."""
    with making(path) as place, closing(_private(place, key)) as made:
        made.execute("PRAGMA journal_mode = MEMORY")  # nobody sees it before it is whole
        made.execute("PRAGMA synchronous = OFF")
        migrate(made, 0)
        made.execute("PRAGMA journal_mode = WAL")


def _private(place: Path, key: BookKey | None) -> Any:
    """A connection to a new file that only this user can read."""
    own_empty_file(place)
    return connect(place, mode="rw", key=key)


def whole_copy(connection: Any, path: Path, key: BookKey | None = None) -> None:
    """Everything a connection reads, in a file of its own, locked as the one it is read from is."""
    with making(path) as place:
        copy_into(connection, place, key)


def copy_into(connection: Any, place: Path, key: BookKey | None) -> None:
    """Everything a connection reads, in a new file that nobody opens yet."""
    own_empty_file(place)
    connection.execute("VACUUM main INTO ?", (str(place),))
    with closing(connect(place, mode="rw", key=key)) as made:
        other_copy(made)


def free_name(path: Path) -> Path:
    """The path, or the same with a number where that name is taken."""
    count, free = 1, path
    while free.exists():
        count, free = count + 1, path.with_name(f"{path.stem}-{count}{path.suffix}")
    return free


@contextmanager
def _alone(path: Path) -> Iterator[Path]:
    """The file itself, while nobody else makes or opens it; Refused where somebody does."""
    hold = FileLock(path)
    if not hold.take("", ""):
        raise refused(text("File", "Another program is making {name} at the moment.", name=str(path)))
    try:
        yield hold.file
    finally:
        hold.release()


def _publish(place: Path, path: Path) -> None:
    """Bring a file to the disk, then give it its name, its papers first; never over a file that is there."""
    sync(place)
    require_free(path)
    bring_home(place, path)
    place.rename(path)
    sync(path.parent)


def require_free(path: Path) -> None:
    """Refused where something lies under a name."""
    if path.exists():
        raise refused(text("File", "{name} is there already. Choose another name.", name=str(path)))


def remove(place: Path) -> None:
    """Leave nothing of what was begun."""
    drop_attached(place)
    for end in _ENDS:
        with suppress(OSError):
            each = place.with_name(place.name + end)
            if each.exists():
                each.unlink(missing_ok=True)
