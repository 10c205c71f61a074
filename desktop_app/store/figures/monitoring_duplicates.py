"""Claims in the order in which duplicates stand beside each other, and the bills of those that may be one."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.store.figures.monitoring_claims import valued
from desktop_app.store.figures.scope import asked, scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book, Row

APART = 3
"""Days between two events that may be one."""

SEEN = ("claim", "person", "row", "incurred", "benefit", "cause", "provider", "loss", "covered")
"""What is known of a claim: codes, then whole numbers."""

_SEEN = f"""SELECT c.code, (SELECT code FROM people q WHERE q.id = ifnull(c.person, p.holder)), c.id, c.incurred,
        ifnull(c.benefit, 0), ifnull(c.cause, 0), ifnull(c.provider, 0), ifnull(c.loss, -1), k.covered
    FROM {valued(":since", ":last")} k JOIN claims c ON c.id = k.id JOIN policies p ON p.id = c.policy
    WHERE {scope("k")}
        AND (c.person IS NOT NULL OR (p.lives IS NULL AND p.holder IS NOT NULL))
    ORDER BY ifnull(c.person, p.holder), c.incurred, c.reported, c.code"""

_AT_ONCE = 500


def seen(book: Book, period: Period, product: int | None, office: int | None) -> Iterator[Row]:
    """Claims of the period and of the few days before it, known and not rejected by its end, by person and day.

    Without a benefit, a cause or a provider they have 0, without a loss -1. A claim under a head count that names
    nobody could be anybody's: it is left out.
    """
    at = {**asked(period, product, office), "since": period.first - APART}
    yield from book.each(_SEEN, at)


def bills(book: Book, claims: Iterable[int]) -> dict[int, tuple[tuple[str, int | None], ...]]:
    """(item, billed) of every line of some claims, by claim; those without lines are left out."""
    found: dict[int, list[tuple[str, int | None]]] = {}
    rows = iter(claims)
    while some := list(islice(rows, _AT_ONCE)):
        marks = ", ".join("?" * len(some))
        sql = f"SELECT claim, item, billed FROM claim_lines WHERE claim IN ({marks}) ORDER BY claim, item, billed"
        for claim, item, billed in book.query(sql, some):
            found.setdefault(claim, []).append((item, billed))
    return {claim: tuple(lines) for claim, lines in found.items()}
