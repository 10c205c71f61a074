"""Every call of every deed on a file, met by every kind of failure: what is promised must hold after each."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from desktop_app.store import soundness
from desktop_app.store.driver import in_memory
from desktop_app.store.migrations import migrate
from tests.simulation.child import run
from tests.simulation.heal import LIVENESS, SAFETY, Wrong, healed, possible
from tests.simulation.office import NAME
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
    set_up(place.office, of.ready)
    ended = run(partial(told_in_order, of, place.office, fault))
    for word in ("refused", "closed", "unopened"):
        for line in ended.after(word):
            tally.heard(fault.words, f"{word}: {line.split(' ', 1)[-1] if word == 'refused' else line}")
    return [*_ended_badly(ended, fault), *healed(place.office, possible(ended, of), allowed(of))]


def _ended_badly(ended: Ended, fault: Fault) -> list[Wrong]:
    """Tracebacks, hangs, and sentences that cannot be true."""
    wrong = [Wrong(LIVENESS, f"it broke: {text.replace(chr(31), chr(10))}") for text in ended.after("broken")]
    if ended.signal not in {0, 9 if fault.kind == Kind.KILL else 0}:
        wrong.append(Wrong(LIVENESS, f"it ended by signal {ended.signal}"))
    said = " ".join(ended.after("refused") + ended.after("unopened") + ended.after("closed"))
    if fault.kind == Kind.EIO and "is full" in said:
        wrong.append(Wrong(SAFETY, f"a failing disk is called full: {said}"))
    if fault.kind == Kind.ENOSPC and "read-only" in said:
        wrong.append(Wrong(SAFETY, f"a full disk is called read-only: {said}"))
    return wrong


def allowed(of: Story) -> frozenset[str]:
    """What may lie in the folder: the file, and a whole export."""
    return frozenset((NAME, "exported")) if of.name == "export" else frozenset((NAME,))


def all_faults(calls: int) -> Iterator[Fault]:
    """Every call of a story met by every failure."""
    for kind, lasting in WAYS:
        yield from (Fault(kind, at, lasting) for at in range(1, calls + 1))


class _Kept:
    """A new file's parts, which `verify` compares with, and which nothing closes."""

    def __init__(self) -> None:
        made = in_memory()
        migrate(made, 0)
        self.execute = made.execute

    def close(self) -> None:
        """Stay."""


@cache
def verify_quickly() -> None:
    """Let `verify` make the file to compare with once, and not in every run: half of its time goes there."""
    kept = _Kept()
    vars(soundness).update(in_memory=lambda: kept, migrate=lambda _made, _version: None)


def calls_of(of: Story, place: Place) -> int:
    """How many calls an undisturbed story makes; what it needs is loaded into this process on the way."""
    verify_quickly()
    set_up(place.office, of.ready)
    told: list[str] = []
    told_in_order(of, place.office, Fault(), told.append)
    return int(told[-1].split(" ")[1])
