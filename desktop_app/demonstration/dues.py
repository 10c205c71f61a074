"""The premiums of a policy: dues by instalments, most paid within days, some early, some late, a few never."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.demonstration.clock import FIRST, NEVER, TODAY, month_of, spans, year_of
from desktop_app.demonstration.codes import endings, head, receipt_head

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.demonstration.people import Household
    from desktop_app.demonstration.story import Story

_FINE = 4096
_EARLY, _EARLIEST = 0.05, 25
"""The part of the instalments that steady payers bring before they are due, and how many days before at most."""


@dataclass(slots=True)
class Bill:
    """What is due for one policy: an amount at the start of every step of its term."""

    policy: str
    product: str
    start: Day
    last: Day
    """The last day covered: a due after it is for cover that never ran."""
    step: int
    amount: int
    unpaid: Day = NEVER
    """What is due from this day on is never paid."""
    since: Day = FIRST
    """Nothing is paid before this day."""
    ahead: bool = False
    """Whether all instalments of the term are paid on its first day."""


@cache
def _delays(steady: bool) -> tuple[int, ...]:  # noqa: FBT001 - the one thing that tells two kinds of payers apart
    """Days from due to paid, by luck in even parts."""
    early, prompt, late, never = (_EARLY, 0.8, 0.985, 1 - 1 / _FINE) if steady else (0.0, 0.35, 0.94, 1 - 2 / _FINE)
    return tuple(_delay(at / _FINE, early, prompt, late, never) for at in range(_FINE))


def _delay(luck: float, early: float, prompt: float, late: float, never: float) -> int:
    """Days from due to paid for a luck between 0 and 1; below 0 it is paid before it is due."""
    if luck < early:
        return -1 - int(_EARLIEST * luck / early)
    if luck < prompt:
        return int(6 * (luck - early) / (prompt - early))
    if luck < late:
        return int(6 + 26 * (luck - prompt) / (late - prompt))
    return int(32 + 80 * (luck - late) / (never - late)) if luck < never else NEVER


def charge(bill: Bill, home: Household | None, story: Story) -> bool:
    """Put the dues of a bill up to today with their receipts; whether the last of them was paid.

    Who leaves in the course of a span has settled it by then, or never does.
    """
    ledger, draw = story.ledger, story.luck.random
    put, receipts, code, tally = ledger.rows["premiums"].append, ledger.receipts, ledger.premiums, ledger.tally
    written, cash, prepaid = tally.written[bill.product, bill.step], tally.cash, tally.prepaid
    month, year, delays = month_of(), year_of(), _delays(home is None or home.steady)
    last_three = endings()
    policy, amount, method = bill.policy, bill.amount, home.method if home else "bank transfer"
    start, last, since, settled = bill.start, min(bill.last, TODAY), bill.since, False
    for first, until in spans(start, bill.step):
        if first > last:
            break
        code += 1
        premium = f"{head('D', code // 1000)}{last_three[code % 1000]}"
        due_month = month[first - FIRST]
        written[due_month] += amount
        paid = start if bill.ahead else first + delays[int(draw() * _FINE)]
        if paid < since or until > bill.last < paid:
            paid = first
        settled = paid <= TODAY and first < bill.unpaid
        if not settled:
            put((premium, policy, first, first, until, amount, "premium", None, None, None))
            if first >= bill.unpaid or paid >= NEVER:
                _never_paid(bill, first, until, story)
            continue
        book = year[paid - FIRST]
        number = receipts[book] = receipts[book] + 1
        paid_month = month[paid - FIRST]
        cash[paid_month] += amount
        if paid < first:
            prepaid[paid_month] += amount
            prepaid[due_month] -= amount
        receipt = f"{receipt_head(book, number // 1000)}{last_three[number % 1000]}"
        put((premium, policy, first, first, until, amount, "premium", paid, method, receipt))
    ledger.premiums = code
    return settled


def _never_paid(bill: Bill, first: Day, until: Day, story: Story) -> None:
    """Note what nobody will pay: an exit takes back what is not earned by then, the rest grows old."""
    months, tally = month_of(), story.ledger.tally
    back = bill.amount * max(until - bill.last, 0) // (until - first + 1) if bill.last <= TODAY else 0
    if back:
        tally.written[bill.product, 1][months[bill.last - FIRST]] -= back
    tally.doubtful[months[first - FIRST]] += bill.amount - back


def receive(premium: tuple[object, ...], day: Day, amount: int, home: Household, story: Story) -> None:
    """Put a premium out of the usual course with its receipt; an amount below nought is paid out."""
    ledger = story.ledger
    ledger.tally.cash[month_of()[day - FIRST]] += amount
    ledger.rows["premiums"].append((*premium, day, home.method, ledger.receipt(year_of()[day - FIRST])))


def take_fee(policy: str, day: Day, home: Household, story: Story) -> None:
    """The membership fee, paid on joining."""
    ledger, amount = story.ledger, story.setting.tariff.fee
    ledger.tally.fees[month_of()[day - FIRST]] += amount
    receipt = ledger.receipt(year_of()[day - FIRST])
    ledger.rows["premiums"].append(
        (ledger.premium(), policy, day, None, None, amount, "fee", day, home.method, receipt),
    )
