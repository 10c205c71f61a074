"""What premium rows leave on the balance sheet at a day, row by row: the ledger's postings of each (definitions, 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.statements.postings import kinds_on
from desktop_app.store.facts.fact import HERE
from desktop_app.store.facts.premium import ENTRIES_OF_PREMIUM
from desktop_app.store.figures.scope import scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row


def _on(line: str) -> str:
    """What an entry debits to a line."""
    sides = " ".join(f"WHEN '{kind}' THEN {side} * amount" for kind, side in kinds_on(line))
    return f"CASE kind {sides} ELSE 0 END"


_STANDING = "((d.due <= :day) <> ifnull(d.paid_on <= :day, 0) OR p.exit_date <= :day OR d.kind = 'refund')"
"""Which rows can leave anything at a day; one that is due and paid, or neither, leaves nothing unless an exit or a
refund comes in between."""

_LAST = "min(p.end_day, ifnull(p.exit_date, p.end_day))"
"""The last day covered of a policy p."""

_LEFT = f"""(SELECT record, product, office, sum({_on("B06")}) AS receivable,
            -sum({_on("B26")}) AS soon, -sum({_on("B30")}) AS later
        FROM ({ENTRIES_OF_PREMIUM.sql(HERE, _STANDING)}) WHERE day <= :day GROUP BY 1, 2, 3)
    r JOIN premiums d ON d.id = r.record JOIN policies p ON p.id = d.policy"""
"""Each premium row with what stands of it at a day on B06, B26 and B30."""


def standing(book: Book, day: Day) -> list[Row]:
    """(product, office, kind, due, rows receivable, on B06, on B26, on B30, cover over, for cover to come) at a day.

    Cover is over once the day is past the last day of its policy; what was paid is for cover to come where it is due
    later and no exit has ended that cover.
    """
    return book.query(
        f"""SELECT r.product, r.office, d.kind, d.due, sum(receivable > 0), sum(receivable), sum(soon), sum(later),
            {_LAST} < :day AS over,
            d.kind <> 'refund' AND d.due > :day AND ifnull(p.exit_date > :day OR d.due <= p.exit_date, 1) AS coming
        FROM {_LEFT} WHERE receivable <> 0 OR soon <> 0 OR later <> 0 GROUP BY 1, 2, 3, 4, 9, 10""",
        {"day": day},
    )


def policies_behind(book: Book, day: Day) -> list[Row]:
    """(product, office, policies) of those with premium or fees in arrears at a day."""
    return book.query(
        f"SELECT r.product, r.office, count(DISTINCT d.policy) FROM {_LEFT} WHERE receivable > 0 GROUP BY 1, 2",
        {"day": day},
    )


def each_behind(book: Book, day: Day, product: int | None, office: int | None) -> Iterator[Row]:
    """(policy, holder's code, group, product, office, minor units, dues, first due, last day covered), oldest first."""
    return book.each(
        f"""SELECT p.code, (SELECT code FROM people h WHERE h.id = p.holder),
            (SELECT word FROM words w WHERE w.id = p.group_name), (SELECT code FROM products t WHERE t.id = p.product),
            ifnull((SELECT code FROM offices o WHERE o.id = p.office), ''), sum(receivable), count(*),
            min(d.due) AS first, {_LAST}
        FROM {_LEFT} WHERE receivable > 0 AND {scope("r")} GROUP BY p.id ORDER BY first, p.code""",
        {"day": day, "product": product, "office": office},
    )


def collected(book: Book, period: Period) -> list[Row]:
    """(product, office, dues, of these paid, minor units due, of these paid) of a period's premium and fees.

    Of what falls due while its policy runs, less what an exit took back by the end of the period. Paid means paid by
    that end, also before the period began.
    """
    within = "d.due BETWEEN :first AND :last AND d.kind <> 'refund'"
    rows = ENTRIES_OF_PREMIUM.sql(HERE, within)
    written = "kind IN ('due', 'fee_due', 'taken_back')"
    return book.query(
        f"""SELECT product, office, count(*), sum(ifnull(d.paid_on <= :last, 0)), sum(owed), sum(owed - receivable)
        FROM (SELECT record, product, office, sum(iif({written}, {_on("B06")}, 0)) AS owed, sum({_on("B06")})
                AS receivable, max(kind IN ('due', 'fee_due')) AS stands
            FROM ({rows}) WHERE day <= :last GROUP BY 1, 2, 3) r
        JOIN premiums d ON d.id = r.record WHERE stands GROUP BY 1, 2""",
        {"first": period.first, "last": period.last},
    )
