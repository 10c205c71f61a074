"""The power cut between any two calls of a deed, by seed: what was told as saved must be on the disk."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from tests.simulation import shim
from tests.simulation.child import TOGETHER, run
from tests.simulation.faults import calls_of
from tests.simulation.heal import Laid, healed, seen_together
from tests.simulation.power import Disk, Loss, What, calls_in
from tests.simulation.story import set_up, told_in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tests.simulation.heal import Tally, Wrong
    from tests.simulation.model import Office
    from tests.simulation.place import Place
    from tests.simulation.power import Call
    from tests.simulation.story import Story


class Cut(NamedTuple):
    """After how many calls the power is cut, and what chance decides then."""

    at: int
    seed: int


def recorded(of: Story, place: Place) -> list[Call]:
    """Every call of an undisturbed run."""
    calls_of(of, place)
    set_up(place.office, of.files)
    down = place.folder / "written-down"

    def work(tell: Callable[[str], None]) -> None:
        shim.write_down(down)
        told_in_order(of, place.office, shim.Fault(), tell)

    run(work)
    return calls_in(down)


def cuts(calls: Sequence[Call], of: Story, number: int) -> Iterable[Cut]:
    """So many cuts of a story, spread evenly over its calls."""
    for each in range(number):
        yield Cut(1 + (each * len(calls)) // number, of.seed * 1_000_000 + each)


def cut_down(of: Story, place: Place, calls: Sequence[Call], wanted: Iterable[Cut], tally: Tally) -> None:
    """Cut the power at each, and see what a fresh program makes of the disk."""
    cutting = list(wanted)
    for first in range(0, len(cutting), TOGETHER):
        some = cutting[first : first + TOGETHER]
        found = _together(of, place, calls, some)
        for cut in some:
            how = f"--act {of.name} --seed {of.seed} --kind POWER --at {cut.at} --chance {cut.seed}"
            tally.count(how, found[cut] if cut in found else tried(of, place, calls, cut))


def _together(of: Story, place: Place, calls: Sequence[Call], some: Sequence[Cut]) -> dict[Cut, list[Wrong]]:
    """What goes wrong after cuts that one process looks at; those at which it broke or ended are not among them."""
    seen = seen_together(of, {at: partial(_lay_out, of, place, calls, cut) for at, cut in enumerate(some)})
    return {some[at]: wrong for at, wrong in seen.items()}


def tried(of: Story, place: Place, calls: Sequence[Call], cut: Cut) -> list[Wrong]:
    """What goes wrong after one cut."""
    laid = _lay_out(of, place, calls, cut)
    return healed(of, laid.folder, laid.may_be, first_is_done=laid.first_is_done)


def _lay_out(of: Story, place: Place, calls: Sequence[Call], cut: Cut) -> Laid:
    """The disk after a cut; the offices it may hold, and whether a deed was told as saved."""
    disk, marks = Disk(place.office, of.files), 0
    for call in calls[: cut.at]:
        disk.do(call)
        marks += call.what is What.MARK
    chance = Random(cut.seed)  # noqa: S311 - the seed is the point of it
    set_up(place.office, disk.cut(chance.choice(tuple(Loss)), chance))
    return Laid(place.office, _possible(of, marks), marks > 0)


def _possible(of: Story, saved: int) -> list[Office]:
    """The offices with the deeds told as saved, and the one that was going on."""
    office = of.office
    for deed in of.deeds[:saved]:
        office = office.after(deed)
    return [office, *(office.after(deed) for deed in of.deeds[saved : saved + 1])]
