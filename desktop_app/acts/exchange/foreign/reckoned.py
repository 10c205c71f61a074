"""Cells that are reckoned: products, differences and comparisons of amounts and of days, as text exactly.

Where a cell is no number it goes on as it is: whoever reads the result names it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.foreign.taken import CellTaken
from desktop_app.acts.exchange.odd_cells import is_marked
from desktop_app.core.period import iso, parse_day

if TYPE_CHECKING:
    from desktop_app.acts.exchange.foreign.held import Lookups
    from desktop_app.acts.exchange.foreign.taken import Row

_NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,6})?")
_CENT = Decimal("0.01")
YES = "yes"


@dataclass(frozen=True, slots=True)
class _Two(CellTaken):
    """What is reckoned from two cells."""

    one: CellTaken
    other: CellTaken

    def parts(self) -> tuple[CellTaken, ...]:
        """Both."""
        return (self.one, self.other)

    def _cells(self, row: Row, held: Lookups) -> tuple[str, str]:
        """Both cells."""
        return self.one.of(row, held), self.other.of(row, held)


@dataclass(frozen=True, slots=True)
class Times(_Two):
    """A quantity times a price, to the hundredth as decimal(18,2) keeps it, halves upwards."""

    def of(self, row: Row, held: Lookups) -> str:
        """The product; what is no number, or nothing, where one is lacking."""
        one, other = self._cells(row, held)
        if not (is_number(one) and is_number(other)):
            return next((cell for cell in (one, other) if cell and not is_number(cell)), "")
        return plain((Decimal(one) * Decimal(other)).quantize(_CENT, ROUND_HALF_UP))


@dataclass(frozen=True, slots=True)
class Rest(_Two):
    """What an amount is more than another; nothing where it is not."""

    def of(self, row: Row, held: Lookups) -> str:
        """The difference."""
        one, other = self._cells(row, held)
        if not one or not is_number(one) or (other and not is_number(other)):
            return one if not is_number(one) else other
        rest = Decimal(one) - Decimal(other or 0)
        return plain(rest) if rest > 0 else ""


@dataclass(frozen=True, slots=True)
class Differs(_Two):
    """Whether two amounts that are both known are not the same."""

    def of(self, row: Row, held: Lookups) -> str:
        """Yes or nothing."""
        one, other = self._cells(row, held)
        return YES if is_number(one) and is_number(other) and Decimal(one) != Decimal(other) else ""


@dataclass(frozen=True, slots=True)
class Below(_Two):
    """Whether an amount is less than another."""

    def of(self, row: Row, held: Lookups) -> str:
        """Yes or nothing."""
        one, other = self._cells(row, held)
        return YES if is_number(one) and is_number(other) and Decimal(one) < Decimal(other) else ""


@dataclass(frozen=True, slots=True)
class Before(_Two):
    """The earlier of two days where it is the first of them, else nothing."""

    def of(self, row: Row, held: Lookups) -> str:
        """The first day."""
        one, other = self._cells(row, held)
        return one if one and other and one < other else ""


@dataclass(frozen=True, slots=True)
class DayBefore(CellTaken):
    """The day before another."""

    day: CellTaken

    def of(self, row: Row, held: Lookups) -> str:
        """The day, or what is none."""
        day = self.day.of(row, held)
        try:
            return iso(parse_day(day) - 1)
        except ValueError:
            return day

    def parts(self) -> tuple[CellTaken, ...]:
        """The other."""
        return (self.day,)


@dataclass(frozen=True, slots=True)
class Within(CellTaken):
    """A day, moved to the nearest that lies between two others."""

    day: CellTaken
    low: CellTaken
    high: CellTaken

    def of(self, row: Row, held: Lookups) -> str:
        """The day."""
        days = [each.of(row, held) for each in self.parts()]
        day, low, high = days
        return next(filter(is_marked, days), max(low, min(day, high)))

    def parts(self) -> tuple[CellTaken, ...]:
        """All three."""
        return (self.day, self.low, self.high)


def plus(one: str, other: str) -> str:
    """The sum of two amounts; nothing added to nothing is nothing."""
    if not (one and other) or not (is_number(one) and is_number(other)):
        return next((cell for cell in (one, other) if cell and not is_number(cell)), one or other)
    return plain(Decimal(one) + Decimal(other))


def plain(amount: Decimal) -> str:
    """A number without noughts that say nothing, and never as 1E+3."""
    written = f"{amount:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def is_number(cell: str) -> bool:
    """Whether a cell is a plain number."""
    return _NUMBER.fullmatch(cell) is not None
