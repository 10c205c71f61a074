"""Who has a scheme's file: one program may write, others are told who it is and may look."""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Hold:
    """The right to write to a file, kept by an operating system lock that ends with the program, however it ends."""

    def __init__(self, path: Path) -> None:
        """Prepare for the file; nothing is taken yet."""
        self.path = path.with_name(path.name + "-lock")
        self._handle: int | None = None

    def take(self, user: str, device: str) -> bool:
        """Take the right if nobody has it; OSError where the folder cannot be written."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
        if not _lock(handle) or not self._still_there(handle):
            os.close(handle)
            return False
        self._handle = handle
        try:
            os.ftruncate(handle, 0)
            os.write(
                handle,
                json.dumps({"user": user, "device": device, "since": int(time.time())}).encode(),
            )
        except OSError:  # the disk is full: who does not say who has the file does not have it
            self.release()
            raise
        return True

    def _still_there(self, handle: int) -> bool:
        """Whether the locked file is still the one under its name: its last owner may just have removed it."""
        try:
            return os.path.samestat(self.path.stat(), os.fstat(handle))
        except FileNotFoundError:
            return False

    def holder(self) -> tuple[str, str, int]:
        """User, device and time (seconds since 1970) of whoever has it; empty where it cannot be known."""
        try:
            known = json.loads(self.path.read_text(encoding="utf-8"))
            return str(known["user"]), str(known["device"]), int(known["since"])
        except (OSError, ValueError, KeyError, TypeError):
            return "", "", 0

    def release(self) -> None:
        """Give the right back."""
        if self._handle is None:
            return
        if sys.platform == "win32":  # where an open file cannot be removed, nor one that another has opened since
            os.close(self._handle)
            with suppress(OSError):
                self.path.unlink()
        else:
            self.path.unlink(missing_ok=True)
            os.close(self._handle)
        self._handle = None


def _lock(handle: int) -> bool:
    """Lock an open file for this program alone; False when another has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            # A byte far behind the text, so that others may still read who has the file.
            os.lseek(handle, 1 << 20, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
