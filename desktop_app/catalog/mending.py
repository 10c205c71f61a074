"""What one does about a file that does not hold: on the command line by an option, in the window by a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.text import Text

ACCEPT_BUTTON = text("Verify", "Accept this copy")
ANEW_BUTTON = text("Verify", "Make sums and search anew")


class Mending(NamedTuple):
    """The sentences that name a way out, each with the way of one medium."""

    older: Text
    """The file lacks the save {save} of {day}, the last that this laptop has seen."""
    search: Text
    """The index of people differs from their records."""
    sums: Text
    """The sums in the table {name} differ from the records."""

    def older_than(self, save: str, day: int) -> Text:
        """The sentence about a file that lacks a save made on a day."""
        return self.older.about(save=save, day=When(day))


BY_OPTION = Mending(
    text(
        "Verify",
        "Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an "
        "older copy, or its last saves were undone. Take the newest copy; if this is the newest, use --accept.",
    ),
    text("Verify", "Search does not find all records as they are written. Make it anew with --rebuild."),
    text("Verify", "The sums in {name} are not those of the records. Make them anew with --rebuild."),
)
BY_BUTTON = Mending(
    text(
        "Verify",
        "Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older "
        "copy, or its last saves were undone. Take the newest copy; if this is the newest, press “{button}” on the "
        "page Data, under Verify.",
    ).about(button=ACCEPT_BUTTON),
    text("Verify", "Search does not find all records as they are written. Press “{button}” on the page Data.").about(
        button=ANEW_BUTTON
    ),
    text("Verify", "The sums in {name} are not those of the records. Press “{button}” on the page Data.").about(
        button=ANEW_BUTTON
    ),
)
BY_OTHERS = BY_BUTTON._replace(
    search=text("Verify", "Search does not find all records as they are written. A manager can make it anew."),
    sums=text("Verify", "The sums in {name} are not those of the records. A manager can make them anew."),
)
"""For whoever is not offered the button."""
