"""Whether a packet may be taken in: of this book, by one of its laptops, with all it rests on; else what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.closing import quarter_of
from desktop_app.core.period import Period
from desktop_app.core.problems import Refused, refused
from desktop_app.core.records.closing import REOPENED
from desktop_app.core.text import text
from desktop_app.store.identity import book_id
from desktop_app.store.meeting.ancestry import parents_in
from desktop_app.store.meeting.packet import damaged, too_new
from desktop_app.store.migrations import LATEST
from desktop_app.store.row_texts import OWN
from desktop_app.store.scheme import fiscal_year_start

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.meeting.ancestry import Ancestry
    from desktop_app.store.meeting.packet import PackedSave, Packet


def new_saves(book: Book, tree: Ancestry, packet: Packet) -> list[PackedSave]:
    """The saves of a packet that a file lacks; Refused where it cannot be taken in."""
    _require_ours(book, packet)
    _require_codes(book, packet)
    _require_one_past(tree, packet)
    _require_parents(tree, packet)
    _require_no_stranger(book, packet)
    new = [each for each in packet.saves if each.digest not in tree.by_digest]
    if new:
        _require_reopened(book, tree, packet, new)
    return new


def _require_ours(book: Book, packet: Packet) -> None:
    """Refused where it is of another book or of a newer program, or speaks of tables that are none."""
    head = packet.head
    if head.book != book_id(book):
        words = text(
            "Packet",
            "This packet is of another book. Laptops share a book when one of them began with a copy of the other's.",
        )
        raise refused(words)
    if head.version > LATEST:
        raise too_new()
    for table, columns in head.columns.items():
        known = set(book.columns(table)) if table in book.tables else set()
        if not set(columns) <= known - set(OWN):
            raise damaged()


def _require_codes(book: Book, packet: Packet) -> None:
    """Refused where one code stands for two laptops, or one laptop has two codes."""
    known = _laptops(book)
    for code, key, name in (*_introduced(packet), packet.head.device):
        there = known.get(code)
        if there and there[0] != key:
            raise _two_of_one_code(code, there[1], name)
        other = next((each for each, (of, _) in known.items() if of == key and each != code), None)
        if other:
            words = text(
                "Packet",
                "{code} and {other} are one laptop. Choose {other} again on it, and make the packet once more.",
            )
            raise refused(words.about(code=code, other=other))


def _require_no_stranger(book: Book, packet: Packet) -> None:
    """Refused where whoever made the packet has never written in the book."""
    code, key, _ = packet.head.device
    if code not in _laptops(book) and (code, key) not in [each[:2] for each in _introduced(packet)]:
        raise refused(
            text(
                "Packet", "This packet was made by a laptop that has never written in this book, so it is not trusted."
            )
        )


def _laptops(book: Book) -> dict[str, tuple[str, str]]:
    """Key and name of every laptop of a book, by its code."""
    return {code: (key, name) for code, key, name in book.query("SELECT code, key, name FROM main.devices")}


def _introduced(packet: Packet) -> list[tuple[str, str, str]]:
    """The laptops whose first save is in a packet."""
    return [each.device for each in packet.saves if each.device]


def _two_of_one_code(code: str, one: str, other: str) -> Refused:
    """What is said of two laptops that write under one code."""
    words = text(
        "Packet",
        "Two laptops write under the code {code} ({one}, {other}), so their numbers and receipts cannot be told apart. "
        "On one of them put back the backup from before, choose another code, and enter again what it had written.",
    )
    return refused(words.about(code=code, one=one or "?", other=other or "?"))


def _require_one_past(tree: Ancestry, packet: Packet) -> None:
    """Refused where a laptop has written two saves under one number: it was put back to an earlier state."""
    numbered = {(node.device, node.number): node.digest for node in tree.nodes.values()}
    for each in packet.saves:
        there = numbered.get((each.about.device, each.about.number))
        if there is not None and there != each.digest:
            raise _put_back(each.about.device, each.about.number)


def _put_back(device: str, number: int) -> Refused:
    """What is said of a laptop with two pasts."""
    words = text(
        "Packet",
        "{save} is another save here than in the packet: laptop {device} went on from an older copy of the book, "
        "or two laptops write under its code. Put the newest copy back on one of them, and enter again there what it "
        "has written since, under a code of its own.",
    )
    return refused(words.about(save=f"{device}-{number}", device=device))


def _require_parents(tree: Ancestry, packet: Packet) -> None:
    """Refused where saves rest on others that are neither here nor in the packet."""
    known, last = set(tree.by_digest), dict(tree.frontier)
    for each in packet.saves:
        parents = _parents(each)
        if each.digest not in known:
            if not known.issuperset(parents) or not parents:
                raise _lacking(tree, packet)
            if each.about.number != last.get(each.about.device, 0) + 1:
                raise damaged()
            last[each.about.device] = each.about.number
            known.add(each.digest)
    if packet.head.head not in known:
        raise _lacking(tree, packet)


def _parents(save: PackedSave) -> tuple[str, ...]:
    """The digests of the saves that one follows."""
    try:
        return parents_in(save.about.parents)
    except (ValueError, TypeError):
        raise damaged() from None


def _lacking(tree: Ancestry, packet: Packet) -> Refused:
    """What is said of a packet that goes on from what never came here."""
    lacking = ", ".join(_missing(tree, packet))
    if not lacking:
        return _put_back(packet.head.device[0], packet.head.known.get(packet.head.device[0], 0))
    words = text(
        "Packet",
        "This packet goes on from saves that never came here: {saves}. Take in the packet that was made before it, or "
        "let {laptop} make one for this laptop.",
    )
    return refused(words.about(saves=lacking, laptop=packet.head.maker))


def _missing(tree: Ancestry, packet: Packet) -> Iterator[str]:
    """The saves that the packet takes for known and that are not here, a device's in one word."""
    for device, number in sorted(packet.head.base.items()):
        here = tree.frontier.get(device, 0)
        if number > here:
            yield f"{device}-{here + 1}" if number == here + 1 else f"{device}-{here + 1} … {device}-{number}"


def _require_reopened(book: Book, tree: Ancestry, packet: Packet, new: Sequence[PackedSave]) -> None:
    """Refused where it was made before a quarter was reopened here, unless it brings such news itself."""
    if any(row.table == "closings" and row.values.get("what") == REOPENED for each in new for row in each.rows):
        return
    rows = book.query("SELECT save, from_day, to_day FROM closings WHERE what = ? ORDER BY id DESC", (REOPENED,))
    for save, first, last in rows:
        if not tree.has(packet.head.known, int(save)):
            words = text(
                "Packet",
                "This packet was made before {quarter} was reopened here ({save}). Let {laptop} take in a packet of "
                "this laptop first, and make a new one.",
            )
            quarter = quarter_of(Period(int(first), int(last)), fiscal_year_start(book))
            raise refused(words.about(quarter=quarter, save=tree.nodes[int(save)].name, laptop=packet.head.maker))
