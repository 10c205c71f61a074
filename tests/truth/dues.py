"""What a policy is billed, who pays when, who lapses, and what is given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.truth.days import add_months
from tests.truth.world import Due

if TYPE_CHECKING:
    from random import Random

    from tests.truth.days import Day
    from tests.truth.world import Policy

FEE = 2500
"""Minor units of a membership fee."""


def bill(rng: Random, policy: Policy, times: int) -> None:
    """All rows of a term, printed at its start: whoever leaves later still has rows that fall due after the exit."""
    price = policy.product.price * max(policy.lives, 1) * times
    count = rng.choice(policy.product.instalments)
    for at in range(count):
        first = add_months(policy.start, 12 // count * at)
        last = add_months(policy.start, 12 // count * (at + 1)) - 1
        due = Due(f"{policy.code}-{at}", _due_day(rng, policy, first), first, last, price * (last - first + 1))
        policy.dues.append(due)
        _pay(rng, policy, due)
    if rng.random() < 0.1:
        paid = policy.start if rng.random() < 0.9 else None
        policy.dues.append(Due(f"{policy.code}-F", policy.start, policy.start, policy.end, FEE * times, "fee", paid))
    if policy.lives and policy.exit is None:
        _fewer_lives(rng, policy, price // policy.lives)
    if policy.exit is not None:
        _stop_paying(rng, policy, policy.exit)
        _refund(rng, policy, policy.exit)


def _due_day(rng: Random, policy: Policy, first: Day) -> Day:
    """The first day of its span, some days before, or, in a product that bills late, after."""
    if rng.random() < policy.product.billed_late:
        return first + rng.randint(1, 60)
    return first - rng.choice((0, 0, 0, rng.randint(1, 14)))


def _pay(rng: Random, policy: Policy, due: Due) -> None:
    """Pay it early, on the day or late; or never, and then the policy lapses at the end of the grace days."""
    of, luck = policy.product, rng.random()
    if luck < of.unpaid:
        _lapse(policy, due.due + of.grace)
    elif luck < of.unpaid + of.early:
        due.paid = due.due - (rng.randint(100, 200) if rng.random() < 0.2 else rng.randint(1, 80))
    elif luck < of.unpaid + of.early + of.late:
        due.paid = due.due + rng.randint(1, of.grace + 45)
        if due.paid > due.due + of.grace and rng.random() < 0.3:
            _lapse(policy, due.due + of.grace)
    else:
        due.paid = due.due


def _lapse(policy: Policy, day: Day) -> None:
    """End a policy for unpaid premium, unless it has ended by then."""
    if day < policy.last:
        policy.exit, policy.reason = day, "unpaid_premium"


def _stop_paying(rng: Random, policy: Policy, left: Day) -> None:
    """Who has left does not go on paying, but some had paid ahead, and where that happens some pay nevertheless.

    After a lapse nothing later than the unpaid row was paid either, unless it falls due after the exit.
    """
    lapsed = policy.reason == "unpaid_premium"
    unpaid = [due.first for due in policy.dues if lapsed and due.kind == "premium" and not due.paid_by(left)]
    since = min(unpaid, default=policy.end)
    for due in policy.dues:
        skipped = due.first > since and due.due <= left
        stray = due.paid is not None and due.paid > left and rng.random() >= policy.product.strays
        if skipped or stray:
            due.paid = None


def _refund(rng: Random, policy: Policy, left: Day) -> None:
    """Give back what was paid for days that will not be covered; not after a lapse, and not in every product."""
    if not policy.product.refunds or policy.reason == "unpaid_premium":
        return
    for due in [each for each in policy.dues if each.kind == "premium" and each.due <= left and each.paid_by(left)]:
        if due.last > left:
            first = max(left + 1, due.first)
            amount, told = due.price * (due.last - first + 1), left + rng.randint(0, 40)
            paid = None if rng.random() < 0.2 else told + rng.randint(0, 60)
            policy.dues.append(Due(f"{due.code}-R", told, first, due.last, amount, "refund", paid))


def _fewer_lives(rng: Random, policy: Policy, price: int) -> None:
    """A group that runs on gets back the price of one life for the rest of a span that it has paid for."""
    due = policy.dues[0]
    if due.paid is None or rng.random() < 0.5:
        return
    first = rng.randint(due.first, due.last)
    told = max(first, due.paid, due.due)
    if told > policy.end:
        return
    amount = price * (due.last - first + 1)
    policy.dues.append(Due(f"{due.code}-L", told, first, due.last, amount, "refund", told + rng.randint(0, 30)))
