"""Files and the disk: what was written is on its way until the disk has it, and a power cut may lose any part of it."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


OWN_FILE, OWN_FOLDER = 0o600, 0o700
"""Rights on what its user alone may read."""


def make_own(path: Path) -> None:
    """Let its user alone read a file or look into a folder, where the disk knows rights: a stick does not."""
    with suppress(OSError):
        path.chmod(OWN_FOLDER if path.is_dir() else OWN_FILE)


def sync(path: Path) -> None:
    """Wait until the disk has a file, or a folder's names; there is no such wait for folders on Windows."""
    if path.is_dir() and os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def beginning(path: Path, size: int) -> bytes:
    """The first bytes of a file, fewer where it is shorter; OSError where the disk does not give them."""
    with path.open("rb") as handle:
        return handle.read(size)
