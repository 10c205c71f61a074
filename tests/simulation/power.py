"""The power is cut: what a disk holds then, of all that was written to it and not yet synced.

The shim wrote down every call of a run. Here they are done again on a disk of our own, which knows what was synced, up
to the cut. Of the writes after a file's last sync any may be missing, alone or in parts of a sector, in any order; of
the names changed after a folder's last sync the last ones are missing: file systems keep names in their order.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from random import Random

SECTOR = 512
_HEAD = struct.Struct("=4IQq")


class What(IntEnum):
    """A call, as the shim numbers them."""

    OPEN = 1
    CREATE = 2
    WRITE = 3
    SYNC = 4
    CUT = 5
    RENAME = 6
    UNLINK = 7
    MKDIR = 8
    RMDIR = 9
    LINK = 10
    MARK = 11


class Call(NamedTuple):
    """A call that was done: on which file (by inode) or name, at which place, with which data."""

    what: What
    file: int
    at: int
    name: str
    data: bytes


class Loss(Enum):
    """What becomes of writes that were not synced."""

    ALL = "none of them is there"
    LATEST = "the last ones are missing"
    SOME = "any of them are missing"
    TORN = "any of their sectors are missing"


def calls_in(place: Path) -> list[Call]:
    """What the shim wrote down."""
    return list(_calls(place.read_bytes()))


def _calls(whole: bytes) -> Iterator[Call]:
    at = 0
    while at < len(whole):
        what, name, data, _, file, offset = _HEAD.unpack_from(whole, at)
        at += _HEAD.size
        middle, end = at + name, at + name + data
        yield Call(What(what), file, offset, whole[at:middle].decode(), whole[middle:end])
        at = end


class Change(NamedTuple):
    """A write to a file, or its end moved where there is no data."""

    at: int
    data: bytes | None

    def on(self, held: bytearray) -> None:
        """Do it."""
        if self.data is None:
            del held[self.at :]
        held.extend(bytes(max(0, self.at - len(held))))
        if self.data is not None:
            held[self.at : self.at + len(self.data)] = self.data


@dataclass
class Held:
    """A file on the disk: what is certain to be there, and what is on its way."""

    synced: bytearray = field(default_factory=bytearray)
    waiting: list[Change] = field(default_factory=list)

    def sync(self) -> None:
        """Bring everything to the disk."""
        for change in self.waiting:
            change.on(self.synced)
        self.waiting.clear()

    def after(self, loss: Loss, chance: Random) -> bytes:
        """What is there after the cut."""
        left = bytearray(self.synced)
        for change in _left(self.waiting, loss, chance):
            change.on(left)
        return bytes(left)


def _left(waiting: Sequence[Change], loss: Loss, chance: Random) -> Iterator[Change]:
    """The changes, or parts of them, that still came through."""
    if loss is Loss.LATEST:
        yield from waiting[: chance.randint(0, len(waiting))]
    elif loss is Loss.SOME:
        yield from (change for change in waiting if chance.random() < 0.5)
    elif loss is Loss.TORN:
        for change in waiting:
            yield from (part for part in _sectors(change) if chance.random() < 0.5)


def _sectors(change: Change) -> Iterator[Change]:
    """A change cut where the disk's sectors end."""
    if change.data is None:
        yield change
        return
    at, data = change
    while data:
        length = SECTOR - at % SECTOR
        yield Change(at, data[:length])
        at, data = at + length, data[length:]


class Renaming(NamedTuple):
    """Names of a folder that have changed: all of them as they are then, or one folder in it that has moved."""

    folder: str
    names: dict[str, int | bytes]
    moved: tuple[str, str] | None = None

    def on(self, names: Mapping[str, int | bytes]) -> dict[str, int | bytes]:
        """All names after it."""
        if self.moved:
            return _below(names, *self.moved)
        others = {name: held for name, held in names.items() if _folder(name) != self.folder}
        return others | {name: held for name, held in self.names.items() if _folder(name) == self.folder}

    def after(self, old: str, new: str) -> Renaming:
        """The same, where the folder of it has moved."""
        return Renaming(new if self.folder == old else self.folder, _below(self.names, old, new), self.moved)


class Disk:
    """The files below a folder, their names, and what is not yet certain of either."""

    def __init__(self, folder: Path, files: Mapping[str, bytes]) -> None:
        """Begin with some whole files in the folder."""
        self._folder = str(folder)
        self._files: dict[int, Held] = {}
        self._names: dict[str, int | bytes] = {f"{folder}/{name}": held for name, held in files.items()}
        """Of each name that is certain the file: its inode, or until it is opened what it held before."""
        self._now = dict(self._names)
        self._changes: list[Renaming] = []
        """Changes of names not yet synced."""
        self._folders: dict[int, str] = {}

    def do(self, call: Call) -> None:
        """Take in one call."""
        if call.what in {What.OPEN, What.CREATE}:
            self._open(call)
        elif call.what in {What.WRITE, What.CUT} and call.file in self._files:
            data = call.data if call.what is What.WRITE else None
            self._files[call.file].waiting.append(Change(call.at, data))
        elif call.what is What.SYNC:
            self._sync(call.file)
        elif call.what is What.RENAME:
            self._rename(call.name, call.data.decode())
        elif call.what is What.LINK:
            self._now[call.data.decode()] = self._now[call.name]
            self._changed(call.name)
        elif call.what is What.UNLINK:
            self._now.pop(call.name, None)
            self._changed(call.name)

    def _open(self, call: Call) -> None:
        """A file becomes known by its inode."""
        held = self._now.get(call.name)
        if call.what is What.CREATE:
            self._files[call.file] = Held()
            self._now[call.name] = call.file
            self._changed(call.name)
        elif isinstance(held, bytes):
            self._files[call.file] = Held(bytearray(held))
            for names in (self._now, self._names, *(change.names for change in self._changes)):
                names.update({name: call.file for name, there in names.items() if there is held})
        elif held is None:
            self._folders[call.file] = call.name

    def _changed(self, name: str) -> None:
        """Remember how the names of a folder stand after a change."""
        self._changes.append(Renaming(_folder(name), dict(self._now)))

    def _rename(self, old: str, new: str) -> None:
        """Another name for a file, or for a folder with all that lies in it."""
        if old in self._now:
            self._now[new] = self._now.pop(old)
            self._changed(old)
            return
        self._folders = {file: new if name == old else name for file, name in self._folders.items()}
        self._now = _below(self._now, old, new)
        self._changes.append(Renaming(_folder(old), {}, (old, new)))

    def _sync(self, file: int) -> None:
        """A file, or the names of a folder, come to the disk."""
        if file in self._files:
            self._files[file].sync()
        elif file in self._folders:
            folder = self._folders[file]
            done = [change for change in self._changes if change.folder == folder]
            self._changes = [change for change in self._changes if change.folder != folder]
            for change in done:
                self._names = change.on(self._names)
                if change.moved:
                    self._changes = [each.after(*change.moved) for each in self._changes]

    def cut(self, loss: Loss, chance: Random) -> dict[str, bytes]:
        """The files that are there when the power comes back, by their place in the folder.

        What only helps programs that run side by side (`-shm`) is not on the disk: each finds it anew.
        """
        names = dict(self._names)
        last = 0 if loss is Loss.ALL else chance.randint(0, len(self._changes))
        for change in self._changes[:last]:
            names = change.on(names)
        there = {name: held for name, held in names.items() if not name.endswith("-shm")}
        return {
            name.removeprefix(f"{self._folder}/"): held if isinstance(held, bytes) else self._held(held, loss, chance)
            for name, held in there.items()
        }

    def _held(self, file: int, loss: Loss, chance: Random) -> bytes:
        """What is left of a file."""
        return self._files[file].after(loss, chance)


def _folder(name: str) -> str:
    """The folder of a name."""
    return name.rpartition("/")[0]


def _below(names: Mapping[str, int | bytes], old: str, new: str) -> dict[str, int | bytes]:
    """Names as they are once a folder has moved."""
    return {new + name.removeprefix(old) if name.startswith(f"{old}/") else name: held for name, held in names.items()}
