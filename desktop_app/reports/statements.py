"""Income statement, balance sheet and cash flow as coded lines: of the whole, and beside it of each product."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.core.period import Period, year_start
from desktop_app.core.shown import When
from desktop_app.core.statements.cash_flow import CASH
from desktop_app.core.statements.lines import ASSETS, EQUITY, INCOME, LINES, OTHER_LIABILITIES, RESERVES
from desktop_app.core.statements.totals import assets, equity, other_liabilities, reserves
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.indicators import statement_state
from desktop_app.reports.report import AT, PERIOD, PRODUCT, Report

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.statements.lines import Line
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

    Amounts = Mapping[str, int]

CODE = Column("line", text("Field", "Code"))
LABEL = Column("label", text("Statement", "Line"), Unit.TEXT)
AMOUNT = Column("amount", text("Field", "Amount"), Unit.MONEY)
_LESS = frozenset(code for sign, code in LINES["P21"].parts if sign < 0)
_OF_THE_WHOLE = text("Reports", "Of the whole organisation, and of a product with assets of its own.")


def income(asked: Asked) -> Iterator[Table]:
    """The income statement of what is asked for, and of each product."""
    of = [asked.product, *(asked.figures.products if asked.product is None else ())]
    found = [asked.figures.income(asked.period, product, asked.office) for product in of]
    yield income_table(found, [AMOUNT, *_products(asked, of[1:])])


def balance(asked: Asked) -> Iterator[Table]:
    """The balance sheet at the end of a day, beside that of the day before the fiscal year began."""
    label, figures = text("Statement", "Balance sheet"), asked.figures
    if not figures.has_assets(asked.product, asked.day):
        yield Table("balance", label, (), (), (_OF_THE_WHOLE,))
        return
    days = asked.day, year_start(asked.day, figures.fiscal_start) - 1
    yield balance_table([figures.balance(day, asked.product) for day in days], days)


def balance_table(found: Sequence[Amounts], days: Sequence[int]) -> Table:
    """Assets, reserves, other liabilities and equity on some days, each with its sum."""
    parts = (
        (ASSETS, text("Statement", "Assets"), assets),
        (RESERVES, text("Statement", "Reserves"), reserves),
        (OTHER_LIABILITIES, text("Statement", "Other liabilities"), other_liabilities),
        (EQUITY, text("Statement", "Equity"), equity),
    )
    rows: list[tuple[RowKind, str, tuple[Cell, ...]]] = []
    for lines, title, total in parts:
        rows.append((RowKind.HEADING, "", ("", title, *(None for _ in found))))
        for line in lines:
            amounts = (of[line.code] for of in found)
            rows.append((_kind(line), line.code, (_code(line), line.label, *amounts)))
        rows.append((RowKind.TOTAL, "", ("", text("Statement", "Sum"), *map(total, found))))
    names = ("amount", *(f"amount_{at}" for at in range(1, len(days))))
    headings = (text("Statement", "{day}", day=When(day)) for day in days)
    dated = (
        Column(name, heading, Unit.MONEY, asks=(("at", day),))
        for name, heading, day in zip(names, headings, days, strict=True)
    )
    kinds, codes, cells = zip(*rows, strict=True)
    return Table("balance", text("Statement", "Balance sheet"), (CODE, LABEL, *dated), cells, (), kinds, codes)


def cash_flow(asked: Asked) -> Iterator[Table]:
    """The cash flow of a period; what went out is negative."""
    label, figures = text("Reports", "Cash flow statement"), asked.figures
    if not figures.has_assets(asked.product, asked.day):
        yield Table("cash_flow", label, (), (), (_OF_THE_WHOLE,))
        return
    yield replace(_coded("cash_flow", CASH, [AMOUNT], [figures.cash_flow(asked.period, asked.product)]), label=label)


def income_table(found: Sequence[Amounts], columns: Sequence[Column] = (AMOUNT,)) -> Table:
    """Income statements side by side."""
    note = text("Statement", "Premium is earned by days, months or 24ths as each product says; claims as they happen.")
    table = _coded("income", INCOME, columns, found)
    return replace(table, label=text("Statement", "Income statement"), notes=(note,))


def _coded(name: str, lines: tuple[Line, ...], columns: Sequence[Column], found: Sequence[Amounts]) -> Table:
    """Coded lines with their amounts; our own parts of P21 stand only where they hold something."""
    kept = [line for line in lines if line in CASH or not line.own or any(of[line.code] for of in found)]
    rows = tuple(_cells(line, found) for line in kept)
    kinds, codes = tuple(map(_kind, kept)), tuple(line.code for line in kept)
    return Table(name, LABEL.label, (CODE, LABEL, *columns), rows, (), kinds, codes)


def _cells(line: Line, found: Sequence[Amounts]) -> tuple[Cell, ...]:
    """A line with its amounts."""
    return _code(line), _label(line), *(of[line.code] for of in found)


def _products(asked: Asked, products: Sequence[int | None]) -> Iterator[Column]:
    """A column of amounts for each product."""
    for product in products:
        code = str(asked.figures.products[product or 0].code)
        yield Column(code, text("Reports", "{code}", code=code), Unit.MONEY, asks=(("product", code),))


def _code(line: Line) -> str:
    """The handbook's code of a line, and of the cash flow ours; our own keys of its parts are never shown as one."""
    return "" if line.own and line not in CASH else line.code


def _kind(line: Line) -> RowKind:
    """Sums of other lines stand out, our own parts of a line stand in under it."""
    if line.own and line in INCOME:
        return RowKind.SUB
    return RowKind.TOTAL if line.parts and line.code != "P21" else RowKind.PLAIN


def _label(line: Line) -> Text:
    """What a line is called; a part that makes the reinsurance expenses less says so."""
    return text("Statement", "less: {line}", line=line.label) if line.code in _LESS else line.label


def lacks(asked: Asked) -> tuple[Text, ...]:
    """What the statements of the days lack."""
    year = Period(year_start(asked.day, asked.figures.fiscal_start), asked.day)
    return statement_state(asked.figures, asked.period if asked.period.days > 1 else year, asked.product).lacks


REPORTS = (
    Report("income", text("Statement", "Income statement"), income, lacks=lacks, shelf="accounts"),
    Report("balance", text("Statement", "Balance sheet"), balance, (AT, PRODUCT), lacks, "accounts"),
    Report("cash_flow", text("Reports", "Cash flow statement"), cash_flow, (*PERIOD, PRODUCT), lacks, "accounts"),
)
