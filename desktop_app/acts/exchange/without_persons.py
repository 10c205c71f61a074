"""An export that tells of nobody: what is marked as personal on its field leaves as something neutral, or not at all.

Codes become random ones, the same wherever a record is named within one export and others in the next. The key they
follow from is forgotten with the export, so that no code leads back. Days and amounts stay, for figures are made of
them: whoever has the book as well finds its rows again by them.
"""

from __future__ import annotations

import secrets
from collections import defaultdict
from hashlib import blake2b
from itertools import count
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.codes import folded
from desktop_app.core.period import date_of, make_day
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet

_LETTERS = str.maketrans("0123456789abcdef", "BCDFGHJKLMNPQRST")
"""Consonants only: a code makes no word, and no number that the next code of the program would count on from."""
_NAMED: Mapping[str, str] = MappingProxyType(
    {
        "people": "Person",
        "partners": "Partner",
        "claim_lines": "Item",
        "claim_reviews": "Reviewer",
        "claim_sittings": "Committee",
    }
)
"""What stands before a number in the place of a text that may not be empty."""


def _nothing(_: object) -> None:
    """What stands in the place of a text that may be empty."""


def _year(day: Day | None) -> Day | None:
    """The first day of the year of a day."""
    return None if day is None else make_day(date_of(day).year, 1, 1)


_BIRTH: Mapping[Kind, Callable[[Any], Any]] = MappingProxyType({Kind.DAY: _year, Kind.FLAG: lambda _: 1})
"""Of a birth date the year leaves, called estimated."""


class Disguise:
    """What stands in the place of personal values in one export."""

    def __init__(self) -> None:
        """Draw a key of its own."""
        self._key = secrets.token_bytes(32)
        self._words: dict[tuple[str, str], str] = {}
        self._numbers: defaultdict[str, Iterator[int]] = defaultdict(lambda: count(1))

    def of(self, of: Sheet, field: Field) -> Callable[[Any], Any] | None:
        """What makes another value of one of a field; None where it leaves as it is."""
        if field.kind is Kind.LINK:
            target = sheet(field.target).field("code")
            return self._code(field.target, target.prefix) if target.personal else None
        if not field.personal:
            return None
        if field.is_code or field.names or field.name in of.key:
            own = of.name if field.name in of.key else field.name
            return self._code(field.names or own, field.prefix)
        if field.kind is Kind.WORD:
            return lambda value: value and self._word(field.target, value)
        if field.required:
            return lambda _: self._numbered(_NAMED[of.name])
        return _BIRTH.get(field.kind, _nothing)

    def _code(self, purpose: str, prefix: str) -> Callable[[Any], Any]:
        """What makes another code of one."""

        def other(value: str | None) -> str | None:
            if not value:
                return value
            told = f"{purpose} {folded(value)}".encode()
            return prefix + blake2b(told, key=self._key, digest_size=8).hexdigest().translate(_LETTERS)

        return other

    def _word(self, listed: str, value: str) -> str:
        """The same words for the same word of a list."""
        known = self._words.get((listed, value))
        if known is None:
            known = self._words[listed, value] = self._numbered(listed.replace("_", " ").capitalize())
        return known

    def _numbered(self, noun: str) -> str:
        """A noun with the next number."""
        return f"{noun} {next(self._numbers[noun])}"
