"""The new version takes its place once it has started, and gives it back where it does not start there.

Whatever happens meanwhile, a whole version stands in the place of the program or is put there at the next start:
the two folders change places at one stroke where the system can do that, else by three renames.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.acts.updating.building import build, check_base
from desktop_app.acts.updating.package import ENDING, not_whole, read_signed
from desktop_app.core.disk import sync
from desktop_app.core.places import taken_by
from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop_app.acts.updating.package import Signed

BESIDE, FORMER = ".beside", ".former"
"""What the names of the other version end with: while it waits, and for the moment of three renames."""
LIMIT = 60.0
"""Seconds in which a version must have started: an old laptop with a slow disk takes ten."""
TRIAL = ("update", "--try-start")
"""What a program is started with to prove that it starts: it must end with status 0."""
AT_HERE, EXCHANGE = -100, 2
"""The system's numbers for a path from here, and for two names that change places."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A new version that has started beside the program, and waits to take its place."""

    program: Path
    start: str
    old: str
    new: str

    def take_place(self, limit: float = LIMIT) -> None:
        """Put the new version in the place of the old one; Refused, the old one back there, if it does not start."""
        with taken_by(self.program):
            exchange(self.program, beside(self.program))
        if not starts(self.program / self.start, limit):
            exchange(self.program, beside(self.program))
            shutil.rmtree(beside(self.program), ignore_errors=True)
            raise _does_not_start(self.old, self.new)

    def start_again(self) -> None:
        """Start what is in the place of the program now, and do not wait for it."""
        subprocess.Popen([self.program / self.start], env=_clean(os.environ, offscreen=False))  # noqa: S603 - the same


def prepare(update: Path, program: Path, keys: Sequence[bytes], limit: float = LIMIT) -> Ready:
    """Build the new version beside the program and start it there once; Refused, nothing changed, where it fails."""
    settle(program)
    if not os.access(program.parent, os.W_OK) or not os.access(program, os.W_OK):
        words = text("Update", "You may not write in {folder}: ask whoever installed Coverbook there.")
        raise refused(words.about(folder=str(program)))
    signed = chosen(update, program, keys)
    told = signed.update
    build(signed, program, beside(program))
    if not starts(beside(program) / told.start, limit):
        shutil.rmtree(beside(program), ignore_errors=True)
        raise _does_not_start(told.old, told.new)
    return Ready(program, told.start, told.old, told.new)


def chosen(update: Path, program: Path, keys: Sequence[bytes]) -> Signed:
    """The update at a path; of those in a folder the one that begins with this program."""
    if update.is_file():
        return read_signed(update, keys)
    why = not_whole(update)
    for path in sorted(update.glob(f"*{ENDING}"), reverse=True):
        try:
            signed = read_signed(path, keys)
            check_base(signed.update, program)
        except Refused as refusal:
            why = refusal
        else:
            return signed
    raise why


def beside(program: Path) -> Path:
    """Where the other version is."""
    return program.with_name(program.name + BESIDE)


def settle(program: Path) -> None:
    """Put right what a power cut left in the middle of three renames, and take away what was built and never used."""
    former = program.with_name(program.name + FORMER)
    if former.exists() and not program.exists():
        former.rename(program)
    for left in (former, beside(program)):
        if left.exists():
            shutil.rmtree(left, ignore_errors=True)


def settle_started(home: Path) -> None:
    """The program has started from its folder: the version before it is no longer needed."""
    settle(home.with_name(home.name.removesuffix(FORMER)))


def exchange(one: Path, other: Path) -> None:
    """Let two folders change places."""
    if not _at_one_stroke(one, other):
        former = one.with_name(one.name + FORMER)
        one.rename(former)
        other.rename(one)
        former.rename(other)
    sync(one.parent)


def _at_one_stroke(one: Path, other: Path) -> bool:
    """The same where system and disk can do it without a moment in between; False where they cannot."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if os.name == "posix" else None
    if rename is None:
        return False
    if rename(AT_HERE, os.fsencode(one), AT_HERE, os.fsencode(other), EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}:
        return False
    raise OSError(number, os.strerror(number), str(one))


def starts(program: Path, limit: float = LIMIT) -> bool:
    """Whether a program starts and says so before the time is over."""
    try:
        done = subprocess.run(  # noqa: S603 - a file whose digest was signed
            [program, *TRIAL],
            check=False,
            env=_clean(os.environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=limit,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _clean(around: Mapping[str, str], *, offscreen: bool = True) -> dict[str, str]:
    """The surroundings without what a bundle tells its own children: the other version has libraries of its own."""
    kept = {name: value for name, value in around.items() if not name.startswith(("_PYI_", "_MEIPASS"))}
    kept.pop("LD_LIBRARY_PATH", None)
    if original := kept.pop("LD_LIBRARY_PATH_ORIG", ""):
        kept["LD_LIBRARY_PATH"] = original
    shown = {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}
    return kept | {"PYINSTALLER_RESET_ENVIRONMENT": "1"} | shown


def _does_not_start(old: str, new: str) -> Refused:
    """The refusal of a version that does not start."""
    words = text("Update", "Version {new} does not start on this computer: version {old} stays in its place.")
    return refused(words.about(new=new, old=old))
