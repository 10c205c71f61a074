"""What people do to a file behind the program's back: they put an older copy back, copy it, rename it, replace it.

Nothing may be lost silently, and nothing destroyed: the file that then stands under the name is one of the whole states
the office has been in, whatever lay beside it, and it verifies; a copy opens as the state in which it was made.
"""

from __future__ import annotations

import shutil
from functools import partial
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.acts.verify_book import accept, verify_book
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.opening import open_book
from tests.simulation import shim
from tests.simulation.child import run
from tests.simulation.heal import LIVENESS, SAFETY, Wrong
from tests.simulation.model import next_deed
from tests.simulation.office import NAME, do, facts_of, opened, prepare, saves_of
from tests.simulation.story import set_up, story_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.database import Book
    from tests.simulation.heal import Tally
    from tests.simulation.model import Office
    from tests.simulation.place import Place
    from tests.simulation.story import Story

DEEDS = ("enrol", "take", "report", "correct", "import")


class Life(NamedTuple):
    """A few deeds in a row, and how the office was after each."""

    of: Story
    offices: list[Office]


def mishaps(place: Place, seed: int, number: int, tally: Tally) -> None:
    """So many mishaps of all kinds, one after the other."""
    of = story_at("enrol", seed, place)
    for each in range(number):
        kind = tuple(KINDS)[each % len(KINDS)]
        tally.count(f"--kind {kind} --seed {seed} --chance {each}", mishap(of, place, kind, each))


def mishap(of: Story, place: Place, kind: str, chance: int) -> list[Wrong]:
    """One mishap: what a program does before it, the mishap, and what fresh programs find."""
    set_up(place.office, of.files)
    ended = run(partial(KINDS[kind], of, place, Random(f"{kind} {chance}")))  # noqa: S311 - the seed is the point
    wrong = [Wrong(*line.split(" ", 1)) for line in ended.after("wrong")]
    wrong += [Wrong(LIVENESS, f"it broke: {text.replace(chr(31), chr(10))}") for text in ended.after("broken")]
    return wrong + ([Wrong(LIVENESS, f"it ended by signal {ended.signal}")] if ended.signal else [])


def _deeds(book: Book, office: Office, number: int, chance: Random, place: Place) -> list[Office]:
    """The office after each of so many deeds, which are done."""
    offices = [office]
    for _ in range(number):
        deed = next_deed(offices[-1], chance, DEEDS)
        prepare(deed, place.office)
        do(book, deed, place.office)
        offices.append(offices[-1].after(deed))
    return offices


def _killed_after(of: Story, place: Place, chance: Random, number: int) -> list[Office]:
    """The deeds of a program that is killed when it has done them, so that its journal stays beside the file."""
    state = chance.getstate()

    def work(_tell: Callable[[str], None]) -> None:
        _deeds(opened(place.office), of.office, number, chance, place)

    run(work)
    chance.setstate(state)
    return _foreseen(of.office, number, chance)


def _foreseen(office: Office, number: int, chance: Random) -> list[Office]:
    """What the same deeds make of the model."""
    offices = [office]
    for _ in range(number):
        offices.append(offices[-1].after(next_deed(offices[-1], chance, DEEDS)))
    return offices


def _found(path: Path, offices: list[Office], tell: Callable[[str], None]) -> Office | None:
    """The office that a file holds, opened to write by a fresh program and verified; told as wrong where it is none."""
    book = open_book(path)
    facts, saves = facts_of(book), saves_of(book)
    accept(book)  # an older copy put back on purpose
    for fault in verify_book(book).faults:
        tell(f"wrong {SAFETY} verify: {PLAIN.say(fault)}")
    if book.read_only:
        tell(f"wrong {LIVENESS} it does not open for writing")
    book.close()
    for office in offices:
        if (office.facts, office.saves) == (facts, saves):
            return office
    tell(f"wrong {SAFETY} {path.name} is as the office never was: {saves} saves")
    return None


def _restored(of: Story, place: Place, chance: Random, tell: Callable[[str], None]) -> None:
    """After a crash an older copy is put over the file, whose journal still lies there, or not."""
    shim.arm(shim.Fault())
    path, older = place.office / NAME, place.folder / "older"
    shutil.copyfile(path, older)
    later = _killed_after(of, place, chance, chance.randint(1, 4))
    if chance.random() < 0.3:
        _found(path, later[-1:], tell)
    if chance.random() < 0.3:
        path.unlink()
    shutil.copyfile(older, path)
    _found(path, [of.office, later[-1]], tell)


def _copied(of: Story, place: Place, chance: Random, tell: Callable[[str], None]) -> None:
    """The file is copied by hand while it is open, with or without its journal: the copy is some whole state."""
    path, copy = place.office / NAME, place.office / "copy.coverbook"
    book = opened(place.office)
    offices = _deeds(book, of.office, chance.randint(1, 3), chance, place)
    with_journal = chance.random() < 0.5
    shutil.copyfile(path, copy)
    if with_journal:
        shutil.copyfile(f"{path}-wal", f"{copy}-wal")
    offices += _deeds(book, offices[-1], 1, chance, place)[1:]
    book.close()
    _found(copy, offices[-2:-1] if with_journal else offices, tell)
    _found(path, offices[-1:], tell)


def _renamed(of: Story, place: Place, chance: Random, tell: Callable[[str], None]) -> None:
    """The file is renamed, replaced or removed while it is open: what was told as saved is found somewhere."""
    path, moved = place.office / NAME, place.office / "moved.coverbook"
    older = path.read_bytes()
    book = opened(place.office)
    offices = _deeds(book, of.office, chance.randint(1, 3), chance, place)
    how = chance.choice(("moved", "replaced", "removed"))
    if how == "moved":
        path.rename(moved)
    else:
        path.unlink()
    if how == "replaced":
        path.write_bytes(older)
    offices = _one_more(book, offices, chance, place)
    book.close()
    files = [each for each in place.office.glob("*.coverbook*") if each.suffix == ".coverbook"]
    found = [_found(each, [of.office, *offices], tell) for each in files]
    if offices[-1] not in found:
        tell(f"wrong {SAFETY} what was saved is nowhere after the file was {how}")


def _one_more(book: Book, offices: list[Office], chance: Random, place: Place) -> list[Office]:
    """Another deed, which may be refused but must not be lost."""
    try:
        return offices + _deeds(book, offices[-1], 1, chance, place)[1:]
    except Refused:
        return offices


def _written_over(of: Story, place: Place, chance: Random, tell: Callable[[str], None]) -> None:
    """A synchronising program writes an older state into the very file while it is open."""
    path = place.office / NAME
    older = path.read_bytes()
    book = opened(place.office)
    offices = _deeds(book, of.office, chance.randint(1, 3), chance, place)
    with path.open("r+b") as handle:
        handle.write(older)
    offices = _one_more(book, offices, chance, place)
    book.close()
    _found(path, [of.office, *offices], tell)


KINDS = {"restored": _restored, "copied": _copied, "renamed": _renamed, "overwritten": _written_over}
