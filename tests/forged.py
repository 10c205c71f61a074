"""Packets that no laptop has made: a true one, changed by hand and signed once more, as whoever has its key could."""

from __future__ import annotations

import json
import zlib
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.packets import merge, pack
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.store.cipher import signed
from desktop_app.store.meeting.packet import MAGIC, written
from desktop_app.store.meeting.packing import packed
from tests.counter import WHO
from tests.laptops import head

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.database import Book
    from desktop_app.store.meeting.packet import Packet

_LENGTH, _SIGNATURE = 8, 64


def packet_of(book: Book) -> Path:
    """A packet of a laptop."""
    stick = book.path.with_suffix(".packet")
    pack(book, stick)
    return stick


def refusal(taker: Book, stick: Path) -> str:
    """The sentence with which a packet is refused; nothing is written."""
    before = head(taker), taker.value("SELECT count(*) FROM saves")
    with pytest.raises(Refused) as refused:
        merge(taker, stick, WHO)
    assert (head(taker), taker.value("SELECT count(*) FROM saves")) == before
    return PLAIN.say(refused.value.problems[0].message)


def rewritten(book: Book, change: Callable[[Packet], Packet]) -> Path:
    """A packet of a laptop that says something else than its book."""
    stick = book.path.with_suffix(".packet")
    stick.write_bytes(written(change(packed(book)), book.device, book.key))
    return stick


def with_head(book: Book, **said: Any) -> Path:
    """A packet of a laptop whose first line says something else."""
    about, *parts = _taken_apart(packet_of(book))
    return _signed(book, json.dumps({**json.loads(about), **said}).encode(), parts)


def with_parts(book: Book, change: Callable[[list[bytes]], list[bytes]]) -> Path:
    """A packet of a laptop with other parts than it had, each behind its length."""
    about, *parts = _taken_apart(packet_of(book))
    return _signed(book, about, change(parts))


def with_lines(book: Book, change: Callable[[list[Any]], object]) -> Path:
    """A packet of a laptop whose saves and rows, as lists, were changed in place."""

    def folded(parts: list[bytes]) -> list[bytes]:
        lines = [json.loads(line) for line in zlib.decompress(parts[0]).decode().split("\n")]
        change(lines)
        return [zlib.compress("\n".join(map(json.dumps, lines)).encode()), *parts[1:]]

    return with_parts(book, folded)


def with_tail(book: Book, tail: bytes) -> Path:
    """A packet of a laptop that goes on after its last part."""
    about, *parts = _taken_apart(packet_of(book))
    return _signed(book, about, parts, tail)


def _taken_apart(stick: Path) -> list[bytes]:
    """The first line of a packet and its parts."""
    about, _, body = stick.read_bytes()[len(MAGIC) : -_SIGNATURE].partition(b"\n")
    found = [about]
    while body:
        end = _LENGTH + int.from_bytes(body[:_LENGTH], "big")
        found.append(body[_LENGTH:end])
        body = body[end:]
    return found


def _signed(book: Book, about: bytes, parts: list[bytes], tail: bytes = b"") -> Path:
    """The parts put together again, signed by the laptop that has the book open."""
    behind = b"".join(len(each).to_bytes(_LENGTH, "big") + each for each in parts)
    content = MAGIC + about + b"\n" + behind + tail
    stick = book.path.with_suffix(".packet")
    stick.write_bytes(content + signed(book.device.secret, sha256(content).digest()))
    return stick
