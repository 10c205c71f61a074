"""Import: every row is read and checked first, every problem named by file, line and column, then all is written or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from desktop_app.actions.exchange.cells import CellProblem, Reader, written
from desktop_app.actions.exchange.sources import source
from desktop_app.core.money import decimal_string, exponent
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.records.field import Field
from desktop_app.core.records.sheets import Sheet, sheet
from desktop_app.core.rules.registry import RULES
from desktop_app.core.text import Text, text
from desktop_app.store.intake import Intake
from desktop_app.store.save import saving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.actions.exchange.sources import Folder, Workbook
    from desktop_app.store.database import Book


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brought: new rows by sheet, and words that lists did not know."""

    rows: dict[str, int]
    words: list[tuple[str, str]]


def import_folder(
    book: Book,
    path: Path,
    *,
    check_only: bool = False,
    user: str = "",
    device: str = "",
) -> Imported:
    """Read an exchange folder or workbook into the file; Refused with every problem when anything is wrong."""
    origin = source(path)
    problems = list(origin.strangers())
    if not origin.sheets():
        raise Refused(
            Problem(
                text("Import", "there is no exchange file in this folder"),
                file=path.name,
                line=1,
            )
        )
    decimals = _decimals(book, origin)
    intake = Intake(book)
    for name in origin.sheets():
        problems += _stage(intake, origin, sheet(name), decimals)
    problems += _checked(intake, {each.name: origin.name(each.name) for each in intake.sheets}, decimals, problems)
    problems += _without_scheme(book, intake)
    if problems:
        raise Refused(
            *sorted(
                problems,
                key=lambda problem: (_place(intake, origin, problem), problem.line),
            )
        )
    words, rows = intake.new_words(), intake.forget_known()
    if check_only or not any(rows.values()):
        return Imported({}, words)
    with saving(book, "import", user=user, device=device, reason=path.name) as save:
        intake.write(save)
    return Imported(rows, words)


def _place(intake: Intake, origin: Folder | Workbook, problem: Problem) -> int:
    """Where the file of a problem stands among the sheets."""
    names = [origin.name(each.name) for each in intake.sheets]
    return names.index(problem.file) if problem.file in names else -1


def _decimals(book: Book, origin: Folder | Workbook) -> int:
    """The decimals of the scheme's currency: the file's, else that of the scheme sheet."""
    known = book.value("SELECT currency FROM scheme")
    if known is None and "scheme" in origin.sheets():
        lines = [cells for _, cells in origin.lines("scheme")]
        known = dict(zip(*lines[:2], strict=False)).get("currency") if len(lines) > 1 else None
    return exponent(str(known or "").strip())


def _without_scheme(book: Book, intake: Intake) -> list[Problem]:
    """Rows need a scheme to belong to."""
    if "scheme" in {each.name for each in intake.sheets} or book.value("SELECT 1 FROM scheme"):
        return []
    words = text("Import", "the file is missing; a new scheme needs its name and its currency")
    return [Problem(words, file="scheme.csv", line=1)]


def _stage(intake: Intake, origin: Folder | Workbook, of: Sheet, decimals: int) -> list[Problem]:
    """Read all rows of a sheet into the intake; what is wrong with single cells and single records."""
    problems: list[Problem] = []
    lines = origin.lines(of.name)
    file = origin.name(of.name)
    try:
        header = next(lines, None)
        order = _order(of, header, file)
        width = len(header[1]) if header else 0
        intake.add(of.name, _rows(_fitting(lines, width, file, problems), of, order, file, decimals, problems))
    except Refused as refusal:
        problems += refusal.problems
        intake.add(of.name, ())
    return problems


def _order(of: Sheet, header: tuple[int, list[str]] | None, file: str) -> list[int]:
    """For each field the place of its column, -1 where it is absent; Refused for unknown or missing columns."""
    if header is None:
        raise Refused(
            Problem(
                text("Import", "the file is empty; its first line must name the columns"),
                file=file,
                line=1,
            )
        )
    names = [cell.strip() for cell in header[1]]
    known = [field.column for field in of.fields]
    problems = [_unknown(name, known) for name in names if name not in known]
    problems += [
        text("Import", 'column "{name}" stands twice', name=name) for name in set(names) if names.count(name) > 1
    ]
    missing = [field.column for field in of.fields if field.required and field.column not in names]
    problems += [text("Import", 'column "{name}" is missing', name=name) for name in missing]
    if problems:
        raise Refused(*(Problem(words, file=file, line=header[0]) for words in problems))
    return [names.index(column) if column in names else -1 for column in known]


def _unknown(name: str, known: list[str]) -> Text:
    """A column nobody knows, with the nearest known one."""
    near = get_close_matches(name, known, 1, 0.0)[0]
    return text(
        "Import",
        'column "{name}" is not known; the nearest known one is "{near}"',
        name=name,
        near=near,
    )


def _fitting(
    lines: Iterator[tuple[int, list[str]]], width: int, file: str, problems: list[Problem]
) -> Iterator[tuple[int, list[str]]]:
    """The lines that fit the header: a short one has empty ends, one that is too long is a problem."""
    for number, cells in lines:
        if len(cells) <= width:
            yield number, cells + [""] * (width - len(cells))
        else:
            words = text("Import", "the line has {cells} cells, the header {width}", cells=len(cells), width=width)
            problems.append(Problem(words, file=file, line=number))


def _rows(
    lines: Iterator[tuple[int, list[str]]],
    of: Sheet,
    order: list[int],
    file: str,
    decimals: int,
    problems: list[Problem],
) -> Iterator[tuple[object, ...]]:
    """Each line as a staged row: number and values; unreadable cells stay empty and are reported."""
    readers = [Reader(field, decimals) for field in of.fields]
    columns = [(reader, at) for reader, at in zip(readers, order, strict=True)]
    names = [field.name for field in of.fields]
    rule = RULES.get(of.name)
    for number, cells in lines:
        try:
            values = [reader[cells[at]] if at >= 0 else None for reader, at in columns]
        except CellProblem:
            values = _with_problems(columns, of, cells, file, number, problems)
        else:
            if rule:
                record = of.record(**dict(zip(names, values, strict=True)))
                problems += [
                    Problem(found.message, of.field(found.field).column, file, number) for found in rule(record)
                ]
        yield (number, *values)


def _with_problems(
    columns: list[tuple[Reader, int]],
    of: Sheet,
    cells: list[str],
    file: str,
    number: int,
    problems: list[Problem],
) -> list[Any]:
    """The readable values of a line, with a problem for every cell that is not."""
    values: list[Any] = []
    for (reader, at), field in zip(columns, of.fields, strict=True):
        try:
            values.append(reader[cells[at]] if at >= 0 else None)
        except CellProblem as problem:
            values.append(None)
            problems.append(Problem(problem.message, field.column, file, number))
    return values


def _checked(intake: Intake, files: dict[str, str], decimals: int, so_far: list[Problem]) -> list[Problem]:
    """What is wrong with staged rows beside each other and beside the file."""
    intake.seal()
    found: list[Problem] = []
    # A sheet whose header was refused has no rows yet: what links to it is not to blame.
    unread = {name for name, file in files.items() for known in so_far if known.file == file and not known.field}
    for of in intake.sheets:
        file = files[of.name]
        found += [
            Problem(
                text(
                    "Import",
                    "{key} stands already on line {first}",
                    key=str(key),
                    first=int(first),
                ),
                _key(of),
                file,
                line,
            )
            for line, first, key in intake.repeated(of)
        ]
        found += [
            Problem(
                text(
                    "Import",
                    'there is no "{code}" in {sheet}',
                    code=code,
                    sheet=field.target,
                ),
                field.column,
                file,
                line,
            )
            for line, field, code in intake.dangling(of)
            if field.target not in unread
        ]
        found += [
            Problem(_differs(key, field, old, new, decimals), field.column, file, line)
            for line, key, field, old, new in intake.differing(of)
        ]
    found += [
        Problem(
            _unbalanced(str(voucher), int(total or 0), decimals),
            "amount",
            files["vouchers"],
            line,
        )
        for line, voucher, total, _dates in intake.unbalanced()
    ]
    return found


def _key(of: Sheet) -> str:
    """The column that names the key of a sheet."""
    return of.field(of.key[0]).column if of.key else of.fields[0].column


def _differs(key: str, field: Field, old: object, new: object, decimals: int) -> Text:
    """A known record that comes with another value: an import never overwrites."""
    return text(
        "Import",
        '{key} is in the file already with "{old}", not "{new}"; correct it there',
        key=key,
        old=written(field, old, decimals),
        new=written(field, new, decimals),
    )


def _unbalanced(voucher: str, total: int, decimals: int) -> Text:
    """A voucher that is off, or spread over several dates."""
    if total == 0:
        return text(
            "Import",
            "the lines of voucher {voucher} must carry one date",
            voucher=voucher,
        )
    off = decimal_string(total, decimals)
    return text(
        "Import",
        "voucher {voucher} does not balance; its lines add up to {off}",
        voucher=voucher,
        off=off,
    )
