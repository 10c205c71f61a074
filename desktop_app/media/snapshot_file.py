"""The file of a snapshot: one Parquet with the columns of its form and what the scheme says of itself as metadata."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.core.period import iso
from desktop_app.core.places import whole_file
from desktop_app.core.snapshot import ABOUT, COLUMNS, Withheld
from desktop_app.core.text import text
from desktop_app.media.parquet import engine_to_write, library
from desktop_app.reports.snapshot import snapshot_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.snapshot import Snapshot
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

ENDING = ".parquet"


def write_snapshot(asked: Asked, out: Path) -> Text:
    """Write what goes out of what was asked for, and say how much that is.

    The file appears whole or not at all. Refused without DuckDB, and over anything but an earlier Parquet file.
    """
    library()
    with asked.figures.book.steady():
        found = snapshot_of(asked)
    write_file(found, out)
    told = sum(row.withheld is Withheld.NOT for row in found.rows)
    words = text("Snapshot", "Written: {told} of {rows} rows tell a number; of the others the report says why not.")
    return words.about(told=told, rows=len(found.rows))


def write_file(of: Snapshot, out: Path) -> None:
    """Write a snapshot; every cell is cast by the engine to its column's type."""
    import pandas as pd

    said = json.dumps(of.about, ensure_ascii=False, sort_keys=True)
    columns = ", ".join(f"CAST({name} AS {kind}) AS {name}" for name, kind in COLUMNS.items())
    with whole_file(out, ENDING, for_others=True) as part, engine_to_write() as engine:
        engine.register("told", pd.DataFrame(list(_rows(of)), columns=list(COLUMNS), dtype="str"))
        metadata = f"KV_METADATA {{'{ABOUT}': {_quoted(said)}}}"
        copy = f"COPY (SELECT {columns} FROM told) TO {_quoted(str(part))} (FORMAT parquet, {metadata})"  # noqa: S608 - quoted
        engine.sql(copy)


def _rows(of: Snapshot) -> Iterator[list[str | None]]:
    """The cells of each row as words: those of the scheme, then its own."""
    kinds = tuple(COLUMNS.values())
    for row in of.rows:
        cells = zip((*of.facts, *row.cells), kinds, strict=True)
        yield [iso(cell) if kind == "DATE" else None if cell is None else str(cell) for cell, kind in cells]  # type: ignore[arg-type]


def _quoted(words: str) -> str:
    """Words as SQL quotes them."""
    return "'" + words.replace("'", "''") + "'"
