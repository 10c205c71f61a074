"""Import: all rows are checked first, every problem named by file, line and column; then all is written or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from desktop_app.actions.exchange.bulk_import import import_in_bulk, is_new
from desktop_app.actions.exchange.cells import written
from desktop_app.actions.exchange.headings import column_named
from desktop_app.actions.exchange.sources import source
from desktop_app.actions.exchange.staging import Staging
from desktop_app.core.money import decimal_string, exponent
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.records.sheets import sheet
from desktop_app.core.text import Text, text
from desktop_app.store.intake import Intake
from desktop_app.store.save import saving
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.actions.exchange.sources import Folder
    from desktop_app.actions.exchange.workbook import Workbook
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.database import Book


OWN_NAMES = ("household", "group")
"""Lists in which a new word is no news: every household brings its own."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brings: new rows by sheet, and words that lists did not know."""

    rows: dict[str, int]
    words: list[tuple[str, str]]
    notes: tuple[Text, ...] = ()
    """What is to be said of how the files were read."""


def import_folder(
    book: Book,
    path: Path,
    *,
    check_only: bool = False,
    user: str = "",
) -> Imported:
    """Read an exchange folder or workbook into the file; Refused with every problem when anything is wrong."""
    origin = source(path)
    decimals = _decimals(book, origin)
    absent = [*origin.strangers(), *_absent(book, origin)]
    if not check_only and not absent and is_new(book, origin):
        good = import_in_bulk(book, origin, decimals, OWN_NAMES, user=user, reason=path.name)
        if good:
            return Imported(*good, tuple(origin.notes))
    origin.look_closely()
    intake = Intake(book)
    stagings = [Staging(sheet(name), origin.name(name), decimals) for name in origin.sheets()]
    for staging in stagings:
        staging.read(intake, origin)
    problems = [*absent, *_checked(intake, stagings, decimals)]
    if problems:
        raise Refused(*_in_order(problems, origin))
    words = [(name, word) for name, word in intake.new_words() if name not in OWN_NAMES]
    rows = intake.forget_known()
    brought = Imported({name: count for name, count in rows.items() if count}, words, tuple(origin.notes))
    if brought.rows and not check_only:
        with saving(book, "import", user=user, reason=path.name) as save:
            intake.write(save)
    return brought


def _in_order(problems: list[Problem], origin: Folder | Workbook) -> list[Problem]:
    """The problems sheet by sheet and line by line, each once; those of no sheet come first."""
    names = [origin.name(name) for name in origin.sheets()]
    places = {name: place for place, name in enumerate(names)}
    return sorted(dict.fromkeys(problems), key=lambda problem: (places.get(problem.file, -1), problem.line))


def _decimals(book: Book, origin: Folder | Workbook) -> int:
    """The decimals of the scheme's currency: the file's, else that of the scheme sheet."""
    known = currency(book)
    if not known and "scheme" in origin.sheets():
        known = _currency(origin)
    return exponent(known)


def _currency(origin: Folder | Workbook) -> str:
    """The currency on the scheme sheet; nothing where it cannot be read, which is reported when its turn comes."""
    try:
        header, first = _first_lines(origin, "scheme")
    except Refused:
        return ""
    cells = dict(zip(map(column_named, header), map(str.strip, first), strict=False))
    return cells.get("currency", "")


def _first_lines(origin: Folder | Workbook, name: str) -> tuple[list[str], list[str]]:
    """The heads and the first line of a sheet, read closely where they cannot be read at once."""
    try:
        rows = islice(chain.from_iterable(chunk.rows() for chunk in origin.chunks(name)), 2)
        header, first = [*(cells for _, cells in rows), [], []][:2]
    except Refused:
        if not origin.look_closely():
            raise
        return _first_lines(origin, name)
    return header, first


def _absent(book: Book, origin: Folder | Workbook) -> Iterator[Problem]:
    """Nothing to import, or rows without a scheme to belong to."""
    if not origin.sheets():
        yield Problem(text("Import", "there is no exchange file in it"), file=origin.path.name)
    elif "scheme" not in origin.sheets() and not currency(book):
        words = text("Import", "the file is missing; a new scheme needs its name and its currency")
        yield Problem(words, file=origin.name("scheme"), line=1)


def _checked(intake: Intake, stagings: list[Staging], decimals: int) -> Iterator[Problem]:
    """What is wrong with single cells and records, then with rows beside each other and beside the file, all told."""
    intake.seal()
    # A sheet whose header was refused has no rows: what links to it is not to blame.
    unread = {staging.of.name for staging in stagings if not staging.readable}
    doubtful = set(unread)
    for staging in stagings:
        found = list(_of_sheet(intake, staging, unread, decimals))
        yield from found
        if found:
            doubtful.add(staging.of.name)
    files = {staging.of.name: staging.file for staging in stagings}
    for rule, line, told in intake.broken(doubtful):
        yield Problem(told, sheet(rule.sheet).field(rule.field).column, files[rule.sheet], line)


def _of_sheet(intake: Intake, staging: Staging, unread: set[str], decimals: int) -> Iterator[Problem]:
    """What is wrong with the cells and records of a sheet, and with its keys, links and known records."""
    yield from staging.problems
    yield from _repeated(intake, staging.of, staging.file)
    yield from _dangling(intake, staging.of, staging.file, unread)
    yield from _changed(intake, staging.of, staging.file, decimals)
    if staging.of.name == "vouchers":
        yield from _unbalanced(intake, staging.file, decimals)


def _repeated(intake: Intake, of: Sheet, file: str) -> Iterator[Problem]:
    """Rows whose key stands on an earlier line."""
    for line, first, key in intake.repeated(of):
        words = text("Import", "{key} stands already on line {first}", key=str(key), first=str(first))
        yield Problem(words, _key_column(of), file, line)


def _dangling(intake: Intake, of: Sheet, file: str, unread: set[str]) -> Iterator[Problem]:
    """Links to codes that nobody has."""
    for line, field, code in intake.dangling(of):
        if field.target not in unread:
            words = text("Import", 'there is no "{code}" in {sheet}', code=code, sheet=field.target)
            yield Problem(words, field.column, file, line)


def _changed(intake: Intake, of: Sheet, file: str, decimals: int) -> Iterator[Problem]:
    """Known records that come with other values: an import never overwrites."""
    for line, key, field, old, new in intake.differing(of):
        yield Problem(_differs(key, field, old, new, decimals), field.column, file, line)
    for line, key in intake.regrouped(of):
        words = text("Import", "{key} is in the file already with other lines; correct it there", key=str(key))
        yield Problem(words, _key_column(of), file, line)


def _key_column(of: Sheet) -> str:
    """The column that names the key of a sheet."""
    return of.field(of.key[0]).column if of.key else of.fields[0].column


def _differs(key: str, field: Field, old: object, new: object, decimals: int) -> Text:
    """A known record with another value."""
    return text(
        "Import",
        '{key} is in the file already with "{old}", not "{new}"; correct it there',
        key=key,
        old=written(field, old, decimals),
        new=written(field, new, decimals),
    )


def _unbalanced(intake: Intake, file: str, decimals: int) -> Iterator[Problem]:
    """Vouchers that are off, or spread over several dates."""
    for line, voucher, total, dates in intake.unbalanced():
        if dates > 1:
            words = text("Import", "the lines of voucher {voucher} must carry one date", voucher=str(voucher))
            yield Problem(words, "date", file, line)
        if total:
            words = text(
                "Import",
                "voucher {voucher} does not balance; its lines add up to {off}",
                voucher=str(voucher),
                off=decimal_string(total, decimals),
            )
            yield Problem(words, "amount", file, line)
