"""Who joins, renews and leaves: a portfolio that grows as planned, month by month."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.truth.days import add_months, months
from tests.truth.dues import bill
from tests.truth.world import Member, Policy

if TYPE_CHECKING:
    from random import Random

    from tests.truth.days import Day
    from tests.truth.plan import Plan, ProductPlan

TERM_MONTHS = 12
REASONS = ("death", "death", "migrated", "loan_repaid", "other_ineligible", "maximum_age", "too_expensive", "unknown")
EARLY_DAYS = 50
"""Within the sixty days before the renewal date in which a new policy counts as its renewal."""


def sell(rng: Random, plan: Plan, product: ProductPlan) -> list[Policy]:
    """Every policy of a product, in the order in which they start."""
    return _Office(rng, plan, product).run()


class _Office:
    """Sells the policies of one product: renews what ended, then enrols new members up to the planned number."""

    def __init__(self, rng: Random, plan: Plan, product: ProductPlan) -> None:
        self.rng, self.plan, self.product = rng, plan, product
        self.sold: list[Policy] = []
        self.running: list[Policy] = []

    def run(self) -> list[Policy]:
        """Month by month to the last day of business."""
        for at, (first, last) in enumerate(months(self.plan.first, self.plan.last)):
            for policy in [each for each in self.running if first <= each.end <= last]:
                self._renew(policy)
            self.running = [each for each in self.running if each.end > last]
            in_force = sum(not each.left_by(first) for each in self.running)
            wanted = round(self.product.members * (1 + self.product.growth) ** (at / 12))
            for _ in range(wanted - in_force):
                self._enrol(first, last, launch=at == 0)
        return self.sold

    def _enrol(self, first: Day, last: Day, *, launch: bool) -> None:
        """A new household or group; at the launch it may be on the very first day."""
        start = first if launch and self.rng.random() < 0.5 else self.rng.randint(first, last)
        code = f"{self.product.code}{len(self.sold)}"
        relations = ["holder", *(["spouse", "child", "other"] * self.product.dependants)[: self._dependants()]]
        members = [Member(f"M{code}-{at}", relation) for at, relation in enumerate(relations)]
        office = self.rng.choice(self.plan.offices)
        lives = self.rng.randint(1, 2 * self.product.lives) if self.product.lives else 0
        self._add(Policy(f"P{code}", self.product, office, start, _end(start), f"H{code}", members, lives))

    def _dependants(self) -> int:
        return self.rng.randint(0, self.product.dependants)

    def _renew(self, old: Policy) -> None:
        """Renew a policy that ran to its end: mostly at once, at times early, within the grace days, or too late."""
        if old.exit is not None or self.rng.random() >= self.product.renew:
            return
        shift, in_time = self._shift()
        start = old.end + 1 + shift
        stay = [each for each in old.members if each.exit is None and (each.relation == "holder" or self._stays())]
        members = [replace(each) for each in stay]
        code = f"P{self.product.code}{len(self.sold)}"
        new = Policy(code, self.product, old.office, start, _end(start), old.household, members, old.lives, renews=old)
        new.in_time, old.renewed_by = in_time, new
        self._add(new)

    def _shift(self) -> tuple[int, bool]:
        """Days after the renewal date, and whether that is in time; never about the end of the grace days."""
        luck = self.rng.random()
        if luck < 0.8:
            return 0, True
        if luck < 0.9:
            return self.rng.randint(1, self.product.grace - 3), True
        if luck < 0.95:
            return -self.rng.randint(1, EARLY_DAYS), True
        return self.product.grace + self.rng.randint(3, 60), False

    def _stays(self) -> bool:
        return self.rng.random() < 0.95

    def _add(self, policy: Policy) -> None:
        """Decide how it ends, bill it, and count it."""
        _leave(self.rng, policy)
        bill(self.rng, policy, self.plan.times)
        self.sold.append(policy)
        self.running.append(policy)


def _end(start: Day) -> Day:
    return add_months(start, TERM_MONTHS) - 1


def _leave(rng: Random, policy: Policy) -> None:
    """Whether the policy, or a dependant's cover under it, ends before its term, and on which day."""
    if rng.random() < policy.product.leave:
        corners = (policy.start - 1, policy.start, policy.end - 1, policy.end)
        inside = rng.randint(policy.start, policy.end)
        policy.exit = rng.choice(corners) if rng.random() < 0.1 else inside
        policy.reason = rng.choice(REASONS)
    for member in policy.members[1:] if policy.exit is None else ():
        if rng.random() < 0.05:
            member.exit, member.reason = rng.randint(policy.start, policy.end), rng.choice(REASONS)
