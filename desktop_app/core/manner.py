"""How whoever types writes, and the typed characters brought to one form."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.period import Day

_UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_JOINERS = re.compile("[\u200c\u200d]")
_MINUS = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"))


@dataclass(frozen=True, slots=True)
class Manner:
    """How whoever types writes: the day it is, the currency's decimals, the decimal mark and the word for today."""

    today: Day
    decimals: int = 2
    mark: str = "."
    today_word: str = "today"
    nepali: Callable[[int, int, int], Day | None] | None = None
    """The day that a year, month and day of the Nepali calendar are, where people write those too."""
    group: str = ","
    """What parts thousands in the language; of no account where it is the decimal mark."""


def tidy(typed: str) -> str:
    """The words as they are stored: letters composed, single spaces, no marks of display (joiners are spelling)."""
    return " ".join(_UNSEEN.sub("", unicodedata.normalize("NFC", typed)).split())


def plain_of(typed: str) -> str:
    """The characters as a terminal would send them: Latin digits, plain spaces and hyphens, nothing unseen."""
    seen = _JOINERS.sub("", _UNSEEN.sub("", typed)).translate(_MINUS)
    latin = "".join(str(unicodedata.decimal(each, each)) for each in seen)
    return " ".join(latin.split())
