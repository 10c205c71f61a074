"""Family health: one policy a household and year, renewed by most, with the cover of everyone at home."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.period import add_months, date_of
from desktop_app.demonstration.chance import one_of
from desktop_app.demonstration.clock import FIRST, NEVER, TODAY, spans
from desktop_app.demonstration.dues import Bill, charge, take_fee
from desktop_app.demonstration.instalments import charge_after_exit, charge_to_come, refund
from desktop_app.demonstration.sickness import CoverYear, sickness

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.demonstration.people import Household, StoryPerson
    from desktop_app.demonstration.story import Story

GRACE = 30
_LAPSES_AFTER = 45
"""Days after an unpaid due until the office writes down that the policy has lapsed."""
_EARLY_RENEWERS = 200
"""One household of so many renews its first policy before it has ended."""
_AHEAD = 0.06
"""The part of the steady households that pays the instalments of a year at once."""
_IN_DEBT = 0.18
"""The part of the lapsed policies that the office kept in force for a while after the last due that was paid."""
_REASONS = (
    *("too_expensive",) * 7,
    *("migrated",) * 4,
    *("not_understood",) * 3,
    *("poor_service",) * 2,
    *("claim_refused", "other_insurer", "unknown", "unknown", "other"),
)


@dataclass(slots=True)
class _Fate:
    """How a year of cover ends: the last day and the reason if the household leaves, unpaid from when."""

    left: Day = NEVER
    reason: str | None = None
    unpaid: Day = NEVER

    def is_known(self, end: Day) -> bool:
        """Whether the office has noticed by today; it waits for a renewal, or for what is unpaid."""
        if self.unpaid < NEVER:
            return self.unpaid + _LAPSES_AFTER <= TODAY
        return self.left <= TODAY - (GRACE if self.left == end else 0)


def family_health(home: Household, story: Story) -> None:
    """Every policy of a household from the day it joins until it leaves."""
    start, end, before, holder = home.joined, home.joined, None, None
    step = one_of(story.setting.size.steps, story.luck)
    hurried = story.ledger.households % _EARLY_RENEWERS == 0
    while start <= TODAY:
        insured = [each for each in home.people if each.joined <= start <= each.gone and start < each.outgrown]
        adult = next((each for each in insured if each.relation != "child"), None)
        if adult is None:
            home.left = start - 1
            return
        if holder is not adult and (holder is None or holder.died > end):
            before = None  # whoever died between two policies left no trace in the first: the next is a new contract
        holder, end = adult, add_months(start, 12) - 1
        fate = _fate(home, start, end, step, story)
        before = _year(home, insured, (start, end), fate, step, before, story)
        if fate.left != NEVER:
            home.left = fate.left
            return
        start = end + 1 + (0 if story.luck.random() < 0.85 else story.luck.randrange(1, GRACE - 2))
        if hurried:
            start, hurried = end + 1 - story.luck.randrange(6, 28), False


def _fate(home: Household, start: Day, end: Day, step: int, story: Story) -> _Fate:
    """Whether the household leaves in the course of the year, at its end, or stays."""
    luck, drawn = story.luck, story.luck.random()
    if home.holder(end + 1) is None:
        return _Fate(end, "death")
    if drawn < 0.02:
        return _Fate(start + luck.randrange(40, 330), "migrated")
    if drawn < 0.05 and step < 12:
        unpaid = one_of(spans(start, step)[1:], luck)[0]
        in_debt = luck.random() < _IN_DEBT
        return _Fate(min(unpaid + _LAPSES_AFTER, end) if in_debt else unpaid - 1, "unpaid_premium", unpaid)
    if drawn < 0.19 - 0.009 * (date_of(start).year - 2021):
        return _Fate(end, one_of(_REASONS, luck))
    return _Fate()


def _year(
    home: Household,
    insured: list[StoryPerson],
    term: tuple[Day, Day],
    fate: _Fate,
    step: int,
    before: str | None,
    story: Story,
) -> str:
    """One policy with its covers, dues and claims; its code."""
    start, end = term
    code, known = story.ledger.policy(), fate.is_known(end)
    last = fate.left if known else end
    told = known and (fate.reason != "unknown" or story.luck.random() < 0.6)
    left, reason = fate.left if known else None, fate.reason if told else None
    holder = next(each for each in insured if each.relation != "child").code
    story.ledger.rows["policies"].append(
        (code, "FH", holder, None, home.office_code, start, end, before, left, reason, None, None),
    )
    _cover(code, insured, start, last, end, story)
    if before is None:
        take_fee(code, start, home, story)
    bill = Bill(code, "FH", start, last, step, _amount(insured, start, step, story), fate.unpaid)
    bill.since = start if before is None else FIRST
    bill.ahead = home.steady and step < 12 and fate.unpaid == NEVER and story.luck.random() < _AHEAD
    _charge(bill, home, story, ended=last < end)
    sickness(CoverYear(code, start, last, insured, before is None, ended=known and left is not None), home, story)
    return code


def _charge(bill: Bill, home: Household, story: Story, *, ended: bool) -> None:
    """The dues of a year, and what is given back where the household left in the course of it."""
    settled = charge(bill, home, story)
    if ended:
        refund(bill, home, story, settled=settled, in_vain=charge_after_exit(bill, home, story))
    elif bill.ahead:
        charge_to_come(bill, home, story)


def _amount(insured: list[StoryPerson], start: Day, step: int, story: Story) -> int:
    """What is due for a step of months, at the prices of the year in which the policy starts."""
    prices = story.setting.tariff.health[date_of(start).year]
    return step * sum(prices[each.relation] for each in insured)


def _cover(policy: str, insured: list[StoryPerson], start: Day, last: Day, end: Day, story: Story) -> None:
    """The covers, each with the day and reason of leaving where a person leaves before the policy does."""
    put = story.ledger.rows["covers"].append
    for person in insured:
        left, reason = person.gone, "death" if person.died <= person.moved else "migrated"
        if person.outgrown <= end + 1 and last == end:
            left, reason = min((left, reason), (end, "maximum_age"))
        known = start <= left <= min(last, TODAY)
        put((policy, person.code, None, left if known else None, reason if known else None))
