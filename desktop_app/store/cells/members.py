"""Cells of membership: who is in force by steps, and who came up for renewal."""

from __future__ import annotations

from desktop_app.core.records.policy import INELIGIBLE
from desktop_app.store.cells.cell import Cell
from desktop_app.store.cells.offices import with_all_offices
from desktop_app.store.figures.members import following_sql, heads_sql, insured_sql

_INSURED = insured_sql("{covers}", "{policies}")
_HEADS = heads_sql("{covers}", "{policies}")
_FOLLOWING = following_sql("ifnull(t.grace_days, 0)", "{policies}")
_LEFT = ", ".join(f"'{reason}'" for reason in INELIGIBLE)

COVER_STEPS = Cell(
    name="cover_steps",
    keys=("product", "day", "office"),
    sums=("covers", "lives"),
    query=f"""WITH known AS (
            SELECT policy, product, ifnull(office, 0) AS office, start_day, last_day, 1 AS covers, 0 AS lives
            FROM ({_INSURED}) i WHERE last_day >= start_day AND {{touched}}
            UNION ALL SELECT policy, product, ifnull(office, 0), start_day, last_day, 0, lives FROM ({_HEADS}) h
                WHERE last_day >= start_day AND {{touched}}
        )
        SELECT product, office, day, sum(covers) AS covers, sum(lives) AS lives FROM (
            SELECT product, office, start_day AS day, covers, lives FROM known
            UNION ALL SELECT product, office, last_day + 1, -covers, -lives FROM known
        ) GROUP BY 1, 3, 2""",
    tables=("policies", "covers"),
    told_by="policy",
)
"""Covers in force, one for every policy a person is under, and lives of head-count policies."""

INSURED_STEPS = Cell(
    name="insured_steps",
    keys=("product", "office", "day"),
    sums=("persons",),
    query=f"""WITH known AS (
            SELECT person, product, ifnull(office, -1) AS office, start_day, last_day FROM ({_INSURED}) i
            WHERE last_day >= start_day AND {{touched}}
        ), reached AS MATERIALIZED (
            SELECT *, max(last_day) OVER spells AS reach, lead(1) OVER spells IS NULL AS ends FROM known
            WINDOW spells AS (PARTITION BY person ORDER BY start_day, last_day
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
        ), twice AS MATERIALIZED (
            SELECT person, iif(min(office) = max(office), 'both', 'all') AS counts FROM reached
            WHERE person IN (SELECT person FROM reached WHERE start_day <= reach) GROUP BY person
        ), alone AS MATERIALIZED (
            SELECT product, office, start_day AS day, count(*) AS persons FROM reached
                WHERE person NOT IN (SELECT person FROM twice) GROUP BY 1, 2, 3
            UNION ALL SELECT product, office, last_day + 1, -count(*) FROM reached
                WHERE person NOT IN (SELECT person FROM twice) GROUP BY 1, 2, 3
        ), scoped AS MATERIALIZED (
            SELECT 0 AS product, office, counts, start_day, last_day, reach, ends
            FROM reached JOIN twice USING (person)
            UNION ALL SELECT product, office, counts, start_day, last_day, max(last_day) OVER spells,
                lead(1) OVER spells IS NULL FROM reached JOIN twice USING (person)
            WINDOW spells AS (PARTITION BY product, person ORDER BY start_day, last_day
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
            UNION ALL SELECT scope, office, 'own', start_day, last_day, max(last_day) OVER spells,
                lead(1) OVER spells IS NULL
            FROM (SELECT *, product AS scope FROM reached UNION ALL SELECT *, 0 FROM reached) JOIN twice USING (person)
            WHERE counts = 'all'
            WINDOW spells AS (PARTITION BY scope, office, person ORDER BY start_day, last_day
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
        ), steps AS MATERIALIZED (
            SELECT product, office, counts, day, sum(persons) AS persons FROM (
                SELECT product, office, counts, start_day AS day, 1 AS persons FROM scoped
                    WHERE start_day > ifnull(reach, -1 << 40)
                UNION ALL SELECT product, office, counts, reach + 1, -1 FROM scoped WHERE start_day > reach
                UNION ALL SELECT product, office, counts, max(last_day, ifnull(reach, last_day)) + 1, -1
                    FROM scoped WHERE ends
            ) GROUP BY 1, 2, 3, 4
        )
        SELECT product, office, day, sum(persons) AS persons FROM (
            SELECT product, office, day, persons FROM steps WHERE counts <> 'all'
            UNION ALL SELECT product, 0, day, persons FROM steps WHERE counts <> 'own'
            UNION ALL SELECT * FROM alone UNION ALL SELECT product, 0, day, persons FROM alone
            UNION ALL SELECT 0, office, day, persons FROM alone UNION ALL SELECT 0, 0, day, persons FROM alone
        ) GROUP BY 1, 2, 3""",
    tables=("policies", "covers"),
    told_by="person",
)
"""Distinct persons in force: of a product and an office (-1: of none), where 0 stands for all of them.

Only those with two covers at a time need their spells merged for each scope; all others count as they are. Of these
whoever has all covers in one office has the same spells in it as in all offices; others (`all`) have spells of their
`own` in each. A spell begins where a cover starts after all before it have ended, and ends where the next one begins.
"""

RENEWAL_OVERLAPS = Cell(
    name="renewal_overlaps",
    keys=("product", "person"),
    sums=("pairs",),
    query=f"""SELECT a.product AS product, a.person AS person, count(*) AS pairs FROM (
            SELECT person, product, start_day, max(end_day) OVER (PARTITION BY product, person
                ORDER BY start_day, end_day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reach
            FROM ({_INSURED}) i WHERE {{touched}}
        ) a WHERE a.start_day <= a.reach GROUP BY 1, 2""",
    tables=("policies", "covers"),
    told_by="person",
)
"""Persons with two policies of one product at a time: a renewal counts them once, so they are counted from the rows."""

_RENEWAL_DAYS = Cell(
    name="renewal_days",
    keys=("product", "office", "dependant", "ineligible", "migrated", "renewed", "end_day", "start_day", "last_day"),
    sums=("persons",),
    query=f"""WITH followed AS MATERIALIZED (
            SELECT *, lead(start_day) OVER terms AS next, max(end_day) OVER terms AS reach
            FROM ({_INSURED}) i WHERE {{touched}}
            WINDOW terms AS (PARTITION BY product, person ORDER BY start_day, end_day
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
        )
        SELECT i.product AS product, i.end_day AS end_day, i.start_day AS start_day, i.last_day AS last_day,
            ifnull(i.office, 0) AS office, i.person IS NOT i.holder AS dependant,
            ifnull(i.left_for IN ({_LEFT}), 0) AS ineligible, ifnull(i.left_for = 'migrated', 0) AS migrated,
            ifnull(i.next BETWEEN i.end_day + 1 AND i.end_day + 1 + ifnull(t.grace_days, 0), 0) AS renewed,
            count(*) AS persons
        FROM followed i JOIN {{products}} t ON t.id = i.product
        WHERE (i.product, i.person) NOT IN (SELECT product, person FROM followed WHERE start_day <= reach)
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9""",
    tables=("policies", "covers", "products"),
    told_by="person",
)
RENEWAL_DAYS = with_all_offices(_RENEWAL_DAYS)
"""Persons by the end of their cover and what became of it, those of `renewal_overlaps` left out."""

_RENEWAL_POLICIES = Cell(
    name="renewal_policies",
    keys=("product", "office", "heads", "ineligible", "migrated", "renewed", "end_day", "start_day", "last_day"),
    sums=("policies", "lives", "stayed"),
    query=f"""SELECT product, end_day, start_day, last_day, office, heads, ineligible, migrated,
            follows IS NOT NULL AS renewed, count(*) AS policies, sum(lives) AS lives,
            sum(min(lives, ifnull(follows, 0))) AS stayed
        FROM (
            SELECT p.product, p.end_day, p.start_day, min(p.end_day, ifnull(p.exit_date, p.end_day)) AS last_day,
                ifnull(p.office, 0) AS office, p.lives IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM {{covers}} c WHERE c.policy = p.id) AS heads, ifnull(p.lives, 0) AS lives,
                ifnull(p.exit_reason IN ({_LEFT}), 0) AS ineligible, ifnull(p.exit_reason = 'migrated', 0) AS migrated,
                {_FOLLOWING} AS follows
            FROM {{policies}} p JOIN {{products}} t ON t.id = p.product WHERE {{touched}}
        ) GROUP BY 1, 6, 7, 8, 9, 2, 3, 4, 5""",
    tables=("policies", "covers", "products"),
    told_by="p.id",
    near=True,
)
RENEWAL_POLICIES = with_all_offices(_RENEWAL_POLICIES)
"""Policies by their end and what followed them: a household or a group renews as one."""
