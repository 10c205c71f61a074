"""The registries that other rooms walk through: adding one constant here adds it everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.indicators import awareness, product_value, prudence, service
from desktop_app.core.indicators.beyond import BEYOND, CLAIMS_FREQUENCY
from desktop_app.core.indicators.by_sex import BY_SEX
from desktop_app.core.statements.cash_premium import CASH_PREMIUM

if TYPE_CHECKING:
    from desktop_app.core.indicators.indicator import Indicator

INDICATORS = (
    product_value.INCURRED_EXPENSE_RATIO,
    product_value.INCURRED_CLAIMS_RATIO,
    product_value.NET_INCOME_RATIO,
    awareness.RENEWAL_RATIO,
    awareness.COVERAGE_RATIO,
    awareness.GROWTH_RATIO,
    service.PROMPTNESS,
    service.CLAIMS_REJECTION_RATIO,
    prudence.SOLVENCY_RATIO,
    prudence.LIQUIDITY_RATIO,
)
"""The ten performance indicators in the handbook's order (table 5)."""

KNOWN: tuple[Indicator, ...] = (*INDICATORS, *BEYOND, CLAIMS_FREQUENCY, *BY_SEX)
"""Every figure that is an indicator: the ten, those of our own, and those that have persons by sex."""

FIGURES = (CASH_PREMIUM,)
"""Figures that open as lines and indicators do, and are neither."""
