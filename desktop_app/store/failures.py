"""What the file or the disk may answer, as calm sentences."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.core.entry import TOO_LARGE
from desktop_app.core.places import DISK, FULL
from desktop_app.core.problems import DAMAGED, refused
from desktop_app.core.progress import STOPPED, Stopped
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from desktop_app.core.problems import Refused
    from desktop_app.core.text import Text

_FULL = text(
    "File",
    "The disk is full, so this was not done. What was saved before is safe. Free some space on it, then try again.",
)
_ONLY_LOOKED_AT = text(
    "File",
    "This file can only be looked at here: its place is read-only. Copy it to a folder of your own.",
)
_DISK_OR_FULL = text(
    "File",
    "The disk did not take or give the data. Check whether there is space on it and whether it works, then try again.",
)
_CANNOT_OPEN = text(
    "File",
    "This file cannot be opened here. Check that the folder exists, that you may write into it, and that the disk "
    "has space.",
)
_READ_ONLY = text("File", "This place is read-only: nothing can be written there. Choose a folder of your own.")
_NO_PLACE = text(
    "File",
    "This place cannot be used. Check that the folder exists, that you may read and write in it, and that the disk "
    "has space.",
)
_NOT_OURS = text("File", "This is not a Coverbook file. Choose a file that Coverbook has made.")
_IN_USE = text(
    "File",
    "Another program is writing to this file at the moment. Wait until it is done, then try again.",
)

_SENTENCES: tuple[tuple[str, Text], ...] = (
    ("disk is full", _FULL),
    ("readonly database", _ONLY_LOOKED_AT),
    ("is locked", _IN_USE),  # the file, or a table of it
    ("locking protocol", _IN_USE),
    ("permission denied", _CANNOT_OPEN),
    ("disk I/O error", _DISK_OR_FULL),  # which of them it is SQLite does not tell
    ("unable to open", _CANNOT_OPEN),
    ("interrupted", STOPPED),
    ("malformed", DAMAGED),
    ("vtable constructor failed", DAMAGED),  # the pages of a search index cannot be read
    ("decode to UTF-8", DAMAGED),  # a byte of a text has become another
    ("not a database", _NOT_OURS),
    ("_cells.", TOO_LARGE),  # a sum that no column of whole numbers holds: claims undecided stand there in millionths
    ("integer overflow", TOO_LARGE),
)
"""What SQLite says, by a sign of it, and what it means to a person."""

_PLACES: tuple[tuple[int, Text], ...] = (
    *((number, _FULL) for number in FULL),
    (errno.EROFS, _READ_ONLY),
    (errno.EIO, DISK),
)
"""What the system says; any other of its refusals means that the place cannot be used."""


def place_refused(error: OSError) -> Refused:
    """The refusal of a place that the system does not let us use."""
    return refused(next((sentence for number, sentence in _PLACES if number == error.errno), _NO_PLACE))


def disk_behind(reason: Refused | None) -> Refused | None:
    """The refusal of a disk that is full or fails, where that is why one may only look."""
    error = reason.__cause__ if reason else None
    return place_refused(error) if isinstance(error, OSError) and error.errno in {*FULL, errno.EIO} else None


def only_to_look(error: OSError) -> Refused:
    """Why one may look and not write, where the system does not let us take the right to."""
    if error.errno in FULL:
        return refused(text("File", "The disk is full: you may look. Free some space to save again."))
    if error.errno == errno.EIO:
        return refused(text("File", "The disk fails: you may look. Check the disk, then open the file again."))
    return refused(text("File", "This place is read-only: you may look, and save nothing."))


def not_known() -> Refused:
    """What is said where a disk fails so late that both may be: what was written is there, or what was before."""
    words = text(
        "File",
        "The disk failed while this was being saved, so it is not known whether it was. Check the disk, close the "
        "file and open it again, and look before you enter this a second time.",
    )
    return refused(words)


def of_a_writer(refusal: Refused) -> Refused:
    """What a refusal means for who has the right to write: the place is not read-only then.

    SQLite opens a file to read where the disk fails as it is opened to write, and says so only later.
    """
    if refusal.problems[0].message != _ONLY_LOOKED_AT:
        return refusal
    words = text(
        "File",
        "The disk failed as this file was opened, so nothing can be saved in it now. Check the disk, close the file "
        "and open it again.",
    )
    return refused(words)


def of_a_looker(refusal: Refused) -> Refused:
    """What a refusal means for who looks at a file in a folder where one may write: that place is not read-only.

    Even to read, SQLite makes a file beside it, and where the disk has no room for that it says the same.
    """
    return refused(_DISK_OR_FULL) if refusal.problems[0].message == _ONLY_LOOKED_AT else refusal


def says_full(refusal: Refused) -> bool:
    """Whether a disk that is full is the reason of a refusal."""
    return refusal.problems[0].message == _FULL


def calm_sentence(error: Exception) -> Refused | None:
    """The refusal that a failure of the file amounts to, or None when the mistake is ours."""
    if isinstance(error, OSError):
        return place_refused(error)
    if isinstance(error, UnicodeDecodeError):  # the driver tells what is wrong with a file, in words of the file
        return refused(DAMAGED)
    said = str(error)
    sentence = next((sentence for sign, sentence in _SENTENCES if sign in said), None)
    if sentence is STOPPED:
        return Stopped()
    return refused(sentence) if sentence else None


@contextmanager
def in_doubt() -> Iterator[None]:
    """While a file is asked that may hold anything: whatever the database finds wrong is damage, no mistake of ours."""
    import sqlcipher3.dbapi2 as driver

    try:
        yield
    except driver.DatabaseError as error:
        raise (calm_sentence(error) or refused(DAMAGED)) from error


class _Calmly:
    """The one that every statement runs in; it knows nothing of its own, so one does for all."""

    __slots__ = ()

    def __enter__(self) -> None:
        """Nothing is needed before."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        """Where the file or the disk failed, refuse."""
        if error is None:
            return
        import sqlcipher3.dbapi2 as driver

        if isinstance(error, (driver.OperationalError, driver.DatabaseError, OSError, UnicodeDecodeError)):
            calm = calm_sentence(error)
            if calm is not None:
                raise calm from error


_CALMLY = _Calmly()


def calmly() -> _Calmly:
    """Turn failures of disk and file into refusals; our own mistakes pass through."""
    return _CALMLY
