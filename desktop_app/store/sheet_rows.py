"""The rows of any sheet as its list shows them, found by any part of what they say, or of what they once said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.store.named import key_sql, rows_named, said_sql
from desktop_app.store.rows import exchange_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.database import Book, Row

_SAID = frozenset((Kind.TEXT, Kind.LINK, Kind.WORD, Kind.DAY))
"""The kinds of fields whose values are words to look for."""
_ROW = "SELECT id, {}, {} FROM {}"


def rows_holding(book: Book, of: Sheet, words: str, most: int, before: int | None = None) -> list[Row]:
    """The newest rows that hold some words, or those before a row: number, what it is named by, values."""
    holds, asked = _holding(of, words)
    return book.query(
        f"{_ROW.format(key_sql(of), exchange_columns(of), of.name)} WHERE {holds} AND id < ifnull(:before, 9e18)"
        f" ORDER BY id DESC LIMIT {most}",
        {**asked, "before": before},
    )


def rows_numbered(book: Book, of: Sheet, numbers: Sequence[int]) -> list[Row]:
    """The rows of some numbers, in their order."""
    sql = f"""{_ROW.format(key_sql(of), exchange_columns(of), of.name)} JOIN json_each(?) n ON n.value = {of.name}.id
        ORDER BY n.key"""
    return book.query(sql.replace("SELECT id", f"SELECT {of.name}.id"), (str(list(numbers)),))


def count_holding(book: Book, of: Sheet, words: str) -> int:
    """How many rows hold some words."""
    holds, asked = _holding(of, words)
    return int(book.value(f"SELECT count(*) FROM {of.name} WHERE {holds}", asked))


def _holding(of: Sheet, words: str) -> tuple[str, dict[str, Any]]:
    """The condition that a row holds some words, and what it is asked with."""
    asked = {f"word{at}": f"%{_literally(word)}%" for at, word in enumerate(words.split())}
    return " AND ".join(f"({_holds(of, name)})" for name in asked) or "1", asked


def linking_rows(book: Book, of: Sheet, field: Field, code: str) -> list[Row]:
    """What each row that links to a code is named by, before its values, in the order in which they came."""
    return book.query(
        f"""SELECT {key_sql(of)}, {exchange_columns(of)} FROM {of.name}
        WHERE "{field.name}" = (SELECT id FROM {field.target} WHERE code = ?) ORDER BY id""",
        (code,),
    )


def counts(book: Book) -> dict[str, int]:
    """How many rows every sheet has."""
    return {of.name: int(book.value(f"SELECT count(*) FROM {of.name}")) for of in SHEETS}


def _holds(of: Sheet, name: str) -> str:
    """Whether a row holds a word, or had it once as a number of a paper: a receipt that was replaced is found."""
    said = " || ' ' || ".join(f"ifnull({said_sql(field, of.name)}, '')" for field in of.fields if field.kind in _SAID)
    once = [
        f"""OR id IN (SELECT h.id FROM {of.name}_history h WHERE h."{field.name}" LIKE :{name} ESCAPE '\\')"""
        for field in of.fields
        if field.is_code and not field.fixed
    ]
    return " ".join((f"{said} LIKE :{name} ESCAPE '\\'", *once))


def _literally(word: str) -> str:
    """A word of which every sign is looked for as it is."""
    return "".join(f"\\{each}" if each in "%_\\" else each for each in word)


def saved_by(book: Book, save: int) -> tuple[int, str, str | None]:
    """When a save was made, in microseconds since 1970, by whom and why."""
    time, user, reason = book.query("SELECT time, user, reason FROM main.saves WHERE id = ?", (save,))[0]
    return int(time), str(user), reason


def rows_ever_named(book: Book, of: Sheet, key: str) -> list[int]:
    """The rows of a key, those that were taken back among them."""
    gone = f"{of.name}_history"
    found = book.query(f"SELECT DISTINCT id FROM {gone} WHERE {key_sql(of, gone)} = ? COLLATE NOCASE", (key,))
    return sorted({*rows_named(book, of, key), *(int(row) for (row,) in found)})
