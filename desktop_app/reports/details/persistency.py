"""Persistency curves: of those who bought in each quarter, the share still insured later (indicator 4)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.core.indicators.persistency import Curves, windows
from desktop_app.core.indicators.spells import spells
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.columns import PRODUCT
from desktop_app.store.figures.renewals import head_counts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.indicators.persistency import CurvePoint
    from desktop_app.core.indicators.terms import CoverTerm
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.details.scope import DetailScope

_FROM = Column("bought_from", text("Details", "Bought from"), Unit.DAY)
_TO = Column("bought_to", text("Details", "to"), Unit.DAY)
_BOUGHT = Column("bought", text("Details", "Bought"), Unit.COUNT)


class Cohorts:
    """The curves of every product asked for, one person after the other."""

    def __init__(self, scope: DetailScope) -> None:
        """Prepare for the fiscal quarters up to the period's end."""
        self._scope, asked = scope, scope.asked
        fiscal = partial(windows, asked.period, asked.figures.fiscal_start)
        quarters = scope.history(fiscal)
        self._curves = {product: Curves(quarters) for product in scope.products}

    def add(self, terms: Sequence[CoverTerm], people: int) -> None:
        """Follow the covers of people alike with each product, at the office asked for."""
        office = self._scope.asked.office
        own = terms if office is None else [each for each in terms if each.office == office]
        products = {each.product for each in own}
        for product in products:
            of = own if len(products) == 1 else [each for each in own if each.product == product]
            self._curves[product].add(spells(of, self._scope.graces), people)

    def tables(self) -> Iterator[Table]:
        """The curves side by side, and their points with both sides of every share."""
        found = {product: of.points() for product, of in self._curves.items()}
        yield _side_by_side(self._scope, found, tuple(_notes(self._scope)))
        yield _points(self._scope, found)


def _notes(scope: DetailScope) -> Iterator[Text]:
    """Who is in the curves and who is not."""
    yield text("Details", "Bought: insured with the product for the first time, or again after the grace days.")
    if head_counts(scope.asked.figures.book, scope.asked.product, scope.asked.office):
        yield text("Details", "Head counts carry no names, so nobody in them can be followed.")
    if any(of.line == "pension" for of in scope.products.values()):
        yield text("Details", "Of a pension this takes the place of the renewal ratio.")


def _side_by_side(scope: DetailScope, found: dict[int, tuple[CurvePoint, ...]], notes: tuple[Text, ...]) -> Table:
    """One row a cohort: its shares at the end of its own quarter and of each later one."""
    longest = max((point.quarters for points in found.values() for point in points), default=-1)
    columns = (
        *(PRODUCT, _FROM, _TO, _BOUGHT),
        *(Column(f"after_{at}", text("Details", "after {count}", count=at), Unit.SHARE) for at in range(longest + 1)),
    )
    rows = []
    for product, points in found.items():
        for cohort in _cohorts(points):
            shares: list[Cell] = [point.share for point in cohort]
            shares += [None] * (longest + 1 - len(shares))
            rows.append((*_of_cohort(scope, product, cohort[0]), *shares))
    label = text("Details", "Persistency: share still insured after so many quarters")
    return Table("persistency_curves", label, columns, tuple(rows), notes)


def _cohorts(points: Sequence[CurvePoint]) -> list[list[CurvePoint]]:
    """The points of each cohort by themselves."""
    return [[each for each in points if each.window == window] for window in dict.fromkeys(p.window for p in points)]


def _of_cohort(scope: DetailScope, product: int, point: CurvePoint) -> tuple[Cell, ...]:
    """The product, the window and the size of a cohort."""
    return scope.products[product].code, point.window.first, point.window.last, point.bought


def _points(scope: DetailScope, found: dict[int, tuple[CurvePoint, ...]]) -> Table:
    """Every point with both sides, as it is and without those who could not stay."""
    columns = (
        *(PRODUCT, _FROM, _TO, _BOUGHT),
        Column("at", text("Details", "At"), Unit.DAY),
        Column("quarters", text("Details", "Quarters"), Unit.COUNT),
        Column("in_force", text("Details", "In force"), Unit.COUNT),
        Column("share", text("Details", "Persistency"), Unit.SHARE),
        Column("ineligible", text("Details", "Could not stay"), Unit.COUNT),
        Column("eligible", text("Details", "Could stay"), Unit.COUNT),
        Column("share_of_eligible", text("Details", "Of those who could stay"), Unit.SHARE),
    )
    rows = tuple(
        (
            *_of_cohort(scope, product, each),
            *(each.day, each.quarters, each.in_force, each.share),
            *(each.ineligible, each.eligible, each.share_of_eligible),
        )
        for product, points in found.items()
        for each in points
    )
    label = text("Details", "Persistency: who of those who bought in a quarter is insured at the end of each later one")
    return Table("persistency", label, columns, rows)
