"""Open a figure by its name, an indicator or a part of one, a line, or a reserve: its tree, and its records."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.explained import Measure, Node, leaves, part_at
from desktop_app.core.expression import LineTerm
from desktop_app.core.indicators.result import Status
from desktop_app.core.problems import refused
from desktop_app.core.registry import FIGURES, KNOWN
from desktop_app.core.shown import Amount
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.grown import LABELS, reserve
from desktop_app.figures.movements import MOVEMENT_FIGURES
from desktop_app.figures.opened import contributions, opened
from desktop_app.figures.scope import BookScope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.expression import Expression, Ratio
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.period import Period
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures, Office


_FIGURES: Mapping[str, Expression] = MappingProxyType({**{each.name: each for each in FIGURES}, **MOVEMENT_FIGURES})
"""Figures that are neither indicators nor lines nor reserves."""


def names() -> tuple[str, ...]:
    """Every figure that can be opened."""
    parts = (f"{each.name}.{part.name}" for each in KNOWN for part in each.parts)
    return (*(each.name for each in KNOWN), *_FIGURES, *LINES, *CASH_LINES, *LABELS, *parts)


def explain(figures: Figures, name: str, period: Period, product: int | None = None, office: Office = None) -> Node:
    """The tree of a figure, or of a part of it: its name, then the names that lead to the part, a slash between.

    Refused where there is none of that name, or none of a product or an office.
    """
    name, _, path = name.partition("/")
    found = part_at(_explain(BookScope(figures, period, product, office), name), path)
    if found is None:
        raise refused(text("Explained", "There is no such part of it in these days."))
    return found


def why_open(
    figures: Figures, name: str, period: Period, product: int | None = None, office: Office = None
) -> Text | None:
    """What an indicator says of its figure, as why there is none; None for any other figure."""
    stem = name.partition("/")[0].partition(".")[0]
    found = next((each for each in KNOWN if each.name == stem), None)
    return found.result(BookScope(figures, period, product, office)).note if found else None


def _explain(scope: BookScope, name: str) -> Node:
    """The whole tree of a figure."""
    if name in LABELS:
        return opened(reserve(name, scope.period.last), scope)
    if name in LINES or name in CASH_LINES:
        return _line(scope, name)
    if figure := _FIGURES.get(name):
        return opened(figure, scope)
    stem, _, part = name.partition(".")
    indicator = next((each for each in KNOWN if each.name == stem), None)
    if indicator is None or (part and part not in {each.name for each in indicator.parts}):
        known = ", ".join(_like(stem))
        raise refused(text("Explained", "There is no figure {name}. Known are: {known}", name=name, known=known))
    return _indicator(scope, indicator, part)


def _line(scope: BookScope, code: str) -> Node:
    """A line of a statement; those of balance and cash flow need assets."""
    if not code.startswith("P") and not scope.figures.has_assets(scope.product, scope.period.last):
        raise refused(text("Explained", "{name} is of the whole organisation: ask without a product.", name=code))
    of: Expression = LineTerm(code)
    return opened(of, scope)


def _indicator(scope: BookScope, indicator: Indicator, part: str) -> Node:
    """An indicator or a part of it; nothing below one that does not apply or lacks an input."""
    result = indicator.result(scope)
    of: Ratio = next((each for each in indicator.parts if each.name == part), indicator.ratio)
    name = f"{indicator.name}.{part}" if part else indicator.name
    unknown = result.status is Status.NOT_APPLICABLE or indicator.lacks(scope) is not None
    lacking = unknown or (not part and result.main.numerator is None)
    if lacking or of.top.value(scope) is None or of.bottom.value(scope) is None:
        return Node(name, of.label, None, measure=Measure.RATIO)
    return replace(opened(of, scope), name=name)


def _like(stem: str) -> tuple[str, ...]:
    """The figure of that stem and its parts, where there is one; otherwise every figure."""
    return tuple(each for each in names() if each.partition(".")[0] == stem) or names()


def records_table(tree: Node, decimals: int) -> Table:
    """Every record of every part, in the order of the tree: a part's path, and what the record counts in it."""
    columns = (
        Column("part", text("Explained", "Part")),
        Column("sheet", text("Explained", "Sheet")),
        Column("code", text("Field", "Code")),
        Column("date", text("Ledger", "Day"), Unit.DAY),
        Column("amount", text("Field", "Amount"), Unit.FIGURE),
    )
    return Table("records", tree.label, columns, tuple(_records(tree, decimals)))


def _records(tree: Node, decimals: int) -> Iterator[tuple[Cell, ...]]:
    """A row a record; an amount in money, or a number of whatever is counted."""
    for path, leaf in leaves(tree):
        for sheet, code, day, amount in contributions(leaf.source) if leaf.source else ():
            yield path, sheet, code, day, Amount(amount, decimals) if leaf.measure is Measure.MONEY else amount
