"""An indicator, described: what it is called, how it is reached, where it stands; and its result, from that alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.indicators.result import (
    FractionUnit,
    Part,
    Result,
    Status,
    fraction,
    missing,
    not_applicable,
    together,
)
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.expression import Counted, Expression, Ratio
    from desktop_app.core.scope import Scope
    from desktop_app.core.text import Text

Reason = Callable[["Scope"], "Text | None"]
"""What is to be said of a scope, if anything."""

BELOW_NOUGHT = text("Indicators", "What it would be divided by is below nought: a ratio to it would mean nothing.")


class AgainstNorm(Enum):
    """How a value stands against a norm or a target."""

    GOOD = "good"
    WATCH = "watch"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Norm:
    """The range the handbook calls good, and the limits beyond which it is bad rather than to be watched."""

    low: float | None
    high: float | None
    words: Text
    bad_below: float | None = None

    def standing(self, value: float) -> AgainstNorm:
        """How a value stands."""
        if self.bad_below is not None and value < self.bad_below:
            return AgainstNorm.BAD
        good = (self.low is None or value >= self.low) and (self.high is None or value <= self.high)
        return AgainstNorm.GOOD if good else AgainstNorm.WATCH


def _nothing(_: Scope) -> None:
    """Nothing is to be said."""


@dataclass(frozen=True)
class Indicator:
    """One figure a scheme is judged by (the handbook's table 5); everything shown of it follows from here."""

    name: str
    label: Text
    short: Text
    formula: Text
    explanation: Text
    source: str
    ratio: Ratio
    nothing: Text
    """What is said where there is nothing to divide by."""
    parts: tuple[Ratio, ...] = ()
    medians: Mapping[str, Counted] = field(default_factory=lambda: MappingProxyType({}))
    """Parts that are the middle one of what is counted."""
    left_out: tuple[Expression, ...] = ()
    """What does not count in it, though a reader may look for it there (definitions, section 8)."""
    norm: Norm | None = None
    applies: Reason = _nothing
    """Why it means nothing here."""
    lacks: Reason = _nothing
    """Which input nobody recorded."""
    doubts: Reason = _nothing
    """Why it may still change."""
    notes: Callable[[Scope], Sequence[Text | None]] = lambda _: ()
    """What the reader must keep in mind."""
    unset: Reason = _nothing
    """What the scheme has yet to set for itself; the parts are told all the same."""
    unset_mark: Text | None = None
    """The same in two or three words."""
    rough: str = ""
    """The part that stands in while nothing is set."""
    shown: str = ""
    """The part whose value cards and charts show in place of the ratio's."""
    in_short: Callable[[Result], Text] | None = None
    """What the value is made of, in a few words; both sides of the fraction unless given."""
    low_is_good: bool = False
    """Whether a plan is kept by staying below it."""

    @property
    def in_days(self) -> bool:
        """Whether its value is a number of days, not a share."""
        return self.ratio.top.unit is FractionUnit.DAYS

    def result(self, scope: Scope, *, opened: bool = True) -> Result:
        """What it comes to, or why it does not (definitions, section 8); unless opened, only what charts show."""
        reason = self.applies(scope)
        if reason:
            return not_applicable(reason)
        lacking = self.lacks(scope)
        if lacking:
            return missing(lacking)
        parts = dict(self._parts(scope, opened=opened))
        unset = self.unset(scope)
        if unset:
            return replace(missing(unset), parts=parts)
        main = part_of(self.ratio, scope)
        if main.value is None:
            words = BELOW_NOUGHT if (main.denominator or 0) < 0 else self.nothing
            return Result(main, Status.MISSING, words, parts)
        doubt = self.doubts(scope)
        status = Status.PROVISIONAL if doubt else Status.OK
        return Result(main, status, together(doubt, *self.notes(scope)), parts)

    def _parts(self, scope: Scope, *, opened: bool) -> Iterator[tuple[str, Part]]:
        """The figures beside it; an optional one is left out where nothing is counted on top."""
        wanted = (self.shown, self.rough)
        for each in self.parts:
            if opened or each.name in wanted:
                part = part_of(each, scope)
                if part.numerator or not each.optional:
                    yield each.name, part
        for name, of in self.medians.items():
            if opened or name in wanted:
                yield name, _middle(of, scope)


def part_of(ratio: Ratio, scope: Scope) -> Part:
    """A ratio with its two sides; without a value where the bottom is not above nought."""
    top, bottom = scope.value(ratio.top), scope.value(ratio.bottom)
    if top is None or bottom is None:
        return Part(None)
    found = fraction(top, bottom, ratio.top.unit, ratio.bottom.unit)
    if ratio.middle:
        found = replace(found, more={"median": scope.median(ratio.middle)})
    return found if bottom > 0 else replace(found, value=None)


def _middle(of: Counted, scope: Scope) -> Part:
    """The value that half of the records counted do not exceed."""
    value = scope.value(of)
    count = None if value is None else int(value)
    return Part(scope.median(of), None, count, FractionUnit.DAYS, of.unit)
