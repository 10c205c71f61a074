"""What no record posts by itself: capital at the start, and every month expenses of a product, of none, and interest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.truth.days import months
from tests.truth.world import Voucher

if TYPE_CHECKING:
    from tests.truth.days import Day
    from tests.truth.plan import Plan

CAPITAL, STAFF, RENT, INTEREST = 90_000_000, 310_007, 120_011, 45_013
"""Minor units; sums that do not divide evenly among products and offices."""


def expenses(plan: Plan) -> list[Voucher]:
    """Every voucher of the scheme; each adds up to nought."""
    found = _both("V-C", plan.first, "B02", "B33", "", CAPITAL * plan.times)
    for at, (first, last) in enumerate(months(plan.first, plan.last)):
        own = plan.products[at % len(plan.products)].code
        found += _both(f"V-S{at}", last, "P17", "B02", "", STAFF * plan.times)
        found += _both(f"V-R{at}", first + 9, "P18", "B02", own, RENT * plan.times)
        found += _both(f"V-I{at}", last - 3, "B02", "P07", "", INTEREST * plan.times)
    return found


def _both(code: str, day: Day, debit: str, credit: str, product: str, amount: int) -> list[Voucher]:
    return [Voucher(code, day, debit, product, amount), Voucher(code, day, credit, product, -amount)]
