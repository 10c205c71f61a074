"""The papers and photos of a record, as its page lists them, and what one does with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import Listing, columns_of
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.catalog.listings.listing import Row

ATTACH, OPEN, RETIRE = "attach", "open", "retire"
"""What one does with papers: add one to the record, open one, show one no longer."""

PAPERS = Listing(
    "papers",
    columns_of("attachments", kind=4, name=5, date=4),
    text("Attachment", "No paper is kept. Add a file, drop it here, or paste a picture."),
    key=3,
)


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers of one record: a row each, the newest first, and its photo."""

    rows: tuple[Row, ...] = ()
    photo: bytes = b""
    """The newest photo of a person; nothing where there is none."""
    may_add: bool = True
    """Whether whoever reads them may add and retire any."""
