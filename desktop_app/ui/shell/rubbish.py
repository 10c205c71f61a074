"""Rubbish is collected on the window's own thread: a widget must never be taken down by the worker's."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds between two looks."""


class Rubbish(QObject):
    """Collects in the place of Python's own collector, which works on whatever thread happens to allocate."""

    def __init__(self, parent: QObject) -> None:
        """Begin: what is there by now stays for good, and Python collects nothing by itself."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds; nothing while none is."""
        due = [
            generation
            for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if limit and count > limit
        ]
        if due:
            gc.collect(due[-1])
