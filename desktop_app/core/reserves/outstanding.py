"""Claims in course of settlement: what is reported and not yet paid (appendix B 3)."""

from __future__ import annotations

from fractions import Fraction

from desktop_app.core.money import round_half_away


def in_course_of_settlement(undecided: int, approved_unpaid: int, portion: float | None) -> int:
    """Minor units of CICS: undecided claims at the product's portion, approved ones less what was paid.

    A portion above 1 is a percentage.
    """
    return round_half_away(undecided * portion_of(portion) + approved_unpaid)


def portion_of(portion: float | None) -> Fraction:
    """The share of an undecided claim that is reserved."""
    if portion is None:
        return Fraction(1)
    share = Fraction(str(portion))
    return share / 100 if share > 1 else share
