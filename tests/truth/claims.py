"""What happens to the insured, when it is reported, decided and paid, and what it was thought to cost meanwhile."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from tests.truth.days import season
from tests.truth.world import Claim, Payment

if TYPE_CHECKING:
    from random import Random

    from tests.truth.days import Day
    from tests.truth.plan import Plan, ProductPlan
    from tests.truth.world import Policy

LONGEST = 700
"""Days after which every claim is reported."""


def claims_of(rng: Random, plan: Plan, policy: Policy, peak: float) -> list[Claim]:
    """The claims of a policy while it covers: a Poisson process with a season, whose peak is a part of the year."""
    of = policy.product
    found: list[Claim] = []
    most = of.frequency / 365 * (1 + of.swing)
    at = float(policy.start)
    while most and (at := at + rng.expovariate(most)) < policy.last + 1:
        happens = 1 + of.swing * math.cos(2 * math.pi * (season(int(at)) - peak))
        if rng.random() * (1 + of.swing) < happens:
            found.append(_claim(rng, plan, policy, int(at), len(found)))
    return found


def _claim(rng: Random, plan: Plan, policy: Policy, incurred: Day, number: int) -> Claim:
    """One claim from its event to its last payment."""
    of = policy.product
    reported = incurred + min(_delay(rng, of), LONGEST)
    decided = reported + int(rng.expovariate(1 / of.delays.decide))
    loss = max(round(of.severity * rng.uniform(0.05, 0.15)), 1) * 10 * plan.times
    decision, covered = _decide(rng, of, loss)
    insured = [each.code for each in policy.members if each.exit is None or incurred <= each.exit]
    code = f"C{policy.code[1:]}-{number}"
    claim = Claim(code, rng.choice(insured), incurred, reported, decided, decision, loss, covered)
    claim.estimates = _estimates(rng, of, claim, loss, plan.times)
    claim.payments = _payments(rng, of, claim, plan.times)
    return claim


def _delay(rng: Random, of: ProductPlan) -> int:
    """Days from the event to the report; the part of a day is cut off, so half a day is added to the mean."""
    shape = of.delays.shape
    return int(rng.gammavariate(shape, (of.delays.report + 0.5) / shape))


def _decide(rng: Random, of: ProductPlan, loss: int) -> tuple[str, int]:
    """Rejected, met in part, or met in full."""
    luck = rng.random()
    if luck < of.rejected:
        return "rejected", 0
    if luck < of.rejected + of.partly:
        return "partly", loss // 10 * rng.randint(4, 9)
    return "paid", loss


def mean_share(of: ProductPlan) -> float:
    """The share of a loss that is covered on average: what an estimate should say while nothing is decided."""
    return 1 - of.rejected - of.partly * (1 - 0.65)


def _estimates(rng: Random, of: ProductPlan, claim: Claim, loss: int, times: int) -> list[tuple[Day, int]]:
    """Dated estimates, each wrong by chance and right on average, the first on the day of the report."""
    days, found = [claim.reported], []
    if claim.decided - claim.reported > 15 and rng.random() < 0.4:
        days.append(rng.randint(claim.reported + 5, claim.decided - 1))
    for day in days:
        right = loss / times * mean_share(of)
        found.append((day, max(round(right * rng.uniform(1 - of.wrong, 1 + of.wrong)), 1) * times))
    return found


def _payments(rng: Random, of: ProductPlan, claim: Claim, times: int) -> list[Payment]:
    """The approved amount in one payment or more; sometimes a small advance before the decision."""
    left, day, paid = claim.covered, claim.decided, []
    if claim.decided - claim.reported > 10 and rng.random() < 0.1:
        paid.append(_payment(rng, rng.randint(claim.reported + 1, claim.decided - 1), left // 4 // times * times))
    left -= sum(each.amount for each in paid)
    while left:
        part = left // 2 // times * times if rng.random() < 0.2 else left
        day += int(rng.expovariate(1 / of.delays.pay))
        paid.append(_payment(rng, day, part))
        left -= part
    return [each for each in paid if each.amount]


def _payment(rng: Random, day: Day, amount: int) -> Payment:
    return Payment(day, amount, day + rng.randint(0, 5))
