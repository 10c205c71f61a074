"""Every call of every deed on a file, met by every kind of failure: what is promised must hold after each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tests.simulation.child import run
from tests.simulation.heal import LIVENESS, SAFETY, UNKNOWN, Wrong, healed, possible
from tests.simulation.programs import verify_quickly
from tests.simulation.shim import Fault, Kind
from tests.simulation.story import set_up, told_in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.simulation.child import Ended
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
    """Try faults on a story one by one."""
    for fault in faults:
        how = f"--act {of.name} --seed {of.seed} --kind {fault.words} --at {fault.at}"
        tally.count(how, tried(of, place, fault, tally))


def tried(of: Story, place: Place, fault: Fault, tally: Tally) -> list[Wrong]:
    """What goes wrong in a story that meets one fault."""
    set_up(place.office, of.files)
    ended = run(partial(told_in_order, of, place.office, fault))
    for word in ("refused", "closed", "unopened"):
        for line in ended.after(word):
            tally.heard(fault.words, f"{word}: {line.split(' ', 1)[-1] if word == 'refused' else line}")
    return [
        *_ended_badly(ended, fault),
        *healed(of, place.office, possible(ended, of), first_is_done="1" in ended.after("saved")),
    ]


def _ended_badly(ended: Ended, fault: Fault) -> list[Wrong]:
    """Tracebacks, hangs, and sentences that cannot be true."""
    wrong = [Wrong(LIVENESS, f"it broke: {text.replace(chr(31), chr(10))}") for text in ended.after("broken")]
    if ended.signal not in {0, 9 if fault.kind == Kind.KILL else 0}:
        wrong.append(Wrong(LIVENESS, f"it ended by signal {ended.signal}"))
    said = " ".join(ended.after("refused") + ended.after("unopened") + ended.after("closed"))
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
    verify_quickly()
    set_up(place.office, of.files)
    told: list[str] = []
    work = partial(told_in_order, of, place.office, Fault())
    if of.deeds[0].name == "upgrade":  # this process stays a program of today
        told.extend(run(work).told)
    else:
        work(told.append)
    return int(told[-1].split(" ")[1])
