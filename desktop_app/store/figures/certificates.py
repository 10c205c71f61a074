"""What stands behind the accrued liabilities reserve: certificates of actuaries, and savings (appendix B 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book, Row


def certificates(book: Book, day: Day) -> list[Row]:
    """(product or None, day it stands for, minor units, who, when) of the latest on or before a day."""
    return book.query(
        """SELECT product, date, amount, certified_by, certified_on FROM alr a WHERE date = (
            SELECT max(date) FROM alr b WHERE b.product IS a.product AND b.date <= ?)""",
        (day,),
    )


def savings(book: Book, day: Day) -> list[Row]:
    """(product, deposits, withdrawals, interest) in minor units of life-savings and pension products by a day."""
    return book.query(
        """SELECT s.product, sum(iif(s.kind = 'deposit', s.amount, 0)), sum(iif(s.kind = 'withdrawal', s.amount, 0)),
            sum(iif(s.kind = 'interest', s.amount, 0))
        FROM savings s JOIN products t ON t.id = s.product
        WHERE s.date <= ? AND t.line IN ('life_savings', 'pension') GROUP BY s.product""",
        (day,),
    )
