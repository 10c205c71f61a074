"""A page of several parts: their places on the leading side, the chosen part beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol, cast

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from desktop_app.core.rights import may
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP, ROW, WIDE
from desktop_app.ui.pages.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.catalog.settings import Place
    from desktop_app.ui.shell.desk import Desk

WIDTH = 208
"""The width of the list of places."""
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


class _Places(QListWidget):
    """The list of places; Enter on one leads into its part and presses no button there."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no Enter go on to the window, which would press the button that now has the focus (Qt)."""
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
        self.parts: dict[str, PagePart] = {}
        self.rooms: dict[str, QWidget] = {}
        self.places = named("places", _Places())
        self.note, self.stack = named("quiet", QLabel(wordWrap=True)), QStackedWidget()
        for place in self.offered:
            item = QListWidgetItem()
            item.setData(NAME, place.name)
            item.setSizeHint(QSize(0, ROW + GAP))
            self.places.addItem(item)
        self.places.setFixedWidth(WIDTH)
        self.places.setCurrentRow(0)
        self.places.currentRowChanged.connect(self._go)
        # Later: the Enter that chose the place would else go on to press the button it leads to.
        self.places.activated.connect(lambda _: QTimer.singleShot(0, self, self._enter))
        self._lay_out()

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
    def part(self) -> PagePart:
        """The part of the chosen place, made when it is first asked for."""
        name = self.offered[self.places.currentRow()].name
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
        names = [place.name for place in self.offered]
        if code in names:
            self.places.setCurrentRow(names.index(code))

    @property
    def record(self) -> str:
        """The chosen place."""
        return self.offered[self.places.currentRow()].name

    def reload(self, changed: object = None) -> None:
        """Read the part that is shown again."""
        del changed
        self.part.reload()

    def retranslate(self) -> None:
        """Say the places and what the chosen one is for."""
        super().retranslate()
        say = self.desk.speech.say
        self.places.setAccessibleName(say(self.title))
        for at, place in enumerate(self.offered):
            item = self.places.item(at)
            item.setText(say(place.label))
            item.setIcon(icon(place.icon))
        self._say_note()

    def _go(self, at: int) -> None:
        """Show a place and read it."""
        part = self.part
        self.stack.setCurrentWidget(self.rooms[self.offered[at].name])
        self._say_note()
        part.reload()

    def _enter(self) -> None:
        """Put the keyboard into the part."""
        self.part.first_focus().setFocus()

    def _say_note(self) -> None:
        """Say what the chosen place is for."""
        place = self.offered[self.places.currentRow()]
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


def beside_room(part: QWidget, *, at_top: bool = False) -> QFrame:
    """The part with the room it leaves on the far side, or under it."""
    frame = QFrame()
    line = across(frame)
    line.addWidget(part, 1000, Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag(0))
    line.addStretch(1)
    return frame
