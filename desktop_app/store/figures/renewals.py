"""The covers of every person and the policies that renewal, persistency and growth follow (definitions, section 8)."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop_app.core.indicators.terms import EARLY_DAYS, Contract, CoverTerm
from desktop_app.store.facts.lives import insured_sql
from desktop_app.store.figures.scope import scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book

_TERMS = f"""SELECT i.person, i.product, ifnull(i.office, 0), {{kinship}}, i.start_day, i.end_day, i.last_day,
        i.left_for, i.later
    FROM ({insured_sql()}) i
    WHERE {scope("i")}
    ORDER BY i.person, i.start_day, i.last_day"""

_KIN = """(SELECT iif(relation IS NULL, i.person IS NOT i.holder, relation <> 'holder') FROM people h
        WHERE h.id = i.person), (SELECT relation FROM people h WHERE h.id = i.person)"""

_CONTRACTS = """SELECT * FROM (
        SELECT p.id, p.product, ifnull(p.office, 0), p.holder, p.group_name, p.renews, p.start_day, p.end_day,
            min(p.end_day, ifnull(p.exit_date, p.end_day)) AS last_day, p.exit_reason,
            p.lives IS NOT NULL AND NOT EXISTS (SELECT 1 FROM covers c WHERE c.policy = p.id) AS heads,
            ifnull(p.lives, 0)
        FROM policies p WHERE (:product IS NULL OR p.product = :product) AND {chosen}
    ) WHERE {heads} ORDER BY start_day, id"""


def persons(book: Book, product: int | None = None, office: int | None = None) -> Iterator[list[CoverTerm]]:
    """The covers of one person after the other, each person's by their first days, in constant memory."""
    return _persons(book, product, office, _KIN)


def nameless(book: Book, product: int | None = None, office: int | None = None) -> Iterator[list[CoverTerm]]:
    """The same, everybody a holder whose place in a household is not asked for: more of them are alike."""
    return _persons(book, product, office, "0, NULL")


def _persons(book: Book, product: int | None, office: int | None, kinship: str) -> Iterator[list[CoverTerm]]:
    """The covers of one person after the other."""
    rows = book.each(_TERMS.format(kinship=kinship), {"product": product, "office": office})
    for _, terms in groupby(map(CoverTerm._make, rows), attrgetter("person")):
        yield list(terms)


def renewing(book: Book, period: Period, grace: int, product: int | None = None) -> list[Contract]:
    """The policies whose renewal date falls in a period, and those that start in time to renew them."""
    chosen = "(p.end_day BETWEEN :first - 1 AND :last - 1 OR p.start_day BETWEEN :first - :early AND :last + :grace)"
    at = {"product": product, "first": period.first, "last": period.last, "early": EARLY_DAYS, "grace": grace}
    return [Contract._make(row) for row in book.each(_CONTRACTS.format(chosen=chosen, heads="true"), at)]


def head_counts(book: Book, product: int | None = None, office: int | None = None) -> list[Contract]:
    """The policies that carry a bare head count, by their first days."""
    chosen = "p.lives IS NOT NULL AND (:office IS NULL OR ifnull(p.office, 0) = :office)"
    rows = book.each(_CONTRACTS.format(chosen=chosen, heads="heads"), {"product": product, "office": office})
    return [Contract._make(row) for row in rows]
