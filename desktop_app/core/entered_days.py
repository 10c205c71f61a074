"""Days as a person types them: 21/11, 2026-11-21, today, -3, a year alone, or a day of the Nepali calendar."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.core.manner import plain_of
from desktop_app.core.period import Day, add_months, date_of, make_day
from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.manner import Manner
    from desktop_app.core.problems import Refused

EARLIEST = make_day(1850, 1, 1)
LATEST = make_day(2150, 12, 31)
"""No day of a scheme lies outside these: a year typed wrongly does."""

_YEAR_ALONE = re.compile(r"\d{4}")
_AGE = re.compile(r"\d{1,3}")
OLDEST = 125
"""Years that nobody has lived."""
_YEAR_LAST = re.compile(r"(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?")
_YEAR_FIRST = re.compile(r"(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})")
_NEPALI = re.compile(r" ?(?:b\.? ?s\.?|[वब]ि\.? ?सं\.?)$", re.IGNORECASE)
"""What people write behind a day of the Nepali calendar, Bikram Sambat."""
_SURELY_NEPALI = 10
"""A year so far ahead is one of the Nepali calendar, which is 57 years ahead, where people write it."""
_SHIFT = re.compile(r"[+-]\d{1,5}")


def day_entered(typed: str, manner: Manner) -> Day:
    """The day meant by `21/11`, `21/11/2026`, `2026-11-21`, `today`, `-3` or `+30`."""
    plain = plain_of(typed)
    if plain.casefold() in {"today", manner.today_word.casefold()}:
        return manner.today
    if _SHIFT.fullmatch(plain):
        return _within(manner.today + int(plain), typed)
    if (nepali := _nepali_day(plain, typed, manner)) is not None:
        return nepali
    if first := _YEAR_FIRST.fullmatch(plain):
        year, month, day = (int(part) for part in first.groups())
        return _calendar_day(year, month, day, typed)
    if last := _YEAR_LAST.fullmatch(plain):
        return _day_and_month(int(last[1]), int(last[2]), last[3], typed, manner)
    raise _no_day(typed)


def about_entered(typed: str, manner: Manner) -> Day | None:
    """The first of July of a year alone, or of the year in which somebody of an age was born; None for all else.

    It is never later than today where the year is this one.
    """
    plain = plain_of(typed)
    if _YEAR_ALONE.fullmatch(plain) and date_of(EARLIEST).year <= int(plain) <= date_of(LATEST).year:
        first = make_day(int(plain), 1, 1)
        return max(first, min(add_months(first, 6), manner.today))
    if _AGE.fullmatch(plain) and int(plain) <= OLDEST:
        here = date_of(manner.today).year
        midst = make_day(here, 7, 1)
        return add_months(midst, -12 * (int(plain) + (midst > manner.today)))
    return None


def _nepali_day(plain: str, typed: str, manner: Manner) -> Day | None:
    """The day where it is one of the Nepali calendar: said so, or in a year that only that calendar has reached."""
    bare = _NEPALI.sub("", plain)
    first, last = _YEAR_FIRST.fullmatch(bare), _YEAR_LAST.fullmatch(bare)
    parts = first.groups() if first else last.groups()[::-1] if last and len(last[3] or "") == len("2082") else None
    if manner.nepali is None or parts is None:
        return None
    year, month, day = map(int, parts)
    if bare == plain and year <= date_of(manner.today).year + _SURELY_NEPALI:
        return None
    found = manner.nepali(year, month, day)
    if found is None:
        raise refused(text("Entry", "There is no day “{typed}” in the Nepali calendar.", typed=typed))
    return found


def _day_and_month(day: int, month: int, year: str | None, typed: str, manner: Manner) -> Day:
    """The day of a month, in the year given or else in the one that brings it nearest to today."""
    if year is not None:
        return _calendar_day(_full_year(year, manner.today), month, day, typed)
    here = date_of(manner.today).year
    if not 1 <= month <= 12 or not 1 <= day <= 31:  # noqa: PLR2004 - months of a year, days of a month
        return _calendar_day(here, month, day, typed)
    possible = [make_day(there, month, day) for there in (here, here - 1, here + 1) if _exists(there, month, day)]
    if not possible:
        return _calendar_day(here, month, day, typed)
    return min(possible, key=lambda at: abs(at - manner.today))


def _full_year(year: str, today: Day) -> int:
    """A year of four digits; two digits mean at most ten years from now, or else the century before."""
    if len(year) == len("2026"):
        return int(year)
    here = date_of(today).year
    full = here - here % 100 + int(year)
    return full if full <= here + 10 else full - 100


def _calendar_day(year: int, month: int, day: int, typed: str) -> Day:
    """The day of the calendar, or what is wrong with it."""
    if not 1 <= month <= 12:  # noqa: PLR2004 - months of a year
        what = text(
            "Entry",
            "“{typed}” names month {month}: write the day first, then the month.",
            typed=typed,
            month=str(month),
        )
        raise refused(what)
    if not date_of(EARLIEST).year <= year <= date_of(LATEST).year:
        raise _no_day(typed)
    if not _exists(year, month, day):
        first = make_day(year, month, 1)
        days = str(add_months(first, 1) - first)
        raise refused(
            text("Entry", "There is no day “{typed}”: that month has {days} days.", typed=typed, days=days),
        )
    return make_day(year, month, day)


def _exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has the day."""
    first = make_day(year, month, 1)
    return 1 <= day <= add_months(first, 1) - first


def _within(day: Day, typed: str) -> Day:
    """The day, unless it lies where no scheme has one."""
    if not EARLIEST <= day <= LATEST:
        raise _no_day(typed)
    return day


def _no_day(typed: str) -> Refused:
    """The refusal of what is no day."""
    return refused(text("Entry", "“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.", typed=typed))
