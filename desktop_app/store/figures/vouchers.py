"""What vouchers moved, by line and product (definitions, section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row


def movements(book: Book, period: Period) -> list[Row]:
    """(line, product or None, debit less credit in minor units) of the vouchers dated in the period."""
    return book.query(
        "SELECT line, product, sum(amount) FROM vouchers WHERE date BETWEEN ? AND ? GROUP BY line, product",
        (period.first, period.last),
    )


def counterparts(book: Book, period: Period) -> list[Row]:
    """(line, minor units that came in) of all lines that stand against cash in the vouchers of the period."""
    return book.query(
        """SELECT v.line, -sum(v.amount) FROM vouchers v WHERE v.date BETWEEN ? AND ? AND v.line <> 'B02'
            AND EXISTS (SELECT 1 FROM vouchers c WHERE c.voucher = v.voucher AND c.line = 'B02') GROUP BY v.line""",
        (period.first, period.last),
    )


def certified(book: Book, day: Day) -> list[Row]:
    """(product or None, minor units, who, when) of the latest certified reserve on or before a day."""
    return book.query(
        """SELECT product, amount, certified_by, certified_on FROM alr a WHERE date = (
            SELECT max(date) FROM alr b WHERE b.product IS a.product AND b.date <= ?)""",
        (day,),
    )


def saved_up(book: Book, day: Day) -> list[Row]:
    """(product, minor units) of the savings with interest of life-savings and pension products at the end of a day."""
    return book.query(
        """SELECT s.product, sum(iif(s.kind = 'withdrawal', -s.amount, s.amount))
        FROM savings s JOIN products t ON t.id = s.product
        WHERE s.date <= ? AND t.line IN ('life_savings', 'pension') GROUP BY s.product""",
        (day,),
    )
