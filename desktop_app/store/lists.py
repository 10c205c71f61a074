"""The words of a list as a manager keeps them: how often each is used, its order, retirement, one word for another.

A word stays as it was written, for the digests of older saves rest on it: another word takes its place in the records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.problems import refused
from desktop_app.core.records.list_word import ListWord
from desktop_app.core.records.lists import LISTS
from desktop_app.core.text import text
from desktop_app.store.rows import MOVABLE, insert, read, word_row, write_over
from desktop_app.store.rows import replace as change
from desktop_app.store.words import LISTED, in_order, is_retired, order_of, retired_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


class ListedWord(NamedTuple):
    """A word of a list, how many records have it, and whether it is offered."""

    word: str
    used: int
    offered: bool


def listed_words(book: Book, target: str) -> list[ListedWord]:
    """All words of a list: those in its order first, the others by themselves, the retired last."""
    sql = f"""SELECT word, ifnull(used.count, 0) FROM {LISTED} LEFT JOIN ({_counts_sql(target)}) used
        ON used.at = listed.id ORDER BY word COLLATE NOCASE, word"""
    counts = {str(word): int(used) for word, used in book.query(sql, {"list": target})}
    retired = retired_words(book, target)
    words = (ListedWord(word, counts[word], word not in retired) for word in in_order(book, target, counts))
    return sorted(words, key=lambda each: not each.offered)


def is_ordered(book: Book, target: str) -> bool:
    """Whether somebody has set the order of a list."""
    return bool(order_of(book, target))


def set_order(save: Save, target: str, words: Sequence[str] | None) -> None:
    """Offer these words first, in this order; with None the ones used last come first again."""
    for at, word in enumerate(words or (), 1):
        _say(save, target, word, place=at)
    for word in order_of(save.book, target):
        if word not in (words or ()):
            _say(save, target, word, place=None)


def set_retired(save: Save, target: str, word: str, *, retired: bool) -> None:
    """Offer a word no more, or offer it again; nothing is written where that is so already."""
    if retired != is_retired(save.book, target, word):
        _say(save, target, word, retired=int(retired))


def _say(save: Save, target: str, word: str, **said: int | None) -> None:
    """Say something of a word; nothing is written where that is said already."""
    row = save.book.value("SELECT id FROM list_words WHERE list = ? AND word = ?", (target, word))
    if row is None:
        insert(save, "list_words", ListWord(list=target, word=word, **said))
    elif any(getattr(read(save.book, "list_words", int(row)), name) != value for name, value in said.items()):
        change(save, "list_words", int(row), **said)


def put_in_place(save: Save, target: str, old: str, new: str) -> int:
    """Let every record that has a word have another; how many did. Refused where two records would become one."""
    from_row, to_row = word_row(save, target, old), word_row(save, target, new)
    moved = sum(_move(save, of.name, field.name, (from_row, to_row)) for of, field in LISTS[target].places)
    set_retired(save, target, old, retired=True)
    set_retired(save, target, new, retired=False)
    order = order_of(save.book, target)
    if old in order:
        set_order(save, target, list(dict.fromkeys(new if word == old else word for word in order)))
    return moved


def retire_unused(save: Save, brought_by: int) -> None:
    """Offer the words no more that came with a save and that no record has now."""
    for target in LISTS:
        news = f"""SELECT word FROM words WHERE list = ? AND save = ?
            AND id NOT IN (SELECT at FROM ({_counts_sql(target)}) WHERE at IS NOT NULL)"""
        for (word,) in save.book.query(news, (target, brought_by)):
            set_retired(save, target, str(word), retired=True)


def _move(save: Save, table: str, column: str, words: tuple[int, int]) -> int:
    """Put one word in the place of another in a column; how many rows had it."""
    old, new = words
    found = save.book.query(f'SELECT id FROM main.{table} WHERE "{column}" = ? ORDER BY id', (old,))
    rows = [int(row) for (row,) in found]
    if column in MOVABLE.get(table, ()):
        _move_keys(save, table, rows, {column: new})
        return len(rows)
    save.book.execute(f'UPDATE {table} SET "{column}" = ?, save = ? WHERE "{column}" = ?', (new, save.number, old))
    for row in rows:
        save.wrote(table, row)
    return len(rows)


def _move_keys(save: Save, table: str, rows: Sequence[int], said: Mapping[str, int]) -> None:
    """Give rows another key; Refused where others have it."""
    import sqlcipher3.dbapi2 as driver

    try:
        for row in rows:
            write_over(save, table, row, said)
    except driver.IntegrityError:
        words = text("Lists", "Both words have records of the same day. Correct these first, then merge the words.")
        raise refused(words) from None


def _counts_sql(target: str) -> str:
    """The row numbers of words in all records that have the list, with how many have each."""
    places = [f'SELECT "{field.name}" AS at FROM {of.name}' for of, field in LISTS[target].places]
    return f"SELECT at, count(*) AS count FROM ({' UNION ALL '.join(places)}) GROUP BY at"
