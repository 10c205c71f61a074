"""What will have to be paid within three months, projected from the cover in force (indicator 10)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.money import round_half_away

if TYPE_CHECKING:
    from collections.abc import Sequence

MONTHS = 3
"""What falls due within so many months is payable soon (indicator 10)."""


@dataclass(frozen=True, slots=True)
class ClaimsToCome:
    """What the claims of one product to be paid within three months are projected from."""

    reported: int
    """Claims in course of settlement, payable in full."""
    unreported: int
    """Claims incurred but not reported, in full: they have happened."""
    cost: int
    """Incurred claims of the last twelve months, accrued liabilities left out."""
    years: Fraction
    """Insured years of the last twelve months."""
    years_to_come: Fraction
    """Insured years of the next three months of those in force, to the ends of their policies."""
    share: Fraction
    """The part of the claims still to happen that will be paid within the three months."""

    @property
    def coming(self) -> int:
        """Claims still to happen and to be paid: cost of an insured year x insured years to come x the part paid."""
        if self.cost <= 0 or not self.years:
            return 0
        return round_half_away(self.cost / self.years * self.years_to_come * self.share)

    @property
    def payable(self) -> int:
        """All claims to be paid within the three months."""
        return self.reported + self.unreported + self.coming


def share_paid(took: Sequence[tuple[int, int]], days: int) -> Fraction:
    """The part of the claims of the next so many days that will be paid in them; all of them if none was paid yet.

    What claims took is told as (days, claims).

    Events are spread evenly over the days, and every claim takes as long as those that were paid: one that took k days
    is paid in time if its event comes k days or more before the end. Ours, after the first of the handbook's three
    ways (indicator 10): a projection from the business in force.
    """
    claims = sum(count for _, count in took)
    return Fraction(sum(max(days - each, 0) * count for each, count in took), days * claims) if claims else Fraction(1)
