"""The pages of a file as they lie on the disk, and what SQLite's format says of one: cells, children, row numbers.

Only salvage reads them past SQLite (https://www.sqlite.org/fileformat2.html). Those of a locked file are opened and
locked as SQLCipher does it: AES-256 in CBC with a vector of its own for each page, and an HMAC-SHA512 over both.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from io import BufferedRandom

    from desktop_app.store.cipher import BookKey

PAGE = 4096
INNER, LEAF = 5, 13
"""What a page of a table with row numbers begins with."""
_VECTOR, _PROOF = 16, 64
_SALT = 16
_BEGINNING = b"SQLite format 3\0"
_EDGE = 12
"""Bytes before the places of the cells of an inner page; of a leaf four less."""


class Pages:
    """The pages of one file by their numbers, from 1 on; one that cannot be read is none."""

    def __init__(self, handle: BufferedRandom, key: BookKey | None) -> None:
        """Read and write through an open file."""
        self._handle, self._key = handle, key
        self.number = os.fstat(handle.fileno()).st_size // PAGE
        """How many there are."""
        self.usable = PAGE - (_VECTOR + _PROOF if key else 0)
        """Bytes of each that hold something."""

    def read(self, number: int) -> bytes | None:
        """What a page holds; None where it is no page of the file, or is damaged as a whole."""
        if not 1 <= number <= self.number:
            return None
        self._handle.seek((number - 1) * PAGE)
        held = self._handle.read(PAGE)
        return _opened(self._key, number, held) if self._key else held

    def write(self, number: int, held: bytes) -> None:
        """Put a page, which is not the first, in its place."""
        whole = held.ljust(self.usable, b"\0")
        self._handle.seek((number - 1) * PAGE)
        self._handle.write(_locked(self._key, number, whole) if self._key else whole)


def _opened(key: BookKey, number: int, held: bytes) -> bytes | None:
    """A page of a locked file, without what locks it; the first begins with the salt."""
    skipped = _SALT if number == 1 else 0
    ends = PAGE - _VECTOR - _PROOF
    if not hmac.compare_digest(held[-_PROOF:], _proof(key, number, held[skipped:-_PROOF])):
        return None
    decryptor = _cipher(key, held[ends : ends + _VECTOR]).decryptor()
    opened: bytes = decryptor.update(held[skipped:ends])
    return _BEGINNING[:skipped] + opened


def _locked(key: BookKey, number: int, whole: bytes) -> bytes:
    """A page as it lies in a locked file."""
    vector = os.urandom(_VECTOR)
    held: bytes = _cipher(key, vector).encryptor().update(whole) + vector
    return held + _proof(key, number, held)


def _proof(key: BookKey, number: int, held: bytes) -> bytes:
    """What tells that nobody has changed a page."""
    salt = bytes(each ^ 0x3A for each in key.salt)
    of_proofs = hashlib.pbkdf2_hmac("sha512", key.raw, salt, 2, 32)
    return hmac.digest(of_proofs, held + number.to_bytes(4, "little"), "sha512")


def _cipher(key: BookKey, vector: bytes):  # type: ignore[no-untyped-def]  # noqa: ANN202 - loaded when it is needed
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES256
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    return Cipher(AES256(key.raw), CBC(vector))


class Child(NamedTuple):
    """A page below an inner one, and the last row number that may lie under it; none under the last page."""

    number: int
    last: int | None


def children(page: bytes) -> list[Child]:
    """The pages below an inner page of a table."""
    below = [Child(_number(page, at, 4), _varint(page, at + 4)[0]) for at in _cells(page)]
    return [*below, Child(_number(page, 8, 4), None)]


class PageRow(NamedTuple):
    """A row of a leaf: its number, and of what type each value is, as SQLite numbers types."""

    number: int
    types: tuple[int, ...]


def rows(page: bytes) -> list[PageRow]:
    """The rows of a leaf in their order; IndexError where it holds none that could be."""
    return [_row(page, at) for at in _cells(page)]


def inner_page(below: list[Child], room: int) -> bytes | None:
    """An inner page over children in their order; None where they have no room in one."""
    *cells, (last, _) = below
    held = [number.to_bytes(4, "big") + _as_varint(key or 0) for number, key in cells]
    places, at = [], room
    for cell in held:
        at -= len(cell)
        places.append(at)
    if at < _EDGE + 2 * len(held):
        return None
    head = bytes((INNER, 0, 0)) + len(held).to_bytes(2, "big") + at.to_bytes(2, "big") + b"\0" + last.to_bytes(4, "big")
    listed = b"".join(place.to_bytes(2, "big") for place in places)
    return (head + listed).ljust(at, b"\0") + b"".join(reversed(held))


def _cells(page: bytes) -> list[int]:
    """Where the cells of a page begin."""
    first = _EDGE if page[0] == INNER else _EDGE - 4
    return [_number(page, first + 2 * each, 2) for each in range(_number(page, 3, 2))]


def _row(page: bytes, at: int) -> PageRow:
    """The row of a cell: its length, its number, then the types of its values, then these."""
    _, at = _varint(page, at)
    number, at = _varint(page, at)
    length, first = _varint(page, at)
    end, types = at + length, list[int]()
    while first < end:
        kind, first = _varint(page, first)
        types.append(kind)
    return PageRow(number - (1 << 64 if number >= 1 << 63 else 0), tuple(types))


def _number(page: bytes, at: int, size: int) -> int:
    return int.from_bytes(page[at : at + size], "big")


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for turn in range(8):
        value = value << 7 | page[at + turn] & 0x7F
        if not page[at + turn] & 0x80:
            return value, at + turn + 1
    return value << 8 | page[at + 8], at + 9


def _as_varint(value: int) -> bytes:
    """A row number, which is none below nought, as it stands in a cell."""
    parts = [value & 0x7F]
    while value := value >> 7:
        parts.append(value & 0x7F | 0x80)
    return bytes(reversed(parts))
