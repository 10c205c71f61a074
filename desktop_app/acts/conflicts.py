"""Conflicts: what two laptops wrote on one record without knowing of each other, and the act that settles one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial, reduce
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.exchange.cells import written
from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.catalog.forms.settling import SETTLE, VERSIONS
from desktop_app.catalog.words import YES_NO
from desktop_app.core.money import exponent
from desktop_app.core.period import parse_day
from desktop_app.core.problems import refused
from desktop_app.core.records.sheets import SHEETS, sheet
from desktop_app.core.shown import When
from desktop_app.core.text import Text, beside, text
from desktop_app.reports.fields import shown_alone
from desktop_app.store.meeting.choosing import choose, with_it
from desktop_app.store.meeting.line_sets import LINES
from desktop_app.store.meeting.waiting import GONE, LATE, LINED, OTHERWISE, RECEIPT, waiting
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop_app.acts.who import Who
    from desktop_app.catalog.today import Work
    from desktop_app.core.period import Day
    from desktop_app.core.records.field import Field
    from desktop_app.core.shown import Shown
    from desktop_app.store.database import Book
    from desktop_app.store.meeting.waiting import RecordWaiting, VersionSaid
    from desktop_app.store.save import Save

_SECOND = 1_000_000
_SENTENCES = MappingProxyType(
    {
        OTHERWISE: text(
            "Conflicts", "{record} in {sheet}: {column} is {ours} ({who}), and {theirs} ({other}) on laptop {laptop}."
        ),
        LATE: text(
            "Conflicts",
            "{record} in {sheet}: {theirs} ({other}) came too late for a closed quarter; {ours} stands.",
        ),
        LINED: text(
            "Conflicts",
            "{record} in {sheet} was written in two ways: {ours} ({who}), and {theirs} ({other}) on laptop {laptop}. "
            "One of them counts; if the other is another one, enter it again under a number of its own.",
        ),
        GONE: text("Conflicts", "{record} in {sheet} was taken back on one laptop ({other}) and is used on another."),
        RECEIPT: text("Conflicts", "Receipt {record} was given twice: to {ours} ({who}) and to {theirs} ({other})."),
    }
)


_SETTINGS = text("Navigation", "Settings")
_LINES = text("Record form", "Lines")
_YES, _NO = "yes", "no"
"""As an export says whether."""


class ConflictVersion(NamedTuple):
    """One version: the save that wrote it, by whom, when (as ISO 8601 has it, in UTC), and the values as exported."""

    save: str
    by: str
    at: str
    values: tuple[str, ...]
    shown: tuple[Shown, ...] = ()
    """The values as people read them."""

    @property
    def day(self) -> Day:
        """The day on which it was written."""
        return parse_day(self.at[:10])

    @property
    def words(self) -> Shown:
        """The values in one line, without those that say nothing."""
        told = [each for each in self.shown if each not in {None, ""}]
        return reduce(beside, told) if told else "-"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A record of which several versions stand beside each other; the first one holds until a person chooses."""

    sheet: str
    record: str
    columns: tuple[str, ...]
    why: str
    versions: tuple[ConflictVersion, ...]
    label: Text = _SETTINGS
    """The sheet as people call it."""
    said: Text | str = ""
    """What is said in several ways, as people call it: the first of the columns."""

    @property
    def name(self) -> str:
        """What tells it apart from the others that wait."""
        return " ".join((self.sheet, self.record, *self.columns))

    @property
    def since(self) -> Day:
        """Since when it waits: the day of its last version."""
        return max(each.day for each in self.versions)

    @property
    def sentence(self) -> Text:
        """What it is about, in words."""
        ours, theirs = self.versions[0], self.versions[-1]
        return _SENTENCES[self.why].about(
            record=self.record or self.label,
            sheet=self.label,
            column=self.said,
            ours=ours.words,
            theirs=theirs.words,
            who=_who(ours),
            other=_who(theirs),
            laptop=theirs.save.rpartition("-")[0],
        )


def _who(version: ConflictVersion) -> str:
    """Who wrote a version, and in which save."""
    return f"{version.by}, {version.save}" if version.by else version.save


def conflicts(book: Book) -> list[Conflict]:
    """Everything that waits for a person to choose."""
    decimals = exponent(currency(book))
    return [_conflict(each, decimals) for each in waiting(book)]


def of_age(found: Iterable[Conflict], work: Work, today: Day) -> list[Conflict]:
    """Those of the age that is worked through, or all."""
    least, most = work.span
    ages = [(each, today - each.since) for each in found]
    return [each for each, age in ages if (least is None or age >= least) and (most is None or age <= most)]


def versions_offered(book: Book, values: Mapping[str, Any]) -> Iterator[tuple[str, Shown, Text]]:
    """(save, what it says, who wrote it when) of each version of the conflict that a form is told."""
    hint, holds = text("Answer", "{who}, {day} ({save})"), text("Answer", "{who}, {day} ({save}), holds for now")
    for each in conflicts(book):
        if each.name == values.get(VERSIONS):
            for at, said in enumerate(each.versions):
                told = hint if at else holds
                yield said.save, said.words, told.about(who=said.by or "?", day=When(said.day), save=said.save)


def _conflict(each: RecordWaiting, decimals: int) -> Conflict:
    """What waits, with its values as an export has them."""
    fields = {field.name: field for of in SHEETS if of.name == each.sheet for field in of.fields}
    versions = tuple(_version(each, said, fields, decimals) for said in each.said)
    columns = tuple(fields[name].column if name in fields else name for name in each.columns)
    label = sheet(each.sheet).label if fields else _SETTINGS
    first = each.columns[0] if each.columns else ""
    said = fields[first].label if first in fields else _LINES if each.columns == LINES else each.record
    return Conflict(each.sheet, each.record, columns, each.why, versions, label, said)


def _version(each: RecordWaiting, said: VersionSaid, fields: Mapping[str, Field], decimals: int) -> ConflictVersion:
    """A version with its values, as exported and as people read them."""
    at, values = datetime.fromtimestamp(said.time / _SECOND, UTC), _values(each, said, fields, decimals)
    shown: tuple[Shown, ...] = values
    if not each.columns:
        shown = (YES_NO[str(int(said.values[0]))],)
    elif set(each.columns) <= set(fields) and each.why != RECEIPT:
        of = zip(each.columns, said.values, strict=True)
        shown = tuple(shown_alone(fields[name], value, decimals) for name, value in of)
    return ConflictVersion(said.save, said.by, f"{at:%Y-%m-%dT%H:%M:%SZ}", values, shown)


def _values(each: RecordWaiting, said: VersionSaid, fields: Mapping[str, Field], decimals: int) -> tuple[str, ...]:
    """Values as an export has them; whether a record is there, as yes or no; lines in one line."""
    if not each.columns:
        return (_YES if said.values[0] else _NO,)
    if each.why == RECEIPT:
        return tuple(map(str, said.values))
    if each.columns == LINES:
        return (_lines(each, said, fields, decimals),)
    return tuple(
        written(fields[name], value, decimals) if name in fields else str(value or "")
        for name, value in zip(each.columns, said.values, strict=True)
    )


def _lines(each: RecordWaiting, said: VersionSaid, fields: Mapping[str, Field], decimals: int) -> str:
    """The lines of a version, each with what is not alike in all lines of all versions; no where there is none."""
    every = [dict(line) for version in each.said for lines in version.values for line in lines]
    names = [name for name in fields if len({line.get(name) for line in every}) > 1]
    told = (
        [written(fields[name], line[name], decimals) for name in names if line.get(name) is not None]
        for line in (dict(line) for lines in said.values for line in lines)
    )
    return "; ".join(" ".join(line) for line in told) or _NO


def settle(book: Book, conflict: Conflict, values: Mapping[str, Any], who: Who) -> Conflict:
    """Let the version of one save stand, with the reason; Refused where nothing waits there any more."""
    return gate(book, Procedure("settle_conflict", partial(_plan, conflict), SETTLE), values, who)


def settling(conflict: Conflict) -> Act:
    """The act that settles one conflict; its form says which."""
    return Act(
        replace(SETTLE, title=conflict.sentence),
        lambda book, values, who: settle(book, conflict, values, who),
        _settled,
    )


def _settled(done: Conflict) -> Done:
    """After a conflict was settled."""
    words = text("Saved", "One version of {record} stands.", record=done.record or done.sheet)
    return Done(words, done.sheet, done.record)


def _plan(conflict: Conflict, book: Book, values: Mapping[str, Any]) -> Plan[Conflict]:
    """The version that was chosen, and what came too late with it."""
    every, decimals = waiting(book), exponent(currency(book))
    found = [each for each in every if _conflict(each, decimals) == conflict]
    if not found:
        raise refused(text("Conflicts", "This is settled already, or has changed. Look at the list once more."))
    chosen = next((said for said in found[0].said if said.save == str(values["chosen"]).strip()), None)
    if chosen is None:
        told = ", ".join(said.save for said in found[0].said)
        words = text("Conflicts", "Choose one of the saves that wrote a version: {saves}.")
        raise refused(words.about(saves=told), "chosen")

    def write(save: Save) -> Conflict:
        for each in with_it(found[0], chosen, every):
            choose(save, each, next(said for said in each.said if said.save == chosen.save))
        return conflict

    return Plan(write, reason=values["why"])
