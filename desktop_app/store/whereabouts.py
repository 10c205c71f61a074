"""Where an open file lies: whatever is saved must go into the file that stands under its name, and into no other."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from pathlib import Path


class Whereabouts:
    """Remembers which file stood under a name when it was opened.

    The system keeps an open file alive after it was moved or removed, and SQLite would go on writing into it: what is
    saved then goes with the file to wherever it is, or is gone with it when it is closed.
    """

    def __init__(self, path: Path) -> None:
        """Look at the file that is open now."""
        self.path = path
        self.seen = path.stat()

    def check(self) -> None:
        """Refused where the file is no longer the one that was opened."""
        if self._still_there():
            return
        words = text(
            "File",
            "{name} is no longer where it was opened: it was moved, renamed or removed. Nothing was saved. "
            "Put it back, or open it where it is now.",
        )
        raise refused(words.about(name=str(self.path)))

    def _still_there(self) -> bool:
        """Whether the name still stands for the same file."""
        try:
            return os.path.samestat(self.path.stat(), self.seen)
        except FileNotFoundError:
            return False
