"""What reinsurers carry: the span of what is ceded by voucher, and how long a recovery is admitted (section 7)."""

from __future__ import annotations

import re

from desktop_app.core.period import Day, Period, add_months, parse_day

ADMITTED_DAYS = 90
"""Days for which what reinsurers owe is an admitted asset (B04); older claims on them are not (B08)."""

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def span_of(day: Day, memo: str | None) -> Period:
    """The days over which premium ceded by voucher is earned: twelve months from its day, unless its memo names two.

    The memo may say them anywhere in its words, as `2025-04-01 to 2026-03-31`; two that name no real days, or stand
    the wrong way round, are none. A span that is over on the voucher's day is earned whole on that day.
    """
    found = _ISO.findall(memo or "")
    try:
        first, last = (parse_day(each) for each in found)
    except ValueError:
        return Period(day, add_months(day, 12) - 1)
    return Period(first, last) if first <= last else Period(day, add_months(day, 12) - 1)


def overdue(recovered: int, recovered_lately: int, settled: int) -> int:
    """What reinsurers owe for longer than is admitted, in minor units: payments settle the oldest first."""
    return max(0, recovered - recovered_lately - settled)
