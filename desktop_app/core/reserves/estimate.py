"""What a method for claims not reported is, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.core.money import whole_parts

if TYPE_CHECKING:
    from collections.abc import Callable
    from fractions import Fraction

    from desktop_app.core.period import Day, Period
    from desktop_app.core.reserves.experience import Experience
    from desktop_app.core.text import Text


class Basis(Enum):
    """What a part of an estimate rests on, and so to which office it belongs (definitions, section 6: By office)."""

    CLAIMS = "claims"
    """Where the claims incurred in the period are reported."""
    REPORTS = "reports"
    """Where the claims reported in the period are."""
    PREMIUM = "premium"
    """By the premium earned in the period."""


@dataclass(frozen=True, slots=True)
class PeriodEstimate:
    """What is still to come of one period, in exact minor units."""

    origin: Period
    exact: Fraction
    rests_on: Basis


Parts = tuple[PeriodEstimate, ...]


def in_whole_units(parts: Parts) -> dict[Period, int]:
    """What is to come of each period in whole units, which add up to the reserve: it alone is rounded by itself."""
    return whole_parts({part.origin: part.exact for part in parts})


@dataclass(frozen=True, slots=True)
class Assumed:
    """What a method computed with; None where it has no use for it."""

    grain: str | None = None
    tail: Fraction | None = None
    ratio: Fraction | None = None
    ratio_source: str | None = None
    """`given` with the product, or `cape_cod`: told by the claims themselves."""
    percent: Fraction | None = None
    since: Day | None = None
    """The first day of what was looked at."""
    earned: int | None = None
    reported: int | None = None
    share: float | None = None
    """The share of all claims that is taken to be reported already."""
    lag_days: int | None = None
    """The delay that is assumed on average, where the claims show no pattern."""
    notes: tuple[Text, ...] = ()
    """What a reader must know of these assumptions, in whole sentences."""


def _nothing_to_say(_: Experience) -> None:
    """No lack and no doubt."""


def _no_parts(_: Experience) -> Parts:
    """Nothing to come."""
    return ()


def _nothing_assumed(_: Experience, __: Parts) -> Assumed:
    """No assumption."""
    return Assumed()


@dataclass(frozen=True, slots=True)
class Method:
    """One method: what is to come, what it lacks, why its answer says little, what it computed with."""

    name: str
    label: Text
    parts: Callable[[Experience], Parts] = _no_parts
    """What is still to come, by origin; only parts that are not nought. Asked for where nothing lacks."""
    lack: Callable[[Experience], Text | None] = _nothing_to_say
    """What a product lacks without which the method has no answer."""
    doubt: Callable[[Experience], Text | None] = _nothing_to_say
    """Why the data cannot carry the answer."""
    assumed: Callable[[Experience, Parts], Assumed] = _nothing_assumed
    """What the method computed with, given its parts."""
    settings: tuple[str, ...] = ()
    """The fields of a product that it reads; its form asks for no others."""
