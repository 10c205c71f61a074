"""The tables of what two laptops share: conflicts that wait, and the versions of one of them beside each other."""

from __future__ import annotations

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.core.text import text

CONFLICTS = Listing(
    "conflicts",
    (
        ListColumn("record", text("Data", "Record"), share=2),
        ListColumn("what", text("Conflicts", "What is said in two ways"), share=3),
        ListColumn("ours", text("Conflicts", "Holds for now"), share=2),
        ListColumn("theirs", text("Conflicts", "The other version"), share=2),
    ),
    text("Conflicts", "No conflict waits."),
    key=4,
)
"""What waits; the key is the place in the list."""

VERSIONS = Listing(
    "versions",
    (
        ListColumn("values", text("Conflicts", "Version"), share=4),
        ListColumn("by", text("Records", "Who"), share=2),
        ListColumn("at", text("Today", "When"), share=2),
        ListColumn("save", text("Correction", "Save"), share=1),
        ListColumn("stands", text("Conflicts", "Holds for now"), share=1),
    ),
    text("Conflicts", "Choose a conflict above: its versions stand here beside each other."),
    key=3,
)
"""The versions of one conflict, the one that holds for now first; the key is the save."""
