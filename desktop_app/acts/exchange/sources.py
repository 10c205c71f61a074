"""Where exchange rows come from: a folder of CSV files or one workbook, read as lines of text cells."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from desktop_app.acts.exchange.chunks import LONGEST, NotText, TooLong, Unparted
from desktop_app.acts.exchange.corrections import standing
from desktop_app.acts.exchange.dialects import (
    AS_IT_TELLS,
    WINDOWS,
    Dialect,
    dialect_as_a_whole,
    dialect_of,
    lines_of,
)
from desktop_app.acts.exchange.foreign.registry import recognised
from desktop_app.acts.exchange.shape import BY_ITSELF, EXCHANGE, NOTHING_CORRECTED, ExchangeShape, HowToRead
from desktop_app.acts.exchange.shares import share_problems
from desktop_app.acts.exchange.strays import TABLES, is_left_behind, lacking, others, passed_over, stray_files
from desktop_app.acts.exchange.workbook import Workbook
from desktop_app.core.problems import Problem, raise_for, refused
from desktop_app.core.progress import Progress
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from desktop_app.acts.exchange.chunks import Chunk
    from desktop_app.acts.exchange.corrections import LineNow
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


class Origin(Protocol):
    """Where exchange rows come from, whatever holds them."""

    @property
    def path(self) -> Path:
        """Where it is."""
        ...

    @property
    def notes(self) -> Sequence[Text]:
        """What is to be said of how it was read."""
        ...

    @property
    def shape(self) -> str:
        """The name of the shape it is read as."""
        ...

    def name(self, sheet: str) -> str:
        """The name under which problems of a sheet are found."""
        ...

    def length(self, sheet: str) -> int:
        """How long it takes to read a sheet, beside the others."""
        ...

    def sheets(self) -> list[str]:
        """The sheets that are there, links first."""
        ...

    def hindrances(self, *, with_scheme: bool) -> Iterator[Problem]:
        """Why it cannot come in as a whole; with a scheme where the file has one already."""
        ...

    def located(self, problem: Problem) -> Problem:
        """A problem of a sheet with the file, line and column where whoever mends it looks for it."""
        ...

    def standing(self, places: Mapping[str, Collection[int]]) -> Iterator[LineNow]:
        """The lines in which problems were told, by file and line, as they count now."""
        ...

    def look_closely(self) -> bool:
        """From now on look at each sheet as a whole before it is read; whether that was not done so far."""
        ...

    def chunks(self, sheet: str) -> Iterator[Chunk]:
        """All lines of a sheet, the header among them, some thousand at a time."""
        ...


class Folder:
    """A folder of CSV files, one a sheet; of another program also of workbooks with one table each."""

    def __init__(self, path: Path, of: ExchangeShape = EXCHANGE) -> None:
        """Look into the folder; Refused where that is not allowed."""
        self.path, self.of = path, of
        self.corrections, self.written = NOTHING_CORRECTED, AS_IT_TELLS
        self.dialect = Dialect()
        """How the last table was read."""
        self._said: list[Text] = []
        self._closely = False
        try:
            self._files = sorted(
                each.name for each in path.iterdir() if each.is_file() and not is_left_behind(each.name)
            )
        except OSError:
            words = text("Import", "{name} cannot be read. Check that you may open it.", name=str(path))
            raise refused(words) from None

    @property
    def notes(self) -> list[Text]:
        """What is to be said of how the folder was read."""
        # Of another program's tables most have no place here: it is said of all of them together.
        return [*(map(passed_over, self.others()) if self.of is EXCHANGE else ()), *self._said]

    @property
    def shape(self) -> str:
        """The name of what it is read as."""
        return self.of.name

    def name(self, sheet: str) -> str:
        """The file of a sheet, under which its problems are reported."""
        files = (f"{sheet}{end}" for end in self.of.ends)
        return next((file for file in files if file in self._files), f"{sheet}.csv")

    def length(self, sheet: str) -> int:
        """How long it takes to read a sheet, beside the others: its bytes."""
        path = self.path / self.name(sheet)
        return path.stat().st_size if path.exists() else 0

    def holds(self, table: str) -> bool:
        """Whether a table is there, of whatever shape, in capitals or not."""
        return any(file.casefold().startswith(f"{table}.".casefold()) for file in self._files)

    def sheets(self) -> list[str]:
        """The sheets that are there."""
        return [name for name in self.of.names if self.name(name) in self._files]

    def others(self) -> list[str]:
        """The tables that nobody can have meant to come in."""
        return others(self._files, self.of)

    def strangers(self) -> Iterator[Problem]:
        """Files whose name is nearly, but not quite, that of a sheet."""
        return stray_files(self._files, self.of)

    def hindrances(self, *, with_scheme: bool) -> Iterator[Problem]:
        """Why it cannot come in as a whole."""
        yield from self.strangers()
        yield from lacking(self, with_scheme=with_scheme)
        yield from share_problems(self.path)

    def located(self, problem: Problem) -> Problem:
        """A problem as one looks for it in the folder: as it is."""
        return problem

    def standing(self, places: Mapping[str, Collection[int]]) -> Iterator[LineNow]:
        """The lines in which problems were found, as they count now."""
        for name in self.sheets():
            lines = places.get(self.name(name))
            if lines:
                yield from standing(self.name(name), self.chunks(name), lines)

    def look_closely(self) -> bool:
        """From now on look at each file as a whole before it is read; whether that was not done so far."""
        before, self._closely = self._closely, True
        return not before

    def chunks(self, sheet: str) -> Iterator[Chunk]:
        """All lines, the header among them, some thousand at a time."""
        return self.corrections.over(self.name(sheet), self._chunks(sheet))

    def _chunks(self, sheet: str) -> Iterator[Chunk]:
        """All lines as they stand in the file."""
        name = self.name(sheet)
        if name.endswith(".xlsx"):
            yield from Workbook(self.path / name, self.of, only=sheet).chunks(sheet)
            return
        try:
            with (self.path / name).open("rb") as handle:
                yield from self._lines(handle, sheet)
        except OSError:
            raise_for(name, 1, text("Import", "the file cannot be read; check that you may open it"))
        except TooLong as failure:
            words = text("Import", "a line or a cell is too long: a quotation mark or the end of the line is missing")
            raise_for(name, failure.line, words)
        except Unparted as failure:
            raise_for(name, failure.line, text("Import", "a quotation mark is opened and not closed properly"))
        except NotText as failure:
            words = text("Import", "the file is not in UTF-8; save it again as CSV UTF-8")
            raise_for(name, _unlike_line(self.path / name) or failure.line, words)

    def _lines(self, handle: BinaryIO, sheet: str) -> Iterator[Chunk]:
        """The lines of an open file, in whatever way it was written."""
        of = self.of.table(sheet)
        how = dialect_as_a_whole(handle, of) if self._closely else dialect_of(handle, of)
        self.dialect = how = self.written.over(how)
        if how.encoding == WINDOWS != self.written.letters:
            self._note(
                text(
                    "Import",
                    "{file} is not in UTF-8; it was read as Windows-1252: look at its accents",
                    file=self.name(sheet),
                )
            )
        yield from lines_of(handle, how, of)

    def _note(self, words: Text) -> None:
        """Say something once."""
        self._said += [words] * (words not in self._said)


def _unlike_line(path: Path) -> int:
    """The first line of a file that is not in UTF-8, which is read some thousand letters at a time; 0 without one."""
    with path.open("rb") as handle:
        for number, line in enumerate(iter(lambda: handle.readline(LONGEST), b""), 1):
            try:
                line.decode()
            except UnicodeDecodeError:
                return number
    return 0


def source(
    path: Path, how: HowToRead = BY_ITSELF, progress: Progress | None = None, book: Book | None = None
) -> Origin:
    """The folder, workbook or table at a path, read as an exchange, as what another program writes, or as matched.

    Only beside the book into which it comes can codes be given to records that have none.

    Refused when there is neither, and when nothing that is given beside it is known.
    """
    if how.matching is None:
        tables = _tables_at(path)
        tables.corrections = how.corrections
        description = recognised(how.shape, tables)
        if description:
            from desktop_app.acts.exchange.foreign.origin import Foreign

            return Foreign(tables, description, how.given, progress or Progress())
    if how.given:
        words = text(
            "Import",
            "{name} is read as an exchange folder, to which nothing is given: leave --give away.",
            name=path.name,
        )
        raise refused(words)
    if how.matching is None:
        return tables
    from desktop_app.acts.exchange.matched.origin import Matched

    return Matched(path, how.matching, how.corrections, book)


def _tables_at(path: Path) -> Folder | Workbook:
    # Unlike Path's own these say no to a name that no system takes.
    if os.path.isdir(path):  # noqa: PTH112
        return Folder(path)
    is_file = os.path.isfile(path)  # noqa: PTH113
    if is_left_behind(path.name) and is_file:
        raise refused(text("Import", "{name} only marks an open workbook: close that and import it.", name=path.name))
    if path.suffix.lower() in (".xlsx", ".xlsm", ".ods") and is_file:
        return Workbook(path)
    if path.suffix.lower() in TABLES and is_file:
        words = text(
            "Import", "{name} is a table alone: say with --as NAME.json what its headings mean.", name=path.name
        )
        raise refused(words)
    if path.suffix.lower() == ".xls" and is_file:
        raise refused(text("Import", "{name} is of an old kind: save it as .xlsx and import that.", name=path.name))
    if is_file:
        raise refused(text("Import", "{name} is neither a workbook (.xlsx, .ods) nor a CSV file.", name=str(path)))
    raise refused(
        text(
            "Import",
            "There is no folder or workbook {name} to import from.",
            name=str(path),
        )
    )
