"""The lists that grow with the scheme: their words, the ones used last first."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS

if TYPE_CHECKING:
    from desktop_app.store.database import Book

DIGITS = 5
"""Digits of a household's number in a file that has none yet."""

RECENT = 200
"""Records looked at for the words used last."""


def find_words(book: Book, target: str, typed: str, most: int = 50) -> list[str]:
    """The words of a list that hold what is typed, the ones used last first, then by themselves."""
    sql = f"""SELECT word FROM words LEFT JOIN ({_used_sql(target)}) used ON used.at = words.id
        WHERE list = ? ORDER BY used.save DESC NULLS LAST, word"""
    part = typed.strip().casefold()
    words = (str(row[0]) for row in book.query(sql, (target,)))
    return list(islice((word for word in words if part in word.casefold()), most))


def has_word(book: Book, target: str, word: str) -> bool:
    """Whether a list holds a word, letter by letter."""
    return book.one("SELECT 1 FROM words WHERE list = ? AND word = ?", (target, word)) is not None


def next_household(book: Book) -> str:
    """The next household code: H-00124 after H-00123, with more digits in a file that has them already."""
    last = """SELECT word FROM words WHERE list = 'household' AND word >= 'H-' AND word < 'H-~' {}
        ORDER BY word DESC LIMIT 1"""
    top = str(book.value(last.format("")) or "")[2:]
    digits = max(DIGITS, len(top) if top.isascii() and top.isdecimal() else 0)
    highest = book.value(last.format("AND word GLOB ?"), ("H-" + "[0-9]" * digits,))
    return f"H-{int(str(highest)[2:]) + 1 if highest else 1:0{digits}d}"


def _used_sql(target: str) -> str:
    """The row numbers of the words in the newest records of the sheets that have the list, with their latest save."""
    places = [
        f'SELECT at, save FROM (SELECT "{field.name}" AS at, save FROM {sheet.name} ORDER BY id DESC LIMIT {RECENT})'
        for sheet in SHEETS
        for field in sheet.fields
        if field.kind is Kind.WORD and field.target == target
    ]
    nothing = "SELECT NULL AS at, 0 AS save WHERE 0"
    return (
        f"SELECT at, max(save) AS save FROM ({' UNION ALL '.join(places) or nothing}) WHERE at IS NOT NULL GROUP BY at"
    )
