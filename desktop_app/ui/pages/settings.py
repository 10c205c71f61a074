"""Settings: the scheme, its products, partners, plans and treaties, its lists, who works, backups, this laptop."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from desktop_app.catalog.settings import PLACES, SHEET_PLACES
from desktop_app.core.rights import AUDITOR
from desktop_app.core.text import text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.pages.data_backups import BackupsPart
from desktop_app.ui.pages.data_records import RecordsPart
from desktop_app.ui.pages.form_stack import FormStack
from desktop_app.ui.pages.history_button import say_history
from desktop_app.ui.pages.lists_part import ListsPart
from desktop_app.ui.pages.logo_part import LogoPart
from desktop_app.ui.pages.parts_page import PartsPage, beside_room
from desktop_app.ui.pages.people_part import PeoplePart
from desktop_app.ui.pages.settings_parts import FormPart, WorkingPart
from desktop_app.ui.pages.signing_part import SigningPart

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.catalog.navigation import Place
    from desktop_app.core.text import Text
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.pages.parts_page import PagePart
    from desktop_app.ui.shell.desk import Desk


class SettingsPage(PartsPage):
    """The places on the leading side, what belongs to the chosen one beside it."""

    title = text("Navigation", "Settings")
    places_of_page = PLACES

    def __init__(self, desk: Desk) -> None:
        """Build the places, and the way to the history of what is asked as a whole."""
        super().__init__(desk)
        self.history = ElidedButton()
        self.history.clicked.connect(lambda: desk.go("data", _HISTORY[self.place.name]))
        self.tools.addWidget(self.history)

    def retranslate(self) -> None:
        """Say the way to the history too."""
        say_history(self.history, self.desk.speech)
        super().retranslate()

    def set_subtitle(self, words: Text | None) -> None:
        """Say what the page shows now; a list of records has the history of each with the record."""
        super().set_subtitle(words)
        self.history.setVisible(self.place.name in _HISTORY)

    def _is_offered(self, place: Place) -> bool:
        """What may be set, and whatever is set to those who read everything and change nothing."""
        return super()._is_offered(place) or self.desk.role is AUDITOR

    def make_part(self, name: str) -> PagePart:
        """The part of a place."""
        if name in SHEET_PLACES:
            part = RecordsPart(self.desk, name)
            part.view.tables.said_above = self.place.note
            return part
        return _OWN[name](self.desk) if name in _OWN else FormPart(self.desk, name)

    def room_of(self, part: PagePart) -> QWidget:
        """The part with the room it leaves on the far side, or under it; lists and records take all of it."""
        if isinstance(part, RecordsPart | BackupsPart):
            return part
        return beside_room(cast("QWidget", part), at_top=isinstance(part, WorkingPart | SigningPart | LogoPart))

    def first_focus(self) -> QWidget:
        """The keyboard chooses the place first; in a new file it is in the scheme's form at once."""
        return self.places if self.desk.about.scheme else self.part.first_focus()

    def show_record(self, code: str) -> None:
        """Go to a place by its name, and behind a colon to one of its records."""
        place, _, key = code.partition(":")
        super().show_record(place)
        if key and isinstance(self.part, RecordsPart):
            self.part.show_record(place, key)
        elif key and isinstance(self.part, ListsPart):
            self.part.show_list(key)

    @property
    def record(self) -> str:
        """The chosen place, and the record in sight there."""
        sheet, key = self.part.place if isinstance(self.part, RecordsPart) else ("", "")
        return f"{sheet}:{key}" if key else super().record

    def act_on(self, act: str, key: str) -> None:
        """Begin a new record of a sheet."""
        super().show_record(key)
        if act == "add" and isinstance(self.part, RecordsPart):
            self.part.add(key)

    def go_back(self) -> bool:
        """From a form to what it covers, from a record to its list."""
        return isinstance(self.part, FormStack) and self.part.go_back()


_OWN: Mapping[str, Callable[[Desk], PagePart]] = MappingProxyType(
    {
        "logo": LogoPart,
        "signing": SigningPart,
        "lists": ListsPart,
        "staff": PeoplePart,
        "backups": BackupsPart,
        "working": WorkingPart,
    }
)


_HISTORY = MappingProxyType(
    {"scheme": "scheme", "allocation": "allocation"}
    | dict.fromkeys(("logo", "receipts", "liquidity", "lists", "staff", "two_persons"), "saves")
)
"""Where the page Data tells what became of what a place shows."""


def make_page(desk: Desk) -> Page:
    """The page of the settings."""
    return SettingsPage(desk)
