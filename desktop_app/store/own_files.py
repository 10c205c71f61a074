"""Files that this user alone may read, and that appear whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.core.disk import OWN_FILE, OWN_FOLDER, sync
from desktop_app.store.failures import not_known

if TYPE_CHECKING:
    from pathlib import Path


def own_folder(folder: str | Path) -> None:
    """Make a folder that only this user can look into."""
    os.makedirs(folder, mode=OWN_FOLDER, exist_ok=True)  # noqa: PTH103 - texts and paths alike


def own_file(path: str, flags: int) -> int:
    """Open a file that only this user can read (an `opener` of `open`)."""
    return os.open(path, flags, OWN_FILE)


def own_empty_file(place: Path) -> None:
    """Make a file with nothing in it; FileExistsError where there is one."""
    os.close(own_file(str(place), os.O_WRONLY | os.O_CREAT | os.O_EXCL))


def write_whole(place: Path, content: bytes) -> None:
    """Put content in the place of a file, on the disk when it returns; OSError where that is not certain."""
    put(place, content)
    sync(place.parent)


def put(place: Path, content: bytes) -> None:
    """Put content in the place of a file, whole on the disk before it has its name: OSError leaves the file as it was.

    It is written under another name and renamed, so that neither a full disk nor a power cut leaves half of it.
    """
    half = place.with_name(f"{place.name}-new")  # always the same: what a killed program left is written over
    try:
        with open(half, "wb", opener=own_file) as handle:
            handle.write(content)
            handle.flush()
            os.fsync(handle.fileno())
        half.replace(place)
    except OSError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise


def certain(folder: Path) -> None:
    """Wait until the disk has the names of a folder; Refused where it fails, for then nobody can know which it has."""
    try:
        sync(folder)
    except OSError as error:
        raise not_known() from error
