"""Estimates of claims not reported against what is true of them, over many schemes, by method, grain and day."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from tests.truth import future
from tests.truth.average import Errors
from tests.truth.days import month_ends, odd_day
from tests.truth.program import program
from tests.truth.schemes import experience
from tests.truth.simulate import make_world
from tests.truth.world import dice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tests.truth.days import Day
    from tests.truth.program import Program
    from tests.truth.schemes import Known
    from tests.truth.world import Claim

MEMBERS = 130
"""Policies at the launch, which have some four hundred claims a year."""
GRAINS = ("month", "quarter", "year")
MONTH_END, ODD_DAY = "month-end", "odd day"
LEARNT = 30
"""Months after which a scheme has seen enough to be asked."""
STEP = 6
"""Every so many months a scheme is looked at."""


class Way(NamedTuple):
    """One way to estimate: the name it has here, the product's method and grain, and whether it is told the ratio."""

    name: str
    method: str
    grain: str
    told: bool = True


WAYS = (
    *(Way("chain_ladder", "chain_ladder", grain, told=False) for grain in GRAINS),
    *(Way("lag_factor", "lag_factor", grain) for grain in GRAINS),
    *(Way("lag_factor (Cape Cod)", "lag_factor", grain, told=False) for grain in GRAINS),
    Way("expected", "expected", "month"),
    Way("percent", "percent", "month"),
)

Row = tuple[str, str, str]
"""Name, grain and kind of day; the grain is empty where none matters."""


class Measured:
    """The errors of every way at month-ends and on odd days; and those of CICS and IBNR against all later payments."""

    def __init__(self) -> None:
        self.ibnr: Mapping[Row, Errors] = defaultdict(Errors)
        self.run_off: Mapping[Row, Errors] = defaultdict(Errors)

    def add(self, seed: int, members: int) -> None:
        """Simulate one more scheme and ask the program."""
        known = experience(seed, members)
        world = make_world(seed, known.plan)
        claims = list(future.claims(world.policies))
        with program(world) as said:
            for way in WAYS:
                _teach(said, way, known)
                for kind, days in days_of(seed, known).items():
                    row = (way.name, "" if way.name in {"expected", "percent"} else way.grain, kind)
                    of = [said.reserves("A", day) for day in days]
                    self.ibnr[row].add(sum(each["ibnr"] for each in of), _all(future.unreported, claims, days))
                    both = sum(each["ibnr"] + each["cics"] for each in of)
                    self.run_off[row].add(both, _all(future.still_to_pay, claims, days))


def _all(truth: Callable[[list[Claim], Day], int], claims: list[Claim], days: list[Day]) -> int:
    """What is true on some days together."""
    return sum(truth(claims, day) for day in days)


def days_of(seed: int, known: Known) -> dict[str, list[Day]]:
    """The days on which a scheme is looked at: month-ends half a year apart, and as many days in those months."""
    rng = dice("days", seed)
    ends = month_ends(known.plan.first, known.plan.last)[LEARNT:][rng.randrange(STEP) :: STEP]
    return {MONTH_END: ends, ODD_DAY: [odd_day(rng, end) for end in ends]}


def _teach(said: Program, way: Way, known: Known) -> None:
    """Give the product a method with what it computes with."""
    said.change_product(
        "A",
        ibnr_method=way.method,
        ibnr_grain=way.grain,
        expected_claims_ratio=known.ratio if way.told else None,
        ibnr_percent=known.percent,
    )


def measure(seeds: Iterable[int], members: int = MEMBERS) -> Measured:
    """The errors over the schemes of some seeds, each with so many policies at the launch."""
    measured = Measured()
    for seed in seeds:
        measured.add(seed, members)
    return measured


def table(rows: Mapping[Row, Errors]) -> list[str]:
    """The lines of a table: mean error and standard error in percent; a star where chance is no excuse."""
    head = f"{'method':<24}{'grain':<10}{'day':<12}{'error %':>9}{'s.e. %':>9}"
    return [head, *(f"{name:<24}{grain:<10}{kind:<12}{_cells(of)}" for (name, grain, kind), of in rows.items())]


def _cells(of: Errors) -> str:
    """The figures of a row."""
    return f"{100 * of.mean:>9.1f}{100 * of.standard_error:>9.1f}{'' if of.within else ' *'}"
