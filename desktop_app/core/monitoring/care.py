"""What the claims of each care provider come to, and how many of them are rejected, reduced or dear."""

from __future__ import annotations

from array import array
from collections import defaultdict
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

REJECTED, REDUCED, DEAR = "rejected", "reduced", "dear"
"""Shares that are compared: rejected of all decided, reduced of the approved, dearer than usual of the approved."""


class Treated(NamedTuple):
    """A decided claim of a provider; billed, met and cut tell of the lines of its bill."""

    product: int
    benefit: int | None
    provider: int
    decision: str
    covered: int
    billed: int | None
    met: int | None
    cut: int
    """Whether a line is covered below what was billed, for a reason that is named."""

    @property
    def rejected(self) -> bool:
        """Whether nothing of it was approved."""
        return self.decision == "rejected"

    @property
    def reduced(self) -> bool:
        """Whether it was approved in part, or a line of it was cut for a named reason; a fixed share paid is no cut."""
        return not self.rejected and (self.decision == "partly" or bool(self.cut))


Benefit = tuple[int, "int | None"]
"""A product and one of its benefits."""


@dataclass(slots=True)
class Care:
    """What one provider's claims come to."""

    decided: int = 0
    struck: dict[str, int] = field(default_factory=lambda: dict.fromkeys((REJECTED, REDUCED, DEAR), 0))
    amounts: array[int] = field(default_factory=lambda: array("q"))
    mix: Fraction = Fraction(0)
    """What its approved claims would cost at the average of their benefits over all providers."""
    billed: int = 0
    met: int = 0

    def cases(self, measure: str) -> int:
        """Of how many claims a share is taken."""
        return self.decided if measure == REJECTED else len(self.amounts)

    @property
    def middle(self) -> Fraction | None:
        """The median of its approved claims; None where it has none."""
        return Fraction(twice_the_median(self.amounts), 2) if self.amounts else None

    def add(self, claim: Treated, twice: int) -> None:
        """Add a claim; dear is what lies above the median of its benefit, of which twice is known."""
        self.decided += 1
        self.billed += claim.billed or 0
        self.met += claim.met or 0
        self.struck[REJECTED] += claim.rejected
        if not claim.rejected:
            self.amounts.append(claim.covered)
            self.struck[REDUCED] += claim.reduced
            self.struck[DEAR] += 2 * claim.covered > twice


Cares = dict[tuple[int, int], Care]
"""By product and provider."""


def cares(read: Callable[[], Iterable[Treated]]) -> Cares:
    """Every provider's claims by product, each against what is usual for its benefit; read gives them anew each time.

    The comparison with the median is robust: a few very dear claims neither move it nor count more than once.
    """
    usual, found = _usual(read()), Cares()
    counts: dict[tuple[int, int], dict[Benefit, int]] = defaultdict(lambda: defaultdict(int))
    for claim in read():
        key, benefit = (claim.product, claim.provider), (claim.product, claim.benefit)
        found.setdefault(key, Care()).add(claim, usual[benefit][1] if benefit in usual else 0)
        counts[key][benefit] += not claim.rejected
    for key, care in found.items():
        care.mix = sum((usual[each][0] * count for each, count in counts[key].items() if count), Fraction(0))
    return found


def twice_the_median(amounts: Iterable[int]) -> int:
    """The two middle amounts together, or the one twice: no float holds money."""
    ordered = sorted(amounts)
    return ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]


def _usual(claims: Iterable[Treated]) -> Mapping[Benefit, tuple[Fraction, int]]:
    """The average, and twice the median, of the approved claims of every benefit."""
    amounts: dict[Benefit, array[int]] = defaultdict(lambda: array("q"))
    for claim in claims:
        if not claim.rejected:
            amounts[claim.product, claim.benefit].append(claim.covered)
    return {key: (Fraction(sum(each), len(each)), twice_the_median(each)) for key, each in amounts.items()}
