"""The lives of head counts: how many of a group go on from one of its policies to the next, and how many do not."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.indicators.spells import Entry
from desktop_app.core.indicators.terms import in_time, renews

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.indicators.terms import Contract


class PolicyLives(NamedTuple):
    """The lives of one policy by how they came and how they go.

    Lives have no names: of two policies of a group the smaller number is taken to have stayed, the others are new.
    """

    contract: Contract
    carried: int
    """Those of the policy before."""
    at_once: bool
    """Whether that one lasted to the day before."""
    staying: int
    """Those who go on in the policy after."""
    on_at_once: bool
    """Whether that one begins the day after."""
    renewed: bool
    """Whether the policy renews the one before."""

    @property
    def came(self) -> Iterator[tuple[Entry, int]]:
        """The lives that begin to be insured on its first day."""
        yield Entry.NEW, self.contract.lives - self.carried
        if not self.at_once:
            yield Entry.RESUMED, self.carried

    @property
    def gone(self) -> int:
        """The lives that leave with it."""
        return self.contract.lives - self.staying

    @property
    def paused(self) -> int:
        """The lives that go on, not at once."""
        return 0 if self.on_at_once else self.staying


def groups(contracts: Sequence[Contract], graces: Mapping[int, int]) -> Iterator[PolicyLives]:
    """Head counts by their first days, each with what comes before and after it; one that never began is none."""
    begun = [each for each in contracts if each.last >= each.start]
    before, after = _linked(begun, graces)
    for each in begun:
        earlier, later = before.get(each.policy), after.get(each.policy)
        yield PolicyLives(
            each,
            min(each.lives, earlier.lives) if earlier else 0,
            earlier is not None and earlier.last + 1 == each.start,
            min(each.lives, later.lives) if later else 0,
            later is not None and each.last + 1 == later.start,
            earlier is not None and renews(earlier, each, graces[each.product]),
        )


def _linked(
    contracts: Sequence[Contract], graces: Mapping[int, int]
) -> tuple[dict[int, Contract], dict[int, Contract]]:
    """Each policy's one forerunner and one successor: by name, or of the same holder or group within the grace days."""
    before: dict[int, Contract] = {}
    after: dict[int, Contract] = {}
    sides: dict[tuple[int, str, int], list[Contract]] = defaultdict(list)
    for each in contracts:
        keys = [(each.product, kind, value) for kind, value in _sides(each) if value is not None]
        for earlier in _earlier(each, keys, sides):
            if earlier.policy not in after and _continues(earlier, each, graces[each.product]):
                before[each.policy], after[earlier.policy] = earlier, each
                break
        for key in keys:
            sides[key].append(each)
        sides[each.product, "policy", each.policy].append(each)
    return before, after


def _sides(of: Contract) -> tuple[tuple[str, int | None], ...]:
    """The holder and the group of a policy."""
    return ("holder", of.holder), ("group", of.group)


def _earlier(
    of: Contract,
    keys: Sequence[tuple[int, str, int]],
    sides: Mapping[tuple[int, str, int], Sequence[Contract]],
) -> Iterator[Contract]:
    """The earlier policies that one may continue: the one it names first, then those of its side, the latest first."""
    if of.renews is not None:
        yield from sides.get((of.product, "policy", of.renews), ())
    for key in keys:
        yield from reversed(sides.get(key, ()))


def _continues(earlier: Contract, later: Contract, grace: int) -> bool:
    """Whether the lives of a policy go on in a later one: in time for a renewal, or earlier still by name."""
    return in_time(earlier.last, later.start, grace) or (later.renews == earlier.policy and later.start <= earlier.last)
