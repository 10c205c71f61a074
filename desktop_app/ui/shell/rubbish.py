"""Rubbish is collected on the window's own thread: a widget must never be taken down by the worker's."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY = 100
"""Milliseconds between two looks: what the worker makes meanwhile is looked through before anybody notices."""
MOST = 15_000
"""Things looked through in one piece, as many rows in a thirtieth of a second; what a district answers is more."""
LONG = 60_000 // EVERY
"""Looks at which the worker rested, one after the other, before all things are looked through: nobody waits then."""


class Rubbish(QObject):
    """Collects in the place of Python's own collector, which works on whatever thread happens to allocate."""

    def __init__(self, parent: QObject, is_idle: Callable[[], bool]) -> None:
        """Begin: what is there by now is put aside, and Python collects nothing by itself."""
        super().__init__(parent)
        self._is_idle, self._rests = is_idle, 0
        self._older = 0
        """How many things were new at the looks that they have outlived: as many at most are older than new."""
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Look through what is newest, and what is older once the worker rests, as far as it is due and not too much.

        What is too much for one piece is put aside: most of it goes without any look, as soon as nothing names it. All
        that is left aside or has grown old is looked through when nothing was asked for a minute. Things are counted,
        never listed: a list of them would hold a tuple that the worker is still making, which Python takes for a fault.
        """
        self._rests = self._rests + 1 if self._is_idle() else 0
        (new, looks, _), (many_new, many_looks, _) = gc.get_count(), gc.get_threshold()
        if self._rests == LONG:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._older = 0
        elif self._rests > 1 and looks > many_looks:
            self._look(1, new + self._older)
            self._older = 0
        elif new > many_new:
            self._older = self._older + new if self._look(0, new) else 0

    def _look(self, generation: int, things: int) -> bool:
        """Look through a generation and what is newer, or put all aside where that is too much; whether it was not."""
        if things > MOST:
            gc.freeze()
            return False
        gc.collect(generation)
        return True
