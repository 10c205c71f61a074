"""What is possible but unlikely about what a form says: asked about once, and kept with the reason given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.core.period import add_months
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day

OLD = 100
"""Years after which an age is more often a slip of the pen."""

WED = 14
"""A spouse is hardly ever younger."""

LATE = 365
"""Days after which the report of a claim is more often a slip of the pen."""


REASONS = "reasons"
"""Under this key a form's values carry why each doubt is right all the same, by the sentence of the doubt."""


class Doubtful(Refused):
    """The book makes a value doubtful: an act raises this until the values carry the reasons for its doubts."""


def of_household(values: Mapping[str, Any], today: Day) -> list[Problem]:
    """Ages no member is likely to have."""
    members = values.get("members") or []
    places = [(member, f"members.{at}.birth_date") for at, member in enumerate(members)]
    aged = [[*_age(member, today, place), *_married(member, today, place)] for member, place in places]
    return [doubt for found in aged for doubt in found]


def of_person(values: Mapping[str, Any], today: Day) -> list[Problem]:
    """An age nobody is likely to have."""
    return _age(values, today, "birth_date")


def of_claim(values: Mapping[str, Any], today: Day) -> list[Problem]:
    """A report long after the event, and a cover of more than was lost."""
    del today
    return [*_late(values), *_beyond(values)]


def _age(values: Mapping[str, Any], today: Day, field: str) -> list[Problem]:
    """Born more than a hundred years ago."""
    born = values.get("birth_date")
    if born is None or add_months(born, OLD * 12) > today:
        return []
    return [
        Problem(text("Doubts", "Born on {day}, this person is {years} or older.", day=When(born), years=OLD), field)
    ]


def _married(member: Mapping[str, Any], today: Day, field: str) -> list[Problem]:
    """A spouse who is a child: more often the relation is the slip."""
    born = member.get("birth_date")
    if member.get("relation") != "spouse" or born is None or add_months(born, WED * 12) <= today:
        return []
    words = text("Doubts", "{name} is younger than {years}: a spouse, or a child?", name=member.get("name"), years=WED)
    return [Problem(words, field.replace("birth_date", "relation"))]


def _late(values: Mapping[str, Any]) -> list[Problem]:
    """A claim reported more than a year after its event."""
    incurred, reported = values.get("incurred"), values.get("reported")
    if incurred is None or reported is None or reported - incurred <= LATE:
        return []
    message = text("Doubts", "The claim was reported {days} days after its event.", days=reported - incurred)
    return [Problem(message, "reported")]


def _beyond(values: Mapping[str, Any]) -> list[Problem]:
    """A cover that meets more than the whole loss."""
    loss, covered = values.get("loss"), values.get("covered")
    if loss is None or covered is None or covered <= loss:
        return []
    return [Problem(text("Doubts", "The amount covered is more than the whole loss."), "covered")]
