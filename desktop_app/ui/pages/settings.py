"""Settings: the scheme, who is working, products, benefits, offices, partners, and the scheme's own factors."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desktop_app.catalog.listings.settings import SETTINGS_LISTS
from desktop_app.catalog.settings import PLACES
from desktop_app.core.text import text
from desktop_app.ui.pages.parts_page import PartsPage, beside_room
from desktop_app.ui.pages.people_part import PeoplePart
from desktop_app.ui.pages.settings_parts import FormPart, ListPart, WorkingPart

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.pages.parts_page import PagePart
    from desktop_app.ui.shell.desk import Desk


class SettingsPage(PartsPage):
    """The places on the leading side, what belongs to the chosen one beside it."""

    title = text("Settings", "Settings")
    places_of_page = PLACES

    def make_part(self, name: str) -> PagePart:
        """The part of a place."""
        if name in SETTINGS_LISTS:
            return ListPart(self.desk, SETTINGS_LISTS[name])
        if name == "staff":
            return PeoplePart(self.desk)
        if name == "working":
            return WorkingPart(self.desk)
        return FormPart(self.desk, name)

    def room_of(self, part: PagePart) -> QWidget:
        """The part with the room it leaves on the far side, or under it."""
        return beside_room(cast("QWidget", part), at_top=isinstance(part, WorkingPart))

    def first_focus(self) -> QWidget:
        """The keyboard chooses the place first; in a new file it is in the scheme's form at once."""
        return self.places if self.desk.about.scheme else self.part.first_focus()

    def show_record(self, code: str) -> None:
        """Go to a place by its name, and behind a colon to one of its records, to correct it."""
        place, _, record = code.partition(":")
        super().show_record(place)
        if record and isinstance(self.part, ListPart):
            self.part.correct(record)


def make_page(desk: Desk) -> Page:
    """The page of the settings."""
    return SettingsPage(desk)
