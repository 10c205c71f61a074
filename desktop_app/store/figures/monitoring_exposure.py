"""Who was at risk: insured-days by office, sex and age."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_app.core.monitoring.ages import last_birth
from desktop_app.store.facts.lives import heads_sql, insured_sql
from desktop_app.store.figures.scope import asked, scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book, Row

_SCOPE = scope("i")
_WITHIN = f"i.start_day <= :last AND i.last_day >= max(i.start_day, :first) AND {_SCOPE}"

_SPELLS = f"""SELECT i.product, ifnull(i.office, 0) AS office, q.sex, q.birth_date AS born,
        max(start_day, :first) AS begins,
        min(last_day, :last) AS ends, 1 AS lives
    FROM ({insured_sql()}) i JOIN people q ON q.id = i.person WHERE {_WITHIN}
    UNION ALL SELECT product, ifnull(office, 0), NULL, NULL, max(start_day, :first), min(last_day, :last), lives
    FROM ({heads_sql()}) i WHERE {_WITHIN}"""

_DAYS = "lives * (ends - begins + 1)"

_BY_AGE = f"""SELECT product, office, ifnull(sex, ''), sum({_DAYS}), sum(iif(born IS NULL, {_DAYS}, 0)) {{aged}}
    FROM ({_SPELLS}) GROUP BY product, office, sex"""

_AGED = """, sum(CASE WHEN born <= {reached} THEN ends - begins + 1 WHEN born > {never} OR born IS NULL THEN 0 ELSE
    max(0, ends - max(begins, unixepoch(born * 86400, 'unixepoch', '+{age} years', 'floor') / 86400) + 1) END)"""


def at_risk(book: Book, period: Period, product: int | None, office: int | None, steps: Sequence[int]) -> Iterator[Row]:
    """(product, office, sex, age, insured-days) within the period, split at the birthdays at which a step is reached.

    The age is the one with which a step begins, -1 where no date of birth is known, as of the lives of head counts;
    the sex empty where it is not known. Only whoever reaches a step within the period is looked at closely: everyone
    else is older or younger all along.
    """
    aged = "".join(
        _AGED.format(age=int(age), reached=last_birth(age, period.first), never=last_birth(age, period.last))
        for age in steps
    )
    rows = book.each(_BY_AGE.format(aged=aged), asked(period, product, office))
    for of, at, sex, days, unknown, *reached in rows:
        between = (older - younger for older, younger in pairwise((days - unknown, *reached, 0)))
        yield of, at, sex, -1, unknown
        yield from ((of, at, sex, age, own) for age, own in zip((0, *steps), between, strict=True))
