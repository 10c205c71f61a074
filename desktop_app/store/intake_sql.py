"""The statements of an intake: what is asked of staged rows, and how they become rows of the file."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from desktop_app.core.records.field import Field, Kind
from desktop_app.store.room_to_grow import with_room

if TYPE_CHECKING:
    from desktop_app.core.records.sheets import Sheet


def dangling_sql(of: Sheet, field: Field, *, staged: bool) -> str:
    """Lines whose link finds no code."""
    name = f's."{field.name}"'
    here = f" AND NOT EXISTS (SELECT 1 FROM temp.stage_{field.target} t WHERE t.code = {name})" if staged else ""
    return (
        f"SELECT s.at_line, {name} FROM temp.stage_{of.name} s WHERE {name} IS NOT NULL{here} "
        f"AND NOT EXISTS (SELECT 1 FROM main.{field.target} t WHERE t.code = {name}) ORDER BY s.at_line"
    )


def matching(of: Sheet, keys: tuple[str, ...]) -> str:
    """The condition under which a row m of the file and a staged row s have the same key."""
    return " AND ".join(f'm."{key}" IS {_staged_key(of, key)}' for key in keys) or "1"


def _staged_key(of: Sheet, key: str) -> str:
    """A part of a staged row's key as the table would hold it."""
    if of.field(key).kind not in (Kind.LINK, Kind.WORD):
        return f's."{key}"'
    return row_number(of.field(key))


def shown_key(of: Sheet, alias: str) -> str:
    """The key of a row as a person would name it."""
    parts = (_shown_part(of.field(key), f'{alias}."{key}"') for key in of.key)
    return f"concat_ws(' ', {', '.join(parts)})" if of.key else f"'{of.name}'"


def _shown_part(field: Field, column: str) -> str:
    """A part of a key: days as dates."""
    return f"date({column} * 86400, 'unixepoch')" if field.kind is Kind.DAY else column


def row_number(field: Field) -> str:
    """The row number in the file of what a staged value names."""
    if field.kind is Kind.WORD:
        return f"(SELECT id FROM main.words w WHERE w.list = '{field.target}' AND w.word = s.\"{field.name}\")"
    return f'(SELECT id FROM main.{field.target} t WHERE t.code = s."{field.name}")'


def known_sql(of: Sheet, keys: tuple[str, ...], fields: tuple[Field, ...]) -> str:
    """Line, key, the file's values and the staged values of every row the file knows with other values."""
    old = ", ".join(_as_exchanged(field) for field in fields)
    new = ", ".join(with_default(field) for field in fields)
    differs = " OR ".join(f"{_as_exchanged(field)} IS NOT {with_default(field)}" for field in fields)
    shown = shown_key(of, "s")
    return (
        f"SELECT s.at_line, {shown}, {old}, {new} FROM temp.stage_{of.name} s JOIN main.{of.name} m "
        f"ON {matching(of, keys)} WHERE {differs} ORDER BY s.at_line"
    )


def regrouped_sql(of: Sheet, fields: tuple[Field, ...]) -> str:
    """First staged line and key of the groups that differ between file and stage, as sets that count their members."""
    names = ", ".join(f'"{field.name}"' for field in fields)
    kept = ", ".join(f'{_as_exchanged(field)} AS "{field.name}"' for field in fields)
    new = ", ".join(f'{with_default(field)} AS "{field.name}"' for field in fields)
    (key,) = of.key
    return f"""
        WITH old AS (SELECT {kept} FROM main.{of.name} m WHERE m."{key}" IN (
                SELECT {_staged_key(of, key)} FROM temp.stage_{of.name} s)),
            new AS (SELECT {new} FROM temp.stage_{of.name} s WHERE EXISTS (
                SELECT 1 FROM main.{of.name} m WHERE {matching(of, of.key)})),
            olds AS (SELECT {names}, count(*) FROM old GROUP BY {names}),
            news AS (SELECT {names}, count(*) FROM new GROUP BY {names}),
            other AS (SELECT * FROM (SELECT * FROM olds EXCEPT SELECT * FROM news)
                UNION ALL SELECT * FROM (SELECT * FROM news EXCEPT SELECT * FROM olds))
        SELECT min(s.at_line), s."{key}" FROM temp.stage_{of.name} s WHERE s."{key}" IN (SELECT "{key}" FROM other)
        GROUP BY s."{key}" ORDER BY 1"""


def grouped_sql(of: Sheet) -> str:
    """The other staged lines of the groups of some lines, each with the first of those lines in its group."""
    (key,) = of.key
    return f"""
        WITH picked AS (SELECT value AS line FROM json_each(?)),
            groups AS (SELECT "{key}" AS named, min(at_line) AS first FROM temp.stage_{of.name}
                WHERE at_line IN picked AND "{key}" IS NOT NULL GROUP BY 1)
        SELECT s.at_line, g.first FROM temp.stage_{of.name} s JOIN groups g ON g.named = s."{key}"
        WHERE s.at_line NOT IN picked"""


def _as_exchanged(field: Field) -> str:
    """A column of a row m in the file, as an exchange folder would hold it."""
    if field.kind is Kind.LINK:
        return f'(SELECT code FROM main.{field.target} t WHERE t.id = m."{field.name}")'
    if field.kind is Kind.WORD:
        return f'(SELECT word FROM main.words w WHERE w.id = m."{field.name}")'
    return f'm."{field.name}"'


def with_default(field: Field) -> str:
    """A staged column, with the field's default where nothing is known."""
    if field.default is None:
        return f's."{field.name}"'
    default = f"'{field.default}'" if isinstance(field.default, str) else str(field.default)
    return f'ifnull(s."{field.name}", {default})'


def new_words_sql(of: Sheet, field: Field, *save: int) -> str:
    """List and word of what a staged column brings that its list does not hold; with a save's number to write it."""
    name = f's."{field.name}"'
    more = "".join(f", {number}" for number in save)
    return (
        f"SELECT DISTINCT '{field.target}', {name}{more} FROM temp.stage_{of.name} s WHERE {name} IS NOT NULL "
        f"AND NOT EXISTS (SELECT 1 FROM main.words w WHERE w.list = '{field.target}' AND w.word = {name})"
    )


def insert_sql(of: Sheet, last: int, save: int, *, staged: frozenset[str]) -> str:
    """Everything staged of a sheet, with row numbers for codes and words, in the order in which it was staged."""
    names = [f'"{field.name}"' for field in of.fields] + (["position"] if of.counted else [])
    values = [_resolved(of, field, last, staged) for field in of.fields] + (["s.position"] if of.counted else [])
    listed = ", ".join(chain(("id",), names, ("save",)))
    taken = ", ".join(chain((f"s.rowid + {last}",), values, (str(save),)))
    return f"INSERT INTO main.{of.name} ({listed}) SELECT {taken} FROM temp.stage_{of.name} s ORDER BY s.rowid"


def _resolved(of: Sheet, field: Field, last: int, staged: frozenset[str]) -> str:
    """A staged value as the table holds it."""
    if field.kind is Kind.WORD:
        return row_number(field)
    if field.kind is not Kind.LINK:
        return with_room(of.name, field.name, with_default(field))
    if field.target == of.name and of.name in staged:
        own = f'(SELECT t.rowid + {last} FROM temp.stage_{of.name} t WHERE t.code = s."{field.name}")'
        return f"coalesce({row_number(field)}, {own})"
    return row_number(field)
