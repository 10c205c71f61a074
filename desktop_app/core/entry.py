"""What a person types, read as values: days, amounts, numbers and words, each refused with what would be right."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop_app.core.money import parse_amount
from desktop_app.core.period import Day, add_months, date_of, make_day
from desktop_app.core.problems import refused
from desktop_app.core.records.field import PLACES, Kind, Rate
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.problems import Refused
    from desktop_app.core.records.field import Field

EARLIEST = make_day(1850, 1, 1)
LATEST = make_day(2150, 12, 31)
"""No day of a scheme lies outside these: a year typed wrongly does."""

LARGEST = 10**15
"""More minor units than any scheme holds, and still exact everywhere (a file holds 64 bits)."""

_UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_JOINERS = re.compile("[\u200c\u200d]")
_YEAR_ALONE = re.compile(r"\d{4}")
_AGE = re.compile(r"\d{1,3}")
OLDEST = 125
"""Years that nobody has lived."""
_MINUS = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"))
_GROUP_MARKS = re.compile(r"(?<=\d)[ '\u2019\u02bc\u066c_](?=\d)")
_COMMA_GROUPS = re.compile(r"\d+(?:,\d{2,3})*,\d{3}")
_YEAR_LAST = re.compile(r"(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?")
_YEAR_FIRST = re.compile(r"(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})")
_SHIFT = re.compile(r"[+-]\d{1,5}")
PERCENT_SIGNS = ("%", "٪")
_WHOLE = re.compile(r"-?\d{1,15}")
_DECIMAL = re.compile(r"-?\d{1,15}(?:\.\d{1,12})?")
ONE_MARK = re.compile(r"(-?[1-9]\d{0,2})([.,])(\d{3})")
"""Three digits behind the only mark, and no nought before it: thousands or decimals."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How whoever types writes: the day it is, the currency's decimals, the decimal mark and the word for today."""

    today: Day
    decimals: int = 2
    mark: str = "."
    today_word: str = "today"
    group: str = ","
    """What parts thousands in the language; of no account where it is the decimal mark."""


def tidy(typed: str) -> str:
    """The words as they are stored: letters composed, single spaces, no marks of display (joiners are spelling)."""
    return " ".join(_UNSEEN.sub("", unicodedata.normalize("NFC", typed)).split())


def day_entered(typed: str, manner: Manner) -> Day:
    """The day meant by `21/11`, `21/11/2026`, `2026-11-21`, `today`, `-3` or `+30`."""
    plain = plain_of(typed)
    if plain.casefold() in {"today", manner.today_word.casefold()}:
        return manner.today
    if _SHIFT.fullmatch(plain):
        return _within(manner.today + int(plain), typed)
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


def amount_entered(typed: str, manner: Manner) -> int:
    """Minor units of an amount with thousands separators in any place where people write them."""
    try:
        minor = parse_amount(_amount(typed, manner), manner.decimals)
    except OverflowError:
        raise _too_many_decimals(typed, manner.decimals) from None
    except ValueError:
        raise _no_number(typed) from None
    if abs(minor) >= LARGEST:
        raise refused(text("Entry", "“{typed}” is larger than any amount a scheme can hold.", typed=typed))
    return minor


def whole_entered(typed: str, manner: Manner) -> int:
    """A whole number, thousands separators allowed."""
    plain = _decimal(typed, manner.mark)
    if not _WHOLE.fullmatch(plain):
        raise refused(text("Entry", "“{typed}” is not a whole number: write digits only, like 12.", typed=typed))
    return int(plain)


def ratio_entered(typed: str, manner: Manner) -> float:
    """A number with decimals; a percent sign after it is only read."""
    return float(_ratio(typed, manner))


def rate_entered(field: Field, typed: str, manner: Manner) -> float:
    """A rate in the unit of its field; of a share, a percent sign says that it was typed in percent."""
    rate = _ratio(typed, manner)
    if field.rate is Rate.SHARE and typed.rstrip().endswith(PERCENT_SIGNS):
        rate /= 100
    if field.rate and round(rate, PLACES) != rate:
        raise refused(text("Entry", "Write at most {places} decimals.", places=PLACES), field.name)
    return within_limits(field, float(rate))


def entered(field: Field, typed: str, manner: Manner) -> Any:
    """The value of a field as typed, None where nothing is typed; Refused with what would be right."""
    said = tidy(typed)
    if not said:
        return None
    match field.kind:
        case Kind.DAY:
            about = about_entered(said, manner) if field.estimate else None
            return day_entered(said, manner) if about is None else about
        case Kind.MONEY:
            return within_limits(field, amount_entered(said, manner))
        case Kind.INTEGER:
            return within_limits(field, whole_entered(said, manner))
        case Kind.RATIO:
            return rate_entered(field, said, manner)
    return said


def plain_of(typed: str) -> str:
    """The characters as a terminal would send them: Latin digits, plain spaces and hyphens, nothing unseen."""
    seen = _JOINERS.sub("", _UNSEEN.sub("", typed)).translate(_MINUS)
    latin = "".join(str(unicodedata.decimal(each, each)) for each in seen)
    return " ".join(latin.split())


def _amount(typed: str, manner: Manner) -> str:
    """The amount as a plain decimal; three decimals that the currency has not are thousands, to be asked about."""
    found = ONE_MARK.fullmatch(plain_of(typed))
    if found and found[2] == manner.mark and manner.decimals < len(found[3]):
        return found[1] + found[3]
    return _decimal(typed, manner.mark)


def _ratio(typed: str, manner: Manner) -> Fraction:
    """A number with decimals, exactly; Refused where it is none."""
    plain = _decimal(typed.rstrip().removesuffix("%").removesuffix("٪"), manner.mark)
    if not _DECIMAL.fullmatch(plain):
        raise _no_number(typed)
    return Fraction(plain)


def _decimal(typed: str, mark: str) -> str:
    """The number as a plain decimal, its separators read; Refused where it can be read in two ways."""
    plain = _GROUP_MARKS.sub("", plain_of(typed)).replace("\u066b", mark)
    sign, digits = ("-", plain[1:].lstrip()) if plain.startswith("-") else ("", plain)
    whole, point, tail = _parted(digits, mark, typed)
    if not (whole.isdecimal() and (tail.isdecimal() if point else not tail)):
        raise _no_number(typed)
    return f"{sign}{whole}.{tail}" if point else sign + whole


def _parted(digits: str, mark: str, typed: str) -> tuple[str, str, str]:
    """The digits before and after the decimal mark; the other mark may only part thousands."""
    other = "," if mark == "." else "."
    if mark in digits:
        whole, point, tail = digits.rpartition(mark)
    elif mark == "," and digits.count(".") == 1 and not ONE_MARK.fullmatch(digits):
        return digits.partition(".")
    else:
        whole, point, tail = digits, "", ""
    if other in whole and not _COMMA_GROUPS.fullmatch(whole.replace(other, ",")):
        raise _two_readings(typed) if whole.replace(other, "").isdecimal() else _no_number(typed)
    return whole.replace(other, ""), point, tail


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


def within_limits(field: Field, value: float) -> float:
    """The number, unless the field's limits say no."""
    if field.low == 0 and value < 0:
        raise refused(text("Entry", "Write the number without a minus sign."), field.name)
    if field.low is not None and value < field.low:
        raise refused(text("Entry", "Write {low} or more.", low=f"{field.low:g}"), field.name)
    if field.high is not None and value > field.high:
        raise refused(text("Entry", "Write {high} or less.", high=f"{field.high:g}"), field.name)
    return value


def _no_day(typed: str) -> Refused:
    """The refusal of what is no day."""
    return refused(text("Entry", "“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.", typed=typed))


def _no_number(typed: str) -> Refused:
    """The refusal of what is no number."""
    return refused(text("Entry", "“{typed}” is not a number: write it in digits, like 1200.", typed=typed))


def _two_readings(typed: str) -> Refused:
    """The refusal of a number whose separators may part thousands or decimals."""
    return refused(
        text("Entry", "“{typed}” can be read in two ways: write it without thousands separators.", typed=typed),
    )


def _too_many_decimals(typed: str, decimals: int) -> Refused:
    """The refusal of more decimals than the currency has."""
    if decimals == 0:
        return refused(text("Entry", "“{typed}” has decimals: the currency has none.", typed=typed))
    return refused(
        text("Entry", "“{typed}” has too many decimals: the currency has {most}.", typed=typed, most=str(decimals)),
    )
