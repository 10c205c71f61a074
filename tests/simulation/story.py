"""A deed and another in an office whose file is made ready beforehand: what is run with a fault."""

from __future__ import annotations

import shutil
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from tests.counter import office_book
from tests.simulation import shim
from tests.simulation.model import Deed, Office, next_deed
from tests.simulation.office import NAME, do, opened, prepare

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from tests.simulation.place import Place

BEFORE = {"decide": ("report",), "pay": ("report", "decide"), "undo": ("import",)}
"""What must have been done before a deed is possible, besides a household enrolled."""

NAMES = ("take", "enrol", "report", "decide", "pay", "correct", "renew", "import", "undo", "export", "rebuild")


class Story(NamedTuple):
    """A deed and another one after it, with the office and its file as they are before."""

    name: str
    seed: int
    deeds: tuple[Deed, ...]
    office: Office
    ready: bytes


def story_at(name: str, seed: int, place: Place) -> Story:
    """The story of a deed, its file made ready at a place."""
    set_up(place.office, b"")
    (place.office / NAME).unlink()
    return _story(name, seed, place.office)


def _story(name: str, seed: int, folder: Path) -> Story:
    """The story of a deed, its file made ready in an empty folder."""
    chance = Random(f"{name} {seed}")  # noqa: S311 - the seed is the point of it
    office = Office()
    office_book(folder).close()
    for each in ("enrol", *BEFORE.get(name, ())):
        office = _done(office, each, chance, folder)
    ready = (folder / NAME).read_bytes()
    first = next_deed(office, chance, (name,))
    second = next_deed(office.after(first), chance, ("correct",))
    prepare(first, folder)
    return Story(name, seed, (first, second), office, ready)


def _done(office: Office, name: str, chance: Random, folder: Path) -> Office:
    """The office after a deed that was really done; a claim is approved rather than rejected."""
    deed = next_deed(office, chance, (name,))
    while deed.values.get("decision") == "rejected":
        deed = next_deed(office, chance, (name,))
    prepare(deed, folder)
    book = opened(folder)
    do(book, deed, folder)
    book.close()
    return office.after(deed)


def set_up(folder: Path, ready: bytes) -> None:
    """Nothing but the ready file in the folder, and nothing remembered of others."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / NAME).write_bytes(ready)


def told_in_order(of: Story, folder: Path, fault: shim.Fault, tell: Callable[[str], None]) -> None:
    """The deeds of a story under a fault, each told as saved or refused; the work of a process of its own."""
    shim.watch(folder)
    shim.arm(fault)
    try:
        book = opened(folder)
    except Refused as refusal:
        tell(f"unopened {said(refusal)}")
        return
    if book.read_only:
        tell(f"unopened {said(book.looking_because)}")
    for number, deed in enumerate(of.deeds, 1):
        told_deed(book, number, deed, folder, tell)
    tell(f"closed {words_of(book.close())}")
    tell(f"calls {shim.counted()}")


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
