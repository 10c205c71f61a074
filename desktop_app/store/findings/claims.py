"""What is doubtful about claims and their payments."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.checks.claim_unpaid import OLD
from desktop_app.store.findings.rows import CLAIMANT, DEAD, DIED, PERSON

if TYPE_CHECKING:
    from collections.abc import Mapping

_JUDGED = f"""
    FROM claims c JOIN policies p ON p.id = c.policy LEFT JOIN covers k ON k.policy = p.id AND k.person = {CLAIMANT}
    LEFT JOIN people m ON m.id = {CLAIMANT} WHERE c.decision <> 'rejected' AND {CLAIMANT} IS NOT NULL AND (
        k.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM covers o WHERE o.policy = p.id) AND (
            p.lives IS NOT NULL OR {CLAIMANT} IS p.holder)) IS """
"""Claims that were not rejected; followed by whether the person is covered (1) or not (0) under the policy."""

_FIRST_DAY = "max(p.start_day, ifnull(m.joined, p.start_day))"
_LAST_DAY = """min(p.end_day, ifnull(ifnull(p.concerns, p.exit_date), p.end_day),
    ifnull(ifnull(k.concerns, k.exit_date), p.end_day))"""
"""The true last day, also where the books count a later one because its quarter was closed."""

CLAIMS: Mapping[str, str] = MappingProxyType(
    {
        "claim_outside_cover": f"""
            SELECT c.code, {PERSON.format(CLAIMANT)}, c.incurred, {_FIRST_DAY}, {_LAST_DAY} {_JUDGED} 1
            AND (c.incurred < {_FIRST_DAY} OR c.incurred > {_LAST_DAY})
            AND {{new:claims c.id}} AND {{new:policies c.policy}} AND {{new:covers.policy c.policy}}""",
        "claim_of_uncovered_person": f"""
            SELECT c.code, {PERSON.format(CLAIMANT)}, p.code {_JUDGED} 0 AND {{new:claims c.id}}""",
        "claim_after_death": f"""
            SELECT code, person, died, incurred FROM (
                SELECT c.code, {PERSON.format(CLAIMANT)} AS person, {DIED.format(CLAIMANT)} AS died, c.incurred
                FROM claims c JOIN policies p ON p.id = c.policy LEFT JOIN covers k ON k.policy = p.id
                    AND k.person = {CLAIMANT}
                WHERE c.decision <> 'rejected' AND {CLAIMANT} IN ({DEAD}) AND c.incurred <= {_LAST_DAY}
                AND {{new:claims c.id}} AND {{new:covers.policy c.policy}} AND {{new:policies c.policy}})
            WHERE incurred > died""",
        "claim_twice": f"""
            WITH causes AS MATERIALIZED (SELECT id, words_key(word) AS key FROM words WHERE list = 'cause')
            SELECT max(c.code), min(c.code), ifnull(c.loss, c.covered) AS amount, c.incurred
            FROM claims c JOIN policies p ON p.id = c.policy LEFT JOIN causes w ON w.id = c.cause
            WHERE c.decision <> 'rejected' AND {CLAIMANT} IS NOT NULL AND {{new:claims.incurred c.incurred}}
            GROUP BY {CLAIMANT}, c.incurred, c.provider, c.benefit, amount, w.key HAVING count(*) > 1""",
        "claim_unpaid": f"""
            SELECT c.code, c.decided, c.covered, ifnull(sum(y.amount), 0) AS paid
            FROM claims c LEFT JOIN payments y ON y.claim = c.id
            WHERE c.decision IN ('paid', 'partly') AND c.decided < :day - {OLD} AND {{new:claims c.id}}
            GROUP BY c.id HAVING paid < c.covered""",
        "appeal_not_followed": """
            SELECT c.code, m.code, m.answered FROM complaints m JOIN claims c ON c.id = m.claim
            WHERE m.appeal = 1 AND m.outcome IN ('upheld', 'partly') AND m.answered NOT NULL
            AND c.decision = 'rejected' AND {new:complaints m.id} AND {new:claims m.claim}""",
        "covered_above_loss": """
            SELECT c.code, c.covered, c.loss FROM claims c
            WHERE c.covered > c.loss AND c.decision <> 'rejected' AND {new:claims c.id}""",
        "lines_beside_claim": """
            SELECT c.code, c.covered, sum(l.covered) AS total FROM claim_lines l JOIN claims c ON c.id = l.claim
            WHERE c.decision <> 'rejected' AND {new:claims c.id} AND {new:claim_lines.claim c.id}
            GROUP BY c.id HAVING count(l.covered) = count(*) AND total <> c.covered""",
        "line_above_billed": """
            SELECT c.code, l.item, l.covered, l.billed FROM claim_lines l JOIN claims c ON c.id = l.claim
            WHERE l.covered > l.billed AND {new:claim_lines l.id} AND {since:claims c.id}""",
        "benefit_limit_passed": """
            SELECT c.code, 'claim', b.code, c.covered, b.limit_per_claim
            FROM claims c JOIN benefits b ON b.id = c.benefit
            WHERE c.decision <> 'rejected' AND c.covered > b.limit_per_claim AND {new:claims c.id}""",
        "paid_above_covered": """
            SELECT c.code, sum(y.amount) AS paid, iif(c.decision = 'rejected', 0, c.covered) AS due
            FROM payments y JOIN claims c ON c.id = y.claim
            WHERE c.decision <> 'open' AND {new:payments.claim c.id} AND {new:claims c.id}
            GROUP BY c.id HAVING paid > due""",
        "covered_beside_estimate": """
            SELECT c.code, c.covered, e.date, e.amount FROM claims c JOIN estimates e ON e.claim = c.id
            WHERE c.decision = 'open' AND c.covered <> e.amount
            AND e.date = (SELECT max(date) FROM estimates l WHERE l.claim = c.id) AND {new:claims c.id}""",
        "paid_before_decision": """
            SELECT y.code, c.code, y.date, c.decided FROM payments y JOIN claims c ON c.id = y.claim
            WHERE (c.decided IS NULL OR y.date < c.decided) AND {new:payments y.id}""",
        "rejection_reason_missing": """
            SELECT c.code, c.decided FROM claims c
            WHERE c.decision = 'rejected' AND c.reason IS NULL AND {new:claims c.id}""",
    }
)
