"""Where a record stands in the window: the page, and the record on it that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from desktop_app.catalog.navigation import OWN_PAGE
from desktop_app.store.rows import find, row_of

if TYPE_CHECKING:
    from desktop_app.store.database import Book

    Place: TypeAlias = tuple[str, str]

IN_SETTINGS = ("products", "benefits", "offices", "partners")
"""The sheets that have a list in the settings."""


def place_of(book: Book, sheet: str, code: str) -> Place | None:
    """The page and record of a code; None where that is unknown. Without a sheet the settings are looked through."""
    if sheet in OWN_PAGE:
        return OWN_PAGE[sheet], code
    if sheet == "policies":
        policy = find(book, "policies", code)
        return ("members", policy.holder) if policy and policy.holder else None
    if sheet == "payments":
        payment = find(book, "payments", code)
        return ("claims", payment.claim) if payment else None
    places = (sheet,) if sheet else IN_SETTINGS
    found = next((name for name in places if name in IN_SETTINGS and row_of(book, name, code) is not None), None)
    if found:
        return "settings", f"{found}:{code}"
    return ("data", f"{sheet}:{code}") if sheet else None
