"""Claims with all their days, as those who measure promptness need them (definitions, section 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.indicators.promptness import MEASURED, Served
from desktop_app.store.facts.claims import SETTLED
from desktop_app.store.facts.fact import HERE
from desktop_app.store.figures.scope import OFFICE_OF_CLAIM, SCOPE_OF_CLAIM, asked

if TYPE_CHECKING:
    from desktop_app.core.period import Period
    from desktop_app.store.database import Book

_SETTLED = SETTLED.sources[0].sql(HERE, "c.id IN (SELECT id FROM candidates)")
_STEPS = ", ".join(f"sum(iif(step = '{step}', days, NULL)) AS \"{step}\"" for step in MEASURED)

_SERVED = f"""WITH candidates AS MATERIALIZED (
        SELECT claim AS id FROM payments WHERE ifnull(received, date)
            BETWEEN :first - (SELECT ifnull(max(delivery_days), 0) FROM products) AND :last
        UNION SELECT id FROM claims WHERE reported BETWEEN :first AND :last
        UNION SELECT id FROM claims WHERE decided BETWEEN :first AND :last
    ), settled AS (SELECT record, day, {_STEPS} FROM ({_SETTLED}) GROUP BY record)
    SELECT c.code, p.product, {OFFICE_OF_CLAIM}, c.incurred, c.reported, c.decided, s.day, c.decision = 'rejected',
        {", ".join(f'"{step}"' for step in MEASURED)}
    FROM claims c JOIN policies p ON p.id = c.policy LEFT JOIN settled s ON s.record = c.id
    WHERE c.id IN (SELECT id FROM candidates) AND {SCOPE_OF_CLAIM}
        AND (s.day BETWEEN :first AND :last OR c.reported BETWEEN :first AND :last)
    ORDER BY c.code"""
"""What each step took is what the fact says; only claims that may concern the period are looked at."""


def served(book: Book, period: Period, product: int | None, office: int | None) -> list[Served]:
    """The claims that were reported or ended in the period, in the order of their codes, as they stand now."""
    rows = book.query(_SERVED, asked(period, product, office))
    return [
        Served(code, of, at, incurred, reported, decided, ended, bool(rejected), *steps)
        for code, of, at, incurred, reported, decided, ended, rejected, *steps in rows
    ]
