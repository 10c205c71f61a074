"""Premium due and not paid, by its age, and premium paid before it is due (definitions, sections 3 and 6)."""

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
class Unsettled:
    """Dues of one kind and one day that are either due and not paid, or paid and not due yet."""

    kind: str
    due: Day
    rows: int
    amount: int
    over: bool = False
    """Whether the cover they are for has run out or was left."""


@dataclass(frozen=True, slots=True)
class Receivables:
    """What is owed to the scheme for premium and fees at a day, and what goes off it, in minor units."""

    bands: tuple[int, ...] = (0,) * len(BANDS)
    """Premium and fees due and not paid, by age."""
    fees: int = 0
    """Of these, membership fees."""
    in_grace: int = 0
    """Of these, what is still within the product's days of grace."""
    over: int = 0
    """Of these, what is for cover that is over, and so seldom comes in."""
    refunds: int = 0
    """Refunds due and not paid out yet."""
    advance: int = 0
    """What was paid before its due date, refunds taken off."""
    rows: int = 0
    oldest: Day | None = None

    @property
    def unpaid(self) -> int:
        """All premium and fees due and not paid."""
        return sum(self.bands)

    @property
    def net(self) -> int:
        """What premium leaves on the balance sheet (B06): unpaid, less refunds to pay, less what came in early."""
        return self.unpaid - self.refunds - self.advance

    def __add__(self, other: Receivables) -> Receivables:
        """Both together."""
        days = [day for day in (self.oldest, other.oldest) if day is not None]
        return Receivables(
            tuple(map(int.__add__, self.bands, other.bands)),
            self.fees + other.fees,
            self.in_grace + other.in_grace,
            self.over + other.over,
            self.refunds + other.refunds,
            self.advance + other.advance,
            self.rows + other.rows,
            min(days, default=None),
        )


def receivables(unsettled: Iterable[Unsettled], day: Day, grace: int = 0) -> Receivables:
    """What is owed at the end of a day, with so many days of grace after each due date.

    Unpaid: premium and fees with due <= day, not paid by then, by day - due. Paid in advance: due > day, paid by then.
    B06 holds unpaid - refunds to pay - paid in advance (definitions, section 6: due: receivable / written premium;
    receipt: cash / receivable).
    """
    return sum((_of(each, day, grace) for each in unsettled), Receivables())


def _of(dues: Unsettled, day: Day, grace: int) -> Receivables:
    """The receivables of dues of one kind and day."""
    if dues.due > day:
        return Receivables(advance=-dues.amount if dues.kind == "refund" else dues.amount)
    if dues.kind == "refund":
        return Receivables(refunds=dues.amount)
    if not dues.amount:
        return Receivables()
    return Receivables(
        bands=tuple(dues.amount if band.holds(day - dues.due) else 0 for band in BANDS),
        fees=dues.amount if dues.kind == "fee" else 0,
        in_grace=dues.amount if day < dues.due + grace else 0,
        over=dues.amount if dues.over else 0,
        rows=dues.rows,
        oldest=dues.due,
    )
