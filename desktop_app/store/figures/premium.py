"""Premium, fees and receipts by product and office (definitions, section 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row

SIGNED = "(CASE d.kind WHEN 'refund' THEN -d.amount ELSE d.amount END)"
"""The amount of a due row d as it counts: a refund is negative premium."""


def dues(book: Book, period: Period) -> list[Row]:
    """(product, office, written premium, fees, rows) of what fell due in the period."""
    return book.query(
        f"""SELECT p.product, p.office, sum(iif(d.kind = 'fee', 0, {SIGNED})), sum(iif(d.kind = 'fee', d.amount, 0)),
            count(*)
        FROM premiums d JOIN policies p ON p.id = d.policy
        WHERE d.due BETWEEN ? AND ? GROUP BY p.product, p.office""",
        (period.first, period.last),
    )


def unearned_spans(book: Book, day: Day) -> list[Row]:
    """(product, office, first day, last day, minor units) of what is due by a day and not all earned at its end.

    A row without a span of its own is earned over its policy's; nothing is left once the policy has ended by exit.
    """
    return book.query(
        f"""SELECT p.product, p.office, ifnull(d.from_day, p.start_day) AS first, ifnull(d.to_day, p.end_day) AS last,
            sum({SIGNED})
        FROM premiums d JOIN policies p ON p.id = d.policy
        WHERE d.due <= :day AND d.kind <> 'fee' AND ifnull(d.to_day, p.end_day) > :day
            AND (p.exit_date IS NULL OR p.exit_date > :day)
        GROUP BY p.product, p.office, first, last""",
        {"day": day},
    )


def receipts(book: Book, period: Period) -> int:
    """Cash premium: premium and fees received in the period less refunds paid in it, in minor units."""
    total = book.value(
        f"SELECT sum({SIGNED}) FROM premiums d WHERE d.paid_on BETWEEN ? AND ?",
        (period.first, period.last),
    )
    return int(total or 0)


def first_day(book: Book) -> Day | None:
    """The earliest day of any policy, premium, claim or voucher; None in an empty file."""
    return book.value(  # type: ignore[no-any-return] # an integer column, or nothing
        """SELECT min(day) FROM (SELECT min(start_day) AS day FROM policies UNION ALL SELECT min(due) FROM premiums
        UNION ALL SELECT min(paid_on) FROM premiums UNION ALL SELECT min(incurred) FROM claims
        UNION ALL SELECT min(date) FROM payments UNION ALL SELECT min(date) FROM vouchers
        UNION ALL SELECT min(date) FROM alr)""",
    )
