"""Chunks of lines read column by column: all good, or not to be judged without a look at every cell."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.acts.exchange.cells import CellProblem, Reader
from desktop_app.acts.exchange.chunks import fitted
from desktop_app.acts.exchange.odd_cells import all_even
from desktop_app.core.records.field import Kind
from desktop_app.core.rules.registry import any_broken
from desktop_app.store.bulk import Misfit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.exchange.chunks import Chunk
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet

Values: TypeAlias = "list[Sequence[Any]]"

ABSENT = -1
"""The place of a column that a sheet does not have."""
_TEXTS = frozenset((Kind.TEXT, Kind.LINK))


class Columns:
    """The columns of one sheet, each with what it has read so far."""

    def __init__(self, of: Sheet, places: Sequence[int], width: int, decimals: int) -> None:
        """Read lines of so many cells, where each field has its place."""
        self._of = of
        self._width = width
        self._columns = [(field, Reader(field, decimals), at) for field, at in zip(of.fields, places, strict=True)]

    def read(self, chunk: Chunk) -> Values | None:
        """The values of each field, one a line; None where anything in the lines may be wrong."""
        cells = chunk.columns(self._width)
        if not cells:
            return None
        count = len(cells[0])
        try:
            values = [
                _read(cells[at], field, reader) if at != ABSENT else list(repeat(None, count))
                for field, reader, at in self._columns
            ]
        except CellProblem:
            return None
        named = {field.name: column for field, column in zip(self._of.fields, values, strict=True)}
        return None if any_broken(self._of.name, named) else values

    def good(self, chunk: Chunk) -> Values:
        """The values of lines that may be too short or empty; Misfit where anything else may be wrong."""
        values = self.read(chunk) or self.read(fitted(chunk, self._width))
        if values is None:
            raise Misfit
        return values


def _read(cells: list[str], field: Field, reader: Reader) -> Sequence[Any]:
    """The values of one column; CellProblem where a cell cannot be read."""
    if field.kind in _TEXTS and _are_plain(cells):
        return cells
    if field.kind in _TEXTS and not field.required and _are_plain(list(filter(None, cells))):
        return [cell or None for cell in cells]
    return list(map(reader.__getitem__, cells))


def _are_plain(cells: list[str]) -> bool:
    """Whether texts are as they would be stored: none empty, printable ASCII, single spaces between words, none odd."""
    lines = "\n".join(("", *cells, ""))
    return (
        lines.isascii()
        and not any(odd in lines for odd in ("\n\n", "  ", "\n ", " \n"))
        and lines.count("\n") == len(cells) + 1
        and lines.replace("\n", "").isprintable()
        and all_even(lines, cells)
    )
