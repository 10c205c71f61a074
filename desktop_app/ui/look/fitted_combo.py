"""A list to choose from that is as wide as its words are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtCore import QSize


class FittedCombo(QComboBox):
    """Qt's own stays as wide as the words of the language before, where those were longer."""

    def __init__(self) -> None:
        """Be as wide as the longest answer."""
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def minimumSizeHint(self) -> QSize:
        """As wide as its words (Qt), who forgets the former ones for the usual size alone."""
        return self.sizeHint()
