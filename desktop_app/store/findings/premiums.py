"""What is doubtful about premiums, receipts and what is owed."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.checks.amount_unusual import KNOWN, TIMES
from desktop_app.core.checks.receipt_backdated import LATE, SELDOM
from desktop_app.core.checks.receivable_old import OLD
from desktop_app.store.figures.arrears import LAST, RECEIVABLE

if TYPE_CHECKING:
    from collections.abc import Mapping

_DIGITS = "'0123456789'"
_YEAR = "iif(substr(receipt, -5, 1) = '/', substr(receipt, -5), '')"
_BODY = "iif(substr(receipt, -5, 1) = '/', substr(receipt, 1, length(receipt) - 5), receipt)"
"""A receipt up to its number, which is the last one, or the one before a year."""
_NUMBERED = f"""numbered AS MATERIALIZED (
        SELECT d.id, d.paid_on, p.office, rtrim({_BODY}, {_DIGITS}) AS series, {_YEAR} AS year,
            CAST(substr({_BODY}, length(rtrim({_BODY}, {_DIGITS})) + 1) AS INTEGER) AS number
        FROM premiums d JOIN policies p ON p.id = d.policy WHERE d.receipt IS NOT NULL)"""
"""Receipts by office, with what stands before their number and the year behind it."""
_HERE = "PARTITION BY office, series COLLATE NOCASE, year"
_FOLLOWED = f"""{_NUMBERED}, followed AS (SELECT *, lag(id) OVER here AS other, lag(number) OVER here AS before,
        lag(paid_on) OVER here AS earlier
        FROM numbered WINDOW here AS ({_HERE} ORDER BY number))"""
"""Each receipt with the one before it in its series."""

_WIDE = 1000
"""More numbers in a row than this are no gap, but another series."""

PREMIUMS: Mapping[str, str] = MappingProxyType(
    {
        "premium_span_outside_policy": """
            SELECT d.code, p.code, d.from_day, d.to_day, p.start_day, p.end_day
            FROM premiums d JOIN policies p ON p.id = d.policy
            WHERE d.kind <> 'fee' AND (d.from_day < p.start_day OR d.to_day > p.end_day)
            AND {new:premiums d.id} AND {new:policies d.policy}""",
        # Two equal parts of one due are paid on two days, or one of them is still to be paid.
        "due_twice": """
            SELECT max(d.code), min(d.code), d.amount, d.due FROM premiums d
            WHERE d.kind = 'premium' AND d.amount > 0 AND {new:premiums.policy d.policy}
            GROUP BY d.policy, d.due, d.amount, d.from_day, d.to_day, d.paid_on, d.receipt HAVING count(*) > 1""",
        "amount_unusual": f"""
            WITH usual AS (SELECT p.product, avg(d.amount) AS amount FROM premiums d JOIN policies p ON p.id = d.policy
                WHERE d.kind = 'premium' AND p.holder IS NOT NULL GROUP BY p.product HAVING count(*) > {KNOWN})
            SELECT d.code, d.amount, CAST(round(u.amount) AS INTEGER) FROM usual u JOIN policies p ON
                p.product = u.product JOIN premiums d ON d.policy = p.id
            WHERE d.kind = 'premium' AND p.holder IS NOT NULL AND d.amount > {TIMES} * u.amount
            AND {{new:premiums d.id}}""",
        "receipt_missing": """
            SELECT d.code, d.paid_on, d.amount FROM premiums d
            WHERE d.paid_on IS NOT NULL AND d.receipt IS NULL AND {new:premiums d.id}""",
        # The rule is that of core/likeness, asked of each beginning once: a million receipts one by one took 7 seconds.
        "receipt_repeated": f"""
            WITH {_NUMBERED}, begun AS MATERIALIZED (
                SELECT series, year, number_key(series || 'x') || year AS key FROM (
                    SELECT DISTINCT series, year FROM numbered)),
            repeated AS (SELECT n.office, b.key, n.number FROM numbered n JOIN begun b USING (series, year)
                GROUP BY n.office, b.key, n.number HAVING count(*) > 1 AND max({{new:premiums n.id}}))
            SELECT max(d.code), max(d.receipt COLLATE BINARY), min(d.code) FROM repeated r
            JOIN begun b ON b.key = r.key JOIN numbered n ON n.series = b.series AND n.year = b.year
                AND n.number = r.number AND n.office IS r.office
            JOIN premiums d ON d.id = n.id JOIN policies p ON p.id = d.policy
            LEFT JOIN people h ON h.id = p.holder
            GROUP BY r.office, r.key, r.number HAVING count(DISTINCT d.paid_on) > 1
            OR count(DISTINCT coalesce('h' || h.household, p.holder, -p.group_name)) > 1
            OR min(d.receipt COLLATE BINARY) <> max(d.receipt COLLATE BINARY)""",
        "receipt_gap": f"""
            WITH {_FOLLOWED}, dense AS MATERIALIZED (
                SELECT office, series, year FROM numbered GROUP BY office, series COLLATE NOCASE, year
                HAVING count(*) > 2 AND max(number) - min(number) < 2 * count(*))
            SELECT d.code, f.series, f.before + 1, f.number - 1
            FROM followed f JOIN premiums d ON d.id = f.id JOIN dense s
            ON s.office IS f.office AND s.series = f.series COLLATE NOCASE AND s.year = f.year
            WHERE f.number - f.before BETWEEN 2 AND {_WIDE}""",
        "receipt_backdated": f"""
            WITH {_FOLLOWED}, back AS MATERIALIZED (SELECT * FROM followed
                WHERE number = before + 1 AND paid_on < earlier - {LATE}),
            mixed AS MATERIALIZED (SELECT office, series, year, count(*) AS often FROM back
                GROUP BY office, series COLLATE NOCASE, year HAVING often > 1 AND often * {SELDOM} > (
                    SELECT count(*) FROM numbered n WHERE n.office IS back.office
                    AND n.series = back.series COLLATE NOCASE AND n.year = back.year))
            SELECT d.code, d.receipt, d.paid_on, o.receipt, o.paid_on FROM back b JOIN premiums d ON d.id = b.id
            JOIN premiums o ON o.id = b.other WHERE NOT EXISTS (SELECT 1 FROM mixed m WHERE m.office IS b.office
                AND m.series = b.series COLLATE NOCASE AND m.year = b.year)""",
        "receivable_old": f"""
            SELECT p.code, sum(o.unpaid), min(d.due) AS due, iif({LAST} < :day, {LAST}, NULL) AS over
            FROM {RECEIVABLE} GROUP BY p.id HAVING due < :day - {OLD} OR over NOT NULL""",
    }
)
