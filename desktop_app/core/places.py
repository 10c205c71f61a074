"""Where anything is written for people: a file or a folder, whole or not at all, and never over another thing.

Everything that leaves the program passes here, whichever medium writes it. It is readable by its user alone, as books
are: a lock is worth little where everybody on the computer may read what was printed from behind it.
"""

from __future__ import annotations

import errno
import re
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from desktop_app.core.disk import OWN_FOLDER, make_own, sync
from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.problems import Refused

_NO_NAME = re.compile(r"\W+")
_BESIDE_BOOKS = ("-keys", "-lock", "-wal", "-shm")
_BOOK = b"SQLite format 3\0"

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What the system says of a disk, or of one's part of it, that is full."""
DISK = text("File", "The disk did not take or give the data. Check the disk, then try again.")
"""What is said of a disk that fails: what was to be read may lie on it, too."""
_CLOSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EEXIST})


@contextmanager
def whole_file(out: Path, ending: str, *, for_others: bool = False) -> Iterator[Path]:
    """A place beside a file to write to, which takes its name when it is whole.

    Refused in the place of a folder, of any file but an earlier one of the same kind, told by its ending, and where
    the place does not take it. For others is what tells nothing that is locked, and is made to be given away.
    """
    part = out.with_name(f".{out.name}.part")  # always the same: what a killed program left is written over
    with taken_by(out):
        _require_place(out, ending)
        try:
            part.touch()
            if not for_others:
                make_own(part)  # before anything is in it
            yield part
            if not for_others:
                make_own(part)  # what writes it may have made another file of it
            sync(part)
            part.replace(out)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise


@contextmanager
def whole_folder(out: Path) -> Iterator[Path]:
    """A folder to write into, which takes the wanted name when it is whole.

    Refused where something lies there, and where the place does not take it.
    """
    part = out.with_name(f".{out.name}.part")
    with taken_by(out):
        _require_empty(out)
        out.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=OWN_FOLDER)
        try:
            yield part
            for each in (*part.rglob("*"), part):
                make_own(each)
                sync(each)
            if out.exists():
                out.rmdir()
            part.replace(out)
            sync(out.parent)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise


@contextmanager
def taken_by(out: Path) -> Iterator[None]:
    """While something is written to a place: what the system says against it is told as a refusal of that."""
    try:
        yield
    except OSError as error:
        raise not_written(error, out) from error


def not_written(error: OSError, out: Path) -> Refused:
    """The refusal of a place that does not take what was to be written there: what the system said of it, in words."""
    name, folder = out.name, str(out.parent)
    if error.errno in FULL:
        return refused(text("Paper", "The disk is full: nothing was saved. Free some space, then save again."))
    if error.errno == errno.EIO:
        return refused(DISK)
    if error.errno in _CLOSED and error.errno != errno.EROFS and out.exists():  # as Windows says of what is in use
        words = text("Paper", "{name} cannot be written over. Close it where it is open, or choose another name.")
        return refused(words.about(name=name))
    if error.errno in _CLOSED:
        words = text("Paper", "Nothing can be written in {folder}. Choose a folder of your own.")
        return refused(words.about(folder=folder))
    if error.errno in _NO_FOLDER:
        words = text("Paper", "{name} was not written: there is no folder {folder}. Make it first, or choose another.")
        return refused(words.about(name=name, folder=folder))
    words = text("Paper", "{name} could not be written there. Choose another name or folder, or check the disk.")
    return refused(words.about(name=name))


def file_name(name: str) -> str:
    """A name that every system takes as a file's."""
    return _NO_NAME.sub("_", name)


def _require_empty(out: Path) -> None:
    """Refused where something lies there."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise refused(text("Export", "{name} is not empty. Choose a new or an empty folder.", name=str(out)))


def _require_place(out: Path, ending: str) -> None:
    """Refused where a folder lies there, or a file that is not an earlier one of the same kind."""
    if out.is_dir():
        raise refused(text("Export", "{name} is a folder. Give the name of a file in it.", name=str(out)))
    beside = next((each for each in _BESIDE_BOOKS if out.name.endswith(each)), "")
    if beside or (out.exists() and (out.suffix.lower() != ending or _is_book(out))):
        words = text("Export", "{name} cannot be written over. Choose a name that ends in {ending}.")
        raise refused(words.about(name=str(out), ending=ending))


def _is_book(out: Path) -> bool:
    """Whether a file is a book, whatever it is called."""
    with out.open("rb") as handle:
        return handle.read(len(_BOOK)) == _BOOK or out.with_name(out.name + _BESIDE_BOOKS[0]).exists()
