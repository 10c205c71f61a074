"""The card of an indicator: its value, both sides of its fraction in whole units, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.catalog.figures import shown_value, standing
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.indicators.result import FractionUnit, Status
from desktop_app.core.money import round_half_away
from desktop_app.core.shown import Amount, Number, Share
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.indicators.result import Part, Result
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text


@dataclass(frozen=True, slots=True)
class Scorecard:
    """One indicator at a glance."""

    name: str
    label: Text
    value: Shown
    line: Text
    """What the value is made of, in a few words."""
    mark: Mark
    note: Text | None = None
    """What is lacking, undecided or not applicable, in full."""


def scorecard(indicator: Indicator, result: Result, target: float | None, decimals: int) -> Scorecard:
    """The card of an indicator from its result and the plan that holds."""
    return Scorecard(
        indicator.name,
        indicator.short,
        shown_value(indicator, result),
        _line(indicator, result, decimals),
        _mark(indicator, result, target),
        result.note,
    )


def _mark(indicator: Indicator, result: Result, target: float | None) -> Mark:
    """How the value stands; what is provisional says so where no norm or plan speaks, what lacks what is lacking."""
    if indicator.unset_mark and result.status is Status.MISSING and indicator.rough in result.parts:
        return Mark(Tone.QUIET, indicator.unset_mark, text("Scorecard", "not set"))
    undecided = int(result.parts["undecided"].numerator or 0) if "undecided" in result.parts else 0
    if undecided and target is None:
        brief = text("Scorecard", "{count} open", count=undecided)
        return Mark(Tone.QUIET, counted("Scorecard", "%n undecided", "", undecided), brief)
    return standing(indicator, result, target)


def _line(indicator: Indicator, result: Result, decimals: int) -> Text:
    """The fraction in the words of the indicator; the reason where there is none."""
    main = result.main
    rough = result.parts.get(indicator.rough)
    if main.value is None and rough is not None and rough.value is not None:
        return text("Scorecard", "rough measure: {share}", share=Share(rough.value))
    if main.value is None:
        return result.note or text("Scorecard", "nothing to show")
    return indicator.in_short(result) if indicator.in_short else _fraction(main, decimals)


def _fraction(of: Part, decimals: int) -> Text:
    """Both sides, money in whole units of the currency."""
    return text(
        "Scorecard",
        "{numerator} / {denominator}",
        numerator=_side(of.numerator, of.top, decimals),
        denominator=_side(of.denominator, of.bottom, decimals),
    )


def _side(value: Fraction | int | None, unit: FractionUnit, decimals: int) -> Shown:
    """One side of the fraction, short enough for a card."""
    if value is None:
        return None
    if unit is FractionUnit.MONEY:
        return Amount(round_half_away(Fraction(value) / 10**decimals), 0)
    return int(value) if Fraction(value).denominator == 1 else Number(float(value))
