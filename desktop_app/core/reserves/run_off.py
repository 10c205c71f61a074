"""Run-off: what was reserved for claims at the end of an earlier quarter, against what those claims came to since.

Definitions, section 6: each earlier quarter-end's CICS and IBNR, as they were then, against what was later paid and is
still reserved for those claims. Of a quarter's end and a later day: needed are the payments after the end up to the
day, and what is in course of settlement on the day, of claims that happened by the end. Those reported by the end stand
against CICS, those reported later against IBNR.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.money import round_half_away

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.core.period import Day


class Promise(NamedTuple):
    """What was reserved at the end of a day, the last of a quarter."""

    day: Day
    cics: int
    ibnr: int


class PaidByDays(NamedTuple):
    """Minor units paid, by the days of the event, the report and the payment, or the last days of their months."""

    happened: Day
    reported: Day
    day: Day
    amount: int


class Unsettled(NamedTuple):
    """Exact minor units in course of settlement on the later day, by the days of the event and the report.

    They may be the last days of their months, as those of what is paid.
    """

    happened: Day
    reported: Day
    amount: Fraction


@dataclass(frozen=True, slots=True)
class Held:
    """One reserve and what the claims it was held for came to."""

    promised: int = 0
    paid: int = 0
    unsettled: int = 0

    @property
    def needed(self) -> int:
        """What was paid since and what is still being settled."""
        return self.paid + self.unsettled

    @property
    def left(self) -> int:
        """What the reserve was more than needed; below nought what it fell short by."""
        return self.promised - self.needed

    def __add__(self, other: Held) -> Held:
        """Both together."""
        return Held(self.promised + other.promised, self.paid + other.paid, self.unsettled + other.unsettled)


@dataclass(frozen=True, slots=True)
class RunOff:
    """The reserves of one quarter's end, each against its own claims, and both together."""

    day: Day
    cics: Held
    ibnr: Held

    @property
    def both(self) -> Held:
        """CICS and IBNR against all claims that happened by then."""
        return self.cics + self.ibnr

    def __add__(self, other: RunOff) -> RunOff:
        """Two products at the same quarter's end."""
        return RunOff(self.day, self.cics + other.cics, self.ibnr + other.ibnr)


def run_off(
    promises: Iterable[Promise], paid: Sequence[PaidByDays], unsettled: Sequence[Unsettled]
) -> tuple[RunOff, ...]:
    """Every promise against what came of it."""
    return tuple(_compared(promise, paid, unsettled) for promise in promises)


def _compared(of: Promise, paid: Sequence[PaidByDays], unsettled: Sequence[Unsettled]) -> RunOff:
    """One promise: claims known then against CICS, those that happened by then and were reported later against IBNR."""
    since = [row for row in paid if row.happened <= of.day < row.day]
    still = [row for row in unsettled if row.happened <= of.day]
    known, late = (
        (
            sum(row.amount for row in since if (row.reported <= of.day) is by_then),
            sum((row.amount for row in still if (row.reported <= of.day) is by_then), Fraction(0)),
        )
        for by_then in (True, False)
    )
    return RunOff(
        of.day,
        Held(of.cics, known[0], round_half_away(known[1])),
        Held(of.ibnr, late[0], round_half_away(late[1])),
    )


def together(each: Iterable[Iterable[RunOff]]) -> tuple[RunOff, ...]:
    """The run-off of several products, quarter by quarter."""
    found: dict[Day, RunOff] = {}
    for rows in each:
        for row in rows:
            found[row.day] = found[row.day] + row if row.day in found else row
    return tuple(found[day] for day in sorted(found))
