"""Investments whose interest is known to the day: each earns whole minor units a day, so that nothing is rounded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tests.truth.days import add_months, day, iso
from tests.truth.plan import Plan
from tests.truth.sheets import money
from tests.truth.world import Voucher, World, dice

if TYPE_CHECKING:
    from tests.truth.days import Day

FIRST = day(2020, 1)
DAILY = 36500
"""Minor units of which one percent is one unit a day."""
CURRENCY = "INR"


@dataclass(frozen=True)
class Held:
    """One investment, with what it will bring on each of its days."""

    code: str
    amount: int
    rate: int
    bought: Day
    due: Day
    ended: Day | None = None
    profit: int = 0
    """A share of profit, known only when it is paid; nought where it bears interest."""

    @property
    def last(self) -> Day:
        """The day on which the money is back."""
        return self.due if self.ended is None else self.ended

    @property
    def a_day(self) -> int:
        """Minor units a day, from the day after it was bought."""
        return 0 if self.profit else self.amount // DAILY * self.rate

    def earned(self, at: Day) -> int:
        """Interest of the days up to the end of one."""
        return self.a_day * max(min(at, self.last) - self.bought, 0)

    @property
    def paid(self) -> int:
        """What comes beside the money on the last day."""
        return self.profit or self.earned(self.last)


def instruments(seed: int, count: int) -> list[Held]:
    """So many investments of a seed: some paid back early, some with a share of profit, some for a day."""
    rng, found = dice("instruments", seed), []
    for at in range(count):
        bought = FIRST + rng.randrange(900)
        due = bought + rng.choice((1, 30, 91, 365, rng.randrange(2, 1500)))
        of = Held(f"N{at}", DAILY * rng.randint(1, 400), rng.randint(1, 19), bought, due)
        luck = rng.random()
        if luck < 0.2 and due > bought + 2:
            of = replace(of, ended=rng.randrange(bought + 1, due))
        found.append(replace(of, profit=rng.randint(1, 9999)) if luck > 0.85 else of)
    return found


def invested(held: list[Held]) -> World:
    """A scheme that does nothing else: money is paid for each, and it comes back with what it brought."""
    world = World(
        Plan((), FIRST, currency=CURRENCY), [], [_line("C", FIRST, "B02", 10**11), _line("C", FIRST, "B33", -(10**11))]
    )
    for of in held:
        line = "P08" if of.profit else "B04"
        world.vouchers += [
            _line(f"I-{of.code}", of.bought, "B03", of.amount),
            _line(f"I-{of.code}", of.bought, "B02", -of.amount),
        ]
        back = (("B02", of.amount + of.paid), ("B03", -of.amount), (line, -of.paid))
        world.vouchers += [_line(f"O-{of.code}", of.last, each, amount) for each, amount in back]
    world.more["investments"] = [_row(of) for of in held]
    return world


def _line(code: str, at: Day, line: str, amount: int) -> Voucher:
    return Voucher(code, at, line, "", amount)


def _row(of: Held) -> dict[str, str]:
    return {
        "code": of.code,
        "kind": "deposit",
        "amount": money(of.amount, CURRENCY),
        "from": iso(of.bought),
        "due": iso(of.due),
        "returns": "profit_share" if of.profit else "interest",
        "rate": str(of.rate),
        "ended": iso(of.ended),
    }


def known_days(held: list[Held]) -> list[Day]:
    """Every month's end until the last money is back, and the last day of each investment."""
    last = max(of.last for of in held)
    ends = [add_months(FIRST, at) - 1 for at in range(1, 100) if add_months(FIRST, at) - 1 <= last + 31]
    return sorted({*ends, *(of.last for of in held)})
