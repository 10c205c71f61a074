"""The new version is built beside the one in use, which stays untouched: each file is checked before and after."""

from __future__ import annotations

import os
import shutil
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.acts.updating.package import LINK, digest_of, files_of
from desktop_app.core.disk import sync
from desktop_app.core.places import not_written
from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop_app.acts.updating.package import FileChange, Signed, Update

MEGABYTE = 10**6
ROOM = 20 * MEGABYTE
"""So many bytes stay free beside what the new version takes."""
LARGEST_WINDOW = 2**30
"""Bytes that a difference may look back over: more than any file of the program."""
OWN_DATA = ".coverbook"
"""In the names of schemes' files and of what lies beside them: these are never moved behind their user's back."""


def build(signed: Signed, program: Path, beside: Path) -> None:
    """Make the new version of a program's folder; Refused, with nothing left beside, where it cannot be."""
    check_base(signed.update, program)
    _require_room(signed.update, program)
    try:
        for change in signed.update.changes:
            if change.after:
                _make(change, signed, program, beside)
        _take_along(signed.update, program, beside)
        _check(signed, beside)
        _sync(beside)
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        raise not_written(error, beside) from error
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def check_base(update: Update, program: Path) -> None:
    """Refuse where the program in the folder is not, file by file, the version that the update begins with."""
    for change in update.changes:
        if digest_of(program / change.path) != change.before:
            words = text("Update", "This update begins with version {version}, and {file} is another one here.")
            raise refused(words.about(version=update.old, file=change.path))
    for name in _strangers(update, program):
        if OWN_DATA in name:
            words = text("Update", "Move {name} out of the program's folder first: the folder will be replaced.")
            raise refused(words.about(name=name))


def _strangers(update: Update, program: Path) -> Iterable[str]:
    """What lies in the folder and is no part of the program."""
    return set(files_of(program)) - {each.path for each in update.changes if each.before}


def _require_room(update: Update, program: Path) -> None:
    """Refuse where the disk has not the room for the new version."""
    sizes = (each.size or (program / each.path).stat().st_size for each in update.changes if not _is_link(each.after))
    needed = ROOM + sum(sizes)
    free = shutil.disk_usage(program.parent).free
    if free < needed:
        words = text("Update", "The update needs {needed} MB, and {free} MB are free. Nothing was changed.")
        raise refused(words.about(needed=-(-needed // MEGABYTE), free=free // MEGABYTE))


def _is_link(told: str) -> bool:
    """Whether a file is a link, or is not there: it takes no room."""
    return not told or told.startswith(LINK)


def _make(change: FileChange, signed: Signed, program: Path, beside: Path) -> None:
    """Make one file of the new version."""
    old, new = program / change.path, beside / change.path
    new.parent.mkdir(parents=True, exist_ok=True)
    if change.after.startswith(LINK):
        new.symlink_to(change.after.removeprefix(LINK))
    elif change.stays:
        _same(old, new)
    else:
        new.write_bytes(_unpacked(change, signed.packed(change), old))
        sync(new)
    if change.runs and not new.is_symlink():
        new.chmod(new.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)


def _unpacked(change: FileChange, packed: bytes, old: Path) -> bytes:
    """A new file from its packed bytes, and from the old file where they are a difference."""
    import zstandard

    before = old.read_bytes() if change.patched else b""
    known = zstandard.ZstdCompressionDict(before, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if before else None
    reader = zstandard.ZstdDecompressor(dict_data=known, max_window_size=LARGEST_WINDOW)
    return reader.decompress(packed, max_output_size=change.size)


def _same(old: Path, new: Path) -> None:
    """The same file under a second name, which takes no time and no room; a copy where the disk knows no such thing."""
    try:
        os.link(old, new)
    except OSError:
        shutil.copy2(old, new)


def _take_along(update: Update, program: Path, beside: Path) -> None:
    """Copy what the user has put into the folder."""
    for name in _strangers(update, program):
        place = beside / name
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(program / name, place, follow_symlinks=False)


def _check(signed: Signed, beside: Path) -> None:
    """Refuse where a file of the new version is not what was signed."""
    for change in signed.update.changes:
        if change.after and digest_of(beside / change.path) != change.after:
            words = text("Update", "{file} could not be made as it should be. Nothing was changed; try another stick.")
            raise refused(words.about(file=change.path))


def _sync(beside: Path) -> None:
    """Wait until the disk has the names of all files."""
    for folder in (beside, *(path for path in beside.rglob("*") if path.is_dir() and not path.is_symlink())):
        with suppress(PermissionError):
            sync(folder)
