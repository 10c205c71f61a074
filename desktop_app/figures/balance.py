"""The balance sheet and the cash flow statement, from the ledger and the reserves (definitions, section 7)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from desktop_app.core.period import Period, year_start
from desktop_app.core.problems import refused
from desktop_app.core.reinsurance import ADMITTED_DAYS, overdue
from desktop_app.core.shown import Amount
from desktop_app.core.statements import cash_flow as cash
from desktop_app.core.statements.totals import balance_sheet, imbalance
from desktop_app.core.text import text
from desktop_app.figures.reserves import NONE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.figures.figures import Figures, Lines, Office
    from desktop_app.figures.reserves import Reserve


_RESERVED = (("B14", "upr"), ("B17", "ibnr"), ("B20", "cics"), ("B04", "ceded_premium"), ("B04", "ceded_claims"))


def balance(figures: Figures, day: Day, product: int | None = None, office: Office = None) -> Lines:
    """Every B line; Refused should it not balance.

    That of a product or an office holds what names it, and its share of income and costs: what it owes the organisation
    for costs paid from another purse, or is owed by it, stands in B37. What names no office stands under none (0), so
    that offices add up to the whole.
    """
    products = (*figures.products, NONE) if product is None else (product,)
    leaves: Lines = defaultdict(int)
    for of in products:
        for code, amount in _posted(figures, day, of, office).items():
            if code.startswith("B"):
                leaves[code] += amount
        _add_reserves(figures, leaves, day, of, office)
    old = 0 if office else overdue_recoveries(figures, day, product)
    leaves["B04"] -= old
    leaves["B08"] += old
    _add_equity(figures, leaves, day, product, office)
    found = balance_sheet(leaves)
    if product is not None or office is not None:
        leaves["B37"] += imbalance(found)
        return balance_sheet(leaves)
    if imbalance(found):
        words = text("Figures", "Assets and liabilities do not agree by {off}: the statement cannot be produced.")
        raise refused(words.about(off=Amount(imbalance(found), figures.decimals)))
    return found


def _posted(figures: Figures, day: Day, product: int, office: Office) -> Mapping[str, int]:
    """What a product's lines hold, everywhere or at one office."""
    if office is None:
        return figures.ledger.upto(day).get(product, {})
    return figures.ledger.held_at_offices(day).get((product, office), {})


def _add_reserves(figures: Figures, leaves: Lines, day: Day, product: int, office: Office) -> None:
    """A product's reserves with the reinsurers' share of them; savings stand in the ledger already.

    What is certified, what vouchers cede, what stop losses bear and what operators have of a surplus names no office.
    """
    of = figures.reserve(product, day)
    for code, name in _RESERVED:
        leaves[code] += reserve_at(of, name, office)
    if not office:
        leaves["B23"] += of.certified
        leaves["B04"] += of.stop_loss
        leaves["B28"] += figures.operators.upto(day, product)


def reserve_at(of: Reserve, name: str, office: Office) -> int:
    """A reserve, or the reinsurers' share of one: all of it, an office's, or (0) what belongs to no office by name."""
    whole: int = getattr(of, name)
    if office is None:
        return whole
    parts = {at: part[name] for at, part in of.offices().items()}
    return parts.get(office, 0) + (0 if office else whole - sum(parts.values()))


def overdue_recoveries(figures: Figures, day: Day, product: int | None) -> int:
    """What reinsurers owe for longer than ninety days: no admitted asset any more (B08)."""
    if not (figures.treaties or figures.layers):
        return 0
    whole, old = (_recovered(figures, at, product) for at in (day, day - ADMITTED_DAYS - 1))
    paid = figures.ledger.settled_by_reinsurers(day)
    settled = sum(paid.values()) if product is None else paid.get(product, 0)
    return overdue(whole, whole - old, max(0, settled))


def _recovered(figures: Figures, day: Day, product: int | None) -> int:
    """What reinsurers were asked to bear of claims by a day."""
    owed = figures.reinsurance.borne(day).stop_loss
    return figures.ledger.recovered(day, product) + (sum(owed.values()) if product is None else owed.get(product, 0))


def _add_equity(figures: Figures, leaves: Lines, day: Day, product: int | None, office: Office) -> None:
    """Net income of the fiscal year so far, and of all years before it."""
    year = Period(year_start(day, figures.fiscal_start), day)
    leaves["B35"] += figures.income(year, product, office)["P37"]
    if figures.first_day < year.first:
        leaves["B36"] += figures.income(Period(figures.first_day, year.before), product, office)["P37"]


def cash_flow(figures: Figures, period: Period, product: int | None = None, office: Office = None) -> Lines:
    """Every C line; Refused should its end not be the cash of the balance sheet.

    What an office spends from the purse of another stands as it does in its balance sheet: owed among offices (B37).
    """
    of = None if product is None else frozenset((product,))
    opening, closing = (figures.balance(day, product, office)["B02"] for day in (period.before, period.last))
    recorded = figures.ledger.cash_by_kind(period, of, office)
    against = figures.ledger.counterparts(period, of, office)
    flow = cash.cash_flow(opening, recorded, against)
    if office is not None:
        against["B37"] = against.get("B37", 0) + closing - flow["C17"]
        return cash.cash_flow(opening, recorded, against)
    if product is None and office is None and flow["C17"] != closing:
        words = text("Figures", "Cash does not agree by {off}: the statement cannot be produced.")
        raise refused(words.about(off=Amount(flow["C17"] - closing, figures.decimals)))
    return flow
