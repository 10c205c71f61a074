"""Whether a file that takes another laptop's head over holds the same records; saves alone do not show that.

A save says what it wrote and took out, not what this took the place of. So a packet says, too, which of its rows still
stand as they were written, and how many records there are in all.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.meeting.packet import PackedRow, PackedSave, PacketHead
    from desktop_app.store.meeting.rows_in import RowsIn


def rows_of_tables(book: Book) -> dict[str, int]:
    """How many records stand in each table: all files of one head have as many."""
    return {table: int(book.value(f"SELECT count(*) FROM main.{table}")) for table in book.tables}


def require_agreement(book: Book, head: PacketHead, taken: Mapping[int, PackedSave], rows: RowsIn) -> None:
    """Refused where other records would stand under the packet's head than where it was made.

    It is asked with the new saves by their rows in this file, and with what was written since they came.
    """
    as_many = rows_of_tables(book) == head.rows
    if as_many and all(rows.stands(of.table, of.values) is not None for of in _doubted(book, taken, rows)):
        return
    words = text(
        "Packet",
        "After this packet, this book and that of {laptop} would have the same saves and not the same records, so "
        "nothing was taken in. Verify both; then let one of the two laptops go on with a copy of the other's file.",
    )
    raise refused(words.about(laptop=head.maker))


def _doubted(book: Book, taken: Mapping[int, PackedSave], rows: RowsIn) -> Iterator[PackedRow]:
    """Rows that stand there as a save wrote them, of saves of which fewer do here: another one may say the same."""
    here = _standing(book, min(taken), rows.all_written())
    for save, each in taken.items():
        stands = [of for of in each.rows if not (of.gone or of.over)]
        if len(stands) > here[save]:
            yield from stands


def _standing(book: Book, first: int, written: Mapping[str, set[int]]) -> Counter[int]:
    """How many rows stand as each save from the first on has written them."""
    found: Counter[int] = Counter()
    for table, rows in written.items():
        sql = f"""SELECT save, count(*) FROM main.{table}
            WHERE id IN (SELECT value FROM json_each(?)) AND save >= ? GROUP BY save"""
        found.update({int(save): int(count) for save, count in book.query(sql, (json.dumps(sorted(rows)), first))})
    return found
