"""Claims with all their days, as those who measure promptness need them (definitions, section 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.indicators.promptness import Served
from desktop_app.store.figures.scope import OFFICE_OF_CLAIM, SCOPE_OF_CLAIM, asked

if TYPE_CHECKING:
    from desktop_app.core.period import Period
    from desktop_app.store.database import Book

_SERVED = f"""WITH touched AS (
        SELECT claim AS id FROM payments WHERE ifnull(received, date)
            BETWEEN :first - (SELECT ifnull(max(delivery_days), 0) FROM products) AND :last
        UNION SELECT id FROM claims WHERE reported BETWEEN :first AND :last
        UNION SELECT id FROM claims WHERE decided BETWEEN :first AND :last AND decision = 'rejected'
    ), served AS (
        SELECT c.code, p.product, {OFFICE_OF_CLAIM} AS at, c.incurred, c.reported, c.decided,
            CASE WHEN c.decision = 'rejected' THEN c.decided
                WHEN c.decision IN ('paid', 'partly') AND c.decided IS NOT NULL THEN (
                    SELECT iif(sum(y.amount) >= c.covered,
                        max(ifnull(y.received, y.date + ifnull(t.delivery_days, 0))), NULL)
                    FROM payments y WHERE y.claim = c.id)
            END AS ends, c.decision = 'rejected' AS rejected
        FROM claims c JOIN policies p ON p.id = c.policy JOIN products t ON t.id = p.product
        WHERE c.id IN touched AND {SCOPE_OF_CLAIM}
    )
    SELECT code, product, at, incurred, reported, decided, ends, rejected FROM served
    WHERE ends BETWEEN :first AND :last OR reported BETWEEN :first AND :last
    ORDER BY code"""


def served(book: Book, period: Period, product: int | None, office: int | None) -> list[Served]:
    """The claims that were reported or ended in the period, in the order of their codes, as they stand now.

    A paid claim has ended once its payments reach what is covered, on the last day the beneficiary received one; a
    missing day of receipt is the day of payment and the product's usual delivery days. A rejected one ends as decided.
    """
    rows = book.query(_SERVED, asked(period, product, office))
    return [
        Served(code, of, at, incurred, reported, decided, ended, bool(rejected))
        for code, of, at, incurred, reported, decided, ended, rejected in rows
    ]
