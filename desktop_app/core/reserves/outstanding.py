"""Claims in course of settlement: what is reported and not yet paid (appendix B 3)."""

from __future__ import annotations

from fractions import Fraction


def in_course_of_settlement(value: int, paid: int, portion: Fraction, *, undecided: bool) -> Fraction:
    """Exact minor units of one claim: its value at the day less what is paid by then, not below 0.

    An undecided claim counts with the product's portion of its value (definitions, section 6). What was paid beyond the
    value is no claim on anybody, so each claim stops at nought for itself.
    """
    expected = value * portion if undecided else Fraction(value)
    return max(Fraction(0), expected - paid)


def portion_of(portion: float | None) -> Fraction:
    """The share of an undecided claim that is reserved, at most 1; all of it unless set."""
    return Fraction(1) if portion is None else Fraction(str(portion))
