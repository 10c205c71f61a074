"""Whether one may write to a scheme's file, and in a sentence why one may only look."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop_app.core.period import local_day
from desktop_app.core.problems import refused
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.failures import only_to_look
from desktop_app.store.file_lock import FRESH, FileLock

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.problems import Refused
    from desktop_app.core.text import Text


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
    return None, refused(_held(hold))


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
