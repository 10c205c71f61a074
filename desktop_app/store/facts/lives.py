"""Who is insured and from when to when: covers as spans, and distinct persons in force (definitions, section 3)."""

from __future__ import annotations

from desktop_app.store.facts.arithmetic import DAY, FLAG, OFFICE, PRODUCT, key_sql
from desktop_app.store.facts.fact import Derived, Fact, Source


def insured_sql(covers: str = "covers", policies: str = "policies") -> str:
    """Every insured person of every policy with the last day covered; a policy without cover rows covers its holder.

    Who joins a policy that runs is insured from the cover's own first day (`later`). The reason for leaving is that of
    the earlier exit, the cover's or the policy's; one after the end is none.
    """
    return f"""
    SELECT p.id AS policy, p.product, p.office, p.holder, c.person,
        max(p.start_day, ifnull(c.start_day, p.start_day)) AS start_day, p.end_day,
        ifnull(c.start_day > p.start_day, 0) AS later,
        min(p.end_day, ifnull(p.exit_date, p.end_day), ifnull(c.exit_date, p.end_day)) AS last_day,
        CASE WHEN c.exit_date = p.exit_date THEN ifnull(c.exit_reason, p.exit_reason)
            WHEN c.exit_date <= ifnull(p.exit_date, p.end_day) THEN c.exit_reason ELSE p.exit_reason END AS left_for
    FROM {covers} c JOIN {policies} p ON p.id = c.policy
    UNION ALL
    SELECT p.id, p.product, p.office, p.holder, p.holder, p.start_day, p.end_day, 0,
        min(p.end_day, ifnull(p.exit_date, p.end_day)), p.exit_reason
    FROM {policies} p
    WHERE p.lives IS NULL AND p.holder IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {covers} c WHERE c.policy = p.id)
"""


def heads_sql(covers: str = "covers", policies: str = "policies") -> str:
    """Every policy that carries a bare head count."""
    return f"""
    SELECT p.id AS policy, p.product, p.office, p.holder, p.group_name, p.lives, p.start_day, p.end_day,
        min(p.end_day, ifnull(p.exit_date, p.end_day)) AS last_day, p.exit_reason AS left_for
    FROM {policies} p
    WHERE p.lives IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {covers} c WHERE c.policy = p.id)
"""


INSURED = insured_sql("{covers}", "{policies}")
HEADS = heads_sql("{covers}", "{policies}")

LIVES = Fact(
    "lives",
    ("product", "office"),
    ("covers", "lives", "weighed"),
    (
        Source(
            "policies",
            f"""WITH known AS (
                SELECT policy, product, ifnull(office, 0) AS office, start_day, last_day, 1 AS covers, 0 AS lives
                FROM ({INSURED}) i WHERE last_day >= start_day AND {{changed}}
                UNION ALL SELECT policy, product, ifnull(office, 0), start_day, last_day, 0, lives FROM ({HEADS}) i
                    WHERE last_day >= start_day AND {{changed}}
            )
            SELECT policy AS record, product, office, start_day AS day, covers, lives,
                (covers + lives) * start_day AS weighed FROM known
            UNION ALL SELECT policy, product, office, last_day + 1, -covers, -lives,
                -(covers + lives) * (last_day + 1) FROM known""",
            "covered_policy",
        ),
    ),
    {"insured_days": Derived("(covers + lives) * (:last - max(day, :first) + 1)", needs=("covers", "lives", "day"))},
)
"""Covers in force, one for every policy a person is under, and lives of head counts; `weighed`: both times the day."""

_ALONE = ("iif(turn, last_day + 1, start_day)", "1 - 2 * turn", "turn < 2")
_SPELLS = (
    "CASE turn WHEN 0 THEN start_day WHEN 1 THEN reach + 1 ELSE max(last_day, ifnull(reach, last_day)) + 1 END",
    "iif(turn, -1, 1)",
    "CASE turn WHEN 0 THEN start_day > ifnull(reach, -1 << 40) WHEN 1 THEN start_day > reach WHEN 2 THEN ends END",
)
"""By turn, the day on which persons begin or cease to be in force, which of both, and for which covers: with `reach`,
of those before it."""


def _counted(covers: str, day: str, sign: str, where: str) -> str:
    """How many persons begin or cease on such days, by a key packed into one number.

    Each list is named as few times as can be: SQLite compiles it anew, with all that it names itself, for every time.
    """
    return f"""SELECT record, {PRODUCT} AS product, ({OFFICE}) - 1 AS office, {FLAG} AS both, {DAY} AS day, persons
        FROM (SELECT {{each}} AS record, {key_sql("product", "office + 1", day, "both")} AS key, sum({sign}) AS persons
        FROM {covers} CROSS JOIN turns WHERE {where} GROUP BY key{{by}})"""


PERSONS = Fact(
    "persons",
    ("product", "office"),
    ("persons",),
    (
        Source(
            "people",
            f"""WITH known AS (
            SELECT person, product, ifnull(office, -1) AS office, start_day, last_day FROM ({INSURED}) i
            WHERE last_day >= start_day AND {{changed}}
        ), reached AS MATERIALIZED (
            SELECT *, max(last_day) OVER spells AS reach, lead(1) OVER spells IS NULL AS ends FROM known
            WINDOW spells AS (PARTITION BY person ORDER BY start_day, last_day
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
        ), twice AS MATERIALIZED (
            SELECT person, min(office) < max(office) AS several FROM reached
            WHERE person IN (SELECT person FROM reached WHERE start_day <= reach) GROUP BY person
        ), turns AS MATERIALIZED (
            SELECT 0 AS turn UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3
        ), alone AS MATERIALIZED (
            {_counted("(SELECT *, 0 AS both FROM reached WHERE person NOT IN (SELECT person FROM twice))", *_ALONE)}
        ), scoped AS MATERIALIZED (
            SELECT person, 0 AS product, iif(several, 0, office) AS office, NOT several AS both,
                start_day, last_day, reach, ends
            FROM reached JOIN twice USING (person)
            UNION ALL SELECT person, product, iif(several, 0, office), NOT several, start_day, last_day,
                max(last_day) OVER spells, lead(1) OVER spells IS NULL FROM reached JOIN twice USING (person)
            WINDOW spells AS (PARTITION BY product, person ORDER BY start_day, last_day
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
            UNION ALL SELECT person, scope, office, 0, start_day, last_day, max(last_day) OVER spells,
                lead(1) OVER spells IS NULL
            FROM (SELECT *, product AS scope FROM reached UNION ALL SELECT *, 0 FROM reached) JOIN twice USING (person)
            WHERE several
            WINDOW spells AS (PARTITION BY scope, office, person ORDER BY start_day, last_day
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
        ), steps AS MATERIALIZED ({_counted("scoped", *_SPELLS)})
        SELECT record, product, iif(turn, 0, office) AS office, day, persons
        FROM steps CROSS JOIN turns ON turn = 0 OR turn = 1 AND both
        UNION ALL SELECT record, iif(turn & 1, 0, product), iif(turn & 2, 0, office), day, persons
        FROM alone CROSS JOIN turns""",
            "person",
            each="person",
        ),
    ),
    totals=True,
)
"""Distinct persons in force: of a product and an office (-1: of none), where 0 stands for all of them.

Only those with two covers at a time need their spells merged for each scope; all others count as they are. Of these
whoever has all covers in one office has the same spells in it as in all offices and counts in `both`; others have
spells of their own in each. A spell begins where a cover starts after all before it have ended, and ends where the
next one begins.
"""
