"""What became of the claims reported in a period, by product, office and month (definitions, section 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.figures.scope import OFFICE_OF_CLAIM, SCOPE_OF_CLAIM, asked

if TYPE_CHECKING:
    from desktop_app.core.period import Period
    from desktop_app.store.database import Book, Row

_DECIDED = f"""SELECT p.product, {OFFICE_OF_CLAIM} AS at,
        strftime('%Y-%m', c.reported * 86400, 'unixepoch') AS month, c.decision, ifnull(c.reason, 'unknown') AS why,
        count(*)
    FROM claims c JOIN policies p ON p.id = c.policy
    WHERE c.reported BETWEEN :first AND :last AND {SCOPE_OF_CLAIM}
    GROUP BY p.product, at, month, c.decision, why"""


def decided(book: Book, period: Period, product: int | None, office: int | None) -> list[Row]:
    """(product, office, month, decision, reason, claims) of the claims reported in the period, as they stand now."""
    return book.query(_DECIDED, asked(period, product, office))
