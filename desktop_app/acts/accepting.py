"""A finding is accepted, for whoever knows the case lets the record stand with the reason; or an act puts it right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.counter_acts import MERGE, Act, Done
from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.acts.merging import merging_of
from desktop_app.catalog.forms.accepting import ACCEPT_FINDING
from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.store.findings.accepted import accept, accepted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.acts.who import Who
    from desktop_app.core.checks.finding import Finding
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


_WAYS: Mapping[str, tuple[Act, Callable[[Book, str], Mapping[str, Any]]]] = MappingProxyType(
    {"merge_people": (MERGE, merging_of)}
)
"""By the name of the act that a check gives: its form, and what is known for it of the record of a finding."""


@dataclass(frozen=True, slots=True)
class FindingAccepted:
    """The record that says that a finding was accepted, and the one that it is about."""

    code: str
    record: str


def accept_finding(book: Book, finding: Finding, day: Day, values: Mapping[str, Any], who: Who) -> FindingAccepted:
    """Take a finding out of the list until it says something else; Refused where it was accepted already."""
    return gate(book, Procedure("accept_finding", partial(_plan, finding, day), ACCEPT_FINDING), values, who)


def accepting(finding: Finding, day: Day) -> Act:
    """The act that accepts one finding on a day; its form says which."""
    words = text("Checks", "Accept {record}: {message}", record=finding.record, message=finding.message)
    return Act(
        replace(ACCEPT_FINDING, title=words),
        lambda book, values, who: accept_finding(book, finding, day, values, who),
        _done,
    )


def _plan(finding: Finding, day: Day, book: Book, values: Mapping[str, Any]) -> Plan[FindingAccepted]:
    """The finding as it stands, with the day and the reason."""
    if finding.what in accepted(book):
        raise refused(text("Acts", "This finding is accepted already."))

    def write(save: Save) -> FindingAccepted:
        return FindingAccepted(accept(save, finding, day, values["why"]), finding.record)

    return Plan(write, reason=values["why"])


def _done(done: FindingAccepted) -> Done:
    """After a finding was accepted."""
    words = text("Saved", "What is doubtful about {record} is accepted.", record=done.record)
    return Done(words, "accepted", done.code)


def mending(finding: Finding) -> Act:
    """The act that puts a finding right; KeyError where its check names none."""
    return _WAYS[finding.rule.mends][0]


def known_for(book: Book, finding: Finding) -> Mapping[str, Any]:
    """What the form of that act begins with."""
    return _WAYS[finding.rule.mends][1](book, finding.record)
