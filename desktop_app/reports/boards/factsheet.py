"""The figures in the order of the Factsheet (handbook, box 1): the scheme, its statements, more data, the ratios.

As a workbook its totals and ratios are formulas over the cells that they are made of.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.figures import shown_side
from desktop_app.core.expression import Chosen, LineTerm, Sum
from desktop_app.core.indicators.prudence import VOUCHERS_EVER
from desktop_app.core.indicators.result import Status
from desktop_app.core.registry import INDICATORS
from desktop_app.core.statements.lines import ASSETS, EQUITY, EXPENSES, INCOME, LINES, OTHER_LIABILITIES, RESERVES
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.scope import BookScope
from desktop_app.reports.boards.brief import scheme_table
from desktop_app.reports.columns import STATUS
from desktop_app.reports.indicators import MEAN, NAME, statement_lacks, value_of
from desktop_app.reports.report import PERIOD, Report
from desktop_app.reports.statement_parts.scope import StatementScope
from desktop_app.reports.statements import called

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.expression import Expression
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.statements.lines import Line
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_PARTS = MappingProxyType(
    {
        "assets": (ASSETS, text("Statement", "Assets")),
        "reserves": (RESERVES, text("Statement", "Reserves")),
        "other_liabilities": (OTHER_LIABILITIES, text("Statement", "Other liabilities")),
        "equity": (EQUITY, text("Statement", "Equity")),
    }
)
_OWED_AND_OWN = "owed_and_own"
_SIDES = ("top", "bottom")
_HIDDEN: Mapping[str, Text | None] = MappingProxyType(
    {
        **{code: None for code, line in LINES.items() if line.own},
        **dict.fromkeys((*_PARTS, _OWED_AND_OWN, "")),
        **{f"{of.name}.{side}": None for of in INDICATORS for side in _SIDES},
    }
)
"""Keys of our own, which are no codes of the handbook's and are shown to nobody."""
_CODE = Column("code", text("Field", "Code"), words=_HIDDEN)
_LABEL = Column("label", text("Details", "What it is"), Unit.TEXT)
_WHOLE = Column("all", text("Reports", "All products"), Unit.MONEY)
_NO_BALANCE = text("Indicators", "No voucher has been entered: cash, assets and debts are not known.")


def tables(asked: Asked) -> Iterator[Table]:
    """The sheets in the order of the Factsheet."""
    scope = StatementScope(asked.figures, asked.period)
    yield scheme_table(asked)
    yield _balance(scope)
    yield _profit(scope)
    yield _data(scope)
    yield _ratios(scope)


def _balance(scope: StatementScope) -> Table:
    """Assets, reserves, other liabilities and equity, each with its sum."""
    day, book = scope.period.last, BookScope(scope.figures, scope.period)
    known = scope.began_by(day) and bool(book.value(VOUCHERS_EVER))
    found = scope.figures.balance(day) if known else {}
    rows: list[tuple[Cell, ...]] = []
    kinds: list[RowKind] = []
    for key, (lines, label) in _PARTS.items():
        rows += [("", label, None), *((of.code, of.label, found.get(of.code)) for of in lines)]
        rows.append((key, text("Statement", "Sum"), _sum(found, _tops(lines))))
        kinds += [RowKind.HEADING, *(RowKind.SUB if not of.parts else RowKind.PLAIN for of in lines), RowKind.TOTAL]
    owed = [code for key, (lines, _) in _PARTS.items() if key != "assets" for code in _tops(lines)]
    rows.append((_OWED_AND_OWN, text("Statement", "Reserves, other liabilities and equity"), _sum(found, owed)))
    notes = () if known else (_NO_BALANCE,)
    columns, title = (_CODE, _LABEL, _WHOLE), text("Statement", "Balance sheet")
    figures = tuple(str(row[0]) if row[0] in LINES else "" for row in rows)
    formulas = _formulas([row[0] for row in rows])
    return Table("balance", title, columns, tuple(rows), notes, (*kinds, RowKind.TOTAL), figures, formulas=formulas)


def _tops(lines: tuple[Line, ...]) -> list[str]:
    """The lines of a part that are no part of another of its lines."""
    within = {code for of in lines for _, code in of.parts}
    return [of.code for of in lines if of.code not in within]


def _sum(found: Mapping[str, int], codes: list[str]) -> int | None:
    """What lines come to together; None where they are not known."""
    return sum(found[code] for code in codes) if found else None


def _formulas(keys: list[Cell]) -> dict[str, str]:
    """How totals follow from the lines that stand there."""
    found = {
        code: " ".join(f"{'+' if sign > 0 else '-'} {{{part}}}" for sign, part in LINES[code].parts).removeprefix("+ ")
        for code in map(str, keys)
        if code in LINES and LINES[code].parts and all(part in keys for _, part in LINES[code].parts)
    }
    sums = {key: _plus(_tops(lines)) for key, (lines, _) in _PARTS.items() if key in keys}
    if sums:
        sums[_OWED_AND_OWN] = _plus([key for key in _PARTS if key != "assets"])
    return found | sums


def _plus(keys: list[str]) -> str:
    """Rows added up."""
    return " + ".join(f"{{{key}}}" for key in keys)


def _profit(scope: StatementScope) -> Table:
    """The income statement of the whole, and beside it of each product: they are kept apart (principle 1)."""
    asked = (None, *scope.products)
    each = {product: scope.figures.income(scope.period, product) for product in asked}
    lines = [of for of in INCOME if not of.own or any(found[of.code] for found in each.values())]
    rows = tuple(
        (of.code, called(of), *(_line(scope, of.code, found[of.code], product) for product, found in each.items()))
        for of in lines
    )
    kinds = tuple(RowKind.PLAIN if of.parts else RowKind.SUB for of in lines)
    codes = tuple(of.code for of in lines)
    title = text("Statement", "Income statement")
    columns = (_CODE, _LABEL, _WHOLE, *_product_columns(scope))
    return Table("profit", title, columns, rows, (), kinds, codes, formulas=_formulas([*codes]))


def _product_columns(scope: StatementScope) -> Iterator[Column]:
    """A column a product."""
    for of in scope.figures.products.values():
        code = str(of.code)
        yield Column(f"product_{code}", text("Reports", "{code}", code=code), Unit.MONEY, asks=(("product", code),))


def _line(scope: StatementScope, code: str, amount: int, product: int | None) -> int | None:
    """A line; None where nobody recorded anything on it."""
    if not scope.began_by(scope.period.last):
        return None
    open_line = code == "P16" or (code in EXPENSES and not amount)
    return None if open_line and scope.no_expense(scope.period, product) else amount


def _data(scope: StatementScope) -> Table:
    """Both sides of each of the ten, from the statements or from the records."""
    book = BookScope(scope.figures, scope.period)
    sides = [(of, side, _picked(getattr(of.ratio, side), book)) for of in INDICATORS for side in _SIDES]
    rows = tuple((f"{of.name}.{side}", each.label, _side(scope, of, side)) for of, side, each in sides)
    links = {f"{of.name}.{side}": _link(each) for of, side, each in sides}
    columns = (_CODE, _LABEL, Column("value", text("Field", "Value"), Unit.FIGURE))
    title = text("Factsheet", "What the ratios are made of")
    return Table("data", title, columns, rows, formulas={key: link for key, link in links.items() if link})


def _side(scope: StatementScope, of: Indicator, side: str) -> Cell:
    """One side of an indicator's fraction; None where it is not known."""
    result = scope.results(scope.period)[of.name]
    main = result.main
    if result.status in (Status.MISSING, Status.NOT_APPLICABLE):
        return None
    value, unit = (main.numerator, main.top) if side == "top" else (main.denominator, main.bottom)
    return shown_side(value, unit, scope.decimals)


def _picked(of: Expression, book: BookScope) -> Expression:
    """A side itself, where it is one of several."""
    return of.pick(book) if isinstance(of, Chosen) else of


def _link(of: Expression) -> str:
    """The cells of the statements that a side is made of; empty where it comes from records."""
    if isinstance(of, LineTerm):
        return f"{{{'profit' if of.name.startswith('P') else 'balance'}:{of.name}}}"
    if isinstance(of, Sum) and all(sign > 0 for sign, _ in of.parts):
        links = [_link(part) for _, part in of.parts]
        return " + ".join(links) if all(links) else ""
    return ""


def _ratios(scope: StatementScope) -> Table:
    """The ten indicators, each as one side through the other."""
    results = scope.results(scope.period)
    rows = tuple((of.name, results[of.name].status.value, _ratio(of, results[of.name])) for of in INDICATORS)
    columns = (NAME, STATUS, Column("value", text("Field", "Value"), Unit.FIGURE))
    formulas = {of.name: f"{{data:{of.name}.top}} / {{data:{of.name}.bottom}}" for of in INDICATORS}
    names = tuple(of.name for of in INDICATORS)
    title = text("Statement", "The ten indicators")
    return Table("ratios", title, columns, rows, (MEAN,), figures=names, formulas=formulas)


def _ratio(of: Indicator, result: Result) -> Cell:
    """The value; None where it is not known."""
    return None if result.status in (Status.MISSING, Status.NOT_APPLICABLE) else value_of(of, result)


REPORT = Report(
    "factsheet", text("Factsheet", "Figures in the Factsheet's order"), tables, PERIOD, statement_lacks, "boards"
)
