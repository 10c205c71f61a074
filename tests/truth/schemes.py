"""The schemes that the tests look at."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from tests.truth.claims import mean_share
from tests.truth.days import day
from tests.truth.plan import Delays, Plan, ProductPlan
from tests.truth.world import dice

OFFICE = Plan(
    products=(
        ProductPlan("H", members=120, instalments=(1, 2, 4, 12), dependants=3, frequency=0.5, unpaid=0.012, leave=0.15),
        ProductPlan(
            "K",
            line="term_life",
            members=90,
            instalments=(1, 12),
            price=37,
            refunds=False,
            billed_late=0.2,
            unpaid=0.02,
            frequency=0.3,
        ),
        ProductPlan("G", line="accident", members=25, instalments=(1, 4), lives=20, price=11, frequency=2, leave=0.05),
    ),
    first=day(2020, 1),
    years=3,
)
"""Several products and offices, exits of every kind, early and late payers, lapses, refunds, claims of every kind."""

PRODUCTS = ("H", "K", "G")
"""The codes of its products."""

STRAYS = replace(
    OFFICE, products=tuple(replace(each, strays=0.5, unpaid=0.05) for each in OFFICE.products[:2]), years=2
)
"""The same with members who pay after they have left."""

SMALL = replace(OFFICE, products=tuple(replace(each, members=each.members // 4) for each in OFFICE.products), years=2)
"""The same with a quarter of the members, for two years."""


@dataclass(frozen=True)
class Known:
    """A plan with what an actuary who had seen many such years would know of it."""

    plan: Plan
    ratio: float
    """Claims incurred as a share of premium earned."""
    percent: float
    """What is not reported yet, in percent of what was reported in the last twelve months, while all grows evenly."""


def experience(seed: int, members: int) -> Known:
    """One product with two or three claims a policy and year; growth, season and delays are the seed's own."""
    rng = dice("experience", seed)
    delays = Delays(report=rng.uniform(25, 70), shape=rng.choice((1.0, 1.5, 2.0)))
    of = ProductPlan(
        members=members,
        growth=rng.uniform(0, 0.25),
        instalments=(1, 1, 2),
        frequency=2.5,
        unpaid=0.02,
        delays=delays,
    )
    plan = Plan((of,), first=day(2018, 1), years=5, offices=("N", "S"), vouchers=False)
    return Known(plan, _ratio(of), _percent(of))


def _ratio(of: ProductPlan) -> float:
    return of.frequency * of.severity * mean_share(of) / (365 * of.price)


def _percent(of: ProductPlan) -> float:
    """Claims grow by g a day, so (1 - m) / g days of them are unreported and m (1 - exp(-365 g)) / g were reported.

    m is the mean of exp(-g x delay), here of a gamma delay cut off to whole days.
    """
    g, scale = math.log(1 + of.growth) / 365, (of.delays.report + 0.5) / of.delays.shape
    m = math.exp(g / 2 - of.delays.shape * math.log1p(g * scale))
    return 100 * (1 - m) / (m * (1 - math.exp(-365 * g)))


SPARSE_DAYS = 180
"""Mean days to the report of the products that have hardly a claim."""


def sparse(count: int) -> Plan:
    """Many products of one policy each, with a claim or two a year that are reported half a year later."""
    settings = {"ibnr_method": "lag_factor", "reporting_lag_days": str(SPARSE_DAYS)}
    of = ProductPlan(
        members=1, growth=0, frequency=1.5, renew=1, leave=0, early=0, late=0, delays=Delays(report=SPARSE_DAYS)
    )
    settings["expected_claims_ratio"] = f"{_ratio(of):.6f}"
    grains = ("month", "quarter", "year")
    products = tuple(
        replace(of, code=f"S{at}", settings=(*settings.items(), ("ibnr_grain", grains[at % 3]))) for at in range(count)
    )
    return Plan(products, first=day(2018, 1), years=2, offices=("",), vouchers=False)
