"""Premium by the day on which it falls due and the days it is for: all that the bulk method knows (definitions, 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book, Row

_MONTH = 31


def due_premium(book: Book, day: Day, office: int | None = None) -> list[Row]:
    """(product, due day, first day, last day, minor units) of premium due by a day, in one office (0: none) or in all.

    Refunds are negative premium; of exits nothing is known in bulk. The two days are those of the premium itself, None
    where it names none. What is all earned in bulk, because more days are over than its span has, counted from the
    month due, may be left out.
    """
    return book.query(
        f"""SELECT p.product, d.due, d.from_day, d.to_day, sum(iif(d.kind = 'refund', -d.amount, d.amount))
        FROM premiums d JOIN policies p ON p.id = d.policy
        WHERE d.due <= :day AND d.kind <> 'fee' AND (:office IS NULL OR ifnull(p.office, 0) = :office)
            AND (d.to_day IS NULL OR d.due + d.to_day - d.from_day + 2 * {_MONTH} >= :day)
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4""",
        {"day": day, "office": office},
    )
