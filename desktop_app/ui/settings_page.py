"""Settings: the scheme, who is working, products, benefits, offices, partners, and the scheme's own factors."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from desktop_app.catalog.listings.settings import SETTINGS_LISTS
from desktop_app.catalog.settings import PLACES
from desktop_app.core.text import text
from desktop_app.ui.icons import icon
from desktop_app.ui.layouts import across, down, named
from desktop_app.ui.page import Page
from desktop_app.ui.settings_parts import FormPart, ListPart, WorkingPart
from desktop_app.ui.spacing import GAP, ROW, WIDE

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk

    Part: TypeAlias = FormPart | ListPart | WorkingPart

WIDTH = 208
"""The width of the list of places."""
NAME = Qt.ItemDataRole.UserRole


class SettingsPage(Page):
    """The places on the leading side, what belongs to the chosen one beside it."""

    title = text("Settings", "Settings")

    def __init__(self, desk: Desk) -> None:
        """Build the places; each part is made and reads the file when it is first looked at."""
        super().__init__(desk)
        self.parts: dict[str, Part] = {}
        self.rooms: dict[str, QFrame] = {}
        self.places = named("places", QListWidget())
        self.note, self.stack = named("quiet", QLabel(wordWrap=True)), QStackedWidget()
        for place in PLACES:
            item = QListWidgetItem()
            item.setData(NAME, place.name)
            item.setSizeHint(QSize(0, ROW + GAP))
            self.places.addItem(item)
        self.places.setFixedWidth(WIDTH)
        self.places.setCurrentRow(0)
        self.places.currentRowChanged.connect(self._go)
        self.places.activated.connect(lambda _: self.part.first_focus().setFocus())
        self._lay_out()

    @property
    def part(self) -> Part:
        """The part of the chosen place, made when it is first asked for."""
        name = PLACES[self.places.currentRow()].name
        if name not in self.parts:
            self.parts[name] = _part(self.desk, name)
            self.rooms[name] = _room(self.parts[name])
            self.stack.addWidget(self.rooms[name])
        return self.parts[name]

    def first_focus(self) -> QWidget:
        """The keyboard chooses the place first; in a new file it is in the scheme's form at once."""
        return self.places if self.desk.about.scheme else self.part.first_focus()

    def show_record(self, code: str) -> None:
        """Go to a place by its name."""
        names = [place.name for place in PLACES]
        if code in names:
            self.places.setCurrentRow(names.index(code))

    def reload(self, changed: object = None) -> None:
        """Read the part that is shown again."""
        del changed
        self.part.reload()

    def retranslate(self) -> None:
        """Say the places and what the chosen one is for."""
        super().retranslate()
        say = self.desk.speech.say
        self.places.setAccessibleName(say(self.title))
        for at, place in enumerate(PLACES):
            item = self.places.item(at)
            item.setText(say(place.label))
            item.setIcon(icon(place.icon))
        self._say_note()

    def _go(self, at: int) -> None:
        """Show a place and read it."""
        part = self.part
        self.stack.setCurrentWidget(self.rooms[PLACES[at].name])
        self._say_note()
        part.reload()

    def _say_note(self) -> None:
        """Say what the chosen place is for."""
        place = PLACES[self.places.currentRow()]
        self.note.setText(self.desk.speech.say(place.note))
        self.set_subtitle(place.label)

    def _lay_out(self) -> None:
        """Places beside the note over the part."""
        line, column = across(gap=WIDE), down(gap=GAP)
        column.addWidget(self.note)
        column.addWidget(self.stack, 1)
        line.addWidget(self.places)
        line.addLayout(column, 1)
        self.content.addLayout(line, 1)


def _part(desk: Desk, name: str) -> Part:
    """The part of a place."""
    if name in SETTINGS_LISTS:
        return ListPart(desk, SETTINGS_LISTS[name])
    if name == "working":
        return WorkingPart(desk)
    return FormPart(desk, name)


def _room(part: Part) -> QFrame:
    """The part with the room it leaves on the far side, or under it."""
    frame = QFrame()
    line = across(frame)
    line.addWidget(part, 1000, Qt.AlignmentFlag.AlignTop if isinstance(part, WorkingPart) else Qt.AlignmentFlag(0))
    line.addStretch(1)
    return frame


def make_page(desk: Desk) -> Page:
    """The page of the settings."""
    return SettingsPage(desk)
