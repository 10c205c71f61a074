"""The products and offices that a detail is split by, and how they are named."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from desktop_app.core.indicators.kinds import kind_of, mixed
from desktop_app.figures.indicators import indicator
from desktop_app.reports.report import SCOPE, Report
from desktop_app.store.offices import office_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.table import Cell, Table
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked, ReportOption

P = TypeVar("P")


def details(of: Indicator, tables: Callable[[Asked], Iterable[Table]], *own: ReportOption) -> Report:
    """The report that opens an indicator; it lacks what the indicator lacks."""
    return Report(of.name, of.label, tables, (*SCOPE, *own), partial(_lacks, of), "indicators")


def _lacks(of: Indicator, asked: Asked) -> tuple[Text, ...]:
    """What makes an indicator missing or provisional."""
    found = indicator(asked.figures, of, asked.period, asked.product, asked.office)
    return found.state.lacks if found.state else ()


def products_of(asked: Asked) -> tuple[int, ...]:
    """The products in question, in the order of their codes."""
    return tuple(asked.figures.products) if asked.product is None else (asked.product,)


def code_and_participation(asked: Asked, product: int) -> tuple[str, str]:
    """How a product stands in a table: those one chooses and those one must join are told apart."""
    of = asked.figures.products[product]
    return of.code, kind_of(of).participation


def offices_of(asked: Asked) -> dict[int, str]:
    """The codes of the offices in question; what belongs to no office (0) stands under an empty code."""
    known = {row: code for row, (code, _) in office_names(asked.figures.book).items()} | {0: ""}
    return known if asked.office is None else {asked.office: known[asked.office]}


def warnings(asked: Asked) -> tuple[Text, ...]:
    """What a table over the products in question must say of their kinds."""
    found = mixed([kind_of(asked.figures.products[product]) for product in products_of(asked)])
    return (found,) if found else ()


def split(
    parts: Iterable[tuple[tuple[str, ...], P]], cells: Callable[[P], Iterable[Cell]]
) -> tuple[tuple[Cell, ...], ...]:
    """A row for each part: what it is called, then its figures."""
    return tuple((*key, *cells(of)) for key, of in parts)
