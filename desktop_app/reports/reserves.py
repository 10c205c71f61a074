"""The reserves at the end of a day by product, and by which method the claims not reported were reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.words import label_of
from desktop_app.core.records.sheets import sheet
from desktop_app.core.reserves.doubts import INSTEAD
from desktop_app.core.reserves.methods import METHODS
from desktop_app.core.reserves.side_by_side import uncertainty
from desktop_app.core.table import Column, RowKind, Table, Unit, units
from desktop_app.core.text import text
from desktop_app.reports.report import AT, PRODUCT, Report

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures
    from desktop_app.reports.report import Asked

HELD = ("upr", "cics", "ibnr", "alr")
COLUMNS = (
    Column("product", text("Field", "Product"), sheet="products"),
    Column("name", text("Field", "Name"), Unit.TEXT),
    Column("upr", text("Statement", "Unearned premium"), Unit.MONEY, adds=True),
    Column("cics", text("Statement", "Being settled"), Unit.MONEY, adds=True),
    Column("ibnr", text("Field", "Not reported"), Unit.MONEY, adds=True),
    Column("alr", text("Statement", "Accrued"), Unit.MONEY, adds=True),
    Column("reserves", text("Statement", "Sum"), Unit.MONEY, adds=True),
    Column("method", text("Statement", "Method"), Unit.TEXT),
    Column("standard_error", text("Reserves", "Standard error"), Unit.MONEY),
)


def tables(asked: Asked) -> Iterator[Table]:
    """The reserves of every product asked for, what is certified for none, and all together."""
    figures = asked.figures
    products = list(figures.products) if asked.product is None else [asked.product]
    rows, notes = _rows(figures, products, asked.day), list(_notes(figures, products, asked.day))
    if asked.product is None:
        whole = [getattr(figures.reserve_of(None, asked.day), name) for name in HELD]
        rest = [all_of - sum(units(row[2 + at]) for row in rows) for at, all_of in enumerate(whole)]
        if any(rest):
            rows.append(("", text("Reports", "Of no product"), *rest, sum(rest), None, None))
        rows.append(("", text("Reports", "All products"), *whole, sum(whole), None, None))
    kinds = (RowKind.PLAIN,) * (len(rows) - (asked.product is None)) + (RowKind.TOTAL,) * (asked.product is None)
    gross = text("Statement", "All reserves are gross of reinsurance.")
    yield Table("reserves", text("Reports", "Reserves by product"), COLUMNS, tuple(rows), (*notes, gross), kinds)


def _rows(figures: Figures, products: Sequence[int], day: Day) -> list[tuple[Cell, ...]]:
    """A row for each product, with the method that was booked and how sure its amount is."""
    method = sheet("products").field("ibnr_method")
    rows: list[tuple[Cell, ...]] = []
    for product in products:
        of, settings = figures.reserve(product, day), figures.products[product]
        name = of.booked.method if of.booked else "none"
        error, _ = uncertainty(figures.reserves_at(day).experience(product), name)
        amounts = [getattr(of, held) for held in HELD]
        about = label_of(method, name), None if error is None else round(error)
        rows.append((settings.code, settings.name, *amounts, sum(amounts), *about))
    return rows


def _notes(figures: Figures, products: Sequence[int], day: Day) -> Iterator[Text]:
    """What a reader must know of how each was reached."""
    for product in products:
        of, code = figures.reserve(product, day).booked, str(figures.products[product].code)
        if of is None:
            continue
        experience = figures.reserves_at(day).experience(product)
        _, lack = uncertainty(experience, of.method)
        doubt = METHODS[of.method].doubt(experience)
        told = [*filter(None, (doubt, of.because)), *([INSTEAD.about(method=of.method)] if of.because else [])]
        told += [*of.assumed.notes, *([lack] if lack and of.method == "chain_ladder" else [])]
        yield from (text("Reserves", "{method}: {reason}", method=code, reason=each) for each in told)


REPORT = Report("reserves", text("Reports", "Reserves by product"), tables, (AT, PRODUCT), shelf="reserves")
