"""What the business plan says of a line for some days (box 4): variance is what came about less what was planned."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.money import round_half_away
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.period import Day, Period

_STANDING = frozenset(("C01", "C17"))
"""Lines of the cash flow statement that tell what stands on a day, as those of the balance sheet do."""


class Planned(NamedTuple):
    """What is planned of a line over some days, in minor units."""

    days: Period
    amount: int


def plan_of(code: str, plans: Mapping[str, Sequence[Planned]], period: Period) -> int | None:
    """The plan of a line: its own, or else the sum of its parts where each of them has one; None without any."""
    own = _own(code, plans.get(code, ()), period)
    parts = (LINES.get(code) or CASH_LINES[code]).parts
    if own is not None or not parts:
        return own
    found = [(sign, plan_of(part, plans, period)) for sign, part in parts]
    known = [sign * amount for sign, amount in found if amount is not None]
    return sum(known) if len(known) == len(found) else None


def _own(code: str, plans: Sequence[Planned], period: Period) -> int | None:
    """What the plans of a line itself say."""
    if code.startswith("B") or code in _STANDING:
        return _standing(plans, period.before if code == "C01" else period.last)
    return _flow(plans, period)


def _standing(plans: Sequence[Planned], day: Day) -> int | None:
    """What is to stand at the end of a day: the plan that ends last of those that hold it."""
    holding = [plan for plan in plans if plan.days.holds(day)]
    return max(holding, key=lambda plan: plan.days.last).amount if holding else None


def _flow(plans: Sequence[Planned], period: Period) -> int | None:
    """What is to come about in a period; of a plan over more days than these the part of the days in common.

    Where several plans hold a day, the shortest of them counts there: that of a quarter rather than that of its year.
    None where a day has no plan.
    """
    total, day = Fraction(0), period.first
    marks = sorted({edge for plan in plans for edge in (plan.days.first, plan.days.last + 1)})
    while day <= period.last:
        end = next((mark for mark in marks if mark > day), period.last + 1)
        end = min(end, period.last + 1)
        holding = [plan for plan in plans if plan.days.holds(day)]
        if not holding:
            return None
        plan = min(holding, key=lambda each: each.days.days)
        total += Fraction(plan.amount * (end - day), plan.days.days)
        day = end
    return round_half_away(total)
