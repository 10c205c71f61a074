"""Export: the whole scheme as an exchange folder, which imports into equal figures."""

from __future__ import annotations

import csv
from functools import lru_cache, partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop_app.acts.exchange.cells import written
from desktop_app.acts.exchange.odd_cells import none_guarded
from desktop_app.acts.exchange.papers import write_papers
from desktop_app.acts.exchange.shares import write_shares
from desktop_app.acts.exchange.without_persons import Disguise
from desktop_app.core.money import exponent
from desktop_app.core.places import whole_folder
from desktop_app.core.problems import refused
from desktop_app.core.progress import Progress
from desktop_app.core.records.field import WORDS, Kind
from desktop_app.core.records.sheets import SHEETS, Sheet
from desktop_app.core.text import text
from desktop_app.store.failures import calmly
from desktop_app.store.rows import exchanged, has_rows, is_filled
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import TypeAlias

    from desktop_app.core.records.field import Field
    from desktop_app.store.database import Book, Row

    _Turn: TypeAlias = Callable[[Sequence[Any]], Sequence[Any]]

_MEMORY = 20_000
_AT_ONCE = 2000
_OFTEN = 1000
"""Rows after which one asks whether to go on."""


def export_folder(
    book: Book, folder: Path, progress: Progress | None = None, *, without_persons: bool = False
) -> dict[str, int]:
    """Write every sheet that has rows into a new or empty folder; the number of rows of each.

    Without persons the rows stand in no order, and whatever tells who somebody is leaves as something neutral.
    """
    if not has_rows(book, "scheme"):
        raise refused(text("Export", "This file has no scheme yet: there is nothing to export."))
    progress, disguise = progress or Progress(), Disguise() if without_persons else None
    with calmly(), whole_folder(folder) as place, book.steady():
        decimals, written = exponent(currency(book)), {}
        sheets = [of for of in SHEETS if has_rows(book, of.name) and not (without_persons and of.withheld)]
        for at, of in enumerate(sheets):
            course = partial(progress.at, text("Export", "Writing {file}", file=f"{of.name}.csv"), at / len(sheets))
            turns = [
                _turn(field, decimals, disguise.of(of, field) if disguise else None)
                if _leaves(book, of, field)
                else None
                for field in of.fields
            ]
            rows = exchanged(book, of, shuffled=without_persons)
            written[of.name] = _export(rows, turns, of, place, course)
        write_shares(book, place)
        if not without_persons:
            write_papers(book, place)
        return written


def _leaves(book: Book, of: Sheet, field: Field) -> bool:
    """Whether a column is written: one that only an act fills is no part of a folder where it never did."""
    return not field.by_act or is_filled(book, of.name, field.name)


def _export(rows: Iterator[Row], turns: list[_Turn | None], of: Sheet, folder: Path, course: Callable[[], None]) -> int:
    """Write one sheet, with a step of its course now and then; its number of rows."""
    count = 0
    with (folder / f"{of.name}.csv").open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow([field.column for field, turn in zip(of.fields, turns, strict=True) if turn])
        for row in _cells(rows, turns):
            if count % _OFTEN == 0:
                course()
            writer.writerow(row)
            count += 1
    return count


def _cells(rows: Iterator[Row], turns: list[_Turn | None]) -> Iterator[tuple[object, ...]]:
    """The cells of each row, some thousand rows at a time and column by column; of a column without a turn none."""
    while some := list(islice(rows, _AT_ONCE)):
        columns = zip(*some, strict=True)
        yield from zip(*(turn(column) for turn, column in zip(turns, columns, strict=True) if turn), strict=True)


def _turn(field: Field, decimals: int, other: Callable[[Any], Any] | None = None) -> _Turn:
    """What makes cells of a column, perhaps of other values in the place of its own."""
    turn = _turn_of(field, decimals)
    return turn if other is None else lambda column: turn(list(map(other, column)))


def _turn_of(field: Field, decimals: int) -> _Turn:
    """What makes cells of a column: whole numbers and fixed words stay, texts do unless odd, all others repeat."""
    if field.kind in {Kind.INTEGER, Kind.CHOICE}:
        return lambda column: column
    each = lru_cache(_MEMORY)(partial(written, field, decimals=decimals))
    if field.kind not in WORDS:
        return lambda column: list(map(each, column))
    return lambda column: column if none_guarded([cell for cell in column if cell]) else list(map(each, column))
