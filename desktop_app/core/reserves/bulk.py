"""Unearned premium in bulk, from the premium due in each month alone: for schemes without policy records."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.period import Day, month_start, months_between

if TYPE_CHECKING:
    from collections.abc import Iterable


def months_begun(due: Day, day: Day) -> int:
    """How many calendar months have begun from that of the due day to that of the day, both counted."""
    return months_between(due, day) + 1


def bulk_share(begun: int, term: int) -> Fraction:
    """The share of a month's premium not earned in its k-th month, of a term of n months: (2n - 2k + 1) / 2n.

    What falls due in a month is taken to start in its middle, all days of the month being alike: in a year's term half
    a month of twelve is over at its end, 23/24 are left, a 24th after twelve months, nothing in the thirteenth
    (definitions, section 3; appendix B 1: grouping the premiums by the month due).
    """
    return Fraction(2 * term - 2 * begun + 1, 2 * term) if 1 <= begun <= term else Fraction(0)


def bulk_unearned(dues: Iterable[tuple[Day, int, int]], day: Day) -> dict[tuple[Day, int], Fraction]:
    """What is unearned at the end of a day, by the first day of the month due and the months the premium is for.

    Of (due day, months, minor units): 1200 due in January for twelve months leave 1150 at its end, 550 at that of July.
    """
    found: dict[tuple[Day, int], Fraction] = {}
    for due, term, amount in dues:
        share = bulk_share(months_begun(due, day), term) if due <= day else Fraction(0)
        if share:
            key = month_start(due), term
            found[key] = found.get(key, Fraction(0)) + amount * share
    return found
