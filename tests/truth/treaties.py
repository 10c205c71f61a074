"""What reinsurers will bear of claims whose every payment is known: the contract of each treaty, payment by payment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.truth.days import iso
from tests.truth.sheets import DECIMALS, money

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.truth.days import Day
    from tests.truth.world import Claim, Policy, World

PARTNER = [{"code": "RE", "name": "Regional Re", "role": "reinsurer"}]


@dataclass(frozen=True)
class Treaty:
    """One treaty: its share in percent, what is kept and the most that is borne in minor units."""

    kind: str
    share: int = 0
    kept: int = 0
    most: int | None = None

    def layer(self, amount: int) -> int:
        """What of an amount lies above what is kept, up to the most."""
        above = max(amount - self.kept, 0)
        return above if self.most is None else min(above, self.most)


@dataclass(frozen=True)
class Programme:
    """At most one treaty of each kind, all over the same days."""

    first: Day
    last: Day
    treaties: tuple[Treaty, ...]

    def of(self, kind: str) -> Treaty | None:
        """The treaty of a kind."""
        return next((each for each in self.treaties if each.kind == kind), None)

    def written(self, world: World) -> World:
        """The scheme with these treaties in its folder."""
        digits = world.plan.currency
        rows = [
            {"code": each.kind, "product": "", "reinsurer": "RE", "kind": each.kind}
            | {"from": iso(self.first), "to": iso(self.last), "share": str(each.share or "")}
            | {"retention": "" if each.kind == "quota_share" else money(each.kept, digits)}
            | {"limit": "" if each.most is None else money(each.most, digits), "commission": ""}
            for each in self.treaties
        ]
        assert digits in DECIMALS
        world.more = {"partners": PARTNER, "treaties": rows}
        return world

    def borne(self, policy: Policy, claim: Claim, day: Day) -> int:
        """What all but the stop loss bear of the payments of a claim by the end of a day, each in whole minor units."""
        if not self.first <= claim.incurred <= self.last:
            return 0
        left = given = 0
        over, insured = self._part(policy)
        for paid in (each.amount for each in claim.payments if each.day <= day):
            shared = _half_up(paid * self._share, 100)
            surplus = _half_up((paid - shared) * over, insured)
            given += shared + surplus
            left += paid - shared - surplus
        excess = self.of("excess_of_loss")
        return given + (excess.layer(left) if excess else 0)

    @property
    def _share(self) -> int:
        quota = self.of("quota_share")
        return quota.share if quota else 0

    def _part(self, policy: Policy) -> tuple[int, int]:
        """What a surplus takes of each so many minor units."""
        surplus = self.of("surplus")
        return (surplus.layer(policy.insured), policy.insured) if surplus and policy.insured else (0, 1)

    def recovered(self, policies: Iterable[Policy], day: Day, incurred_by: Day) -> int:
        """What they bear of all that is paid by a day for what had happened by another."""
        return sum(
            self.borne(policy, claim, day)
            for policy in policies
            for claim in policy.claims
            if claim.incurred <= incurred_by
        )

    def stopped(self, policies: Iterable[Policy], day: Day) -> int:
        """What a stop loss owes of all that is paid by a day and left by the others; nothing before its last day."""
        stop = self.of("stop_loss")
        if stop is None or day < self.last:
            return 0
        kept = 0
        for policy in policies:
            for claim in policy.claims:
                if self.first <= claim.incurred <= self.last:
                    paid = sum(each.amount for each in claim.payments if each.day <= day)
                    kept += paid - self.borne(policy, claim, day)
        return stop.layer(kept)


def _half_up(dividend: int, divisor: int) -> int:
    """The nearest whole number of a quotient above nought."""
    return (2 * dividend + divisor) // (2 * divisor)
