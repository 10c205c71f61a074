"""The corrections of the period: what was changed afterwards, by whom and why."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.pages.page import Heading, Paragraph
from desktop_app.catalog.saves import action_words
from desktop_app.core.period import Period, day_of
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import counted, text
from desktop_app.reports.fields import shown_alone
from desktop_app.reports.history import change_rows
from desktop_app.reports.paper import bare_blocks
from desktop_app.store.changed import changes_of, replaces
from desktop_app.store.heads import save_named
from desktop_app.store.saves import saves_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.records.field import Field
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Cell
    from desktop_app.reports.statement_parts.scope import StatementScope
    from desktop_app.store.changed import Change
    from desktop_app.store.saves import Listed

MOST = 40
"""So many corrections are listed, the latest first; the others are counted."""
_FIELDS = 8
"""So many fields of one correction."""
_COLUMNS = (
    Column("day", text("Ledger", "Day"), Unit.DAY),
    Column("user", text("Records", "Who")),
    Column("act", text("History", "What was done"), Unit.TEXT),
    Column("record", text("Checks", "Record"), Unit.TEXT),
    Column("field", text("Explained", "Field"), Unit.TEXT),
    Column("before", text("Records", "Before"), Unit.TEXT),
    Column("after", text("Records", "After"), Unit.TEXT),
    Column("reason", text("Field", "Reason")),
)
_NONE = text("Statement", "Nothing was corrected from the first day of the period up to this statement.")
_WHICH = text(
    "Statement",
    "Every correction that was saved with a reason from the first day of the period up to this statement, "
    "but those of records dated after it. What stood before stays in the file.",
)
_NEW, _WITHDRAWN = text("Statement", "new"), text("Statement", "withdrawn")
_PERSONAL = text("Statement", "a person's own data")
_SHEETS = MappingProxyType({of.name: of for of in SHEETS})
_TAKEN_BACK = "take_back"
_CORRECTS = "correct"


def blocks(scope: StatementScope) -> Iterator[Block]:
    """A row a field that was changed; who did it and why stand in the first row of each."""
    yield Heading(text("Statement", "Corrections of the period"))
    found = [(save, changes) for save in _saves(scope) if (changes := _of_period(scope, save))]
    if not found:
        yield Paragraph(_NONE)
        return
    yield Paragraph(_WHICH)
    rows = tuple(row for save, changes in found[:MOST] for row in _correction(scope, save, changes))
    more = len(found) - MOST
    notes = (counted("Statement", "%n more corrections are in the file.", "", more),) if more > 0 else ()
    yield from bare_blocks(Table("corrections", _NONE, _COLUMNS, rows, notes), scope.decimals)


def _saves(scope: StatementScope) -> list[Listed]:
    """The saves with a reason from the first day of the period up to the one that the figures are of, latest first."""
    last = max(scope.head.day, scope.period.last)
    found = saves_in(scope.figures.book, Period(scope.period.first, last))
    return [each for each in found if each.reason][::-1]


def _of_period(scope: StatementScope, save: Listed) -> tuple[Change, ...]:
    """What a save corrected, but for records dated after the period; nothing where it only wrote new ones."""
    book = scope.figures.book
    row = save_named(book, save.name)
    corrects = save.act == _TAKEN_BACK or save.act.startswith(_CORRECTS)
    if row is None or not (corrects or replaces(book, row)):
        return ()
    return tuple(each for each in changes_of(book, row) if _dated(each) <= scope.period.last)


def _dated(change: Change) -> int:
    """The day that a record is of, by the first of its days; 0 where it has none."""
    of = _SHEETS.get(change.table)
    name = next((field.name for field in of.fields if field.kind is Kind.DAY), "") if of else ""
    days = ((row or {}).get(name) for row in (change.before, change.after))
    return max((int(day) for day in days if day is not None), default=0)


def _correction(scope: StatementScope, save: Listed, changes: tuple[Change, ...]) -> Iterator[tuple[Cell, ...]]:
    """The rows of one correction."""
    told = [row for change in changes for row in _rows_of_change(change, scope.decimals)]
    first: tuple[Cell, ...] = (day_of(save.at.date()), save.user, action_words(save.act))
    for at, row in enumerate(told[:_FIELDS]):
        yield (*(first if not at else (None, None, None)), *row, None if at else save.reason)
    if len(told) > _FIELDS:
        rest = counted("Data", "and %n more", "rows not shown", len(told) - _FIELDS)
        yield (None, None, None, rest, None, None, None, None)


def _rows_of_change(change: Change, decimals: int) -> Iterator[tuple[Cell, ...]]:
    """A row a field that differs; one for a record that is new or withdrawn."""
    of = _SHEETS.get(change.table)
    if of is None:
        yield from ((None, *row[1:]) for row in change_rows(change, decimals))
        return
    record = text("Statement", "{sheet}: {code}", sheet=of.label, code=change.code)
    if change.before is None or change.after is None:
        both = (None, _NEW) if change.before is None else (None, _WITHDRAWN)
        yield (record, None, *both)
        return
    known = {field.name: field for field in of.fields}
    for name in change.fields:
        if field := known.get(name):
            yield (record, field.label, *(_shown(field, row, decimals) for row in (change.before, change.after)))


def _shown(field: Field, row: Mapping[str, Any], decimals: int) -> Shown:
    """What a field held; of what tells of a person only that it changed."""
    return _PERSONAL if field.personal else shown_alone(field, row.get(field.name), decimals)
