"""Records told apart by a day, a product or an age, entered and corrected by chance: keys that two give alike."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver

from desktop_app.core.problems import Refused
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.sheets import SHEETS, Sheet
from desktop_app.store.rows import insert, replace
from desktop_app.store.save import saving
from tests.counter import START, WHO

if TYPE_CHECKING:
    from random import Random

    from desktop_app.store.database import Book

TOLD_APART = tuple(
    of for of in SHEETS if "code" not in of.key and not of.counted and any(not of.field(name).fixed for name in of.key)
)
"""The sheets of which a part of the key may be corrected."""
MOSTLY = 0.8
STEP = 31
"""The days that are said lie so far apart: few, so that two laptops often say the same."""


def filled(book: Book) -> list[Sheet]:
    """Those of these sheets that have records, without covers, which every household has."""
    return [of for of in TOLD_APART if of.name != "covers" and book.value(f"SELECT 1 FROM {of.name} LIMIT 1")]


def any_value(book: Book, field: Field, luck: Random) -> Any:
    """One of few values that a field may have; None where it needs none, or leads to what is not there."""
    if field.kind is Kind.LINK:
        codes = [str(code) for (code,) in book.query(f"SELECT code FROM {field.target} ORDER BY code")]
        return luck.choice([*codes, *([] if field.required else [None])]) if codes else None
    if field.kind is Kind.DAY:
        return START + STEP * luck.randrange(2)
    if field.kind is Kind.CHOICE:
        return luck.choice(field.choices[:1])
    if field.kind in {Kind.TEXT, Kind.WORD}:
        return f"{field.name} {luck.randrange(1, 3)}"
    return max(luck.randrange(1, 3), field.low or 0)


def any_record(book: Book, of: Sheet, luck: Random) -> Any:
    """A record of a sheet; None where what it belongs to is not there."""
    said = {field.name: any_value(book, field, luck) for field in of.fields if field.required or field.name in of.key}
    return None if any(said[field.name] is None for field in of.fields if field.required) else of.record(**said)


def enter(book: Book, luck: Random) -> None:
    """A record under a key that another laptop may have given to its own; mostly where there are some."""
    of = luck.choice((luck.random() < MOSTLY and filled(book)) or TOLD_APART)
    record = any_record(book, of, luck)
    if record is not None:
        with suppress(Refused, driver.IntegrityError), saving(book, f"add_{of.name}", user=WHO.user) as save:
            insert(save, of.name, record)


def correct_key(book: Book, luck: Random) -> None:
    """A part of the key of a record, as the first day of a target; perhaps what it says as well."""
    if there := filled(book):
        of = luck.choice(there)
        (row,) = luck.choice(book.query(f"SELECT id FROM {of.name} ORDER BY id"))
        names = [luck.choice([name for name in of.key if not of.field(name).fixed])]
        names += [field.name for field in of.fields if field.name not in of.key and field.required][: luck.randrange(2)]
        said = {name: any_value(book, of.field(name), luck) for name in names}
        if not any(said[name] is None and of.field(name).required for name in names):
            with suppress(Refused, driver.IntegrityError), saving(book, f"correct_{of.name}", user=WHO.user) as save:
                replace(save, of.name, row, **said)
