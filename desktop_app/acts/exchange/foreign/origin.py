"""Another program's tables as an origin of exchange rows: each sheet of ours, streamed from the tables it is in."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.chunks import SIZE, Parsed
from desktop_app.acts.exchange.foreign.held import Lookups
from desktop_app.acts.exchange.foreign.reading import ForeignReading
from desktop_app.acts.exchange.foreign.written_days import DAYS, DOUBTFUL
from desktop_app.acts.exchange.matched.days import DAY_FIRST
from desktop_app.acts.exchange.odd_cells import heading_of
from desktop_app.acts.exchange.shape import APART, with_lines
from desktop_app.core.problems import Problem, refused
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.records.sheets import sheet as sheet_of
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from desktop_app.acts.exchange.corrections import LineNow
    from desktop_app.acts.exchange.foreign.description import Description, Rows
    from desktop_app.acts.exchange.foreign.taken import CellTaken, Row
    from desktop_app.acts.exchange.sources import Folder
    from desktop_app.acts.exchange.workbook import Workbook
    from desktop_app.core.progress import Progress
    from desktop_app.core.text import Text

_SHOWN = 8
"""So many names of tables that have no place here are told."""
_SCHEME = "scheme"


class Foreign:
    """What a folder or workbook of another program holds, under the names of our sheets and columns."""

    def __init__(
        self, tables: Folder | Workbook, of: Description, given: Mapping[str, str], progress: Progress
    ) -> None:
        """Read tables as a program is described; Refused where something is given that it is not asked for."""
        tables.of = of.shape
        self._tables, self._of, self._progress = tables, of, progress
        for name in given:
            if name not in of.asks:
                raise refused(_ASKED.about(name=name, known=", ".join(of.asks)))
        self._given = {**of.asks, **given}
        self._reading = ForeignReading(tables, of, self._given.get(DAYS.column, ""))
        self._held: Lookups | None = None
        self._missed: dict[str, Counter[str]] = {}
        self._remarks: dict[str, Counter[Text]] = {}

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._tables.path

    @property
    def shape(self) -> str:
        """The name of the description."""
        return self._of.name

    @property
    def notes(self) -> list[Text]:
        """As what it was read, what was passed over, and what was found that has another meaning here."""
        remarks: Counter[Text] = sum(self._remarks.values(), Counter())
        missed: Counter[str] = sum(self._missed.values(), Counter())
        said = [text("Import", "It was read as an export of {program}.", program=self._of.label), *self._tables.notes]
        said += self._passed_over()
        said += [words.about(count=count) for words, count in remarks.items()]
        absent = self._absent()
        if absent:
            said.append(
                text(
                    "Import",
                    "Tables that are not there, so that what they would tell stays empty: {tables}",
                    tables=absent,
                )
            )
        if missed:
            said.append(
                text("Import", "Links to rows that are not there stay empty: {columns}", columns=_listed(missed))
            )
        return said

    def name(self, sheet: str) -> str:
        """The sheet, under which its problems are found: several may come from one table."""
        return sheet

    def length(self, sheet: str) -> int:
        """How long it takes to read the tables of a sheet."""
        return sum(self._tables.length(rows.table) for _, rows in self._parts(sheet))

    def sheets(self) -> list[str]:
        """The sheets of which there are tables, and the scheme where it was given."""
        whole = {"name", "currency"} <= set(self._scheme())
        return [each.name for each in SHEETS if self._parts(each.name) or (each.name == _SCHEME and whole)]

    def hindrances(self, *, with_scheme: bool) -> Iterator[Problem]:
        """Tables that may be meant, that are missing, and a scheme that nobody has told."""
        yield from self._tables.strangers()
        there, file = self._tables.sheets(), self.path.name
        if not there:
            yield Problem(text("Import", "no table of {program} is in it", program=self._of.label), file=file)
        for table, wanted in self._wanted().items():
            if table not in there:
                words = text("Import", "the table is missing; {table} refers to it", table=wanted)
                yield Problem(words, file=self._tables.name(table))
        _, cell = self._reading.days
        if cell:
            yield Problem(DOUBTFUL.about(cell=cell, form=DAY_FIRST), file=file)
        if _SCHEME not in self.sheets() and (self._scheme() or not with_scheme):
            yield Problem(_NO_SCHEME.about(program=self._of.label), file=file)

    def located(self, problem: Problem) -> Problem:
        """A problem with the file, line and column of the other program."""
        if problem.file == _SCHEME:
            return replace(problem, file="", line=0, field=f"--give {problem.field}")
        ours = [rows for rows in self._of.rows if rows.sheet == problem.file]
        if not ours:
            return problem

        def placed(number: int) -> tuple[str, int]:
            return self._tables.name(ours[number // APART].table), number % APART

        file, line = placed(problem.line)
        taken = ours[problem.line // APART].columns.get(problem.field)
        column = heading_of(problem.message) or (next(taken.columns(), "") if taken else "") or problem.field
        return Problem(with_lines(problem.message, file, placed), column, file, line)

    def standing(self, places: Mapping[str, Collection[int]]) -> Iterator[LineNow]:
        """The lines in which problems were found, as they count now."""
        return self._tables.standing(places)

    def look_closely(self) -> bool:
        """From now on look at each table as a whole before it is read; whether that was not done so far."""
        return self._tables.look_closely()

    def chunks(self, sheet: str) -> Iterator[Parsed]:
        """All rows of a sheet, our columns first, some thousand at a time."""
        if sheet == _SCHEME:
            given = self._scheme()
            yield Parsed([(1, list(given)), (2, list(given.values()))])
            return
        held, parts = self._prepared(), self._parts(sheet)
        held.missed = self._missed[sheet] = Counter()
        self._remarks[sheet] = Counter()
        columns = list(dict.fromkeys(column for _, rows in parts for column in rows.columns))
        for place, (at, rows) in enumerate(parts):
            head, lines = self._reading.opened(rows.table)
            if not place:
                yield Parsed([(at * APART + head, columns)])
            cells = self._cells(rows, lines, [rows.columns.get(column) for column in columns], held)
            numbered = ((at * APART + line, each) for line, each in cells)
            while some := list(islice(numbered, SIZE)):
                yield Parsed(some)

    def _cells(
        self, rows: Rows, lines: Iterator[tuple[int, Row]], columns: list[CellTaken | None], held: Lookups
    ) -> Iterator[tuple[int, list[str]]]:
        """Each row that counts, in our columns; of some of them something is to be said."""
        remarks = self._remarks[rows.sheet]
        for line, row in lines:
            if rows.only is None or rows.only.of(row, held):
                yield line, [taken.of(row, held) if taken else "" for taken in columns]
                remarks.update(words for found, words in rows.remarks if found.of(row, held))
            elif rows.others:
                remarks[rows.others] += 1

    def _parts(self, sheet: str) -> list[tuple[int, Rows]]:
        """What a sheet comes from, as far as the tables are there, each with its place in the description."""
        there = self._tables.sheets()
        ours = (rows for rows in self._of.rows if rows.sheet == sheet)
        return [(at, rows) for at, rows in enumerate(ours) if {rows.table, *rows.beside} <= set(there)]

    def _active(self) -> list[Rows]:
        """Everything that comes from the tables that are there."""
        return [rows for each in SHEETS for _, rows in self._parts(each.name)]

    def _wanted(self) -> dict[str, str]:
        """The tables that others cannot do without, each with one that refers to it."""
        active = self._active()
        asked = ((each.table, rows.table) for rows in active for each in rows.lookups() if not each.optional)
        wanted = dict(asked)
        if active:
            wanted.setdefault(self._of.sign, self._of.label)
        return wanted

    def _absent(self) -> str:
        """The tables that others could do with and that are not there."""
        there = self._tables.sheets()
        wanted = (lookup.table for rows in self._active() for lookup in rows.lookups())
        return ", ".join(dict.fromkeys(table for table in wanted if table not in there))

    def _prepared(self) -> Lookups:
        """What is known of other rows, read once."""
        if self._held is None:
            held = Lookups(self._given, self._tables.sheets())
            held.fill((lookup for rows in self._active() for lookup in rows.lookups()), self._rows_read_before)
            self._held, self._missed[""] = held, held.missed
        return self._held

    def _rows_read_before(self, table: str) -> Iterator[Row]:
        """The rows of a table that is read before its turn, with a step now and then at which one may stop."""
        words = text("Import", "Reading {file}", file=self._tables.name(table))
        _, lines = self._reading.opened(table)
        for at, (_, row) in enumerate(lines):
            if at % SIZE == 0:
                self._progress.at(words, 0.0)
            yield row

    def _scheme(self) -> dict[str, str]:
        """What was given of the scheme."""
        known = [each.column for each in sheet_of(_SCHEME).fields]
        return {column: self._given[column] for column in known if self._given.get(column)}

    def _passed_over(self) -> Iterator[Text]:
        """One sentence on what has no place here."""
        replaced, columns = Counter(self._reading.replaced), sum(self._reading.unread.values())
        others = self._tables.others()
        if +replaced or columns or others:
            yield text(
                "Import",
                "Passed over, since they have no place here: rows that were replaced or deleted: {rows} ({by_row}); "
                "columns: {columns}; tables: {tables} ({by_table})",
                rows=replaced.total(),
                by_row=_listed(replaced),
                columns=columns,
                tables=len(others),
                by_table=_few(others),
            )


def _few(names: list[str]) -> str:
    """The first of many names."""
    return ", ".join(names[:_SHOWN]) + ("…" if len(names) > _SHOWN else "") or "–"


def _listed(counts: Counter[str]) -> str:
    """Names with their counts."""
    return ", ".join(f"{name} {count}" for name, count in counts.items() if count) or "–"


_ASKED = text("Import", '"{name}" cannot be given here; known are {known}')
_NO_SCHEME = text(
    "Import",
    "{program} knows neither the name of the scheme nor its currency: enter both in the window, or add "
    "--give name=… --give currency=…",
)
