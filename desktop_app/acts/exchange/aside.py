"""Setting rows aside: what is right comes in; what is not, and all that hangs on it, is written beside it to be mended.

Every row that is taken out may leave others that link to it with nothing to hold, so the rest is judged again until all
of it is right.
"""

from __future__ import annotations

import csv
import shutil
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.consent import Consent
from desktop_app.acts.exchange.headings import fields_under
from desktop_app.acts.exchange.import_folder import import_as_new, origin_at, write
from desktop_app.acts.exchange.odd_cells import as_it_stood, still_guarded
from desktop_app.acts.exchange.shape import BY_ITSELF, HowToRead
from desktop_app.acts.exchange.staged import absences, located_problems, staged
from desktop_app.acts.exchange.staging import PROBLEM, tells_problem
from desktop_app.acts.exchange.watched import READ
from desktop_app.acts.exchange.wrong_rows import WrongRows
from desktop_app.core.language import PLAIN
from desktop_app.core.places import whole_folder
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.progress import Progress
from desktop_app.core.records.field import WORDS
from desktop_app.core.records.sheets import sheet
from desktop_app.core.text import text
from desktop_app.store.failures import calmly
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.acts.exchange.import_folder import Imported
    from desktop_app.acts.exchange.sources import Origin
    from desktop_app.acts.exchange.staged import Staged
    from desktop_app.core.language import Speech
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.database import Book


_TOO_MANY = text("Import", "Too much is not right to set rows aside. Mend what all these rows share, then try again.")
_BESIDE = text("Import", "it belongs to line {line}, which was set aside")


@dataclass(slots=True)
class _Aside:
    """What was taken out so far: of each sheet its lines with what is wrong with them, and their codes."""

    problems: dict[str, dict[int, list[Problem]]] = field(default_factory=dict)
    codes: dict[str, set[str]] = field(default_factory=dict)

    def add(self, name: str, problem: Problem) -> None:
        """Note what is wrong with a line."""
        self.problems.setdefault(name, {}).setdefault(problem.line, []).append(problem)

    def lines(self) -> dict[str, set[int]]:
        """The lines of each sheet."""
        return {name: set(lines) for name, lines in self.problems.items()}


def import_right(  # noqa: PLR0913 - who writes stands beside what is read
    book: Book,
    path: Path,
    aside: Path,
    *,
    consent: Consent = Consent(),  # noqa: B008 - it does not change
    progress: Progress | None = None,
    speech: Speech = PLAIN,
    how: HowToRead = BY_ITSELF,
) -> Imported:
    """Import the rows that are right and write the others into a new or empty folder, each with what is wrong.

    Refused where nothing can be told row by row: a file that cannot be read, columns nobody knows, no scheme.
    """
    origin, progress = origin_at(book, path, progress, how), progress or Progress()
    consent.require(book)
    good = import_as_new(book, origin, consent)
    if good:
        return good
    with staged(book, origin, progress) as stage:
        out = _take_out(stage, progress)
        if not out.problems:
            return write(stage, progress, consent)
        with calmly():
            with whole_folder(aside) as place:
                for name, problems in out.problems.items():
                    _write_aside(origin, place, name, problems, speech)
            try:
                brought = write(stage, progress, consent)
            except BaseException:
                shutil.rmtree(aside, ignore_errors=True)  # what was not saved is not set aside either
                raise
    return replace(brought, aside={name: len(lines) for name, lines in out.problems.items()})


def _take_out(stage: Staged, progress: Progress) -> _Aside:
    """Take rows out of the stage until all that are left are right."""
    out, names = _Aside(), {staging.file: staging.of.name for staging in stage.stagings}
    _refuse_whole(stage)
    while problems := stage.problems(out.codes):
        progress.at(text("Import", "Setting rows aside"), READ)
        _refuse_without_scheme(stage, problems)
        if problems.beyond:
            raise Refused(Problem(_TOO_MANY), *located_problems(stage.origin, problems))
        before = out.lines()
        for problem in problems.kept:
            out.add(names[problem.file], problem)
        if out.lines() == before:
            raise Refused(
                *located_problems(stage.origin, problems)
            )  # what is wrong is in no row that could be taken out
        for name, lines in out.lines().items():
            _take_lines(stage, out, name, lines - before.get(name, set()))
        for staging in stage.stagings:
            staging.problems = WrongRows()  # their rows are out
    return out


def _take_lines(stage: Staged, out: _Aside, name: str, lines: set[int]) -> None:
    """Take some lines of a sheet out, and with them the rest of their vouchers and bills."""
    of = sheet(name)
    beside, codes = stage.intake.take_out(of, lines)
    out.codes.setdefault(name, set()).update(codes)
    for line, first in beside.items():
        place = Problem(_BESIDE, of.field(of.key[0]).column, stage.origin.name(name), line)
        shown = stage.origin.located(replace(place, line=first)).line
        out.add(name, replace(place, message=_BESIDE.about(line=str(shown))))


def _refuse_whole(stage: Staged) -> None:
    """Refuse what concerns a sheet as a whole: no row of it is to blame, and none can be taken for right."""
    whole = [problem for staging in stage.stagings if not staging.readable for problem in staging.problems.kept]
    whole += [
        problem for staging in stage.stagings for problem in staging.problems.kept if problem.line <= staging.header
    ]
    strange = absences(stage.book, stage.origin)
    if strange or whole:
        raise Refused(*located_problems(stage.origin, WrongRows((*strange, *whole))))


def _refuse_without_scheme(stage: Staged, problems: WrongRows) -> None:
    """Refuse a new file whose scheme is not right: everything hangs on it."""
    of_scheme = [problem for problem in problems.kept if problem.file == stage.origin.name("scheme")]
    if of_scheme and not currency(stage.book):
        raise Refused(*located_problems(stage.origin, WrongRows(of_scheme)))


def _write_aside(origin: Origin, folder: Path, name: str, problems: dict[int, list[Problem]], speech: Speech) -> None:
    """Write the lines of a sheet as they came, each with what is wrong with it, so that a spreadsheet opens them."""
    with (folder / f"{name}.csv").open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerows(_rows(origin, sheet(name), problems, speech))


def _rows(origin: Origin, of: Sheet, problems: dict[int, list[Problem]], speech: Speech) -> Iterator[list[str]]:
    """The header and the lines, with the column of problems at the end in place of a former one."""
    header: list[str] | None = None
    words: list[bool] = []
    for chunk in origin.chunks(of.name):
        for number, cells in chunk.rows():
            if header is None:
                header = [cell.strip() for cell in cells]
                words = [field is not None and field.kind in WORDS for field in fields_under(header, of)]
                yield [*(head for head, _ in _named(header, [])), PROBLEM]
            elif number in problems:
                told = "; ".join(_with_column(each, speech) for each in problems[number])
                plain = map(as_it_stood, cells)
                whole = [still_guarded(cell, words=at >= len(words) or words[at]) for at, cell in enumerate(plain)]
                kept = [cell for _, cell in _named(header, whole)]
                # What stands beyond the header stays beyond it: it is a part of what has to be mended.
                yield [*kept, told, *whole[len(header) :]]


def _named(header: list[str], cells: list[str]) -> Iterator[tuple[str, str]]:
    """The columns that have a name, and each one's cell."""
    full = [*cells, *[""] * (len(header) - len(cells))]
    return ((head, cell) for head, cell in zip(header, full, strict=False) if head and not tells_problem(head))


def _with_column(problem: Problem, speech: Speech) -> str:
    """What is wrong, with its column."""
    words = speech.say(problem.message)
    return f"{problem.field}: {words}" if problem.field else words
