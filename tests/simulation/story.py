"""A deed and another in an office whose file is made ready beforehand: what is run with a fault."""

from __future__ import annotations

import os
import shutil
from itertools import accumulate
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.journal import has_journal
from tests.counter import office_book
from tests.simulation import shim
from tests.simulation.child import run
from tests.simulation.model import Deed, Office, next_deed
from tests.simulation.office import NAME, alone, do, opened, prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from tests.simulation.place import Place

BEFORE = {
    "decide": ("report",),
    "pay": ("report", "decide"),
    "undo": ("import",),
    "close": ("confirm",),
    "unclose": ("confirm", "close"),
    **dict.fromkeys(("export", "back_up", "protect", "renew_key"), ("attach",)),
    "restore": ("attach", "back_up", "attach", "correct"),
    "locked-restore": ("attach", "back_up", "password", "renew_key", "correct"),
}
"""What must have been done before a deed is possible, besides a household enrolled."""

FORMS = (
    "take",
    "enrol",
    "report",
    "decide",
    "pay",
    "correct",
    "attach",
    "renew",
    "import",
    "undo",
    "confirm",
    "close",
    "unclose",
    "export",
    "rebuild",
)
WHOLE = ("reopen", "back_up", "restore", "upgrade")
LOCKED = "locked-"
CRASHED = "crashed-"
NAMES = (
    *FORMS,
    *WHOLE,
    "protect",
    *(f"{LOCKED}{name}" for name in (*FORMS, *WHOLE, "password", "renew_key")),
    *(f"{crashed}take" for crashed in (CRASHED, f"{CRASHED}{LOCKED}")),
)
"""Deeds, each in a file of anybody, and in one that is locked; one in a file beside which a journal was left."""


class Story(NamedTuple):
    """A deed and another one after it, with the office and its files as they are before."""

    name: str
    seed: int
    deeds: tuple[Deed, ...]
    office: Office
    files: Mapping[str, bytes]

    @property
    def deed(self) -> str:
        """What is done first, whether the file is locked or not."""
        return self.deeds[0].name

    @property
    def offices(self) -> list[Office]:
        """The office before the deeds, after each, and as its backup holds it."""
        offices = [*accumulate(self.deeds, Office.after, initial=self.office)]
        return offices + [each.backed_up for each in offices if each.backed_up]


def story_at(name: str, seed: int, place: Place) -> Story:
    """The story of a deed, its files made ready at a place."""
    set_up(place.office, {})
    return _story(name, seed, place.office)


def _story(name: str, seed: int, folder: Path) -> Story:
    """The story of a deed, its files made ready in an empty folder."""
    chance = Random(f"{name} {seed}")  # noqa: S311 - the seed is the point of it
    plain = name.removeprefix(CRASHED)
    office, deed = Office(), plain.removeprefix(LOCKED)
    office_book(folder, alone).close()
    ground = ("protect", "enrol") if plain.startswith(LOCKED) else ("enrol",)
    for each in (*ground, *BEFORE.get(plain, BEFORE.get(deed, ()))):
        office = _done(office, each, chance, folder)
    if plain != name:
        office = _left_open(office, chance, folder)
    files = {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}
    first = next_deed(office, chance, (deed,))
    second = _possible_anyway(office, office.after(first), chance)
    prepare(first, folder)
    return Story(name, seed, (first, second), office, files)


def _possible_anyway(before: Office, after: Office, chance: Random) -> Deed:
    """A correction of somebody who is there whether the first deed was done or refused."""
    known = {fact[1] for fact in before.of("people")}
    deed = next_deed(after, chance, ("correct",))
    while deed.values["code"] not in known:
        deed = next_deed(after, chance, ("correct",))
    return deed


def _done(office: Office, name: str, chance: Random, folder: Path) -> Office:
    """The office after a deed that was really done; a claim is approved rather than rejected."""
    deed = next_deed(office, chance, (name,))
    while deed.values.get("decision") == "rejected":
        deed = next_deed(office, chance, (name,))
    prepare(deed, folder)
    book = opened(folder, office.password)
    do(book, deed, folder)
    book.close()
    return office.after(deed)


def _left_open(office: Office, chance: Random, folder: Path) -> Office:
    """The office after a deed whose program ended without closing the file: the deed is in the journal beside it."""
    deed = next_deed(office, chance, ("correct",))
    ended = run(lambda _: _do_and_end(opened(folder, office.password), deed, folder))
    assert not ended.told, ended
    assert has_journal(folder / NAME)
    return office.after(deed)


def _do_and_end(book: Book, deed: Deed, folder: Path) -> None:
    """Do a deed, and let nobody close the file."""
    do(book, deed, folder)
    os._exit(0)


def set_up(folder: Path, files: Mapping[str, bytes]) -> None:
    """Nothing but these files in the folder, and nothing remembered of others."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, held in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(held)


def told_in_order(of: Story, folder: Path, fault: shim.Fault, tell: Callable[[str], None]) -> None:
    """The deeds of a story under a fault, each told as saved or refused; the work of a process of its own."""
    shim.watch(folder)
    shim.arm(fault)
    book = _told_opening(folder, (of.office.password,), tell)
    for number, deed in enumerate(of.deeds, 1):
        if book:
            told_deed(book, number, deed, folder, tell)
        if book and book.is_closed:
            passwords = (of.office.after(of.deeds[0]).password, of.office.password)
            book = _told_opening(folder, passwords, tell)
    if book:
        tell(f"closed {words_of(book.close())}")
        tell(f"calls {shim.counted()}")


def _told_opening(folder: Path, passwords: Sequence[str | None], tell: Callable[[str], None]) -> Book | None:
    """The open file; why it does not open, or not to write, is told."""
    try:
        book = opened(folder, *passwords)
    except Refused as refusal:
        tell(f"unopened {said(refusal)}")
        return None
    if book.read_only:
        tell(f"unopened {said(book.looking_because)}")
    if book.remark:
        tell(f"remarked {words_of(book.remark)}")
    return book


def told_deed(book: Book, number: int, deed: Deed, folder: Path, tell: Callable[[str], None]) -> None:
    """Do a deed and tell what became of it."""
    try:
        do(book, deed, folder)
    except Refused as refusal:
        tell(f"refused {number} {said(refusal)}")
    else:
        tell(f"saved {number}")
        shim.mark(number)


def said(refusal: Refused | None) -> str:
    """A refusal as a person reads it."""
    return "; ".join(PLAIN.say(problem.message) for problem in refusal.problems) if refusal else ""


def words_of(text: Text | None) -> str:
    """A sentence, or nothing."""
    return PLAIN.say(text) if text else ""
