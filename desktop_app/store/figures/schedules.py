"""The schedules of a book with what each says, for the report that shows what they post."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.statements.schedules import ScheduleRow

if TYPE_CHECKING:
    from desktop_app.store.database import Book


class KnownSchedule(NamedTuple):
    """One schedule: its code, product and office (0 for none), what it is called, and what it says."""

    code: str
    product: int
    office: int
    memo: str
    told: ScheduleRow


_COLUMNS = ", ".join(ScheduleRow._fields)


def schedules(book: Book) -> list[KnownSchedule]:
    """Every schedule, the one that begins first in front."""
    rows = book.query(
        f"""SELECT code, ifnull(product, 0), ifnull(office, 0), ifnull(memo, ''), {_COLUMNS} FROM schedules
        ORDER BY from_day, code"""
    )
    return [
        KnownSchedule(code, product, office, memo, ScheduleRow(*told)) for code, product, office, memo, *told in rows
    ]
