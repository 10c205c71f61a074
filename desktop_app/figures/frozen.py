"""What a closing freezes: every line per product, per office and of the whole, the reserves and the indicators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.money import decimal_string
from desktop_app.core.records.closing import ClosingFigure
from desktop_app.figures.indicators import indicators
from desktop_app.figures.reserves import NUMBERS
from desktop_app.store.offices import code_of_office

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Period
    from desktop_app.figures.figures import Figures

ONE = ""
"""Stands for a closing that has no code yet."""
_NO_OFFICE = "-"


def frozen_figures(figures: Figures, period: Period) -> Iterator[ClosingFigure]:
    """Every figure of a quarter that is not nought, exactly as text; amounts in the currency's own units."""
    for product in (None, *figures.products):
        code = None if product is None else str(figures.products[product].code)
        yield from _amounts(figures, figures.lines(period, product), code)
        of = figures.reserve_of(product, period.last)
        yield from _amounts(figures, {f"reserve.{name}": getattr(of, name) for name in NUMBERS}, code)
        for name, result in indicators(figures, period, product, opened=False).items():
            yield ClosingFigure(closing=ONE, figure=name, product=code, value=_said(result))
    for office in (*figures.offices, 0) if figures.offices else ():
        named = code_of_office(figures.book, office) or _NO_OFFICE
        yield from _amounts(figures, figures.income(period, None, office), None, named)


def _amounts(
    figures: Figures, amounts: Mapping[str, int], product: str | None, office: str | None = None
) -> Iterator[ClosingFigure]:
    """Amounts by their names; none where nothing stands."""
    for name, amount in amounts.items():
        if amount:
            value = decimal_string(amount, figures.decimals)
            yield ClosingFigure(closing=ONE, figure=name, product=product, office=office, value=value)


def _said(result: Result) -> str:
    """An indicator as text: its ratio to twelve figures, and how firm it is."""
    value = "" if result.main.value is None else f"{result.main.value:.12g} "
    return f"{value}{result.status.value}"
