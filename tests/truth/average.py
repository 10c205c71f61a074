"""How far estimates are off on average over many schemes, and how sure that is."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from tests.second_opinion.effort import soaking

ALLOWED = 0.05
"""Definitions, section 14: within five percent on average."""
SURE = 3.0
"""Standard errors beyond which chance is no excuse: one right program in about four hundred would be accused."""
SHARP = 0.01
"""Standard error below which a mean is known so well that it has to be within what is allowed by itself."""
SOAKED = 10
"""Schemes for every turn of a soak: two hundred in the twenty turns of `make soak`."""


def seeds(count: int) -> range:
    """So many schemes, always the same; with SOAK in the environment ten times that number of turns."""
    return range(1, 1 + (SOAKED * soaking() or count))


@dataclass
class Errors:
    """What was estimated and what was true: one pair of sums a scheme, for schemes are independent, days are not."""

    estimated: list[int] = field(default_factory=list)
    true: list[int] = field(default_factory=list)

    def add(self, estimated: int, true: int) -> None:
        """One scheme."""
        self.estimated.append(estimated)
        self.true.append(true)

    @property
    def mean(self) -> float:
        """By how much of the truth the estimates are too high together: a ratio of sums, as big schemes weigh more."""
        return sum(self.estimated) / sum(self.true) - 1

    @property
    def standard_error(self) -> float:
        """Of the mean error: a ratio estimator's, from the spread of the schemes' differences."""
        count, ratio = len(self.true), self.mean + 1
        off = sum((said - ratio * true) ** 2 for said, true in zip(self.estimated, self.true, strict=True))
        return math.sqrt(off / (count - 1) * count) / sum(self.true) if count > 1 else math.inf

    @property
    def within(self) -> bool:
        """Whether the mean error is within what is allowed, or may be for all that so few schemes can tell."""
        chance = 0.0 if self.standard_error < SHARP else SURE * self.standard_error
        return abs(self.mean) <= ALLOWED + chance
