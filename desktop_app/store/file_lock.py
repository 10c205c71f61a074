"""Who has a scheme's file: one program may write, others are told who it is and may look.

The hold is of the file, not of its name. A lock file beside it tells who has it, and the file itself is locked as
well, so that a second name of the same file (a link, another folder) is no second file.

Locks of the system end at the machine where a folder is shared or synchronised. So the lock file says on which machine
its program runs, which writes into it from time to time. Two machines seldom agree on the time: one of another machine
holds, whatever it says of it, until it was seen to stand still for long, or somebody has said that it holds nothing.
"""

from __future__ import annotations

import errno
import json
import os
import struct
import sys
import time
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.disk import OWN_FILE

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST = 65536
"""Bytes of a lock file that are read."""
_FAR = 1 << 62
"""A byte of the file that nobody ever writes and SQLite never locks."""
_FLOCK = struct.Struct("hhqqi0q")
"""Linux's `struct flock`: type, whence, start, length, process."""


FRESH = 600
"""Seconds of watching without a sign of life after which a program on another machine is taken for gone."""
_OLD = 86400
"""Seconds, by the time of the disk it lies on, after which what is left of a copy that was begun is rubbish."""
_SIGN = 60
"""Seconds between two signs of life, at least: a synchronised folder carries each of them to all machines."""


@cache
def _this_machine() -> str:
    """What tells this machine from others: its name, and its number where it has one."""
    name = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    with suppress(OSError):
        return f"{name} {Path('/etc/machine-id').read_text(encoding='ascii').strip()}"
    return name


class Holder(NamedTuple):
    """Whoever has a file, as the lock file tells; empty where it cannot be known."""

    user: str = ""
    device: str = ""
    since: int = 0
    """Seconds since 1970."""
    file: tuple[int, int] = (0, 0)
    """Device and inode of the file that was opened, which may have been replaced since."""
    machine: str = ""
    process: int = 0
    at_work: int = 0
    """Seconds since 1970 of the last sign of life, by the clock of that machine: another one only sees it change."""

    @property
    def is_elsewhere(self) -> bool:
        """Whether it is a program on another machine, whose lock the system may not know of."""
        return self.machine not in {"", _this_machine()}

    @classmethod
    def read(cls, told: str) -> Holder:
        """What a lock file tells; nobody, where that cannot be read."""
        try:
            known = json.loads(told)
            device, inode = known.get("file", (0, 0))
            work = str(known.get("machine", "")), int(known.get("process", 0)), int(known.get("at_work", 0))
            return cls(str(known["user"]), str(known["device"]), int(known["since"]), (int(device), int(inode)), *work)
        except (ValueError, KeyError, TypeError, AttributeError):
            return cls()


class FileLock:
    """The right to write to a file, kept by operating system locks that end with the program, however it ends."""

    def __init__(self, path: Path) -> None:
        """Prepare for the file; nothing is taken yet."""
        self.file = Path(os.path.realpath(path))
        self.path = self.file.with_name(self.file.name + "-lock")
        self._handle: int | None = None
        self._file: int | None = None
        self._told = Holder()

    def take(self, user: str, device: str) -> bool:
        """Take the right if nobody has it; OSError where the folder cannot be written or the disk is full."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, self._mode())
        if not _lock(handle) or not self._still_there(handle) or _named_in(handle).is_elsewhere:
            os.close(handle)
            return False
        self._handle = handle
        try:
            taken = self._take_file()
            if taken:
                now = int(time.time())
                self._told = Holder(user, device, now, self._identity(), _this_machine(), os.getpid(), now)
                _write_holder(handle, self._told)
        except OSError:  # who cannot say that they have the file do not have it
            self.release()
            raise
        if not taken:
            self.release()
        return taken

    def is_free(self) -> bool:
        """Whether whoever had the right has let go of it; only the lock file is touched, for the file may be open."""
        try:
            handle = os.open(self.path, os.O_RDWR)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        try:
            return _lock(handle) and not _named_in(handle).is_elsewhere
        finally:
            os.close(handle)

    def dismiss(self, told: Holder) -> bool:
        """Take away the lock of a program on another machine, if it still says what was seen; whether it is gone.

        It stays where the system knows of somebody who has it: then there is no doubt.
        """
        with suppress(OSError):
            handle = os.open(self.path, os.O_RDWR)
            if told.is_elsewhere and _lock(handle) and self._still_there(handle) and _named_in(handle) == told:
                self._remove(handle)
                return True
            os.close(handle)
        return not self.path.exists()

    def dismiss_rubbish(self) -> None:
        """Take away what another machine left long ago of a copy that it began: both times are those of the disk."""
        with suppress(OSError), TemporaryFile(dir=self.path.parent) as now:
            if os.fstat(now.fileno()).st_mtime - self.path.stat().st_mtime > _OLD:
                self.dismiss(self.holder())

    def give_sign(self) -> None:
        """Say that one is still at work, for programs on other machines; nothing where one of them has taken over."""
        now = int(time.time())
        if self._handle is None or now - self._told.at_work < _SIGN:
            return
        with suppress(OSError):
            if self._still_there(self._handle) and _named_in(self._handle) == self._told:
                self._told = self._told._replace(at_work=now)
                _write_holder(self._handle, self._told)

    def _mode(self) -> int:
        """Who may open the lock file: whoever may open the file itself."""
        with suppress(OSError):
            return self.file.stat().st_mode & 0o666
        return OWN_FILE

    def _take_file(self) -> bool:
        """Lock the file itself; one that is not there yet needs no more than its name."""
        with suppress(FileNotFoundError):
            self._file = os.open(self.file, os.O_RDWR)
        return self._file is None or _lock_far(self._file)

    def _identity(self) -> tuple[int, int]:
        """Device and inode of the file."""
        if self._file is None:
            return 0, 0
        seen = os.fstat(self._file)
        return seen.st_dev, seen.st_ino

    def _still_there(self, handle: int) -> bool:
        """Whether the locked file is still the one under its name: its last owner may just have removed it."""
        try:
            return os.path.samestat(self.path.stat(), os.fstat(handle))
        except FileNotFoundError:
            return False

    def holder(self) -> Holder:
        """Whoever has it, as the lock file beside it says."""
        try:
            return Holder.read(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Holder()

    def is_of_another_file(self) -> bool:
        """Whether whoever has the name opened another file under it than the one that stands there now."""
        holder, seen = self.holder(), self.file.stat()
        if holder.is_elsewhere:  # where the same file has another number
            return False
        return holder.file not in ((0, 0), (seen.st_dev, seen.st_ino))

    def file_is_gone(self) -> bool:
        """Whether no name leads to the held file any more: it lives only as long as it is held."""
        return self._file is not None and os.fstat(self._file).st_nlink == 0

    def release(self) -> None:
        """Give the right back; the connection to the file must be closed already.

        Closing any handle of a file ends the system's locks of the whole process on it, those of SQLite included.
        """
        if self._file is not None:
            os.close(self._file)
        self._file = None
        if self._handle is None:
            return
        if self._still_there(self._handle) and not _named_in(self._handle).is_elsewhere:
            self._remove(self._handle)
        else:  # another machine has taken over meanwhile
            os.close(self._handle)
        self._handle = None

    def _remove(self, handle: int) -> None:
        """Take the lock file away, which is open, and close it."""
        if sys.platform == "win32":  # where an open file cannot be removed, nor one that another has opened since
            os.close(handle)
            with suppress(OSError):
                self.path.unlink()
        else:
            with suppress(OSError):  # a name that stays holds nobody up: the lock ends with the handle
                self.path.unlink()
            os.close(handle)


def _write_holder(handle: int, holder: Holder) -> None:
    """Write into a lock file who has the file."""
    os.lseek(handle, 0, os.SEEK_SET)
    written = os.write(handle, json.dumps(holder._asdict()).encode())
    os.ftruncate(handle, written)


def _named_in(handle: int) -> Holder:
    """Whoever an open lock file names."""
    os.lseek(handle, 0, os.SEEK_SET)
    return Holder.read(os.read(handle, _LONGEST).decode("utf-8", "replace"))


def _lock(handle: int) -> bool:
    """Lock an open lock file for this program alone; False when another has it."""
    if sys.platform == "win32":
        import msvcrt

        # A byte far behind the text, so that others may still read who has the file.
        os.lseek(handle, 1 << 20, os.SEEK_SET)
        taken = _taken(lambda: msvcrt.locking(handle, msvcrt.LK_NBLCK, 1))
        os.lseek(handle, 0, os.SEEK_SET)
        return taken
    import fcntl

    return _taken(lambda: fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB))


def _taken(lock: Callable[[], object]) -> bool:
    """Whether the system gives a lock."""
    try:
        lock()
    except OSError:
        return False
    return True


def _lock_far(handle: int) -> bool:
    """Lock the file itself; True where the system has no lock that stays clear of SQLite's own ones."""
    if sys.platform != "linux":
        return True
    import fcntl

    try:
        fcntl.fcntl(handle, fcntl.F_OFD_SETLK, _FLOCK.pack(fcntl.F_WRLCK, os.SEEK_SET, _FAR, 1, 0))
    except OSError as error:
        return error.errno not in (errno.EAGAIN, errno.EACCES)
    return True
