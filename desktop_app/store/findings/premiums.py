"""What is doubtful about premiums and what is owed; `receipts` asks about their receipts."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.checks.amount_unusual import KNOWN, TIMES
from desktop_app.core.checks.receivable_old import OLD
from desktop_app.store.figures.arrears import LAST, receivable_sql

if TYPE_CHECKING:
    from collections.abc import Mapping

PREMIUMS: Mapping[str, str] = MappingProxyType(
    {
        "premium_span_outside_policy": """
            SELECT d.code, p.code, d.from_day, d.to_day, p.start_day, p.end_day
            FROM premiums d JOIN policies p ON p.id = d.policy
            WHERE d.kind <> 'fee' AND (d.from_day < p.start_day OR d.to_day > p.end_day)
            AND {new:premiums d.id} AND {new:policies d.policy}""",
        # Two equal parts of one due are paid on two days, or one of them is still to be paid.
        "due_twice": """
            WITH often AS MATERIALIZED (SELECT policy FROM premiums
                WHERE kind = 'premium' AND amount > 0 AND {new:premiums.policy policy}
                GROUP BY policy << 24 | due HAVING count(*) > 1)
            SELECT max(d.code), min(d.code), d.amount, d.due FROM premiums d
            WHERE d.kind = 'premium' AND d.amount > 0 AND d.policy IN (SELECT policy FROM often)
            GROUP BY d.policy, d.due, d.amount, d.from_day, d.to_day, d.paid_on, d.receipt HAVING count(*) > 1""",
        "amount_unusual": f"""
            WITH each_policy AS MATERIALIZED (
                SELECT policy, sum(amount) AS amount, count(*) AS often, max(amount) AS most
                FROM premiums WHERE kind = 'premium' GROUP BY policy),
            whole AS MATERIALIZED (
                SELECT p.product, p.id, e.amount, e.often, e.most
                FROM each_policy e CROSS JOIN policies p ON p.id = e.policy WHERE p.holder IS NOT NULL),
            usual AS MATERIALIZED (SELECT product, 1.0 * sum(amount) / sum(often) AS amount FROM whole
                GROUP BY product HAVING sum(often) > {KNOWN})
            SELECT d.code, d.amount, CAST(round(u.amount) AS INTEGER)
            FROM usual u JOIN whole w ON w.product = u.product AND w.most > {TIMES} * u.amount
            CROSS JOIN premiums d ON d.policy = w.id
            WHERE d.kind = 'premium' AND d.amount > {TIMES} * u.amount AND {{new:premiums d.id}}""",
        "receipt_missing": """
            SELECT d.code, d.paid_on, d.amount FROM premiums d
            WHERE d.paid_on IS NOT NULL AND d.receipt IS NULL AND {new:premiums d.id}""",
        "receivable_old": f"""
            SELECT p.code, sum(o.unpaid), min(d.due) AS due, iif({LAST} < :day, {LAST}, NULL) AS over
            FROM {receivable_sql("{since:policies policy}")} GROUP BY p.id
            HAVING due < :day - {OLD} OR over NOT NULL""",
    }
)
