"""What a closing freezes: lines per product, per office and whole, reserves and indicators; and what is confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.money import decimal_string
from desktop_app.core.records.closing import ClosingFigure
from desktop_app.figures.indicators import indicators
from desktop_app.figures.reserves import NONE, NUMBERS
from desktop_app.store.closings import frozen
from desktop_app.store.offices import code_of_office

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Day, Period
    from desktop_app.figures.figures import Figures
    from desktop_app.store.closings import QuarterAct

    FigureOf: TypeAlias = tuple[str, str, str]
    """The name of a figure, its product and its office, empty for all."""

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


def differing(figures: Figures, act: QuarterAct) -> Iterator[tuple[FigureOf, str, str]]:
    """Each figure that is not what a closing froze: of what, the frozen value and that of now, 0 for none."""
    now = {
        (each.figure, each.product or "", each.office or ""): each.value for each in frozen_figures(figures, act.period)
    }
    frozen_rows = frozen(figures.book, act.code)
    then = {(name, product or "", office or ""): value for name, product, office, value in frozen_rows}
    for key in (each for each in {**then, **now} if then.get(each) != now.get(each)):
        yield key, then.get(key, "0"), now.get(key, "0")


def reserves_to_confirm(figures: Figures, day: Day) -> Iterator[ClosingFigure]:
    """The method and the reserves of each product at a day, and what is reserved for none in particular."""
    for product in (*figures.products, NONE):
        of, code = figures.reserve(product, day), figures.products[product].code if product else None
        if product:
            method = figures.products[product].ibnr_method or "none"
            yield ClosingFigure(closing=ONE, figure="reserve.method", product=code, value=method)
        yield from _amounts(figures, {f"reserve.{name}": getattr(of, name) for name in NUMBERS}, code)


def changed_since(figures: Figures, day: Day, code: str) -> list[str]:
    """The products whose reserves or method are not those that were confirmed; empty stands for no product."""
    then = {(figure, product, value) for figure, product, _, value in frozen(figures.book, code)}
    now = {(each.figure, each.product, each.value) for each in reserves_to_confirm(figures, day)}
    return sorted({product or "" for _, product, _ in then ^ now})


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
