"""What posts itself over time: what equipment and prepaid costs cost each month, what bills and interest come to.

Equipment and early development cost are amortised over their life (indicator 1 counts both as incurred), prepaid and
accrued expenses belong to the months they are for, and interest accrues by day (definitions, section 7).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.core.money import round_half_away
from desktop_app.core.period import Day, add_months, month_start, months_between
from desktop_app.core.reserves.unearned_premium import unearned_share
from desktop_app.core.statements.lines import COST_LINES, LINES
from desktop_app.core.statements.purposes import PURPOSES
from desktop_app.core.text import Text, text

DAYS, MONTHS = "days", "months"
METHODS = MappingProxyType({DAYS: text("Schedule", "By day"), MONTHS: text("Schedule", "By whole month")})
"""In equal parts by day, or by whole months counted from the first day, each over on its last day."""

LONGEST = 600
"""Months that a schedule may run: no building of an insurer is written off over more than fifty years."""

GAIN = "P29"
"""Where more than the rest comes in for what is sold: that is no part of operating expenses."""


@dataclass(frozen=True, slots=True)
class ScheduleKind:
    """One kind of schedule: the lines it usually stands on, how it is counted, and whether it builds up."""

    name: str
    label: Text
    line: str
    balance: str
    method: str
    builds_up: bool = False
    """Whether what it stands for grows until the last day (a bill to come) instead of being used up (a machine)."""


_ALL = (
    ScheduleKind("equipment", text("Schedule", "Equipment"), "P18", "B11", MONTHS),
    ScheduleKind("development", text("Schedule", "Early development cost"), "P20", "B12", MONTHS),
    ScheduleKind("prepaid", text("Schedule", "Paid in advance, such as rent"), "P18", "B12", MONTHS),
    ScheduleKind("accrued", text("Schedule", "A bill still to come"), "P18", "B28", MONTHS, builds_up=True),
    ScheduleKind("interest", text("Schedule", "Interest earned, still to come"), "P08", "B04", DAYS, builds_up=True),
)
KINDS = MappingProxyType({each.name: each for each in _ALL})
"""Every kind by its name."""
USED_UP = tuple(each.name for each in _ALL if not each.builds_up)
"""The kinds of which something is there at first: it may keep a value, and be given away for something."""

CHARGED = (*COST_LINES, "P30", "P07", "P08", "P09", "P29")
"""The lines of income on which a schedule may stand: none of those that records or treaties post."""
HELD = ("B04", "B09", "B10", "B11", "B12", "B28", "B32")
"""The lines of the balance sheet that hold what is not yet charged, or what is owed of it."""


class Terms(NamedTuple):
    """What a schedule says: what is charged where, how much over which days, and whether it was ended early."""

    kind: str
    line: str
    balance: str
    amount: int
    residual: int
    """What is left at the end, which is never charged."""
    first: Day
    last: Day
    method: str
    ended: Day | None = None
    proceeds: int = 0
    """What came in for it when it was ended early."""


PURPOSED = tuple(key for key, of in PURPOSES.items() if of.line in CHARGED)
"""What a schedule may be for: the purposes that stand on a line on which one may stand."""


class ScheduleRow(NamedTuple):
    """What of the row of a schedule says how it posts, by the names of its columns."""

    kind: str
    amount: int
    from_day: Day
    months: int | None
    to_day: Day | None
    method: str | None
    residual: int | None
    line: str | None
    balance: str | None
    ended: Day | None
    proceeds: int | None
    purpose: str | None = None


def terms_of(told: ScheduleRow) -> Terms:
    """What a row says, with what is usual for its kind where it says nothing."""
    usual = KINDS[told.kind]
    line = told.line or (PURPOSES[told.purpose].line if told.purpose else usual.line)
    where = told.kind, line, told.balance or usual.balance
    over = told.from_day, last_day(told.from_day, told.to_day, told.months), told.method or usual.method
    return Terms(*where, told.amount, told.residual or 0, *over, told.ended, told.proceeds or 0)


class Leg(NamedTuple):
    """One posting of a schedule: its day, its line and the debit (below 0 a credit), in minor units."""

    day: Day
    line: str
    debit: int


def last_day(first: Day, last: Day | None, months: int | None) -> Day:
    """The day on which a schedule is over: the one it names, else the last of its months counted from the first."""
    return add_months(first, months or 0) - 1 if last is None else last


def charged_by(of: Terms, day: Day) -> int:
    """What is charged of a schedule up to the end of a day, as if it were not ended early; rounded once."""
    whole = of.amount - of.residual
    return round_half_away(whole * (1 - unearned_share(of.first, of.last, day, of.method)))


@lru_cache(maxsize=1024)
def parts(of: Terms) -> tuple[tuple[Day, int], ...]:
    """What is charged at each month's end and on the last day; together exactly the amount less what is left of it.

    Each part is the difference of two rounded sums, so that no unit is lost. The day on which a schedule ends early
    takes all that is left of what was there; what builds up merely stops there.
    """
    early = of.ended is not None and of.ended < of.last
    end = of.ended if of.ended is not None and early else of.last
    days = [*_month_ends(of.first, end), end]
    sums = [0, *(charged_by(of, day) for day in days)]
    if early and not KINDS[of.kind].builds_up:
        sums[-1] = of.amount - of.proceeds
    return tuple((day, after - before) for day, (before, after) in zip(days, pairwise(sums), strict=True))


def legs(of: Terms) -> list[Leg]:
    """Both sides of every part: cost is debited and income credited to the line, the balance takes the other side."""
    found = []
    for day, part in parts(of):
        line = GAIN if _is_gain(of, day, part) else of.line
        debit = part if line == GAIN else part * LINES[of.line].debit
        if part:
            found += [Leg(day, line, debit), Leg(day, of.balance, -debit)]
    return found


def _is_gain(of: Terms, day: Day, part: int) -> bool:
    """Whether more came in at an early end than was left of the cost."""
    return part < 0 and day == of.ended and LINES[of.line].debit > 0


def _month_ends(first: Day, end: Day) -> list[Day]:
    """The last day of every calendar month from a day on that comes before another."""
    found, start = [], month_start(first)
    while (start := add_months(start, 1)) <= end:
        found.append(start - 1)
    return found


def too_long(first: Day, last: Day) -> bool:
    """Whether days lie further apart than any schedule runs."""
    return months_between(first, last) > LONGEST
