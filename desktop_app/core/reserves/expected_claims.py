"""The two simplest estimates of claims not yet reported, both over the last twelve months (definitions, section 5)."""

from __future__ import annotations

from fractions import Fraction


def expected_claims(earned: int, ratio: Fraction, reported: int) -> Fraction:
    """IBNR: earned premium x expected claims ratio less what is reported, not below 0."""
    return max(Fraction(0), earned * ratio - reported)


def percent_of_reported(reported: int, percent: Fraction) -> Fraction:
    """IBNR: a given percentage of the claims reported."""
    return reported * percent / 100
