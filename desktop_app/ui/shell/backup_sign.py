"""How old the newest backup is and where it lies, always in view at the foot of the rail; it opens the part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QToolButton

from desktop_app.catalog.backups import PART, mark_of, place_words
from desktop_app.core.text import text
from desktop_app.ui.look.icons import SMALL, icon
from desktop_app.ui.look.layouts import restyle
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from desktop_app.ui.shell.desk import Desk


HIGH = 600
"""From this height of the window on there is room for the place under the age."""


class BackupSign(Retranslated, QToolButton):
    """Colour, icon and word together, and the place under them."""

    def __init__(self, desk: Desk) -> None:
        """Begin hidden: shown without a place it would be a window of its own."""
        super().__init__()
        self.setObjectName("backup_sign")
        self.setProperty("toolButtonStyle", "ToolButtonTextBesideIcon")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(SMALL, SMALL))
        self.desk = desk
        self.clicked.connect(lambda: desk.go("data", PART))
        desk.backup_seen.connect(self.retranslate)
        self.hide()

    def retranslate(self) -> None:
        """Say the age and the place; nothing where they are not known or of no concern."""
        newest, say = self.desk.backup, self.desk.speech.say
        self.setVisible(newest is not None)
        if newest is None:
            return
        mark = mark_of(newest)
        words, place = say(mark.words), self.desk.speech.show(place_words(newest.place))
        whole = words if newest.days is None else f"{words}\n{place}"
        self.setText(whole if self.window().height() >= HIGH else words)
        self.setAccessibleName(whole.replace("\n", ", "))
        self.setToolTip(newest.place or f"{whole}\n{say(text('Backups', 'Opens the list of backups'))}")
        self.setIcon(icon(mark.tone.value, mark.tone.value, SMALL))
        self.setProperty("tone", mark.tone.value)
        restyle(self)
