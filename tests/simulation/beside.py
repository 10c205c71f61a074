"""What lies beside the office's file after a failure: copies that must be whole, exports, and nothing else."""

from __future__ import annotations

import re
import shutil
from contextlib import closing
from fnmatch import fnmatch
from hashlib import sha256
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.core.problems import Refused
from desktop_app.store.journal import journal_of
from desktop_app.store.key_file import keys_beside
from tests.simulation.model import Deed
from tests.simulation.office import NAME, do, facts_of, opened, saves_of
from tests.simulation.story import said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from desktop_app.store.database import Book
    from tests.simulation.model import Fact, Office
    from tests.simulation.story import Story

    Bad = Callable[[str, str], None]

SAFETY, LIVENESS = "safety", "liveness"

_BACKUPS = "backups/*/village-????-??-??-????.coverbook"
_PAPERS = re.compile(r"village\.coverbook-attached/(plain|[0-9a-f]{32})/")
"""A paper that no record tells of does no harm; one begun by a killed program goes when the file is next opened."""
_COPIES: Mapping[str, tuple[str, ...]] = {
    "back_up": (_BACKUPS,),
    "restore": (_BACKUPS, "village-before-restore*.coverbook"),
    "upgrade": ("village-before-version-?*.coverbook",),
}
"""Whole files that a deed leaves; where they do not hold the office as it was before, it would be lost."""

_KNOWN: dict[tuple[bytes, ...], Office] = {}
"""Which office a copy holds, by what it consists of: after most failures it is the same copy."""


def is_in(office: Office, book: Book, facts: set[Fact], saves: int) -> bool:
    """Whether a file holds an office, and is locked if it should be."""
    return (office.facts, office.saves, bool(office.password)) == (facts, saves, bool(book.access))


def strays(of: Story, folder: Path) -> list[str]:
    """What lies in the folder and should not."""
    copies = _COPIES.get(of.deed, ())
    files = {str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()}
    known = {name for name in files if name == NAME or any(fnmatch(name, copy) for copy in copies)}
    if any(office.password for office in of.offices):  # keys alone do no harm: their file may lie elsewhere
        known |= {name for name in files if any(fnmatch(name, f"{each}-keys") for each in (NAME, *copies))}
    known |= {name for name in files if name.startswith("exported/") and of.deed == "export"}
    known |= {name for name in files if _PAPERS.search(name) and not name.endswith("-new")}
    return sorted(name for name in files - known if not name.startswith("state/"))


def look_beside(of: Story, folder: Path, book: Book, bad: Bad, *, moved_on: bool) -> None:
    """Every copy opens and is the office as it once was; what is no longer in the file is in one of them."""
    paths = [each for each in folder.rglob("*.coverbook") if each.name != NAME]
    found = [_office_in(path, of, folder.parent / "beside", bad) for path in paths]
    if of.deed in _COPIES and moved_on and of.office not in found:
        bad(SAFETY, f"the office as it was before is in none of {[path.name for path in paths]}")
    if of.deed == "export" and (folder / "exported").exists():
        again = folder.parent / "exported-again"
        shutil.rmtree(again, ignore_errors=True)
        export_folder(book, again)
        if _signs(folder / "exported") != _signs(again):
            bad(SAFETY, "an export is there by halves")
    elif of.deed == "export" and moved_on:
        bad(SAFETY, "an export is not there")


def do_again(of: Story, book: Book, folder: Path, bad: Bad) -> None:
    """The deed of the story once more, where it takes away what a killed one left lying about."""
    if of.deed == "back_up":
        do(book, Deed("back_up", {"number": 50}), folder)
    elif of.deed == "export" and not (folder / "exported").exists():
        do(book, Deed("export", {}), folder)
        if not (folder / "exported").exists():
            bad(LIVENESS, "what was left of an export stands in the way of the next")


def _office_in(path: Path, of: Story, aside: Path, bad: Bad) -> Office | None:
    """The office that a copy holds; copies of the same bytes hold the same."""
    parts = [each.read_bytes() if each.exists() else b"" for each in (path, journal_of(path), keys_beside(path))]
    sign = tuple(sha256(part).digest() for part in parts)
    if sign not in _KNOWN:
        found = _opened_aside(parts, path.name, of, aside, bad)
        if found is None:
            return None
        _KNOWN[sign] = found
    return _KNOWN[sign]


def _opened_aside(parts: Sequence[bytes], name: str, of: Story, aside: Path, bad: Bad) -> Office | None:
    """The office in a file with its journal and keys, opened elsewhere so that nothing changes here."""
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir()
    for part, place in zip(parts, (aside / NAME, journal_of(aside / NAME), keys_beside(aside / NAME)), strict=True):
        if part:
            place.write_bytes(part)
    try:
        with closing(opened(aside, *{office.password for office in of.offices})) as book:
            facts, saves = facts_of(book), saves_of(book)
            return next(each for each in of.offices if is_in(each, book, facts, saves))
    except Refused as refusal:
        bad(SAFETY, f"{name} does not open: {said(refusal)}")
    except StopIteration:
        bad(SAFETY, f"{name} is as the office never was")
    return None


def _signs(folder: Path) -> dict[str, bytes | int]:
    """What an export says; of people only how many, for one of them is corrected afterwards."""
    held = {each.name: each.read_bytes() for each in folder.rglob("*.*")}
    return {name: len(whole.splitlines()) if name == "people.csv" else whole for name, whole in held.items()}
