"""One file of anybody's tables as an origin of exchange rows: each heading as the column of ours that it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.acts.exchange.chunks import Parsed
from desktop_app.acts.exchange.corrections import standing
from desktop_app.acts.exchange.matched.columns import TakenColumn, taken
from desktop_app.acts.exchange.matched.records import TableRecords
from desktop_app.acts.exchange.matched.tables import know, look_at, tables_at
from desktop_app.acts.exchange.odd_cells import heading_of, of_totals
from desktop_app.acts.exchange.shape import APART, MATCHED, with_lines
from desktop_app.catalog.headings import TOTALS
from desktop_app.core.problems import Problem
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.records.sheets import sheet as sheet_of
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from desktop_app.acts.exchange.chunks import Chunk
    from desktop_app.acts.exchange.corrections import Corrections, LineNow
    from desktop_app.acts.exchange.matched.matching import Matching, TableMatch
    from desktop_app.acts.exchange.matched.tables import TableBeginning
    from desktop_app.core.records.field import Field
    from desktop_app.store.database import Book

_SHOWN = 8
"""So many names of what has no place here are told."""


class MatchedTable(NamedTuple):
    """A table of the file, and what its headings mean."""

    seen: TableBeginning
    match: TableMatch


class Matched:
    """What a file holds under the names of our sheets and columns."""

    def __init__(self, path: Path, matching: Matching, corrections: Corrections, book: Book | None) -> None:
        """Look into the file, beside the book into which it comes; Refused where it cannot be read."""
        self.path, self._book = path, book
        self._tables = tables_at(path, matching.written)
        self._seen = look_at(self._tables)
        self._corrections = corrections
        known = ((each, match) for each in self._seen for match in matching.of(each.headings))
        self._parts = [MatchedTable(seen, match) for seen, match in known if match.sheet]
        self._made: dict[str, TableRecords] = {}
        know(self._tables, self._seen, matching)

    @property
    def shape(self) -> str:
        """What it was read as."""
        return MATCHED

    @property
    def notes(self) -> list[Text]:
        """What was passed over."""
        said, used = [*self._tables.notes], {part.seen.name for part in self._parts}
        told = {(part.seen.name, each.heading) for part in self._parts for each in part.match.columns if each.column}
        told |= {(part.seen.name, part.match.one_for) for part in self._parts}
        each_of = [(each.name, heading) for each in self._seen if each.name in used for heading in each.headings]
        if columns := [heading for name, heading in each_of if heading and (name, heading) not in told]:
            said.append(text("Import", "Columns that are passed over: {columns}", columns=_few(columns)))
        if others := [each.name for each in self._seen if each.name not in used]:
            said.append(text("Import", "Tables that are passed over: {tables}", tables=_few(others)))
        return said

    def name(self, sheet: str) -> str:
        """The sheet, under which its problems are found: several tables may fill it."""
        return sheet

    def length(self, sheet: str) -> int:
        """How long it takes to read the tables of a sheet."""
        return sum(self._tables.length(part.seen.name) for part in self._of(sheet))

    def sheets(self) -> list[str]:
        """The sheets that the tables fill."""
        return [each.name for each in SHEETS if self._of(each.name)]

    def hindrances(self, *, with_scheme: bool) -> Iterator[Problem]:
        """No table with known headings, forms that nobody has chosen, and rows without a scheme to belong to."""
        if not self._parts:
            yield Problem(text("Import", "no table has the headings of the matching"), file=self.path.name)
        for seen, match in self._parts:
            for each in match.unformed():
                words = text("Import", "it is not said in which form the column is written")
                yield Problem(words, each.heading, self._tables.name(seen.name), seen.line)
        if self._parts and not with_scheme and "scheme" not in self.sheets():
            yield Problem(text("Import", "a new scheme needs its name and its currency first"), file=self.path.name)

    def located(self, problem: Problem) -> Problem:
        """A problem with the table, the line and the heading of the file."""
        parts = self._of(problem.file)
        if not parts:
            return problem

        def placed(number: int) -> tuple[str, int]:
            return self._tables.name(parts[number // APART].seen.name), number % APART

        file, line = placed(problem.line)
        match = parts[problem.line // APART].match
        first = next((each.heading for each in match.under(problem.field)), problem.field)
        heading = heading_of(problem.message) or first
        return Problem(with_lines(problem.message, file, placed), heading, file, line)

    def standing(self, places: Mapping[str, Collection[int]]) -> Iterator[LineNow]:
        """The lines in which problems were found, as they count now."""
        for each in self._seen:
            name = self._tables.name(each.name)
            if lines := places.get(name):
                yield from standing(name, self._lines(each), lines, each.headings)

    def look_closely(self) -> bool:
        """From now on look at each table as a whole before it is read; whether that was not done so far."""
        return self._tables.look_closely()

    def chunks(self, sheet: str) -> Iterator[Parsed]:
        """All rows of a sheet, our columns first, some thousand at a time."""
        parts = self._of(sheet)
        fields = sheet_of(sheet).fields
        ours = [field for field in fields if any(self._gives(part, field) for part in parts)]
        if parts:
            yield Parsed([(parts[0].seen.line, [field.column for field in ours])])
        for at, part in enumerate(parts):
            if self._is_plain(part):
                columns = [taken(part.match, field) for field in ours]
                yield from self._rows(part.seen, columns, at * APART)
            else:
                yield self._records(part, [field.column for field in ours], at * APART)

    def _gives(self, part: MatchedTable, field: Field) -> bool:
        """Whether a table gives one of our columns."""
        return part.match.gives(field.column) or field in part.match.linked(self._beside(part))

    def _beside(self, part: MatchedTable) -> set[str]:
        """The lists that the same table fills."""
        return {each.match.sheet for each in self._parts if each.seen is part.seen}

    def _is_plain(self, part: MatchedTable) -> bool:
        """Whether each row is one record of one list, with a code of its own."""
        return len(self._beside(part)) == 1 and not (part.match.one_for or part.match.codes_given)

    def _records(self, part: MatchedTable, columns: list[str], first: int) -> Parsed:
        """The records that a table makes of one list."""
        seen = part.seen
        if seen.name not in self._made:
            matches = self._parts_of(seen)
            lines = (row for chunk in self._lines(seen) for row in self._below(seen, chunk))
            self._made[seen.name] = TableRecords(matches, lines, len(seen.headings), self._book)
        made = self._made[seen.name]
        rows = ((each.line, [each.cells.get(column, "") for column in columns]) for each in made.of[part.match.sheet])
        return Parsed([(first + line, [*cells, *made.beyond.get(line, [])]) for line, cells in rows])

    def _rows(self, seen: TableBeginning, columns: list[TakenColumn], first: int) -> Iterator[Parsed]:
        """The rows of a table in our columns; what stands beyond its headings stays beyond ours."""
        width = len(seen.headings)
        for chunk in self._lines(seen):
            yield Parsed(
                [
                    (first + number, [*(each.of(cells) for each in columns), *_beyond(cells, width)])
                    for number, cells in self._below(seen, chunk)
                ]
            )

    def _below(self, seen: TableBeginning, chunk: Chunk) -> Iterator[tuple[int, list[str]]]:
        """The rows under the headings; what is read first of a line of totals stands as what is wrong with it."""
        used = [
            at
            for at, heading in enumerate(seen.headings)
            if any(each.heading == heading and each.column for part in self._parts_of(seen) for each in part.columns)
        ]
        for number, cells in chunk.rows():
            if number > seen.line:
                yield number, _without_totals(cells, used)

    def _parts_of(self, seen: TableBeginning) -> list[TableMatch]:
        """What the headings of a table mean, in each list that it fills."""
        return [part.match for part in self._parts if part.seen is seen]

    def _lines(self, seen: TableBeginning) -> Iterator[Chunk]:
        """The lines of a table as they count now."""
        name = self._tables.name(seen.name)
        return self._corrections.over(name, self._tables.chunks(seen.name), seen.headings)

    def _of(self, sheet: str) -> list[MatchedTable]:
        """The tables that fill a sheet."""
        return [part for part in self._parts if part.match.sheet == sheet]


def _without_totals(cells: list[str], used: list[int]) -> list[str]:
    """The cells of a row, the first that is used marked where the row begins as totals do."""
    first = next(filter(None, map(str.strip, cells)), "")
    if first.rstrip(" :=.").casefold() not in TOTALS:
        return cells
    at = next((at for at in used if at < len(cells) and cells[at].strip()), None)
    return cells if at is None else [*cells[:at], of_totals(cells[at].strip()), *cells[at + 1 :]]


def _beyond(cells: list[str], width: int) -> list[str]:
    """What stands behind the last heading."""
    return cells[width:] if any(map(str.strip, cells[width:])) else []


def _few(names: list[str]) -> str:
    """The first of many names."""
    return ", ".join(names[:_SHOWN]) + ("…" if len(names) > _SHOWN else "")
