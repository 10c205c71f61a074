"""Whether one may write to a scheme's file, and in a sentence why one may only look."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from desktop_app.core.period import local_day
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.failures import only_to_look
from desktop_app.store.file_lock import FRESH, FileLock, Holder

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


class HeldElsewhere(Refused):
    """Another program has the file: when that is gone, one may write."""

    def __init__(self, *problems: Problem, holder: Holder = Holder()) -> None:  # noqa: B008 - it does not change
        """Keep who has it, and begin to watch."""
        super().__init__(*problems)
        self.holder = holder
        self._since = time.monotonic()

    def has_gone_silent(self, lock: FileLock) -> bool:
        """Whether nothing was heard for long of a program on another machine, as far as one has watched."""
        told = lock.holder()
        if told != self.holder:
            self.holder, self._since = told, time.monotonic()
        return told.is_elsewhere and time.monotonic() - self._since >= FRESH


def right_to_write(path: Path, who: tuple[str, str]) -> tuple[FileLock | None, Refused | None]:
    """The right to write, or the reason why one may only look."""
    if not os.access(path, os.W_OK):
        return None, refused(text("File", "This file is write-protected: you may look, and save nothing."))
    hold = FileLock(path)
    try:
        if hold.take(*who):
            return hold, None
    except OSError as error:
        reason = only_to_look(error)
        reason.__cause__ = error
        return None, reason
    return None, HeldElsewhere(Problem(_who_has_it(hold)), holder=hold.holder())


def is_given_free(book: Book) -> bool:
    """Whether the one who kept an open book from being written is gone, or has given no sign for long."""
    reason, lock = book.looking_because, FileLock(book.path)
    if not isinstance(reason, HeldElsewhere):
        return False
    if reason.has_gone_silent(lock):
        lock.dismiss(reason.holder)
    return lock.is_free()


def is_held_elsewhere(book: Book) -> bool:
    """Whether a program on another machine keeps an open book from being written."""
    return isinstance(book.looking_because, HeldElsewhere) and book.looking_because.holder.is_elsewhere


def take_away(path: Path) -> Holder:
    """Take the lock of another machine from a file, for somebody who knows that nobody works there; who had it.

    Refused where the system knows of somebody who has it.
    """
    lock = FileLock(path)
    holder = lock.holder()
    if not lock.dismiss(holder):
        raise refused(_who_has_it(lock))
    return holder


def still_ours(book: Book) -> None:
    """Refused where another machine has taken over a file that is open to write."""
    holder = book.hold.holder() if book.hold else Holder()
    if holder.is_elsewhere:
        words = text(
            "File",
            "{user} on {device} has taken this file over. Nothing was saved. What you typed stays a draft: close the "
            "file here, and open it again when it is closed there.",
        )
        raise refused(words.about(**_named(holder)))


def _who_has_it(hold: FileLock) -> Text:
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
            "{user} on {device} has had this file open since {day}, on another computer. You may look; to write, close "
            "it there. Where it cannot be closed, take it over, or leave it open here: after {most} minutes without a "
            "sign of life from there you may write.",
        ).about(most=FRESH // 60)
    return words.about(**_named(holder), day=When(local_day(holder.since)))


def _named(holder: Holder) -> dict[str, str | Text]:
    """Who has a file, and where, as far as that is known."""
    return {
        "user": holder.user or text("File", "Somebody"),
        "device": holder.device or text("File", "a computer without a name"),
    }
