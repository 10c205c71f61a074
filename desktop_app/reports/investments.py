"""What is invested: the register, the policy beside it, and what falls due beside what is to be paid (principle 6)."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.investments import CLASSES, LIMITED, REAL_ESTATE, RETURNS, falls_due, interest_legs, standings
from desktop_app.core.money import round_half_away
from desktop_app.core.period import Period, add_months
from desktop_app.core.projection import REINSURANCE
from desktop_app.core.shown import Amount, When
from desktop_app.core.statements.lines import COST_LINES
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.plan import ProductPlan
from desktop_app.reports.report import PRODUCT, TODAY, OptionKind, Report, ReportOption
from desktop_app.store.figures.investments import falling_due, limits, register

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.investments import Instrument, LimitKept
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

QUARTERS = ReportOption(
    "quarters", text("Investments", "how many quarters ahead"), OptionKind.COUNT, default=8, low=1, high=40
)
DUE_SOON = text("Investments", "Investments that fall due")
_REGISTER = (
    Column("investment", text("Field", "Code"), sheet="investments"),
    Column("class", text("Investment form", "Class"), words=CLASSES),
    Column("institution", text("Investment form", "Institution"), sheet="partners"),
    Column("grade", text("Investment form", "Grade"), words=MappingProxyType({"none": None})),
    Column("from", text("Investment form", "Bought on"), Unit.DAY),
    Column("due", text("Investment form", "Falls due on"), Unit.DAY),
    Column("returns", text("Investment form", "What it returns"), words=RETURNS),
    Column("rate", text("Investments", "Rate"), Unit.SHARE),
    Column("amount", text("Investment form", "Paid for it"), Unit.MONEY, adds=True),
    Column("accrued", text("Investments", "Interest so far"), Unit.MONEY, adds=True),
    Column("admitted", text("Investments", "Admitted"), Unit.MONEY, adds=True),
)
_POLICY = (
    Column("what", text("Investment form", "Of what"), words=LIMITED),
    Column("who", text("Investment form", "Institution"), sheet="partners"),
    Column("amount", text("Investments", "Invested"), Unit.MONEY),
    Column("share", text("Investments", "Of all investments"), Unit.SHARE),
    Column("at_most", text("Investments", "At most"), Unit.SHARE),
    Column("grade", text("Investment form", "Least grade")),
    Column("standing", text("Statement", "Standing"), Unit.TEXT),
)
_LADDER = (
    Column("from", text("Field", "First day"), Unit.DAY),
    Column("to", text("Field", "Last day"), Unit.DAY),
    Column("due", text("Investments", "Falls due, with interest"), Unit.MONEY, adds=True),
    Column("claims", text("Today", "Claims to pay"), Unit.MONEY, adds=True),
    Column("expenses", text("Investments", "Expenses to pay"), Unit.MONEY, adds=True),
    Column("premium", text("Investments", "Premium to come"), Unit.MONEY, adds=True),
    Column("left", text("Run-off", "Left over"), Unit.MONEY, adds=True),
)


def tables(asked: Asked) -> Iterator[Table]:
    """The register on a day, what the policy says of it, and the quarters to come."""
    held = [each for each in register(asked.figures.book, asked.product) if each.held(asked.day)]
    yield _register(asked, held)
    if asked.product is None:
        yield _policy(asked, held)
    yield _ladder(asked, held)


def due(asked: Asked) -> Iterator[Table]:
    """What Today counts as falling due."""
    found = falling_due(asked.figures.book, asked.day)
    yield Table("due", DUE_SOON, _REGISTER, tuple(_instrument(each, asked.day) for each in found))


def _register(asked: Asked, held: Sequence[Instrument]) -> Table:
    """Every instrument that is there on the day, and all together beside the balance sheet."""
    rows = tuple(_instrument(each, asked.day) for each in held)
    label = text("Investments", "Investments on {day}", day=When(asked.day))
    return Table("register", label, _REGISTER, rows, tuple(_beside(asked, held))).totalled()


def _instrument(of: Instrument, day: int) -> tuple[Cell, ...]:
    """A row of the register."""
    accrued = sum(debit for on, line, debit in interest_legs(of) if line == "B04" and on <= day)
    rate = of.rate / 100 or None
    admitted = round_half_away(of.amount * of.admitted / 100)
    told = (of.code, of.kind, of.institution or None, of.grade, of.bought, of.due, of.returns)
    return (*told, None if rate is None else float(rate), of.amount, accrued, admitted)


def _beside(asked: Asked, held: Sequence[Instrument]) -> Iterator[Text]:
    """Whether the register and the balance sheet agree, in a sentence."""
    yield text("Investments", "Interest accrues by itself, day by day; of a share of the profit nothing does.")
    if asked.product is not None or not asked.figures.has_assets(None, asked.day):
        return
    balance = asked.figures.balance(asked.day)
    off = balance["B03"] + balance["B10"] - sum(each.amount for each in held)
    if off:
        words = text("Investments", "The balance sheet holds {off} on B03 and B10 that this register does not know.")
        yield words.about(off=Amount(off, asked.figures.decimals))


def _policy(asked: Asked, held: Sequence[Instrument]) -> Table:
    """Each class and institution beside its limit."""
    rows = tuple(_limited(each) for each in standings(held, limits(asked.figures.book, asked.day)))
    note = text("Investments", "Real estate may be {share} percent unless the policy says otherwise.")
    return Table("policy", text("Sheet", "Investment policy"), _POLICY, rows, (note.about(share=int(REAL_ESTATE)),))


def _limited(of: LimitKept) -> tuple[Cell, ...]:
    """A class or an institution, and in words whether the policy is kept."""
    most = of.limit.at_most
    if of.below:
        words = text("Investments", "Graded too low: {codes}", codes=", ".join(of.below))
    elif of.breached:
        words = text("Investments", "More than allowed")
    else:
        words = text("Investments", "Kept") if most is not None or of.limit.grade else text("Investments", "No limit")
    share = float(of.share / 100)
    return of.what, of.who or None, of.amount, share, None if most is None else float(most / 100), of.limit.grade, words


def _ladder(asked: Asked, held: Sequence[Instrument]) -> Table:
    """What falls due in each quarter beside what the business plan pays and takes in."""
    days = [add_months(asked.day + 1, 3 * at) for at in range(asked["quarters"] + 1)]
    years = -(-asked["quarters"] // 4)
    of = [asked.product] if asked.product is not None else list(asked.figures.products)
    plans = [plan for plan in (ProductPlan(asked.figures, each, asked.day, years) for each in of) if plan.years]
    spans = enumerate(pairwise(days))
    rows = tuple(_quarter(held, plans, at, Period(first, after - 1)) for at, (first, after) in spans)
    note = text("Investments", "Claims, expenses and premium are a quarter of their year in the business plan.")
    label = text("Investments", "What falls due, and what is to be paid")
    return Table("ladder", label, _LADDER, rows, (note,)).totalled()


def _quarter(held: Sequence[Instrument], plans: Sequence[ProductPlan], at: int, period: Period) -> tuple[int, ...]:
    """A quarter: in, out, and what is left over; below nought it has to come from cash."""
    due = falls_due(held, period.first, period.last)
    leaves = [plan.years[at // 4].leaves for plan in plans]
    claims, premium = (round_half_away(Fraction(sum(of[code] for of in leaves), 4)) for code in ("P12", "P03"))
    costs = sum(of.get(code, 0) for of in leaves for code in (*COST_LINES, REINSURANCE))
    expenses = round_half_away(Fraction(costs, 4))
    return period.first, period.last, due, claims, expenses, premium, due + premium - claims - expenses


REPORT = Report("investments", text("Sheet", "Investments"), tables, (TODAY, PRODUCT, QUARTERS), shelf="accounts")
REPORTS = (REPORT, Report("investments_due", DUE_SOON, due, (TODAY,), shelf="accounts", of_figures=False))
