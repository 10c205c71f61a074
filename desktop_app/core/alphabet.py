"""The order of words: as the letters of a language follow each other, marks and capitals counting last.

One way for window, terminal and paper, the same on every machine: neither the system's order nor Qt's is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.likeness import words_key

if TYPE_CHECKING:
    from collections.abc import Mapping

LetterOrder: TypeAlias = tuple[str, str]
"""What words are sorted by: their letters and numbers, then what is written."""

_AFTER_Z = "\u0292"
"""A letter that stands behind all plain ones of Latin and that no key leaves out."""

_NORDIC, _DANISH = "åäö", "æøå"
_OWN: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        **{code: {each: f"{_AFTER_Z}{at}" for at, each in enumerate(_NORDIC)} for code in ("sv", "fi")},
        **{code: {each: f"{_AFTER_Z}{at}" for at, each in enumerate(_DANISH)} for code in ("da", "nb", "no")},
        **{code: {"ñ": f"n{_AFTER_Z}"} for code in ("es", "fil", "gl")},
    }
)
"""By language: letters that are no letter with a mark there but one of their own."""

_ARABIC = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقكگلمنںهوي"
_PERSIAN = _ARABIC.replace("هو", "وه")
_FIRST_OF_ARABIC = 0x0620
_NUMBER = re.compile(r"\d+")


def letter_order(words: str, language: str = "") -> LetterOrder:
    """What words are sorted by in a language, numbers by how much they are; without one as most languages do."""
    own = _OWN.get(language)
    told = words.casefold().translate(_table(language)) if own else words
    key = words_key(told).translate(_arabic(language))
    return _NUMBER.sub(_by_size, key), words


def _by_size(digits: re.Match[str]) -> str:
    """A number behind how many digits it has: 9 stands before 10."""
    plain = digits[0].lstrip("0")
    return f"{len(plain):02d}{plain}"


@lru_cache(maxsize=64)
def _table(language: str) -> Mapping[int, str]:
    """The letters of a language's own."""
    return str.maketrans(dict(_OWN[language]))


@lru_cache(maxsize=64)
def _arabic(language: str) -> Mapping[int, int]:
    """The letters of Arabic script in their order: those of Persian and Urdu stand elsewhere in the code than in it."""
    order = _PERSIAN if language in {"fa", "ur", "ps"} else _ARABIC
    return {ord(each): _FIRST_OF_ARABIC + at for at, each in enumerate(order)}
