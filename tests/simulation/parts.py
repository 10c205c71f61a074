"""The parts of the simulation: how many runs of each make its short form and its long one, and how one is run again."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from tests.simulation import cuts, damage, faults, hostile, life
from tests.simulation.mishaps import KINDS, mishap, mishaps
from tests.simulation.shim import Fault, Kind
from tests.simulation.story import NAMES, story_at

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping

    from tests.simulation.heal import Tally, Wrong
    from tests.simulation.place import Place


class Part(NamedTuple):
    """How a part is run so many times with a seed, and how many times."""

    run: Callable[[Place, int, int, Tally], None]
    short: int
    long: int


def _faults(place: Place, seed: int, number: int, tally: Tally) -> None:
    """So many failures, spread over all deeds, their calls and the kinds; or each of them."""
    names = _names(number)
    for turn, name in enumerate(names):
        of = story_at(name, seed, place)
        every = list(faults.all_faults(faults.calls_of(of, place)))
        wanted = max(1, number // len(names))
        step = max(1, len(every) // wanted)
        faults.sweep(of, place, every[turn % step :: step], tally)


def _power(place: Place, seed: int, number: int, tally: Tally) -> None:
    """So many cuts, spread over all deeds and their calls."""
    names = _names(number)
    for name in names:
        of = story_at(name, seed, place)
        calls = cuts.recorded(of, place)
        cuts.cut_down(of, place, calls, cuts.cuts(calls, of, max(1, number // len(names))), tally)


def _mishap(args: Namespace, place: Place) -> list[Wrong]:
    return mishap(story_at("enrol", args.seed, place), place, args.kind, args.chance)


def _damage(args: Namespace, place: Place) -> list[Wrong]:
    return damage.again(place, args.kind, args.seed, args.chance)


def _life(args: Namespace, place: Place) -> list[Wrong]:
    return life.lived(story_at("enrol", args.seed, place), place, args.at, args.chance)


def _hostile(args: Namespace, place: Place) -> list[Wrong]:
    return hostile.again(place, args.chance)


OTHERS: Mapping[str, Callable[[Namespace, Place], list[Wrong]]] = MappingProxyType(
    {**dict.fromkeys(KINDS, _mishap), "flip": _damage, "row": _damage, "life": _life, "hostile": _hostile}
)
"""How what is no failure of the disk is run again."""


def again(args: Namespace, place: Place, tally: Tally) -> None:
    """One run once more, as its failure told it."""
    if args.kind in OTHERS:
        tally.count("", OTHERS[args.kind](args, place))
        return
    of = story_at(args.act, args.seed, place)
    if args.kind == "POWER":
        calls = cuts.recorded(of, place)
        cuts.cut_down(of, place, calls, [cuts.Cut(args.at, args.chance)], tally)
        return
    faults.calls_of(of, place)
    kind, _, lasting = args.kind.partition("-")
    faults.sweep(of, place, [Fault(Kind[kind], args.at, bool(lasting))], tally)


SOME = ("take", "attach", "export", "restore", "locked-back_up", "locked-renew_key")
"""Deeds of every sort: the sample of the short form."""


def _names(number: int) -> tuple[str, ...]:
    """The deeds to try: some of them where there are few runs, since each deed must be made ready."""
    return NAMES if number > 5 * len(NAMES) else SOME


EVERY = 1_000_000
"""More failures than there are: each call of each deed meets each kind."""
PARTS: Mapping[str, Part] = MappingProxyType(
    {
        "faults": Part(_faults, 20, EVERY),
        "power": Part(_power, 20, 10_000),
        "mishaps": Part(mishaps, 4, 2_000),
        "flips": Part(damage.flips, 8, 5_000),
        "rows": Part(damage.row_changes, 8, 2_000),
        "imports": Part(hostile.imports, 16, 20_000),
        "life": Part(life.lives, 40, 1_000_000),
    }
)
