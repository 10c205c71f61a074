"""Why people leave: the reasons of a period, whom to ask, and what those said who were asked."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.records.interview import RETURNING
from desktop_app.core.records.policy import EXIT_REASONS, INELIGIBLE
from desktop_app.core.records.sheets import sheet
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.report import SCOPE, Report
from desktop_app.store.figures.exits import LAPSED, exits, said_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.figures.exits import Exit

_REASONS = MappingProxyType({**LISTS[EXIT_REASONS], LAPSED: text("Renewals", "Not renewed"), "": None})
_WHY = Column("reason", text("Field", "Reason"), words=_REASONS)
_COUNTS = (
    _WHY,
    Column("exits", text("Exits", "Exits"), Unit.COUNT, adds=True),
    Column("ineligible", text("Exits", "Could not have stayed"), Unit.COUNT, adds=True),
    Column("to_ask", text("Exits", "To be asked"), Unit.COUNT, adds=True),
)
_WHO = (
    Column("village", text("Field", "Village")),
    Column("name", text("Field", "Name")),
    Column("phone", text("Field", "Phone")),
    Column("policy", text("Field", "Policy"), sheet="policies"),
    Column("member", text("Field", "Member"), sheet="people"),
    Column("product", text("Field", "Product"), sheet="products"),
    Column("last", text("Policy form", "Last day covered"), Unit.DAY),
    _WHY,
    Column("asked", text("Interview form", "Asked on"), Unit.DAY),
)
_INTERVIEWS = sheet("interviews")
_RETURN = Column(
    "would_return", _INTERVIEWS.field("would_return").label, words=MappingProxyType({**LISTS[RETURNING], "": None})
)
_MISSING = Column("missing", _INTERVIEWS.field("missing").label)
_ANSWERS = Column("answers", text("Exits", "Answers"), Unit.COUNT, adds=True)
_TOLD = (
    Column("policy", text("Field", "Policy"), sheet="policies"),
    Column("member", text("Field", "Member"), sheet="people"),
    Column("asked", text("Interview form", "Asked on"), Unit.DAY),
    _RETURN,
    _MISSING,
    Column("told", _INTERVIEWS.field("told").label),
)
_ASK = (LAPSED, "unknown", "other")
"""The reasons that say nothing: an exit interview asks for the true one."""


def tables(asked: Asked) -> Iterator[Table]:
    """How many left for which reason, each of them, whom to ask first, and what those said who were asked."""
    found = exits(asked.figures.book, asked.period, asked.product, asked.office)
    said = said_by(asked.figures.book, {each.policy for each in found}, asked.product, asked.office)
    days = {each.policy: each.day for each in said}
    yield _by_reason(found, days)
    rows = sorted(found, key=lambda each: each.policy in days or each.reason not in _ASK)
    note = text("Exits", "Those whose reason is not known come first: call them, and write the reason down.")
    people = tuple((*each, days.get(each.policy)) for each in rows)
    yield Table("exits", text("Exits", "Who left, and whom to ask why"), _WHO, people, (note,))
    if said:
        yield _counted("returning", _RETURN.label, _RETURN, [each.would_return for each in said])
        yield _counted("missing", _MISSING.label, _MISSING, [each.missing for each in said])
        yield Table("interviews", text("Exits", "What they said"), _TOLD, tuple(map(tuple, said)))


def _counted(name: str, label: Text, column: Column, answers: Sequence[str | None]) -> Table:
    """How often each answer was given, the most frequent first; no answer counts for none."""
    counts = tuple(Counter(each for each in answers if each).most_common())
    return Table(name, label, (column, _ANSWERS), counts)


def _by_reason(found: Sequence[Exit], asked: Mapping[str, Day]) -> Table:
    """The reasons, the most frequent first."""
    counts = Counter(each.reason for each in found).most_common()
    to_ask = Counter(each.reason for each in found if each.reason in _ASK and each.policy not in asked)
    rows = tuple((reason, count, count * (reason in INELIGIBLE), to_ask[reason]) for reason, count in counts)
    return Table("reasons", text("Exits", "Why people left or did not renew"), _COUNTS, rows).totalled()


REPORT = Report("exits", text("Exits", "Exits and their reasons"), tables, SCOPE, shelf="records", of_figures=False)
