"""What is possible but unlikely about what a form says: asked about once, and kept with the reason given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.core.period import Day, add_months
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

OLD = 100
"""Years after which an age is more often a slip of the pen."""

LATE = 365
"""Days after which the report of a claim is more often a slip of the pen."""

FAR = 366
"""Days from today after which the start of a policy is more often a slip of the pen."""


REASONS = "reasons"
"""Under this key a form's values carry why each doubt is right all the same, by the sentence of the doubt."""


class Doubtful(Refused):
    """The book makes a value doubtful: an act raises this until the values carry the reasons for its doubts."""


def of_household(values: Mapping[str, Any], today: Day) -> list[Problem]:
    """Ages no member is likely to have, and a start far from today."""
    members = values.get("members") or []
    aged = [_age(member, today, f"members.{at}.birth_date") for at, member in enumerate(members)]
    return [*_start(values, today), *(doubt for found in aged for doubt in found)]


def of_person(values: Mapping[str, Any], today: Day) -> list[Problem]:
    """An age nobody is likely to have."""
    return _age(values, today, "birth_date")


def of_policy(values: Mapping[str, Any], today: Day) -> list[Problem]:
    """A start far from today."""
    return _start(values, today)


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


def _start(values: Mapping[str, Any], today: Day) -> list[Problem]:
    """A policy that starts more than a year before or after today."""
    start = values.get("start_day")
    if start is None or abs(start - today) <= FAR:
        return []
    return [Problem(text("Doubts", "The start, {day}, is more than a year from today.", day=When(start)), "start_day")]


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
