"""The program's log: mistakes of ours with the place in the code, never with what stood in a record.

Python's messages often quote the value that was wrong ("invalid literal: 'Asha'"), and frames hold rows; so a mistake
is written as its kind and the places it went through, with the program's own lines of source. Files of this user that
may say anything of the office are readable by this user alone.
"""

from __future__ import annotations

import contextlib
import logging
import os
import platform
import traceback
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from desktop_app.store.own_files import own_file, own_folder

if TYPE_CHECKING:
    from io import TextIOWrapper
    from pathlib import Path

MOST = 256 * 1024
"""So many bytes a log grows to before a new one begins."""
OLD = 3
"""So many full logs are kept."""


class OwnLog(RotatingFileHandler):
    """A log that only this user can read; it appears with its first line."""

    def _open(self) -> TextIOWrapper:
        own_folder(os.path.dirname(self.baseFilename))  # noqa: PTH120 - logging keeps a text
        return open(self.baseFilename, "a", encoding="utf-8", opener=own_file)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Let a full disk be told instead of printing it (logging)."""
        del record
        raise  # noqa: PLE0704 - logging calls it while the error is being handled


def log_mistake(path: Path, problem: BaseException) -> bool:
    """Write a mistake of ours down; False where the disk does not let us, which is no mistake of its own."""
    words, log = mistakes_named(problem), logging.getLogger("coverbook")
    log.propagate = False
    try:
        handler = OwnLog(path, maxBytes=MOST, backupCount=OLD, encoding="utf-8")
    except OSError:
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log.addHandler(handler)
    try:
        log.error("Python %s, %s\n%s", platform.python_version(), platform.platform(), words)
    except OSError:
        return False
    finally:
        log.removeHandler(handler)
        with contextlib.suppress(OSError):
            handler.close()
    return True


def mistakes_named(problem: BaseException) -> str:
    """A mistake and those behind it without their messages; the errors of the system say which one they are."""
    parts: list[str] = []
    seen: set[int] = set()
    mistake: BaseException | None = problem
    while mistake is not None and id(mistake) not in seen:  # they may lead back to each other
        seen.add(id(mistake))
        number = f" {mistake.errno}" if isinstance(mistake, OSError) and mistake.errno else ""
        parts.append("".join(traceback.format_tb(mistake.__traceback__)) + f"{type(mistake).__qualname__}{number}")
        mistake = mistake.__cause__ or (None if mistake.__suppress_context__ else mistake.__context__)
    return "\nthen\n".join(reversed(parts))
