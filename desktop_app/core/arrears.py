"""Premium due and not paid, by its age, and what is owed to members for premium (definitions, sections 2 and 4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.period import Day


@dataclass(frozen=True, slots=True)
class Band:
    """An age of arrears: from so many days since the due date to so many, both included; the last has no end."""

    first: int
    last: int | None

    @property
    def name(self) -> str:
        """Its stable name: `31-60`, `181+`."""
        return f"{self.first}+" if self.last is None else f"{self.first}-{self.last}"

    def holds(self, days: int) -> bool:
        """Whether arrears of that many days belong to it."""
        return self.first <= days and (self.last is None or days <= self.last)


BANDS = (Band(0, 30), Band(31, 60), Band(61, 90), Band(91, 180), Band(181, None))
"""The day on which a premium falls due counts as day 0."""


@dataclass(frozen=True, slots=True)
class Unpaid:
    """What is receivable of the dues of one kind and one day: written, not taken back by an exit, not paid."""

    kind: str
    due: Day
    rows: int
    amount: int
    over: bool = False
    """Whether the cover they are for has run out or was left."""


@dataclass(frozen=True, slots=True)
class Receivables:
    """What members owe the scheme for premium and fees at a day, in minor units: the premium part of B06."""

    bands: tuple[int, ...] = (0,) * len(BANDS)
    """Premium and fees due and not paid, by age."""
    fees: int = 0
    """Of these, membership fees."""
    in_grace: int = 0
    """Of these, what is still within the product's days of grace."""
    over: int = 0
    """Of these, what is for cover that is over, and so seldom comes in."""
    rows: int = 0
    oldest: Day | None = None

    @property
    def unpaid(self) -> int:
        """All premium and fees due and not paid."""
        return sum(self.bands)

    def __add__(self, other: Receivables) -> Receivables:
        """Both together."""
        days = [day for day in (self.oldest, other.oldest) if day is not None]
        return Receivables(
            tuple(map(int.__add__, self.bands, other.bands)),
            self.fees + other.fees,
            self.in_grace + other.in_grace,
            self.over + other.over,
            self.rows + other.rows,
            min(days, default=None),
        )


class Payable(NamedTuple):
    """What the scheme owes members for premium at a day, in minor units: the premium part of B26 and B30."""

    give_back: int = 0
    """Refunds due and not paid out, and what was paid for cover that never ran (B26)."""
    soon: int = 0
    """Paid in advance for what falls due within three months (B26)."""
    later: int = 0
    """Paid in advance for what falls due after these (B30)."""


def receivables(unpaid: Iterable[Unpaid], day: Day, grace: int = 0) -> Receivables:
    """What is receivable at the end of a day, by day - due, with so many days of grace after each due date."""
    return sum((_of(each, day, grace) for each in unpaid), Receivables())


def _of(dues: Unpaid, day: Day, grace: int) -> Receivables:
    """The receivables of dues of one kind and day."""
    return Receivables(
        bands=tuple(dues.amount if band.holds(day - dues.due) else 0 for band in BANDS),
        fees=dues.amount if dues.kind == "fee" else 0,
        in_grace=dues.amount if day < dues.due + grace else 0,
        over=dues.amount if dues.over else 0,
        rows=dues.rows,
        oldest=dues.due,
    )
