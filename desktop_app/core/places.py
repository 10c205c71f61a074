"""Where anything is written for people: a file or a folder, whole or not at all, and never over another thing.

Everything that leaves the program passes here, whichever medium writes it. It is readable by its user alone, as books
are: a lock is worth little where everybody on the computer may read what was printed from behind it.
"""

from __future__ import annotations

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

_NO_NAME = re.compile(r"\W+")
_BESIDE_BOOKS = ("-keys", "-lock", "-wal", "-shm")
_BOOK = b"SQLite format 3\0"


@contextmanager
def whole_file(out: Path, ending: str, *, for_others: bool = False) -> Iterator[Path]:
    """A place beside a file to write to, which takes its name when it is whole.

    Refused in the place of a folder, and of any file but an earlier one of the same kind, told by its ending. For
    others is what tells nothing that is locked, and is made to be given away.
    """
    _require_place(out, ending)
    part = out.with_name(f".{out.name}.part")  # always the same: what a killed program left is written over
    try:
        if not for_others:
            part.touch()
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
    """A folder to write into, which takes the wanted name when it is whole; Refused where something lies there."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise refused(text("Export", "{name} is not empty. Choose a new or an empty folder.", name=str(out)))
    out.parent.mkdir(parents=True, exist_ok=True)
    part = out.with_name(f".{out.name}.part")
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


def file_name(name: str) -> str:
    """A name that every system takes as a file's."""
    return _NO_NAME.sub("_", name)


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
