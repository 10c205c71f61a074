"""The lines of a quarter: those of income by product group, those of balance and cash flow of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.indicators.product_value import no_expense
from desktop_app.core.indicators.prudence import LIABILITIES, VOUCHERS_EVER
from desktop_app.core.period import year_start
from desktop_app.core.snapshot import WHOLE
from desktop_app.core.snapshot_lines import INCOME_CODES, STOCKS, WHOLE_CODES, Behind, Step, rests_on
from desktop_app.core.snapshot_withholding import CellSum
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import EXPENSE_LEAVES, LINES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.snapshot import ProductGroup
    from desktop_app.core.statements.lines import Line
    from desktop_app.figures.snapshot.quarter import Quarter
    from desktop_app.figures.snapshot.sheet import CellKey, CellSheet

OWED = LIABILITIES.name
"""Reserves and other liabilities together: what admitted assets are divided by; no line of a statement."""


def line_of(code: str) -> Line:
    """A line of any statement."""
    return LINES.get(code) or CASH_LINES[code]


def add_lines(sheet: CellSheet, quarter: Quarter) -> None:
    """Put every line of a quarter on a sheet, each after its parts."""
    for code in (code for code in INCOME_CODES if not line_of(code).parts):
        _add_leaf(sheet, quarter, code)
    for code in (code for code in WHOLE_CODES if not line_of(code).parts):
        amount = quarter.scope(WHOLE).line(code)
        _add(sheet, quarter, quarter.key(WHOLE, code), amount)
    for step in Step:
        _withhold_dominated(sheet, quarter, step)
    for group in (*quarter.groups, WHOLE):
        for code in _parts_first(INCOME_CODES if group != WHOLE else (*INCOME_CODES, *WHOLE_CODES)):
            sheet.total(quarter.key(group, code), _signed(quarter, group, code))
    owed = {quarter.key(WHOLE, part.name): sign for sign, part in LIABILITIES.parts}
    sheet.total(quarter.key(WHOLE, OWED), owed)
    _add_margins(sheet, quarter)
    paid_out = CellSum(quarter.key(WHOLE, "P12"), ((-1, quarter.key(WHOLE, "C04")),))
    sheet.sums.append(paid_out)  # claims are paid in cash, so that either tells the other


def _add_leaf(sheet: CellSheet, quarter: Quarter, code: str) -> None:
    """A leaf of the income statement: of each group, and of the whole what goes out of each and what names none."""
    exact = {group: quarter.scope(group).line(code) for group in quarter.groups}
    for group, amount in exact.items():
        _add(sheet, quarter, quarter.key(group, code), amount)
    whole, keys = quarter.key(WHOLE, code), [quarter.key(group, code) for group in exact]
    amount = quarter.scope(WHOLE).line(code)
    sheet.numbers[whole] = sum(sheet.numbers[key] for key in keys) + amount - sum(exact.values())
    _go_behind(sheet, quarter, whole, amount)


def _add(sheet: CellSheet, quarter: Quarter, key: CellKey, amount: int) -> None:
    """A leaf, rounded by its step, that goes the way of the count behind it."""
    sheet.amount(key, amount, quarter.steps.of(key.group, rests_on(key.measure).step))
    _go_behind(sheet, quarter, key, amount)


def _go_behind(sheet: CellSheet, quarter: Quarter, key: CellKey, amount: int) -> None:
    """A leaf goes the way of the count behind it; nought may be told of what the scheme does not have at all."""
    rest = rests_on(key.measure)
    if rest.behind is not Behind.NOBODY and (amount or rest.even_nought):
        sheet.behind(key, quarter.key(key.group, rest.behind.value))


def _withhold_dominated(sheet: CellSheet, quarter: Quarter, step: Step) -> None:
    """Withhold the lines of a kind wherever one household makes most of it."""
    behind = {Step.PREMIUM: (Behind.MEMBERS,), Step.CLAIMS: (Behind.PAID,)}[step]
    codes = [code for code in (*INCOME_CODES, *WHOLE_CODES) if rests_on(code).behind in behind]
    for group in quarter.dominated(step):
        for key in (quarter.key(group, code) for code in codes):
            if sheet.numbers.get(key):
                sheet.dominated(key)


def _parts_first(codes: tuple[str, ...]) -> Iterator[str]:
    """The totals among lines, each after those it adds up."""
    done: set[str] = set()

    def totals(code: str) -> Iterator[str]:
        line = line_of(code)
        if line.parts and code not in done:
            for _, part in line.parts:
                yield from totals(part)
            done.add(code)
            yield code

    for code in codes:
        yield from totals(code)


def _signed(quarter: Quarter, group: ProductGroup, code: str) -> dict[CellKey, int]:
    """The parts of a total with their signs."""
    return {quarter.key(group, part): sign for sign, part in line_of(code).parts}


def _add_margins(sheet: CellSheet, quarter: Quarter) -> None:
    """Every line of the whole is the sum of those of its groups, who are different people."""
    for code in INCOME_CODES:
        parts = tuple((1, quarter.key(group, code)) for group in quarter.groups)
        sheet.sums.append(CellSum(quarter.key(WHOLE, code), parts, apart=True))


def add_changes(sheet: CellSheet, before: Quarter, quarter: Quarter) -> None:
    """What stands at the end of a quarter is what stood before it and what came: a difference tells a flow."""
    for stock, flow in STOCKS.items():
        parts = [(1, quarter.key(WHOLE, flow))]
        if stock != "B35" or _same_year(before, quarter):
            parts.append((1, before.key(WHOLE, stock)))
        sheet.sums.append(CellSum(quarter.key(WHOLE, stock), tuple(parts)))


def _same_year(before: Quarter, quarter: Quarter) -> bool:
    """Whether two quarters are of one fiscal year."""
    start = quarter.figures.fiscal_start
    return year_start(before.period.last, start) == year_start(quarter.period.last, start)


def not_known(quarter: Quarter) -> Iterator[CellKey]:
    """The lines that nobody can know while what they need is not recorded: without vouchers no means and no costs."""
    whole = quarter.scope(WHOLE)
    if not whole.value(VOUCHERS_EVER):
        yield from (quarter.key(WHOLE, code) for code in (*WHOLE_CODES, OWED))
    for group in (*quarter.groups, WHOLE):
        if no_expense(quarter.scope(group)):
            yield from (quarter.key(group, code) for code in ("P16", *sorted(EXPENSE_LEAVES)) if "P21" not in code)
