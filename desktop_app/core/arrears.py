"""Premium due and not paid, by its age, and what was paid for cover that did not run yet (definitions, 2 and 4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
class Standing:
    """What rows of one kind and due day leave on the balance sheet at a day, in minor units."""

    kind: str
    due: Day
    rows: int
    """How many of them are receivable."""
    receivable: int
    """B06: due and neither taken back nor paid."""
    soon: int = 0
    """B26: received in advance or owed back, due within three months."""
    later: int = 0
    """B30: received in advance, due later."""
    over: bool = False
    """Whether the cover they are for has run out or was left."""
    coming: bool = False
    """Whether they are for cover that is still to come."""


@dataclass(frozen=True, slots=True)
class Receivables:
    """What is owed to the scheme for premium and fees at a day, and what it owes itself, in minor units."""

    bands: tuple[int, ...] = (0,) * len(BANDS)
    """Premium and fees due and not paid, by age."""
    fees: int = 0
    """Of these, membership fees."""
    in_grace: int = 0
    """Of these, what is still within the product's days of grace."""
    over: int = 0
    """Of these, what is for cover that is over, and so seldom comes in."""
    advance: int = 0
    """What was paid before its due date for cover to come."""
    owed_back: int = 0
    """Refunds due and not paid out yet, and what was paid for cover that never ran."""
    soon: int = 0
    """Of both, what stands in B26."""
    later: int = 0
    """Of both, what stands in B30."""
    rows: int = 0
    oldest: Day | None = None

    @property
    def unpaid(self) -> int:
        """All premium and fees due and not paid: what premium leaves in B06 (advances stand apart, in B26 and B30)."""
        return sum(self.bands)

    def __add__(self, other: Receivables) -> Receivables:
        """Both together."""
        days = [day for day in (self.oldest, other.oldest) if day is not None]
        return Receivables(
            tuple(map(int.__add__, self.bands, other.bands)),
            *(getattr(self, name) + getattr(other, name) for name in _SUMS),
            min(days, default=None),
        )


_SUMS = ("fees", "in_grace", "over", "advance", "owed_back", "soon", "later", "rows")


def receivables(standing: Iterable[Standing], day: Day, grace: int = 0) -> Receivables:
    """What is owed at the end of a day, with so many days of grace after each due date.

    Receivable by day - due; beside it what is owed: premium paid in advance, and what is owed back.
    """
    return sum((_of(each, day, grace) for each in standing), Receivables())


def _of(rows: Standing, day: Day, grace: int) -> Receivables:
    """The receivables of rows of one kind and day."""
    owed = rows.soon + rows.later
    of = Receivables(
        advance=owed if rows.coming else 0, owed_back=0 if rows.coming else owed, soon=rows.soon, later=rows.later
    )
    return of + _unpaid(rows, day, grace) if rows.receivable else of


def _unpaid(rows: Standing, day: Day, grace: int) -> Receivables:
    """What of the rows is receivable, by its age."""
    return Receivables(
        bands=tuple(rows.receivable if band.holds(day - rows.due) else 0 for band in BANDS),
        fees=rows.receivable if rows.kind == "fee" else 0,
        in_grace=rows.receivable if day < rows.due + grace else 0,
        over=rows.receivable if rows.over else 0,
        rows=rows.rows,
        oldest=rows.due,
    )
