"""Family life: a yearly policy of an adult on the own life, with a due every month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import add_months
from desktop_app.demonstration.claims import Event, settle
from desktop_app.demonstration.clock import NEVER, TODAY, age_on
from desktop_app.demonstration.dues import Bill, charge

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.demonstration.people import Household, StoryPerson
    from desktop_app.demonstration.story import Story

EXIT_AGE = 65


def family_life(home: Household, story: Story) -> None:
    """The policies of the holder and the spouse, where they buy any."""
    for person in home.people:
        share = {"holder": 1.0, "spouse": 0.5}.get(person.relation, 0)
        if share and story.luck.random() < share * story.setting.size.life:
            _policies(person, home, story)


def _policies(person: StoryPerson, home: Household, story: Story) -> None:
    """One policy after the other while the household stays, the person lives and is not too old."""
    start, before = home.joined + story.luck.randrange(0, 60), None
    while start <= min(TODAY, home.left, person.gone) and age_on(start, person.born) < EXIT_AGE:
        end = add_months(start, 12) - 1
        left, reason = min(
            (person.gone, "death" if person.died <= person.moved else "migrated"),
            (home.left, "other"),
            (end if story.luck.random() < 0.09 else NEVER, "too_expensive"),
        )
        gone = left <= end
        known = gone and left <= TODAY
        code = story.ledger.policy()
        story.ledger.rows["policies"].append(
            (
                *(code, "FL", person.code, None, home.office_code, start, end, before),
                *(left if known else None, reason if known else None, story.setting.tariff.life_sum, None),
            ),
        )
        last = left if known else end
        charge(Bill(code, "FL", start, last, 1, story.setting.tariff.life, since=start), home, story)
        if known and reason == "death":
            _death(code, person, left, home, story)
        if gone:
            return
        before, start = code, end + 1


def _death(policy: str, person: StoryPerson, day: Day, home: Household, story: Story) -> None:
    """The sum insured falls due."""
    amount = story.setting.tariff.life_sum
    about = ("FL", policy, person.code, home.office_code, "FL-D", "death", "illness", None)
    settle(Event(*about, day, amount, amount, 1.6), story)
