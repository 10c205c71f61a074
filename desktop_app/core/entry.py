"""What a person types, read as values: days, amounts, numbers and words, each refused with what would be right."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop_app.core.entered_days import about_entered, day_entered
from desktop_app.core.manner import plain_of, tidy
from desktop_app.core.money import parse_amount
from desktop_app.core.problems import refused
from desktop_app.core.records.field import PLACES, Kind, Rate
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.manner import Manner
    from desktop_app.core.problems import Refused
    from desktop_app.core.records.field import Field

LARGEST = 10**15
"""More minor units than any scheme holds, and still exact in every column (a file holds 64 bits)."""

TOO_LARGE = text("Entry", "This number is larger than any a scheme can hold.")

_GROUP_MARKS = re.compile(r"(?<=\d)[ '\u2019\u02bc\u066c_](?=\d)")
_COMMA_GROUPS = re.compile(r"\d+(?:,\d{2,3})*,\d{3}")
PERCENT_SIGNS = ("%", "٪")
_WHOLE = re.compile(r"-?\d{1,15}")
_DECIMAL = re.compile(r"-?\d{1,15}(?:\.\d{1,12})?")
ONE_MARK = re.compile(r"(-?[1-9]\d{0,2})([.,])(\d{3})")
"""Three digits behind the only mark, and no nought before it: thousands or decimals."""


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
    elif (meant := share_meant(field, float(rate))) is not None:
        words = text("Entry", "This is a ratio, {high} at most: write {share} for {percent} %, or {percent}%.")
        shown = {"high": f"{field.high:g}", "share": f"{meant:g}", "percent": f"{float(rate):g}"}
        raise refused(words.about(**shown), field.name)
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


def within_limits(field: Field, value: float) -> float:
    """The number, unless the field's limits say no."""
    if field.low == 0 and value < 0:
        raise refused(text("Entry", "Write the number without a minus sign."), field.name)
    if field.low is not None and value < field.low:
        raise refused(text("Entry", "Write {low} or more.", low=f"{field.low:g}"), field.name)
    if field.high is not None and value > field.high:
        raise refused(text("Entry", "Write {high} or less.", high=f"{field.high:g}"), field.name)
    return value


def share_meant(field: Field, value: float) -> float | None:
    """The ratio probably meant where one of a whole was written in percent; None where the value may be one."""
    if field.rate is not Rate.SHARE or field.high is None or not field.high < value <= field.high * 100:
        return None
    return value / 100


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
