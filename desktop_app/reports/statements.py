"""Income statement, balance sheet and cash flow as coded lines: of the whole, of a product, of an office, compared."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.period import Period, year_start
from desktop_app.core.shown import When
from desktop_app.core.statements.cash_flow import CASH
from desktop_app.core.statements.lines import ASSETS, EQUITY, INCOME, LINES, OTHER_LIABILITIES, RESERVES
from desktop_app.core.statements.totals import assets, equity, other_liabilities, reserves
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.indicators import statement_state
from desktop_app.reports.columns import AMOUNT, LINE, LINE_LABEL
from desktop_app.reports.compared import COMPARE, StatementRow, compared, days, is_compared, periods
from desktop_app.reports.report import AT, NO_OFFICE, OFFICE, PRODUCT, SCOPE, OptionKind, Report, ReportOption
from desktop_app.store.offices import office_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.statements.lines import Line
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Office
    from desktop_app.reports.report import Asked

    Amounts = Mapping[str, int]

OFFICES = ReportOption("offices", text("Statement", "with every office beside it"), OptionKind.FLAG, default=False)
OF_THE_WHOLE = text("Reports", "Of the whole organisation, and of a product with assets of its own.")
OF_AN_OFFICE = text(
    "Statement",
    "An office holds what its policies, claims, members and vouchers name; reinsurers, certificates and what names no "
    "office stand under none. Income and costs that name no office are shared, and what an office thereby owes the "
    "others stands in B37, so that all offices add up to the whole.",
)
_LESS = frozenset(code for sign, code in LINES["P21"].parts if sign < 0)
_INCOME = text("Statement", "Income statement")
OWED_AND_OWN = "liabilities_and_equity"
_OWED_AND_OWN = text("Statement", "Reserves, other liabilities and equity")
_BALANCE = text("Statement", "Balance sheet")
_CASH_FLOW = text("Reports", "Cash flow statement")
_EARNED = text("Statement", "Premium is earned by days, months or 24ths as each product says; claims as they happen.")


def income(asked: Asked) -> Iterator[Table]:
    """The income statement of what is asked for, and of each product; beside earlier periods and by office."""
    of = [asked.product, *(asked.figures.products if asked.product is None else ())]
    found = [asked.figures.income(asked.period, product, asked.office) for product in of]
    yield income_table(found, [AMOUNT, *of_products(asked, of[1:])])
    one = partial(asked.figures.income, product=asked.product, office=asked.office)
    if is_compared(asked):
        table = Table("income_compared", text("Statement", "Income statement compared"), (), (), (_EARNED,))
        yield compared(asked, table, coded_rows(INCOME, found), periods(asked), one)
    if asked["offices"]:
        each, columns = by_office(asked, lambda office: asked.figures.income(asked.period, asked.product, office))
        yield replace(income_table(each, columns), name="income_offices", label=text("Statement", "Income by office"))


def balance(asked: Asked) -> Iterator[Table]:
    """The balance sheet at the end of a day, beside that of the day before the fiscal year began, and of others."""
    figures = asked.figures
    if not figures.has_assets(asked.product, asked.day):
        yield Table("balance", _BALANCE, (), (), (OF_THE_WHOLE,))
        return
    both = asked.day, year_start(asked.day, figures.fiscal_start) - 1
    notes = () if asked.office is None else (OF_AN_OFFICE,)
    yield replace(balance_table([figures.balance(day, asked.product, asked.office) for day in both], both), notes=notes)
    if is_compared(asked):
        table = Table("balance_compared", text("Statement", "Balance sheet compared"), (), (), notes)
        yield compared(asked, table, balance_rows(), days(asked), partial(_balance_of, asked))
    if asked["offices"]:
        each, columns = by_office(asked, lambda office: figures.balance(asked.day, asked.product, office))
        yield balance_of("balance_offices", text("Statement", "Balance sheet by office"), each, columns)


def cash_flow(asked: Asked) -> Iterator[Table]:
    """The cash flow of a period; what went out is negative."""
    figures = asked.figures
    if not figures.has_assets(asked.product, asked.day):
        yield Table("cash_flow", _CASH_FLOW, (), (), (OF_THE_WHOLE,))
        return
    one = partial(figures.cash_flow, product=asked.product, office=asked.office)
    found, notes = one(asked.period), () if asked.office is None else (OF_AN_OFFICE,)
    yield replace(cash_table([found]), notes=notes)
    if is_compared(asked):
        table = Table("cash_flow_compared", text("Statement", "Cash flow compared"), (), (), notes)
        yield compared(asked, table, coded_rows(CASH, [found]), periods(asked), one)
    if asked["offices"]:
        each, columns = by_office(asked, lambda office: figures.cash_flow(asked.period, asked.product, office))
        label = text("Statement", "Cash flow by office")
        yield replace(_coded("cash_flow_offices", CASH, columns, each), label=label, notes=(OF_AN_OFFICE,))


def balance_table(found: Sequence[Amounts], at: Sequence[Day]) -> Table:
    """Assets, reserves, other liabilities and equity on some days, each with its sum."""
    names = ("amount", *(f"amount_{place}" for place in range(1, len(at))))
    dated = [
        Column(name, text("Statement", "{day}", day=When(day)), Unit.MONEY, asks=(("at", day),))
        for name, day in zip(names, at, strict=True)
    ]
    return replace(balance_of("balance", _BALANCE, found, dated), notes=())


def balance_of(name: str, label: Text, found: Sequence[Amounts], columns: Sequence[Column]) -> Table:
    """Balance sheets side by side."""
    whole, rows = [with_sums(of) for of in found], balance_rows()
    cells = tuple((row.code, row.label, *(of.get(row.figure or row.sum) for of in whole)) for row in rows)
    kinds, figures = tuple(row.kind for row in rows), tuple(row.figure for row in rows)
    return Table(name, label, (LINE, LINE_LABEL, *columns), cells, (OF_AN_OFFICE,), kinds, figures)


def balance_rows() -> tuple[StatementRow, ...]:
    """The lines of the balance sheet under their headings, each part with its sum."""
    rows: list[StatementRow] = []
    for name, (lines, title, _) in _PARTS.items():
        rows.append(StatementRow(RowKind.HEADING, "", title))
        rows += [StatementRow(_kind(line), _code(line), line.label, line.code) for line in lines]
        rows.append(StatementRow(RowKind.TOTAL, "", text("Statement", "Sum"), sum=name))
    rows.append(StatementRow(RowKind.TOTAL, "", _OWED_AND_OWN, sum=OWED_AND_OWN))
    return tuple(rows)


_PARTS: Mapping[str, tuple[tuple[Line, ...], Text, Callable[[Amounts], int]]] = MappingProxyType(
    {
        "assets": (ASSETS, text("Statement", "Assets"), assets),
        "reserves": (RESERVES, text("Statement", "Reserves"), reserves),
        "other_liabilities": (OTHER_LIABILITIES, text("Statement", "Other liabilities"), other_liabilities),
        "equity": (EQUITY, text("Statement", "Equity"), equity),
    }
)
"""The parts of the balance sheet, whose sums have no code."""


def with_sums(of: Amounts) -> dict[str, int]:
    """A balance sheet with the sums of its parts, and of all that stands against the assets."""
    sums = {name: total(of) for name, (_, _, total) in _PARTS.items()}
    return {**of, **sums, OWED_AND_OWN: sum(sums.values()) - sums["assets"]}


def _balance_of(asked: Asked, at: Period) -> dict[str, int]:
    """The balance sheet of what is asked for, on another day."""
    return with_sums(asked.figures.balance(at.last, asked.product, asked.office))


def income_table(found: Sequence[Amounts], columns: Sequence[Column] = (AMOUNT,)) -> Table:
    """Income statements side by side."""
    return replace(_coded("income", INCOME, columns, found), label=_INCOME, notes=(_EARNED,))


def cash_table(found: Sequence[Amounts], columns: Sequence[Column] = (AMOUNT,)) -> Table:
    """Cash flow statements side by side."""
    return replace(_coded("cash_flow", CASH, columns, found), label=_CASH_FLOW)


def _coded(name: str, lines: tuple[Line, ...], columns: Sequence[Column], found: Sequence[Amounts]) -> Table:
    """Coded lines with their amounts."""
    rows = coded_rows(lines, found)
    cells: tuple[tuple[Cell, ...], ...] = tuple(
        (row.code, row.label, *(of[row.figure] for of in found)) for row in rows
    )
    kinds, figures = tuple(row.kind for row in rows), tuple(row.figure for row in rows)
    return Table(name, LINE_LABEL.label, (LINE, LINE_LABEL, *columns), cells, (), kinds, figures)


def coded_rows(lines: tuple[Line, ...], found: Sequence[Amounts]) -> tuple[StatementRow, ...]:
    """Coded lines; our own parts of P21 stand only where they hold something."""
    kept = (line for line in lines if line in CASH or not line.own or any(of[line.code] for of in found))
    return tuple(StatementRow(_kind(line), _code(line), called(line), line.code) for line in kept)


def by_office(asked: Asked, of: Callable[[Office], Amounts]) -> tuple[list[Amounts], list[Column]]:
    """What is told of everything, of every office, and of what belongs to none; a column for each."""
    names = {row: code for row, (code, _) in office_names(asked.figures.book).items()}
    columns = [
        Column(f"office_{code}", text("Reports", "{code}", code=code), Unit.MONEY, asks=(("office", code),))
        for code in names.values()
    ]
    none = Column("no_office", text("Report view", "Of no office"), Unit.MONEY, asks=(("office", NO_OFFICE),))
    whole = replace(AMOUNT, asks=(("office", ""),))
    return [of(None), *map(of, names), of(0)], [whole, *columns, none]


def of_products(asked: Asked, products: Sequence[int | None]) -> Iterator[Column]:
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


def called(line: Line) -> Text:
    """What a line is called; a part that makes the reinsurance expenses less says so."""
    return text("Statement", "less: {line}", line=line.label) if line.code in _LESS else line.label


def lacks(asked: Asked) -> tuple[Text, ...]:
    """What the statements of the days lack."""
    year = Period(year_start(asked.day, asked.figures.fiscal_start), asked.day)
    return statement_state(asked.figures, asked.period if asked.period.days > 1 else year, asked.product).lacks


_BESIDE = (COMPARE, OFFICES)
REPORTS = (
    Report("income", _INCOME, income, (*SCOPE, *_BESIDE), lacks, "accounts"),
    Report("balance", _BALANCE, balance, (AT, PRODUCT, OFFICE, *_BESIDE), lacks, "accounts"),
    Report("cash_flow", _CASH_FLOW, cash_flow, (*SCOPE, *_BESIDE), lacks, "accounts"),
)
