"""Figures as expressions: what a figure is made of, said once.

Its value, its unit, the tree it opens into, the records behind it and what it lacks follow from the one description.
An expression knows no file: a scope (one period of one book, of a product or an office) answers for lines and counts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol

from desktop_app.core.indicators.result import FractionUnit
from desktop_app.core.money import round_half_away
from desktop_app.core.scope import Over
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES
from desktop_app.core.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop_app.core.indicators.kinds import ProductKind
    from desktop_app.core.period import Period
    from desktop_app.core.scope import Scope

ExactValue = int | Fraction | None


class Term(NamedTuple):
    """A part of an expression: the sign it counts with, itself, and what it is asked about."""

    sign: int
    of: Expression
    scope: Scope


class Expression(Protocol):
    """A figure."""

    @property
    def name(self) -> str:
        """Its stable name."""
        ...

    @property
    def label(self) -> Text:
        """What it is called."""
        ...

    @property
    def unit(self) -> FractionUnit:
        """What it is counted in."""
        ...

    def value(self, scope: Scope) -> ExactValue:
        """What it comes to; None where an input is lacking."""
        ...

    def terms(self, scope: Scope) -> Iterator[Term]:
        """What it is made of."""
        ...


@dataclass(frozen=True, eq=False, slots=True)
class LineTerm:
    """A line of the statements by its code."""

    name: str

    @property
    def label(self) -> Text:
        """As the statement prints it."""
        return (LINES.get(self.name) or CASH_LINES[self.name]).label

    @property
    def unit(self) -> FractionUnit:
        """Lines are money."""
        return FractionUnit.MONEY

    def value(self, scope: Scope) -> int:
        """In minor units."""
        return scope.line(self.name)

    def terms(self, scope: Scope) -> Iterator[Term]:
        """The lines a total adds up; of a leaf what posts it."""
        parts = (LINES.get(self.name) or CASH_LINES[self.name]).parts
        yield from (Term(sign, LineTerm(code), scope) for sign, code in parts)
        if not parts:
            yield from scope.line_terms(self.name)


@dataclass(frozen=True, eq=False)
class Counted:
    """A measure of a fact over some of its rows (store/facts); every record says what it contributes."""

    name: str
    label: Text
    fact: str
    measure: str
    over: Over = Over.WITHIN
    unit: FractionUnit = FractionUnit.MONEY
    where: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    """By dimension: the value wanted, a set of them, or the lowest and the highest as a range."""
    among: Callable[[ProductKind], bool] | None = None
    """Of which kinds of product only."""
    whole: bool = False
    """Whether it is counted of the whole, whatever product the scope is of."""
    with_shared: bool = False
    """Whether what belongs to no product counts, too, for a product; offices share what is the product's."""

    def value(self, scope: Scope) -> ExactValue:
        """What its records come to."""
        return scope.counted(self)

    def terms(self, scope: Scope) -> Iterator[Term]:
        """None: below it stand its records."""
        del scope
        yield from ()


@dataclass(frozen=True, eq=False)
class Chosen:
    """One of several figures, by what is asked about; it is known by the name of the one it chooses."""

    pick: Callable[[Scope], Expression]
    unit: FractionUnit = FractionUnit.MONEY

    def value(self, scope: Scope) -> ExactValue:
        """That of the chosen one."""
        return self.pick(scope).value(scope)

    @property
    def name(self) -> str:
        """Nobody reads it: the chosen one is opened in its place."""
        return "chosen"

    @property
    def label(self) -> Text:
        """The same."""
        return Text("", "")

    def terms(self, scope: Scope) -> Iterator[Term]:
        """The chosen one."""
        yield Term(1, self.pick(scope), scope)


@dataclass(frozen=True, eq=False)
class Given:
    """A number no record says: an estimate, a share, a rounding."""

    name: str
    label: Text
    number: ExactValue
    unit: FractionUnit = FractionUnit.MONEY

    def value(self, scope: Scope) -> ExactValue:
        """The number."""
        del scope
        return self.number

    def terms(self, scope: Scope) -> Iterator[Term]:
        """None."""
        del scope
        yield from ()


@dataclass(frozen=True, eq=False)
class Sum:
    """Parts that add up, each with its sign."""

    name: str
    label: Text
    parts: tuple[tuple[int, Expression], ...]
    unit: FractionUnit = FractionUnit.MONEY

    def value(self, scope: Scope) -> ExactValue:
        """Their sum; None where one of them lacks an input."""
        total: int | Fraction = 0
        for sign, part in self.parts:
            value = scope.value(part)
            if value is None:
                return None
            total += sign * value
        return total

    def terms(self, scope: Scope) -> Iterator[Term]:
        """Its parts."""
        yield from (Term(sign, part, scope) for sign, part in self.parts)


@dataclass(frozen=True, eq=False)
class Grown:
    """What a scope's parts are when they depend on it: the terms of a line, a reserve, a share."""

    name: str
    label: Text
    parts: Callable[[Scope], Iterator[Term]]
    unit: FractionUnit = FractionUnit.MONEY

    def value(self, scope: Scope) -> ExactValue:
        """The sum of its parts."""
        return sum(term.sign * (term.of.value(term.scope) or 0) for term in self.parts(scope))

    def terms(self, scope: Scope) -> Iterator[Term]:
        """Its parts."""
        yield from self.parts(scope)


@dataclass(frozen=True, eq=False)
class ShareOf:
    """A share of a figure, in whole units: what is payable of a reserve, a quarter of a year's expenses."""

    name: str
    label: Text
    of: Expression
    share: Callable[[Scope], Fraction | None]
    rest: Text
    """What the other part is called."""
    days: Callable[[Period], Period] = lambda period: period
    """Of which days, where these are not the scope's own."""
    unit: FractionUnit = FractionUnit.MONEY

    def value(self, scope: Scope) -> ExactValue:
        """The figure times the share, rounded once; None where either is not known."""
        whole, share = self.of.value(scope.over(self.days(scope.period))), self.share(scope)
        return None if whole is None or share is None else round_half_away(Fraction(whole) * share)

    def terms(self, scope: Scope) -> Iterator[Term]:
        """The whole, less what is not counted of it."""
        value = self.value(scope)
        if value is None:
            return
        then = scope.over(self.days(scope.period))
        yield Term(1, self.of, then)
        rest = (self.of.value(then) or 0) - value
        if rest:
            yield Term(-1, Given(f"rest_of_{self.of.name}", self.rest, rest, self.unit), scope)


@dataclass(frozen=True, eq=False)
class Ratio:
    """One figure divided by another."""

    name: str
    label: Text
    top: Expression
    bottom: Expression
    middle: Counted | None = None
    """Whose median is told beside it."""
    optional: bool = False
    """Whether it is left out where nothing is counted on top."""
    unit: FractionUnit = FractionUnit.PERSONS

    def value(self, scope: Scope) -> Fraction | None:
        """The exact ratio; None where either side lacks an input or the bottom is not above nought."""
        top, bottom = self.top.value(scope), self.bottom.value(scope)
        return None if top is None or bottom is None or bottom <= 0 else Fraction(top) / Fraction(bottom)

    def terms(self, scope: Scope) -> Iterator[Term]:
        """Numerator and denominator."""
        yield Term(1, self.top, scope)
        yield Term(1, self.bottom, scope)
