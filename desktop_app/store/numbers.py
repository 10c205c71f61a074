"""Counting on: the next number behind a prefix, looked up once and then known while nobody else writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.codes import folded
from desktop_app.store.same_code import closed_up, has_blank

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.database import Book


_AFTER_DIGITS = ":"
"""The sign after the digits: what goes on with a letter belongs to another series."""

_NUMBERED = """{0} >= :from AND {0} < :until AND length({0}) = :long
    AND rtrim({0}, '0123456789') = :from COLLATE NOCASE"""
"""Whether a code is a prefix with so many digits."""


class Series(NamedTuple):
    """A column of codes that begin alike and go on with a number: one device's, after those of no device."""

    table: str
    column: str
    prefix: str
    plain: str
    """How codes begin that were given elsewhere and came by import: their numbers are not given again."""


class Numbers:
    """The highest number of each series that was asked for, kept up with what is written after it."""

    def __init__(self) -> None:
        """Know none yet."""
        self._known: dict[Series, tuple[int, int]] = {}
        self._version = 0

    def next(self, book: Book, of: Series, digits: int) -> str:
        """The first unused code after the highest of a series, with at least so many digits."""
        if book.looking_back:
            return _after(of, *_highest_of(book, of, digits))
        self._forget_if_others_wrote(book)
        known = self._known.get(of)
        if known is None or known[1] >= 10 ** known[0] - 1:
            known = self._known[of] = _highest_of(book, of, digits)
        return _after(of, *known)

    def wrote(self, table: str, values: Mapping[str, object], *, new: bool) -> None:
        """Follow a written row: a series that is counted on by one stays known, any other is looked up again."""
        for of, (digits, top) in tuple(self._known.items()):
            if of.table != table or of.column not in values:
                continue
            code = values[of.column]
            if code == _after(of, digits, top):
                self._known[of] = (digits, top + 1)
            elif not new or _counts(of, str(code)):  # a replaced row may have had the highest number
                del self._known[of]

    def forget(self) -> None:
        """Look everything up again: much was written at once, or what was written was taken back."""
        self._known.clear()

    def _forget_if_others_wrote(self, book: Book) -> None:
        """Look everything up again where another connection has written to the file."""
        version = int(book.value("PRAGMA data_version"))
        if version != self._version:
            self.forget()
            self._version = version


def _after(of: Series, digits: int, top: int) -> str:
    """The code of the number after the highest."""
    return f"{of.prefix}{top + 1:0{digits}d}"


def _counts(of: Series, code: str) -> bool:
    """Whether a code may belong to a series, however it is written."""
    return folded(code).startswith((folded(of.prefix), folded(of.plain)))


def _highest_of(book: Book, of: Series, digits: int) -> tuple[int, int]:
    """With how many digits a series is counted, and its highest number."""
    starts = (of.prefix, of.plain)
    digits = max(digits, *(_digits(book, of, start) for start in starts))
    top = 0
    while True:
        top = max(top, *(_highest(book, of, start, digits) for start in starts))
        if top < 10**digits - 1:
            return digits, top
        digits += 1


def _digits(book: Book, of: Series, start: str) -> int:
    """With how many digits the last code of a prefix is counted; 0 where there is none, or it is no number."""
    sql = f'SELECT max("{of.column}") FROM {of.table} WHERE "{of.column}" >= ? AND "{of.column}" < ?'
    last = str(book.value(sql, (start, start + _AFTER_DIGITS)) or "")[len(start) :]
    return len(last) if last.isascii() and last.isdecimal() else 0


def _highest(book: Book, of: Series, start: str, digits: int) -> int:
    """The highest number that stands with so many digits behind a prefix; 0 where there is none."""
    at = {"from": start, "until": start + _AFTER_DIGITS, "long": len(start) + digits}
    bare = closed_up(of.column)
    tops = (
        book.value(f"SELECT max({code}) FROM {of.table} WHERE {asked}{_NUMBERED.format(code)}", at)
        for code, asked in ((of.column, ""), (bare, f"{has_blank(of.column)} AND "))
    )
    return max((int(str(top)[len(start) :]) for top in tops if top), default=0)
