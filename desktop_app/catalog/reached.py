"""How a figure was reached: the upper branches of the tree it opens into, as lines one under the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.explained import How, Measure
from desktop_app.core.shown import Amount
from desktop_app.core.statements.lines import LINES
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.explained import Node
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text

DEPTH = 2
"""How many branches below both sides of a fraction are shown: the rest is opened from there."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the way: its label, perhaps the handbook's code, its value, how deep it stands, a remark."""

    label: Text | str
    value: Shown
    depth: int = 0
    code: str = ""
    remark: Shown = None


def reached(tree: Node, decimals: int) -> tuple[Step, ...]:
    """The steps to a figure: both sides of a fraction with what they are made of; none where it has no value."""
    sides = tree.parts if tree.how is How.RATIO else (tree,)
    return tuple(step for side in sides for step in _steps(side, decimals, 0))


def _steps(node: Node, decimals: int, depth: int) -> Iterator[Step]:
    """A figure and, indented, the parts that make it up; those that say nothing are left out."""
    line = LINES.get(node.name)
    label = node.label if node.sign > 0 else text("Reached", "less: {line}", line=node.label)
    value = abs(node.value) if node.sign < 0 and node.value is not None else node.value
    yield Step(label, _shown(value, node.measure, decimals), depth, line.code if line and not line.own else "")
    if depth < DEPTH and len(node.parts) > 1:
        for part in node.parts:
            if part.value:
                yield from _steps(part, decimals, depth + 1)


def _shown(value: float | None, measure: Measure, decimals: int) -> Shown:
    """A value in its unit."""
    if value is None:
        return None
    return Amount(int(value), decimals) if measure is Measure.MONEY else int(value)
