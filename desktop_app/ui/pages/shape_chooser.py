"""The chooser of how tables are to be read: as they tell themselves, as an exchange, or as another program's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from desktop_app.core.text import text
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from desktop_app.core.language import Speech


class ShapeChooser(Retranslated, QComboBox):
    """Offers the shapes an import understands."""

    def __init__(self, speech: Speech) -> None:
        """Let the tables tell."""
        super().__init__()
        self._speech = speech
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.retranslate()

    def shape(self) -> str:
        """The name of the chosen shape; nothing where the tables are to tell."""
        return str(self.currentData() or "")

    def retranslate(self) -> None:
        """Say the shapes; programs keep their names."""
        from desktop_app.acts.exchange.foreign.registry import DESCRIPTIONS
        from desktop_app.acts.exchange.shape import EXCHANGE, MATCHED

        say, chosen = self._speech.say, max(self.currentIndex(), 0)
        self.clear()
        self.addItem(say(text("Data", "Recognised by its tables")), "")
        self.addItem(say(text("Data", "Exchange folder")), EXCHANGE.name)
        for each in DESCRIPTIONS:
            self.addItem(each.label, each.name)
        self.addItem(say(text("Data", "A table with headings of its own")), MATCHED)
        self.setCurrentIndex(chosen)
        self.setAccessibleName(say(text("Data", "How to read it")))
        self.setToolTip(say(_TIP))


_TIP = text("Data", "Another program’s tables are recognised by their names; choose here where they are not.")
