"""A table in a CSV file for spreadsheets, written whole or not at all, and never over the scheme's own file."""

from __future__ import annotations

import csv
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.actions.exchange.odd_cells import at_rest
from desktop_app.core.problems import refused
from desktop_app.store.failures import calmly

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


def write_table(book: Book, out: Path, heading: Sequence[str], rows: Iterable[Iterable[str]], taken: Text) -> int:
    """Write the rows under their heading; their number. Refused in the words of `taken` over a folder or the book."""
    if out.exists() and (out.is_dir() or out.samefile(book.path)):
        raise refused(taken)
    part = out.with_name(f"{out.name}.part")
    with calmly():
        try:
            count = _write(part, heading, rows)
            part.replace(out)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    return count


def _write(path: Path, heading: Sequence[str], rows: Iterable[Iterable[str]]) -> int:
    """Write the table as it comes; its number of rows."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(heading)
        for count, row in enumerate(rows, 1):  # noqa: B007 - the last number is wanted
            writer.writerow(map(at_rest, row))
    return count
