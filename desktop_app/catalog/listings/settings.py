"""The lists of the settings that are no sheet of records: the words of the scheme's own lists, and its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.likeness import words_key
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.catalog.listings.listing import Row

WORDS = Listing(
    "words",
    (
        ListColumn("word", text("Lists", "Word"), 4),
        ListColumn("used", text("Records", "Records"), 2, figures=True),
        ListColumn("offered", text("Lists", "In the forms"), 2),
        ListColumn("like", text("Lists", "Looks like"), 3),
    ),
    text("Lists", "No record has a word of this list yet. A new word in a form is there for the next time."),
)
"""The words of one of the scheme's own lists, and the other word that each may be meant for."""

_OFFERED = Mark(Tone.GOOD, text("Lists", "offered"))
_RETIRED = Mark(Tone.QUIET, text("Lists", "retired"))


def word_rows(words: Iterable[tuple[str, int, bool]]) -> list[Row]:
    """The words of a list, each with its count, whether it is offered, and those that a reader takes for it."""
    each = list(words)
    by_look: dict[str, list[str]] = {}
    for word, _, offered in each:
        if offered:
            by_look.setdefault(words_key(word), []).append(word)
    return [
        (word, used, _OFFERED if offered else _RETIRED, _others(by_look.get(words_key(word), []), word))
        for word, used, offered in each
    ]


def _others(words: list[str], word: str) -> str | None:
    """The words but one of them."""
    return ", ".join(each for each in words if each != word) or None


STAFF = Listing(
    "staff",
    (
        ListColumn("name", text("Field", "Name"), 2),
        ListColumn("role", text("Scheme form", "Role"), 2),
        ListColumn("about", text("Settings lists", "Does"), 5),
    ),
    text("Settings lists", "Nobody is here yet."),
)
"""The people of a locked book, who are no sheet of it."""
