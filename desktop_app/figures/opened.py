"""Any figure opened: the tree of its parts, down to the records, read off the expression that computes it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.explained import How, Measure, Node, RecordSource, added, divided
from desktop_app.core.expression import Chosen, Counted, Given, LineTerm, Ratio
from desktop_app.core.indicators.result import FractionUnit
from desktop_app.core.money import round_half_away
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES
from desktop_app.store.facts.measured import records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.expression import Expression
    from desktop_app.figures.scope import BookScope

DEEP = 99
"""More branches than any figure has."""


def opened(of: Expression, scope: BookScope, depth: int = DEEP, *, counts: bool = True) -> Node:
    """A figure as the tree of its parts; every value counts as it stands towards the figure above.

    Where only its upper branches are wanted, what lies deeper is told by its value alone.
    """
    if isinstance(of, Chosen):
        return opened(of.pick(scope), scope, depth, counts=counts)
    if isinstance(of, Ratio):
        sides = (opened(side, scope, depth, counts=counts) for side in (of.top, of.bottom))
        return divided(of.name, of.label, *sides)
    if isinstance(of, Counted):
        return _counted(of, scope, counts=counts)
    measure = _measure(of.unit)
    if isinstance(of, Given) or not depth:
        return Node(of.name, of.label, as_opened(of, scope), measure=measure)
    parts = (opened(term.of, term.scope, depth - 1, counts=counts).signed(term.sign) for term in of.terms(scope))  # type: ignore[arg-type]
    return added(of.name, of.label, parts, measure, every=isinstance(of, LineTerm) and _is_total(of.name))


def as_opened(of: Expression, scope: BookScope) -> int | None:
    """What a figure comes to where it is not opened: the same as if it were, for each of its leaves is rounded."""
    if isinstance(of, Chosen):
        return as_opened(of.pick(scope), scope)
    leaf = isinstance(of, LineTerm | Counted | Given)
    parts = () if leaf else [(term.sign, as_opened(term.of, term.scope)) for term in of.terms(scope)]  # type: ignore[arg-type]
    if not parts:
        return _whole(of.value(scope))
    return None if any(part is None for _, part in parts) else sum(sign * (part or 0) for sign, part in parts)


def _is_total(code: str) -> bool:
    """Whether a line adds up others."""
    return bool((LINES.get(code) or CASH_LINES[code]).parts)


def _counted(of: Counted, scope: BookScope, *, counts: bool) -> Node:
    """A leaf: what its records come to, how many there are, and where to find them."""
    number = scope.records(of) if counts else None
    value = _whole(scope.counted(of))
    return Node(of.name, of.label, value, number, (), How.RECORDS, _measure(of.unit), 1, RecordSource(of, scope))


def _measure(unit: FractionUnit) -> Measure:
    """Whether a figure is money or a number of something."""
    return Measure.MONEY if unit is FractionUnit.MONEY else Measure.COUNT


def _whole(value: Fraction | int | None) -> int | None:
    """A figure in whole units: exact records are rounded once, all together."""
    return None if value is None else round_half_away(Fraction(value))


def contributions(source: RecordSource) -> Iterator[tuple[str, str, int, int]]:
    """(sheet, code, day, what it contributes) of every record behind a leaf, in whole units that add up to it.

    Each is rounded with what was cut off before it, so that it is within one unit of the exact contribution.
    """
    scope: BookScope = source.scope  # type: ignore[assignment] # the tree was opened in a book
    exact, told = Fraction(0), 0
    for sheet, code, day, amount in records(scope.figures.book, scope.asked(source.of)):
        exact += amount
        number = round_half_away(exact) - told
        told += number
        yield sheet, code, day, source.sign * number
