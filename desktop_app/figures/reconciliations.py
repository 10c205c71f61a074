"""The standing reconciliations: what the statements say held against the records and against each other.

They are the checks by which principle 2 of the handbook lets a reader trust a statement; one that fails bars a closing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.problems import Refused
from desktop_app.core.shown import Amount
from desktop_app.core.statements.postings import RESERVE_LINES
from desktop_app.core.statements.totals import assets, equity, other_liabilities, reserves
from desktop_app.core.text import text
from desktop_app.store.figures import reconciled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.core.period import Period
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures

    Sides = tuple[int, int]


class ReconciliationRule(NamedTuple):
    """One reconciliation: what is held against what."""

    name: str
    label: Text
    one: Text
    other: Text
    sides: Callable[[Figures, Period], Sides]


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What both sides of a reconciliation came to; why they could not be computed, where a statement was refused."""

    rule: ReconciliationRule
    one: int | None
    other: int | None
    refusal: Text | None = None

    @property
    def difference(self) -> int | None:
        """The one side less the other."""
        return None if self.one is None or self.other is None else self.one - self.other

    @property
    def holds(self) -> bool:
        """Whether both sides are the same."""
        return self.difference == 0

    def sentence(self, decimals: int) -> Text:
        """What does not hold, in one sentence."""
        if self.one is None or self.other is None:
            return self.refusal or self.rule.label
        words = text("Reconciliations", "{label}: {left} ({one}) and {right} ({other}) differ by {off}.")
        left, right, off = (Amount(each, decimals) for each in (self.one, self.other, self.one - self.other))
        told = words.about(label=self.rule.label, one=self.rule.one, other=self.rule.other)
        return told.about(left=left, right=right, off=off)


def reconciliations(figures: Figures, period: Period) -> Iterator[Reconciled]:
    """Every reconciliation of a period, of the whole."""
    for rule in RULES:
        try:
            yield Reconciled(rule, *rule.sides(figures, period))
        except Refused as refusal:
            yield Reconciled(rule, None, None, refusal.problems[0].message)


def _cash_book(figures: Figures, period: Period) -> Sides:
    """Receipts less payments of the records, and the change of cash in the balance sheet."""
    return reconciled.cash_moved(figures.book, period), _change(figures, period, "B02")


def _receivable(figures: Figures, period: Period) -> Sides:
    """Dues less receipts of the records, and premium receivable."""
    return reconciled.dues_less_receipts(figures.book, period.last), figures.balance(period.last)["B06"]


def _claims(figures: Figures, period: Period) -> Sides:
    """Payments of the claims register, and claims paid."""
    return reconciled.claims_register(figures.book, period), figures.income(period)["P12"]


def _reserve(name: str) -> Callable[[Figures, Period], Sides]:
    """Opening and movement of a reserve, and its closing balance."""
    change, line = RESERVE_LINES[name]

    def sides(figures: Figures, period: Period) -> Sides:
        opening, moved = figures.balance(period.before)[line], figures.income(period)[change]
        moved += reconciled.reserve_by_voucher(figures.book, period, line, change)
        moved += reconciled.savings_moved(figures.book, period) if name == "certified" else 0
        return opening + moved, figures.balance(period.last)[line]

    return sides


def _balance(figures: Figures, period: Period) -> Sides:
    """Assets, and liabilities with equity."""
    found = figures.balance(period.last)
    return assets(found), reserves(found) + other_liabilities(found) + equity(found)


def _cash_flow(figures: Figures, period: Period) -> Sides:
    """What the cash flow statement ends with, and the cash of the balance sheet."""
    return figures.cash_flow(period)["C17"], figures.balance(period.last)["B02"]


def _change(figures: Figures, period: Period, line: str) -> int:
    """What a line of the balance sheet changed by."""
    return figures.balance(period.last)[line] - figures.balance(period.before)[line]


_MOVED = text("Reconciliations", "opening balance and movement")
_STANDS = text("Reconciliations", "the closing balance")
RULES = (
    ReconciliationRule(
        "cash_book",
        text("Reconciliations", "Cash book with receipts and payments"),
        text("Reconciliations", "receipts less payments of the records"),
        text("Reconciliations", "the change of cash in the balance sheet"),
        _cash_book,
    ),
    ReconciliationRule(
        "receivable",
        text("Reconciliations", "Premium receivable with dues less receipts"),
        text("Reconciliations", "dues less receipts of the records"),
        text("Reconciliations", "premiums receivable in the balance sheet"),
        _receivable,
    ),
    ReconciliationRule(
        "claims",
        text("Reconciliations", "Claims register with claims paid"),
        text("Reconciliations", "payments in the claims register"),
        text("Reconciliations", "claims paid in the income statement"),
        _claims,
    ),
    ReconciliationRule("upr", text("Lines", "Unearned premium reserve"), _MOVED, _STANDS, _reserve("upr")),
    ReconciliationRule(
        "ibnr", text("Reconciliations", "Reserve for claims not reported"), _MOVED, _STANDS, _reserve("ibnr")
    ),
    ReconciliationRule(
        "cics", text("Reconciliations", "Reserve for claims being settled"), _MOVED, _STANDS, _reserve("cics")
    ),
    ReconciliationRule("alr", text("Lines", "Accrued liabilities reserve"), _MOVED, _STANDS, _reserve("certified")),
    ReconciliationRule(
        "balance",
        text("Statement", "Balance sheet"),
        text("Reconciliations", "assets"),
        text("Reconciliations", "liabilities and equity"),
        _balance,
    ),
    ReconciliationRule(
        "cash_flow",
        text("Reconciliations", "Cash flow statement with cash"),
        text("Reconciliations", "opening cash and flows"),
        text("Reconciliations", "cash in the balance sheet"),
        _cash_flow,
    ),
)
"""The reconciliations, in the order in which a bookkeeper goes through them."""
