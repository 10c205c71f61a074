"""Claims of each care provider as they were decided, with what its bills said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.figures.scope import SCOPE_OF_CLAIM, asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book, Row

_TREATED = f"""WITH asked AS MATERIALIZED (
        SELECT c.id, p.product, c.benefit, c.provider, c.decision, c.covered
        FROM claims c JOIN policies p ON p.id = c.policy
        WHERE c.reported BETWEEN :first AND :last AND c.provider IS NOT NULL
            AND c.decision IN ('paid', 'partly', 'rejected') AND {SCOPE_OF_CLAIM}
    ), bills AS MATERIALIZED (
        SELECT a.id, sum(l.billed) AS billed, sum(iif(l.billed IS NULL, NULL, l.covered)) AS met,
            max(l.reason IS NOT NULL AND l.covered < l.billed) AS cut
        FROM asked a JOIN claim_lines l ON l.claim = a.id GROUP BY a.id
    )
    SELECT product, provider, ifnull(benefit, 0), decision = 'rejected',
        decision = 'partly' OR decision = 'paid' AND ifnull(cut, 0), covered, ifnull(billed, 0), ifnull(met, 0)
    FROM asked LEFT JOIN bills USING (id)"""
"""Reduced: approved in part, or a line cut for a named reason; where a fixed share is paid nothing is cut."""


def treated(book: Book, period: Period, product: int | None, office: int | None) -> Iterator[Row]:
    """(product, provider, benefit, rejected, reduced, covered, billed, met) of each decided claim with a provider.

    They were reported in the period, and are as they stand now; of a claim without a benefit it is 0.
    """
    yield from book.each(_TREATED, asked(period, product, office))
