"""Staging: the lines of one sheet read as rows into the intake, with everything that is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import chain
from typing import TYPE_CHECKING, Any

from desktop_app.acts.exchange.cells import CellProblem, Reader
from desktop_app.acts.exchange.columns import ABSENT, Columns
from desktop_app.acts.exchange.headings import column_named, fields_under
from desktop_app.acts.exchange.wrong_rows import WrongRows
from desktop_app.core.problems import Problem, Refused, raise_for
from desktop_app.core.rules.registry import problems_of
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.acts.exchange.chunks import Chunk
    from desktop_app.acts.exchange.sources import Origin
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.intake import Intake

PROBLEM = "problem"
"""The column that says why a row was set aside."""

WIDEST = 1000
"""More columns than any table has beside ours, and few enough to look for the nearest known one of each."""


@dataclass(slots=True)
class Staging:
    """The reading of one sheet: its problems, and whether its rows could be told apart at all."""

    of: Sheet
    file: str
    decimals: int
    problems: WrongRows = field(default_factory=WrongRows)
    readable: bool = False
    header: int = 1
    """The line that names the columns."""

    def read(self, intake: Intake, origin: Origin) -> None:
        """Read all lines of the sheet into the intake."""
        try:
            opened = self.open(origin)
            if opened and self.readable:
                places, width, chunks = opened
                absent = [field.name for field, at in zip(self.of.fields, places, strict=True) if at == ABSENT]
                intake.add(self.of.name, self._rows(chunks, places, width), absent)
                return
        except Refused as refusal:
            self.problems.join(WrongRows(refusal.problems))
            self.readable = False
        intake.add(self.of.name, ())

    def open(self, origin: Origin) -> tuple[list[int], int, Iterator[Chunk]] | None:
        """For each field the place of its column, the width of a line, and all lines after the header."""
        chunks = origin.chunks(self.of.name)
        for chunk in chunks:
            for number, cells in chunk.rows():
                places, width = self._order(number, cells)
                return places, width, chain((chunk.after(number),), chunks)
        self._refuse(1, text("Import", "the file is empty; its first line must name the columns"))
        return None

    def _refuse(self, line: int, words: Text, column: str = "") -> None:
        """Add a problem."""
        self.problems.add(Problem(words, column, self.file, line))

    def _order(self, line: int, cells: list[str]) -> tuple[list[int], int]:
        """For each field the place of its column, and the width of a line; unknown and missing columns are problems."""
        self.header = line
        if len(cells) > WIDEST:
            words = text("Import", "the first line names {columns} columns, more than {most}; leave the others out")
            raise_for(self.file, line, words.about(columns=len(cells), most=WIDEST))
        fields = fields_under(cells, self.of)
        names = [each.column if each else cell.strip() for each, cell in zip(fields, cells, strict=True)]
        while names and not names[-1]:
            names.pop()
        known = [field.column for field in self.of.fields]
        for words in self._about_columns(names, known):
            self._refuse(line, words)
        keys = [self.of.field(key) for key in self.of.key]
        self.readable = all(key.column in names for key in keys if key.required) and any(
            name in known for name in names
        )
        return [names.index(column) if column in names else ABSENT for column in known], len(names)

    def _about_columns(self, names: list[str], known: list[str]) -> Iterator[Text]:
        """What is wrong with the names of the columns."""
        if "" in names:
            yield text("Import", "a column has no name; give it one of the known names, or take it out")
        yield from (_unknown(name, known) for name in names if name and name not in known and not tells_problem(name))
        for name in dict.fromkeys(names):
            if name in known and names.count(name) > 1:
                yield text("Import", 'column "{name}" stands twice', name=name)
        for each in self.of.fields:
            if each.required and each.column not in names:
                yield text("Import", 'column "{name}" is missing', name=each.column)

    def _fitting(self, lines: Iterator[tuple[int, list[str]]], width: int) -> Iterator[tuple[int, list[str]]]:
        """The lines that fit the header: a short one has empty ends, one that is too long is a problem."""
        for number, cells in lines:
            if len(cells) <= width or not any(map(str.strip, cells[width:])):
                yield number, cells + [""] * (width - len(cells))
            else:
                words = text("Import", "the line has {cells} cells, the header {width}", cells=len(cells), width=width)
                self._refuse(number, words)

    def _rows(self, chunks: Iterator[Chunk], places: list[int], width: int) -> Iterator[tuple[object, ...]]:
        """Each line as a staged row: number and values; unreadable cells stay empty and are reported."""
        columns = [(Reader(field, self.decimals), at) for field, at in zip(self.of.fields, places, strict=True)]
        whole = all(at != ABSENT for field, at in zip(self.of.fields, places, strict=True) if field.required)
        at_once = Columns(self.of, places, width, self.decimals)
        for chunk in chunks:
            values = at_once.read(chunk) if whole else None
            if values:
                yield from zip(chunk.numbers, *values, strict=True)
            else:
                yield from self._one_by_one(self._fitting(chunk.rows(), width), columns, whole=whole)

    def _one_by_one(
        self, lines: Iterator[tuple[int, list[str]]], columns: list[tuple[Reader, int]], *, whole: bool
    ) -> Iterator[tuple[object, ...]]:
        """Lines read cell by cell, because there is something about one of them."""
        for number, cells in lines:
            try:
                values = [reader[cells[at]] if at != ABSENT else None for reader, at in columns]
            except CellProblem:
                values = self._with_problems(columns, cells, number)
            else:
                if whole:
                    self._check(values, number)
            yield (number, *values)

    def _check(self, values: list[Any], number: int) -> None:
        """What cannot be true of the record in a line."""
        record = self.of.record(**{field.name: value for field, value in zip(self.of.fields, values, strict=True)})
        for found in problems_of(self.of.name, record):
            self._refuse(number, found.message, self.of.field(found.field).column)

    def _with_problems(self, columns: list[tuple[Reader, int]], cells: list[str], number: int) -> list[Any]:
        """The readable values of a line, with a problem for every cell that is not."""
        values: list[Any] = []
        for (reader, at), each in zip(columns, self.of.fields, strict=True):
            try:
                values.append(reader[cells[at]] if at != ABSENT else None)
            except CellProblem as problem:
                values.append(None)
                self._refuse(number, problem.message, each.column)
        return values


def tells_problem(head: str) -> bool:
    """Whether a column says why a row was set aside: an import passes over it."""
    return column_named(head) == PROBLEM


def _unknown(name: str, known: list[str]) -> Text:
    """A column nobody knows, with the nearest known one."""
    near = get_close_matches(column_named(name), known, 1, 0.0)[0]
    return text(
        "Import",
        'column "{name}" is not known; the nearest known one is "{near}"',
        name=name,
        near=near,
    )
