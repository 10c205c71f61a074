"""How the columns of a list share its width: what says nothing when it is cut comes first, and details give way."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.money import shared_out

if TYPE_CHECKING:
    from collections.abc import Sequence

NARROWEST = 40
"""No column is narrower."""
LEGIBLE, BRIEFLY = 120, 80
"""In so many pixels words can be read, and those of a detail."""
ROOMY = 200
"""No column needs to be wider where one scrolls for the others, or headings lack room beside it."""


class ColumnNeed(NamedTuple):
    """What a column needs, in pixels."""

    cell: int
    """For its widest cell."""
    brief: int
    """For the first letters of its heading."""
    folded: int
    """For its heading in as many lines as there may be."""
    heading: int
    """For its heading in one line."""
    whole: bool
    """Whether a cell says nothing unless all of it is in sight: a day, a code, a state, a figure."""
    figures: bool
    share: int
    """Its share of what no column needs."""
    detail: int
    """Where there is no room for all, the list does first without those of 1, then of 2; never of 0."""

    @property
    def least(self) -> int:
        """With less it cannot be read."""
        return max(self.cell if self.whole else min(self.cell, BRIEFLY if self.detail else LEGIBLE), self.brief)


def left_out(needs: Sequence[ColumnNeed], width: int) -> frozenset[int]:
    """The details for which there is no room beside what can be read of the others; of equal ones the last first."""
    shown = {at: each.least for at, each in enumerate(needs)}
    for at in sorted(shown, key=lambda at: (needs[at].detail, -at)):
        if needs[at].detail and sum(shown.values()) > width:
            del shown[at]
    return frozenset(range(len(needs))) - frozenset(shown)


def is_crowded(needs: Sequence[ColumnNeed], width: int) -> bool:
    """Whether there is no room for what can be read of each column."""
    return sum(each.least for each in needs) > width


def roomy_widths(needs: Sequence[ColumnNeed]) -> list[int]:
    """A width for each column where one scrolls."""
    return [max(min(max(each.cell, each.heading), ROOMY), each.brief) for each in needs]


def shared_widths(needs: Sequence[ColumnNeed], width: int) -> list[int]:
    """Widths that fill a list: step by step columns get more, until nothing is left."""
    cells = [max(each.cell, each.brief) for each in needs]
    steps = (
        [each.least for each in needs],
        [max(each.least, min(each.folded, ROOMY)) for each in needs],
        [min(cell, max(each.least, ROOMY)) for each, cell in zip(needs, cells, strict=True)],
        [max(min(cell, ROOMY), each.least, each.heading) for each, cell in zip(needs, cells, strict=True)],
        [max(each.heading, cell) for each, cell in zip(needs, cells, strict=True)],
    )
    widths = _narrowed(needs, [each.least if each.whole else each.brief for each in needs], width)
    for step in steps:
        widths = raised(widths, step, width)
    rest = max(width - sum(widths), 0)
    return [wide + more for wide, more in zip(widths, shared_out(rest, [of.share for of in needs]), strict=True)]


def raised(widths: Sequence[int], wanted: Sequence[int], width: int) -> list[int]:
    """What is wanted, as far as there is room: short words stand whole, the longest give way."""

    def capped(most: int) -> list[int]:
        return [max(wide, min(want, most)) for wide, want in zip(widths, wanted, strict=True)]

    return capped(bisect_right(range(max(wanted, default=0) + 1), width, key=lambda most: sum(capped(most))) - 1)


def _narrowed(needs: Sequence[ColumnNeed], widths: list[int], width: int) -> list[int]:
    """Where there is no room for days, codes and states they are cut before figures are, and headings last."""
    briefs = [of.brief for of in needs]
    figures = [max(of.brief, wide if of.figures else 0) for of, wide in zip(needs, widths, strict=True)]
    for least in (figures, briefs, [NARROWEST] * len(needs)):
        spare = [max(wide - low, 0) for low, wide in zip(least, widths, strict=True)]
        over = min(max(sum(widths) - width, 0), sum(spare))
        widths = [wide - less for wide, less in zip(widths, shared_out(over, spare), strict=True)] if over else widths
    return widths
