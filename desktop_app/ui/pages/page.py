"""The frame all pages share: a title, a line under it, one primary action and the content."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from desktop_app.ui.look.button_line import spare_words
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import EDGE, GAP, WIDE
from desktop_app.ui.speech.retranslate import HeardLater, Retranslated

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk


KEYS = "Ctrl+N"
"""What begins the primary action of any page."""
GIVES_WAY = 1000
"""The stretch of the line beside the title: it has what the buttons leave of the room, up to what its words need."""


class Page(HeardLater, Retranslated, QFrame):
    """One room of the window; a page fills `content` when made, its words in `retranslate`, its data in `reload`."""

    title: Text
    primary: ClassVar[Text | None] = None
    primary_icon: ClassVar[str] = "add"
    topic: ClassVar[str] = ""
    """The topic of the help that explains it; a page of the rail is explained by its own name."""
    primary_does: ClassVar[str] = ""
    """The act of the primary action, by which is known to whom it is offered; empty where it changes nothing."""

    def __init__(self, desk: Desk) -> None:
        """Build the frame around an empty content."""
        super().__init__(desk.stage)
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.desk = desk
        self._subtitle: Text | None = None
        self.heading = named("title", QLabel())
        self.line = named("subtitle", ElidedLabel())
        self.tools = across()
        self.primary_button = named("primary", ElidedButton())
        self.primary_button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)  # the others give way
        self.primary_button.hide()
        self.primary_button.clicked.connect(self.primary_act)
        self.content = down(gap=WIDE)
        layout = down(self, gap=WIDE, edges=(EDGE, WIDE))
        self.head = self._header()
        layout.addLayout(self.head)
        layout.addLayout(self.content, 1)

    def primary_act(self) -> None:
        """Do what the primary button says; a page with a primary action says what that is."""

    def act_on(self, act: str, key: str) -> None:
        """Begin something with a record; a page on which something is done says what."""

    def show_record(self, code: str) -> None:
        """Show one record of the page's; a page with records says how."""

    def show_found(self, words: str, of: str = "") -> None:
        """List what holds some words, where there are many lists in one of them; a page with lists says how."""

    @property
    def record(self) -> str:
        """What `show_record` would bring back to what is in sight; empty where that is the page as it opens."""
        return ""

    def go_back(self) -> bool:
        """Go back within the page; False where there is no way back, so that the window shows the page before."""
        return False

    def first_focus(self) -> QWidget:
        """Where the keyboard is when one comes to the page; a page with a field names it."""
        return self

    def reload(self, changed: object = None) -> None:
        """Read the page's figures again for the period and after a save (what changed); never blocks the window."""

    def retranslate(self) -> None:
        """Say every word of the page; called by `make_page`'s end and whenever the language changes."""
        speech = self.desk.speech
        self.heading.setText(speech.say(self.title))
        self.set_subtitle(self._subtitle)
        if self.primary and self.desk.may(self.primary_does):
            self.primary_button.say(speech.say(self.primary), KEYS)
            self.primary_button.setShortcut(KEYS)
            put_icon(self.primary_button, self.primary_icon, "on_accent")
            self.primary_button.show()

    def set_subtitle(self, words: Text | None) -> None:
        """Say in one line what the page shows now."""
        self._subtitle = words
        self.line.setText(self.desk.speech.say(words) if words else "")
        self.line.setVisible(words is not None)

    def head_room(self) -> QRect:
        """Where title and line stand, without the buttons beside them: a message may lie there."""
        room = self.head.geometry()
        items = (self.tools.itemAt(at) for at in range(self.tools.count()))
        tools = (item.widget() for item in items if item)
        for button in (each for each in (self.primary_button, *tools) if each is not None and each.isVisible()):
            if self.isRightToLeft():
                room.setLeft(max(room.left(), button.geometry().right() + WIDE))
            else:
                room.setRight(min(room.right(), button.geometry().left() - WIDE))
        return room

    def event(self, event: QEvent) -> bool:
        """Look whether the tools have room for their words, whenever the place or the words are others (Qt)."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._spare_words()
        return super().event(event)

    def _spare_words(self) -> None:
        """Give the tools what title, line and primary action leave of the width."""
        wide = {self.heading: self.heading.sizeHint(), self.primary_button: self.primary_button.sizeHint()}
        wide[self.line] = self.line.minimumSizeHint()
        taken = sum(of.width() + GAP for each, of in wide.items() if not each.isHidden())
        spare_words(self.tools, self.width() - 2 * EDGE - taken - GAP)

    def _header(self) -> QHBoxLayout:
        """Title and subtitle on the leading side, tools and the primary action on the other."""
        header = across()
        self.line.setContentsMargins(GAP, 0, GAP, 0)
        header.addWidget(self.heading)
        header.addWidget(self.line, GIVES_WAY)
        header.addStretch(1)
        header.addLayout(self.tools)
        header.addWidget(self.primary_button)
        return header


def card(*widgets: QWidget) -> tuple[QFrame, QVBoxLayout]:
    """A framed area on the page, with the widgets one under the other."""
    frame = named("card", QFrame())
    layout = down(frame, edges=(WIDE, WIDE))
    for widget in widgets:
        layout.addWidget(widget)
    return frame, layout
