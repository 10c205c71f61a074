"""Many records at once: staged beside the file, checked against each other and the file, written in one save."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.sheets import SHEETS, Sheet, sheet
from desktop_app.store.failures import calmly
from desktop_app.store.straight import is_empty, quick_to_fill

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from desktop_app.store.database import Book, Row
    from desktop_app.store.save import Save


class Intake:
    """Staged rows of any number of sheets; they may arrive in any order."""

    def __init__(self, book: Book) -> None:
        """Make the staging tables, which vanish with the intake."""
        self.book = book
        self._staged: dict[str, tuple[Field, ...]] = {}
        for each in SHEETS:
            book.execute(f"DROP TABLE IF EXISTS temp.stage_{each.name}")

    def add(self, name: str, rows: Iterable[tuple[object, ...]], absent: Container[str] = ()) -> None:
        """Stage rows of a sheet: each its line number, then the values in the order of the sheet's fields.

        Of fields that are absent the rows say nothing: known records are not compared by them.
        """
        of = sheet(name)
        if name not in self._staged:
            columns = ", ".join(f'"{field.name}"' for field in of.fields)
            self.book.execute(f"CREATE TEMP TABLE stage_{name} (at_line INTEGER, {columns})")
            self._staged[name] = tuple(field for field in of.fields if field.name not in absent)
        marks = ", ".join("?" * (len(of.fields) + 1))
        with calmly(), self.book.steady():  # one transaction, not one for each row
            self.book.connection.executemany(f"INSERT INTO stage_{name} VALUES ({marks})", rows)

    @property
    def sheets(self) -> list[Sheet]:
        """The sheets that have staged rows, in their own order."""
        return [each for each in SHEETS if each.name in self._staged]

    def seal(self) -> None:
        """All rows are staged: number those that share a key, and index the keys."""
        for each in self.sheets:
            if each.counted:
                _number(self.book, each)
            keys = ", ".join(f'"{key}"' for key in self._key(each)) or "at_line"
            self.book.execute(f"CREATE INDEX temp.stage_{each.name}_key ON stage_{each.name} ({keys})")

    def _key(self, of: Sheet) -> tuple[str, ...]:
        """The columns that tell the rows of a sheet apart."""
        return (*of.key, "position") if of.counted else of.key

    def repeated(self, of: Sheet) -> Iterator[Row]:
        """Line, first line and key of every row whose key stands on an earlier line already."""
        keys = self._key(of)
        same = " AND ".join(f'a."{key}" IS b."{key}"' for key in keys) or "1"
        shown = _shown(of, "a")
        grouped = ", ".join(f'"{key}"' for key in keys) or "NULL"
        readable = " AND ".join(f'"{key}" IS NOT NULL' for key in of.key if of.field(key).required) or "1"
        doubles = (
            f"SELECT min(rowid) AS first, {grouped} FROM temp.stage_{of.name} WHERE {readable} "
            f"GROUP BY {grouped} HAVING count(*) > 1"
        )
        return self.book.each(
            f"SELECT a.at_line, f.at_line, {shown} FROM ({doubles}) b JOIN temp.stage_{of.name} a "
            f"ON {same} AND a.rowid > b.first JOIN temp.stage_{of.name} f ON f.rowid = b.first ORDER BY a.at_line",
        )

    def dangling(self, of: Sheet) -> Iterator[tuple[int, Field, str]]:
        """Line, field and code of every link that leads neither to a staged row nor to one in the file."""
        for field in of.fields:
            if field.kind is Kind.LINK:
                for line, code in self.book.query(_dangling_sql(of, field, staged=field.target in self._staged)):
                    yield int(line), field, str(code)

    def unbalanced(self) -> Iterator[Row]:
        """First line, voucher, sum and number of dates of every voucher that does not balance on one date."""
        if "vouchers" not in self._staged:
            return iter(())
        return self.book.each(
            "SELECT min(at_line), voucher, sum(amount), count(DISTINCT date) FROM temp.stage_vouchers GROUP BY voucher "
            "HAVING voucher IS NOT NULL AND count(amount) = count(*) AND count(date) = count(*) "
            "AND (sum(amount) <> 0 OR count(DISTINCT date) > 1) ORDER BY 1",
        )

    def differing(self, of: Sheet) -> Iterator[tuple[int, str, Field, object, object]]:
        """Line, key, field, value in the file and value staged wherever a known row comes with another value."""
        if of.counted:
            return
        fields = self._staged[of.name]
        for row in self.book.each(_known_sql(of, self._key(of), fields)):
            half = len(fields)
            line, key, old, new = row[0], row[1], row[2 : 2 + half], row[2 + half :]
            for field, before, after in zip(fields, old, new, strict=True):
                if before != after:
                    yield int(line), str(key), field, before, after

    def regrouped(self, of: Sheet) -> Iterator[Row]:
        """First line and key of every known group of rows (a voucher) that comes with other rows, in whatever order."""
        if not of.counted or not self.book.value(f"SELECT 1 FROM main.{of.name} LIMIT 1"):
            return iter(())
        return self.book.each(_regrouped_sql(of, self._staged[of.name]))

    def new_words(self) -> list[tuple[str, str]]:
        """The list and word of every staged word that no list holds yet."""
        found: list[tuple[str, str]] = []
        for each in self.sheets:
            for field in each.fields:
                if field.kind is Kind.WORD:
                    found += self.book.query(_new_words_sql(each, field))
        return list(dict.fromkeys((str(target), str(word)) for target, word in found))

    def forget_known(self) -> dict[str, int]:
        """Drop the staged rows that the file holds already; how many of each sheet are left."""
        for each in self.sheets:
            if self.book.value(f"SELECT 1 FROM main.{each.name} LIMIT 1"):
                known = f"SELECT 1 FROM main.{each.name} m WHERE {_matching(each, each.key)}"
                self.book.execute(f"DELETE FROM temp.stage_{each.name} AS s WHERE EXISTS ({known})")
        return {each.name: int(self.book.value(f"SELECT count(*) FROM temp.stage_{each.name}")) for each in self.sheets}

    def write(self, save: Save) -> None:
        """Write every staged row."""
        last = int(self.book.value("SELECT ifnull(max(id), 0) FROM main.words"))
        for each in self.sheets:
            for field in each.fields:
                if field.kind is Kind.WORD:
                    words = _new_words_sql(each, field, save.number)
                    self.book.execute(f"INSERT INTO main.words (list, word, save) {words}")
        save.wrote_after("words", last)
        with quick_to_fill(self.book, [each.name for each in self.sheets if is_empty(self.book, each.name)]):
            for each in self.sheets:
                last = int(self.book.value(f"SELECT ifnull(max(id), 0) FROM main.{each.name}"))
                self.book.execute(_insert_sql(each, last, save.number, staged=frozenset(self._staged)))
                save.wrote_after(each.name, last)


def _number(book: Book, of: Sheet) -> None:
    """Give rows with the same key their position among each other, in the order of their lines."""
    keys = ", ".join(f'"{key}"' for key in of.key)
    book.execute(f"ALTER TABLE temp.stage_{of.name} ADD COLUMN position INTEGER")
    book.execute(
        f"UPDATE temp.stage_{of.name} SET position = n.at FROM (SELECT rowid AS id, row_number() OVER "
        f"(PARTITION BY {keys} ORDER BY rowid) AS at FROM temp.stage_{of.name}) n WHERE n.id = stage_{of.name}.rowid",
    )


def _dangling_sql(of: Sheet, field: Field, *, staged: bool) -> str:
    """Lines whose link finds no code."""
    name = f's."{field.name}"'
    here = f" AND NOT EXISTS (SELECT 1 FROM temp.stage_{field.target} t WHERE t.code = {name})" if staged else ""
    return (
        f"SELECT s.at_line, {name} FROM temp.stage_{of.name} s WHERE {name} IS NOT NULL{here} "
        f"AND NOT EXISTS (SELECT 1 FROM main.{field.target} t WHERE t.code = {name}) ORDER BY s.at_line"
    )


def _matching(of: Sheet, keys: tuple[str, ...]) -> str:
    """The condition under which a row m of the file and a staged row s have the same key."""
    return " AND ".join(f'm."{key}" IS {_staged_key(of, key)}' for key in keys) or "1"


def _staged_key(of: Sheet, key: str) -> str:
    """A part of a staged row's key as the table would hold it."""
    if of.field(key).kind not in (Kind.LINK, Kind.WORD):
        return f's."{key}"'
    return _row_number(of.field(key))


def _shown(of: Sheet, alias: str) -> str:
    """The key of a row as a person would name it."""
    parts = (_shown_part(of.field(key), f'{alias}."{key}"') for key in of.key)
    return f"concat_ws(' ', {', '.join(parts)})" if of.key else f"'{of.name}'"


def _shown_part(field: Field, column: str) -> str:
    """A part of a key: days as dates."""
    return f"date({column} * 86400, 'unixepoch')" if field.kind is Kind.DAY else column


def _row_number(field: Field) -> str:
    """The row number in the file of what a staged value names."""
    if field.kind is Kind.WORD:
        return f"(SELECT id FROM main.words w WHERE w.list = '{field.target}' AND w.word = s.\"{field.name}\")"
    return f'(SELECT id FROM main.{field.target} t WHERE t.code = s."{field.name}")'


def _known_sql(of: Sheet, keys: tuple[str, ...], fields: tuple[Field, ...]) -> str:
    """Line, key, the file's values and the staged values of every row the file knows with other values."""
    old = ", ".join(_as_exchanged(field) for field in fields)
    new = ", ".join(_with_default(field) for field in fields)
    differs = " OR ".join(f"{_as_exchanged(field)} IS NOT {_with_default(field)}" for field in fields)
    shown = _shown(of, "s")
    return (
        f"SELECT s.at_line, {shown}, {old}, {new} FROM temp.stage_{of.name} s JOIN main.{of.name} m "
        f"ON {_matching(of, keys)} WHERE {differs} ORDER BY s.at_line"
    )


def _regrouped_sql(of: Sheet, fields: tuple[Field, ...]) -> str:
    """First staged line and key of the groups that differ between file and stage, as sets that count their members."""
    names = ", ".join(f'"{field.name}"' for field in fields)
    kept = ", ".join(f'{_as_exchanged(field)} AS "{field.name}"' for field in fields)
    new = ", ".join(f'{_with_default(field)} AS "{field.name}"' for field in fields)
    (key,) = of.key
    return f"""
        WITH old AS (SELECT {kept} FROM main.{of.name} m WHERE m."{key}" IN (
                SELECT {_staged_key(of, key)} FROM temp.stage_{of.name} s)),
            new AS (SELECT {new} FROM temp.stage_{of.name} s WHERE EXISTS (
                SELECT 1 FROM main.{of.name} m WHERE {_matching(of, of.key)})),
            olds AS (SELECT {names}, count(*) FROM old GROUP BY {names}),
            news AS (SELECT {names}, count(*) FROM new GROUP BY {names}),
            other AS (SELECT * FROM (SELECT * FROM olds EXCEPT SELECT * FROM news)
                UNION ALL SELECT * FROM (SELECT * FROM news EXCEPT SELECT * FROM olds))
        SELECT min(s.at_line), s."{key}" FROM temp.stage_{of.name} s WHERE s."{key}" IN (SELECT "{key}" FROM other)
        GROUP BY s."{key}" ORDER BY 1"""


def _as_exchanged(field: Field) -> str:
    """A column of a row m in the file, as an exchange folder would hold it."""
    if field.kind is Kind.LINK:
        return f'(SELECT code FROM main.{field.target} t WHERE t.id = m."{field.name}")'
    if field.kind is Kind.WORD:
        return f'(SELECT word FROM main.words w WHERE w.id = m."{field.name}")'
    return f'm."{field.name}"'


def _with_default(field: Field) -> str:
    """A staged column, with the field's default where nothing is known."""
    if field.default is None:
        return f's."{field.name}"'
    default = f"'{field.default}'" if isinstance(field.default, str) else str(field.default)
    return f'ifnull(s."{field.name}", {default})'


def _new_words_sql(of: Sheet, field: Field, *save: int) -> str:
    """List and word of what a staged column brings that its list does not hold; with a save's number to write it."""
    name = f's."{field.name}"'
    more = "".join(f", {number}" for number in save)
    return (
        f"SELECT DISTINCT '{field.target}', {name}{more} FROM temp.stage_{of.name} s WHERE {name} IS NOT NULL "
        f"AND NOT EXISTS (SELECT 1 FROM main.words w WHERE w.list = '{field.target}' AND w.word = {name})"
    )


def _insert_sql(of: Sheet, last: int, save: int, *, staged: frozenset[str]) -> str:
    """Everything staged of a sheet, with row numbers for codes and words, in the order in which it was staged."""
    names = [f'"{field.name}"' for field in of.fields] + (["position"] if of.counted else [])
    values = [_resolved(of, field, last, staged) for field in of.fields] + (["s.position"] if of.counted else [])
    listed = ", ".join(chain(("id",), names, ("save",)))
    taken = ", ".join(chain((f"s.rowid + {last}",), values, (str(save),)))
    return f"INSERT INTO main.{of.name} ({listed}) SELECT {taken} FROM temp.stage_{of.name} s ORDER BY s.rowid"


def _resolved(of: Sheet, field: Field, last: int, staged: frozenset[str]) -> str:
    """A staged value as the table holds it."""
    if field.kind is Kind.WORD:
        return _row_number(field)
    if field.kind is not Kind.LINK:
        return _with_default(field)
    if field.target == of.name and of.name in staged:
        own = f'(SELECT t.rowid + {last} FROM temp.stage_{of.name} t WHERE t.code = s."{field.name}")'
        return f"coalesce({_row_number(field)}, {own})"
    return _row_number(field)
