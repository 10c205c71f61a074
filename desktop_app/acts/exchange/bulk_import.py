"""Import into a file that has none of these rows yet: written as they are read, and taken back if anything is wrong.

Most folders are good. Only one that is not is read a second time, slowly, to name all that is wrong with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.exchange.parallel_reading import read_in_parallel
from desktop_app.core.records.sheets import sheet
from desktop_app.store.bulk import BulkWriter, Misfit, is_empty, much_written, quick_to_fill

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from contextlib import AbstractContextManager

    from desktop_app.acts.exchange.sources import Origin
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


def is_new(book: Book, origin: Origin) -> bool:
    """Whether the file has no row yet of any sheet that comes."""
    return all(is_empty(book, name) for name in origin.sheets())


def import_in_bulk(
    book: Book,
    origin: Origin,
    decimals: int,
    own_names: Collection[str],
    opened: Callable[[], AbstractContextManager[Save]],
) -> tuple[dict[str, int], list[tuple[str, str]], Save] | None:
    """Write every sheet into the save that is opened; the rows of each, the words that are news, and the save.

    None, with nothing written, if one is bad.
    """
    names = origin.sheets()
    try:
        with read_in_parallel(origin, decimals) as read, much_written(book), opened() as save:
            writer = BulkWriter(save, own_names)
            with quick_to_fill(book, names):
                rows = {name: writer.write(sheet(name), read(name)) for name in names}
                writer.close(rows)
            writer.judge()
    except Misfit:
        return None
    return {name: number for name, number in rows.items() if number}, writer.new_words, save
