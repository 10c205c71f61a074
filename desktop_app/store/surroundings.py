"""The first look at a file, by seeks alone, so that it takes as long on a network's file as on a village's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.surroundings import Surroundings
from desktop_app.store.closings import closed_to
from desktop_app.store.right_to_write import is_held_elsewhere
from desktop_app.store.rows import read

if TYPE_CHECKING:
    from desktop_app.store.database import Book

_SPAN = """
SELECT min(first), max(last) FROM (
    SELECT (SELECT min(start_day) FROM policies WHERE product = products.id) AS first,
           (SELECT max(start_day) FROM policies WHERE product = products.id) AS last FROM products
    UNION ALL SELECT (SELECT min(date) FROM vouchers), (SELECT max(date) FROM vouchers))
"""


def surroundings(book: Book) -> Surroundings:
    """The scheme, its only or first office, the days of its first and last records, and the latest save."""
    first, last = book.one(_SPAN) or (None, None)
    reason = book.looking_because
    return Surroundings(
        scheme=read(book, "scheme", 1),
        office=book.value("SELECT name FROM offices ORDER BY id LIMIT 1") or "",
        first=first,
        last=last,
        closed_to=closed_to(book),
        saved_at=_saved_at(book),
        only_looking=reason.problems[0].message if reason else None,
        is_held_elsewhere=is_held_elsewhere(book),
    )


def _saved_at(book: Book) -> int | None:
    """When the latest save was made, in seconds."""
    time = book.value("SELECT time FROM saves ORDER BY id DESC LIMIT 1")
    return None if time is None else int(time) // 1_000_000
