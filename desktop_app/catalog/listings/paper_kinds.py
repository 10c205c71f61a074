"""The papers that can be printed, as a list one chooses from: for members first, then for the office."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.catalog.navigation import PAPER_SHELVES
from desktop_app.core.text import text

PAPER_KINDS = Listing(
    "paper_kinds",
    (
        ListColumn("label", text("Paper", "Paper"), share=4),
        ListColumn("shelf", text("Papers", "For whom"), share=3),
    ),
    text("Papers", "There is no paper."),
    key=2,
)
SHELF_WORDS = MappingProxyType({shelf.name: shelf.label for shelf in PAPER_SHELVES})
"""What stands for the shelf of a paper in the list."""
