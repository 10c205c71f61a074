"""A page of several parts: their places on the leading side, the chosen part beside them.

Places that belong together stand as one on the side, and as tabs over their parts.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Protocol, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListWidgetItem, QStackedWidget, QWidget
from shiboken6 import isValid

from desktop_app.core.rights import may
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.places_list import PlacesList
from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.look.tab_lines import TabLines
from desktop_app.ui.pages.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.catalog.navigation import Place
    from desktop_app.ui.shell.desk import Desk

NAME = Qt.ItemDataRole.UserRole


class PagePart(Protocol):
    """What a page shows beside its places; it is a widget too."""

    def reload(self) -> None:
        """Read what it shows again."""

    def first_focus(self) -> QWidget:
        """Where the keyboard is when one comes to it."""
        ...

    def isVisible(self) -> bool:
        """Whether it is in sight (Qt)."""
        ...


class _Places(PlacesList):
    """The list of places; Enter on one leads into its part and presses no button there."""

    turned = Signal(int)
    """The tab so many further on is wanted."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the tabs; let no Enter go on to the window, which would press the button that has the focus (Qt)."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            on = event.key() == Qt.Key.Key_Right
            self.turned.emit(1 if on is not self.isRightToLeft() else -1)
            return
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


class PartsPage(Page):
    """The places on the leading side, what belongs to the chosen one beside it, made when it is first looked at."""

    places_of_page: ClassVar[tuple[Place, ...]]

    def __init__(self, desk: Desk) -> None:
        """Build the places; each part reads the file when it is first looked at."""
        super().__init__(desk)
        self.offered = tuple(place for place in self.places_of_page if self._is_offered(place))
        self.shelves = tuple(tuple(places) for _, places in groupby(self.offered, lambda each: each.group or each))
        """The places as they stand on the side: one, or several that belong together."""
        self._turned = [0] * len(self.shelves)
        """Which of several was looked at last."""
        self._read = False
        """Whether a part has been shown and read."""
        self.parts: dict[str, PagePart] = {}
        self.rooms: dict[str, QWidget] = {}
        self.places, self.tabs = _Places(), TabLines()
        self.note, self.stack = named("quiet", MeasuredLabel()), QStackedWidget()
        for shelf in self.shelves:
            item = QListWidgetItem()
            item.setData(NAME, shelf[0].name)
            self.places.addItem(item)
        self.places.setCurrentRow(0)
        self.places.currentRowChanged.connect(self._go)
        self.places.turned.connect(self.tabs.turn_by)
        self.tabs.turned.connect(self._turn)
        # Later: the Enter that chose the place would else go on to press the button it leads to.
        self.places.activated.connect(lambda _: QTimer.singleShot(0, self, self._enter))
        self._lay_out()
        self._fill_tabs()

    def _is_offered(self, place: Place) -> bool:
        """Whether there is anything to do, or to be told, for whoever works here."""
        return self.desk.may(place.does) or (place.tells and may(self.desk.role, place.does))

    def make_part(self, name: str) -> PagePart:
        """The part of a place; a page of parts says which."""
        raise NotImplementedError

    def room_of(self, part: PagePart) -> QWidget:
        """What stands on the stage for a part: the part itself, or a room around it."""
        return cast("QWidget", part)

    @property
    def place(self) -> Place:
        """The chosen place."""
        at = self.places.currentRow()
        return self.shelves[at][self._turned[at]]

    @property
    def part(self) -> PagePart:
        """The part of the chosen place, made when it is first asked for."""
        name = self.place.name
        if name not in self.parts:
            self.parts[name] = self.make_part(name)
            self.rooms[name] = self.room_of(self.parts[name])
            self.stack.addWidget(self.rooms[name])
        return self.parts[name]

    def first_focus(self) -> QWidget:
        """The keyboard chooses the place first."""
        return self.places

    def show_record(self, code: str) -> None:
        """Go to a place by its name."""
        for row, shelf in enumerate(self.shelves):
            for at, place in enumerate(shelf):
                if place.name == code and place is not self.place:
                    self._turned[row] = at
                    self.places.setCurrentRow(row)
                    self._go(row)

    @property
    def record(self) -> str:
        """The chosen place."""
        return self.place.name

    def reload(self, changed: object = None) -> None:
        """Read the part that is shown again; the first one is made when the page stands."""
        del changed
        if self._read:
            self.part.reload()
        else:
            self.desk.worker.take_turn(self._show_first)

    def retranslate(self) -> None:
        """Say the places and what the chosen one is for."""
        super().retranslate()
        say = self.desk.speech.say
        for each in (self.places, self.tabs):
            each.setAccessibleName(say(self.title))
        for at, shelf in enumerate(self.shelves):
            item = self.places.item(at)
            item.setText(say(shelf[0].group or shelf[0].label))
            item.setIcon(icon(shelf[0].icon))
        self.places.fit()
        self._fill_tabs()
        self._say_note()

    def _go(self, row: int) -> None:
        """Show a place and read it."""
        del row
        self._fill_tabs()
        self._show()

    def _turn(self, at: int) -> None:
        """Show another of the places that belong together."""
        row = self.places.currentRow()
        if at != self._turned[row]:
            self._turned[row] = at
            self._show()

    def _show_first(self) -> None:
        """Show a part, unless one was wanted meanwhile or the page is gone."""
        if isValid(self) and not self._read:
            self._show()

    def _show(self) -> None:
        """Show the part of the chosen place and read it."""
        self._read, part = True, self.part
        self.stack.setCurrentWidget(self.rooms[self.place.name])
        self._say_note()
        part.reload()

    def _fill_tabs(self) -> None:
        """The places that belong together with the chosen one; none where it stands alone."""
        row = self.places.currentRow()
        shelf = self.shelves[row]
        self.tabs.offer([self.desk.speech.say(place.label) for place in shelf], self._turned[row])
        self.tabs.setVisible(len(shelf) > 1)

    def _enter(self) -> None:
        """Put the keyboard into the part."""
        self.part.first_focus().setFocus()

    def _say_note(self) -> None:
        """Say what the chosen place is for."""
        self.note.setText(self.desk.speech.say(self.place.note))
        self.set_subtitle(self.place.label)

    def _lay_out(self) -> None:
        """Places beside the note over the part."""
        line, column = across(gap=WIDE), down(gap=GAP)
        column.addWidget(self.tabs)
        column.addWidget(self.note)
        column.addWidget(self.stack, 1)
        line.addWidget(self.places)
        line.addLayout(column, 1)
        self.content.addLayout(line, 1)


def beside_room(part: QWidget, *, at_top: bool = False) -> QFrame:
    """The part with the room it leaves on the far side, or under it."""
    frame = QFrame()
    line = across(frame)
    line.addWidget(part, 1000, Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag(0))
    line.addStretch(1)
    return frame
