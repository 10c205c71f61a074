"""How far estimates are off on average over many schemes, and how sure that is."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, field

ALLOWED = 0.05
"""Definitions, section 14: within five percent on average."""
SURE = 3.0
"""Standard errors beyond which chance is no excuse: one right program in about four hundred would be accused."""


def seeds(count: int) -> range:
    """So many schemes, always the same; with SOAK in the environment that many times as many."""
    return range(1, 1 + count * max(int(os.environ.get("SOAK", "0")), 1))


@dataclass
class Errors:
    """What was estimated and what was true, one pair of sums a scheme (schemes are independent, days of one are not)."""

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
        """Whether the mean error may be within what is allowed, for all that this many schemes can tell."""
        return abs(self.mean) <= ALLOWED + SURE * self.standard_error
