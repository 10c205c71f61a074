"""The papers and photos of a record as its page shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.papers import Papers
from desktop_app.catalog.words import label_of
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import When
from desktop_app.store.attachments import attachments_of, photo_of

if TYPE_CHECKING:
    from desktop_app.store.database import Book

_KIND = sheet("attachments").field("kind")


def papers_of(book: Book, name: str, code: str) -> Papers:
    """What is kept of a record of a sheet and not retired; of a person with the newest photo."""
    found = attachments_of(book, name, code)
    rows = tuple((label_of(_KIND, each.kind), each.name, When(each.date), each.code) for each in found)
    return Papers(rows, photo_of(book, found) if name == "people" else b"")
