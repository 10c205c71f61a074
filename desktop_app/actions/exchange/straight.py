"""Import into a file that has none of these rows yet: written as they are read, and taken back if anything is wrong.

Most folders are good. Only one that is not is read a second time, slowly, to name all that is wrong with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.actions.exchange.ahead import read_ahead
from desktop_app.core.records.sheets import sheet
from desktop_app.store.save import saving
from desktop_app.store.straight import Misfit, Straight, is_empty, much_written, quick_to_fill

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.actions.exchange.sources import Origin
    from desktop_app.store.database import Book


def is_new(book: Book, origin: Origin) -> bool:
    """Whether the file has no row yet of any sheet that comes."""
    return all(is_empty(book, name) for name in origin.sheets())


def import_straight(
    book: Book,
    origin: Origin,
    decimals: int,
    own_names: Collection[str],
    **about: str,
) -> tuple[dict[str, int], list[tuple[str, str]]] | None:
    """Write every sheet; the rows of each and the words that are news. None, with nothing written, if one is bad."""
    names = origin.sheets()
    try:
        with read_ahead(origin, decimals) as read, much_written(book), saving(book, "import", **about) as save:
            straight = Straight(save, own_names)
            with quick_to_fill(book, names):
                rows = {name: straight.write(sheet(name), read(name)) for name in names}
                straight.close(rows)
            straight.judge()
    except Misfit:
        return None
    return {name: number for name, number in rows.items() if number}, straight.new_words
