"""A made paper kept where the user wants it: whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
from typing import TYPE_CHECKING

from desktop_app.core.places import not_written

if TYPE_CHECKING:
    from pathlib import Path


def save_paper(made: Path, place: Path) -> Path:
    """Copy a made paper to a place; Refused where the place does not take it, and then what was there stays."""
    unfinished = place.with_name(f"{place.name}.part")
    try:
        shutil.copyfile(made, unfinished)
        os.replace(unfinished, place)  # noqa: PTH105 - at once, whatever happens to the machine
    except OSError as problem:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise not_written(problem, place) from problem
    return place
