"""What reinsurers carry: parts and layers, the span of what is ceded by voucher, how long a recovery is admitted.

Treaties take in the order of their kinds, each of what those before it have left: the quota share of everything, the
surplus of what the quota share left of a policy, the excess of loss of what is left of a claim, the stop loss of what
is left of all claims of its days. So together they never bear more than the claim (definitions, section 7).
"""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_app.core.period import Day, Period, add_months, parse_day
from desktop_app.core.reserves.pattern import share_after_delay

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def surplus_share(insured: int | None, kept: int | None, most: int | None) -> Fraction:
    """The part of a policy that a surplus takes: what its sum insured exceeds what is kept by, up to the most."""
    over = max((insured or 0) - (kept or 0), 0)
    return Fraction(over if most is None else min(over, most), insured) if insured else Fraction(0)


def layer(amount: Fraction | int, kept: Fraction | int, most: Fraction | int | None) -> Fraction | int:
    """What of an amount lies above what is kept, up to the most that is borne; whole where all three are."""
    above = max(amount - kept, 0)
    return above if most is None else min(above, most)


def pieces(span: Period, starts: Iterable[Day], lag_days: int) -> list[tuple[Period, Fraction]]:
    """A span of even exposure cut on some days, each piece with its part of the claims that are still to be reported.

    Reports take an exponential time of so many days on average, so that most is still to come of the last days; how
    long ago the span ended makes no difference.
    """
    firsts = sorted({span.first, *(day for day in starts if span.holds(day))})
    found = [Period(first, after - 1) for first, after in pairwise((*firsts, span.last + 1))]
    late = [piece.days * (1 - share_after_delay(piece, span.last, lag_days)) for piece in found]
    return [(piece, part / sum(late)) for piece, part in zip(found, late, strict=True)]


def overdue(recovered: int, recovered_lately: int, settled: int) -> int:
    """What reinsurers owe for longer than is admitted, in minor units: payments settle the oldest first."""
    return max(0, recovered - recovered_lately - settled)
