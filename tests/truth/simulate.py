"""The scheme of a seed, from its launch to the last payment of its last claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.truth.claims import claims_of
from tests.truth.days import months
from tests.truth.policies import sell
from tests.truth.world import Voucher, World, dice

if TYPE_CHECKING:
    from tests.truth.days import Day
    from tests.truth.plan import Plan
    from tests.truth.world import Policy

CAPITAL, STAFF, RENT, INTEREST = 90_000_000, 310_007, 120_011, 45_013
"""Minor units of the vouchers; sums that do not divide evenly among products and offices."""


def make_world(seed: int, plan: Plan) -> World:
    """The scheme of a seed: always the same one."""
    policies: list[Policy] = []
    for product in plan.products:
        rng = dice(seed, product.code)
        sold, peak = sell(rng, plan, product), rng.random()
        for policy in sold:
            policy.insured = dice(seed, policy.code).choice(product.insured) if product.insured else None
            policy.claims = claims_of(rng, plan, policy, peak)
        policies.extend(sold)
    return World(plan, policies, expenses(plan) if plan.vouchers else [])


def expenses(plan: Plan) -> list[Voucher]:
    """Every voucher of the scheme; each adds up to nought."""
    found = _both("V-C", plan.first, ("B02", "B33"), "", CAPITAL * plan.times)
    for at, (first, last) in enumerate(months(plan.first, plan.last)):
        own = plan.products[at % len(plan.products)].code
        found += _both(f"V-S{at}", last, ("P17", "B02"), "", STAFF * plan.times)
        found += _both(f"V-R{at}", first + 9, ("P18", "B02"), own, RENT * plan.times)
        found += _both(f"V-I{at}", last - 3, ("B02", "P07"), "", INTEREST * plan.times)
    return found


def _both(code: str, day: Day, lines: tuple[str, str], product: str, amount: int) -> list[Voucher]:
    """Debit one line and credit another."""
    debit, credit = lines
    return [Voucher(code, day, debit, product, amount), Voucher(code, day, credit, product, -amount)]
