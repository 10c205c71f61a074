"""Whether two names may be one, spelled otherwise: Laxmi and Lakshmi, Mohamed and Muhammad, Roy and Rooy.

A reader's key (`core/likeness`) takes away what nobody hears; this takes away what transliteration does to a name, and
then a slip of the pen. It is for showing likely persons, never for deciding that they are one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.core.likeness import words_key

_SOUNDS = (
    *(("ksh", "ks"), ("x", "ks"), ("ph", "f"), ("sh", "s"), ("th", "t"), ("dh", "d"), ("kh", "k"), ("gh", "g")),
    *(("bh", "b"), ("ck", "k"), ("q", "k"), ("c", "k"), ("w", "v"), ("z", "j"), ("ee", "i"), ("oo", "u"), ("y", "i")),
    *(("ou", "u"), ("au", "o"), ("ov", "o")),
)
"""Ways of writing one sound in Latin letters."""
_VOWELS = "aeiou"
_DOUBLED = re.compile(r"(.)\1+")
_SHORT, _LONG = 4, 7
"""A word of fewer letters has no slip in it that would not make another word; one of so many may have two."""


@lru_cache(maxsize=65536)
def sounds(name: str) -> tuple[str, ...]:
    """The words of a name as they sound, in the order in which they are written."""
    key = words_key(name).replace("ch", "\0")
    for written, heard in _SOUNDS:
        key = key.replace(written, heard)
    return tuple(_DOUBLED.sub(r"\1", key.replace("\0", "ch")).split())


def near_words(typed: str, known: str) -> int:
    """How many words of a typed name are near to a word of a known one each; the last typed one may be only begun."""
    left, count = list(sounds(known)), 0
    words = sounds(typed)
    for at, word in enumerate(words):
        found = next((each for each in left if _words_alike(word, each, begun=at == len(words) - 1)), None)
        if found is not None:
            left.remove(found)
            count += 1
    return count


def near_names(typed: str, known: str) -> bool:
    """Whether every word that was typed, and so at least two, is near to a word of the known name."""
    words = sounds(typed)
    return bool(words) and near_words(typed, known) == len(words) >= min(2, len(sounds(known)))


def _words_alike(word: str, other: str, *, begun: bool) -> bool:
    """The same word, or the beginning of it, or one or two letters apart."""
    if word == other or (begun and other.startswith(word)):
        return True
    if word[0] != other[0] and not (word[0] in _VOWELS and other[0] in _VOWELS):
        return False  # nobody mistakes the sound with which a name begins
    least = min(len(word), len(other))
    most = 0 if least < _SHORT else 1 if least < _LONG else 2
    return abs(len(word) - len(other)) <= most and bool(most) and _apart(word, other) <= most


def _apart(one: str, other: str) -> int:
    """By how many letters that are put in, left out, changed or turned round two words differ."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            turned = i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b
            row.append(min(cost, last[j - 2] + 1) if turned else cost)
    return row[-1]
