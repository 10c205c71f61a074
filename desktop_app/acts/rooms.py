"""Folders for papers that nobody keeps: in one place of this user's, each gone with whoever asked for it.

What a killed program left there goes when the program starts again: the name of a folder begins with the number of the
process that made it.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
import weakref
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from weakref import WeakSet

from desktop_app.core.disk import OWN_FOLDER


class Room:
    """A folder that only this user can look into, removed with everything in it when it is let go of."""

    def __init__(self) -> None:
        """Be one of those that are emptied when a locked book is shut."""
        _ROOMS.add(self)

    @cached_property
    def path(self) -> Path:
        """Where it is, made when somebody first asks; OSError where the system has no place for it."""
        path = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=_place()))
        weakref.finalize(self, shutil.rmtree, path, ignore_errors=True)
        return path

    def close(self) -> None:
        """Remove it now; whoever asks for it again gets another."""
        path = vars(self).pop("path", None)
        if path:
            shutil.rmtree(path, ignore_errors=True)


_ROOMS: WeakSet[Room] = WeakSet()
"""All that are there."""


def close_all() -> None:
    """Remove all of this program's now: what was laid out of a locked book does not outlast its being open."""
    for room in tuple(_ROOMS):
        room.close()


def sweep() -> None:
    """Remove the folders of programs that have ended without doing so."""
    place = rooms()
    with suppress(OSError):
        for each in list(place.iterdir()) if _is_own(place) else ():
            number = each.name.partition("-")[0]
            if number.isdecimal() and not _runs(int(number)):
                shutil.rmtree(each, ignore_errors=True)


def rooms() -> Path:
    """Where all of them are."""
    return Path(tempfile.gettempdir()) / f"coverbook-{os.getuid() if sys.platform != 'win32' else 'papers'}"


def _place() -> Path | None:
    """The place of this user's, made if it is not there; None, for the system's own, where another has taken it."""
    place = rooms()
    with suppress(OSError):
        place.mkdir(mode=OWN_FOLDER)
    return place if _is_own(place) else None


def _is_own(place: Path) -> bool:
    """Whether a folder is this user's and nobody else can look into it."""
    try:
        seen = place.lstat()
    except OSError:
        return False
    if sys.platform == "win32":
        return stat.S_ISDIR(seen.st_mode)
    return stat.S_ISDIR(seen.st_mode) and seen.st_uid == os.getuid() and seen.st_mode & 0o077 == 0


def _runs(process: int) -> bool:
    """Whether a process is there."""
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, process)  # noqa: FBT003 - the system's own order
        ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
