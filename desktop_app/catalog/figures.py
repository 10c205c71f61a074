"""Indicators as a reader sees them: the value, both sides of its fraction, and how it stands against its norm."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.indicators.indicator import AgainstNorm
from desktop_app.core.indicators.result import FractionUnit, Status
from desktop_app.core.money import round_half_away
from desktop_app.core.shown import Amount, Number, Share
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from desktop_app.core.indicators.indicator import Indicator, Norm
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text

_JUDGEMENTS = MappingProxyType(
    {
        Tone.GOOD: text("Indicators", "good"),
        Tone.WATCH: text("Indicators", "watch"),
        Tone.BAD: text("Indicators", "bad"),
    },
)
_TONES = MappingProxyType({AgainstNorm.GOOD: Tone.GOOD, AgainstNorm.WATCH: Tone.WATCH, AgainstNorm.BAD: Tone.BAD})


def charted(indicator: Indicator, result: Result) -> float | None:
    """The one number a card or a chart shows of a result: the ratio, or the median number of days."""
    return result.parts[indicator.shown].value if indicator.shown in result.parts else result.main.value


def shown_value(indicator: Indicator, result: Result) -> Shown:
    """The value: a share in percent; for promptness the median number of days."""
    value = charted(indicator, result)
    return text("Indicators", "n/a") if value is None else in_its_unit(indicator, value)


def shown_side(value: Fraction | int | None, unit: FractionUnit, decimals: int) -> Shown:
    """One side of a fraction in its unit."""
    if value is None:
        return None
    if unit is FractionUnit.MONEY:
        return Amount(round_half_away(Fraction(value)), decimals)
    return int(value) if Fraction(value).denominator == 1 else Number(float(value))


def standing(indicator: Indicator, result: Result, target: float | None = None) -> Mark:
    """How the value stands: against the handbook's norm, else the scheme's own target, else only what it is.

    Judged is what is there or still provisional, never what lacks something (definitions, section 8).
    """
    if result.status is Status.NOT_APPLICABLE:
        return Mark(Tone.QUIET, text("Indicators", "not applicable"))
    if result.main.value is None or result.status is Status.MISSING:
        return Mark(Tone.QUIET, text("Indicators", "something is missing"), text("Indicators", "missing"))
    if indicator.norm:
        return Mark(_TONES[indicator.norm.standing(result.main.value)], indicator.norm.words, _range(indicator.norm))
    if target is not None:
        value = charted(indicator, result) or 0.0
        planned = in_its_unit(indicator, target)
        return Mark(_against(indicator, value, target), text("Indicators", "plan: {target}", target=planned), planned)
    if result.status is Status.PROVISIONAL:
        return Mark(Tone.QUIET, text("Indicators", "provisional"))
    return Mark(Tone.QUIET, text("Indicators", "no norm"))


def standing_words(indicator: Indicator, result: Result, target: float | None = None) -> Text:
    """How the value stands, in words that need no colour."""
    mark = standing(indicator, result, target)
    if mark.tone is Tone.QUIET:
        return mark.words
    return text("Indicators", "{judgement} ({norm})", judgement=_JUDGEMENTS[mark.tone], norm=mark.words)


def _range(norm: Norm) -> Text:
    """What the handbook calls good, in figures alone."""
    low, high = Share(norm.low, 0), Share(norm.high, 0)
    if norm.low is None:
        return text("Indicators", "≤ {share}", share=high)
    if norm.high is None:
        return text("Indicators", "≥ {share}", share=low)
    return text("Indicators", "{low} – {high}", low=low, high=high)


def in_its_unit(indicator: Indicator, value: float) -> Shown:
    """A value or a target: days for promptness, else percent."""
    if indicator.in_days:
        return counted("Indicators", "%n days", "the median time to settle claims", round_half_away(Fraction(value)))
    return Share(value)


def _against(indicator: Indicator, value: float, target: float) -> Tone:
    """Whether the target is kept: what is best low shall not pass it, everything else shall reach it."""
    return Tone.GOOD if (value <= target if indicator.low_is_good else value >= target) else Tone.WATCH
