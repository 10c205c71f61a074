"""The records of an explained figure as one table in a file, written whole or not at all."""

from __future__ import annotations

import csv
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.core.explained import Measure, leaves
from desktop_app.core.money import decimal_string
from desktop_app.core.period import iso
from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.figures.opened import contributions
from desktop_app.store.failures import calmly

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.explained import Node
    from desktop_app.store.database import Book

COLUMNS = ("part", "sheet", "code", "date", "amount")
"""The heading of the table: a part's path, and of each of its records the sheet, code, day and what it counts."""


def write_records(book: Book, tree: Node, out: Path, decimals: int) -> int:
    """Write every record of every part, in the order of the tree; their number."""
    if out.exists() and (out.is_dir() or out.samefile(book.path)):
        words = text("Explained", "{name} cannot be written over. Choose another name for the records.", name=str(out))
        raise refused(words)
    part = out.with_name(f"{out.name}.part")
    with calmly():
        try:
            count = _write(tree, part, decimals)
            part.replace(out)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    return count


def _write(tree: Node, path: Path, decimals: int) -> int:
    """Write the table; its number of rows."""
    count = 0
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(COLUMNS)
        for row in _rows(tree, decimals):
            writer.writerow(row)
            count += 1
    return count


def _rows(tree: Node, decimals: int) -> Iterator[tuple[str, ...]]:
    """The cells of every record."""
    for path, leaf in leaves(tree):
        if leaf.source is None:
            continue
        exponent = decimals if leaf.measure is Measure.MONEY else 0
        for sheet, code, day, amount in contributions(leaf.source):
            yield path, sheet, code, iso(day), decimal_string(amount, exponent)
