"""Premium that is due and not paid, and what is owed to members for premium, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.statements.postings import kinds_on
from desktop_app.store.facts.fact import HERE
from desktop_app.store.facts.postings import ENTRIES_OF_PREMIUM
from desktop_app.store.figures.scope import scope
from desktop_app.store.owed_premium import owed_sql

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row

_OFFICE = "ifnull(p.office, 0)"
LAST = "min(p.end_day, ifnull(p.exit_date, p.end_day))"
"""The last day covered of a policy p."""
_OF_ROW = "JOIN premiums d ON d.id = o.record JOIN policies p ON p.id = d.policy"


def _on(line: str) -> str:
    """What an entry moves on a line: debits positive, 0 where it stands on others."""
    signs = " ".join(f"WHEN '{kind}' THEN {side} * amount" for kind, side in kinds_on(line))
    return f"CASE kind {signs} ELSE 0 END"


def _entries(chosen: str) -> str:
    """The entries up to :day of the premium rows d, of policies p, that are chosen."""
    rows = " UNION ALL ".join(
        f"SELECT kind, day, amount, record FROM ({each.sql(HERE, chosen)})" for each in ENTRIES_OF_PREMIUM
    )
    return f"({rows}) WHERE day <= :day"


_UNPAID = "due <= {day} AND kind <> 'refund' AND (paid_on IS NULL OR paid_on > {day})"


def receivable_sql(which: str = "1", day: str = ":day") -> str:
    """Rows with anything receivable at a day, of all premium rows or of those for which a condition holds."""
    owed = owed_sql("d", "p", "t", day)
    return f"""(SELECT d.id AS record, {owed} AS unpaid FROM
        (SELECT * FROM premiums WHERE {_UNPAID.format(day=day)} AND {which}) d JOIN policies p ON p.id = d.policy
        JOIN products t ON t.id = p.product WHERE unpaid > 0) o {_OF_ROW}"""


RECEIVABLE = receivable_sql()
"""Rows with anything receivable: written, not taken back by an exit, not paid (definitions, section 4).

Only rows that are not paid by the day are looked at: of what was paid nothing is receivable, whatever an exit took.
"""

_OWED = "d.kind = 'refund' OR d.paid_on <= :day AND (d.due > :day OR p.exit_date <= :day)"
_PAYABLE = f"""(SELECT record, -sum({_on("B26")}) AS soon, -sum({_on("B30")}) AS later FROM {_entries(f"({_OWED})")}
        GROUP BY record) o {_OF_ROW}"""
"""Rows by which something may be owed to members: refunds, what was paid in advance, what was paid after an exit."""


def receivable(book: Book, day: Day) -> list[Row]:
    """(product, office, kind, due, rows, minor units, cover over) of what is receivable; office 0 for none.

    Cover is over once the day is past the last day of its policy.
    """
    return book.query(
        f"""SELECT p.product, {_OFFICE}, d.kind, d.due, count(*), sum(o.unpaid), {LAST} < :day AS over
        FROM {RECEIVABLE} GROUP BY 1, 2, 3, 4, 7""",
        {"day": day},
    )


def payable(book: Book, day: Day) -> list[Row]:
    """(product, office, to give back, due within three months, due later) of what is owed to members for premium.

    To give back are refunds that are due, and what was paid for cover that never ran; the rest was paid in advance.
    """
    back = "d.kind = 'refund' OR ifnull(p.exit_date <= :day, 0)"
    return book.query(
        f"""SELECT p.product, {_OFFICE}, sum(iif({back}, o.soon + o.later, 0)), sum(iif({back}, 0, o.soon)),
            sum(iif({back}, 0, o.later))
        FROM {_PAYABLE} GROUP BY 1, 2""",
        {"day": day},
    )


def policies_behind(book: Book, day: Day) -> list[Row]:
    """(product, office, policies) of those with premium or fees in arrears at a day."""
    return book.query(
        f"SELECT p.product, {_OFFICE}, count(DISTINCT p.id) FROM {RECEIVABLE} GROUP BY 1, 2", {"day": day}
    )


def collected(book: Book, period: Period) -> list[Row]:
    """(product, office, dues, of these paid, minor units due, of these paid) of a period's premium and fees.

    Due is what was written less what an exit took back by the end of the period; paid means paid by then, also before
    the period began.
    """
    rows = _entries("d.due BETWEEN :first AND :day AND d.kind <> 'refund'")
    written = f"-({_on('P03')} + {_on('P06')})"
    return book.query(
        f"""SELECT p.product, {_OFFICE}, count(*), sum(ifnull(d.paid_on <= :day, 0)), sum(o.written),
            sum(o.written - o.owed)
        FROM (SELECT record, sum({written}) AS written, sum({_on("B06")}) AS owed FROM {rows}
            GROUP BY record HAVING max(kind IN ('due', 'fee_due'))) o {_OF_ROW} GROUP BY 1, 2""",
        {"first": period.first, "day": period.last},
    )


def each_behind(book: Book, day: Day, product: int | None, office: int | None) -> Iterator[Row]:
    """(policy, holder's code, group, product, office, minor units, dues, first due, last day covered), oldest first."""
    return book.each(
        f"""SELECT p.code, (SELECT code FROM people h WHERE h.id = p.holder),
            (SELECT word FROM words w WHERE w.id = p.group_name), (SELECT code FROM products t WHERE t.id = p.product),
            (SELECT code FROM offices o WHERE o.id = p.office), sum(o.unpaid), count(*), min(d.due) AS first,
            {LAST}
        FROM {RECEIVABLE} WHERE {scope("p", _OFFICE)}
        GROUP BY p.id ORDER BY first, p.code""",
        {"day": day, "product": product, "office": office},
    )
