"""The periods that a period is compared with: the one before it, and the same a year before."""

from __future__ import annotations

from desktop_app.core.period import Period, add_months, date_of, months_between


def period_before(period: Period) -> Period:
    """As many whole months before, where it is of whole months; else as many days."""
    months = _whole_months(period)
    first = add_months(period.first, -months) if months else period.first - period.days
    return Period(first, period.before)


def year_before(period: Period) -> Period:
    """The same months, or the same days, a year before."""
    if _whole_months(period):
        return Period(add_months(period.first, -12), add_months(period.last + 1, -12) - 1)
    return Period(add_months(period.first, -12), add_months(period.last, -12))


def _whole_months(period: Period) -> int:
    """How many calendar months it is made of; 0 where it begins or ends within one."""
    after = period.last + 1
    if date_of(period.first).day != 1 or date_of(after).day != 1:
        return 0
    return months_between(period.first, after)
