"""The development triangles of the products: how late claims are told, by the period in which they happened."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.picture import Among, Picture, PictureKind
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.report import AT, PRODUCT, Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day
    from desktop_app.core.reserves.experience import Experience
    from desktop_app.core.table import Cell
    from desktop_app.figures.figures import Figures
    from desktop_app.reports.report import Asked

MOST_ORIGINS, MOST_AGES = 24, 12
"""Periods and ages that one table shows; the methods use all of them."""
_ORIGIN = (
    Column("from", text("Field", "From"), Unit.DAY),
    Column("to", text("Field", "To"), Unit.DAY),
)
_AGES = MappingProxyType(
    {
        "month": text("Triangles", "By month {age}"),
        "quarter": text("Triangles", "By quarter {age}"),
        "year": text("Triangles", "By year {age}"),
    }
)
_NOTES = (
    text(
        "Triangles",
        "A row is the period of the events, a column how late they were reported: what all told by then are worth.",
    ),
    text("Triangles", "The stronger the tint of a cell, the nearer it is to all that is told of its row so far."),
)
_NOTHING = text("Triangles", "No claim of this product is reported.")
_EARLIER = text("Triangles", "The last {most} periods are shown; the methods use earlier ones, too.", most=MOST_ORIGINS)
_LATER = text("Triangles", "Reports that came later than the last column are in the reserves, too.")


def tables(asked: Asked) -> Iterator[Table]:
    """A triangle a product."""
    figures = asked.figures
    for product in figures.products if asked.product is None else [asked.product]:
        yield triangle_table(figures, product, asked.day)


def triangle_table(figures: Figures, product: int, day: Day) -> Table:
    """The cumulative triangle of one product."""
    of, settings = figures.reserves_at(day).experience(product), figures.products[product]
    label = text("Triangles", "{code}, {name}", code=str(settings.code), name=str(settings.name))
    name = f"triangle_{settings.code}"
    if not of.claims:
        return Table(name, label, (), (), (_NOTHING,))
    shape = of.claims_triangle
    ages = min(shape.width + 1, len(shape.rows), MOST_AGES)
    columns = tuple(Column(f"age_{age}", _AGES[of.grain].about(age=age), Unit.MONEY) for age in range(ages))
    picture = Picture(PictureKind.HEAT, tuple(column.name for column in columns), among=Among.ROW)
    rows = tuple(_rows(of, ages))[-MOST_ORIGINS:]
    cut = (_EARLIER,) if len(shape.rows) > MOST_ORIGINS else ()
    late = (_LATER,) if shape.width >= MOST_AGES else ()
    return Table(name, label, (*_ORIGIN, *columns), rows, (*_NOTES, *cut, *late), picture=picture)


def _rows(of: Experience, ages: int) -> Iterator[tuple[Cell, ...]]:
    """A row an origin, empty where the age is still to come."""
    for origin, row in zip(of.origins[of.before_claims :], of.claims_triangle.rows, strict=True):
        known = row[:ages]
        yield (origin.first, origin.last, *known, *[None] * (ages - len(known)))


REPORT = Report("triangles", text("Triangles", "Development triangles"), tables, (AT, PRODUCT), shelf="reserves")
