"""The whole story of one person: every day that a record about them tells, and every correction, the newest first.

It follows from the records as they are described: a day field that is added tells its day here, too.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.words import label_of
from desktop_app.core.period import local_day
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, Shown, When
from desktop_app.core.text import Text, text
from desktop_app.reports.fields import shown_alone
from desktop_app.store.about_person import ABOUT, rows_about, rows_once_about, rows_with_history
from desktop_app.store.changed import history_of
from desktop_app.store.named import name_of_row
from desktop_app.store.rows import read
from desktop_app.store.sheet_rows import saved_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.changed import Change
    from desktop_app.store.database import Book

_SPANS = ("from_day", "to_day", "birth_date")
"""Days that belong to another day of the same record, or come before all that the office knows."""
_NOTHING = "–"


def story(book: Book, person: int, decimals: int) -> tuple[Row, ...]:
    """(day, what, amount, record) of a person: what happened to them, and what was put right about it."""
    found = chain.from_iterable(_of_sheet(book, sheet(name), person, decimals) for name in ABOUT)
    return tuple((When(day), *row) for day, row in sorted(found, key=lambda each: -each[0]))


def _of_sheet(book: Book, of: Sheet, person: int, decimals: int) -> Iterator[tuple[int, Row]]:
    """What the records of a sheet tell about a person, and what became of them."""
    rows = rows_about(book, of.name, person)
    for row in rows:
        record, key = read(book, of.name, row), name_of_row(book, of, row)
        yield from ((day, (*told, f"{of.name}:{key}")) for day, *told in _days(of, record, key, decimals))
    for row in (*rows_with_history(book, of.name, rows), *rows_once_about(book, of.name, person)):
        yield from _corrections(book, of, row, decimals)


def _days(of: Sheet, record: Any, key: str, decimals: int) -> Iterator[tuple[int, Text, Amount | None]]:
    """Each day of a record, with what it is, and with the record's amount."""
    money = (getattr(record, field.name) for field in of.fields if field.kind is Kind.MONEY)
    amount = next((Amount(each, decimals) for each in money if each is not None), None)
    for field in of.fields:
        day = getattr(record, field.name)
        if field.kind is Kind.DAY and day is not None and field.name not in _SPANS:
            words = text("Story", "{field}, {record} ({sheet})")
            if (kind := _kind(of, record)) is not None:
                words = text("Story", "{field}, {record} ({sheet}, {kind})", kind=kind)
            yield day, words.about(field=field.label, record=key, sheet=of.label), amount


def _kind(of: Sheet, record: Any) -> Shown:
    """What kind of record it is, or how it ended, where it says so."""
    fields = ((field, getattr(record, field.name)) for field in of.fields if field.kind is Kind.CHOICE)
    return next((label_of(field, value) for field, value in fields if value is not None), None)


def _corrections(book: Book, of: Sheet, row: int, decimals: int) -> Iterator[tuple[int, Row]]:
    """What was put right about a record, and whether it was taken back, with who did it and why."""
    for save, change in history_of(book, of.name, row):
        time, user, reason = saved_by(book, save)
        for words in _what(of, change, decimals):
            told = text("Story", "{words}. {who}: {why}", words=words, who=user, why=reason or _NOTHING)
            yield local_day(time / 1_000_000), (told, None, f"{of.name}:{change.code}")


def _what(of: Sheet, change: Change, decimals: int) -> Iterator[Text]:
    """Each field that became another; of a record that left the book, that it did."""
    before, after = change.before, change.after
    if after is None:
        yield text("Story", "Taken back: {record} ({sheet})", sheet=of.label, record=change.code)
    for name in change.fields if before and after else ():
        field = next((each for each in of.fields if each.name == name), None)
        if field is not None and before and after:
            old, new = (shown_alone(field, each[name], decimals) for each in (before, after))
            words = text("Story", "{field}: {new}, before {old}, {record} ({sheet})", field=field.label)
            yield words.about(new=_shown(new), old=_shown(old), record=change.code, sheet=of.label)


def _shown(value: Any) -> Shown:
    """A cell as a part of a sentence."""
    return _NOTHING if value is None else value
