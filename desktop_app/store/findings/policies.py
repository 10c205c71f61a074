"""What is doubtful about policies and the people they cover."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.store.facts.lives import insured_sql
from desktop_app.store.findings.rows import ARMS, DEAD, DIED, PERSON

if TYPE_CHECKING:
    from collections.abc import Mapping

_AGE = """CAST(strftime('%Y', start_day * 86400, 'unixepoch') AS INTEGER)
    - CAST(strftime('%Y', birth_date * 86400, 'unixepoch') AS INTEGER)
    - (strftime('%m%d', start_day * 86400, 'unixepoch') < strftime('%m%d', birth_date * 86400, 'unixepoch'))"""

POLICIES: Mapping[str, str] = MappingProxyType(
    {
        "overlapping_policies": f"""
            WITH insured AS MATERIALIZED (
                SELECT person, product, policy, start_day, last_day FROM ({insured_sql()}) WHERE last_day >= start_day)
            SELECT p.code, {PERSON.format("a.person")}, o.code, b.start_day, min(a.last_day, b.last_day)
            FROM insured a JOIN insured b ON b.person = a.person AND b.product = a.product AND b.policy <> a.policy
            AND (a.start_day, a.policy) < (b.start_day, b.policy) AND b.start_day <= a.last_day
            JOIN policies p ON p.id = b.policy JOIN policies o ON o.id = a.policy
            WHERE {{new:policies b.policy}} AND {{new:covers.policy b.policy}}
            AND {{new:policies a.policy}} AND {{new:covers.policy a.policy}}""",
        "renewed_twice": """
            SELECT p.code, o.code, min(q.code) FROM policies p JOIN policies o ON o.id = p.renews
            JOIN policies q ON q.renews = p.renews AND q.id < p.id
            WHERE ifnull(q.exit_date, q.end_day) >= q.start_day AND ifnull(p.exit_date, p.end_day) >= p.start_day
            AND {new:policies p.id} GROUP BY p.id""",
        "holder_dead": f"""
            SELECT code, holder, died FROM (
                SELECT p.code, p.start_day, {PERSON.format("p.holder")} AS holder, {DIED.format("p.holder")} AS died
                FROM policies p WHERE p.holder IN ({DEAD})
                AND {{new:policies p.id}} AND {{new:covers.person p.holder}} AND {{new:policies.holder p.holder}})
            WHERE start_day > died""",
        "born_after_cover": f"""
            SELECT p.code, m.code, m.birth_date, i.start_day FROM ({insured_sql()}) i
            JOIN people m ON m.id = i.person JOIN policies p ON p.id = i.policy
            WHERE m.birth_date > i.start_day AND m.birth_date <= :day AND (
                m.birth_date > i.last_day OR i.person IS i.holder OR ifnull(m.joined, 0) < m.birth_date)
            AND {{new:policies i.policy}} AND {{new:covers.policy i.policy}} AND {{new:people i.person}}""",
        "dependant_over_age": f"""
            SELECT code, person, age, exit_age FROM (
                SELECT p.code, m.code AS person, {_AGE.replace("start_day", "i.start_day")} AS age, t.exit_age
                FROM ({insured_sql()}) i JOIN products t ON t.id = i.product JOIN people m ON m.id = i.person
                JOIN policies p ON p.id = i.policy
                WHERE t.exit_age IS NOT NULL AND i.person IS NOT i.holder AND m.birth_date IS NOT NULL
                AND {{new:policies i.policy}} AND {{new:covers.policy i.policy}} AND {{new:people i.person}})
            WHERE age > exit_age""",
        "age_outside_limits": f"""
            SELECT code, person, age, entry_age, exit_age FROM (
                SELECT p.code, m.code AS person, {_AGE} AS age, t.entry_age, t.exit_age FROM policies p
                JOIN products t ON t.id = p.product JOIN people m ON m.id = p.holder
                WHERE m.birth_date IS NOT NULL AND (t.entry_age IS NOT NULL OR t.exit_age IS NOT NULL)
                AND p.start_day - m.birth_date
                    NOT BETWEEN 366 * ifnull(t.entry_age, 0) AND 365 * ifnull(t.exit_age, 1000)
                AND {{new:policies p.id}})
            WHERE age < entry_age OR age > exit_age""",
        "birth_date_missing": """
            SELECT p.code, m.code FROM policies p JOIN products t ON t.id = p.product JOIN people m ON m.id = p.holder
            WHERE m.birth_date IS NULL AND (t.entry_age IS NOT NULL OR t.exit_age IS NOT NULL)
            AND {new:policies p.id}""",
        "exit_reason_missing": f"""
            SELECT p.code, NULL, p.exit_date FROM policies p
            WHERE p.exit_date IS NOT NULL AND p.exit_reason IS NULL AND {{new:policies p.id}}
            {ARMS}
            SELECT p.code, m.code, k.exit_date FROM covers k JOIN policies p ON p.id = k.policy
            JOIN people m ON m.id = k.person
            WHERE k.exit_date IS NOT NULL AND k.exit_reason IS NULL
            AND {{new:covers k.id}} AND {{since:policies p.id}}""",
    }
)
