"""Where a medium writes: a new file or folder, whole or not at all."""

from __future__ import annotations

import os
import re
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NO_NAME = re.compile(r"\W+")


@contextmanager
def whole_file(out: Path) -> Iterator[Path]:
    """A place beside the file to write to, which takes the file's name when it is whole."""
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        yield part
        part.replace(out)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


@contextmanager
def whole_folder(out: Path) -> Iterator[Path]:
    """A folder to write into, which takes the wanted name when it is whole; Refused where something lies there."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise refused(text("Export", "{name} is not empty. Choose a new or an empty folder.", name=str(out)))
    out.parent.mkdir(parents=True, exist_ok=True)
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    part.mkdir()
    try:
        yield part
        if out.exists():
            out.rmdir()
        part.replace(out)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def file_name(name: str) -> str:
    """A name that every system takes as a file's."""
    return _NO_NAME.sub("_", name)
