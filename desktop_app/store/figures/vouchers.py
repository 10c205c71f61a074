"""What vouchers moved, by line and product (definitions, section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Period
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
