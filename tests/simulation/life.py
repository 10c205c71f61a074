"""Undisturbed life: deed after deed, now and then one with the whole file, and each time held against the model."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import TYPE_CHECKING

from desktop_app.acts.verify_book import verify_book
from desktop_app.core.language import PLAIN
from tests.simulation import shim
from tests.simulation.child import run
from tests.simulation.heal import LIVENESS, SAFETY, Wrong
from tests.simulation.model import WITHOUT_SAVE, next_deed
from tests.simulation.office import do, facts_of, opened, prepare, saves_of
from tests.simulation.story import FORMS, set_up, story_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.simulation.heal import Tally
    from tests.simulation.place import Place
    from tests.simulation.story import Story

LENGTH = 200
"""Deeds of one life."""
DEEDS = tuple(name for name in FORMS if name not in WITHOUT_SAVE)
WHOLE = ("reopen", "back_up", "restore", "protect", "password", "renew_key")


def lives(place: Place, seed: int, number: int, tally: Tally) -> None:
    """So many deeds, in lives one after the other; each deed counts as a run."""
    of = story_at("enrol", seed, place)
    for first in range(0, number, LENGTH):
        length = min(LENGTH, number - first)
        tally.count(f"--kind life --seed {seed} --at {length} --chance {first}", lived(of, place, length, first))
        tally.runs += length - 1


def lived(of: Story, place: Place, length: int, chance: int) -> list[Wrong]:
    """What goes wrong in one life."""
    set_up(place.office, of.files)
    ended = run(partial(_live, of, place, length, Random(f"life {chance}")))  # noqa: S311 - the seed is the point of it
    wrong = [Wrong(SAFETY, line) for line in ended.after("wrong")]
    wrong += [Wrong(LIVENESS, text.replace(chr(31), chr(10))) for text in ended.after("broken")]
    return wrong + ([Wrong(LIVENESS, f"signal {ended.signal}")] if ended.signal else [])


def _live(of: Story, place: Place, length: int, chance: Random, tell: Callable[[str], None]) -> None:
    """Do deeds, and compare after each."""
    shim.arm(shim.Fault())
    office, book = of.office, opened(place.office)
    for number in range(length):
        deed = next_deed(office, chance, WHOLE if chance.random() < 0.05 else DEEDS)
        prepare(deed, place.office)
        do(book, deed, place.office)
        office = office.after(deed)
        if book.is_closed:
            book = opened(place.office, office.password)
        if facts_of(book) != office.facts or saves_of(book) != office.saves:
            tell(f"wrong deed {number}, {deed.name}: the book is not as it should be")
            break
    for fault in verify_book(book).faults:
        tell(f"wrong verify: {PLAIN.say(fault)}")
    book.close()
