"""Financial prudence: solvency and liquidity ratios, of the whole organisation (indicators 9 and 10)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.indicators.indicator import Indicator, Norm
from desktop_app.core.indicators.result import Part, Result, Status, Unit, fraction, not_applicable, result
from desktop_app.core.money import round_half_away
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.indicators.facts import Facts

_WHOLE_ONLY = text("Indicators", "Measured for the whole organisation: its assets are not assigned to products.")


LEVELS = (Fraction(1), Fraction(6, 5))
"""What the assets must be of the liabilities to be solvent, and to be well so (indicator 9)."""


def margin(assets: int, liabilities: int, level: Fraction) -> tuple[int, int]:
    """What a level of solvency requires, rounded once, and what is held beyond it; below zero what is missing."""
    required = round_half_away(liabilities * level)
    return required, assets - required


def solvency_ratio(facts: Facts) -> Result:
    """Admitted assets B01 / (reserves + other liabilities) (indicator 9)."""
    if not facts.whole:
        return not_applicable(_WHOLE_ONLY)
    lacking = text("Indicators", "There are no liabilities to set the assets against.")
    return result(fraction(facts.balance("B01"), facts.liabilities(), Unit.MONEY), lacking)


def liquidity_ratio(facts: Facts) -> Result:
    """(B02 + B03) / payables within three months by the scheme's own factors (indicator 10)."""
    if not facts.whole:
        return not_applicable(_WHOLE_ONLY)
    ready = facts.balance("B02") + facts.balance("B03")
    rough = fraction(ready, facts.quarter_of_outgo(), Unit.MONEY)
    payables = facts.payables()
    if payables is None:
        lacking = text("Indicators", "The shares of the reserves payable within three months are not set.")
        return Result(Part(None), Status.MISSING, lacking, {"quarter_of_claims": rough})
    lacking = text("Indicators", "Nothing is payable within three months.")
    return result(fraction(ready, payables, Unit.MONEY), lacking, quarter_of_claims=rough)


SOLVENCY_RATIO = Indicator(
    "solvency_ratio",
    text("Indicators", "Solvency ratio"),
    text("Indicators", "Solvency"),
    text("Indicators", "Admitted assets B01 / reserves and other liabilities"),
    text(
        "Indicators", "For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on."
    ),
    "Indicator 9",
    solvency_ratio,
    Norm(1.20, None, text("Indicators", "norm: 120 % or more"), bad_below=1.0),
)
LIQUIDITY_RATIO = Indicator(
    "liquidity_ratio",
    text("Indicators", "Liquidity ratio"),
    text("Indicators", "Liquidity"),
    text("Indicators", "Cash and investments easily turned into cash / payables within three months"),
    text("Indicators", "For every 100 that falls due within three months, so much can be paid at once."),
    "Indicator 10",
    liquidity_ratio,
)
