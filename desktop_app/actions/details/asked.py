"""What a reader asks of an indicator's details."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Period
    from desktop_app.figures.figures import Figures, Office

SAMPLE = 50
"""The least number of claims of a random sample (indicator 7)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which figures, which period, of what; and the choices that some of the tables offer."""

    figures: Figures
    period: Period
    product: int | None = None
    office: Office = None
    without: tuple[str, ...] = ()
    """Exit reasons beyond the insured's control, left out of the modified renewal ratio."""
    sample: int = SAMPLE
    seed: int = 1
    """A random sample is drawn anew with another seed, and the same with the same."""
    periods: int = 8
    """How many periods in a row a history shows."""
