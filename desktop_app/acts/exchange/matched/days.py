"""The forms in which a column writes its days: the order of their parts, months by name, years of two digits.

A year of two digits means one of a hundred years that are chosen once for the column; which of the days a month alone
means is chosen so, too.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.core.likeness import words_key
from desktop_app.core.period import parse_day

if TYPE_CHECKING:
    from collections.abc import Mapping

YEAR_FIRST, DAY_FIRST, MONTH_FIRST = "2026-12-31", "31/12/2026", "12/31/2026"
_CENTURY = 100
_FIRST, _LAST = 1, 31
_HUNDRED = re.compile(r" \((\d{4})-(\d{4})\)")
_ISO = re.compile(r"(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})")
_TIME = re.compile(r"(.+?)[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?")
_BETWEEN = re.compile(r"[/. -]")
_BETWEEN_WORDS = re.compile(r"[\s/.,'’-]+")
_OF = frozenset(("de", "del", "of", "the", "le", "el"))
"""Words between the parts of a day."""
_YEAR, _SHORT_YEAR, _MONTH = re.compile(r"\d{4}"), re.compile(r"\d{2}"), re.compile(r"\d{1,2}")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º)?")


@dataclass(frozen=True, slots=True)
class DayForm:
    """One way to write a day: its parts in their order (y, m, d)."""

    order: str
    named: bool = False
    """Whether the month is a word."""
    day: int = 0
    """Which day of the month is meant where none is written; the last one if it is 31."""
    since: int = 0
    """The first of the hundred years that years of two digits mean; 0 where years have four."""

    @property
    def name(self) -> str:
        """The form as an example of it, with the hundred years that it means."""
        full = str(_in(self.since, 26) if self.since else 2026)
        year = full[2:] if self.since else full
        parts = {"y": year, "m": "Dec" if self.named else "12", "d": "31"}
        between = " " if self.named else "-" if self.order.startswith("y") else "/"
        meant = f" = {full}-12-{self.day:02d}" if self.day else ""
        hundred = f" ({self.since}-{self.since + _CENTURY - 1})" if self.since else ""
        return between.join(parts[each] for each in self.order) + meant + hundred

    def read(self, cell: str, months: Mapping[str, str]) -> str | None:
        """The day of a cell, year first, by the names of months; None where it is not written so.

        Days of a calendar in a workbook come year first, whatever the form.
        """
        timed = _TIME.fullmatch(cell)
        plain = timed[1] if timed else cell
        if found := _ISO.fullmatch(plain):
            return _iso(int(found[1]), int(found[2]), int(found[3]))
        parts = self._parted(plain)
        if len(parts) != len(self.order):
            return None
        by_part = dict(zip(self.order, parts, strict=True))
        year, month = self._year(by_part["y"]), self._month(by_part["m"], months)
        return _iso(year, month, self._day(by_part, year, month)) if year and month else None

    def _parted(self, plain: str) -> list[str]:
        """The parts of a day; between words stand more marks than between numbers."""
        if not self.named:
            return _BETWEEN.split(plain)
        return [each for each in _BETWEEN_WORDS.split(plain) if each and each.casefold() not in _OF]

    def _year(self, part: str) -> int:
        """The year that a part means; 0 where it is none of this form."""
        if not self.since:
            return int(part) if _YEAR.fullmatch(part) else 0
        return _in(self.since, int(part)) if _SHORT_YEAR.fullmatch(part) else 0

    def _month(self, part: str, months: Mapping[str, str]) -> int:
        """The month that a part means; 0 where it is none."""
        number = months.get(words_key(part), "") if self.named else part
        return int(number) if _MONTH.fullmatch(number) and 1 <= int(number) <= 12 else 0  # noqa: PLR2004 - months

    def _day(self, by_part: Mapping[str, str], year: int, month: int) -> int:
        """The day of the month; 0 where it is none."""
        if self.day:
            return min(self.day, monthrange(year, month)[1])
        found = _DAY.fullmatch(by_part["d"].casefold())
        return int(found[1]) if found else 0


_WHOLE_YEARS = (
    *map(DayForm, ("ymd", "dmy", "mdy")),
    *(DayForm(order, named=True) for order in ("dmy", "mdy")),
    *(
        DayForm(order, named=named, day=day)
        for order, named in (("my", True), ("my", False), ("ym", False))
        for day in (_FIRST, _LAST)
    ),
)
"""The forms with years of four digits; each has its likes with years of two."""


@lru_cache(1024)
def day_form(name: str) -> DayForm | None:
    """The form of a name; None where there is none."""
    hundred = _HUNDRED.search(name)
    since = int(hundred[1]) if hundred else 0
    forms = (replace(each, since=since) for each in _WHOLE_YEARS)
    return next((each for each in forms if each.name == name), None) if not hundred or since else None


def day_forms(year: int) -> tuple[DayForm, ...]:
    """All forms of days: a year of two digits means the last century, this one, or the hundred years up to a year."""
    this = year - year % _CENTURY
    hundreds = (year - _CENTURY + 1, this, this - _CENTURY)
    return _WHOLE_YEARS + tuple(replace(form, since=since) for form in _WHOLE_YEARS for since in hundreds)


def is_outdated(name: str, year: int) -> bool:
    """Whether a form means the hundred years up to a year that is over: what is written now may mean another."""
    form = day_form(name)
    return bool(form and form.since % _CENTURY and form.since + _CENTURY - 1 < year)


def _in(since: int, year: int) -> int:
    """The year of two digits among a hundred."""
    return since + (year - since) % _CENTURY


def _iso(year: int, month: int, day: int) -> str | None:
    """A day of the calendar, year first; None where there is none such."""
    written = f"{year:04d}-{month:02d}-{day:02d}"
    try:
        parse_day(written)
    except ValueError:
        return None
    return written
