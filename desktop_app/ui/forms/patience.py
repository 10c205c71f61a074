"""Waiting after wrong passwords: one second after the first, and twice as long after each further one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

SECOND = 1000
LONGEST = 600
"""Nobody waits longer than so many seconds."""


class Patience(QObject):
    """Counts wrong passwords for one book and the seconds until the next try; both as long as the program runs."""

    changed = Signal(int)
    """So many seconds are left."""

    def __init__(self) -> None:
        """Begin without a wrong password."""
        super().__init__()
        self.left = 0
        self._wrong = 0
        self.timer = QTimer(self, interval=SECOND)
        self.timer.timeout.connect(self._tick)

    def fail(self) -> None:
        """A password was wrong: wait."""
        self.left = min(2**self._wrong, LONGEST)
        self._wrong += 1
        self.timer.start()
        self.changed.emit(self.left)

    def forgive(self) -> None:
        """The right password was given."""
        self.left = self._wrong = 0
        self.timer.stop()
        self.changed.emit(0)

    def _tick(self) -> None:
        """A second has gone by."""
        self.left = max(self.left - 1, 0)
        if not self.left:
            self.timer.stop()
        self.changed.emit(self.left)
