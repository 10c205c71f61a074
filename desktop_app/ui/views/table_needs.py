"""How wide the columns of a report's table need to be, and who gives way where there is less room."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.views.column_widths import raised

if TYPE_CHECKING:
    from desktop_app.core.table import Table

WIDEST = 420
"""No column takes more: longer words go on in a second line."""
NARROWEST = 96
"""Words give way to figures down to this width."""
MANY = 7
"""So many columns stand nearer to each other: the room between them is what would move the table sideways."""


class Aside(NamedTuple):
    """What of a column is not for its words, in pixels."""

    edges: int
    """What the style keeps free beside a cell."""
    spare: int
    """What is lost by rounding, and looks better free."""

    @property
    def whole(self) -> int:
        """All of it."""
        return self.edges + self.spare


LOOSE, NEAR = Aside(WIDE, GAP // 2), Aside(12, 2)
"""As in the style sheet: for a few columns, and for many."""


def aside_of(table: Table) -> Aside:
    """How near to each other the columns of a table stand, whatever its width."""
    return NEAR if len(table.columns) >= MANY else LOOSE


class Needs(NamedTuple):
    """How wide each column is: with words in one line, at least, and its heading, which is never cut for its words."""

    whole: list[int]
    least: list[int]
    heads: list[int]

    def within(self, width: int) -> list[int]:
        """What each column gets of a width: the longest words go on in further lines first, short ones stand whole."""
        if sum(self.least) <= width:
            return raised(self.least, self.whole, width)
        # It is moved sideways in any case: then words need not be that narrow.
        return [min(need, least + NARROWEST) for need, least in zip(self.whole, self.least, strict=True)]
