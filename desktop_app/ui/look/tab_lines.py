"""Tabs beside each other, in further lines where one has no room for them: each can be read whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.layouts import named
from desktop_app.ui.look.spacing import TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence


class TabLines(QWidget):
    """One is always chosen, by mouse or arrows; Qt's own bar has one line, and shortens what has no room in it."""

    turned = Signal(int)
    """The tab of this place was chosen."""

    def __init__(self) -> None:
        """Start without tabs."""
        super().__init__()
        self.tabs: list[QPushButton] = []
        """From the leading side."""
        self._line = FlowLayout(between_lines=TIGHT)
        self.setLayout(self._line)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.turned)

    def offer(self, words: Sequence[str], chosen: int) -> None:
        """Offer so many tabs, one of which is chosen, in place of the former ones."""
        for at in range(len(self.tabs), len(words)):
            self.tabs.append(named("tab", QPushButton()))
            self.tabs[-1].setCheckable(True)
            self._group.addButton(self.tabs[-1], at)
            self._line.addWidget(self.tabs[-1])
        while len(self.tabs) > len(words):
            tab = self.tabs.pop()
            self._group.removeButton(tab)
            self._line.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        for tab, said in zip(self.tabs, words, strict=True):
            tab.setText(said)
        self.tabs[chosen].setChecked(True)

    def turn_by(self, steps: int) -> None:
        """Choose the tab so many further on, where there is one."""
        at = self._group.checkedId() + steps
        if 0 <= at < len(self.tabs):
            self.tabs[at].click()
