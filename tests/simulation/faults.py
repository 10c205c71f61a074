"""Every call of every deed on a file, met by every kind of failure: what is promised must hold after each."""

from __future__ import annotations

import os
import shutil
import signal
from functools import partial
from typing import TYPE_CHECKING

from tests.simulation import shim
from tests.simulation.child import PATIENCE, TOGETHER, Ended, run, tell_of
from tests.simulation.heal import LIVENESS, SAFETY, UNKNOWN, Laid, Wrong, healed, possible, seen_together
from tests.simulation.programs import todays_program
from tests.simulation.shim import Fault, Kind
from tests.simulation.story import set_up, told_in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from tests.simulation.heal import Tally
    from tests.simulation.place import Place
    from tests.simulation.story import Story

WAYS = (
    (Kind.KILL, False),
    (Kind.EIO, False),
    (Kind.EIO, True),
    (Kind.ENOSPC, False),
    (Kind.ENOSPC, True),
)
"""Kinds of failure, and whether they last. A killed program has no later call."""


def sweep(of: Story, place: Place, faults: Iterable[Fault], tally: Tally) -> None:
    """Try faults on a story, many in one process; one at which something is wrong then is tried again alone."""
    trying = list(faults)
    for first in range(0, len(trying), TOGETHER):
        some = trying[first : first + TOGETHER]
        well = _together(of, place, some, tally)
        for at, fault in enumerate(some):
            how = f"--act {of.name} --seed {of.seed} --kind {fault.words} --at {fault.at}"
            tally.count(how, [] if at in well else tried(of, place, fault, tally))


def _together(of: Story, place: Place, some: Sequence[Fault], tally: Tally) -> set[int]:
    """Of some faults those after which nothing is wrong; each has a folder of its own."""
    folders = [place.folder / f"office-{at}" for at in range(len(some))]
    for folder in folders:
        set_up(folder, of.files)
    ended = _met(of, folders, some)
    laid = {
        at: partial(Laid, folders[at], possible(each, of), "1" in each.after("saved")) for at, each in ended.items()
    }
    seen = seen_together(of, laid)
    well = {at for at, wrong in seen.items() if not wrong and not _ended_badly(ended[at], some[at])}
    for at in well:
        _listen(ended[at], some[at], tally)
    for folder in folders:
        shutil.rmtree(folder)
    return well


def _met(of: Story, folders: Sequence[Path], some: Sequence[Fault]) -> dict[int, Ended]:
    """What was told under each fault that came to an end; a killed program meets one alone."""
    told: dict[int, list[str]] = {at: [] for at in range(len(some))}
    killed = [at for at in told if some[at].kind is Kind.KILL]
    for at in killed:
        told[at] += run(partial(_meet, of, folders[at], some[at])).told
    others = [(at, folders[at], some[at]) for at in told if at not in killed]
    done = set(killed)
    ended = run(partial(_meet_all, of, others))
    for line in (line for line in ended.told if not line.startswith("broken")):
        word, number, *rest = line.split(" ", 2)
        if word == "met":
            done.add(int(number))
        else:
            told[int(number)].append(" ".join((word, *rest)))
    return {at: Ended(tuple(lines), 0) for at, lines in told.items() if at in done}


def _meet_all(of: Story, some: Sequence[tuple[int, Path, Fault]], tell: Callable[[str], None]) -> None:
    """The work of a process of its own: one fault after the other."""
    for at, folder, fault in some:
        signal.alarm(PATIENCE)
        _meet(of, folder, fault, partial(tell_of, tell, at))
        tell(f"met {at}")


def _meet(of: Story, folder: Path, fault: Fault, tell: Callable[[str], None]) -> None:
    """A story under one fault, in a folder with a user's own folder in it."""
    todays_program()  # an upgrade leaves one of the next version
    os.environ["XDG_STATE_HOME"] = str(folder / "state")
    told_in_order(of, folder, fault, tell)
    shim.arm(Fault())


def _listen(ended: Ended, fault: Fault, tally: Tally) -> None:
    """Count what was said."""
    for word in ("refused", "closed", "unopened"):
        for line in ended.after(word):
            tally.heard(fault.words, f"{word}: {line.split(' ', 1)[-1] if word == 'refused' else line}")


def tried(of: Story, place: Place, fault: Fault, tally: Tally) -> list[Wrong]:
    """What goes wrong in a story that meets one fault, alone in its process."""
    set_up(place.office, of.files)
    ended = run(partial(told_in_order, of, place.office, fault))
    _listen(ended, fault, tally)
    return [
        *_ended_badly(ended, fault),
        *healed(of, place.office, possible(ended, of), first_is_done="1" in ended.after("saved")),
    ]


def _ended_badly(ended: Ended, fault: Fault) -> list[Wrong]:
    """Tracebacks, hangs, and sentences that cannot be true."""
    wrong = [Wrong(LIVENESS, f"it broke: {text.replace(chr(31), chr(10))}") for text in ended.after("broken")]
    if ended.signal not in {0, 9 if fault.kind == Kind.KILL else 0}:
        wrong.append(Wrong(LIVENESS, f"it ended by signal {ended.signal}"))
    said = " ".join(line for word in ("refused", "unopened", "remarked", "closed") for line in ended.after(word))
    if fault.kind == Kind.EIO and "is full" in said:
        wrong.append(Wrong(SAFETY, f"a failing disk is called full: {said}"))
    if "read-only" in said:
        wrong.append(Wrong(SAFETY, f"a disk that is full or fails is called read-only: {said}"))
    if fault.kind == Kind.ENOSPC:
        wrong += [
            Wrong(SAFETY, f"nothing says that the disk is full: {line}")
            for line in (*ended.after("refused"), *ended.after("unopened"))
            if UNKNOWN not in line and not any(word in line for word in ("full", "space"))
        ]
    return wrong


def all_faults(calls: int) -> Iterator[Fault]:
    """Every call of a story met by every failure."""
    for kind, lasting in WAYS:
        yield from (Fault(kind, at, lasting) for at in range(1, calls + 1))


def calls_of(of: Story, place: Place) -> int:
    """How many calls an undisturbed story makes; what it needs is loaded into this process on the way."""
    todays_program()
    set_up(place.office, of.files)
    told: list[str] = []
    told_in_order(of, place.office, Fault(), told.append)
    todays_program()  # where an upgrade has made another of it
    return int(told[-1].split(" ")[1])
