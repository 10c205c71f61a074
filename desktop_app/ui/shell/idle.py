"""Notices that nobody has touched keyboard or mouse for a while."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK = 5000
"""Milliseconds between two looks at the clock."""
MINUTE = 60
_TOUCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idle(QObject):
    """Watches while it is told to; asleep with its lid closed the laptop counts as untouched, too."""

    passed = Signal()
    """Nobody has touched anything for the minutes."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        """Watch nothing yet; the clock tells seconds."""
        super().__init__()
        self._now, self._minutes, self._touched = now, 0, 0.0
        self.timer = QTimer(self, interval=LOOK)
        self.timer.timeout.connect(self.look)

    def watch(self, minutes: int) -> None:
        """Begin to watch, or end it with 0."""
        self._minutes, self._touched = minutes, self._now()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.timer.stop()
        if minutes and app is not None:
            app.installEventFilter(self)
            self.timer.start()

    def look(self) -> bool:
        """Whether the time has passed; then it is told, once. A clock that was set back has passed it, too."""
        if not self._minutes or abs(self._now() - self._touched) < self._minutes * MINUTE:
            return False
        self.watch(0)
        self.passed.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember each touch; the one that wakes a laptop after too long is for nobody (Qt)."""
        del watched
        if event.type() in _TOUCHED:
            if self.look():
                return True
            self._touched = self._now()
        return False
