"""A report as Parquet, a file a table, for other programs: typed columns; needs the extra `network`."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from desktop_app.core.language import PLAIN
from desktop_app.core.places import file_name, whole_folder
from desktop_app.core.problems import refused
from desktop_app.core.table import Unit
from desktop_app.core.text import text
from desktop_app.media.json_ import cell_answer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.language import Speech
    from desktop_app.core.table import Column, Table
    from desktop_app.reports.report import Tabled


def write_folder(answer: Tabled, out: Path, speech: Speech = PLAIN) -> list[Path]:
    """Write every table that has columns into a new or an empty folder; the files. Refused without DuckDB."""
    tables = [table for table in answer.tables if table.columns]
    with whole_folder(out) as folder, engine_to_write() as engine:
        for table in tables:
            _relation(engine, table, answer.decimals, speech).write_parquet(str(folder / _file(table)))
    return [out / _file(table) for table in tables]


def _file(table: Table) -> str:
    """The name of a table's file."""
    return f"{file_name(table.name)}.parquet"


def library() -> Any:
    """The library that writes Parquet; Refused where it is not there."""
    try:
        import duckdb
    except ImportError:
        words = text("Reports", "Parquet needs DuckDB, which is not installed: pip install coverbook[network]")
        raise refused(words) from None
    return duckdb


@contextmanager
def engine_to_write() -> Iterator[Any]:
    """An engine that writes; a disk that does not take it is told as Python tells it. Refused without DuckDB."""
    duckdb = library()
    try:
        with duckdb.connect() as engine:
            yield engine
    except duckdb.IOException as error:
        number = errno.ENOSPC if os.strerror(errno.ENOSPC) in str(error) else errno.EIO
        raise OSError(number, str(error)) from error


def _relation(engine: Any, table: Table, decimals: int, speech: Speech) -> Any:
    """A table in its types: words are cast to them by the engine, so that no amount passes through a float."""
    import duckdb
    import pandas as pd

    rows = [[_said(cell_answer(cell, of, decimals, speech)) for cell, of in row] for row in table.each()]
    frame = pd.DataFrame(rows, columns=[f"c{at}" for at in range(len(table.columns))], dtype="str")
    columns = (
        duckdb.ColumnExpression(f"c{at}").cast(_type(column, decimals)).alias(column.name)
        for at, column in enumerate(table.columns)
    )
    return engine.from_df(frame).select(*columns)


def _said(value: object) -> str | None:
    """A value as the engine reads it."""
    return None if value is None else str(value)


def _type(column: Column, decimals: int) -> str:
    """The engine's type of a column."""
    match column.unit:
        case Unit.MONEY:
            return f"DECIMAL(18, {decimals})"
        case Unit.DAY:
            return "DATE"
        case Unit.COUNT:
            return "BIGINT"
        case Unit.SHARE | Unit.NUMBER | Unit.FIGURE:
            return "DOUBLE"
    return "VARCHAR"
