"""A cell of an import put right in the page: what stands in it, to be typed over; the file stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QPushButton

from desktop_app.acts.exchange.odd_cells import to_type_over
from desktop_app.core.text import Text, text
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from desktop_app.core.language import Speech

WIDTH = 220
"""Room for a name."""


class CellCorrection(Retranslated, QFrame):
    """Out of sight where the problem is about more than one cell."""

    put_right = Signal(str)
    """What shall stand in the cell, or in all that say the same."""
    left_out = Signal()
    """The line shall not come in at all."""

    def __init__(self, speech: Speech) -> None:
        """Correct nothing yet."""
        super().__init__()
        self._speech = speech
        self._column = ""
        self.label, self.cell = QLabel(), QLineEdit()
        self.cell.setFixedWidth(WIDTH)
        self.everywhere, self.put, self.leave = QCheckBox(), QPushButton(), QPushButton()
        self.label.setBuddy(self.cell)
        # Behind the key: what follows may move the keyboard to a button, which would take the same key for its own.
        self.cell.returnPressed.connect(self._put, Qt.ConnectionType.QueuedConnection)
        self.put.clicked.connect(self._put)
        self.leave.clicked.connect(self.left_out)
        line, flow = across(self, gap=GAP), FlowLayout()
        for widget in (self.label, self.cell, named("secondary", self.put), self.everywhere, self.leave):
            flow.addWidget(widget)
        line.addLayout(flow, 1)
        self.hide()
        self.retranslate()

    def show_cell(self, column: str, cell: str) -> None:
        """What stands in a column now, to be typed over."""
        self._column = column
        self.cell.setText(to_type_over(cell))
        self.cell.selectAll()
        self.everywhere.setChecked(False)
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Say whose cell it is and what can be done."""
        say = self._speech.say
        self.label.setText(say(text("Data", "{column} should be", column=self._column)))
        self.cell.setAccessibleName(self.label.text())
        self.put.setText(say(text("Data", "Put right")))
        put_icon(self.put, "correct")
        self.everywhere.setText(say(EVERYWHERE))
        self.leave.setText(say(text("Data", "Leave the line out")))
        self.leave.setToolTip(say(_LEAVE))

    def _put(self) -> None:
        """Take what is typed."""
        self.put_right.emit(self.cell.text())


EVERYWHERE = text("Data", "The same wherever it says so")
_LEAVE: Text = text("Data", "For a line that is no record, such as one of totals. The file stays as it is.")
