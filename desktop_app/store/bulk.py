"""Whole sheets written straight into their empty tables within one save; the file itself guards its own rules.

Nothing is told of a mistake here but that there is one: the save is then taken back, and the intake names them all.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from itertools import repeat
from typing import TYPE_CHECKING, Any

from desktop_app.core.codes import folded
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.store.bulk_words import Words
from desktop_app.store.cross_rules import CROSS_RULES
from desktop_app.store.failures import calmly
from desktop_app.store.room_to_grow import take_blanks_out, with_room
from desktop_app.store.rows import next_row
from desktop_app.store.same_code import doubled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

_FEW = 5000
"""Records of a sheet up to which their row numbers are kept at hand."""

_UNBALANCED = """SELECT 1 FROM main.vouchers GROUP BY voucher HAVING sum(amount) <> 0 OR count(DISTINCT date) > 1
    OR count(DISTINCT ifnull(supplier, '')) > 1 OR count(DISTINCT ifnull(document, '')) > 1
    OR count(DISTINCT ifnull(concerns, '')) > 1 LIMIT 1"""

_ROOM = -4000
"""Kilobytes of pages kept at hand, and of rows that each sort holds before it goes on in a file of SQLite's own.

Little of either is needed, for sheets are written and read from their first row to their last. Some sums sort several
times at once: twenty times the room made no import quicker and took 200 megabytes more.
"""


class Misfit(Exception):  # noqa: N818 - the rows' mistake, not ours
    """Some row does not fit the file, or the others."""


def is_empty(book: Book, name: str) -> bool:
    """Whether a sheet has and had no rows in the file."""
    return next_row(book, name) == 1


@contextmanager
def quick_to_fill(book: Book, names: Collection[str]) -> Iterator[None]:
    """Within a save: what makes the rows of empty tables easy to find is made at the end, not row by row."""
    listed = ", ".join(f"'{name}'" for name in names)
    aside = book.query(
        f"SELECT name, sql FROM main.sqlite_schema WHERE tbl_name IN ({listed}) "
        "AND type = 'index' AND sql LIKE 'CREATE INDEX%'",
    )
    for name, _ in aside:
        book.execute(f"DROP INDEX main.{name}")
    yield
    for _, statement in aside:
        book.execute(statement)


@contextmanager
def little_room(book: Book) -> Iterator[None]:
    """Around a save of many rows: as much memory for a large scheme as for a small one."""
    room = int(book.value("PRAGMA cache_size"))
    book.execute(f"PRAGMA cache_size = {_ROOM}")
    try:
        yield
    finally:
        book.execute(f"PRAGMA cache_size = {room}")
        book.execute("PRAGMA shrink_memory")


@contextmanager
def much_written(book: Book) -> Iterator[None]:
    """Around a save of whole sheets: little memory, and no second look at links looked up as they are written."""
    book.execute("PRAGMA foreign_keys = OFF")
    try:
        with little_room(book):
            yield
    finally:
        book.execute("PRAGMA foreign_keys = ON")


class BulkWriter:
    """The sheets of one save, one after the other, in an order in which links come first."""

    def __init__(self, save: Save, own_names: Collection[str]) -> None:
        """Words of lists with own names are no news."""
        self._save = save
        self._words = Words(save, own_names)

    @property
    def new_words(self) -> list[tuple[str, str]]:
        """The list and word of every word that is news."""
        return self._words.news()

    def write(self, of: Sheet, chunks: Iterable[Sequence[Sequence[Any]]]) -> int:
        """Write a sheet, chunk by chunk and each column by column; how many rows it has."""
        filling = Filling(self._save, of, self._words)
        for columns in chunks:
            filling.put(columns)
        filling.close()
        return filling.rows

    def close(self, rows: Mapping[str, int]) -> None:
        """All sheets are there, with so many rows: so are their words. A save without rows is none."""
        if not any(rows.values()):
            raise Misfit
        self._words.close()

    def judge(self) -> None:
        """All that makes rows easy to find is there: Misfit where some cannot be true beside others."""
        save = self._save
        coded = (of.name for of in SHEETS if of.key == ("code",) and of.name in save.tables())
        if any(save.book.value(doubled(f"main.{name}")) is not None for name in coded):
            raise Misfit
        if any(True for rule in CROSS_RULES for _ in rule.broken_by(save.book, save)):
            raise Misfit


class Codes(dict[object, int | None]):
    """Row numbers by codes, however these are written; KeyError for a code that nobody has."""

    def __missing__(self, code: object) -> int | None:
        """Look for a code that nobody has letter by letter, and remember it."""
        if not hasattr(self, "_folded"):
            self._folded = {folded(str(each)): row for each, row in self.items() if each is not None}
        row = self[code] = self._folded[folded(str(code))]
        return row


class Filling:
    """One table being filled."""

    def __init__(self, save: Save, of: Sheet, words: Words) -> None:
        """Look up what its links lead to."""
        self._save, self._book, self._of, self._words = save, save.book, of, words
        self._own = next((field for field in of.fields if field.target == of.name), None)
        self._few = {field.name: self._rows_of(field) for field in of.fields if self._is_few(field)}
        self.rows = 0
        self._last: tuple[object, int] = (None, 0)
        self._sql = self._insert()
        if self._own:
            self._book.execute("CREATE TEMP TABLE IF NOT EXISTS later (id INTEGER PRIMARY KEY, code TEXT NOT NULL)")

    def put(self, columns: Sequence[Sequence[Any]]) -> None:
        """Write some rows; Misfit where one does not fit."""
        import sqlcipher3.dbapi2 as driver

        number = len(columns[0])
        values = [self._stored(field, column) for field, column in zip(self._of.fields, columns, strict=True)]
        if self._of.counted:
            values.append(self._positions(columns[0]))
        rows = zip(range(self.rows + 1, self.rows + number + 1), *values, repeat(self._save.number))
        try:
            with calmly():
                self._book.connection.executemany(self._sql, rows)
        except driver.IntegrityError:
            raise Misfit from None
        self._put_off(columns)
        take_blanks_out(self._book, self._of.name, self.rows)
        self.rows += number

    def close(self) -> None:
        """Link the rows to each other, and let the save know of them."""
        if self._own:
            self._link_later(self._own.name)
        if self._of.name == "vouchers" and self._book.value(_UNBALANCED) is not None:
            raise Misfit
        self._save.wrote_after(self._of.name, 0)

    def _is_few(self, field: Field) -> bool:
        """Whether a field links to a sheet that is short enough to be kept at hand."""
        if field.kind is not Kind.LINK or field.target == self._of.name:
            return False
        many = f"SELECT 1 FROM main.{field.target} LIMIT 1 OFFSET {_FEW}"
        return self._book.value(many) is None

    def _rows_of(self, field: Field) -> Codes:
        """The row number of every code of a sheet."""
        return Codes({None: None, **dict(self._book.query(f"SELECT code, id FROM main.{field.target}"))})

    def _insert(self) -> str:
        """The statement that writes one row."""
        names = [f'"{field.name}"' for field in self._of.fields] + ["position"] * self._of.counted
        marks = [self._mark(field, f"?{at}") for at, field in enumerate(self._of.fields, 2)]
        further = range(len(self._of.fields) + 2, len(self._of.fields) + 3 + self._of.counted)
        listed = ", ".join(("?1", *marks, *(f"?{at}" for at in further)))
        return f"INSERT INTO main.{self._of.name} (id, {', '.join(names)}, save) VALUES ({listed})"

    def _mark(self, field: Field, mark: str) -> str:
        """Where a value goes; the code of a row of the same sheet through the rows that are there by then."""
        if field is self._own:
            return f"(SELECT id FROM main.{field.target} WHERE code = {mark})"
        return with_room(self._of.name, field.name, mark)

    def _stored(self, field: Field, column: Sequence[Any]) -> Sequence[Any]:
        """A column as the table holds it."""
        if field.kind is Kind.WORD:
            return self._words.rows_of(self._of, field, column)
        if field.kind is Kind.LINK and field is not self._own:
            return self._linked(field, column)
        if field.default is not None and None in column:
            return [field.default if value is None else value for value in column]
        return column

    def _linked(self, field: Field, column: Sequence[Any]) -> Sequence[Any]:
        """The row number of each code; Misfit where one leads nowhere.

        Neighbours often link to the same row: each code is looked up once for all of them.
        """
        rows = self._few.get(field.name) or self._found(field, column)
        try:
            return list(map(rows.__getitem__, column))
        except KeyError:
            raise Misfit from None

    def _found(self, field: Field, column: Sequence[Any]) -> dict[Any, int | None]:
        """The row number of each code of a column that is in the file."""
        sql = f"SELECT j.value, t.id FROM json_each(?) j CROSS JOIN main.{field.target} t ON t.code = j.value"
        return {None: None, **dict(self._book.query(sql, (json.dumps(list(dict.fromkeys(column))),)))}

    def _positions(self, keys: Sequence[object]) -> list[int]:
        """The position of each row among the rows with its key that stand before it; the others refuse to be there."""
        key, at = self._last
        positions = []
        for each in keys:
            key, at = each, at + 1 if each == key else 1
            positions.append(at)
        self._last = key, at
        return positions

    def _put_off(self, columns: Sequence[Sequence[Any]]) -> None:
        """Note the rows that link to a row of the same sheet which has not come yet."""
        if self._own is None:
            return
        codes = columns[self._of.fields.index(self._own)]
        after = f'FROM main.{self._of.name} WHERE id > {self.rows} AND "{self._own.name}" IS'
        linked = int(self._book.value(f"SELECT count(*) {after} NOT NULL"))
        if linked == len(codes) - codes.count(None):
            return
        missing = (int(row) for (row,) in self._book.query(f"SELECT id {after} NULL"))
        later = [(row, codes[row - self.rows - 1]) for row in missing]
        self._book.connection.executemany("INSERT INTO later VALUES (?, ?)", [each for each in later if each[1]])

    def _link_later(self, own: str) -> None:
        """Link what came before what it links to."""
        name = self._of.name
        self._book.execute(
            f'UPDATE main.{name} SET "{own}" = t.id FROM temp.later l JOIN main.{name} t ON t.code = l.code '
            f"WHERE {name}.id = l.id",
        )
        waiting = f'SELECT 1 FROM temp.later l JOIN main.{name} m ON m.id = l.id WHERE m."{own}" IS NULL LIMIT 1'
        if self._book.value(waiting) is not None:
            raise Misfit
        self._book.execute("DELETE FROM temp.later")
