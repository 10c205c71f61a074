"""Accident takaful: a young product with few participants, whose operator has a fee and a share of the surplus."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.core.period import add_months, make_day
from desktop_app.demonstration.chance import poisson
from desktop_app.demonstration.claims import Event, settle
from desktop_app.demonstration.clock import TODAY
from desktop_app.demonstration.dues import Bill, charge
from desktop_app.demonstration.story import luck_of

if TYPE_CHECKING:
    from desktop_app.demonstration.people import Household
    from desktop_app.demonstration.story import Story

BEGAN = make_day(2026, 1, 1)
"""The first day of cover."""
FEE, PARTICIPANTS = 12.0, 70.0
"""Percent of the contributions that the operator is owed, and of the surplus that stays with the participants."""
_ACCIDENTS = 0.16
"""Accidents a year."""


def accident_takaful(home: Household, story: Story) -> None:
    """The policy of a household that takes part, by a luck of its own."""
    own = replace(story, luck=luck_of(story.setting.seed, "takaful", story.ledger.households))
    start = max(home.joined, BEGAN) + own.luck.randrange(150)
    person = home.holder(start)
    taken = own.luck.random() < story.setting.size.takaful and start < min(TODAY, home.left)
    if taken and person and person.gone > TODAY:
        _policy(person.code, start, home, own)


def _policy(person: str, start: int, home: Household, story: Story) -> None:
    """One year of cover, paid at its beginning, with what happened in it."""
    luck, tariff, end = story.luck, story.setting.tariff, add_months(start, 12) - 1
    code, last = story.ledger.policy(), min(end, TODAY)
    story.ledger.rows["policies"].append(
        (code, "AT", person, None, home.office_code, start, end, None, None, None, tariff.accident_sum, None),
    )
    charge(Bill(code, "AT", start, end, 12, tariff.accident, since=start), home, story)
    for _ in range(poisson(luck, _ACCIDENTS * (last - start + 1) / 365)):
        loss = tariff.accident_sum * luck.randrange(2, 8) // 1000 * 100
        about = ("AT", code, person, home.office_code, "AT-M", "accident", "injury", None)
        settle(Event(*about, luck.randrange(start, last + 1), loss, loss), story)
