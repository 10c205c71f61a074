"""The numbers of a snapshot before anything is withheld: each rounded, with how many it rests on and how sums hang."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.snapshot import ProductGroup, Withheld
from desktop_app.core.snapshot_rounding import FEW, SURELY_MANY, drawn, rounded
from desktop_app.core.snapshot_withholding import CellSum

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.core.period import Day
    from desktop_app.store.figures.snapshot import OfHousehold


class CellKey(NamedTuple):
    """Which number it is."""

    quarter: Day
    group: ProductGroup
    measure: str
    sex: str = ""


@dataclass(frozen=True, slots=True)
class Draws:
    """The draw of each series, the same in every snapshot of a book and known to nobody who has not the book itself."""

    secret: bytes

    def of(self, group: ProductGroup, measure: str, sex: str = "") -> int:
        """A large number that only the book's secret tells."""
        return self._drawn(*group, measure, sex)

    def household(self, measure: str, of: OfHousehold) -> int:
        """The draw of a household as long as it stays as it is: one that grows or shrinks has another."""
        return self._drawn("household", measure, *map(str, of))

    def _drawn(self, *series: str) -> int:
        """What the secret makes of some words."""
        return int.from_bytes(hmac.digest(self.secret, "\n".join(series).encode(), "sha256"), "big")

    def rounded(self, group: ProductGroup, measure: str, number: int, step: int) -> int:
        """A number of a series that stands on no sheet, rounded."""
        return rounded(number, step, self.of(group, measure))


@dataclass(frozen=True, slots=True)
class CellSheet:
    """Numbers as they would go out, and what they hang by."""

    draws: Draws
    numbers: dict[CellKey, int] = field(default_factory=dict)
    rests: dict[CellKey, int] = field(default_factory=dict)
    """How many persons or claims it rests on, with their draws: FEW - 1 more than there are at the most."""
    reasons: dict[CellKey, Withheld] = field(default_factory=dict)
    """What must be withheld whatever else is told."""
    sums: list[CellSum] = field(default_factory=list)

    def count(self, key: CellKey, number: int, *, small: bool = True, disguised: bool = False) -> None:
        """A number of persons or claims; unless it may be told although it is small, small ones are withheld.

        Of households disguised there may be half as many as they count for: one person each, and one more in noise.
        """
        draw = self.draws.of(key.group, key.measure, key.sex)
        self.numbers[key], rests = rounded(number, FEW, draw), drawn(number, FEW, draw)
        self.rests[key] = (rests - (FEW - 1) + 1) // 2 + FEW - 1 if disguised else rests
        if small:
            self._judge(key)

    def amount(self, key: CellKey, number: int, step: int) -> None:
        """An amount, in steps that no household's part is above."""
        self.numbers[key] = rounded(number, step, self.draws.of(key.group, key.measure, key.sex))

    def behind(self, key: CellKey, count: CellKey) -> None:
        """A number rests on those of a count, and goes the way of it."""
        self.rests[key] = self.rests[count]
        self._judge(key)

    def together(self, key: CellKey, parts: Iterable[CellKey], *, small: bool = True) -> None:
        """A number of different persons or claims: the sum of what goes out of each part."""
        parts = tuple(parts)
        self.numbers[key] = sum(self.numbers[part] for part in parts)
        self.rests[key] = sum(self.rests.get(part, SURELY_MANY) for part in parts) - (FEW - 1) * (len(parts) - 1)
        self.sums.append(CellSum(key, tuple((1, part) for part in parts), apart=True))
        if small:
            self._judge(key)

    def total(self, key: CellKey, parts: Mapping[CellKey, int]) -> None:
        """A total of lines with their signs; where all that is in it must be withheld, it must be, too."""
        self.numbers[key] = sum(sign * self.numbers[part] for part, sign in parts.items())
        self.sums.append(CellSum(key, tuple((sign, part) for part, sign in parts.items())))
        filled = [part for part in parts if self.numbers[part] or part in self.reasons]
        if filled and all(part in self.reasons for part in filled):
            self.reasons[key] = self.reasons[filled[0]]
            self.rests[key] = max(self.rests.get(part, SURELY_MANY) for part in filled)

    def dominated(self, key: CellKey) -> None:
        """One household makes more than half of a number."""
        self.reasons.setdefault(key, Withheld.DOMINANT)

    def _judge(self, key: CellKey) -> None:
        """Withhold what rests on few."""
        if self.rests[key] < SURELY_MANY:
            self.reasons[key] = Withheld.FEW
