"""The kinds of value a description may hold, so that each medium can show them in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.money import decimal_string
from desktop_app.core.period import iso
from desktop_app.core.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Amount:
    """Money: minor units and the number of decimals of its currency."""

    minor: int
    exponent: int = 2


@dataclass(frozen=True, slots=True)
class When:
    """A calendar day, as days since 1 January 1970."""

    day: int


@dataclass(frozen=True, slots=True)
class Share:
    """A ratio to be shown in percent; None when it cannot be known."""

    ratio: float | None
    decimals: int = 1


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is no money and no ratio (an average of days, a frequency)."""

    value: float
    decimals: int = 1


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number by which something is called (a year, a quarter, a page): in the reader's digits, never grouped."""

    number: int
    digits: int = 1
    """So many digits at least."""


@dataclass(frozen=True, slots=True, order=True)
class Clock:
    """A time of day."""

    hour: int
    minute: int

    @classmethod
    def of(cls, moment: datetime) -> Clock:
        """The time of a moment, where it was read."""
        return cls(moment.hour, moment.minute)


Shown: TypeAlias = str | int | Text | Amount | When | Share | Number | Numeral | Clock | None


def shown_day(day: int | None) -> When | None:
    """A day that may not be known."""
    return None if day is None else When(day)


def shown_money(minor: int | None, decimals: int) -> Amount | None:
    """An amount that may not be known."""
    return None if minor is None else Amount(minor, decimals)


def plain(value: Shown, say: Callable[[Text], str]) -> str:  # noqa: PLR0911 - one line a kind of value
    """The value as files and terminals write it: ISO days, plain decimals; texts as they are said."""
    match value:
        case None:
            return ""
        case Text():
            return say(value)
        case Amount(minor, decimals):
            return decimal_string(minor, decimals)
        case When(day):
            return iso(day)
        case Share(ratio, decimals):
            return "–" if ratio is None else f"{ratio * 100:.{decimals}f} %"
        case Number(number, decimals):
            return f"{number:.{decimals}f}"
        case Numeral(number, digits):
            return f"{number:0{digits}d}"
        case Clock(hour, minute):
            return f"{hour:02d}:{minute:02d}"
    return str(value)
