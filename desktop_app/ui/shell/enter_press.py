"""Enter presses the button it was pressed on, never one to which its own work has moved the keyboard meanwhile.

Enter in a field may begin work and put the keyboard on the button that ends it; the same key comes to the window then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class EnterPresses(QWidget):
    """A window whose buttons answer to Enter as to the space bar."""

    _pressed_on: QWidget | None = None

    def event(self, event: QEvent) -> bool:
        """Remember where a key goes down, before it does anything (Qt)."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._pressed_on = QApplication.focusWidget()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button the keyboard was and is on (Qt)."""
        from PySide6.QtCore import Qt  # nothing that the first paint does without
        from PySide6.QtWidgets import QAbstractButton

        focus, pressed_on, self._pressed_on = QApplication.focusWidget(), self._pressed_on, None
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and focus is pressed_on and isinstance(focus, QAbstractButton):
            focus.click()
        elif not enter or not isinstance(focus, QAbstractButton):
            super().keyPressEvent(event)
