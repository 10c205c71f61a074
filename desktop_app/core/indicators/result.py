"""What an indicator comes to: its value with the fraction behind it, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import reduce
from typing import TYPE_CHECKING

from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from desktop_app.core.state import State


class Status(Enum):
    """Whether a value can be relied on."""

    OK = "ok"
    PROVISIONAL = "provisional"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"


class FractionUnit(Enum):
    """What the two sides of a fraction are counted in."""

    MONEY = "money"
    PERSONS = "persons"
    CLAIMS = "claims"
    DAYS = "days"
    YEARS = "years"
    """Insured years: days in force / 365."""


@dataclass(frozen=True, slots=True)
class Part:
    """A sub-figure: a value with its fraction."""

    value: float | None
    numerator: Fraction | int | None = None
    denominator: Fraction | int | None = None
    top: FractionUnit = FractionUnit.PERSONS
    bottom: FractionUnit = FractionUnit.PERSONS
    more: Mapping[str, float | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """An indicator's figure; `note` says what is lacking, undecided or not applicable."""

    main: Part
    status: Status = Status.OK
    note: Text | None = None
    parts: Mapping[str, Part] = field(default_factory=dict)
    state: State | None = None
    """How far its period has come, and what it lacks; None while it is being worked out."""

    def in_state(self, state: State) -> Result:
        """The same with its state."""
        return Result(self.main, self.status, self.note, self.parts, state)


def together(*notes: Text | None) -> Text | None:
    """Several notes as one, each once; None where there is none."""
    told = [note for note in dict.fromkeys(notes) if note]
    return reduce(_after, told) if told else None


def _after(first: Text, then: Text) -> Text:
    """One note after the other."""
    return text("Indicators", "{first} {then}", first=first, then=then)


def each_note(note: Text | None) -> tuple[Text, ...]:
    """The notes that were put together as one."""
    if note is None or note.source != _after(note, note).source:
        return (note,) if note else ()
    return tuple(each for _, part in note.fields if isinstance(part, Text) for each in each_note(part))


def fraction(
    numerator: Fraction | int,
    denominator: Fraction | int,
    top: FractionUnit = FractionUnit.PERSONS,
    bottom: FractionUnit | None = None,
) -> Part:
    """A part from its two sides; without a value where the denominator is 0."""
    value = _divided(numerator, denominator) if denominator else None
    return Part(value, numerator, denominator, top, bottom or top)


def _divided(numerator: Fraction | int, denominator: Fraction | int) -> float:
    """The nearest float to an exact ratio: whole numbers divide without a detour by fractions."""
    top, bottom = numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator
    return top / bottom if bottom > 0 else -top / -bottom


def missing(lacking: Text) -> Result:
    """No figure: an input is lacking."""
    return Result(Part(None), Status.MISSING, lacking)


def not_applicable(reason: Text) -> Result:
    """No figure: it would mean nothing here."""
    return Result(Part(None), Status.NOT_APPLICABLE, reason)
