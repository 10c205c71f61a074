"""Rubbish is collected on the window's own thread: a widget must never be taken down by the worker's."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY = 1000
"""Milliseconds between two looks."""


class Rubbish(QObject):
    """Collects in the place of Python's own collector, which works on whatever thread happens to allocate."""

    def __init__(self, parent: QObject, is_idle: Callable[[], bool]) -> None:
        """Begin: what is there by now stays for good, and Python collects nothing by itself."""
        super().__init__(parent)
        self._is_idle, self._rested = is_idle, False
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds; nothing while none is.

        Until the worker has rested from one look to the next only what is newest: the half-done answers of a district
        are looked through for a tenth of a second, in which the window stands still, and hold no rubbish.
        """
        rested, self._rested = self._rested, self._is_idle()
        limits = gc.get_threshold()[: None if rested and self._rested else 1]
        counts = zip(gc.get_count(), limits, strict=False)
        due = [generation for generation, (count, limit) in enumerate(counts) if limit and count > limit]
        if due:
            gc.collect(due[-1])
