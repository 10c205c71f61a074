"""What was at risk and what was claimed: frequency and severity, each with both sides of its fraction."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

YEAR = 365
"""Insured-days of one year at risk (definitions, section 9)."""


class ClaimExperience(NamedTuple):
    """Insured-days in force, claims and what they are covered for, of any part of a scheme."""

    days: int = 0
    claims: int = 0
    covered: int = 0

    @property
    def years(self) -> Fraction:
        """Exposure: insured-days in force / 365 (definitions, section 9)."""
        return Fraction(self.days, YEAR)

    @property
    def frequency(self) -> Fraction | None:
        """Claims / exposure (definitions, section 9; the handbook's principle 5); None where nobody was at risk."""
        return Fraction(self.claims * YEAR, self.days) if self.days else None

    @property
    def severity(self) -> Fraction | None:
        """Covered / claims (definitions, section 9; the handbook's principle 5); None where there is no claim."""
        return Fraction(self.covered, self.claims) if self.claims else None
