"""The file of a snapshot: one Parquet with the columns of its form and what the scheme says of itself as metadata."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.core.period import date_of
from desktop_app.core.places import whole_file
from desktop_app.core.snapshot import ABOUT, COLUMNS
from desktop_app.media.parquet import library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.snapshot import Snapshot

ENDING = ".parquet"


def write_snapshot(of: Snapshot, out: Path) -> None:
    """Write the file, whole or not at all; Refused without DuckDB, and over anything but an earlier Parquet file."""
    duckdb = library()
    columns = ", ".join(f"{name} {kind}" for name, kind in COLUMNS.items())
    marks = ", ".join("?" * len(COLUMNS))
    said = json.dumps(of.about, ensure_ascii=False, sort_keys=True)
    with whole_file(out, ENDING) as part, duckdb.connect() as engine:
        engine.execute(f"CREATE TABLE snapshot ({columns})")
        if of.rows:
            engine.executemany(f"INSERT INTO snapshot VALUES ({marks})", list(_rows(of)))
        metadata = f"KV_METADATA {{'{ABOUT}': {_quoted(said)}}}"
        engine.execute(f"COPY snapshot TO {_quoted(str(part))} (FORMAT parquet, {metadata})")


def _rows(of: Snapshot) -> Iterator[list[object]]:
    """The cells of each row: those of the scheme, then its own; days as dates."""
    kinds = tuple(COLUMNS.values())
    for row in of.rows:
        cells = (*of.facts, *row.cells)
        yield [date_of(cell) if kind == "DATE" else cell for cell, kind in zip(cells, kinds, strict=True)]  # type: ignore[arg-type]


def _quoted(words: str) -> str:
    """Words as SQL quotes them."""
    return "'" + words.replace("'", "''") + "'"
