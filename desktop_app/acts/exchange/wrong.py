"""What is wrong with staged rows: cells, records, keys and links, known records, and records beside each other."""

from __future__ import annotations

from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.cells import written
from desktop_app.acts.exchange.wrong_rows import WrongRows
from desktop_app.core.codes import folded
from desktop_app.core.money import decimal_string
from desktop_app.core.problems import Problem
from desktop_app.core.records.sheets import sheet
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from desktop_app.acts.exchange.staging import Staging
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.intake import Intake

NONE: Mapping[str, Collection[str]] = MappingProxyType({})
"""No code of any sheet."""


def checked(
    intake: Intake, stagings: list[Staging], decimals: int, aside: Mapping[str, Collection[str]] = NONE
) -> WrongRows:
    """What is wrong with single cells and records, then with rows beside each other and beside the file, all told.

    The codes of rows that were set aside are nobody's, and whoever links to them is told so.
    """
    # A sheet whose header was refused has no rows: what links to it is not to blame.
    unread = {staging.of.name for staging in stagings if not staging.readable}
    doubtful, all_found = set(unread), WrongRows()
    for staging in stagings:
        found = WrongRows()
        found.join(staging.problems)
        for problem in chain(
            _repeated(intake, staging.of, staging.file),
            _dangling(intake, staging.of, staging.file, unread, aside),
            _beside_the_file(intake, staging, decimals),
        ):
            found.add(problem)
        all_found.join(found)
        if found:
            doubtful.add(staging.of.name)
    files = {staging.of.name: staging.file for staging in stagings}
    for rule, line, told in intake.broken(doubtful):
        all_found.add(Problem(told, sheet(rule.sheet).field(rule.field).column, files[rule.sheet], line))
    return all_found


def _beside_the_file(intake: Intake, staging: Staging, decimals: int) -> Iterator[Problem]:
    """Known records with other values, and vouchers that are off."""
    unread = {(each.line, each.field) for each in staging.problems.kept}
    yield from _changed(intake, staging.of, staging.file, decimals, unread)
    if staging.of.name == "vouchers":
        yield from _unbalanced(intake, staging.file, decimals)
    for line, key, field in intake.at_odds(staging.of):
        words = text("Import", "the lines of {key} must have the same under {field}", key=key, field=field.label)
        yield Problem(words, field.column, staging.file, line)


def _repeated(intake: Intake, of: Sheet, file: str) -> Iterator[Problem]:
    """Rows whose key stands on an earlier line."""
    for line, first, key in intake.repeated(of):
        words = text("Import", "{key} stands already on line {first}", key=str(key), first=str(first))
        yield Problem(words, _key_column(of), file, line)


def _dangling(
    intake: Intake, of: Sheet, file: str, unread: set[str], aside: Mapping[str, Collection[str]]
) -> Iterator[Problem]:
    """Links to codes that nobody has."""
    for line, field, code in intake.dangling(of):
        if folded(code) in aside.get(field.target, ()):
            words = text("Import", '"{code}" in {sheet} was set aside', code=code, sheet=field.target)
            yield Problem(words, field.column, file, line)
        elif field.target not in unread:
            words = text("Import", 'there is no "{code}" in {sheet}', code=code, sheet=field.target)
            yield Problem(words, field.column, file, line)


def _changed(intake: Intake, of: Sheet, file: str, decimals: int, unread: set[tuple[int, str]]) -> Iterator[Problem]:
    """Known records that come with other values: an import never overwrites.

    Nothing is said of cells that cannot be read, nor of rows whose code an earlier line has: those are told as it is.
    """
    again: set[int] | None = None
    for line, key, field, old, new in intake.differing(of):
        again = {line for line, *_ in intake.repeated(of)} if again is None else again  # only where one is needed
        if line not in again and (line, field.column) not in unread:
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
