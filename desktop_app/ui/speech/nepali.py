"""Days of the Nepali calendar (Bikram Sambat), shown beside the others and read where they are typed.

Official calendars disagree on some months to come, so a file keeps the other days only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import date_of, day_of
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.language import Speech
    from desktop_app.core.period import Day

MONTHS = (
    text("Nepali month", "Baisakh"),
    text("Nepali month", "Jestha"),
    text("Nepali month", "Ashadh"),
    text("Nepali month", "Shrawan"),
    text("Nepali month", "Bhadra"),
    text("Nepali month", "Ashwin"),
    text("Nepali month", "Kartik"),
    text("Nepali month", "Mangsir"),
    text("Nepali month", "Poush"),
    text("Nepali month", "Magh"),
    text("Nepali month", "Falgun"),
    text("Nepali month", "Chaitra"),
)


def in_nepali(day: Day, speech: Speech) -> str:
    """A day as 28 Falgun 2082; nothing outside the years 1975 to 2100 that the calendar's table holds."""
    from nepali_datetime import date

    try:
        there = date.from_datetime_date(date_of(day))
    except OverflowError:
        return ""
    written = text(
        "Nepali month", "{day} {month} {year}", day=there.day, month=MONTHS[there.month - 1], year=str(there.year)
    )
    return speech.say(written)


def from_nepali(year: int, month: int, day: int) -> Day | None:
    """The day that a Nepali one is; None where that calendar has no such day, or the table not its year."""
    from nepali_datetime import date

    try:
        return day_of(date(year, month, day).to_datetime_date())
    except (ValueError, OverflowError):
        return None
