"""A line to type in that begins where the lines of the language do, whatever script is typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLineEdit


class LeadingField(QLineEdit):
    """Qt would begin at the side of the script that is typed, and at the left before anything is typed."""

    holds_figures = False
    """Figures end at the other side, one under the other."""

    def __init__(self, words: str = "", **properties: Any) -> None:
        """Hold words, with whatever Qt knows of a line besides."""
        super().__init__(words, **properties)
        self.align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the language (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.align()

    def align(self) -> None:
        """Let words begin at the leading side, and figures end at the other."""
        rightward = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if rightward is self.holds_figures else Qt.AlignmentFlag.AlignRight
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
