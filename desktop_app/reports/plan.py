"""The business plan: years of statements and indicators that follow from assumptions, beside their targets (box 4)."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.money import round_half_away
from desktop_app.core.projection import cash_of, income_of, next_balance
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Amount, Number, Share, When
from desktop_app.core.statements.lines import LINES
from desktop_app.core.statements.totals import other_liabilities, reserves
from desktop_app.core.table import Column, RowKind, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.figures.indicators import indicators
from desktop_app.figures.plan import ASSUMPTIONS, ProductPlan
from desktop_app.reports.report import AT, PRODUCT, OptionKind, Report, ReportOption
from desktop_app.reports.statements import balance_table, cash_table, income_table
from desktop_app.store.terms import targets

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.period import Period
    from desktop_app.core.projection import Year
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

YEARS = ReportOption("years", text("Plan", "how many years ahead"), OptionKind.COUNT, default=5, low=1, high=10)
_LABELS = MappingProxyType(
    {
        "joining": text("Plan", "New insured persons"),
        "renewal": text("Indicators", "Renewal"),
        "premium": text("Plan", "Premium of a person insured for a year"),
        "claims": text("Field", "Claims ratio"),
        "expenses": LINES["P16"].label,
    }
)
_LACKING = text("Plan", "{product} is not in it: {lacking} is not known. Enter it under Settings, Plans.")
_PLANNED = (
    *("incurred_expense_ratio", "incurred_claims_ratio", "net_income_ratio", "renewal_ratio", "coverage_ratio"),
    *("growth_ratio", "solvency_ratio", "liquidity_ratio"),
)
"""The indicators that a plan can tell; promptness and rejections follow from no assumption."""
_NOTES = (
    text("Plan", "What the plan does not say is as it was in the twelve months before."),
    text("Plan", "What is unearned or owed grows as the premium does, claims reserves as the claims do."),
    text("Plan", "Where renewal does not apply, as many stay insured as there are."),
    text("Plan", "Other income stays as it was; reinsurance takes the same part of earned premium."),
)


def tables(asked: Asked) -> Iterator[Table]:
    """Assumptions, statements and indicators of the years to come, and how these differ from their targets."""
    of = [asked.product] if asked.product is not None else list(asked.figures.products)
    plans = [ProductPlan(asked.figures, product, asked.day, asked["years"]) for product in of]
    yield _assumptions(asked, plans)
    told = [plan for plan in plans if plan.years]
    if not told:
        return
    periods, each_year = told[0].periods, list(zip(*(plan.years for plan in told), strict=True))
    incomes = [income_of(year) for year in each_year]
    yield _headed(income_table(incomes, _columns(periods)), "planned_income", text("Plan", "Income statement, planned"))
    balances = _balances(asked, each_year)
    if balances:
        sheet = balance_table(balances, [asked.day, *(period.last for period in periods)])
        yield _headed(sheet, "planned_balance", text("Plan", "Balance sheet, planned"))
        flows = [cash_of(before["B02"], plans) for before, plans in zip(balances, each_year, strict=False)]
        cash = cash_table(flows, _columns(periods))
        yield _headed(cash, "planned_cash_flow", text("Plan", "Cash flow statement, planned"))
    found = _indicators(asked, told, incomes, balances[1:])
    yield _ratios("planned_indicators", text("Plan", "Indicators, planned"), periods, found)
    yield from _variance(asked, periods, found)


def _headed(table: Table, name: str, label: Text) -> Table:
    """A statement of the plan: its lines open nothing, for no record stands behind them yet."""
    columns = tuple(Column(each.name, each.label, each.unit) for each in table.columns)
    return Table(name, label, columns, table.rows, (), table.kinds)


def _columns(periods: Sequence[Period], unit: Unit = Unit.MONEY) -> tuple[Column, ...]:
    """A column a year, headed by its last day."""
    heading = text("Statement", "{day}", day=When(periods[0].last))
    return tuple(
        Column(f"year_{at}", heading.about(day=When(period.last)), unit) for at, period in enumerate(periods, 1)
    )


def _assumptions(asked: Asked, plans: Sequence[ProductPlan]) -> Table:
    """What is assumed of each product year by year."""
    rows: list[tuple[Cell, ...]] = []
    decimals, kinds, products = asked.figures.decimals, [], asked.figures.products
    for plan in plans:
        rows.append((str(products[plan.product].code), products[plan.product].name, *[None] * (len(plan.periods) + 1)))
        kinds.append(RowKind.HEADING)
        for name in ASSUMPTIONS:
            rows.append((None, _LABELS[name], *_assumed(name, plan, decimals)))
            kinds.append(RowKind.PLAIN)
    first = (
        Column("product", text("Field", "Product"), sheet="products"),
        Column("of", text("Plan", "Assumptions"), Unit.TEXT),
        Column("from", text("Plan", "Assumed"), Unit.TEXT),
    )
    periods = ProductPlan(asked.figures, 0, asked.day, asked["years"]).periods
    columns = (*first, *_columns(periods, Unit.FIGURE))
    return Table(
        "assumptions", text("Plan", "Assumptions"), columns, tuple(rows), (*_lacks(plans), *_NOTES), tuple(kinds)
    )


def _assumed(name: str, plan: ProductPlan, decimals: int) -> Iterator[Cell]:
    """Whether the plan gives an assumption for any year, and its value in each."""
    found = [year[name] for year in plan.assumptions]
    given = any(each and each.given for each in found)
    yield text("Plan", "As planned") if given else text("Plan", "As it was")
    yield from (None if each is None else _shown(name, each.value, decimals) for each in found)


def _shown(name: str, value: Fraction, decimals: int) -> Amount | Share | Number:
    """A value in its unit."""
    if name in ("premium", "expenses"):
        return Amount(round_half_away(value), decimals)
    return Number(float(round_half_away(value)), 0) if name == "joining" else Share(float(value))


def _lacks(plans: Sequence[ProductPlan]) -> Iterator[Text]:
    """Which products cannot be planned, and what is lacking."""
    for plan in plans:
        for name in plan.lacking:
            code = str(plan.figures.products[plan.product].code)
            yield _LACKING.about(product=code, lacking=_LABELS[name])


def _balances(asked: Asked, each_year: Sequence[Sequence[Year]]) -> list[Mapping[str, int]]:
    """The balance sheet of the day and of the end of each year; none of a single product."""
    if asked.product is not None or not asked.figures.has_assets(None, asked.day):
        return []
    found: list[Mapping[str, int]] = [asked.figures.balance(asked.day)]
    for plans in each_year:
        found.append(next_balance(found[-1], plans))
    return found


def _indicators(
    asked: Asked,
    plans: Sequence[ProductPlan],
    incomes: Sequence[Mapping[str, int]],
    balances: Sequence[Mapping[str, int]],
) -> list[dict[str, float | None]]:
    """The indicators of each year by name."""
    target = indicators(asked.figures, plans[0].before, asked.product, opened=False)["coverage_ratio"].main.denominator
    found = []
    for at, income in enumerate(incomes):
        years = [plan.years[at] for plan in plans]
        start, end = (sum((getattr(year, side).insured for year in years), Fraction(0)) for side in ("begins", "ends"))
        stay = sum((_value(plan, at, "renewal") * plan.years[at].begins.insured for plan in plans), Fraction(0))
        values = {
            "incurred_expense_ratio": ratio_of(income["P16"], income["P02"]),
            "incurred_claims_ratio": ratio_of(income["P11"], income["P02"]),
            "net_income_ratio": ratio_of(income["P28"], income["P02"]),
            "renewal_ratio": ratio_of(stay, start),
            "coverage_ratio": ratio_of(end, Fraction(target or 0)),
            "growth_ratio": ratio_of(end - start, start),
        }
        found.append(values | (_prudence(balances[at], income) if balances else {}))
    return found


def _value(plan: ProductPlan, at: int, name: str) -> Fraction:
    """An assumption of a year of a plan that lacks none."""
    of = plan.assumptions[at][name]
    return of.value if of else Fraction(0)


def _prudence(balance: Mapping[str, int], income: Mapping[str, int]) -> dict[str, float | None]:
    """Solvency, and liquidity by a quarter of the year's claims and expenses (indicators 9 and 10)."""
    quarter = Fraction(income["P12"] + income["P16"], 4)
    return {
        "solvency_ratio": ratio_of(balance["B01"], reserves(balance) + other_liabilities(balance)),
        "liquidity_ratio": ratio_of(balance["B02"] + balance["B03"], quarter),
    }


def _ratios(name: str, label: Text, periods: Sequence[Period], found: Sequence[Mapping[str, float | None]]) -> Table:
    """A row an indicator, a column a year."""
    labels = {each.name: each.label for each in INDICATORS}
    names = [each for each in _PLANNED if any(each in year for year in found)]
    rows = tuple((each, *(year.get(each) for year in found)) for each in names)
    first = Column("indicator", text("Field", "Indicator"), words=MappingProxyType(labels))
    note = text("Plan", "Liquidity: cash and investments over a quarter of the year's claims paid and expenses.")
    notes = (note,) if "liquidity_ratio" in names and name == "planned_indicators" else ()
    return Table(name, label, (first, *_columns(periods, Unit.SHARE)), rows, notes)


def _variance(asked: Asked, periods: Sequence[Period], found: Sequence[Mapping[str, float | None]]) -> Iterator[Table]:
    """Each indicator of each year less its target, where it has one."""
    aimed = [targets(asked.figures.book, asked.product, period.first, period.last) for period in periods]
    less = [
        {name: None if value is None or name not in plan else value - plan[name] for name, value in year.items()}
        for year, plan in zip(found, aimed, strict=True)
    ]
    kept = [
        {name: value for name, value in year.items() if any(of.get(name) is not None for of in less)} for year in less
    ]
    if any(kept):
        yield _ratios("variance", text("Plan", "Planned less target"), periods, kept)


REPORT = Report("plan", text("Sheet", "Business plan"), tables, (AT, PRODUCT, YEARS), shelf="accounts")
