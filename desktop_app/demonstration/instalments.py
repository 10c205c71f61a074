"""Instalments out of the usual course: paid before cover that is to come, or for cover that never ran; refunds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.demonstration.clock import FIRST, NEVER, TODAY, month_of, spans
from desktop_app.demonstration.dues import receive

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.demonstration.dues import Bill
    from desktop_app.demonstration.people import Household
    from desktop_app.demonstration.story import Story

_PLANS = 0.4
"""The part of the ended policies whose instalment plan nobody took out of the books."""
_STANDING_ORDERS = 0.35
"""The part of those whose household pays one instalment more: nobody told the bank, or the collector."""
_REFUNDED = 0.6


def charge_to_come(bill: Bill, home: Household, story: Story) -> None:
    """The instalments due after today that a household paid with the first one of the term."""
    for span in spans(bill.start, bill.step):
        if TODAY < span[0] <= bill.last:
            _instalment(bill, span, bill.start, home, story)


def charge_after_exit(bill: Bill, home: Household, story: Story) -> int:
    """The instalments after the exit that are still in the books; what was paid of them, and so is owed back."""
    luck, rest = story.luck, [span for span in spans(bill.start, bill.step) if span[0] > bill.last]
    if bill.ahead:
        return sum(_instalment(bill, span, bill.start, home, story) for span in rest)
    if luck.random() >= _PLANS:
        return 0
    in_vain = bill.unpaid == NEVER and luck.random() < _STANDING_ORDERS
    paid = 0
    for span in rest:
        if span[0] <= TODAY:
            paid += _instalment(bill, span, span[0] if in_vain and not paid else None, home, story)
    return paid


def _instalment(bill: Bill, span: tuple[Day, Day], paid: Day | None, home: Household, story: Story) -> int:
    """One instalment with its receipt where it is paid, in advance or in vain; what was paid."""
    ledger = story.ledger
    premium = (ledger.premium(), bill.policy, span[0], *span, bill.amount, "premium")
    if paid is None:
        ledger.rows["premiums"].append((*premium, None, None, None))
        return 0
    receive(premium, paid, bill.amount, home, story)
    ledger.tally.prepaid[month_of()[paid - FIRST]] += bill.amount
    return bill.amount


def refund(bill: Bill, home: Household, story: Story, *, settled: bool, in_vain: int) -> None:
    """Give back at the exit the rest of the last span, if it was settled, and often what was paid in vain."""
    day, parts = bill.last, spans(bill.start, bill.step)
    first, until = next(span for span in reversed(parts) if span[0] <= day)
    unearned = bill.amount * (until - day) // (until - first + 1) // 100 * 100 if settled else 0
    owed = in_vain if story.luck.random() < _REFUNDED else 0
    if unearned + owed == 0:
        return
    asked = until + 1 if owed and not bill.ahead else day
    ledger, paid = story.ledger, asked + story.luck.randrange(3, 45)
    due, to_day = min(asked + 10, TODAY), parts[-1][1] if owed else until
    premium = (ledger.premium(), bill.policy, due, day + 1, to_day, unearned + owed, "refund")
    ledger.tally.written[bill.product, 1][month_of()[day - FIRST]] -= unearned
    if paid > TODAY:
        ledger.rows["premiums"].append((*premium, None, None, None))
        return
    ledger.tally.prepaid[month_of()[paid - FIRST]] -= owed
    receive(premium, paid, -unearned - owed, home, story)
