"""The parts of the simulation: how many runs of each make its short form and its long one, and how one is run again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tests.simulation import cuts, damage, faults
from tests.simulation.mishaps import KINDS, mishap, mishaps
from tests.simulation.shim import Fault, Kind
from tests.simulation.story import NAMES, story_at

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping

    from tests.simulation.heal import Tally
    from tests.simulation.place import Place


class Part(NamedTuple):
    """How a part is run so many times with a seed, and how many times."""

    run: Callable[[Place, int, int, Tally], None]
    short: int
    long: int


def _faults(place: Place, seed: int, number: int, tally: Tally) -> None:
    """So many failures, spread over all deeds, their calls and the kinds; or each of them."""
    for turn, name in enumerate(NAMES):
        of = story_at(name, seed, place)
        every = list(faults.all_faults(faults.calls_of(of, place)))
        wanted = max(1, number // len(NAMES))
        step = max(1, len(every) // wanted)
        faults.sweep(of, place, every[turn % step :: step], tally)


def _power(place: Place, seed: int, number: int, tally: Tally) -> None:
    """So many cuts, spread over all deeds and their calls."""
    for name in NAMES:
        of = story_at(name, seed, place)
        calls = cuts.recorded(of, place)
        cuts.cut_down(of, place, calls, cuts.cuts(calls, of, max(1, number // len(NAMES))), tally)


def again(args: Namespace, place: Place, tally: Tally) -> None:
    """One run once more, as its failure told it."""
    if args.kind in KINDS:
        of = story_at("enrol", args.seed, place)
        tally.count("", mishap(of, place, args.kind, args.chance))
        return
    of = story_at(args.act, args.seed, place)
    if args.kind == "POWER":
        calls = cuts.recorded(of, place)
        cuts.cut_down(of, place, calls, [cuts.Cut(args.at, args.chance)], tally)
        return
    faults.calls_of(of, place)
    kind, _, lasting = args.kind.partition("-")
    faults.sweep(of, place, [Fault(Kind[kind], args.at, bool(lasting))], tally)


EVERY = 1_000_000
"""More failures than there are: each call of each deed meets each kind."""
PARTS: Mapping[str, Part] = {
    "faults": Part(_faults, 40, EVERY),
    "power": Part(_power, 30, 10_000),
    "mishaps": Part(mishaps, 8, 2_000),
    "flips": Part(damage.flips, 10, 5_000),
    "rows": Part(damage.row_changes, 10, 2_000),
}
