"""Who falls ill under family health, when, of what, where they are treated and what of it is covered."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop_app.core.period import date_of
from desktop_app.demonstration.chance import one_of, poisson
from desktop_app.demonstration.claims import Event, settle
from desktop_app.demonstration.clock import BAD_QUARTER, FIRST, TODAY, age_on

if TYPE_CHECKING:
    from random import Random

    from desktop_app.core.period import Day
    from desktop_app.demonstration.people import Household, StoryPerson
    from desktop_app.demonstration.story import Story

WAITING = 30
_A_YEAR = 0.82
"""Claims a year of a person of usual health."""
_TWICE = 50
"""Of so many claims one is handed in a second time; of these the office notices half."""
_CAUSES = (
    *("respiratory infection", "respiratory infection", "diarrhoea", "fever", "fever", "typhoid", "gastritis"),
    *("skin infection", "injury", "injury", "hypertension", "diabetes", "pneumonia", "eye infection", "back pain"),
)
_EPIDEMIC = "dengue"


@dataclass(slots=True)
class CoverYear:
    """A year of a household's cover as far as it ran."""

    policy: str
    start: Day
    last: Day
    insured: list[StoryPerson]
    first: bool
    """Whether the waiting days apply."""
    ended: bool
    """Whether the household is known to have left."""


def sickness(term: CoverYear, home: Household, story: Story) -> None:
    """All claims of a household in one year of cover."""
    luck, risk = story.luck, story.setting.risk
    last = min(term.last, TODAY)
    low, high = risk[term.start - FIRST], risk[last + 1 - FIRST]
    weights = list(accumulate(_frailty(each, term.start) for each in term.insured))
    for _ in range(poisson(luck, _A_YEAR * weights[-1] * (high - low))):
        person = term.insured[bisect_right(weights, luck.random() * weights[-1])]
        day = min(FIRST + bisect_right(risk, low + luck.random() * (high - low)) - 1, last)
        waiting = term.first and day < term.start + WAITING
        if day <= person.gone and not (waiting and luck.random() < 0.9):
            _treatment(term, person, day, "waiting_period" if waiting else None, home, story)
    if term.ended and luck.random() < 0.05 and last + 40 < TODAY:
        person, day = term.insured[0], last + luck.randrange(1, 40)
        if day <= person.gone:
            _treatment(term, person, day, "cover_ended" if luck.random() < 0.8 else None, home, story)


def _frailty(person: StoryPerson, day: Day) -> float:
    """How often someone falls ill against the usual."""
    age = age_on(day, person.born)
    if age < 5:
        return 1.3
    if age < 18:
        return 0.7
    return 1.7 if age >= 60 else (1.1 if person.woman else 0.9)


def _treatment(
    term: CoverYear, person: StoryPerson, day: Day, refused: str | None, home: Household, story: Story
) -> None:
    """One visit, delivery or stay in hospital, and its claim."""
    luck, setting = story.luck, story.setting
    region, tariff = setting.region, setting.tariff
    at = _provider(home, len(region.providers), luck)
    provider, drawn = region.providers[at], luck.random()
    level = region.price * 100 * tariff.level[date_of(day).year] * provider.cost
    event, cause = "illness", _cause(day, luck)
    if drawn < 0.04 and person.woman and 17 < age_on(day, person.born) < 45:
        benefit, event, cause = "FH-MAT", "delivery", "delivery"
        loss = _rounded(luck.lognormvariate(7.9, 0.25) * level, region.step)
        covered = min(loss, tariff.maternity)
    elif drawn < 0.135:
        benefit = "FH-IN"
        loss = _rounded(luck.lognormvariate(7.78, 0.42) * level, region.step)
        covered = min(max(loss - tariff.hospital_first, 0) * 90 // 100, tariff.hospital_limit)
    else:
        benefit = "FH-OUT"
        loss = _rounded(luck.lognormvariate(5.85, 0.5) * level, region.step)
        covered = min(loss * 85 // 100, tariff.outpatient_limit)
    if cause == "injury":
        event = "accident"
    visit = Event(
        *("FH", term.policy, person.code, home.office_code, benefit, event, cause, f"PR-{at + 1:02d}"),
        *(day, loss, covered // region.step * region.step, provider.pace, refused),
    )
    settle(visit, story)
    if story.ledger.claims % _TWICE == 0:
        settle(replace(visit, refused="other" if luck.random() < 0.5 else refused), story)


def _provider(home: Household, count: int, luck: Random) -> int:
    """Most often the facility near by, now and then any other."""
    return home.office % count if luck.random() < 0.6 else int(luck.random() * count)


def _cause(day: Day, luck: Random) -> str:
    """What it was; the epidemic explains most of the bad quarter."""
    if luck.random() < (0.48 if BAD_QUARTER.first <= day <= BAD_QUARTER.last else 0.02):
        return _EPIDEMIC
    return one_of(_CAUSES, luck)


def _rounded(amount: float, step: int) -> int:
    """An amount as a cashier writes it."""
    return max(int(amount / step), 1) * step
