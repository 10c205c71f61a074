"""A business plan made of what was known on a day, beside the two years that followed, over many schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.truth import future
from tests.truth.accounts import account
from tests.truth.average import Errors
from tests.truth.days import add_months, day
from tests.truth.members import active
from tests.truth.plan import Plan, ProductPlan
from tests.truth.program import program
from tests.truth.simulate import make_world

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.truth.days import Day
    from tests.truth.world import World

FIRST = day(2018, 1)
KNOWN = add_months(FIRST, 36) - 1
"""The last day of the third year."""
YEARS = 2
"""How far the plan looks ahead."""
EVEN = ProductPlan(
    members=150,
    growth=0,
    instalments=(1, 2),
    frequency=1.5,
    leave=0.05,
    refunds=True,
    settings=(("ibnr_method", "lag_factor"), ("ibnr_grain", "month"), ("expected_claims_ratio", "")),
)
"""A scheme that neither grows nor shrinks: what was assumed of it last year holds next year."""


def scheme(seed: int) -> World:
    """Five years of a seed."""
    return make_world(seed, Plan((EVEN,), FIRST, years=5, offices=("",)))


def came_true(world: World, first: Day, last: Day) -> dict[str, float]:
    """What was written, earned, incurred and spent in a year, and who was insured at its end."""
    before, after = account(world.policies, first - 1), account(world.policies, last)
    claims = list(future.claims(world.policies))
    return {
        "insured": float(active(world.policies, last)),
        "written": after.premium - before.premium,
        "earned": after.earned - before.earned,
        "incurred": sum(each.covered for each in claims if first <= each.incurred <= last),
        "paid": future.paid(claims, first, last),
        "costs": sum(of.amount for of in world.vouchers if of.line in {"P17", "P18"} and first <= of.day <= last),
    }


def planned(of: dict[str, float]) -> dict[str, float]:
    """The same as a plan says it."""
    return {
        "insured": of["insured"],
        "written": of["P03"],
        "earned": of["P03"] - of["P04"],
        "incurred": of["P12"] + of["P13"] + of["P14"],
        "paid": of["P12"],
        "costs": sum(of[line] for line in ("P17", "P18", "P19", "P20")),
    }


def measure(seeds: Iterable[int]) -> Mapping[tuple[int, str], Errors]:
    """By year of the plan and by name, what was planned and what came."""
    errors: dict[tuple[int, str], Errors] = {}
    for seed in seeds:
        world = scheme(seed)
        with program(world, known_by=KNOWN) as said:
            for at, year in enumerate(said.planned("A", KNOWN, YEARS)):
                first = add_months(KNOWN + 1, 12 * at)
                true = came_true(world, first, add_months(first, 12) - 1)
                for name, amount in planned(year).items():
                    errors.setdefault((at + 1, name), Errors()).add(round(amount), round(true[name]))
    return errors


def table(rows: Mapping[tuple[int, str], Errors]) -> list[str]:
    """The lines of a table: mean error and standard error in percent."""
    head = f"{'year':<6}{'what':<12}{'error %':>9}{'s.e. %':>9}"
    cells = (
        f"{year:<6}{name:<12}{100 * of.mean:>9.1f}{100 * of.standard_error:>9.1f}" for (year, name), of in rows.items()
    )
    return [head, *cells]
