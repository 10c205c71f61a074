"""Where the checks of the whole book find something: one query a check, giving a code and the facts of its sentence."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.checks.receivable_old import OLD
from desktop_app.core.checks.reserve_method_missing import AT_ONCE
from desktop_app.core.period import add_months
from desktop_app.core.records.field import Rate
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.reserves.requirements import LONG_TERM
from desktop_app.store.cross_rules import POSTED_TWICE
from desktop_app.store.facts.lives import insured_sql
from desktop_app.store.figures.arrears import LAST, RECEIVABLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book, Row

_PERSON = "(SELECT code FROM people WHERE people.id = {})"
_CLAIMANT = "ifnull(c.person, p.holder)"

_JUDGED = f"""
    FROM claims c JOIN policies p ON p.id = c.policy LEFT JOIN covers k ON k.policy = p.id AND k.person = {_CLAIMANT}
    WHERE c.decision <> 'rejected' AND {_CLAIMANT} IS NOT NULL AND (
        k.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM covers o WHERE o.policy = p.id) AND (
            p.lives IS NOT NULL OR {_CLAIMANT} IS p.holder)) IS """
"""Claims that were not rejected; followed by whether the person is covered (1) or not (0) under the policy."""

_LAST_DAY = "min(p.end_day, ifnull(p.exit_date, p.end_day), ifnull(k.exit_date, p.end_day))"

_AGE = """CAST(strftime('%Y', start_day * 86400, 'unixepoch') AS INTEGER)
    - CAST(strftime('%Y', birth_date * 86400, 'unixepoch') AS INTEGER)
    - (strftime('%m%d', start_day * 86400, 'unixepoch') < strftime('%m%d', birth_date * 86400, 'unixepoch'))"""

_LONG_TERM = ", ".join(f"'{line}'" for line in LONG_TERM)

_NAMED = MappingProxyType({"allocation": "date(from_day * 86400, 'unixepoch')"})
"""How a record without a code is named."""

_BELOW_ONE = " UNION ALL ".join(
    f"SELECT {_NAMED.get(of.name, 'code')}, '{field.column}', {field.name} FROM {of.name} "
    f"WHERE {field.name} > 0 AND {field.name} < 1"
    for of in SHEETS
    for field in of.fields
    if field.rate is Rate.PERCENT
)

_QUERIES: Mapping[str, str] = MappingProxyType(
    {
        "claim_outside_cover": f"""
            SELECT c.code, {_PERSON.format(_CLAIMANT)}, c.incurred, p.start_day, {_LAST_DAY} {_JUDGED} 1
            AND (c.incurred < p.start_day OR c.incurred > {_LAST_DAY})""",
        "claim_of_uncovered_person": f"""
            SELECT c.code, {_PERSON.format(_CLAIMANT)}, p.code {_JUDGED} 0""",
        "claim_in_waiting_period": """
            SELECT c.code, c.incurred, p.start_day + t.waiting_days - 1
            FROM claims c JOIN policies p ON p.id = c.policy JOIN products t ON t.id = p.product
            WHERE c.decision <> 'rejected' AND p.renews IS NULL
            AND c.incurred >= p.start_day AND c.incurred < p.start_day + t.waiting_days""",
        "covered_above_loss": """
            SELECT code, covered, loss FROM claims WHERE covered > loss AND decision <> 'rejected'""",
        "benefit_limit_passed": f"""
            SELECT c.code, 'claim', b.code, c.covered, b.limit_per_claim
            FROM claims c JOIN benefits b ON b.id = c.benefit
            WHERE c.decision <> 'rejected' AND c.covered > b.limit_per_claim
            UNION ALL
            SELECT code, 'year', benefit, total, most FROM (
                SELECT c.code, b.code AS benefit, sum(c.covered) AS total, b.limit_per_year AS most, max(c.incurred)
                FROM claims c JOIN benefits b ON b.id = c.benefit JOIN policies p ON p.id = c.policy
                WHERE c.decision <> 'rejected' AND b.limit_per_year IS NOT NULL
                GROUP BY c.policy, c.benefit, {_CLAIMANT}, (c.incurred - p.start_day) / 365 HAVING total > most)""",
        "paid_above_covered": """
            SELECT c.code, sum(y.amount) AS paid, iif(c.decision = 'rejected', 0, c.covered) AS due
            FROM payments y JOIN claims c ON c.id = y.claim WHERE c.decision <> 'open'
            GROUP BY c.id HAVING paid > due""",
        "voucher_beside_records": f"""
            SELECT v.voucher, v.line, (SELECT code FROM products t WHERE t.id = v.product) FROM vouchers v
            WHERE {POSTED_TWICE}""",
        "percent_below_one": _BELOW_ONE,
        "covered_beside_estimate": """
            SELECT c.code, c.covered, e.date, e.amount FROM claims c JOIN estimates e ON e.claim = c.id
            WHERE c.decision = 'open' AND c.covered <> e.amount
            AND e.date = (SELECT max(date) FROM estimates l WHERE l.claim = c.id)""",
        "paid_before_decision": """
            SELECT y.code, c.code, y.date, c.decided FROM payments y JOIN claims c ON c.id = y.claim
            WHERE c.decided IS NULL OR y.date < c.decided""",
        "overlapping_policies": f"""
            WITH insured AS (SELECT * FROM ({insured_sql()}) WHERE last_day >= start_day)
            SELECT p.code, {_PERSON.format("a.person")}, o.code, b.start_day, min(a.last_day, b.last_day)
            FROM insured a JOIN insured b ON b.person = a.person AND b.product = a.product AND b.policy <> a.policy
            AND (a.start_day, a.policy) < (b.start_day, b.policy) AND b.start_day <= a.last_day
            JOIN policies p ON p.id = b.policy JOIN policies o ON o.id = a.policy""",
        "premium_span_outside_policy": """
            SELECT d.code, p.code, d.from_day, d.to_day, p.start_day, p.end_day
            FROM premiums d JOIN policies p ON p.id = d.policy
            WHERE d.kind <> 'fee' AND (d.from_day < p.start_day OR d.to_day > p.end_day)""",
        "receipt_missing": """
            SELECT code, paid_on, amount FROM premiums WHERE paid_on IS NOT NULL AND receipt IS NULL""",
        "receipt_repeated": """
            SELECT max(d.code), d.receipt, min(d.code)
            FROM (SELECT receipt FROM premiums WHERE receipt IS NOT NULL GROUP BY receipt HAVING count(*) > 1) r
            JOIN premiums d ON d.receipt = r.receipt JOIN policies p ON p.id = d.policy
            LEFT JOIN people h ON h.id = p.holder GROUP BY d.receipt
            HAVING count(DISTINCT d.paid_on) > 1
            OR count(DISTINCT coalesce('h' || h.household, p.holder, -p.group_name)) > 1""",
        "receivable_old": f"""
            SELECT p.code, sum(o.unpaid), min(d.due) AS due, iif({LAST} < :day, {LAST}, NULL) AS over
            FROM {RECEIVABLE} GROUP BY p.id HAVING due < :day - {OLD} OR over NOT NULL""",
        "certificate_old": """
            SELECT ifnull((SELECT code FROM products t WHERE t.id = r.product), ''), max(date) AS latest, amount
            FROM alr r WHERE date <= :day GROUP BY product HAVING latest < :year_before AND amount > 0""",
        "age_outside_limits": f"""
            SELECT code, person, age, entry_age, exit_age FROM (
                SELECT p.code, m.code AS person, {_AGE} AS age, t.entry_age, t.exit_age FROM policies p
                JOIN products t ON t.id = p.product JOIN people m ON m.id = p.holder
                WHERE m.birth_date IS NOT NULL AND (t.entry_age IS NOT NULL OR t.exit_age IS NOT NULL))
            WHERE age < entry_age OR age > exit_age""",
        "birth_date_missing": """
            SELECT p.code, m.code FROM policies p JOIN products t ON t.id = p.product JOIN people m ON m.id = p.holder
            WHERE m.birth_date IS NULL AND (t.entry_age IS NOT NULL OR t.exit_age IS NOT NULL)""",
        "reserve_method_missing": f"""
            SELECT t.code, 'ibnr', max(c.reported - c.incurred) AS days
            FROM products t JOIN policies p ON p.product = t.id JOIN claims c ON c.policy = p.id
            WHERE t.ibnr_method = 'none' GROUP BY t.id HAVING days > {AT_ONCE}
            UNION ALL
            SELECT code, 'setting', NULL FROM products t
            WHERE ibnr_method = 'expected' AND expected_claims_ratio IS NULL
            OR ibnr_method = 'percent' AND ibnr_percent IS NULL
            UNION ALL
            SELECT code, 'alr', NULL FROM products t WHERE line IN ({_LONG_TERM})
            AND EXISTS (SELECT 1 FROM policies p WHERE p.product = t.id)
            AND NOT EXISTS (SELECT 1 FROM alr r WHERE r.product = t.id)
            AND NOT EXISTS (SELECT 1 FROM savings s WHERE s.product = t.id)""",
        "exit_reason_missing": """
            SELECT code, NULL, exit_date FROM policies WHERE exit_date IS NOT NULL AND exit_reason IS NULL
            UNION ALL
            SELECT p.code, m.code, k.exit_date FROM covers k JOIN policies p ON p.id = k.policy
            JOIN people m ON m.id = k.person WHERE k.exit_date IS NOT NULL AND k.exit_reason IS NULL""",
        "rejection_reason_missing": """
            SELECT code, decided FROM claims WHERE decision = 'rejected' AND reason IS NULL""",
    }
)


def found(book: Book, check: str, day: Day) -> list[Row]:
    """The code of every record that a check finds on a day, each with the facts its sentence is made of."""
    asked = {"day": day, "year_before": add_months(day, -12)}
    return book.query(f"SELECT * FROM ({_QUERIES[check]}) ORDER BY 1, 2", asked)
