"""The households of a demonstration scheme: invented people, with their days of joining, dying and moving away."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp, sqrt
from typing import TYPE_CHECKING

from desktop_app.demonstration.chance import one_of, wait
from desktop_app.demonstration.clock import FIRST, NEVER, TODAY, age_on

if TYPE_CHECKING:
    from random import Random

    from desktop_app.core.period import Day
    from desktop_app.demonstration.story import Story

_METHODS = ("cash", "cash", "cash", "mobile money", "bank transfer")
ADULT, GROWN, OLD = 18, 21, 75
_WITHOUT_OFFICE = 150
"""One household of so many came to the scheme itself and belongs to no office."""
_FOUNDERS, _ENROLMENT, _RISE = 0.27, 75, 0.55
"""The part of the households that joins in the first days, those days, and how fast more join later."""


@dataclass(slots=True)
class StoryPerson:
    """One person while the story is told."""

    code: str
    relation: str
    woman: bool
    born: Day
    joined: Day
    died: Day
    moved: Day

    @property
    def gone(self) -> Day:
        """The last day with the household."""
        return min(self.died, self.moved)

    @property
    def outgrown(self) -> Day:
        """The first day on which family health no longer takes them."""
        return self.born + int((GROWN if self.relation == "child" else OLD) * 365.25)


@dataclass(slots=True)
class Household:
    """A household with its office, and the day it leaves the scheme."""

    people: list[StoryPerson]
    office: int
    office_code: str | None
    joined: Day
    steady: bool
    """Whether it pays on time."""
    method: str
    left: Day = NEVER
    names: list[str] = field(default_factory=list)
    """The given names that are taken."""

    def holder(self, day: Day) -> StoryPerson | None:
        """The first adult who is there on a day."""
        alive = (each for each in self.people if each.gone >= day and each.relation != "child")
        return next(alive, None)


def mortality(age: int) -> float:
    """Deaths a year at an age."""
    return 0.0016 + 0.000055 * exp(0.085 * age)


def household(story: Story) -> Household:
    """The next household: its rows on the people sheet, and the story's view of it."""
    luck, ledger, region = story.luck, story.ledger, story.setting.region
    ledger.households += 1
    village = luck.randrange(len(region.villages))
    office = village % len(region.offices)
    joined = joining_day(ledger.people / story.setting.size.members, luck)
    method = one_of(_METHODS, luck)
    code = None if ledger.households % _WITHOUT_OFFICE == 0 else region.offices[office][0]
    home = Household([], office, code, joined, luck.random() < 0.8, method)
    family, number = one_of(region.families, luck), f"H-{ledger.households:05d}"
    for relation in _relations(story):
        if relation == "parent" and age_on(joined, home.people[0].born) > 50:
            continue
        sex = _sex(relation, home, luck)
        _person(home, number, family, (relation, sex), region.villages[village], story)
    return home


def joining_day(share: float, luck: Random) -> Day:
    """The day on which the household at a share of the whole joins: many at first, then more every year."""
    if share < _FOUNDERS:
        return FIRST + int(share / _FOUNDERS * _ENROLMENT) + luck.randrange(10)
    late = (share - _FOUNDERS) / (1 - _FOUNDERS)
    passed = (sqrt(1 + 2 * _RISE * late * (1 + _RISE / 2)) - 1) / _RISE
    first = FIRST + _ENROLMENT
    return min(first + int(passed * (TODAY - 4 - first)) + luck.randrange(10), TODAY - 4)


def _relations(story: Story) -> list[str]:
    """Who lives there."""
    luck, size = story.luck, story.setting.size
    found = ["holder"]
    if luck.random() < size.spouse:
        found.append("spouse")
    found += ["child"] * min(wait(luck, size.children + 0.5), 6)
    if luck.random() < size.parent:
        found.append("parent")
    if luck.random() < 0.04:
        found.append("other")
    return found


def _sex(relation: str, home: Household, luck: Random) -> str:
    """Female or male: a spouse is not of the holder's, and more old women live than old men."""
    if relation == "spouse":
        return "m" if home.people[0].woman else "f"
    return "f" if luck.random() < {"holder": 0.45, "parent": 0.62}.get(relation, 0.5) else "m"


def _person(home: Household, code: str, family: str, place: tuple[str, str], village: str, story: Story) -> None:
    """One more person of a (relation, sex), on the sheet and in the household."""
    luck, region, ledger = story.luck, story.setting.region, story.ledger
    relation, sex, woman = *place, place[1] == "f"
    joined = home.joined
    if relation == "child" and luck.random() < 0.12:
        joined = min(joined + luck.randrange(90, 1500), TODAY)
    born = joined - luck.randrange(5, 60) if joined > home.joined else _birthday(relation, home, luck)
    person = StoryPerson(ledger.person(), relation, woman, born, joined, *_ends(relation, born, joined, luck))
    home.people.append(person)
    adult = age_on(joined, born) >= ADULT
    drawn = luck.random()
    names = tuple(name for name in (region.women if woman else region.men) if name not in home.names)
    home.names.append(one_of(names, luck))
    work = one_of(region.occupations, luck) if adult else None
    phone = f"{region.phone}{int(luck.random() * 10**8):08d}" if relation == "holder" and drawn < 0.7 else None
    known = None if relation == "parent" and drawn < 0.06 else born
    number = f"{int(luck.random() * 89 + 10)}-{int(luck.random() * 10**6):06d}" if adult and drawn < 0.9 else None
    ledger.rows["people"].append(
        (
            *(person.code, code, relation, f"{home.names[-1]} {family}", sex, known, int(adult and drawn > 0.75), work),
            *(home.office_code, village, phone, region.id_type if number else None, number, joined, None, None),
        ),
    )


def _birthday(relation: str, home: Household, luck: Random) -> Day:
    """A day of birth that fits the place in the household and the age of its holder."""
    if relation in {"holder", "other"}:
        return home.joined - int(365.25 * luck.uniform(20, 58)) - 1
    holder = (home.joined - home.people[0].born) / 365.25
    low, high = {
        "spouse": (max(holder - 7, 18.5), max(holder + 5, 19)),
        "child": (0, min(holder - 18, 19)),
        "parent": (holder + 19, min(holder + 30, 72)),
    }[relation]
    return home.joined - int(365.25 * luck.uniform(low, high)) - 1


def _ends(relation: str, born: Day, joined: Day, luck: Random) -> tuple[Day, Day]:
    """The day of death and the day of moving away, most often never."""
    age = age_on(joined, born)
    died = joined + wait(luck, 365 / mortality(age + 2))
    moved = NEVER
    if (relation == "child" and age >= 14) or relation == "other":
        moved = joined + wait(luck, 365 / 0.06)
    return died if died <= TODAY else NEVER, moved if moved <= TODAY else NEVER
