"""Premium, fees and receipts by product and office (definitions, section 3), from cells or from rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row

SIGNED = "(CASE d.kind WHEN 'refund' THEN -d.amount ELSE d.amount END)"
"""The amount of a due row d as it counts: a refund is negative premium."""

_DUES = f"""SELECT p.product, p.office, sum(iif(d.kind = 'fee', 0, {SIGNED})), sum(iif(d.kind = 'fee', d.amount, 0)),
            count(*)
        FROM premiums d JOIN policies p ON p.id = d.policy
        WHERE d.due BETWEEN :first AND :last GROUP BY p.product, p.office"""

_REACH = "SELECT product, max(last - due) FROM premium_spans GROUP BY product"
_SPANS = """SELECT product, {office}, first, last, sum(amount) FROM premium_spans
    WHERE product = :product AND last > :day AND last <= :day + :reach AND due <= :day AND exit > :day
    GROUP BY last, first{by}"""
_ALL_SPANS = f"""SELECT p.product, p.office, ifnull(d.from_day, p.start_day) AS first,
            ifnull(d.to_day, p.end_day) AS last, sum({SIGNED})
        FROM premiums d JOIN policies p ON p.id = d.policy
        WHERE d.due <= :day AND d.kind <> 'fee' AND ifnull(d.to_day, p.end_day) > :day
            AND (p.exit_date IS NULL OR p.exit_date > :day)
        GROUP BY p.product, p.office, first, last"""

_RECEIPTS = f"""SELECT NULL, NULL, ifnull(sum({SIGNED}), 0), ifnull(sum(iif(d.kind = 'fee', d.amount, 0)), 0)
        FROM premiums d WHERE d.paid_on BETWEEN :first AND :last"""


def _least(cells: str, day: str) -> str:
    """The first day of cells that stand by product and day: the first of the firsts, one look each."""
    return f"SELECT min((SELECT min({day}) FROM {cells} c WHERE c.product = t.id)) AS day FROM products t"


_FIRST = (
    f"""SELECT min(day) FROM ({_least("premium_days", "due")} UNION ALL SELECT min(day) FROM receipt_days
        UNION ALL {_least("claim_steps", "day")} UNION ALL {_least("payment_days", "day")}
        UNION ALL SELECT min(date) FROM vouchers UNION ALL SELECT min(date) FROM alr
        UNION ALL SELECT min(date) FROM savings)""",
    """SELECT min(day) FROM (SELECT min(due) AS day FROM premiums UNION ALL SELECT min(paid_on) FROM premiums
        UNION ALL SELECT min(reported) FROM claims UNION ALL SELECT min(date) FROM payments
        UNION ALL SELECT min(date) FROM vouchers UNION ALL SELECT min(date) FROM alr
        UNION ALL SELECT min(date) FROM savings)""",
)


def dues(book: Book, period: Period) -> list[Row]:
    """(product, office, written premium, fees, rows) of what fell due in the period, from the rows."""
    return book.query(_DUES, {"first": period.first, "last": period.last})


def reach(book: Book) -> dict[int, int]:
    """The most days from the day a premium is due to the last day of its span, by product: so far need one look."""
    return {int(product): int(days) for product, days in book.query(_REACH)}


def unearned_spans(book: Book, day: Day, product: int, reach: int, *, by_office: bool) -> list[Row]:
    """(product, office, first day, last day, minor units) of a product, as `all_unearned_spans`, from cells."""
    query = _SPANS.format(office="nullif(office, 0)" if by_office else "NULL", by=", office" if by_office else "")
    return book.query(query, {"day": day, "product": product, "reach": reach})


def all_unearned_spans(book: Book, day: Day) -> list[Row]:
    """(product, office, first day, last day, minor units) of what is due by a day and not all earned at its end.

    A row without a span of its own is earned over its policy's; nothing is left once the policy has ended by exit.
    """
    return book.query(_ALL_SPANS, {"day": day})


def receipts(book: Book, period: Period) -> list[Row]:
    """(None, None, minor units, of these fees): premium and fees received in the period less refunds paid in it."""
    return book.query(_RECEIPTS, {"first": period.first, "last": period.last})


def first_day(book: Book) -> Day | None:
    """The earliest day on which anything was due, paid, reported or posted; None in an empty file."""
    return book.value(_FIRST[not book.current])  # type: ignore[no-any-return] # an integer column, or nothing
