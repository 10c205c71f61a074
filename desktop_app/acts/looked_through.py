"""Lists that are no table of the file, as what waits: their rows are looked through for what is typed over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.lists import MOST, filter_of
from desktop_app.catalog.mark import Mark
from desktop_app.core.shown import Amount, When
from desktop_app.store.search_keys import closed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_app.acts.lists import Typed
    from desktop_app.catalog.listings.listing import Listing, Row
    from desktop_app.catalog.mark import ListCell
    from desktop_app.core.language import Speech
    from desktop_app.core.manner import Manner
    from desktop_app.store.database import Book
    from desktop_app.store.listed import ColumnFilter


def all_rows(book: Book, find: Callable[[Book, str, Row | None], Sequence[Row]], words: str) -> list[Row]:
    """All rows that hold some words, page after page; not more than anybody would look through."""
    found: list[Row] = []
    more = find(book, words, None)
    while more and len(found) < MOST:
        found += more
        more = find(book, words, more[-1])
    return found


def fitting(listing: Listing, rows: Sequence[Row], typed: Typed, speech: Speech, manner: Manner) -> list[Row]:
    """The rows that hold what is typed over each column, as a list of the file would be filtered by it."""
    columns = {each.name: (at, each) for at, each in enumerate(listing.all)}
    wished = [
        (columns[name][0], filter_of(columns[name][1], words, speech, manner)) for name, words in typed.filters.items()
    ]
    return [row for row in rows if all(_fits(row[at], each, speech) for at, each in wished)]


def _fits(cell: ListCell, wished: ColumnFilter, speech: Speech) -> bool:
    """Whether a cell holds what a filter asks for; one without a number lies within no limits."""
    match cell:
        case Amount(number, _) | When(number) if not wished.parts:
            low, high = wished.low, wished.high
            return (low is None or low <= number) and (high is None or number <= high)
        case None:
            return not wished.parts and wished.low is None and wished.high is None
        case Mark():
            said = closed(speech.say(cell.words))
        case _:
            said = closed(speech.show(cell))
    return all(part in said for part in wished.parts)


def totals_of(listing: Listing, rows: Sequence[Row], added: Sequence[str]) -> Iterator[int]:
    """How many rows there are, and the sums of some columns of money over them."""
    yield len(rows)
    for name in added:
        at = next(at for at, each in enumerate(listing.all) if each.name == name)
        yield sum(cell.minor for row in rows if isinstance(cell := row[at], Amount))
