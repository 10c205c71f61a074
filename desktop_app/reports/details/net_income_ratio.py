"""The net income ratio opened: from premium to net income, before and after reinsurance (indicator 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.indicators.kinds import SURPLUS, income_notes
from desktop_app.core.indicators.product_value import NET_INCOME_RATIO, no_expense
from desktop_app.core.records.product import MODELS
from desktop_app.core.statements.lines import COST_LINES, INCOME_LINES
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import AMOUNT, LABEL, PARTICIPATION, PRODUCT
from desktop_app.reports.details.composition import (
    LINE,
    OF_PREMIUM,
    PREMIUM,
    by_product,
    earned,
    label_of,
    office_table,
    opening,
    product_table,
    scope_of,
)
from desktop_app.reports.details.splits import details, products_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.scope import BookScope
    from desktop_app.reports.report import Asked

_BEYOND = (("", "P29"), ("-", "P30"), ("", "P31"), ("", "P32"), ("-", "P33"), ("", "P34"), ("", "P35"), ("-", "P36"))
_SPLIT = (
    PREMIUM,
    Column("before_reinsurance", text("Indicators", "Net income before reinsurance"), Unit.MONEY),
    Column("ratio_before_reinsurance", text("Details", "Ratio before reinsurance"), Unit.SHARE),
    Column("net_income", text("Lines", "Net income"), Unit.MONEY),
    Column("ratio", text("Indicator", "Net income ratio"), Unit.SHARE),
)
_GIFTS = text("Details", "Donations are never in the ratio, and never make an expense smaller.")


def tables(asked: Asked) -> Iterator[Table]:
    """How net income comes about, what is beyond it, whose a takaful surplus is, the ratio by product and office."""
    scope = scope_of(asked)
    yield _steps(scope)
    yield _beyond(scope)
    yield from _surplus(asked)
    yield product_table(asked, "net_income_by_product", text("Details", "Net income ratio by product"), _SPLIT, _ratios)
    yield office_table(asked, "net_income_by_office", text("Details", "Net income ratio by office"), _SPLIT, _ratios)


def _steps(scope: BookScope) -> Table:
    """Premium and other income less claims and expenses; before reinsurance, then after it."""
    ceded = scope.line("P21")
    steps: list[tuple[str, Text, int]] = [
        ("P02", label_of("P02"), scope.line("P02")),
        *((code, label_of(code), scope.line(code)) for code in INCOME_LINES),
        ("P11", label_of("P11"), -scope.line("P11")),
        *((code, label_of(code), -scope.line(code)) for code in COST_LINES),
        ("before_reinsurance", text("Indicators", "Net income before reinsurance"), scope.line("P28") + ceded),
        ("P21", label_of("P21"), -ceded),
        ("P28", label_of("P28"), scope.line("P28")),
    ]
    notes = tuple(note for note in (no_expense(scope), *income_notes(scope.kinds)) if note)
    label = text("Details", "Net income: from premium to what is left")
    return _lines("net_income_steps", label, scope, steps, notes)


def _beyond(scope: BookScope) -> Table:
    """What comes after net income and is not in the ratio."""
    steps = [(code, label_of(code), -scope.line(code) if sign else scope.line(code)) for sign, code in _BEYOND]
    steps = [("P28", label_of("P28"), scope.line("P28")), *steps, ("P37", label_of("P37"), scope.line("P37"))]
    return _lines("net_income_beyond", text("Details", "Beyond net income: not in the ratio"), scope, steps, (_GIFTS,))


def _lines(
    name: str,
    label: Text,
    scope: BookScope,
    steps: Iterable[tuple[str, Text, int]],
    notes: tuple[Text, ...],
) -> Table:
    """Lines as they count, each to the earned premium."""
    premium = earned(scope)
    rows = tuple((code, words, amount, ratio_of(amount, premium)) for code, words, amount in steps)
    return Table(name, label, (LINE, LABEL, AMOUNT, OF_PREMIUM), rows, notes, figures=opening(rows))


def _surplus(asked: Asked) -> Iterator[Table]:
    """Whose the surplus of each takaful product is, by its model (chapter 2.7)."""
    models = {product: asked.figures.products[product].model or "" for product in products_of(asked)}
    rows = tuple(
        (*key, models[product], scope.line("P28"), SURPLUS[models[product]])
        for product, (key, scope) in zip(models, by_product(asked), strict=True)
        if models[product] in SURPLUS
    )
    columns = (
        PRODUCT,
        PARTICIPATION,
        Column("model", text("Field", "Model"), words=LISTS[MODELS]),
        Column("net_income", text("Lines", "Net income"), Unit.MONEY),
        Column("belongs_to", text("Details", "Whose it is"), Unit.TEXT),
    )
    if rows:
        yield Table("takaful_surplus", text("Details", "Takaful: surplus by model"), columns, rows)


def _ratios(scope: BookScope) -> tuple[Cell, ...]:
    """Premium and net income of one part."""
    left, premium = scope.line("P28"), earned(scope)
    before = left + scope.line("P21")
    return (premium, before, ratio_of(before, premium), left, ratio_of(left, premium))


REPORT = details(NET_INCOME_RATIO, tables)
