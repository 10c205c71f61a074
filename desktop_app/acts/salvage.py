"""Saving what can be read of a damaged file into a new one, with a list of what could not."""

from __future__ import annotations

import csv
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.guards import guard, runs
from desktop_app.core.places import whole_file
from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.store.attached_files import digests_of, files_at
from desktop_app.store.birth import free_name, making
from desktop_app.store.facts.updating import rebuild
from desktop_app.store.failures import calmly, in_doubt
from desktop_app.store.key_file import keys_beside, read_ring, write_ring
from desktop_app.store.mended import mended
from desktop_app.store.opening import open_book
from desktop_app.store.salvage import Lost, Old, look_into
from desktop_app.store.salvage_fill import fill_from
from desktop_app.store.save import saving
from desktop_app.store.soundness import index_anew

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop_app.acts.who import Who
    from desktop_app.store.cipher import Access
    from desktop_app.store.identity import Device

SALVAGE = "salvage"
"""The act, as its save bears it."""


class Salvaged(NamedTuple):
    """What came of it."""

    lost: tuple[Lost, ...]
    listed: Path | None
    """Where what is lost is listed; None where nothing is."""


def salvage(damaged: Path, new: Path, access: Access | None, device: Device, who: Who) -> Salvaged:
    """Save what can be read of a damaged file into a new one, locked as it was; the damaged one stays as it is.

    Refused where not even the parts of the file can be read, and over a file that is there.
    """
    for path in (new, keys_beside(new)):
        if path.exists():
            raise refused(text("File", "{name} is there already. Choose another name.", name=str(path)))
    key, lost = access.key if access else None, list[Lost]()
    with in_doubt():
        look_into(damaged, key).close()
        with mended(damaged, key, new) as copy, closing(look_into(copy, key)) as connection, making(new) as place:
            fill_from(Old(connection, lost), place, key, device)
            with _keys(damaged, place, new, access):
                _save(place, lost, access, device, who)
                _bring_papers(damaged, place, access)
    return Salvaged(tuple(lost), _list(lost, new, told=access is None))


@contextmanager
def _keys(damaged: Path, place: Path, new: Path, access: Access | None) -> Iterator[None]:
    """The keys of a locked file beside the new one, under its first name and then under its own."""
    if access is None:
        yield
        return
    write_ring(place, read_ring(damaged))
    try:
        yield
        keys_beside(place).replace(keys_beside(new))
    finally:
        keys_beside(place).unlink(missing_ok=True)


def _save(place: Path, lost: Sequence[Lost], access: Access | None, device: Device, who: Who) -> None:
    """Make what follows from the records anew, and say in a save of its own how much is lost."""
    book = open_book(place, who=(who.user, who.device), device=device, access=access)
    try:
        with saving(book, SALVAGE, user=who.user, reason=f"lost: {len(lost)}"):
            rebuild(book)
            index_anew(book)
    finally:
        book.close()


def _bring_papers(damaged: Path, place: Path, access: Access | None) -> None:
    """Lay the papers and photos of the damaged file beside the new one; `verify` names those that are not there."""
    key = access.key if access else None
    with calmly(), closing(open_book(place, look=True, access=access)) as book:
        files_at(place, key).take_from(files_at(damaged, key), digests_of(book))


def _list(lost: Sequence[Lost], new: Path, *, told: bool) -> Path | None:
    """Write what is lost beside the new file; of a locked one without what it said, for the list is not locked."""
    if not lost:
        return None
    path = free_name(new.with_name(f"{new.stem}-lost.csv"))
    with whole_file(path, ".csv") as place, place.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow(Lost._fields)
        for each in lost:
            row = each if told else each._replace(said="")
            writer.writerow([guard(cell) if runs(cell) else cell for cell in row])
    return path
