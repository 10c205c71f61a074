"""What a book lets expect of an answer, declared once by sheet and field: a departure is asked about once."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.problems import Problem
from desktop_app.core.shown import When
from desktop_app.core.text import Text, counted, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day


class Span(NamedTuple):
    """The days around today in which a day of its kind usually lies."""

    before: int
    after: int


class Whole(NamedTuple):
    """What an amount is usually the whole of, by its name among what the book knows of the record chosen."""

    of: str
    asked: Text
    agreed: Text
    """What a yes says: the reason that is kept."""


class Beside(NamedTuple):
    """The field of the same sheet beside which an answer is nearly always the same."""

    sheet: str
    field: str
    asked: Text
    least: int
    """So many records must say so before another answer is doubted."""


class Expectation(NamedTuple):
    """What is usual for one field; None where nothing is."""

    days: Span | None = None
    whole: Whole | None = None
    beside: Beside | None = None


NOTHING = Expectation()

_SOON_WRITTEN = Span(31, 0)
"""Money and decisions reach the office's paper within the month, and never before they happen."""
_SEASON = Span(92, 92)
"""Cover begins and ends within a quarter of the day it is written down: for a season, or for late paper."""
_YEAR = Span(366, 366)
"""What falls due once a year, and a date of it that is corrected."""

_DUE = Whole(
    "due_amount",
    text("Before saving", "{rest} of what is due is not paid: is this a part payment?"),
    text("Before saving", "part payment"),
)
_PAYABLE = Whole(
    "payable",
    text("Before saving", "{rest} of what is left to pay is not paid: is this a part of it?"),
    text("Before saving", "part of the claim"),
)
_OF_VILLAGE = Beside(
    "people",
    "village",
    text("Doubts", "{count} of {total} people of {beside} belong to office {usual}, not {given}: is that right?"),
    least=5,
)
_OF_HOUSEHOLD = Beside(
    "people",
    "household",
    text("Doubts", "{count} of {total} people of household {beside} live in {usual}, not {given}: is that right?"),
    least=1,
)

USUAL: Mapping[tuple[str, str], Expectation] = MappingProxyType(
    {
        ("premiums", "paid_on"): Expectation(_SOON_WRITTEN),
        ("premiums", "due"): Expectation(_YEAR),
        ("premiums", "amount"): Expectation(whole=_DUE),
        ("claims", "reported"): Expectation(_SOON_WRITTEN),
        ("claims", "decided"): Expectation(_SOON_WRITTEN),
        ("payments", "date"): Expectation(_SOON_WRITTEN),
        ("payments", "received"): Expectation(_SOON_WRITTEN),
        ("payments", "amount"): Expectation(whole=_PAYABLE),
        ("policies", "start_day"): Expectation(_SEASON),
        ("policies", "exit_date"): Expectation(_SEASON),
        ("covers", "exit_date"): Expectation(_SEASON),
        ("people", "office"): Expectation(beside=_OF_VILLAGE),
        ("people", "village"): Expectation(beside=_OF_HOUSEHOLD),
    }
)
"""By sheet and field. What cover costs is expected by the tariff of its product (`core/tariff`); that a word is known
holds for every field whose words are a list.

The event of a claim is held against its report, a birth against the age of people (`core/doubts`).
"""


def far_day(field: str, day: Day | None, usual: Span | None, today: Day) -> list[Problem]:
    """A day outside those usual for its field."""
    if usual is None or day is None or -usual.before <= day - today <= usual.after:
        return []
    if day < today:
        words = counted("Doubts", "{day} is %n days ago: figures of that time would change.", "", today - day)
    else:
        words = counted("Doubts", "{day} is %n days ahead.", "", day - today)
    return [Problem(words.about(day=When(day)), field)]
