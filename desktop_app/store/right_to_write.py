"""Whether one may write to a scheme's file, and in a sentence why one may only look."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop_app.core.period import local_day
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.failures import only_to_look
from desktop_app.store.file_lock import FRESH, FileLock

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


class HeldElsewhere(Refused):
    """Another program has the file: when that is gone, one may write."""


def right_to_write(path: Path, who: tuple[str, str]) -> tuple[FileLock | None, Refused | None]:
    """The right to write, or the reason why one may only look."""
    if not os.access(path, os.W_OK):
        return None, refused(text("File", "This file is write-protected: you may look, and save nothing."))
    hold = FileLock(path)
    try:
        if hold.take(*who):
            return hold, None
    except OSError as error:
        return None, only_to_look(error)
    return None, HeldElsewhere(Problem(_held(hold)))


def is_given_free(book: Book) -> bool:
    """Whether the one who kept an open book from being written is gone."""
    return isinstance(book.looking_because, HeldElsewhere) and FileLock(book.path).is_free()


def _held(hold: FileLock) -> Text:
    """Who has the file; under another name of it that cannot be known."""
    holder = hold.holder()
    if not holder.since:
        return text(
            "File",
            "This file is open under another name or in another folder. You may look; to write, it must be closed "
            "there.",
        )
    words = text(
        "File",
        "{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.",
    )
    if holder.is_elsewhere:
        words = text(
            "File",
            "{user} on {device} has had this file open since {day}, on another computer, and was at work there "
            "{minutes} minutes ago. You may look; to write, close it there. Where it cannot be closed, open the file "
            "again {most} minutes after the last work there.",
        ).about(minutes=holder.silent_for // 60, most=FRESH // 60)
    return words.about(user=holder.user or "?", device=holder.device or "?", day=When(local_day(holder.since)))
