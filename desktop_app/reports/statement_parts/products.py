"""A page for each product: its terms, its income beside earlier periods, its ten indicators, why claims changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.figures import shown_value, standing_words
from desktop_app.catalog.pages.page import Facts, Heading, PaperColumn, PaperRow, PaperTable, Paragraph
from desktop_app.catalog.words import label_of
from desktop_app.core.indicators.awareness import ACTIVE, INSURED_TWICE
from desktop_app.core.indicators.product_value import INCURRED_CLAIMS_RATIO, INCURRED_EXPENSE_RATIO
from desktop_app.core.indicators.result import Status
from desktop_app.core.records.product import TAKAFUL
from desktop_app.core.records.sheets import sheet
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Amount
from desktop_app.core.text import counted, text
from desktop_app.figures.scope import BookScope
from desktop_app.reports.statement_parts.causes import cause_blocks
from desktop_app.reports.statement_parts.lines import line_blocks, plan_blocks
from desktop_app.reports.statements import REPORTS
from desktop_app.store.terms import targets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Table
    from desktop_app.core.text import Text
    from desktop_app.reports.statement_parts.scope import StatementScope

_INCOME = REPORTS[0]
_TOLD = frozenset(("P02", "P05", "P11", "P12", "P13", "P14", "P15", "P16", "P21", "P28"))
"""The lines of a product's page; the others stand in the income statement of the whole."""
_TERMS = ("line", "participation", "carrier", "model", "earning", "ibnr_method")
NO_PRODUCT = text("Principles", "There is no product yet.")
_OVERVIEW = (INCURRED_CLAIMS_RATIO, INCURRED_EXPENSE_RATIO)


def blocks(scope: StatementScope) -> Iterator[Block]:
    """All products side by side, then each of them."""
    yield Heading(text("Sheet", "Products"), new_page=True)
    if not scope.products:
        yield Paragraph(NO_PRODUCT)
        return
    yield _overview(scope)
    yield from (Paragraph(note, quiet=True) for note in insured_twice(BookScope(scope.figures, scope.period)))
    for product in scope.products:
        yield from _product(scope, product)


def insured_twice(whole: BookScope) -> Iterator[Text]:
    """Why the products add up to more insured than the scheme has, where they do."""
    if more := int(whole.value(INSURED_TWICE) or 0):
        yield counted(
            "Brief", "The products add up to %n more than the scheme insures: it counts each person once.", "", more
        )


def _overview(scope: StatementScope) -> PaperTable:
    """A row a product."""
    columns = (
        PaperColumn(text("Field", "Product")),
        PaperColumn(text("Field", "Active insured"), figures=True),
        PaperColumn(text("Field", "Earned premium"), figures=True),
        PaperColumn(text("Lines", "Incurred claims"), figures=True),
        *(PaperColumn(of.label, figures=True) for of in _OVERVIEW),
    )
    return PaperTable(columns, tuple(_row(scope, product) for product in scope.products))


def _row(scope: StatementScope, product: int) -> PaperRow:
    """What one product comes to."""
    of, lines = scope.figures.products[product], scope.figures.income(scope.period, product)
    earned, claims = (Amount(lines[code], scope.decimals) for code in ("P02", "P11"))
    insured = int(BookScope(scope.figures, scope.period, product).value(ACTIVE) or 0)
    found = scope.results(scope.period, product)
    return PaperRow((of.name, insured, earned, claims, *(shown_value(each, found[each.name]) for each in _OVERVIEW)))


def _product(scope: StatementScope, product: int) -> Iterator[Block]:
    """The page of one product."""
    of = scope.figures.products[product]
    name = text("Triangles", "{code}, {name}", code=str(of.code), name=str(of.name))
    yield Heading(name, new_page=True, level=2, one_page=True)
    yield Facts(tuple(_terms(of)))
    yield _indicators(scope, product)
    yield from _income(scope, product)
    yield from cause_blocks(scope, product)


def _terms(of: Any) -> Iterator[tuple[Text, Shown]]:
    """What the product sets, under the names of its form."""
    for name in _TERMS:
        field, value = sheet("products").field(name), getattr(of, name)
        if value is not None and (name != "model" or value in TAKAFUL):
            yield field.label, label_of(field, value) if field.choices else value


def _income(scope: StatementScope, product: int) -> Iterator[Block]:
    """The main lines of the product beside earlier periods."""
    table = next(each for each in scope.tables(_INCOME, product) if each.name == "income_compared")
    rows = [row for row in range(len(table.rows)) if table.figures[row] in _TOLD]
    told = _without_notes(table, rows)
    yield from line_blocks(scope, told, product)
    yield from plan_blocks(scope, (told,), product)


def _without_notes(table: Table, rows: list[int]) -> Table:
    """Some rows; what the notes say stands in the income statement of the whole."""
    return replace(
        table,
        notes=(),
        rows=tuple(table.rows[row] for row in rows),
        kinds=tuple(table.kind(row) for row in rows),
        figures=tuple(table.figures[row] for row in rows),
    )


def _indicators(scope: StatementScope, product: int) -> PaperTable:
    """The ten of the product, now and in the period before."""
    plans = targets(scope.figures.book, product, scope.period.first, scope.period.last)
    columns = (
        PaperColumn(text("Field", "Indicator"), 0.4),
        PaperColumn(text("Field", "Value"), 0.14, figures=True),
        PaperColumn(text("Details", "The period before"), 0.16, figures=True),
        PaperColumn(text("Statement", "Standing"), 0.3),
    )
    rows = (_indicator(scope, product, each, plans.get(each.name)) for each in INDICATORS)
    return PaperTable(columns, tuple(row for row in rows if row))


def _indicator(scope: StatementScope, product: int, of: Indicator, plan: float | None) -> PaperRow | None:
    """One indicator of the product; None where it means nothing of a product."""
    found, before = (scope.results(days, product)[of.name] for days in (scope.period, scope.before))
    if found.status is Status.NOT_APPLICABLE:
        return None
    stands = standing_words(of, found, plan)
    if found.main.value is None and found.note:  # why there is no value: often nothing is missing, nothing happened
        stands = found.note
    return PaperRow((of.label, shown_value(of, found), shown_value(of, before), stands))
