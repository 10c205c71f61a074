"""Which reserves a product needs, by its line (principle 4, table 9; what the table leaves out by its nearest kin)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.money import as_written
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.text import Text


class Need(Enum):
    """Whether a product of a line needs a reserve."""

    YES = "yes"
    NO = "no"
    DEPENDS = "depends"
    """On how premium is paid, or on how fast claims are reported or settled."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """Whether a reserve is needed, and on what that rests."""

    need: Need
    why: Text


@dataclass(frozen=True, slots=True)
class Requirements:
    """What one line needs of each reserve."""

    alr: Requirement
    upr: Requirement = Requirement(
        Need.DEPENDS, text("Reserves", "Wherever premium is paid for days that are still to come.")
    )
    ibnr: Requirement = Requirement(
        Need.DEPENDS, text("Reserves", "Unless every claim is reported as soon as it happens.")
    )
    cics: Requirement = Requirement(
        Need.DEPENDS, text("Reserves", "Unless every claim is settled as soon as it is reported.")
    )


RESERVES = ("upr", "ibnr", "cics", "alr")
"""The four reserves in the order in which they are shown."""

_TERM = Requirements(
    Requirement(Need.NO, text("Reserves", "Usually none: the premium can follow the claims when the cover is renewed."))
)
_SAVINGS = Requirements(Requirement(Need.YES, text("Reserves", "What was saved, with its interest.")))

REQUIREMENTS: Mapping[str, Requirements] = MappingProxyType(
    {
        "credit_life": Requirements(
            Requirement(
                Need.DEPENDS, text("Reserves", "None for the loan alone; with savings, what was saved with interest.")
            )
        ),
        "life_savings": _SAVINGS,
        "whole_life": Requirements(
            Requirement(
                Need.YES,
                text("Reserves", "Where the premium stays level for life: what the early years pay for the late ones."),
            )
        ),
        "endowment": Requirements(
            Requirement(
                Need.YES, text("Reserves", "As for whole life, and what builds up for those who live to the end.")
            )
        ),
        "pension": Requirements(
            Requirement(Need.YES, text("Reserves", "What was saved with its interest, or the pensions promised."))
        ),
        **dict.fromkeys(("term_life", "funeral", "accident", "disability", "health", "hospital_cash"), _TERM),
        **dict.fromkeys(("crop", "livestock", "weather_index", "asset"), _TERM),
    }
)
"""Every line of product with what it needs."""

LONG_TERM = tuple(line for line, of in REQUIREMENTS.items() if of.alr.need is Need.YES)
"""Lines that build up a liability over the years."""


def portion_of(portion: float | None) -> Fraction:
    """The share of an undecided claim's value that is reserved, all of it unless set (definitions, 6)."""
    return Fraction(1) if portion is None else as_written(portion)
