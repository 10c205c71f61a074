"""Premium due and not paid, or paid and not due, as of any day: always from the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.figures.scope import scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row

_OPEN = "(d.due <= :day) <> ifnull(d.paid_on <= :day, 0)"
"""Whether a row d stands on the balance sheet at a day: it is due and not paid, or paid and not due."""

_BEHIND = "d.due <= :day AND (d.paid_on IS NULL OR d.paid_on > :day) AND d.kind <> 'refund' AND d.amount > 0"
"""Whether a row d is premium or a fee in arrears at a day."""

_LAST = "min(p.end_day, ifnull(p.exit_date, p.end_day))"
"""The last day covered of a policy p."""


def unsettled(book: Book, day: Day) -> list[Row]:
    """(product, office, kind, due, rows that are not 0, minor units, cover over) of what is due or paid, but not both.

    Cover is over once the day is past the last day of its policy.
    """
    return book.query(
        f"""SELECT p.product, p.office, d.kind, d.due, sum(d.amount > 0), sum(d.amount), {_LAST} < :day AS over
        FROM premiums d JOIN policies p ON p.id = d.policy WHERE {_OPEN} GROUP BY 1, 2, 3, 4, 7""",
        {"day": day},
    )


def policies_behind(book: Book, day: Day) -> list[Row]:
    """(product, office, policies) of those with premium or fees in arrears at a day."""
    return book.query(
        f"""SELECT p.product, p.office, count(*) FROM policies p
        WHERE p.id IN (SELECT d.policy FROM premiums d WHERE {_BEHIND}) GROUP BY 1, 2""",
        {"day": day},
    )


def collected(book: Book, period: Period) -> list[Row]:
    """(product, office, dues, of these paid, minor units due, of these paid) of a period's premium and fees.

    Paid means paid by the end of the period, also before it began.
    """
    return book.query(
        """SELECT p.product, p.office, count(*), sum(ifnull(d.paid_on <= :last, 0)), sum(d.amount),
            sum(iif(d.paid_on <= :last, d.amount, 0))
        FROM premiums d JOIN policies p ON p.id = d.policy
        WHERE d.due BETWEEN :first AND :last AND d.kind <> 'refund' GROUP BY 1, 2""",
        {"first": period.first, "last": period.last},
    )


def each_behind(book: Book, day: Day, product: int | None, office: int | None) -> Iterator[Row]:
    """(policy, holder's code, group, product, office, minor units, dues, first due, last day covered), oldest first."""
    return book.each(
        f"""SELECT p.code, (SELECT code FROM people h WHERE h.id = p.holder),
            (SELECT word FROM words w WHERE w.id = p.group_name), (SELECT code FROM products t WHERE t.id = p.product),
            (SELECT code FROM offices o WHERE o.id = p.office), sum(d.amount), count(*), min(d.due) AS first,
            {_LAST}
        FROM premiums d JOIN policies p ON p.id = d.policy WHERE {_BEHIND} AND {scope("p")}
        GROUP BY p.id ORDER BY first, p.code""",
        {"day": day, "product": product, "office": office},
    )
