"""What a check of the whole book is, and what it finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.records.sheets import sheet
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.text import Text


class Severity(Enum):
    """How much a finding matters."""

    ERROR = "error"
    """A figure is wrong until it is put right."""
    WARNING = "warning"
    """Probably a slip; whoever knows the case decides."""
    NOTE = "note"
    """Something is not known that the trade should know."""


@dataclass(frozen=True, slots=True)
class Check:
    """One rule on the whole book: what it looks for, why, and how it says what it found."""

    id: str
    severity: Severity
    title: Text
    explanation: Text
    say: Callable[..., Text]
    """Takes the currency's decimals and the facts of one find, and makes a sentence of them."""
    sheet: str = ""
    """The sheet whose codes its records are; empty where they are of several."""
    of_any: bool = False
    """Whether it looks at every sheet: the first fact of a find is then the sheet of its record."""
    field: str = ""
    """The field of that sheet in which it is most often put right."""
    mends: str = ""
    """The act that puts right what it finds, where one does more than a correction of the record."""
    asked: bool = False
    """Whether a form asks about it before it saves; not where an act asks in its own words, or the whole is read."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One record that a check found, by its code, with the sentence about it."""

    rule: Check
    record: str
    message: Text
    sheet: str = ""
    """The sheet of the record; empty where that is not known."""
    facts: str = ""
    """A check sum of what was found: the same as long as the finding says the same."""

    @property
    def what(self) -> tuple[str, str, str]:
        """What is accepted with it: a rule, a record, and the facts."""
        return self.rule.id, self.record, self.facts


class Acceptance(NamedTuple):
    """When a finding was accepted, and why."""

    day: Day
    reason: str


def finding(check: Check, decimals: int, record: object, facts: Sequence[Any]) -> Finding:
    """A find of a check as a finding."""
    place, said = (str(facts[0]), _named(facts)) if check.of_any else (check.sheet, facts)
    proof = blake2b("\x1f".join(map(str, facts)).encode(), digest_size=8).hexdigest()
    return Finding(check, str(record), check.say(decimals, *said), place, proof)


def _named(facts: Sequence[Any]) -> tuple[Any, ...]:
    """The facts of a find in any sheet: its column as people know it, and what stands there."""
    of, column, *more = facts
    label = next(field.label for field in sheet(of).fields if field.column == column)
    return text("Checks", "“{field}”", field=label), *more
