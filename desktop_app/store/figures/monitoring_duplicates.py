"""Claims in the order in which duplicates stand beside each other, and the bills of those that may be one."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.core.monitoring.duplicates import APART, Seen
from desktop_app.store.figures.monitoring_claims import valued
from desktop_app.store.figures.scope import asked, scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book

_SEEN = f"""SELECT c.id, ifnull(c.person, p.holder) AS claimant, c.incurred, c.reported, c.benefit, c.cause, c.provider,
        c.loss, k.covered
    FROM {valued(":since", ":last")} k JOIN claims c ON c.id = k.id JOIN policies p ON p.id = c.policy
    WHERE {scope("k")}
        AND (c.person IS NOT NULL OR (p.lives IS NULL AND p.holder IS NOT NULL))
    ORDER BY claimant, c.incurred, c.reported, c.code"""

_AT_ONCE = 500


def seen(book: Book, period: Period, product: int | None, office: int | None) -> Iterator[Seen]:
    """Claims of the period and of the few days before it, known and not rejected by its end, by person and day.

    A claim under a head count that names nobody could be anybody's: it is left out.
    """
    at = {**asked(period, product, office), "since": period.first - APART}
    yield from (Seen(*row) for row in book.each(_SEEN, at))


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


def codes(book: Book, sheet: str, rows: Iterable[int]) -> dict[int, str]:
    """The codes of some rows of a sheet."""
    found: dict[int, str] = {}
    wanted = iter(sorted({*rows}))
    while some := list(islice(wanted, _AT_ONCE)):
        sql = f"SELECT id, code FROM {sheet} WHERE id IN ({', '.join('?' * len(some))})"
        found.update((row, str(code)) for row, code in book.query(sql, some))
    return found
