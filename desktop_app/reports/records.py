"""Any sheet as a list, and any record as the book keeps it, with what it leads to and all that was ever changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop_app.core.period import day_of
from desktop_app.core.problems import refused
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS, sheet
from desktop_app.core.shown import Clock
from desktop_app.core.table import OWN_SHEET, Column, Table, Unit
from desktop_app.core.text import counted, text
from desktop_app.reports.fields import column_of, said, shown_alone
from desktop_app.reports.history import SAVES, changes
from desktop_app.reports.report import OptionKind, Report, ReportOption
from desktop_app.store.changed import history_of
from desktop_app.store.named import rows_named
from desktop_app.store.rows import read
from desktop_app.store.sheet_rows import count_holding, linking_rows, rows_ever_named, rows_holding, saved_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.changed import Change
    from desktop_app.store.database import Book, Row

MOST = 500
"""So many rows of a list are shown unless more are asked for: nobody reads further, one looks for words."""

COLUMNS = 99
"""All columns: no sheet has so many."""

_RECORD = Column("record", text("Checks", "Record"), sheet=OWN_SHEET)
KEPT = (
    Column("field", text("Explained", "Field"), Unit.TEXT),
    Column("value", text("Reports", "What is known")),
    Column("record", text("Explained", "Leads to"), sheet=OWN_SHEET),
)
HISTORY = (
    Column("day", text("Ledger", "Day"), Unit.DAY),
    Column("time", text("Records", "Time")),
    Column("who", text("Records", "Who")),
    Column("field", text("Explained", "Field"), Unit.TEXT),
    Column("before", text("Records", "Before")),
    Column("after", text("Records", "After")),
    Column("why", text("Records", "Why")),
)
_DESCRIBING = ("benefits", "tariffs", "expected", "treaties", "targets", "populations", "alr", "indices", "attachments")
"""The sheets that say more about what another one describes; they are short, or have few rows of one record."""
_WRITTEN, _GONE = text("Records", "Written down"), text("Records", "Taken back")


def records(asked: Asked) -> Iterator[Table]:
    """The newest rows of a sheet, or those that hold some words."""
    of, most = _sheet(str(asked["sheet"])), int(asked["most"])
    book, words = asked.figures.book, str(asked["words"])
    rows, count = [row[1:] for row in rows_holding(book, of, words, most)], count_holding(book, of, words)
    yield _rows_table(of, rows, of.fields[: int(asked["columns"])], _notes(of, asked, len(rows), count))


def _rows_table(of: Sheet, rows: list[Row], fields: Sequence[Field], notes: tuple[Text, ...] = ()) -> Table:
    """Rows of a sheet, what each is named by before its fields; without a code of its own its name opens it."""
    named = () if len(of.key) == 1 else (_RECORD,)
    cells = tuple(
        (
            *(f"{of.name}:{key}" for _ in named),
            *(said(field, value) for field, value in zip(of.fields, values, strict=True) if field in fields),
        )
        for key, *values in rows
    )
    return Table(of.name, of.label, (*named, *(column_of(of, field) for field in fields)), cells, notes)


def _notes(of: Sheet, asked: Asked, shown: int, count: int) -> tuple[Text, ...]:
    """How many rows there are where not all are shown; what belongs there where there is none."""
    if shown < count:
        words = counted(
            "Records", "%n rows in all; the newest {most} are shown. Look for words to find others.", "", count
        )
        return (words.about(most=shown),)
    if count:
        return ()
    return (text("List", "Nothing here holds “{words}”.", words=asked["words"]) if asked["words"] else of.about,)


def _sheet(name: str) -> Sheet:
    """The sheet of a name; Refused where there is none."""
    try:
        return sheet(name)
    except KeyError:
        known = ", ".join(each.name for each in SHEETS)
        raise refused(
            text("Reports", "There is no sheet {name}. There are: {known}.", name=name, known=known)
        ) from None


def record(asked: Asked) -> Iterator[Table]:
    """A record with every field that is filled in, its links, and under it its history; or what a save changed."""
    code = str(asked["code"])
    name, _, key = (code if ":" in code else f"{_sheet_holding(asked.figures.book, code)}:{code}").partition(":")
    if name == SAVES:
        yield from changes(replace(asked, options={"save": key}))
        return
    of, book = _sheet(name), asked.figures.book
    kept = [read(book, name, row) for row in rows_named(book, of, key)]
    history = tuple(line[1:] for line in changes_in(asked, of, rows_ever_named(book, of, key)))
    if not kept and not history:
        raise refused(text("Reports", "There is no {code} any more. Choose another one.", code=key))
    label = text("Explained", "{code} as the book keeps it", code=key)
    lines = [
        field_row(asked, field, getattr(each, field.name))
        for each in kept[: 1 if of.counted else None]
        for field in of.head
    ]
    gone = () if kept else (text("Records", "It was taken back: its history is all there is."),)
    known = tuple(line for line in lines if line[1] is not None)
    columns = KEPT if any(line[-1] for line in known) else KEPT[:-1]
    yield Table(name, label, columns, tuple(line[: len(columns)] for line in known), gone)
    if of.counted and kept:
        yield _together(of, kept)
    yield from _beside(book, of, key)
    yield Table("history", text("Records", "History"), HISTORY, history)


def _sheet_holding(book: Book, code: str) -> str:
    """The sheet of a record that is named by its code alone, as papers name it; Refused where none ever was."""
    own = (each for each in SHEETS if len(each.key) == 1 and each.field(each.key[0]).kind is not Kind.LINK)
    found = next((each.name for each in own if rows_ever_named(book, each, code)), None)
    if found is None:
        raise refused(text("Reports", "There is no {code} any more. Choose another one.", code=code))
    return found


def _beside(book: Book, of: Sheet, key: str) -> Iterator[Table]:
    """What is described of a record on other sheets: of a product its benefits, prices, plans and treaties."""
    for each in (sheet(name) for name in _DESCRIBING):
        for field in each.fields:
            if field.kind is Kind.LINK and field.target == of.name and (rows := linking_rows(book, each, field, key)):
                yield _rows_table(each, rows, _said_of(each, rows, field))


def _said_of(of: Sheet, rows: list[Row], link: Field) -> list[Field]:
    """The fields that tell something of one record: not the link to it, nor what only a program reads."""
    answered = [any(row[at] is not None for row in rows) for at in range(1, len(of.fields) + 1)]
    kept = zip(of.fields, answered, strict=True)
    return [field for field, said in kept if field is not link and (said or not field.fixed) and not field.by_act]


def _together(of: Sheet, kept: list[Any]) -> Table:
    """The rows that belong together."""
    fields = [field for field in of.fields if field not in of.head]
    cells = tuple(tuple(said(field, getattr(each, field.name)) for field in fields) for each in kept)
    return Table("lines", text("Record form", "Lines"), tuple(column_of(of, field) for field in fields), cells)


def field_row(asked: Asked, field: Field, value: Any) -> tuple[Cell, ...]:
    """What one field holds, and the record it names."""
    linked = f"{field.target}:{value}" if field.kind is Kind.LINK and value else None
    return field.label, shown_alone(field, value, asked.figures.decimals), linked


def changes_in(asked: Asked, of: Sheet, rows: list[int]) -> Iterator[tuple[Cell, ...]]:
    """What a record is named by, then a line a field that was changed (`HISTORY`), from the first save on."""
    found = [each for row in rows for each in history_of(asked.figures.book, of.name, row)]
    for save, change in sorted(found, key=lambda each: each[0]):
        time, user, reason = saved_by(asked.figures.book, save)
        at = datetime.fromtimestamp(time / 1_000_000).astimezone()
        about = (change.code, day_of(at.date()), Clock.of(at), user)
        yield from ((*about, *what, reason) for what in _what(asked, of, change))


def _what(asked: Asked, of: Sheet, change: Change) -> Iterator[tuple[Cell, Cell, Cell]]:
    """What a change says: the record came, went, or a field was this and became that."""
    before, after = change.before, change.after
    if before is None or after is None:
        yield _WRITTEN if before is None else _GONE, None, change.code if before is None and of.counted else None
        return
    fields = {field.name: field for field in of.fields}
    for name in change.fields:
        if name in fields:
            old, new = (shown_alone(fields[name], each[name], asked.figures.decimals) for each in (before, after))
            yield fields[name].label, old, new


_CODE = ReportOption("code", text("Reports", "of the record with this code"), default="", required=True)
LIST = Report(
    "records",
    text("Records", "Records"),
    records,
    (
        ReportOption(
            "sheet", text("Records", "of this sheet"), default="people", choices=tuple(each.name for each in SHEETS)
        ),
        ReportOption("words", text("Records", "that hold these words"), default=""),
        ReportOption(
            "columns", text("Records", "with this many columns at most"), OptionKind.COUNT, default=COLUMNS, low=1
        ),
        ReportOption("most", text("Records", "this many at most"), OptionKind.COUNT, default=MOST, low=1),
    ),
    shelf="",
)
RECORD = Report("record", text("Checks", "Record"), record, (_CODE,), shelf="")
REPORTS = (LIST, RECORD)
