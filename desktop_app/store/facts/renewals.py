"""Terms by the day on which they come up for renewal, and what became of them (indicator 4)."""

from __future__ import annotations

from desktop_app.core.indicators.terms import EARLY_DAYS
from desktop_app.core.records.policy import INELIGIBLE
from desktop_app.store.facts.fact import Derived, Fact, Source
from desktop_app.store.facts.lives import INSURED

_LEFT = ", ".join(f"'{reason}'" for reason in INELIGIBLE)
_GRACE = "ifnull(t.grace_days, 0)"
_IN_TIME = f"BETWEEN {{of}}.end_day + 1 - {EARLY_DAYS} AND {{of}}.end_day + 1 + {_GRACE}"
"""Whether a term starts between sixty days before the renewal date and the end of the days of grace."""
_LAST = "min({of}.end_day, ifnull({of}.exit_date, {of}.end_day))"


def _in_force(measure: str) -> Derived:
    """A measure of those alone who were in force the day before the period in which their renewal date falls."""
    return Derived(
        f"iif(start_day < :first AND last_day >= :first - 1, {measure}, 0)",
        needs=("start_day", "last_day", measure),
        by_months=Derived(
            f"iif(start_month < month_of(:first) AND after_month >= month_of(:first), {measure}, 0)",
            needs=("start_month", "after_month", measure),
        ),
    )


TERMS = Fact(
    "terms",
    ("product", "office", "dependant", "ineligible", "migrated", "renewed", "start_day", "last_day"),
    ("persons",),
    (
        Source(
            "people",
            f"""WITH followed AS MATERIALIZED (
                SELECT i.*, min(start_day) OVER later AS next FROM ({INSURED}) i
                WHERE last_day >= start_day AND {{changed}}
                WINDOW later AS (PARTITION BY product, person ORDER BY start_day DESC
                    RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
            )
            SELECT i.person AS record, i.product AS product, ifnull(i.office, 0) AS office,
                iif(h.relation IS NULL, i.person IS NOT i.holder, h.relation <> 'holder') AS dependant,
                ifnull(i.left_for IN ({_LEFT}), 0) AS ineligible, ifnull(i.left_for = 'migrated', 0) AS migrated,
                ifnull(i.left_for, '') AS reason,
                CASE WHEN i.next IS NULL OR i.next > i.end_day + 1 + {_GRACE} THEN 0
                    WHEN i.next >= i.end_day + 1 - {EARLY_DAYS} THEN 1
                    ELSE EXISTS (SELECT 1 FROM followed r WHERE r.product = i.product AND r.person = i.person
                        AND r.start_day > i.start_day AND r.start_day {_IN_TIME.format(of="i")}) END AS renewed,
                i.start_day AS start_day, i.last_day AS last_day, i.end_day + 1 AS day, 1 AS persons
            FROM followed i JOIN {{products}} t ON t.id = i.product JOIN {{people}} h ON h.id = i.person
            WHERE NOT i.later""",
            "person",
            ("grace_days",),
        ),
    ),
    {"persons_in_force": _in_force("persons")},
    categories=("dependant", "ineligible", "migrated", "renewed"),
    told_later={"dependant": "0", "renewed": "0"},
)
"""Everyone insured on the first day of a term, by the renewal date; a person counts once for each term (section 8).

Renewed is who has a later term of the product that starts in time and began. Most have no other than the next one to
look at, so only for the rest are all their terms looked through.
"""

_FOLLOWING = " UNION ALL ".join(
    f"""SELECT ifnull(r.lives, 0) AS lives FROM {{policies}} r WHERE {same} AND +r.product = p.product
        AND +r.id <> p.id AND +r.start_day > p.start_day AND +r.start_day {_IN_TIME.format(of="p")}
        AND {_LAST.format(of="r")} >= +r.start_day"""
    for same in ("r.renews = p.id", "r.holder = p.holder", "r.group_name = p.group_name")
)
"""What follows a policy p: naming it, or of its holder or its group. One arm for each way: over the views of the past
an OR of the three would read every policy for each."""

POLICIES = Fact(
    "policy_terms",
    ("product", "office", "heads", "ineligible", "migrated", "renewed", "start_day", "last_day"),
    ("policies", "lives", "stayed"),
    (
        Source(
            "policies",
            f"""SELECT id AS record, product, office, heads, ineligible, migrated, reason, follows NOT NULL AS renewed,
                start_day, last_day, end_day + 1 AS day, 1 AS policies, iif(heads, lives, 0) AS lives,
                iif(heads, min(lives, ifnull(follows, 0)), 0) AS stayed
            FROM (
                SELECT p.id, p.product, ifnull(p.office, 0) AS office, ifnull(p.lives, 0) AS lives,
                    p.lives NOT NULL AND NOT EXISTS (SELECT 1 FROM {{covers}} c WHERE c.policy = p.id) AS heads,
                    ifnull(p.exit_reason IN ({_LEFT}), 0) AS ineligible,
                    ifnull(p.exit_reason = 'migrated', 0) AS migrated, ifnull(p.exit_reason, '') AS reason,
                    p.start_day, p.end_day,
                    {_LAST.format(of="p")} AS last_day, (SELECT max(lives) FROM ({_FOLLOWING})) AS follows
                FROM {{policies}} p JOIN {{products}} t ON t.id = p.product
                WHERE {_LAST.format(of="p")} >= p.start_day AND {{changed}}
            )""",
            "related_policy",
            ("grace_days",),
        ),
    ),
    {"lives_in_force": _in_force("lives"), "stayed_in_force": _in_force("stayed")},
    categories=("heads", "ineligible", "migrated", "renewed"),
    told_later={"renewed": "0", "stayed": "0"},
)
"""Policies by the renewal date, with the lives of head counts: as many stay as both policies have."""
