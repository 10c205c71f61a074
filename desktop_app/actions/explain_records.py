"""The records of an explained figure as one table in a file, written whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.actions.table_file import write_table
from desktop_app.core.explained import Measure, leaves
from desktop_app.core.money import decimal_string
from desktop_app.core.period import iso
from desktop_app.core.text import text
from desktop_app.figures.opened import contributions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.explained import Node
    from desktop_app.store.database import Book

COLUMNS = ("part", "sheet", "code", "date", "amount")
"""The heading of the table: a part's path, and of each of its records the sheet, code, day and what it counts."""


def write_records(book: Book, tree: Node, out: Path, decimals: int) -> int:
    """Write every record of every part, in the order of the tree; their number."""
    taken = text("Explained", "{name} cannot be written over. Choose another name for the records.", name=str(out))
    return write_table(book, out, COLUMNS, _rows(tree, decimals), taken)


def _rows(tree: Node, decimals: int) -> Iterator[tuple[str, ...]]:
    """The cells of every record."""
    for path, leaf in leaves(tree):
        if leaf.source is None:
            continue
        exponent = decimals if leaf.measure is Measure.MONEY else 0
        for sheet, code, day, amount in contributions(leaf.source):
            yield path, sheet, code, iso(day), decimal_string(amount, exponent)
