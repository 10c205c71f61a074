"""The parts of the page Network, in their order."""

from __future__ import annotations

from desktop_app.catalog.navigation import Place
from desktop_app.core.text import text

NETWORK = text("Network", "Compare the schemes of a network")
"""How the page is offered, with or without an open file."""
OWN = "own"
"""The part that is about one scheme."""
DIRECTORY = "directory"
"""The part in which people write."""

PARTS = (
    Place(
        "overview",
        text("Lists", "Regions"),
        "office",
        text("Network", "The schemes of each country together: how many report, how many people they insure."),
    ),
    Place(
        "benchmarks",
        text("Network", "Benchmarks"),
        "indicators",
        text("Network", "Where the middle half of the schemes lie that have the same type of product."),
    ),
    Place(
        OWN,
        text("Network", "One among its like"),
        "person",
        text("Network", "Where one scheme lies among those like it, now and over the last quarters."),
    ),
    Place(
        "courses",
        text("Network", "Over time"),
        "history",
        text("Network", "How the ratios of all schemes of one kind have moved from quarter to quarter."),
    ),
    Place(
        DIRECTORY,
        text("Network", "Directory"),
        "members",
        text("Network", "Every scheme the network knows, and whom to ask. It is kept beside the snapshots."),
    ),
    Place(
        "silent",
        text("Network", "Not reported"),
        "clock",
        text("Network", "Who was to have reported by now, and has not."),
    ),
    Place(
        "files",
        text("Network", "Files passed over"),
        "checks",
        text("Network", "What lies in the folder and does not count, and what to do about it."),
    ),
)
