"""One code in all ways of writing it, as SQL: NOCASE columns take care of capitals, this of blanks.

What is stored has its blanks as they were written, each a single one; few codes have any. Those stand in an index of
their own, so that `POL 7` is found by `pol7` without a look at the others.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.core.codes import folded
from desktop_app.core.manner import tidy

if TYPE_CHECKING:
    from desktop_app.store.database import Book


def has_blank(column: str) -> str:
    """Whether a code has a blank in it, in the words of the index of such codes."""
    return f"instr({column}, ' ') > 0"


def closed_up(column: str) -> str:
    """A code without its blanks, in the words of the index of codes that have some."""
    return f"replace({column}, ' ', '') COLLATE NOCASE"


@lru_cache(maxsize=64)
def same_code(table: str, value: str, *, wanted: str = "id", column: str = "code") -> str:
    """What is wanted of the row whose code is a value, however either is written; the value is tidy."""
    start = f"SELECT {wanted} FROM {table} WHERE"
    bare = f"replace({value}, ' ', '')"
    ways = f"{column} = {value}", f"{column} = {bare}", f"{has_blank(column)} AND {closed_up(column)} = {bare}"
    return f"coalesce({', '.join(f'({start} {way} LIMIT 1)' for way in ways)})"


def first_same(table: str, value: str) -> str:
    """The code of the first row of a table whose code is a value, however either is written."""
    bare = f"replace({value}, ' ', '')"
    same = f"code = {bare} OR {has_blank('code')} AND {closed_up('code')} = {bare}"
    return f"(SELECT code FROM {table} WHERE {same} ORDER BY rowid LIMIT 1)"


def doubled(table: str) -> str:
    """The codes of a table that differ from another one in their blanks only."""
    bare = "replace(a.code, ' ', '')"
    same = f"b.code = {bare} OR {has_blank('b.code')} AND {closed_up('b.code')} = {bare}"
    other = f"SELECT 1 FROM {table} b WHERE b.rowid <> a.rowid AND ({same})"
    return f"SELECT code FROM {table} a WHERE {has_blank('a.code')} AND EXISTS ({other})"


def code_there(book: Book, table: str, code: str) -> str | None:
    """The code as the file has it; None where no record has it."""
    found = book.value(f"SELECT {same_code(table, ':code', wanted='code')}", {"code": tidy(code)})
    return None if found is None else str(found)


def beginnings(typed: str) -> tuple[str, ...]:
    """The ways in which a code that begins as typed may begin in the file."""
    return tuple(dict.fromkeys((tidy(typed).lower(), folded(typed))))
