"""Claims one by one as reinsurers look at them: what was paid of each and what is set aside, with its policy's sum."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store.facts.claims import VALUES

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book


class ReinsuredClaim(NamedTuple):
    """A claim at the end of a day, in minor units."""

    product: int
    incurred: Day
    insured: int | None
    """The sum insured of its policy."""
    paid: int
    outstanding: Fraction
    """What is set aside for it: its part of the claims in course of settlement."""


def reinsured_claims(book: Book, day: Day) -> list[ReinsuredClaim]:
    """Every claim reported by a day of which something was paid by then or is set aside."""
    rows = book.query(
        f"""SELECT p.product, c.incurred, p.sum_insured, ifnull(y.paid, 0), v.held
        FROM (SELECT record, sum(open) + sum(approved) * 1000000 AS held FROM ({VALUES.sql(by_record=True)})
            WHERE day <= :day GROUP BY 1) v
        JOIN claims c ON c.id = v.record JOIN policies p ON p.id = c.policy
        LEFT JOIN (SELECT claim, sum(amount) AS paid FROM payments WHERE date <= :day GROUP BY 1) y ON y.claim = c.id
        WHERE v.held OR y.paid""",
        {"day": day},
    )
    return [
        ReinsuredClaim(product, incurred, insured, paid, Fraction(held, 1_000_000))
        for product, incurred, insured, paid, held in rows
    ]
