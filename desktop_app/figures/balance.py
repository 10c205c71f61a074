"""The balance sheet and the cash flow statement, from the ledger and the reserves (definitions, section 7)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from desktop_app.core.period import Period, year_start
from desktop_app.core.problems import refused
from desktop_app.core.reinsurance import ADMITTED_DAYS, overdue
from desktop_app.core.statements import cash_flow as cash
from desktop_app.core.statements.totals import balance_sheet, imbalance
from desktop_app.core.text import text
from desktop_app.figures.reserves import NONE

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.figures.figures import Figures, Lines


def balance(figures: Figures, day: Day, product: int | None = None) -> Lines:
    """Every B line; Refused should it not balance.

    That of a product holds what names it, and its share of income and costs: what it owes the organisation for costs
    paid from another purse, or is owed by it, stands in B37.
    """
    products = (*figures.products, NONE) if product is None else (product,)
    leaves: Lines = defaultdict(int)
    for of in products:
        for code, amount in figures.ledger.upto(day).get(of, {}).items():
            if code.startswith("B"):
                leaves[code] += amount
        _add_reserves(figures, leaves, day, of)
    old = overdue_recoveries(figures, day, product)
    leaves["B04"] -= old
    leaves["B08"] += old
    _add_equity(figures, leaves, day, product)
    found = balance_sheet(leaves)
    if product is not None:
        leaves["B37"] += imbalance(found)
        return balance_sheet(leaves)
    if imbalance(found):
        words = text("Figures", "Assets and liabilities do not agree by {off}: the statement cannot be produced.")
        raise refused(words.about(off=imbalance(found)))
    return found


def _add_reserves(figures: Figures, leaves: Lines, day: Day, product: int) -> None:
    """A product's reserves with the reinsurers' share of them; savings stand in the ledger already."""
    of = figures.reserve(product, day)
    borne = of.ceded_premium + of.ceded_claims
    for code, amount in (("B14", of.upr), ("B17", of.ibnr), ("B20", of.cics), ("B23", of.certified), ("B04", borne)):
        leaves[code] += amount


def overdue_recoveries(figures: Figures, day: Day, product: int | None) -> int:
    """What reinsurers owe for longer than ninety days: no admitted asset any more (B08)."""
    if not figures.treaties:
        return 0
    whole = figures.ledger.recovered(day, product)
    young = whole - figures.ledger.recovered(day - ADMITTED_DAYS - 1, product)
    paid = figures.ledger.settled_by_reinsurers(day)
    settled = sum(paid.values()) if product is None else paid.get(product, 0)
    return overdue(whole, young, max(0, settled))


def _add_equity(figures: Figures, leaves: Lines, day: Day, product: int | None) -> None:
    """Net income of the fiscal year so far, and of all years before it."""
    year = Period(year_start(day, figures.fiscal_start), day)
    leaves["B35"] += figures.income(year, product)["P37"]
    if figures.first_day < year.first:
        leaves["B36"] += figures.income(Period(figures.first_day, year.before), product)["P37"]


def cash_flow(figures: Figures, period: Period, product: int | None = None) -> Lines:
    """Every C line; Refused should its end not be the cash of the balance sheet."""
    of = None if product is None else frozenset((product,))
    opening, closing = (figures.balance(day, product)["B02"] for day in (period.before, period.last))
    ledger = figures.ledger
    flow = cash.cash_flow(opening, ledger.cash_by_kind(period, of), ledger.counterparts(period, of))
    if product is None and flow["C17"] != closing:
        words = text("Figures", "Cash does not agree by {off}: the statement cannot be produced.")
        raise refused(words.about(off=flow["C17"] - closing))
    return flow
