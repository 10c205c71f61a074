"""What an update is on the stick: a signed list of what every file was and becomes, then the differences themselves.

The list names each file of the program with its digest before and after. Nothing of it is believed, and nothing that
follows it is unpacked, before its signature holds against a key that came with the program.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import astuple, dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from desktop_app.core.problems import Refused

MAGIC = b"coverbook update 1\n"
ENDING = ".coverbook-update"
SIGNATURE, LENGTH = 64, 8
LONGEST_LIST = 16 * 2**20
"""Bytes: a list of some thousand files takes a part of one megabyte."""
LINK = "link:"
"""Stands before the target where a digest would stand, if a file is a link to another one."""


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file of the program: its digest before and after (empty where it is not there), and what makes it new."""

    path: str
    before: str
    after: str
    size: int = 0
    """Of the new file, in bytes."""
    runs: bool = False
    """Whether the new file may be started."""
    patched: bool = False
    """Whether what is packed is a difference to the old file, not the whole new one."""
    at: int = 0
    length: int = 0
    """Where in the packed part its bytes begin, and how many they are; none where the file stays."""
    packed: str = ""
    """Their digest."""

    @property
    def stays(self) -> bool:
        """Whether the file is the same in both versions."""
        return self.before == self.after


@dataclass(frozen=True, slots=True)
class Update:
    """A whole update: from which version to which, what starts the program, what becomes of each file."""

    old: str
    new: str
    start: str
    changes: tuple[FileChange, ...]

    def written(self) -> bytes:
        """The list as it is signed, packed; of a file that stays it says only what it is."""
        rows = [[each.path, each.before] if each.stays and not each.runs else [*astuple(each)] for each in self.changes]
        told = json.dumps([self.old, self.new, self.start, rows], separators=(",", ":"))
        return zlib.compress(told.encode(), 9)


@dataclass(frozen=True, slots=True)
class Signed:
    """An update whose signature holds, and the file in which its packed part lies."""

    update: Update
    path: Path
    start_of_packed: int

    def packed(self, change: FileChange) -> bytes:
        """The bytes that make one file new; Refused where they are not those that were signed."""
        with self.path.open("rb") as file:
            file.seek(self.start_of_packed + change.at)
            found = file.read(change.length)
        if digest(found) != change.packed:
            raise not_whole(self.path)
        return found


def digest(data: bytes) -> str:
    """SHA-256, in hex."""
    import hashlib

    return hashlib.sha256(data).hexdigest()


def digest_of(path: Path) -> str:
    """The digest of a file, the target of a link; empty where there is neither."""
    import hashlib

    if path.is_symlink():
        return LINK + path.readlink().as_posix()
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files_of(folder: Path) -> list[str]:
    """Every file and link within a folder, by its path there with slashes, sorted."""
    found = (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in found)


def keys_in(path: Path) -> tuple[bytes, ...]:
    """The public keys of those who may sign, a line of hex each; what follows a # is a remark."""
    lines = (line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    return tuple(bytes.fromhex(line) for line in lines if line)


def read_signed(path: Path, keys: Sequence[bytes]) -> Signed:
    """An update as it lies on the stick; Refused where it is none, is not whole, or nobody we know has signed it."""
    if not keys:
        raise refused(text("Update", "This program came without a key to prove updates by: install it anew instead."))
    with path.open("rb") as file:
        head = file.read(len(MAGIC) + SIGNATURE + LENGTH)
        length = int.from_bytes(head[-LENGTH:], "big")
        if not head.startswith(MAGIC) or len(head) < len(MAGIC) + SIGNATURE + LENGTH or length > LONGEST_LIST:
            raise not_whole(path)
        listed = file.read(length)
    if not _is_signed(head[len(MAGIC) : -LENGTH], listed, keys):
        words = text("Update", "{name} was not signed by those who make Coverbook. Nothing was changed.")
        raise refused(words.about(name=path.name))
    update = _read(listed)
    if not all(_stays_within(name) for name in (update.start, *(each.path for each in update.changes))):
        raise not_whole(path)
    return Signed(update, path, len(head) + length)


def write_signed(path: Path, update: Update, packed: Iterable[bytes], private_key: bytes) -> None:
    """Write an update with its signature; the maintainer's part, never the program's."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    listed = update.written()
    signature = Ed25519PrivateKey.from_private_bytes(private_key).sign(MAGIC + listed)
    with path.open("wb") as file:
        file.write(MAGIC + signature + len(listed).to_bytes(LENGTH, "big") + listed)
        file.writelines(packed)


def not_whole(path: Path) -> Refused:
    """The refusal of what is no update, or only a part of one."""
    return refused(text("Update", "{name} is no update of Coverbook, or not a whole one.", name=path.name))


def _is_signed(signature: bytes, listed: bytes, keys: Sequence[bytes]) -> bool:
    """Whether one of the keys has signed the list."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    for key in keys:
        try:
            Ed25519PublicKey.from_public_bytes(key).verify(signature, MAGIC + listed)
        except InvalidSignature:
            continue
        return True
    return False


def _read(listed: bytes) -> Update:
    """The list of an update that is signed."""
    old, new, start, rows = json.loads(zlib.decompress(listed))
    changes = (
        FileChange(*row) if len(row) > len(("path", "before")) else FileChange(row[0], row[1], row[1]) for row in rows
    )
    return Update(old, new, start, tuple(changes))


def _stays_within(name: str) -> bool:
    """Whether a path leads to a place within its folder."""
    path = PurePosixPath(name)
    return bool(name) and not path.is_absolute() and ".." not in path.parts and "\\" not in name and ":" not in name
