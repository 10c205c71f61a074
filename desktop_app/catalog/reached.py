"""How a figure was reached: the upper branches of the tree it opens into, as lines one under the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.explained import How, Measure, numbered_parts
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
class WayStep:
    """One line of the way: its label, perhaps the handbook's code, its value, how deep it stands, a remark."""

    label: Text | str
    value: Shown
    depth: int = 0
    code: str = ""
    remark: Shown = None
    path: str = ""
    """The names that lead from the figure to this part of it; empty where nothing lies behind it."""


def reached(tree: Node, decimals: int) -> tuple[WayStep, ...]:
    """The steps to a figure: both sides of a fraction with what they are made of; none where it has no value."""
    sides = numbered_parts(tree) if tree.how is How.RATIO else (("", tree),)
    return tuple(step for path, side in sides for step in _steps(side, decimals, 0, path))


def _steps(node: Node, decimals: int, depth: int, path: str) -> Iterator[WayStep]:
    """A figure and, indented, the parts that make it up; those that say nothing are left out."""
    line = LINES.get(node.name)
    label = node.label if node.sign > 0 else text("Statement", "less: {line}", line=node.label)
    value = abs(node.value) if node.sign < 0 and node.value is not None else node.value
    code = line.code if line and not line.own else ""
    opens = path if node.how is not How.GIVEN else ""
    yield WayStep(label, _shown(value, node.measure, decimals), depth, code, path=opens)
    if depth < DEPTH and len(node.parts) > 1:
        for name, part in numbered_parts(node):
            if part.value:
                yield from _steps(part, decimals, depth + 1, f"{path}/{name}" if path else name)


def _shown(value: float | None, measure: Measure, decimals: int) -> Shown:
    """A value in its unit."""
    if value is None:
        return None
    return Amount(int(value), decimals) if measure is Measure.MONEY else int(value)
