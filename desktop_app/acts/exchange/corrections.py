"""Cells put right while an import was looked at: they count as if they stood in the file, which stays as it is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.acts.exchange.chunks import Parsed
from desktop_app.acts.exchange.headings import column_named

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from desktop_app.acts.exchange.chunks import Chunk

_WHOLE_LINE = ""
"""The column of a correction that leaves the whole line out."""
_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True)
class Corrections:
    """What stands in place of cells: by the file and line that a problem names, the former and the new cells.

    A cell that somebody has changed in the file meanwhile counts as it stands there.
    """

    cells: Mapping[tuple[str, int], Mapping[str, tuple[str, str]]] = field(default_factory=lambda: MappingProxyType({}))
    words: Mapping[tuple[str, str], Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    """By file and column what stands in place of all cells that say the same."""

    def put(self, file: str, line: int, column: str, before: str, after: str) -> Corrections:
        """The same with one cell more."""
        row, name = dict(self.cells.get((file, line), {})), column_named(column)
        first, then = row.get(name, ("", ""))
        row[name] = (first if name in row and then == before else before, after)
        return replace(self, cells=MappingProxyType({**self.cells, (file, line): MappingProxyType(row)}))

    def everywhere(self, file: str, column: str, before: str, after: str) -> Corrections:
        """The same with one word more for all cells of a column that say another."""
        place = file, column_named(column)
        known = {word: after if said == before else said for word, said in self.words.get(place, {}).items()}
        said = MappingProxyType({**known, before: after})
        return replace(self, words=MappingProxyType({**self.words, place: said}))

    def without(self, file: str, line: int, cells: Iterable[str]) -> Corrections:
        """The same without a whole line."""
        return self.put(file, line, _WHOLE_LINE, _joined(cells), "")

    def again(self, kept: Corrections, line: LineNow, column: str, cell: str) -> tuple[Corrections, str | None] | None:
        """The same with a cell put right as it was before, and what stands there then; None of a line left out.

        None at all where it was not put right before, or says something else now.
        """
        row, name = kept.cells.get((line.file, line.line), {}), column_named(column)
        if _WHOLE_LINE in row and row[_WHOLE_LINE][0] == _joined(line.whole):
            return self.without(line.file, line.line, line.whole), None
        if name in row and row[name][0] == cell:
            return self.put(line.file, line.line, column, *row[name]), row[name][1]
        after = kept.words.get((line.file, name), {}).get(cell)
        return None if after is None else (self.everywhere(line.file, column, cell, after), after)

    def over(self, file: str, chunks: Iterator[Chunk], heads: Sequence[str] = ()) -> Iterator[Chunk]:
        """The lines of a file with what stands in their place; the first one names the columns unless they are told."""
        words = {column: words for (name, column), words in self.words.items() if name == file}
        if not words and not any(name == file for name, _ in self.cells):
            yield from chunks
            return
        places = _places(heads)
        for chunk in chunks:
            rows, head = list(chunk.rows()), list[tuple[int, list[str]]]()
            if rows and not places:
                places, head, rows = _places(rows[0][1]), rows[:1], rows[1:]
            said = {places[column]: words[column] for column in words if column in places}
            lines = ((number, self._line(file, number, _said(cells, said), places)) for number, cells in rows)
            yield Parsed([*head, *((number, cells) for number, cells in lines if cells is not None)])

    def _line(self, file: str, number: int, cells: list[str], places: Mapping[str, int]) -> list[str] | None:
        """A line with what stands in place of its cells; None where it is left out."""
        row = self.cells.get((file, number))
        if row is None:
            return cells
        whole = [*cells, *[""] * (max(places.values(), default=0) + 1 - len(cells))]
        for column, (before, after) in row.items():
            at = places.get(column)
            if at is not None and whole[at] == before:
                whole[at] = after
        left_out = _WHOLE_LINE in row and row[_WHOLE_LINE][0] == _joined(whole)
        return None if left_out else whole

    def __len__(self) -> int:
        """How many cells and lines were put right."""
        return sum(map(len, (*self.cells.values(), *self.words.values())))


class LineNow(NamedTuple):
    """A line of a file as it counts now: its cells by their columns, and all of them in their order."""

    file: str
    line: int
    cells: Mapping[str, str]
    whole: tuple[str, ...]


def standing(
    file: str, chunks: Iterable[Chunk], lines: Collection[int], heads: Sequence[str] = ()
) -> Iterator[LineNow]:
    """Some lines of a table; its first line names the columns unless they are told."""
    places, last = _places(heads), max(lines, default=0)
    for number, cells in chain.from_iterable(chunk.rows() for chunk in chunks):
        places = places or _places(cells)
        if number > last:
            return
        if number in lines:
            by_column = {each: cells[at] if at < len(cells) else "" for each, at in places.items()}
            yield LineNow(file, number, by_column, tuple(cells))


def _said(cells: list[str], said: Mapping[int, Mapping[str, str]]) -> list[str]:
    """A line with the words that stand in place of others in some of its columns."""
    return [said[at].get(cell, cell) if at in said else cell for at, cell in enumerate(cells)] if said else cells


def _joined(cells: Iterable[str]) -> str:
    """A whole line as one text, however many empty cells end it."""
    return _BETWEEN.join(cells).rstrip(_BETWEEN)


def _places(heads: Sequence[str]) -> Mapping[str, int]:
    """Where each column stands."""
    return {column_named(head): at for at, head in reversed(list(enumerate(heads))) if head.strip()}
