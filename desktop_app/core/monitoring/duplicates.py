"""Likely duplicates: two claims of one person so close and so alike that one of them may be the other once more."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.period import Day

APART = 3
"""Days between two events that may be one."""

NEAR = 10
"""Percent of the larger amount by which two amounts may differ."""

BACK = 20
"""Claims of one person and a few days looked back at: the search stays as long as the list of claims."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What of a claim is compared."""

    row: int
    person: int
    incurred: Day
    reported: Day
    benefit: int | None
    cause: int | None
    provider: int | None
    loss: int | None
    covered: int


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim and an earlier one like it, with what both have in common by stable names."""

    claim: Seen
    earlier: Seen
    signs: tuple[str, ...]

    @property
    def amounts(self) -> tuple[int, int]:
        """The two amounts compared, the earlier one first."""
        return _amounts(self.earlier, self.claim)


def pairs(claims: Iterable[Seen]) -> Iterator[Pair]:
    """Every claim with the nearest earlier one of the same person that is like it; claims come by person and day.

    Alike: at most 3 days apart, of the same benefit or cause. One look through the list, a few claims back at most.
    """
    before: deque[Seen] = deque(maxlen=BACK)
    for claim in claims:
        while before and (before[0].person != claim.person or claim.incurred - before[0].incurred > APART):
            before.popleft()
        for earlier in reversed(before):
            signs = _signs(earlier, claim)
            if signs:
                yield Pair(claim, earlier, signs)
        before.append(claim)


def likely(found: Iterable[tuple[Pair, bool]]) -> Iterator[Pair]:
    """The likely ones of candidates, each with whether both bills are the same; one for every claim, the first."""
    told: set[int] = set()
    for pair, same_items in found:
        if pair.claim.row in told or not (same_items or {"same_amount", "near_amount"} & {*pair.signs}):
            continue
        told.add(pair.claim.row)
        yield Pair(pair.claim, pair.earlier, (*pair.signs, "same_items") if same_items else pair.signs)


def _signs(earlier: Seen, claim: Seen) -> tuple[str, ...]:
    """What two claims of a few days have in common; nothing where they are for different things."""
    alike = tuple(
        f"same_{name}"
        for name in ("benefit", "cause")
        if getattr(claim, name) is not None and getattr(claim, name) == getattr(earlier, name)
    )
    if not alike:
        return ()
    day = ("same_day",) if earlier.incurred == claim.incurred else ()
    provider = ("same_provider",) if claim.provider is not None and claim.provider == earlier.provider else ()
    return (*day, *alike, *_amount_sign(*_amounts(earlier, claim)), *provider)


def _amounts(earlier: Seen, claim: Seen) -> tuple[int, int]:
    """What both lost, where both say so; else what both are covered for, which a decision may have changed."""
    if earlier.loss is not None and claim.loss is not None:
        return earlier.loss, claim.loss
    return earlier.covered, claim.covered


def _amount_sign(one: int, other: int) -> tuple[str, ...]:
    """Whether two amounts are the same or near; nothing is near to nought."""
    if not (one and other):
        return ()
    if one == other:
        return ("same_amount",)
    return ("near_amount",) if abs(one - other) * 100 <= max(one, other) * NEAR else ()
