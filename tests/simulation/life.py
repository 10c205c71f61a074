"""Undisturbed life: deed after deed, now and then one with the whole file, and each time held against the model.

After each deed the rows of its save are compared, and how many there are of each sheet; after many, everything.
"""

from __future__ import annotations

import signal
from collections import Counter
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from desktop_app.acts.verify_book import verify_book
from desktop_app.core.language import PLAIN
from desktop_app.store import driver
from tests.simulation import faults, shim
from tests.simulation.child import PATIENCE, run
from tests.simulation.closing import LATE, is_confirmed
from tests.simulation.heal import LIVENESS, SAFETY, Wrong
from tests.simulation.model import WITHOUT_SAVE, next_deed
from tests.simulation.office import counts_of, do, facts_of, opened, prepare, saves_of
from tests.simulation.story import FORMS, set_up, story_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.store.database import Book
    from tests.simulation.heal import Tally
    from tests.simulation.model import Fact, Office
    from tests.simulation.place import Place
    from tests.simulation.story import Story

LENGTH = 1000
"""Deeds of one life: a book of one or two thousand facts."""
RARELY = ("import", "undo", "confirm", "unclose", LATE)
COUNTER = tuple(name for name in FORMS if name not in {*WITHOUT_SAVE, *RARELY, "close"})
WHOLE = ("reopen", "back_up", "restore", "protect", "password", "renew_key")
WHOLE_AT, RARELY_AT = 0.005, 0.06
"""How often a deed is one with the whole file, and how often one that is neither that nor of the counter."""


def lives(place: Place, seed: int, number: int, tally: Tally) -> None:
    """So many deeds, in lives one after the other; each deed counts as a run."""
    of = story_at("enrol", seed, place)
    faults.calls_of(of, place)  # loads the program, so that no life has to
    for first in range(0, number, LENGTH):
        length = min(LENGTH, number - first)
        tally.count(f"--kind life --seed {seed} --at {length} --chance {first}", lived(of, place, length, first))
        tally.runs += length - 1


def lived(of: Story, place: Place, length: int, chance: int) -> list[Wrong]:
    """What goes wrong in one life."""
    set_up(place.office, of.files)
    ended = run(partial(_live, of, place, length, Random(f"life {of.seed} {chance}")))  # noqa: S311 - the seed is the point of it
    wrong = [Wrong(SAFETY, line) for line in ended.after("wrong")]
    wrong += [Wrong(LIVENESS, text.replace(chr(31), chr(10))) for text in ended.after("broken")]
    return wrong + ([Wrong(LIVENESS, f"signal {ended.signal}")] if ended.signal else [])


def _live(of: Story, place: Place, length: int, chance: Random, tell: Callable[[str], None]) -> None:
    """Do deeds, and compare after each; nothing fails here, so nothing need be synced."""
    shim.arm(shim.Fault())
    vars(driver).update(PRAGMAS=(*driver.PRAGMAS, "PRAGMA synchronous = OFF"))
    office, book = of.office, opened(place.office)
    rows = Rows(office)
    for number in range(length):
        signal.alarm(PATIENCE)  # for each deed: a machine that does much else is given the time for a whole life
        deed = next_deed(office, chance, ("close",) if is_confirmed(office) else _kind(chance))
        prepare(deed, place.office)
        do(book, deed, place.office)
        before = set(office.facts)
        office = office.at_once(deed)
        rows.follow(office, before)
        whole = book.is_closed or deed.name in WHOLE
        if book.is_closed:
            book = opened(place.office, office.password)
        if not (_is_whole(book, office) if whole else _is_in(book, office, rows)):
            tell(f"wrong deed {number}, {deed.name}: the book is not as it should be")
            break
    if not _is_whole(book, office):
        tell("wrong at the end: the book is not as it should be")
    for fault in verify_book(book).faults:
        tell(f"wrong verify: {PLAIN.say(fault)}")
    book.close()


class Rows:
    """How many facts of each sheet an office has, and which are new: followed from deed to deed, not counted anew."""

    def __init__(self, office: Office) -> None:
        """All of them are there, none is new."""
        self.new: set[Fact] = set()
        self.counted = Counter(str(fact[0]) for fact in office.facts)

    def follow(self, office: Office, before: set[Fact]) -> None:
        """The office after a deed, and its facts before."""
        self.new = office.facts - before
        self.counted.update(str(fact[0]) for fact in self.new)
        self.counted.subtract(str(fact[0]) for fact in before - office.facts)


def _kind(chance: Random) -> tuple[str, ...]:
    """The deeds of which one is done next."""
    dice = chance.random()
    if dice < WHOLE_AT:
        return WHOLE
    return (*RARELY, *COUNTER) if dice < WHOLE_AT + RARELY_AT else COUNTER


def _is_whole(book: Book, office: Office) -> bool:
    """Whether a book says what the office should have in it, and nothing else."""
    return facts_of(book) == office.facts and saves_of(book) == office.saves


def _is_in(book: Book, office: Office, rows: Rows) -> bool:
    """Whether the newest save wrote what is new and nothing that is not there, and no row is there more or less."""
    written = facts_of(book, newest=True)
    return rows.new <= written <= office.facts and counts_of(book, rows.counted) == (office.saves, rows.counted)
