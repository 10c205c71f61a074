"""Group funeral: savings groups insured by head count, with a due every quarter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import add_months, date_of
from desktop_app.demonstration.chance import one_of, poisson
from desktop_app.demonstration.claims import Event, settle
from desktop_app.demonstration.clock import FIRST, TODAY, month_of
from desktop_app.demonstration.dues import Bill, charge
from desktop_app.demonstration.people import joining_day

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.demonstration.story import Story

_DEATHS = 0.0085
"""Deaths a year among a hundred lives and their families, for one life."""


def group_funeral(number: int, story: Story) -> None:
    """One group from the day it joins until it leaves or today."""
    luck, region = story.luck, story.setting.region
    village = luck.randrange(len(region.villages))
    office = region.offices[village % len(region.offices)][0]
    name = f"{one_of(region.groups, luck)}, {region.villages[village]} {number}"
    start = joining_day(story.ledger.people / story.setting.size.members, luck)
    before, lives, stays = None, luck.randrange(14, 34), True
    while start <= TODAY and stays:
        end = add_months(start, 12) - 1
        stays = luck.random() > 0.07
        gone = not stays and end <= TODAY - 30
        code = story.ledger.policy()
        story.ledger.rows["policies"].append(
            (
                *(code, "GF", None, name, office, start, end, before),
                *(end if gone else None, "other_insurer" if gone else None, story.setting.tariff.grant, lives),
            ),
        )
        amount = 3 * lives * story.setting.tariff.funeral[date_of(start).year] // 3
        charge(Bill(code, "GF", start, end, 3, amount), None, story)
        story.ledger.tally.lives[month_of()[start - FIRST]] += lives
        _funerals(code, office, start, min(end, TODAY), lives, story)
        before, start, lives = code, end + 1, max(lives + luck.randrange(-3, 6), 8)


def _funerals(policy: str, office: str, start: Day, last: Day, lives: int, story: Story) -> None:
    """A grant for every death; the dead are not known by name."""
    luck, grant = story.luck, story.setting.tariff.grant
    for _ in range(poisson(luck, lives * _DEATHS * (last - start + 1) / 365.25)):
        day = luck.randrange(start, last + 1)
        settle(Event("GF", policy, None, office, "GF-D", "death", None, None, day, grant, grant, 0.6), story)
