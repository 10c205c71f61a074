"""The law's own arithmetic inside SQL: what months and shares are is said once, in core, and called from queries."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from desktop_app.core.alphabet import letter_order
from desktop_app.core.likeness import name_key, number_key, words_key
from desktop_app.core.money import as_written, round_half_away
from desktop_app.core.period import Day, add_months, month_start, months_between
from desktop_app.core.reinsurance import span_of, surplus_share
from desktop_app.core.reserves.unearned_premium import unearned_share, whole_months

_MILLION = 1_000_000


def provide(connection: Any) -> None:
    """Make the functions known to a connection."""
    for name, places, function in (
        ("unearned", 5, _unearned),
        ("percent_of", 2, _percent_of),
        ("surplus_part", 4, _surplus_part),
        ("whole_months", 2, whole_months),
        ("month_end", 2, _month_end),
        ("month_start", 2, _month_start),
        ("due_soon", 1, _due_soon),
        ("millionths", 1, _millionths),
        ("month_of", 1, month_of),
        ("span_start", 2, _span_start),
        ("span_end", 2, _span_end),
        ("schedule_legs", 12, _schedule_legs),
        ("interest_legs", 6, _interest_legs),
        ("shortest", 1, _shortest),
        ("words_key", 1, _words_key),
        ("name_key", 1, _name_key),
        ("number_key", 1, _number_key),
        ("letters", 2, _letters),
        ("hashed", 1, hash),
    ):
        connection.create_function(name, places, function, deterministic=True)


def _unearned(amount: int, first: Day, last: Day, day: Day, earning: str) -> int:
    """The unearned part of one amount at a day, rounded: what an exit takes back (definitions, section 2)."""
    return round_half_away(amount * unearned_share(first, last, day, earning))


def _percent_of(amount: int, percent: float | None) -> int:
    """A percentage of an amount, rounded half away from zero."""
    part = as_written(percent or 0) / 100
    doubled = abs(amount) * part.numerator * 2 + part.denominator
    units = doubled // (2 * part.denominator)
    return -units if amount < 0 else units


def _surplus_part(amount: int, insured: int | None, kept: int | None, most: int | None) -> int:
    """What a surplus takes of an amount, rounded half away from zero."""
    return round_half_away(amount * surplus_share(insured, kept, most))


@lru_cache(maxsize=1024)
def _millionths(share: float | None) -> int:
    """A share in millionths, all of it where none is given."""
    return _MILLION if share is None else int(as_written(share) * _MILLION)


@lru_cache(maxsize=65536)
def _month_end(first: Day, months: int) -> Day:
    """The last day of the n-th month counted from a first day: 31 January, 28 February, 31 March (section 3)."""
    return add_months(first, months) - 1


@lru_cache(maxsize=65536)
def _month_start(day: Day, months: int) -> Day:
    """The first day of the calendar month some months after that of a day."""
    return month_start(add_months(day, months))


@lru_cache(maxsize=65536)
def _due_soon(due: Day) -> Day:
    """The first day from which a due day lies no more than three months ahead: till then it stands in B30."""
    guess = add_months(due, -3)
    return guess if add_months(guess, 3) >= due else guess + 1


@lru_cache(maxsize=65536)
def month_of(day: Day) -> int:
    """A running number of the calendar month of a day."""
    return months_between(0, day)


@lru_cache(maxsize=4096)
def _span_start(day: Day, memo: str | None) -> Day:
    """The first day over which premium ceded by voucher is earned: the one its memo names, else the voucher's."""
    return span_of(day, memo).first


@lru_cache(maxsize=4096)
def _span_end(day: Day, memo: str | None) -> Day:
    """The last day over which premium ceded by voucher is earned: the one its memo names, else a year on."""
    return span_of(day, memo).last


@lru_cache(maxsize=4096)
def _schedule_legs(*told: Any) -> str:
    """The postings of a schedule as a list of [day, line, debit] in JSON, of what its row says."""
    from desktop_app.core.statements.schedules import ScheduleRow, legs, terms_of

    return json.dumps(legs(terms_of(ScheduleRow(*told))))


@lru_cache(maxsize=4096)
def _interest_legs(amount: int, bought: Day, due: Day | None, rate: float | None, *rest: Any) -> str:
    """The interest of an investment as a list of [day, line, debit] in JSON; `rest`: what it returns, when it ended."""
    from desktop_app.core.investments import INTEREST, Instrument, interest_legs

    returns, ended = rest
    of = Instrument("", "", "", "", amount, bought, due, as_written(rate or 0), returns or INTEREST, ended)
    return json.dumps(interest_legs(of))


def _shortest(number: float | None) -> str | None:
    """The shortest text that reads back as a number with a point."""
    return None if number is None else repr(float(number))


def _words_key(written: str | None) -> str | None:
    """Words as a reader takes them."""
    return None if written is None else words_key(written)


def _name_key(written: str | None) -> str | None:
    """A name whose words may stand in any order."""
    return None if written is None else name_key(written)


def _number_key(written: str | None) -> str | None:
    """A number on paper, however it is written."""
    return None if written is None else number_key(written)


@lru_cache(maxsize=65536)
def _letters(written: str | None, language: str) -> str | None:
    """What words are sorted by in a language."""
    return None if written is None else letter_order(written, language)[0]
