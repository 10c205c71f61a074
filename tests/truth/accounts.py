"""What is true of premium on a day, row by row: the honest clerk's account of one due amount of one policy.

Every price is whole minor units a day, so all of it is exact and nothing is rounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tests.truth.days import add_months

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.truth.days import Day
    from tests.truth.world import Due, Policy

SOON = 3
"""Months within which a debt is short."""


class Account(NamedTuple):
    """What premium came to up to the end of a day, in minor units."""

    premium: int = 0
    """Written and not taken back, refunds off."""
    fees: int = 0
    unearned: int = 0
    """The price of the days of cover still to run."""
    receivable: int = 0
    """What members owe."""
    owed: int = 0
    """What is owed to people within three months: paid before it was due, for cover that never ran, refunds."""
    owed_later: int = 0
    """What was paid for dues that are more than three months away."""
    cash: int = 0
    """Received less refunds paid out."""

    @property
    def earned(self) -> int:
        """Premium earned since the scheme began."""
        return self.premium - self.unearned


def account(policies: Iterable[Policy], day: Day) -> Account:
    """The account of all rows of some policies at the end of a day."""
    rows = [of_row(policy, due, day) for policy in policies for due in policy.dues]
    return Account(*map(sum, zip(*rows, strict=True)))


def of_row(policy: Policy, due: Due, day: Day) -> Account:
    """The account of one row."""
    if due.kind == "refund":
        return _of_refund(policy, due, day)
    received = due.amount if due.paid_by(day) else 0
    charged = _charged(policy, due, day)
    ahead = received if due.due > day and not policy.left_by(day) else 0
    later = ahead if due.due > add_months(day, SOON) else 0
    balance = charged - (received - ahead)
    return Account(
        premium=charged if due.kind == "premium" else 0,
        fees=charged if due.kind == "fee" else 0,
        unearned=_still_to_run(policy, due, day) if charged and due.kind == "premium" else 0,
        receivable=max(balance, 0),
        owed=max(-balance, 0) + ahead - later,
        owed_later=later,
        cash=received,
    )


def _of_refund(policy: Policy, due: Due, day: Day) -> Account:
    """A refund: owed from its due day, or from the exit where that is earlier, until it is paid out."""
    since = due.due if policy.exit is None else min(due.due, policy.exit)
    if since > day:
        return Account()
    paid = due.amount if due.paid_by(day) else 0
    left = _still_to_run(policy, due, day)
    return Account(premium=-due.amount, unearned=-left, owed=due.amount - paid, cash=-paid)


def _charged(policy: Policy, due: Due, day: Day) -> int:
    """What a member was charged and still is: nothing for cover that never ran."""
    if due.due > day or (policy.exit is not None and due.due > policy.exit):
        return 0
    if policy.exit is None or policy.exit > day or due.paid_by(policy.exit) or due.kind == "fee":
        return due.amount
    return due.price * days_run(policy, due, policy.exit)


def _still_to_run(policy: Policy, due: Due, day: Day) -> int:
    """The price of the days of a row's span after a day; nothing once the policy was left."""
    if policy.left_by(day):
        return 0
    return due.price * max(due.last - max(day, due.first - 1), 0)


def days_run(policy: Policy, due: Due, day: Day) -> int:
    """How many days of a row's span were covered up to a day."""
    return max(min(day, due.last, policy.last) - due.first + 1, 0)


def cover_given(policies: Iterable[Policy], first: Day, last: Day) -> int:
    """The price of the days of cover that ran in a period, for dues that stand, whoever paid them."""
    rows = [(policy, due) for policy in policies for due in policy.dues if due.kind == "premium"]
    return sum(
        due.price * (days_run(policy, due, last) - days_run(policy, due, first - 1))
        for policy, due in rows
        if policy.exit is None or due.due <= policy.exit
    )
