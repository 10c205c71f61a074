"""Laptops that share a book: acts by chance, packets lost, late and twice, older copies put back, wrong clocks.

In the end every packet meets every laptop. Then all files hold the same records and give the same figures, nothing that
anybody wrote is lost, no code or receipt was given twice, and every chain verifies. At any time a quarter that stands
closed says what it said at its closing.
"""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import dataclass, field
from random import Random
from types import SimpleNamespace
from typing import TYPE_CHECKING

import desktop_app.store.save as saving_module
from desktop_app.acts.conflicts import conflicts, settle
from desktop_app.acts.packets import merge, pack
from desktop_app.core.problems import Refused
from desktop_app.store.cipher import derived, signer_of
from desktop_app.store.closings import quarter_acts, standing
from desktop_app.store.identity import Device
from desktop_app.store.opening import open_book
from desktop_app.store.seen import accept_head
from tests.counter import WHO, enrolled, member, office_book
from tests.laptops import head
from tests.simulation.meeting_acts import ACTS, reopen
from tests.simulation.meeting_closed import ClosedQuarters
from tests.simulation.meeting_keys import correct_key, enter
from tests.simulation.meeting_same import Same, every_fault, faults, faults_of_closings
from tests.simulation.meeting_state import given
from tests.simulation.ready import seen_apart

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

ROUNDS = 12
"""So many times at most every laptop gives a packet to every other one in the end."""
OF_KEYS = 4
"""Of so many histories one is of nothing but records that are told apart by what may be corrected."""
AS_CLOSED = 1 / 3
"""So many of the looks at closed quarters ask, too, what reports print of them: that costs most, and stays wrong."""
YEAR = 365 * 86_400 * 10**9


@dataclass
class Laptop:
    """A laptop with its copy of the book, its memory, and a clock of its own."""

    folder: Path
    device: Device
    clock: int = 0
    backups: list[Path] = field(default_factory=list)
    book: Book | None = None

    @property
    def path(self) -> Path:
        """Its copy of the book."""
        return self.folder / "village.coverbook"

    def opened(self) -> Book:
        """The book, open as this laptop's; what it remembers and its clock are its own."""
        os.environ["XDG_STATE_HOME"] = str(self.folder / "state")
        clock, real = self.clock, time.time_ns
        vars(saving_module).update(time=SimpleNamespace(time_ns=lambda: real() + clock))
        if self.book is None:
            self.book = open_book(self.path, device=self.device, who=("Asha", self.device.code))
        return self.book

    def close(self) -> None:
        """Put the book away, and remember its head."""
        book = self.opened()
        book.close()
        self.book = None


class History:
    """One history of some laptops, made of a seed."""

    def __init__(self, folder: Path, seed: int, laptops: int = 5, steps: int = 40) -> None:
        """Let every laptop begin with a copy of the same book."""
        self.luck, self.folder, self.steps = Random(seed), folder, steps  # noqa: S311 - no secrets
        self.chance = Random(seed)  # noqa: S311 - of looks, which change nothing of what happens
        self.laptops = list(self._begin(laptops))
        self.sticks: list[Path] = []
        self.acts = ACTS if seed % OF_KEYS else (enter, correct_key)
        self.made = 0
        self.merged, self.refusals = 0, list[str]()
        self.closed, self.changed = ClosedQuarters(), list[str]()
        self.looked_at: set[str] = set()
        """The heads at which closed quarters were looked at: under one head there are the same records everywhere."""

    def _begin(self, number: int) -> Iterator[Laptop]:
        """The laptops, each with its copy."""
        first = office_book(self.folder, _three_households)
        first.close()
        for at in range(number):
            home = self.folder / f"laptop-{at}"
            home.mkdir(exist_ok=True)
            shutil.copyfile(first.path, home / "village.coverbook")
            secret = derived(bytes([at + 1] * 32), b"laptop").hex()
            yield Laptop(home, Device(f"L{at}", signer_of(secret), f"laptop {at}", secret))

    def run(self) -> list[str]:
        """Live through it; what is wrong in the end."""
        ways = (*[self.act] * 12, *[self.give] * 4, *[self.take] * 6, self.lose, self.back_up, self.restore, self.shift)
        try:
            for _ in range(self.steps):
                self.luck.choice(ways)(self.luck.choice(self.laptops))
            return [*self.met(), *self.changed]
        finally:
            vars(saving_module).update(time=time)
            for each in self.laptops:
                if each.book is not None:
                    each.book.close()

    def act(self, laptop: Laptop) -> None:
        """Something that is done in an office."""
        self.luck.choice(self.acts)(laptop.opened(), self.luck)
        self._look(laptop)

    def _look(self, laptop: Laptop) -> None:
        """Hold the closed quarters of a laptop against their closings, unless they were looked at with its head."""
        book = laptop.opened()
        now = head(book)
        if now not in self.looked_at and standing(quarter_acts(book)):
            as_closed = self.chance.random() < AS_CLOSED
            with seen_apart(book, "closed" if as_closed else "seen") as seen:
                self.changed += self.closed.look(seen, as_closed=as_closed)
        self.looked_at.add(now)

    def give(self, laptop: Laptop) -> None:
        """A packet on a stick, for one laptop or for all."""
        book = laptop.opened()
        others = [str(code) for (code,) in book.query("SELECT code FROM devices WHERE code <> ?", (book.device.code,))]
        since = self.luck.choice([None, None, *others])
        self.made += 1
        place = self.folder / f"{self.made}.packet"
        if self._pack(book, place, since):
            self.sticks.append(place)

    def _pack(self, book: Book, place: Path, since: str | None) -> bool:
        """Write a packet; whether there is anything to tell."""
        try:
            pack(book, place, since)
        except Refused as refusal:
            self.refusals.append(refusal.problems[0].message.source)
            return False
        return True

    def take(self, laptop: Laptop) -> None:
        """Any stick that lies about, taken in, perhaps for the second time."""
        if self.sticks:
            self._merge(laptop, self.luck.choice(self.sticks))

    def _merge(self, laptop: Laptop, stick: Path) -> bool:
        """Take a stick in; whether anything came of it."""
        try:
            arrived = merge(laptop.opened(), stick, WHO)
        except Refused as refusal:
            self.refusals.append(refusal.problems[0].message.source)
            return False
        self.merged += bool(arrived.saves)
        self._look(laptop)
        return bool(arrived.saves)

    def lose(self, laptop: Laptop) -> None:
        """A stick is lost."""
        del laptop
        if self.sticks:
            self.sticks.remove(self.luck.choice(self.sticks))

    def back_up(self, laptop: Laptop) -> None:
        """A copy of the book as it is."""
        laptop.close()
        copy = laptop.folder / f"backup-{len(laptop.backups)}"
        shutil.copyfile(laptop.path, copy)
        laptop.backups.append(copy)

    def restore(self, laptop: Laptop) -> None:
        """An older copy put back over the book."""
        if laptop.backups:
            laptop.close()
            shutil.copyfile(self.luck.choice(laptop.backups), laptop.path)
            accept_head(laptop.opened())

    def shift(self, laptop: Laptop) -> None:
        """A clock that is wrong by years, or right again."""
        laptop.clock = self.luck.choice([-6, -1, 0, 0, 1, 9]) * YEAR

    def met(self) -> Iterator[str]:
        """Let every packet meet every laptop, and say what is wrong then."""
        written = [given(each.opened()) for each in self.laptops]
        for at in range(ROUNDS):
            if not self._round(at):
                break
        else:
            yield "the laptops did not come to one head"
        first = self.laptops[0].opened()
        lost = set().union(*written) - given(first, ever=True)
        if lost:
            yield f"lost: {sorted(lost)[:5]}"
        yield from self._compared()

    def _round(self, at: int) -> bool:
        """Every laptop gives to every other that has another head; whether anything was new."""
        new = False
        for each in self.laptops:
            others = [other for other in self.laptops if head(other.opened()) != head(each.opened())]
            stick = self.folder / f"last-{at}-{each.device.code}.packet"
            packed = bool(others) and self._pack(each.opened(), stick, None)  # it stays as it is while they take it in
            for other in others:
                before = len(self.refusals)
                new = (packed and self._merge(other, stick)) or new
                new = self._reopened(other, self.refusals[before:]) or new
        return new

    def _reopened(self, laptop: Laptop, refusals: list[str]) -> bool:
        """Do as a refusal says: the manager reopens the quarter that the packet would change; whether that was so."""
        if not any("Let the manager reopen the quarter" in each for each in refusals):
            return False
        reopen(laptop.opened())
        return True

    def _compared(self) -> Iterator[str]:
        """What differs between the files, or does not hold of one; of one of them all is asked that `verify` asks."""
        same, whole = Same(), self.chance.choice(self.laptops)
        for each in self.laptops:
            book = each.opened()
            with seen_apart(book) as seen:
                found = [*same.differs(seen), *faults(seen)]
            found += every_fault(book) if each is whole else faults_of_closings(book)
            yield from (f"{each.device.code}: {what}" for what in found)
        with seen_apart(self.laptops[0].opened(), "closed") as seen:
            yield from self.closed.look(seen)

    def settle_all(self, laptop: Laptop) -> int:
        """Settle what can be settled on one laptop, by chance; how many were."""
        done = 0
        for each in conflicts(laptop.opened()):
            chosen = self.luck.choice(each.versions).save
            try:
                settle(laptop.opened(), each, {"chosen": chosen, "why": "Asked there"}, WHO)
                done += 1
            except Refused:
                continue
        return done


def _three_households(book: Book) -> None:
    """What every laptop begins with."""
    for name, paid in (("Asha Tharu", None), ("Bina Rana", None), ("Om Oli", None)):
        enrolled(book, member(name), paid_on=paid)
