"""The lists that grow with the scheme: their words in the manager's order, then the ones used last first."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.core.likeness import words_key
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.store.search_keys import closed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.store.database import Book

DIGITS = 5
"""Digits of a household's number in a file that has none yet."""

_LAST = """SELECT word FROM words WHERE list = 'household' AND word COLLATE NOCASE >= :from
    AND word COLLATE NOCASE < :until {} ORDER BY word COLLATE NOCASE DESC LIMIT 1"""

RECENT = 200
"""Records looked at for the words used last."""

LISTED = """(SELECT id, word FROM words WHERE list = :list UNION ALL SELECT NULL, word FROM list_words l
    WHERE list = :list AND NOT EXISTS (SELECT 1 FROM words w WHERE w.list = :list AND w.word = l.word)) listed"""
"""The words of a list: those that records had, and those whose place was set or that are retired."""


def find_words(book: Book, target: str, typed: str, most: int = 50) -> list[str]:
    """The words a list offers that hold what is typed: in its order, then the ones used last, then by themselves."""
    sql = f"""SELECT word FROM {LISTED} LEFT JOIN ({_used_sql(target)}) used ON used.at = listed.id
        ORDER BY used.save DESC NULLS LAST, word"""
    part, retired = closed(typed), retired_words(book, target)
    words = in_order(book, target, (str(row[0]) for row in book.query(sql, {"list": target})))
    return list(islice((word for word in words if part in closed(word) and word not in retired), most))


def in_order(book: Book, target: str, words: Iterable[str]) -> Iterable[str]:
    """Words of a list, those whose place was set first; a list without an order stays as it comes."""
    places = {word: at for at, word in enumerate(order_of(book, target))}
    return sorted(words, key=lambda word: places.get(word, len(places))) if places else words


def order_of(book: Book, target: str) -> list[str]:
    """The words of a list whose place was set, in their order; none where nobody has set one."""
    sql = "SELECT word FROM list_words WHERE list = ? AND place IS NOT NULL ORDER BY place, word"
    return [str(word) for (word,) in book.query(sql, (target,))]


def retired_words(book: Book, target: str) -> frozenset[str]:
    """The words of a list that are offered no more."""
    rows = book.query("SELECT word FROM list_words WHERE list = ? AND retired = 1", (target,))
    return frozenset(str(word) for (word,) in rows)


def has_word(book: Book, target: str, word: str) -> bool:
    """Whether a list holds a word, letter by letter."""
    return book.one(f"SELECT 1 FROM {LISTED} WHERE word = :word", {"list": target, "word": word}) is not None


def is_retired(book: Book, target: str, word: str) -> bool:
    """Whether a word of a list is offered no more."""
    sql = "SELECT 1 FROM list_words WHERE list = ? AND word = ? AND retired = 1"
    return book.one(sql, (target, word)) is not None


def word_alike(book: Book, target: str, word: str) -> str | None:
    """The word that a list offers and a reader takes for a new one, whatever its capitals, marks and blanks."""
    found = book.query(
        f"SELECT word FROM {LISTED} WHERE words_key(word) = :key", {"list": target, "key": words_key(word)}
    )
    return next((str(alike) for (alike,) in found if not is_retired(book, target, str(alike))), None)


def next_household(book: Book) -> str:
    """The next household code of this device: H-A-00124 after H-00123, with more digits in a file that has them."""
    own = f"H-{book.device.code}-"
    digits = max(DIGITS, *(_digits(book, start) for start in (own, "H-")))
    return f"{own}{max(_highest(book, start, digits) for start in (own, 'H-')) + 1:0{digits}d}"


def _digits(book: Book, start: str) -> int:
    """With how many digits the last household behind a prefix is counted; 0 where that is no number."""
    last = str(book.value(_LAST.format(""), _range(start)) or "")[len(start) :]
    return len(last) if last.isascii() and last.isdecimal() else 0


def _highest(book: Book, start: str, digits: int) -> int:
    """The highest number of a household with so many digits behind a prefix; 0 where there is none."""
    numbered = "AND length(word) = :long AND rtrim(word, '0123456789') = :from COLLATE NOCASE"
    last = book.value(_LAST.format(numbered), {**_range(start), "long": len(start) + digits})
    return int(str(last)[len(start) :]) if last else 0


def _range(start: str) -> dict[str, object]:
    """Between which words those stand that go on with a digit."""
    return {"from": start, "until": start + ":"}


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
