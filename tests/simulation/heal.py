"""After a failure: the office is opened by a fresh program without faults, and everything it promised is asked for."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.acts.verify_book import accept, verify_book
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.key_file import keys_beside
from desktop_app.store.staff import administrators
from tests.simulation import shim
from tests.simulation.beside import LIVENESS, SAFETY, do_again, is_in, look_beside, strays
from tests.simulation.child import PATIENCE, run, tell_of
from tests.simulation.model import next_deed
from tests.simulation.office import do, facts_of, opened, saves_of
from tests.simulation.programs import newer_program
from tests.simulation.story import said, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop_app.store.database import Book
    from tests.simulation.child import Ended
    from tests.simulation.model import Office
    from tests.simulation.story import Story

__all__ = ["LIVENESS", "SAFETY"]

UNKNOWN = "it is not known whether it was"
"""What the program says where a disk failed so that nobody can know; anything else it says must be true."""


class Wrong(NamedTuple):
    """A promise that was not kept: which kind, and what was seen."""

    kind: str
    what: str


@dataclass
class Tally:
    """How many runs there were, and what went wrong in which of them."""

    runs: int = 0
    wrong: list[str] = field(default_factory=list)
    safety: int = 0
    liveness: int = 0
    sentences: dict[tuple[str, str], int] = field(default_factory=dict)
    """How often which sentence was said under which kind of failure."""

    def count(self, how: str, found: list[Wrong]) -> None:
        """Take in one run, and what to type to see it again."""
        self.runs += 1
        for kind in {each.kind for each in found}:
            self.safety += kind == SAFETY
            self.liveness += kind == LIVENESS
        if self.runs % 500 == 0:
            print(
                f"... {self.runs} runs, {self.safety} unsafe, {self.liveness} stuck, {time.process_time():.0f} s",
                file=sys.stderr,
                flush=True,
            )
        self.wrong += [f"{each.kind}: {each.what}\n    {how}" for each in found]

    def heard(self, kind: str, sentence: str) -> None:
        """Take in a sentence that was said."""
        self.sentences[kind, sentence] = self.sentences.get((kind, sentence), 0) + 1


def healed(of: Story, folder: Path, may_be: list[Office], *, first_is_done: bool) -> list[Wrong]:
    """What a fresh program finds wrong: the file must be as one of the offices, and leave no side file."""
    ended = run(partial(look, of, folder, may_be, first_is_done))
    wrong = [Wrong(*line.split(" ", 1)) for line in ended.after("wrong")]
    wrong += [
        Wrong(LIVENESS, f"a fresh program broke: {text.replace(chr(31), chr(10))}") for text in ended.after("broken")
    ]
    if ended.signal:
        wrong.append(Wrong(LIVENESS, f"a fresh program ended by signal {ended.signal}"))
    return wrong + left_behind(of, folder)


class Laid(NamedTuple):
    """A folder after a failure: the offices it may hold, and whether its first deed was told as saved."""

    folder: Path
    may_be: list[Office]
    first_is_done: bool


def seen_together(of: Story, laid_out: Mapping[int, Callable[[], Laid]]) -> dict[int, list[Wrong]]:
    """What one process finds wrong in one folder after the other; those at which it broke or ended are not there."""
    ended = run(partial(_look_at_all, of, laid_out))
    wrong: dict[int, list[Wrong]] = {int(at): [] for at in ended.after("seen")}
    for line in ended.after("wrong"):
        at, kind, what = line.split(" ", 2)
        wrong.get(int(at), []).append(Wrong(kind, what))
    return wrong


def _look_at_all(of: Story, laid_out: Mapping[int, Callable[[], Laid]], tell: Callable[[str], None]) -> None:
    """The work of a process of its own."""
    for at, lay_out in laid_out.items():
        signal.alarm(PATIENCE)
        laid = lay_out()
        os.environ["XDG_STATE_HOME"] = str(laid.folder / "state")
        look(of, *laid, partial(tell_of, tell, at))
        for each in left_behind(of, laid.folder):
            tell(f"wrong {at} {each.kind} {each.what}")
        tell(f"seen {at}")


def left_behind(of: Story, folder: Path) -> list[Wrong]:
    """What lies in the folder after a fresh program has closed the file, and should not."""
    left, wrong = strays(of, folder), list[Wrong]()
    wrong += [Wrong(LIVENESS, f"side files are left: {left}")] if left else []
    remembered = {each.suffix for each in (folder / "state").rglob("*") if each.is_file()}
    wrong += [Wrong(LIVENESS, "half a head is left")] if remembered - {".json"} else []
    return wrong


def look(of: Story, folder: Path, may_be: list[Office], first_is_done: bool, tell: Callable[[str], None]) -> None:
    """Open, compare, verify, do one more deed and close, in a process of its own."""
    shim.arm(shim.Fault())
    if of.deed == "upgrade":
        newer_program()

    def bad(kind: str, what: str) -> None:
        tell(f"wrong {kind} {what}")

    book = _opened(folder, may_be, bad)
    if book is None:
        return
    if book.remark:
        bad(SAFETY, f"it opens with a remark: {words_of(book.remark)}")
    if book.newer and of.deed != "restore":  # after which an older copy says so, where the disk kept nothing in mind
        bad(SAFETY, f"it lacks {book.newer.name}, which this laptop has seen")
    office = _office_of(book, may_be, bad)
    if of.deed == "restore":
        accept(book)  # where the disk did not keep in mind that this is the newest copy now, `verify` asks
    for fault in verify_book(book).faults:
        bad(SAFETY, f"verify: {PLAIN.say(fault)}")
    if office:
        look_beside(of, folder, book, bad, moved_on=first_is_done or office.saves < of.office.saves)
        _next(book, office, folder, bad)
        do_again(of, book, folder, bad)
    words = book.close()
    if words:
        bad(LIVENESS, f"closing: {words_of(words)}")


def _opened(folder: Path, may_be: list[Office], bad: Callable[[str, str], None]) -> Book | None:
    """The file, to write, with nothing left in its keys of what is over."""
    try:
        book = opened(folder, *{office.password for office in may_be})
    except Refused as refusal:
        bad(SAFETY, f"it does not open: {said(refusal)}")
        return None
    if book.read_only:
        bad(LIVENESS, f"it does not open for writing: {said(book.looking_because)}")
        return None
    if book.access:
        if not administrators(book):
            bad(SAFETY, "it is locked, and everybody who signs in may do everything")
        rings = json.loads(keys_beside(book.path).read_bytes())["rings"]
        if [len(ring["keys"]) for ring in rings] != [1]:
            bad(LIVENESS, "keys are left that open nothing any more")
    return book


def _office_of(book: Book, may_be: list[Office], bad: Callable[[str, str], None]) -> Office | None:
    """The office that the file holds; none where it is another than it may be."""
    facts, saves = facts_of(book), saves_of(book)
    for office in may_be:
        if is_in(office, book, facts, saves):
            return office
    nearest = min(may_be, key=lambda each: len(each.facts ^ facts))
    more, less = sorted(facts - nearest.facts, key=str)[:3], sorted(nearest.facts - facts, key=str)[:3]
    bad(SAFETY, f"{saves} saves where {[each.saves for each in may_be]} may be; too much {more}, lost {less}")
    return None


def _next(book: Book, office: Office, folder: Path, bad: Callable[[str, str], None]) -> None:
    """The next deed works, and its facts are there."""
    deed = next_deed(office, Random(0), ("correct",))  # noqa: S311 - any will do
    do(book, deed, folder)
    after = office.after(deed)
    if facts_of(book) != after.facts or saves_of(book) != after.saves:
        bad(SAFETY, "the next deed did not do what it should")


def possible(ended: Ended, of: Story) -> list[Office]:
    """The offices that may stand in the file, given what a program told before it ended.

    What was told as saved is there, what was told as refused is not. What was going on, or what the program itself
    does not know, may be either.
    """
    saved, refused = (dict(map(_numbered, ended.after(word))) for word in ("saved", "refused"))
    came_to_an_end = ended.after("closed") or ended.after("unopened")
    going_on = 0 if came_to_an_end else max([0, *saved, *refused]) + 1
    offices = [of.office]
    for number, deed in enumerate(of.deeds, 1):
        if number in saved:
            offices = [office.after(deed) for office in offices]
        elif UNKNOWN in refused.get(number, "") or number == going_on:
            offices += [office.after(deed) for office in offices]
    return offices


def _numbered(line: str) -> tuple[int, str]:
    """The number of a deed and what was said of it."""
    number, _, words = line.partition(" ")
    return int(number), words
