"""Import into a file that has none of these rows yet: written as they are read, and taken back if anything is wrong.

Most folders are good. Only one that is not is read a second time, slowly, to name all that is wrong with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.actions.exchange.chunks import fitted
from desktop_app.actions.exchange.columns import Columns
from desktop_app.actions.exchange.staging import Staging
from desktop_app.core.problems import Refused
from desktop_app.core.records.sheets import sheet
from desktop_app.store.save import saving
from desktop_app.store.straight import Misfit, Straight, is_empty, quick_to_fill, trusted_links

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.actions.exchange.sources import Folder, Workbook
    from desktop_app.store.database import Book


def is_new(book: Book, origin: Folder | Workbook) -> bool:
    """Whether the file has no row yet of any sheet that comes."""
    return all(is_empty(book, name) for name in origin.sheets())


def import_straight(
    book: Book,
    origin: Folder | Workbook,
    decimals: int,
    own_names: Collection[str],
    **about: str,
) -> tuple[dict[str, int], list[tuple[str, str]]] | None:
    """Write every sheet; the rows of each and the words that are news. None, with nothing written, if one is bad."""
    names = origin.sheets()
    rows: dict[str, int] = {}
    try:
        with trusted_links(book), saving(book, "import", **about) as save:
            straight = Straight(save, own_names)
            with quick_to_fill(book, names):
                for name in names:
                    rows[name] = _written(straight, Staging(sheet(name), origin.name(name), decimals), origin)
                straight.close(rows)
    except Misfit:
        return None
    return {name: number for name, number in rows.items() if number}, straight.new_words


def _written(straight: Straight, staging: Staging, origin: Folder | Workbook) -> int:
    """Write one sheet; how many rows it has."""
    try:
        opened = staging.open(origin)
        if opened is None or staging.problems:
            raise Misfit
        places, width, chunks = opened
        columns, filling = Columns(staging.of, places, width, staging.decimals), straight.sheet(staging.of)
        for chunk in chunks:
            values = columns.read(chunk) or columns.read(fitted(chunk, width))
            if values is None:
                raise Misfit
            filling.put(values)
    except Refused:
        raise Misfit from None
    filling.close()
    return filling.rows
