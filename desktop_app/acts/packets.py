"""Packets: what this laptop knows and another does not, written to a stick; and what comes back, taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.acts.permission import require_right
from desktop_app.core.places import whole_file
from desktop_app.core.progress import Progress
from desktop_app.core.text import Text, counted, text
from desktop_app.store.attached_files import files_of
from desktop_app.store.failures import calmly
from desktop_app.store.meeting.ancestry import MERGE, ancestry
from desktop_app.store.meeting.arrival import Arrived, take_in
from desktop_app.store.meeting.packet import ENDING, read, written
from desktop_app.store.meeting.packing import packed
from desktop_app.store.meeting.trust import new_saves
from desktop_app.store.seen import remember_head

__all__ = ("Arrived", "Packed", "PacketSeen", "brought", "look_into", "merge", "pack")

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.acts.who import Who
    from desktop_app.store.database import Book
    from desktop_app.store.meeting.packet import Packet


class Packed(NamedTuple):
    """A packet that was written: its saves, its papers and photos, and how large it is."""

    saves: int
    files: int
    size: int


class PacketSeen(NamedTuple):
    """What a packet would bring: who made it, its new saves and rows, and who wrote them when."""

    maker: str
    saves: int
    rows: int
    users: tuple[str, ...]


def pack(book: Book, place: Path, since: str | None = None) -> Packed:
    """Write what another laptop may lack; Refused where that cannot be made or written."""
    with book.steady():
        packet = packed(book, since)
    content = written(packet, book.device, book.key)
    with calmly():
        place.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(place, ENDING, for_others=True) as part:
            part.write_bytes(content)
        remember_head(book)  # what has gone out is never given again, whatever becomes of this file
    return Packed(len(packet.saves), len(packet.files), len(content))


def look_into(book: Book, place: Path) -> PacketSeen:
    """What a packet would bring, without taking it in; Refused where it could not be taken in."""
    packet = _read(book, place)
    new = new_saves(book, ancestry(book), packet)
    users = tuple(dict.fromkeys(each.about.user for each in new if each.about.user))
    return PacketSeen(packet.head.maker, len(new), sum(len(each.rows) for each in new), users)


def merge(book: Book, place: Path, who: Who, progress: Progress | None = None) -> Arrived:
    """Take a packet in; one that brings nothing new changes nothing. Refused, with nothing written, else."""
    require_right(book, MERGE, who)
    packet = _read(book, place)
    new = new_saves(book, ancestry(book), packet)
    if not new:
        return Arrived()
    with calmly():
        for content in packet.files.values():
            files_of(book).put(content)
    return take_in(book, packet, new, who.user, progress or Progress())


def _read(book: Book, place: Path) -> Packet:
    """A packet from a file."""
    with calmly():
        content = place.read_bytes()
    return read(content, book.key)


def brought(arrived: Arrived) -> Text:
    """What a packet brought, as a sentence."""
    if not arrived.saves:
        return text("Packet", "Everything in this packet is here already. Nothing was changed.")
    if arrived.laptops:
        words = counted("Packet", "%n saves taken in; new in this book: {laptops}.", "", arrived.saves)
        return words.about(laptops=", ".join(arrived.laptops))
    return counted("Packet", "%n saves taken in.", "", arrived.saves)
