"""Every sheet of the file as a list: its first fields as columns, all others for whoever chooses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import Listing, field_column
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.records.sheets import Sheet

BRIEF = 6
"""So many columns fit side by side on a small screen."""
_NAMED = "sheet:"
_NO_ROWS = text("Report view", "No rows.")
_WORDS = frozenset((Kind.TEXT, Kind.WORD))


def sheet_listing(of: Sheet, *, bare: bool = False) -> Listing:
    """The list of a sheet; a row carries behind its values what its record is named by, and its number.

    A bare one does not say what belongs there, for what stands over it does.
    """
    columns = tuple(field_column(field, 3 if field.kind in _WORDS else 2) for field in of.fields)
    first = BRIEF if len(columns) > BRIEF + 1 else len(columns)
    empty = _NO_ROWS if bare else of.about
    return Listing(f"{_NAMED}{of.name}", columns[:first], empty, None, len(columns), columns[first:])


def sheet_of(name: str) -> Sheet | None:
    """The sheet whose list has a name; None for a list of a page of its own."""
    return sheet(name.removeprefix(_NAMED)) if name.startswith(_NAMED) else None
