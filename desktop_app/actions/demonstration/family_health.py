"""Family health: one policy a household and year, renewed by most, with the cover of everyone at home."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.actions.demonstration.chance import one_of
from desktop_app.actions.demonstration.clock import NEVER, TODAY, spans
from desktop_app.actions.demonstration.dues import Bill, charge, refund, take_fee
from desktop_app.actions.demonstration.sickness import Term, sickness
from desktop_app.core.period import add_months, date_of

if TYPE_CHECKING:
    from desktop_app.actions.demonstration.people import Household, Person
    from desktop_app.actions.demonstration.story import Story
    from desktop_app.core.period import Day

GRACE = 30
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


def family_health(home: Household, story: Story) -> None:
    """Every policy of a household from the day it joins until it leaves."""
    start, before = home.joined, None
    step = one_of(story.setting.size.steps, story.luck)
    while start <= TODAY:
        insured = [each for each in home.people if each.joined <= start <= each.gone and start < each.outgrown]
        if not any(each.relation != "child" for each in insured):
            home.left = start - 1
            return
        end = add_months(start, 12) - 1
        fate = _fate(home, start, end, step, story)
        before = _year(home, insured, (start, end), fate, step, before, story)
        if fate.left != NEVER:
            home.left = fate.left
            return
        start = end + 1 + (0 if story.luck.random() < 0.85 else story.luck.randrange(1, GRACE - 2))


def _fate(home: Household, start: Day, end: Day, step: int, story: Story) -> _Fate:
    """Whether the household leaves in the course of the year, at its end, or stays."""
    luck, drawn = story.luck, story.luck.random()
    if home.holder(end + 1) is None:
        return _Fate(end, "death")
    if drawn < 0.02:
        return _Fate(start + luck.randrange(40, 330), "migrated")
    if drawn < 0.05 and step < 12:
        unpaid = one_of(spans(start, step)[1:], luck)[0]
        return _Fate(min(unpaid + 45, end), "unpaid_premium", unpaid)
    if drawn < 0.19 - 0.009 * (date_of(start).year - 2021):
        return _Fate(end, one_of(_REASONS, luck))
    return _Fate()


def _year(
    home: Household,
    insured: list[Person],
    term: tuple[Day, Day],
    fate: _Fate,
    step: int,
    before: str | None,
    story: Story,
) -> str:
    """One policy with its covers, dues and claims; its code."""
    start, end = term
    code, last = story.ledger.policy(), min(fate.left, end)
    known = fate.left <= TODAY - (GRACE if fate.left == end else 0)
    told = known and (fate.reason != "unknown" or story.luck.random() < 0.6)
    left, reason = fate.left if known else None, fate.reason if told else None
    holder = next(each for each in insured if each.relation != "child").code
    story.ledger.rows["policies"].append(
        (code, "FH", holder, None, home.office_code, start, end, before, left, reason, None, None),
    )
    _cover(code, insured, start, last, end, story)
    bill = Bill(code, "FH", start, last, step, _amount(insured, start, step, story), fate.unpaid)
    if before is None:
        take_fee(code, start, home, story)
    charge(bill, home, story)
    if known and fate.reason == "migrated" and fate.left < end:
        refund(bill, fate.left, home, story)
    sickness(Term(code, start, last, insured, before is None, ended=known and left is not None), home, story)
    return code


def _amount(insured: list[Person], start: Day, step: int, story: Story) -> int:
    """What is due for a step of months, at the prices of the year in which the policy starts."""
    prices = story.setting.tariff.health[date_of(start).year]
    return step * sum(prices[each.relation] for each in insured)


def _cover(policy: str, insured: list[Person], start: Day, last: Day, end: Day, story: Story) -> None:
    """The covers, each with the day and reason of leaving where a person leaves before the policy does."""
    put = story.ledger.rows["covers"].append
    for person in insured:
        left, reason = person.gone, "death" if person.died <= person.moved else "migrated"
        if person.outgrown <= end + 1 and last == end:
            left, reason = min((left, reason), (end, "maximum_age"))
        known = start <= left <= min(last, TODAY)
        put((policy, person.code, None, left if known else None, reason if known else None))
