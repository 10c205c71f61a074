"""A simulated scheme beside the program that was given its folder, and the days on which both are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.truth.accounts import account
from tests.truth.days import add_months, iso, month_ends, months, odd_day
from tests.truth.world import dice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.truth.accounts import Account
    from tests.truth.days import Day
    from tests.truth.program import Program
    from tests.truth.world import World


class Asked:
    """The truth and who is asked for it."""

    def __init__(self, world: World, said: Program) -> None:
        self.world, self.said = world, said
        self._accounts: dict[tuple[Day, str | None], Account] = {}

    def account(self, day: Day, product: str | None = None) -> Account:
        """The true account of premium at the end of a day, found once."""
        if (day, product) not in self._accounts:
            self._accounts[day, product] = account(self.world.of(product), day)
        return self._accounts[day, product]

    def line(self, day: Day, code: str) -> int:
        """What the program says of a line of the balance sheet at the end of a day."""
        return self.said.lines(day, day)[code]

    @property
    def month_ends(self) -> list[Day]:
        """Every month's end while business is written."""
        return month_ends(self.world.plan.first, self.world.plan.last)

    @property
    def odd_days(self) -> list[Day]:
        """A day within every third month, far enough from its end that three months later is one clear day."""
        rng = dice("odd days")
        return [odd_day(rng, end) for end in self.month_ends[::3]]

    @property
    def days(self) -> list[Day]:
        """Both."""
        return sorted((*self.month_ends, *self.odd_days))

    @property
    def months(self) -> list[tuple[Day, Day]]:
        """Every month in which business is written."""
        return months(self.world.plan.first, self.world.plan.last)

    def year(self, number: int) -> tuple[Day, Day]:
        """A whole year, the first being number 0."""
        first = add_months(self.world.plan.first, 12 * number)
        return first, add_months(first, 12) - 1


def parts(whole: tuple[Day, Day], size: int) -> list[tuple[Day, Day]]:
    """A period as periods of so many months."""
    first, last = whole
    starts = [first]
    while add_months(first, size * len(starts)) <= last:
        starts.append(add_months(first, size * len(starts)))
    return [(start, add_months(start, size) - 1) for start in starts]


def wrong(days: Iterable[Day], said: Callable[[Day], int], true: Callable[[Day], int]) -> dict[str, tuple[int, int]]:
    """On which days the program says what is not true: its answer and the truth."""
    found = {day: (said(day), true(day)) for day in days}
    return {iso(day): both for day, both in found.items() if both[0] != both[1]}


def differing(one: dict[str, int], other: dict[str, int]) -> dict[str, tuple[int, int]]:
    """By line what two statements say, where they do not agree."""
    return {line: (one[line], other[line]) for line in one if one[line] != other[line]}


def added(each: Iterable[dict[str, int]], prefix: str = "P") -> dict[str, int]:
    """The lines of several statements together, of those whose code begins so."""
    total: dict[str, int] = {}
    for lines in each:
        for line, amount in lines.items():
            if line.startswith(prefix):
                total[line] = total.get(line, 0) + amount
    return total
