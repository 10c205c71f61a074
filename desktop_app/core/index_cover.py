"""What an index makes due: from readings and the contract alone, nobody looks at the loss (chapter 2.4)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.money import as_written, round_half_away

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.period import Day


@dataclass(frozen=True, slots=True)
class IndexContract:
    """An index: where and when it is measured, where it starts to pay, where it pays in full, and how much that is."""

    code: str
    product: int
    station: str
    first: Day
    last: Day
    trigger: Fraction | None
    exit: Fraction | None
    payout: int | None

    def share(self, measured: Fraction) -> Fraction | None:
        """The part of the payout that a total makes due; None where the contract is not told whole.

        Nothing at the trigger, all at the exit, in proportion between them: below the trigger where the exit lies below
        it (drought), above it where the exit lies above (flood). Ours: the handbook names no formula.
        """
        if self.trigger is None or self.exit is None:
            return None
        if self.trigger == self.exit:
            return Fraction(measured <= self.exit)
        part = (self.trigger - measured) / (self.trigger - self.exit)
        return min(max(part, Fraction(0)), Fraction(1))

    def due(self, measured: Fraction) -> int | None:
        """Minor units due to each cover, rounded once."""
        part = self.share(measured)
        return None if part is None or self.payout is None else round_half_away(self.payout * part)


def measured_by(readings: Sequence[tuple[Day, float]], first: Day, last: Day) -> Fraction | None:
    """What was measured from one day to another, added up as it was written; None without a reading."""
    within = [as_written(value) for day, value in readings if first <= day <= last]
    return sum(within, Fraction(0)) if within else None
