"""Ages in whole years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import add_months, date_of

if TYPE_CHECKING:
    from desktop_app.core.period import Day


def age_on(birth_date: Day, day: Day) -> int:
    """Whole years from birth to a day, both known."""
    years = date_of(day).year - date_of(birth_date).year
    return years if add_months(birth_date, years * 12) <= day else years - 1
