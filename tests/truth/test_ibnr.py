"""Claims not reported yet are estimated as they turn out, on average over many schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.truth import future
from tests.truth.average import Errors, seeds
from tests.truth.days import add_months
from tests.truth.ibnr import measure, table
from tests.truth.program import program
from tests.truth.schemes import sparse
from tests.truth.simulate import make_world

if TYPE_CHECKING:
    from tests.truth.days import Day

SCHEMES = 4
"""How many schemes `make test` looks at; a soak so many times as many."""
FEW = 120
"""Products with hardly a claim."""


def test_every_method_and_grain_is_right_on_average_at_month_ends_and_on_odd_days() -> None:
    measured = measure(seeds(SCHEMES))
    for name, rows in (("IBNR", measured.ibnr), ("CICS and IBNR run off", measured.run_off)):
        assert all(of.within for of in rows.values()), "\n".join((name, *table(rows)))


def test_products_with_hardly_a_claim_reserve_by_an_assumed_delay() -> None:
    errors = Errors()
    for seed in seeds(3):
        world = make_world(seed, sparse(FEW))
        days = _days(world.plan.last)
        with program(world) as said:
            for product in world.plan.products:
                claims = list(future.claims(world.of(product.code)))
                estimated = sum(said.reserves(product.code, at)["ibnr"] for at in days)
                errors.add(estimated, sum(future.unreported(claims, at) for at in days))
    assert errors.within, f"{errors.mean:.1%}, standard error {errors.standard_error:.1%}"


def _days(last: Day) -> tuple[Day, ...]:
    """An odd day and two month-ends, the second year being under way."""
    return last - 130, add_months(last, -1), last
