"""How far long work has come, told to whoever waits for it, who may also stop it."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

STOPPED = text("File", "Stopped, as you wished. Nothing was changed.")
_STEP = 0.005
"""No smaller step is told: a bar could not show it."""


class Stopped(Refused):
    """Whoever waited for the work has ended it."""

    def __init__(self) -> None:
        """Say that nothing was changed."""
        super().__init__(Problem(STOPPED))


class Progress:
    """One piece of long work; `at` is called where it may end without leaving a trace."""

    def __init__(self, tell: Callable[[Text, float], None] | None = None) -> None:
        """Tell each step in words and as the share that is done; `tell` is called on the thread of the work."""
        self._tell = tell
        self._stop = Event()
        self._last: tuple[Text | None, float] = (None, 0.0)

    def stop(self) -> None:
        """End the work at its next step, from any thread."""
        self._stop.set()

    def at(self, words: Text, share: float) -> None:
        """So far it has come, from nought to one; Stopped where it shall go no further."""
        if self._stop.is_set():
            raise Stopped
        said, told = self._last
        if self._tell is not None and (words != said or abs(share - told) >= _STEP):
            self._last = (words, share)
            self._tell(words, share)
