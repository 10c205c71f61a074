"""What became of the claims reported in a period, by product, office and month (definitions, section 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Period
    from desktop_app.store.database import Book, Row

_DECIDED = """SELECT p.product, ifnull(c.office, p.office) AS at,
        strftime('%Y-%m', c.reported * 86400, 'unixepoch') AS month, c.decision, ifnull(c.reason, 'unknown') AS why,
        count(*)
    FROM claims c JOIN policies p ON p.id = c.policy
    WHERE c.reported BETWEEN :first AND :last AND (:product IS NULL OR p.product = :product)
        AND (:office IS NULL OR ifnull(c.office, p.office) = :office)
    GROUP BY p.product, at, month, c.decision, why"""


def decided(book: Book, period: Period, product: int | None, office: int | None) -> list[Row]:
    """(product, office, month, decision, reason, claims) of the claims reported in the period, as they stand now."""
    asked = {"product": product, "office": office, "first": period.first, "last": period.last}
    return book.query(_DECIDED, asked)
