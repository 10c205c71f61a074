"""A made paper kept where the user wants it: whole, or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.store.failures import FULL

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.problems import Refused

CLOSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def save_paper(made: Path, place: Path) -> Path:
    """Copy a made paper to a place; Refused where the place does not take it, and then what was there stays."""
    unfinished = place.with_name(f"{place.name}.part")
    try:
        shutil.copyfile(made, unfinished)
        os.replace(unfinished, place)  # noqa: PTH105 - at once, whatever happens to the machine
    except OSError as problem:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise _refusal(problem, place) from problem
    return place


def _refusal(problem: OSError, place: Path) -> Refused:
    """What the system says, as a calm sentence."""
    if problem.errno in FULL:
        return refused(text("Paper", "The disk is full: nothing was saved. Free some space, then save again."))
    if problem.errno in CLOSED:
        words = text("Paper", "Nothing can be written in {folder}. Choose a folder of your own.")
        return refused(words.about(folder=str(place.parent)))
    words = text("Paper", "{name} could not be saved there: {reason}.")
    return refused(words.about(name=place.name, reason=problem.strerror or ""))
