"""A whole save taken back: an import of the wrong folder, a sheet of premiums for the wrong village."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.catalog.forms.records import TAKE_BACK
from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.store.changed import changes_of, reverse
from desktop_app.store.heads import save_named
from desktop_app.store.lists import retire_unused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A save taken back, and how many rows stand again as they did before it."""

    save: str
    rows: int


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[TakenBack]:
    """What the save changed, turned round."""
    name = str(values["save"]).strip()
    number = save_named(book, name)
    if number is None:
        raise refused(text("Acts", "There is no save {name}. Choose one from the list.", name=name), "save")
    changes = list(changes_of(book, number))
    if not changes:
        raise refused(text("Acts", "Save {name} changed no record.", name=name), "save")

    def write(save: Save) -> TakenBack:
        reverse(save, number, changes)
        retire_unused(save, number)
        return TakenBack(name, len(changes))

    return Plan(write, reason=values["why"])


take_back = Procedure("take_back", _plan, TAKE_BACK)
"""Undo a save by a new one, with the reason; Refused where a record was changed since, or others rest on it."""
