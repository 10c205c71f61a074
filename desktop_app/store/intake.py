"""Many records at once: staged beside the file, checked against each other and the file, written in one save."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.core.codes import folded
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.sheets import SHEETS, Sheet, sheet
from desktop_app.store.bulk import is_empty, quick_to_fill
from desktop_app.store.cross_rules import CROSS_RULES
from desktop_app.store.failures import calmly
from desktop_app.store.intake_sql import (
    dangling_sql,
    grouped_sql,
    insert_sql,
    known_sql,
    matching,
    new_words_sql,
    regrouped_sql,
    shown_key,
)
from desktop_app.store.room_to_grow import take_blanks_out
from desktop_app.store.rows import next_row
from desktop_app.store.staged_codes import one_spelling
from desktop_app.store.staged_rows import laid_over

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Iterator

    from desktop_app.core.text import Text
    from desktop_app.store.cross_rules import CrossRule
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
            columns = ", ".join(f'"{field.name}"{_collation(field)}' for field in of.fields)
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
        """All rows are staged: write codes as others write them, number those that share a key, index the keys."""
        one_spelling(self.book, self.sheets)
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
        shown = shown_key(of, "a")
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
                for line, code in self.book.query(dangling_sql(of, field, staged=field.target in self._staged)):
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

    def at_odds(self, of: Sheet) -> Iterator[tuple[int, str, Field]]:
        """First line, key and field of rows that belong together and differ in what they have in common."""
        for field in (each for each in self._staged.get(of.name, ()) if each.name in of.once and not each.required):
            sql = f"""SELECT min(at_line), "{of.key[0]}" FROM temp.stage_{of.name} WHERE "{of.key[0]}" NOT NULL
                GROUP BY "{of.key[0]}" HAVING count(DISTINCT ifnull("{field.name}", '')) > 1 ORDER BY 1"""
            yield from ((int(line), str(key), field) for line, key in self.book.query(sql))

    def differing(self, of: Sheet) -> Iterator[tuple[int, str, Field, object, object]]:
        """Line, key, field, value in the file and value staged wherever a known row comes with another value."""
        if of.counted:
            return
        fields = self._staged[of.name]
        for row in self.book.each(known_sql(of, self._key(of), fields)):
            half = len(fields)
            line, key, old, new = row[0], row[1], row[2 : 2 + half], row[2 + half :]
            for field, before, after in zip(fields, old, new, strict=True):
                if before != after and not (field.is_code and folded(str(before)) == folded(str(after))):
                    yield int(line), str(key), field, before, after

    def regrouped(self, of: Sheet) -> Iterator[Row]:
        """First line and key of every known group of rows (a voucher) that comes with other rows, in whatever order."""
        if not of.counted or not self.book.value(f"SELECT 1 FROM main.{of.name} LIMIT 1"):
            return iter(())
        return self.book.each(regrouped_sql(of, self._staged[of.name]))

    def broken(self, doubtful: Collection[str] = ()) -> Iterator[tuple[CrossRule, int, Text]]:
        """Rule, line and sentence of every staged row that cannot be true beside others.

        A rule that reads a doubtful sheet, one with other mistakes, is not asked: it would name them once more.
        """
        asked = [rule for rule in CROSS_RULES if rule.sheet in self._staged and not set(rule.reads) & set(doubtful)]
        with laid_over(self.book, {name for rule in asked for name in rule.reads}, self._staged) as written:
            for rule in asked:
                for row, told in rule.broken_by(self.book, written):
                    yield rule, written.line_of(rule.sheet, row), told

    def new_words(self) -> list[tuple[str, str]]:
        """The list and word of every staged word that no list holds yet."""
        found: list[tuple[str, str]] = []
        for each in self.sheets:
            for field in each.fields:
                if field.kind is Kind.WORD:
                    found += self.book.query(new_words_sql(each, field))
        return list(dict.fromkeys((str(target), str(word)) for target, word in found))

    def forget_known(self) -> dict[str, int]:
        """Drop the staged rows that the file holds already; how many of each sheet are left."""
        for each in self.sheets:
            if self.book.value(f"SELECT 1 FROM main.{each.name} LIMIT 1"):
                known = f"SELECT 1 FROM main.{each.name} m WHERE {matching(each, each.key)}"
                self.book.execute(f"DELETE FROM temp.stage_{each.name} AS s WHERE EXISTS ({known})")
        return self.counts()

    def counts(self) -> dict[str, int]:
        """How many rows of each sheet are staged."""
        return {each.name: int(self.book.value(f"SELECT count(*) FROM temp.stage_{each.name}")) for each in self.sheets}

    def take_out(self, of: Sheet, lines: Collection[int]) -> tuple[dict[int, int], set[str]]:
        """Drop the rows of some lines, with all rows of their groups: each such line with its first, and codes."""
        listed = json.dumps(sorted(lines))
        beside: dict[int, int] = dict(self.book.query(grouped_sql(of), (listed,))) if of.counted else {}
        gone = (json.dumps([*lines, *beside]),)
        picked = "at_line IN (SELECT value FROM json_each(?))"
        codes: set[str] = set()
        if of.key == ("code",):
            found = self.book.each(f"SELECT code FROM temp.stage_{of.name} WHERE {picked} AND code IS NOT NULL", gone)
            codes = {folded(str(code)) for (code,) in found}
        self.book.execute(f"DELETE FROM temp.stage_{of.name} WHERE {picked}", gone)
        return {int(line): int(first) for line, first in beside.items()}, codes

    def close(self) -> None:
        """Forget what is staged: the room it took is needed for other work."""
        for each in self.sheets:
            self.book.execute(f"DROP TABLE IF EXISTS temp.stage_{each.name}")
        self._staged.clear()

    def write(self, save: Save) -> None:
        """Write every staged row."""
        last = int(self.book.value("SELECT ifnull(max(id), 0) FROM main.words"))
        for each in self.sheets:
            for field in each.fields:
                if field.kind is Kind.WORD:
                    words = new_words_sql(each, field, save.number)
                    self.book.execute(f"INSERT INTO main.words (list, word, save) {words}")
        save.wrote_after("words", last)
        with quick_to_fill(self.book, [each.name for each in self.sheets if is_empty(self.book, each.name)]):
            for each in self.sheets:
                last = next_row(self.book, each.name) - 1
                self.book.execute(insert_sql(each, last, save.number, staged=frozenset(self._staged)))
                take_blanks_out(self.book, each.name, last)
                save.wrote_after(each.name, last)


def _collation(field: Field) -> str:
    """Codes are compared as the file compares them."""
    return " COLLATE NOCASE" if field.is_code or field.kind is Kind.LINK else ""


def _number(book: Book, of: Sheet) -> None:
    """Give rows with the same key their position among each other, in the order of their lines."""
    keys = ", ".join(f'"{key}"' for key in of.key)
    book.execute(f"ALTER TABLE temp.stage_{of.name} ADD COLUMN position INTEGER")
    book.execute(
        f"UPDATE temp.stage_{of.name} SET position = n.at FROM (SELECT rowid AS id, row_number() OVER "
        f"(PARTITION BY {keys} ORDER BY rowid) AS at FROM temp.stage_{of.name}) n WHERE n.id = stage_{of.name}.rowid",
    )
