"""Who is insured, for how long, and who renewed (definitions, sections 2 and 7)."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from desktop_app.core.records.policy import INELIGIBLE
from desktop_app.store.cells.offices import ALL
from desktop_app.store.figures.scope import asked, scope

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row


def insured_sql(covers: str = "covers", policies: str = "policies") -> str:
    """Every insured person of every policy with the last day covered; a policy without cover rows covers its holder.

    The reason for leaving is that of the earlier exit, the cover's or the policy's; one after the end is none.
    """
    return f"""
    SELECT p.id AS policy, p.product, p.office, p.holder, c.person, p.start_day, p.end_day,
        min(p.end_day, ifnull(p.exit_date, p.end_day), ifnull(c.exit_date, p.end_day)) AS last_day,
        CASE WHEN c.exit_date = p.exit_date THEN ifnull(c.exit_reason, p.exit_reason)
            WHEN c.exit_date <= ifnull(p.exit_date, p.end_day) THEN c.exit_reason ELSE p.exit_reason END AS left_for
    FROM {covers} c JOIN {policies} p ON p.id = c.policy
    UNION ALL
    SELECT p.id, p.product, p.office, p.holder, p.holder, p.start_day, p.end_day,
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


_SCOPE = scope()
_LEFT = ", ".join(f"'{reason}'" for reason in INELIGIBLE)


_ACTIVE = f"""SELECT (SELECT count(DISTINCT person) FROM ({insured_sql()})
            WHERE start_day <= :day AND last_day >= :day AND {_SCOPE})
        + ifnull((SELECT sum(lives) FROM ({heads_sql()})
            WHERE start_day <= :day AND last_day >= :day AND {_SCOPE}), 0)"""

_DAYS = "min(last_day, :last) - max(start_day, :first) + 1"
_WITHIN = f"start_day <= :last AND last_day >= max(start_day, :first) AND {_SCOPE}"
_INSURED_DAYS = f"""SELECT ifnull((SELECT sum({_DAYS}) FROM ({insured_sql()}) WHERE {_WITHIN}), 0)
        + ifnull((SELECT sum(lives * ({_DAYS})) FROM ({heads_sql()}) WHERE {_WITHIN}), 0)"""


def following_sql(grace: str, policies: str = "policies") -> str:
    """The lives of what follows a policy p: of its holder or group, or naming it, and begun within the days of grace.

    One arm for each way to follow: over the views of the past, an OR of the three would read every policy for each.
    """
    arms = (
        f"""SELECT ifnull(r.lives, 0) AS lives FROM {policies} r WHERE {same} AND +r.product = p.product
                AND +r.start_day BETWEEN p.end_day + 1 AND p.end_day + 1 + {grace}"""
        for same in ("r.renews = p.id", "r.holder = p.holder", "r.group_name = p.group_name")
    )
    return f"(SELECT max(lives) FROM ({' UNION ALL '.join(arms)}))"


def active(book: Book, day: Day, product: int | None, office: int | None) -> int:
    """Distinct persons in force on a day, and the lives of head-count policies, from the rows."""
    at = {"day": day, "product": product, "office": office}
    return int(book.value(_ACTIVE, at) or 0)


def insured_days(book: Book, period: Period, product: int | None, office: int | None) -> int:
    """Days in force within the period, added up over all insured, from the rows: the exposure, in days."""
    return int(book.value(_INSURED_DAYS, asked(period, product, office)) or 0)


def populations(book: Book) -> dict[int | None, tuple[list[Day], list[int]]]:
    """Every target population of each product (None: of the whole scheme): the days, and how many each time."""
    found: dict[int | None, tuple[list[Day], list[int]]] = {}
    for product, day, count in book.query("SELECT product, date, population FROM populations ORDER BY date"):
        days, counts = found.setdefault(product, ([], []))
        days.append(day)
        counts.append(count)
    return found


_AFTER = """+r.product = :product AND +r.start_day BETWEEN i.end_day + 1 AND i.end_day + 1 + (
                SELECT ifnull(grace_days, 0) FROM products WHERE id = :product)"""
PERSONS_TO_RENEW = f"""WITH cohort AS (
        SELECT i.person, i.person IS NOT i.holder AS dependant, i.left_for IN ({_LEFT}) AS ineligible,
            i.left_for = 'migrated' AS migrated, i.end_day + 1 AS renewal,
            EXISTS (SELECT 1 FROM covers c JOIN policies r ON r.id = c.policy WHERE c.person = i.person AND {_AFTER})
            OR EXISTS (SELECT 1 FROM policies r WHERE r.holder = i.person AND r.lives IS NULL AND {_AFTER}
                AND NOT EXISTS (SELECT 1 FROM covers c WHERE c.policy = r.id)) AS renewed
        FROM ({insured_sql()}) i WHERE +i.product = :product AND (:office IS NULL OR i.office = :office)
            AND +i.start_day <= :before AND i.last_day >= :before
            AND i.end_day BETWEEN :first - 1 AND :last - 1 AND {{chosen}}
    ), persons AS (
        SELECT person, min(dependant) AS dependant, min(ifnull(ineligible, 0)) AS ineligible,
            min(ifnull(migrated, 0)) AS migrated, max(renewed) AS renewed, min(renewal) AS renewal
        FROM cohort GROUP BY person
    )"""
"""Every person whose renewal date falls in the period, of one product; `chosen` narrows them down."""

_PERSONS = f"""{PERSONS_TO_RENEW}
    SELECT dependant, migrated, renewed, count(*) FROM persons WHERE NOT ineligible GROUP BY 1, 2, 3"""

_OVERLAPS = "SELECT person FROM renewal_overlaps WHERE product = :product AND pairs <> 0"
_OVERLAPPING = f"i.person IN ({_OVERLAPS})"


def _renewing(cells: str, first: str, *sums: str) -> str:
    """The sums of cells by three flags: one stretch of the key for each of their values, so that nothing is grouped."""
    summed = ", ".join(f"sum({each})" for each in sums)
    return " UNION ALL ".join(
        f"""SELECT {a}, {b}, {c}, {summed} FROM {cells}
        WHERE product = :product AND office = ifnull(:office, {ALL})
            AND {first} = {a} AND ineligible = 0 AND migrated = {b} AND renewed = {c}
            AND end_day BETWEEN :first - 1 AND :last - 1 AND start_day <= :before AND last_day >= :before
        HAVING count(*)"""
        for a, b, c in itertools.product((0, 1), repeat=3)
    )


_PERSON_CELLS = _renewing("renewal_days", "dependant", "persons")
POLICIES_TO_RENEW = f"""WITH cohort AS (
        SELECT p.id, p.code, p.end_day + 1 AS renewal, p.lives, p.exit_reason IN ({_LEFT}) AS ineligible,
            p.exit_reason = 'migrated' AS migrated,
            p.lives IS NOT NULL AND NOT EXISTS (SELECT 1 FROM covers c WHERE c.policy = p.id) AS heads,
            {following_sql("t.grace")} AS follows
        FROM policies p, (SELECT ifnull(grace_days, 0) AS grace FROM products WHERE id = :product) t
        WHERE p.product = :product AND (:office IS NULL OR p.office = :office) AND p.start_day <= :before
            AND min(p.end_day, ifnull(p.exit_date, p.end_day)) >= :before
            AND p.end_day + 1 BETWEEN :first AND :last
    )"""
"""Every policy whose renewal date falls in the period, of one product, and the lives of what follows it."""

_POLICIES = (
    _renewing("renewal_policies", "heads", "policies", "lives", "stayed"),
    f"""{POLICIES_TO_RENEW}
    SELECT heads, ifnull(migrated, 0), follows IS NOT NULL, count(*),
        sum(ifnull(lives, 0)), sum(min(ifnull(lives, 0), ifnull(follows, 0)))
    FROM cohort WHERE NOT ifnull(ineligible, 0) GROUP BY 1, 2, 3""",
)


def renewing_persons(book: Book, period: Period, product: int, office: int | None) -> list[Row]:
    """(dependant, migrated, renewed, persons) of those who could renew on a renewal date in the period.

    The cohort is in force the day before the period; renewed is who has a policy of the same product that starts
    between the renewal date and the end of the grace days. A person counts once. Kinds may come in several rows.
    """
    at = _at(period, product, office)
    if not book.current:
        return book.query(_PERSONS.format(chosen="true"), at)
    cells = book.query(_PERSON_CELLS, at)
    if book.value(_OVERLAPS, {"product": product}) is None:
        return cells
    return cells + book.query(_PERSONS.format(chosen=_OVERLAPPING), at)


def renewing_policies(book: Book, period: Period, product: int, office: int | None) -> list[Row]:
    """(is head count, migrated, renewed, policies, lives, lives renewed) of the policies that could renew."""
    return book.query(_POLICIES[not book.current], _at(period, product, office))


def _at(period: Period, product: int, office: int | None) -> dict[str, int | None]:
    """The values both renewal queries are asked with."""
    return {**asked(period, product, office), "before": period.before}
