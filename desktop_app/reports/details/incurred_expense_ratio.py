"""The incurred expense ratio opened: what was spent on what, before and after reinsurance (indicator 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.indicators.kinds import expense_notes
from desktop_app.core.indicators.product_value import INCURRED_EXPENSE_RATIO, no_expense
from desktop_app.core.statements.lines import COST_LINES, LINES
from desktop_app.core.table import Column, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.columns import AMOUNT, LABEL
from desktop_app.reports.details.composition import (
    LINE,
    OF_PREMIUM,
    OURS,
    PREMIUM,
    earned,
    label_of,
    office_table,
    opening,
    product_table,
    scope_of,
)
from desktop_app.reports.details.splits import details

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.table import Cell
    from desktop_app.figures.scope import BookScope
    from desktop_app.reports.report import Asked

_BEFORE = text("Indicators", "Operating expenses before reinsurance")
_SPLIT = (
    PREMIUM,
    Column("expenses", text("Lines", "Operating expenses"), Unit.MONEY),
    Column("ratio", text("Details", "Expense ratio"), Unit.SHARE),
    Column("before_reinsurance", text("Details", "Expenses before reinsurance"), Unit.MONEY),
    Column("ratio_before_reinsurance", text("Details", "Ratio before reinsurance"), Unit.SHARE),
)


def tables(asked: Asked) -> Iterator[Table]:
    """The composition of the expenses, of reinsurance, and the ratio by product and by office."""
    scope = scope_of(asked)
    yield _composition(scope)
    yield _reinsurance(scope)
    yield product_table(asked, "expenses_by_product", text("Details", "Expense ratio by product"), _SPLIT, _ratios)
    yield office_table(asked, "expenses_by_office", text("Details", "Expense ratio by office"), _SPLIT, _ratios)


def _composition(scope: BookScope) -> Table:
    """P17 to P21 and what they add up to: in money, of all expenses, of the premium."""
    share = Column("share_of_expenses", text("Details", "Of all expenses"), Unit.SHARE)
    spent = [(code, label_of(code), scope.line(code)) for code in COST_LINES]
    whole = scope.line("P16")
    spent.append(("before_reinsurance", _BEFORE, whole - scope.line("P21")))
    spent += ((code, label_of(code), scope.line(code)) for code in ("P21", "P16"))
    rows = tuple(
        (code, words, amount, ratio_of(amount, whole), _to_premium(scope, amount)) for code, words, amount in spent
    )
    notes = tuple(note for note in (no_expense(scope), *expense_notes(scope.kinds)) if note)
    label = text("Details", "Operating expenses: what was spent on what")
    columns = (LINE, LABEL, AMOUNT, share, OF_PREMIUM)
    return Table("expense_composition", label, columns, rows, notes, figures=opening(rows))


def _reinsurance(scope: BookScope) -> Table:
    """The parts of P21 as they count in it: what reinsurers gave is taken away from what they cost."""
    codes = [(sign, code) for sign, code in LINES["P21"].parts]
    rows = tuple(
        (code, label_of(code), sign * scope.line(code), _to_premium(scope, sign * scope.line(code)))
        for sign, code in (*codes, (1, "P21"))
    )
    label = text("Details", "Reinsurance expenses: what they are made of")
    columns = (LINE, LABEL, AMOUNT, OF_PREMIUM)
    return Table("reinsurance_composition", label, columns, rows, (OURS,), figures=opening(rows))


def _to_premium(scope: BookScope, amount: int) -> float | None:
    """An amount to the earned premium; to the contributions of pensions."""
    return ratio_of(amount, earned(scope))


def _ratios(scope: BookScope) -> tuple[Cell, ...]:
    """Premium, expenses and ratios of one part; no ratio where nobody entered any expense."""
    spent, before = scope.line("P16"), scope.line("P16") - scope.line("P21")
    premium = earned(scope)
    if no_expense(scope):
        return (premium, spent, None, before, None)
    return (premium, spent, ratio_of(spent, premium), before, ratio_of(before, premium))


REPORT = details(INCURRED_EXPENSE_RATIO, tables)
