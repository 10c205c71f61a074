"""A month of one laptop's work taken in by another, beside reading its packet: whole, signed and unfolded."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from tests.benchmarks.ratio import told, work_of
from tests.benchmarks.saving import take
from tests.benchmarks.schemes import forget, scheme_copy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.store.database import Book

LIMIT = 10
"""Times that reading the packet takes."""
SAVES = MappingProxyType({"village": 150, "district": 2_500})
"""A month's receipts of an office of that size, each a save."""


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limit."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """Work on one copy, pack it, and take the packet in on another that has worked, too."""
    from desktop_app.acts.packets import merge, pack
    from desktop_app.acts.who import Who
    from desktop_app.store.meeting.packet import read
    from desktop_app.store.opening import open_book
    from tests.laptops import laptop

    path, other_path = scheme_copy(size, "one"), scheme_copy(size, "other")
    one, other = open_book(path, device=laptop("K1")), open_book(other_path, device=laptop("K2"))
    _work(one, 0, SAVES[size])
    _work(other, 1, 20)
    stick = path.with_suffix(".packet")
    print(f"merging {size}: packing {work_of(partial(pack, one, stick)) * 1e3:.0f} ms", flush=True)
    content = stick.read_bytes()
    packet = read(content, None)
    rows = sum(len(each.rows) for each in packet.saves)
    print(f"merging {size}: {len(packet.saves)} saves, {rows} rows, {len(content) / 1e6:.1f} MB", flush=True)
    reading = min(work_of(partial(read, content, None)) for _ in range(5))
    merged = work_of(partial(merge, other, stick, Who("Asha", "counter")))
    for book in (one, other):
        book.close()
        forget(book.path)
    stick.unlink()
    return told(f"merging {size}: a month", merged, ("reading it", reading), LIMIT)


def _work(book: Book, turn: int, number: int) -> None:
    """A month's receipts: premiums that no other laptop takes."""
    sql = """SELECT id, code, amount, (SELECT max(paid_on) FROM premiums) FROM premiums
        WHERE paid_on IS NULL AND kind <> 'refund' AND id % 2 = ?
        AND policy IN (SELECT id FROM policies WHERE exit_date IS NULL) ORDER BY id LIMIT ?"""
    for due in book.query(sql, (turn, number)):
        take(book, due)
