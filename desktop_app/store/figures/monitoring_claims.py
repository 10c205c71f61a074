"""Claims as monitoring looks at them: what happened, by everything it may be told apart by, and why it was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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

_HAPPENED = f"""SELECT p.product, k.office, iif({HEADS}, NULL, q.sex), iif({HEADS}, NULL, q.birth_date),
        c.benefit, c.cause, c.provider, c.incurred, k.covered
    FROM {valued(":first", ":last")} k JOIN claims c ON c.id = k.id JOIN policies p ON p.id = c.policy
        LEFT JOIN people q ON q.id = ifnull(c.person, p.holder)
    WHERE {scope("k")}"""

_BEFORE = f"""SELECT product, incurred, covered FROM {valued(":since", ":until")} WHERE {scope()}"""

_REASONS = f"""SELECT p.product, c.reason, sum(c.decision = 'rejected'), sum(c.decision = 'partly'),
        sum(iif(c.decision = 'rejected', ifnull(c.loss, 0), 0))
    FROM claims c JOIN policies p ON p.id = c.policy
    WHERE c.reported BETWEEN :first AND :last AND c.decision IN ('rejected', 'partly') AND {SCOPE_OF_CLAIM}
    GROUP BY p.product, c.reason"""

_DECIDED = f"""SELECT p.product, count(*), sum(c.decision = 'open')
    FROM claims c JOIN policies p ON p.id = c.policy
    WHERE c.reported BETWEEN :first AND :last AND {SCOPE_OF_CLAIM} GROUP BY p.product"""


class Happened(NamedTuple):
    """A claim that counts, with everything it may be told apart by."""

    product: int
    office: int
    sex: str | None
    born: Day | None
    benefit: int | None
    cause: int | None
    provider: int | None
    incurred: Day
    covered: int


def happened(book: Book, period: Period, product: int | None, office: int | None) -> Iterator[Happened]:
    """Claims incurred in the period, known and not rejected by its end, one by one."""
    yield from map(Happened._make, book.each(_HAPPENED, asked(period, product, office)))


def before(book: Book, since: Day, period: Period, product: int | None, office: int | None) -> Iterator[Row]:
    """(product, incurred, covered) of the claims incurred since a day before the period, as known at its end."""
    yield from book.each(_BEFORE, {**asked(period, product, office), "since": since, "until": period.before})


def refusals(book: Book, period: Period, product: int | None, office: int | None) -> list[Row]:
    """(product, reason, rejected, approved in part, loss of the rejected) of what was reported in the period."""
    return book.query(_REASONS, asked(period, product, office))


def reported(book: Book, period: Period, product: int | None, office: int | None) -> dict[int, tuple[int, int]]:
    """Claims reported in the period, and those of them not decided yet, by product."""
    return {row[0]: (row[1], row[2]) for row in book.query(_DECIDED, asked(period, product, office))}
