"""The rail on the leading side: where one is and where one can go, an icon and a word each."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QSizePolicy, QToolButton

from desktop_app.catalog.navigation import HELP, NAVIGATION, is_for
from desktop_app.core.period import day_of
from desktop_app.core.text import text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.icons import drawn_later, pixmap, place_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP, ICON, RAIL, TIGHT, WIDE
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QHBoxLayout

    from desktop_app.core.language import Speech
    from desktop_app.core.period import Day
    from desktop_app.core.rights import Role
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.backup_sign import BackupSign
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.shell.working_sign import WorkingSign

TENTH = 10


class Rail(Retranslated, QFrame):
    """The places one can go to; `chosen` names the one that was asked for."""

    chosen = Signal(str)
    stopped = Signal()
    """What is being done shall be stopped."""
    help_wanted = Signal()
    """What one is doing shall be explained."""

    def __init__(self, speech: Speech) -> None:
        """Build a button for each destination, the name above and the status below."""
        super().__init__()
        self.setObjectName("rail")
        self.setMinimumWidth(RAIL)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.speech = speech
        self.buttons = {place.name: _button() for place in NAVIGATION}
        self.help = _button()
        self.mark = QLabel()
        self.status = named("status", MeasuredLabel())
        self._sign: WorkingSign | None = None
        self._backup: BackupSign | None = None
        self.column = column = down(self, gap=TIGHT, edges=(GAP, WIDE))
        column.addLayout(self._name())
        column.addSpacing(WIDE)
        self._group = QButtonGroup(self)
        for name, button in self.buttons.items():
            column.addWidget(button)
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
        self._group.addButton(self.help)
        self.help.clicked.connect(self.help_wanted)
        column.addStretch(1)
        column.addWidget(self.help)
        column.addWidget(self.status)
        self.retranslate()

    def show_place(self, name: str) -> None:
        """Show where one is."""
        self.buttons[name].setChecked(True)

    def show_nowhere(self) -> None:
        """Show that one is at none of the places, as while no file is open."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def show_saved(self, seconds: float | None, today: Day) -> None:
        """Say when the book was saved last: the time of today, else the day; nothing where it never was."""
        self.status.setText("" if seconds is None else self.speech.say(_saved(seconds, today)))

    def show_busy(self, busy: bool) -> None:
        """Show that work is going on, or that it is done."""
        if busy and self._sign is None:
            from desktop_app.ui.shell.working_sign import WorkingSign

            self._sign = WorkingSign(self.speech)
            self._sign.stopped.connect(self.stopped)
            self.column.insertWidget(self.column.count() - 1, self._sign)
        if self._sign is not None:
            self._sign.setVisible(busy)

    def fit(self, role: Role | None) -> None:
        """Show the places that whoever works here has use for."""
        for place in NAVIGATION:
            self.buttons[place.name].setVisible(is_for(role, place.name))

    def show_backup(self, desk: Desk) -> None:
        """Show over the status how old the newest backup is, as soon as that is known for the first time."""
        if self._backup is None and desk.backup:
            from desktop_app.ui.shell.backup_sign import BackupSign

            self._backup = BackupSign(desk)
            self.column.insertWidget(self.column.count() - 1, self._backup)
            QFrame.setTabOrder(self.help, self._backup)
            self._backup.retranslate()

    def set_usable(self, usable: bool) -> None:
        """Whether there is a book to go about in."""
        for button in self.buttons.values():
            button.setEnabled(usable)
        if not usable:
            self.show_nowhere()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What there is room for at the foot follows the height (Qt)."""
        super().resizeEvent(event)
        if self._backup is not None:
            self._backup.retranslate()

    def retranslate(self) -> None:
        """Say the places in the language of now, and draw their icons in the colours of now."""
        for place in (*NAVIGATION, HELP):
            word, button = self.speech.say(place.label), self.buttons.get(place.name, self.help)
            button.setText(word)
            button.setAccessibleName(word)
        self._make_room()
        if not drawn_later():
            self._adorn()

    def _make_room(self) -> None:
        """Be as wide as the widest place once one is there: its word is bold then, and Qt measures it as it was."""
        letters = QFont(self.font())
        letters.setBold(True)
        places = (*self.buttons.values(), self.help)
        widest = max(QFontMetrics(letters).horizontalAdvance(button.text()) for button in places)
        self.setMinimumWidth(max(RAIL, widest + ICON + 5 * GAP + TIGHT))

    def _adorn(self) -> None:
        """Icons, keys and hints, for which the first paint does not wait."""
        self.mark.setPixmap(pixmap("mark", "accent", 24))
        for at, place in enumerate(NAVIGATION, 1):
            button = self.buttons[place.name]
            button.setShortcut(f"Alt+{at % TENTH}" if at <= TENTH else "")
            button.setIcon(place_icon(place.icon, ICON, ICON + GAP))
            if at <= TENTH:
                hint = text("Navigation", "{page} (Alt+{number})", page=place.label, number=str(at % TENTH))
                button.setToolTip(self.speech.say(hint))
        self.help.setShortcut("F1")
        self.help.setIcon(place_icon(HELP.icon, ICON, ICON + GAP))
        self.help.setToolTip(self.speech.say(text("Navigation", "{page} (F1)", page=HELP.label)))

    def _name(self) -> QHBoxLayout:
        """The program's mark and name."""
        line = across(edges=(GAP, 0))
        line.addWidget(self.mark)
        brand = named("brand", ElidedLabel())
        brand.setText("Coverbook")
        line.addWidget(brand)
        line.addStretch(1)
        return line


def _saved(seconds: float, today: Day) -> Text:
    """The time of a save of today, else its day."""
    from desktop_app.core.shown import Clock, When

    there = datetime.fromtimestamp(seconds).astimezone()
    if day_of(there) == today:
        return text("Window", "Saved {time}", time=Clock.of(there))
    return text("Window", "Saved {day}", day=When(day_of(there)))


def _button() -> QToolButton:
    """A place on the rail."""
    button = QToolButton()
    button.setProperty("toolButtonStyle", "ToolButtonTextBesideIcon")
    button.setCheckable(True)
    button.setObjectName("place")
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setIconSize(QSize(ICON + GAP, ICON))
    return button
