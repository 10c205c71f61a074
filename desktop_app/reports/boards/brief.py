"""The information brief of a scheme: who it is, where, what it offers, who is insured, and its ten indicators."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.indicators.awareness import ACTIVE
from desktop_app.core.indicators.product_value import INCURRED_CLAIMS_RATIO
from desktop_app.core.records.product import LINES
from desktop_app.core.records.sheets import sheet
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.indicators import indicator
from desktop_app.figures.scope import BookScope
from desktop_app.reports.boards.brief_paper import blocks
from desktop_app.reports.boards.scored import course_table, indicator_table
from desktop_app.reports.boards.who import members_table
from desktop_app.reports.boards.women import MATERNITY, maternity_table, women_table
from desktop_app.reports.cards import FACTS
from desktop_app.reports.columns import PRODUCT
from desktop_app.reports.indicators import statement_lacks
from desktop_app.reports.report import PERIOD, Report
from desktop_app.reports.statement_parts.products import NO_PRODUCT, insured_twice
from desktop_app.reports.statement_parts.scope import StatementScope
from desktop_app.store.figures import in_brief
from desktop_app.store.figures.segments import regions
from desktop_app.store.offices import all_offices, all_partners

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked

_TOLD = ("name", "legal_form", "country", "languages", "currency", "contact")
_NOT_SAID = text("Brief", "not written down")
_SIZE = (FACTS[0], Column("count", text("Field", "Count"), Unit.COUNT))
_PRODUCTS = (
    PRODUCT,
    Column("name", text("Field", "Name")),
    Column("line", text("Product form", "Line"), words=MappingProxyType(dict(LISTS[LINES]))),
    Column("active", text("Field", "Active insured"), Unit.COUNT),
    Column("earned_premium", text("Field", "Earned premium"), Unit.MONEY, figure="P02"),
    Column("incurred_claims", text("Lines", "Incurred claims"), Unit.MONEY, figure="P11"),
    Column("claims_ratio", INCURRED_CLAIMS_RATIO.label, Unit.SHARE, figure=INCURRED_CLAIMS_RATIO.name),
)


def tables(asked: Asked) -> Iterator[Table]:
    """The scheme, its size, its products, its insured by sex and age, its women, and the ten indicators."""
    scope = StatementScope(asked.figures, asked.period)
    yield scheme_table(asked)
    yield _size(asked)
    yield _products(asked)
    yield members_table(asked)
    yield women_table(asked)
    yield maternity_table(asked)
    yield indicator_table(scope)
    yield course_table(scope)


def scheme_table(asked: Asked) -> Table:
    """What the scheme says of itself; what it has not said is left open."""
    of, about = asked.figures.scheme, sheet("scheme")
    rows = [(about.field(name).label, getattr(of, name) or _NOT_SAID) for name in _TOLD]
    where = ", ".join(regions(asked.figures.book).values()) or _NOT_SAID
    return Table("scheme", text("Sheet", "The scheme"), FACTS, (*rows, (text("Lists", "Regions"), where)))


def _size(asked: Asked) -> Table:
    """How large it is, and how far it reaches."""
    book, day = asked.figures.book, asked.period.last
    rows: list[tuple[Cell, ...]] = [
        (text("Field", "Active insured"), int(ACTIVE.value(BookScope(asked.figures, asked.period)) or 0)),
        (text("Sheet", "Products"), len(asked.figures.products)),
        (text("Sheet", "Offices"), len(all_offices(book))),
        (text("Brief", "Villages of the insured"), in_brief.villages(book, day)),
        (text("Sheet", "Partners"), len(all_partners(book))),
    ]
    return Table("size", text("Brief", "Its size"), _SIZE, tuple(rows))


def _products(asked: Asked) -> Table:
    """What it offers, with whom and what it comes to; those with the most insured first."""
    rows = sorted((_product(asked, row) for row in asked.figures.products), key=lambda row: (-int(row[3]), row[0]))  # type: ignore[arg-type]
    notes = tuple(insured_twice(BookScope(asked.figures, asked.period))) if rows else (NO_PRODUCT,)
    return Table("products", text("Sheet", "Products"), _PRODUCTS, tuple(rows), notes)


def _product(asked: Asked, row: int) -> tuple[Cell, ...]:
    figures, of = asked.figures, asked.figures.products[row]
    lines = figures.income(asked.period, row)
    active = int(ACTIVE.value(BookScope(figures, asked.period, row)) or 0)
    ratio = indicator(figures, INCURRED_CLAIMS_RATIO, asked.period, row).main.value
    return str(of.code), str(of.name), str(of.line), active, lines["P02"], lines["P11"], ratio


REPORT = Report(
    "brief",
    text("Brief", "Information brief"),
    tables,
    (*PERIOD, MATERNITY),
    statement_lacks,
    shelf="boards",
    lays=blocks,
)
