"""The months as people name them, for axes and the heads of rows; programs get YYYY-MM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.monitoring.spans import month_name
from desktop_app.core.period import date_of
from desktop_app.core.shown import Numeral
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.period import Day, Period
    from desktop_app.core.text import Text

_NAMES = (
    text("Month", "Jan {year}"),
    text("Month", "Feb {year}"),
    text("Month", "Mar {year}"),
    text("Month", "Apr {year}"),
    text("Month", "May {year}"),
    text("Month", "Jun {year}"),
    text("Month", "Jul {year}"),
    text("Month", "Aug {year}"),
    text("Month", "Sep {year}"),
    text("Month", "Oct {year}"),
    text("Month", "Nov {year}"),
    text("Month", "Dec {year}"),
)


def month_words(day: Day) -> Text:
    """The month of a day with its year."""
    there = date_of(day)
    return _NAMES[there.month - 1].about(year=Numeral(there.year))


def month_alone(month: int) -> Text:
    """The name of a month, 1 to 12, without a year."""
    return _NAMES[month - 1].about(year="")


def named_months(months: Iterable[Period]) -> dict[str, Text]:
    """What people call the keys of some months."""
    return {month_name(month): month_words(month.first) for month in months}
