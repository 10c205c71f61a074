"""The shim between the program and the disk: compiled when needed, loaded first, told what to do."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import NamedTuple

SOURCE = Path(__file__).with_name("shim.c")
COMPILER = "gcc"


class Kind(IntEnum):
    """What happens at a call: nothing, the program is killed, the disk fails, or it is full."""

    NOTHING = 0
    KILL = 1
    EIO = 2
    ENOSPC = 3


class Fault(NamedTuple):
    """A kind of failure at a call, counted from one; a lasting one meets every later call, too."""

    kind: Kind = Kind.NOTHING
    at: int = 0
    lasting: bool = False

    @property
    def words(self) -> str:
        """Its name in tables and on the command line."""
        return f"{self.kind.name}-lasting" if self.lasting else self.kind.name


def can_run() -> bool:
    """Whether this machine can load a shim: Linux with a C compiler."""
    return sys.platform == "linux" and shutil.which(COMPILER) is not None


def loaded() -> bool:
    """Whether this process runs with the shim."""
    return hasattr(ctypes.CDLL(None), "shim_arm")


def environment(folder: Path) -> dict[str, str]:
    """What a program must be started with to run under the shim, which is compiled into a folder.

    It orders its sets the same way each time, so that its calls are the same.
    """
    library = folder / "shim.so"
    subprocess.run([COMPILER, "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", library, SOURCE], check=True)
    return {"LD_PRELOAD": str(library), "PYTHONHASHSEED": "0", "OPENBLAS_NUM_THREADS": "1"}


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(None)
    library.shim_watch.argtypes = library.shim_write_down.argtypes = [ctypes.c_char_p]
    library.shim_arm.argtypes = [ctypes.c_int, ctypes.c_long, ctypes.c_int]
    library.shim_mark.argtypes = [ctypes.c_long]
    library.shim_count.restype = ctypes.c_long
    return library


def watch(folder: Path) -> None:
    """See the files below a folder from now on."""
    _library().shim_watch(os.fsencode(folder))


def arm(fault: Fault) -> None:
    """Count calls anew, and let one fail."""
    _library().shim_arm(fault.kind, fault.at, int(fault.lasting))


def counted() -> int:
    """How many calls were seen since the shim was armed."""
    return int(_library().shim_count())


def write_down(place: Path) -> None:
    """Write every call from now on into a file that lies elsewhere."""
    if not _library().shim_write_down(os.fsencode(place)):
        raise OSError(place)


def mark(number: int) -> None:
    """Write a mark of one's own among the calls."""
    _library().shim_mark(number)
