"""Claims as monitoring looks at them: what happened, by everything it may be told apart by, and why it was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.age import age_on
from desktop_app.store.facts.claims import VALUES
from desktop_app.store.facts.fact import HERE
from desktop_app.store.figures.scope import SCOPE_OF_CLAIM, asked, scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row


def valued(since: str, until: str) -> str:
    """The claims incurred between two days, reported and not rejected by :last, with their value then (section 5)."""
    rows = VALUES.sources[0].sql(HERE, f"c.incurred BETWEEN {since} AND {until}")
    return f"""(SELECT record AS id, product, office, incurred, reported, sum(value) AS covered FROM ({rows})
        WHERE day <= :last GROUP BY record HAVING sum(claims) > 0)"""


HEADS = "p.lives IS NOT NULL AND NOT EXISTS (SELECT 1 FROM covers v WHERE v.policy = p.id)"
"""Under a head count nobody is known by name: neither whoever is at risk nor whoever claims has an age or a sex."""

_HAPPENED = f"""SELECT p.product, iif({HEADS}, NULL, q.birth_date), c.incurred, k.office,
        iif({HEADS}, '', ifnull(q.sex, '')), ifnull(c.benefit, 0), ifnull(c.cause, 0), ifnull(c.provider, 0), k.covered
    FROM {valued(":first", ":last")} k JOIN claims c ON c.id = k.id JOIN policies p ON p.id = c.policy
        LEFT JOIN people q ON q.id = ifnull(c.person, p.holder)
    WHERE {scope("k")}"""

_BEFORE = f"""SELECT product, incurred, covered FROM {valued(":since", ":until")} WHERE {scope()}"""

_REPORTED = f"""SELECT p.product, ifnull(c.reason, ''), c.decision, count(*), sum(ifnull(c.loss, 0))
    FROM claims c JOIN policies p ON p.id = c.policy
    WHERE c.reported BETWEEN :first AND :last AND {SCOPE_OF_CLAIM} GROUP BY 1, 2, 3"""


def happened(book: Book, period: Period, product: int | None, office: int | None) -> Iterator[Row]:
    """(product, age, incurred, office, sex, benefit, cause, provider, covered) of each claim that counts in the period.

    It was incurred in it, is known and not rejected by its end. The age is -1, a word empty or a row number 0 where
    nothing is known.
    """
    for of, born, incurred, *rest in book.each(_HAPPENED, asked(period, product, office)):
        yield of, -1 if born is None else max(0, age_on(born, incurred)), incurred, *rest


def before(book: Book, since: Day, period: Period, product: int | None, office: int | None) -> Iterator[Row]:
    """(product, incurred, covered) of the claims incurred since a day before the period, as known at its end."""
    yield from book.each(_BEFORE, {**asked(period, product, office), "since": since, "until": period.before})


def reported(book: Book, period: Period, product: int | None, office: int | None) -> list[Row]:
    """(product, reason, decision, claims, loss) of what was reported in the period, as it stands now."""
    return book.query(_REPORTED, asked(period, product, office))
