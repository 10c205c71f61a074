"""The premiums of a policy: dues by instalments, most paid within days, some late, a few never; fees and refunds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.actions.demonstration.clock import FIRST, NEVER, TODAY, month_of, spans, year_of
from desktop_app.actions.demonstration.codes import endings, head, receipt_head

if TYPE_CHECKING:
    from desktop_app.actions.demonstration.people import Household
    from desktop_app.actions.demonstration.story import Story
    from desktop_app.core.period import Day

_FINE = 512


@dataclass(slots=True)
class Bill:
    """What is due for one policy: an amount at the start of every step of its term."""

    policy: str
    product: str
    start: Day
    last: Day
    """No due falls after this day."""
    step: int
    amount: int
    unpaid: Day = NEVER
    """What is due from this day on is never paid."""


@cache
def _delays(steady: bool) -> tuple[int, ...]:  # noqa: FBT001 - the one thing that tells two kinds of payers apart
    """Days from due to paid, by luck in even parts."""
    prompt, late, never = (0.8, 0.985, 0.996) if steady else (0.35, 0.94, 0.98)
    return tuple(_delay(at / _FINE, prompt, late, never) for at in range(_FINE))


def _delay(luck: float, prompt: float, late: float, never: float) -> int:
    """Days from due to paid for a luck between 0 and 1."""
    if luck < prompt:
        return int(6 * luck / prompt)
    if luck < late:
        return int(6 + 26 * (luck - prompt) / (late - prompt))
    return int(32 + 80 * (luck - late) / (never - late)) if luck < never else NEVER


def charge(bill: Bill, home: Household | None, story: Story) -> None:
    """Put the dues of a bill with their receipts; nothing that falls due later than today."""
    ledger, draw = story.ledger, story.luck.random
    put, receipts, code = ledger.rows["premiums"].append, ledger.receipts, ledger.premiums
    written, cash = ledger.tally.written[bill.product, bill.step], ledger.tally.cash
    month, year, delays = month_of(), year_of(), _delays(home is None or home.steady)
    last_three = endings()
    policy, amount, method = bill.policy, bill.amount, home.method if home else "bank transfer"
    last = min(bill.last, TODAY)
    for first, until in spans(bill.start, bill.step):
        if first > last:
            break
        code += 1
        premium = f"{head('D', code // 1000)}{last_three[code % 1000]}"
        written[month[first - FIRST]] += amount
        paid = first + delays[int(draw() * _FINE)]
        if paid > TODAY or first >= bill.unpaid:
            put((premium, policy, first, first, until, amount, "premium", None, None, None))
            continue
        book = year[paid - FIRST]
        number = receipts[book] = receipts[book] + 1
        cash[month[paid - FIRST]] += amount
        receipt = f"{receipt_head(book, number // 1000)}{last_three[number % 1000]}"
        put((premium, policy, first, first, until, amount, "premium", paid, method, receipt))
    ledger.premiums = code


def take_fee(policy: str, day: Day, home: Household, story: Story) -> None:
    """The membership fee, paid on joining."""
    ledger, amount = story.ledger, story.setting.tariff.fee
    ledger.tally.fees[month_of()[day - FIRST]] += amount
    receipt = ledger.receipt(year_of()[day - FIRST])
    ledger.rows["premiums"].append(
        (ledger.premium(), policy, day, None, None, amount, "fee", day, home.method, receipt),
    )


def refund(bill: Bill, day: Day, home: Household, story: Story) -> None:
    """Give back what the household paid ahead when its policy ends on a day in the course of a span."""
    first, until = next(span for span in reversed(spans(bill.start, bill.step)) if span[0] <= day)
    amount = bill.amount * (until - day) // (until - first + 1) // 100 * 100
    paid = min(day + story.luck.randrange(3, 25), TODAY)
    if not amount or day + 1 > until:
        return
    ledger, months = story.ledger, month_of()
    ledger.tally.cash[months[paid - FIRST]] -= amount
    ledger.tally.written[bill.product, 1][months[day - FIRST]] -= amount
    receipt = ledger.receipt(year_of()[paid - FIRST])
    ledger.rows["premiums"].append(
        (ledger.premium(), bill.policy, day, day + 1, until, amount, "refund", paid, home.method, receipt),
    )
