"""A look at what an import would bring, before it: rows of each sheet, new words, and everything that is wrong."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.acts.exchange.foreign.registry import questions
from desktop_app.acts.exchange.headings import column_named
from desktop_app.acts.exchange.import_folder import origin_at
from desktop_app.acts.exchange.shape import BY_ITSELF, HowToRead
from desktop_app.acts.exchange.staged import absences, located_problems, staged
from desktop_app.core.problems import Refused
from desktop_app.core.progress import Stopped
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_app.acts.exchange.corrections import LineNow
    from desktop_app.acts.exchange.sources import Origin
    from desktop_app.acts.exchange.staged import Staged
    from desktop_app.acts.exchange.staging import Staging
    from desktop_app.acts.exchange.wrong_rows import WrongRows
    from desktop_app.core.problems import Problem
    from desktop_app.core.progress import Progress
    from desktop_app.core.records.field import Field
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


FieldQuestion: TypeAlias = "tuple[Field, str]"
"""The field that an answer fills, and what holds without one."""


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """One sheet of an import: how many of its rows are new, how many the file holds already, how many are wrong."""

    name: str
    file: str
    new: int
    known: int
    wrong: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would bring."""

    path: Path
    how: HowToRead
    """The shape it was read as."""
    sheets: tuple[SheetPreview, ...]
    words: tuple[tuple[str, str], ...]
    problems: tuple[Problem, ...]
    """The first of them; the last one may say how many more there are."""
    wrong: int
    """How many there are."""
    whole: bool
    """Whether a problem concerns a sheet as a whole, so that no row can be set aside for it."""
    notes: tuple[Text, ...] = ()
    """What is to be said of how the files were read."""
    asks: tuple[FieldQuestion, ...] = ()
    """What the program whose tables these are may be told beside them."""
    lines: Mapping[tuple[str, int], LineNow] = field(default_factory=lambda: MappingProxyType({}))
    """The lines in which the first problems are, by file and line, as they count now."""

    def standing(self, problem: Problem) -> tuple[LineNow, str] | None:
        """The line of a problem and the cell that is to blame; None where it is about more than a cell."""
        line = self.lines.get((problem.file, problem.line))
        cell = line.cells.get(column_named(problem.field)) if line else None
        if line is None or cell is None or column_named(cell) == column_named(problem.field):
            return None  # a heading is no cell
        return line, cell

    @property
    def new(self) -> int:
        """How many rows are new."""
        return sum(each.new for each in self.sheets)


def preview_of(book: Book, path: Path, progress: Progress, how: HowToRead = BY_ITSELF) -> Preview:
    """Read everything and write nothing."""
    origin = origin_at(book, path, progress, how)
    with staged(book, origin, progress) as stage:
        problems, words, whole = stage.problems(), stage.news(), _is_whole(stage)
        wrong = {staging.of.name: _take_wrong(stage, staging, problems) for staging in stage.stagings}
        right, new = stage.intake.counts(), stage.intake.forget_known()
        for late in stage.closed():
            problems.add(late)
            whole = True
    names = [(staging.of.name, staging.file) for staging in stage.stagings]
    sheets = (SheetPreview(name, file, new[name], right[name] - new[name], wrong[name]) for name, file in names)
    read = replace(how, shape=origin.shape)
    asks = questions(origin.shape, with_scheme=bool(currency(book)))
    said, number = located_problems(origin, problems), len(problems.kept) + problems.beyond
    lines = _lines(origin, said)
    return Preview(path, read, tuple(sheets), tuple(words), said, number, whole, tuple(origin.notes), asks, lines)


def _lines(origin: Origin, problems: tuple[Problem, ...]) -> Mapping[tuple[str, int], LineNow]:
    """The lines that problems name, as far as they can be read again."""
    places: dict[str, set[int]] = {}
    for each in problems:
        if each.line and each.field:
            places.setdefault(each.file, set()).add(each.line)
    found: dict[tuple[str, int], LineNow] = {}
    try:
        found.update(((each.file, each.line), each) for each in origin.standing(places))
    except Stopped:
        raise
    except Refused:
        return found  # what follows cannot be read, which is among the problems
    return found


def _take_wrong(stage: Staged, staging: Staging, problems: WrongRows) -> int:
    """Take the rows of a sheet out that are not right, with the rest of their vouchers and bills; how many they are."""
    lines = {line for line in problems.lines_of(staging.file) if line > staging.header}
    beside, _ = stage.intake.take_out(staging.of, lines)
    return len(lines) + len(beside)


def _is_whole(stage: Staged) -> bool:
    """Whether something is wrong with more than single rows."""
    heads = (problem.line <= staging.header for staging in stage.stagings for problem in staging.problems.kept)
    unreadable = any(not staging.readable for staging in stage.stagings)
    return bool(absences(stage.book, stage.origin)) or unreadable or any(heads)
