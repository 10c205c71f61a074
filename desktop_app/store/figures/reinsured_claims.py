"""Claims one by one as reinsurers look at them: what was paid of each and what is set aside, with its policy's sum."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store.facts.claims import VALUES

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book


class ReinsuredClaim(NamedTuple):
    """A claim at the end of a day, in minor units."""

    product: int
    office: int
    """The office that took it, else that of its policy; 0 for none."""
    incurred: Day
    insured: int | None
    """The sum insured of its policy."""
    payments: tuple[int, ...]
    """In their order."""
    outstanding: Fraction
    """What is set aside for it: its part of the claims in course of settlement."""


def reinsured_claims(book: Book, day: Day) -> list[ReinsuredClaim]:
    """Every claim reported by a day of which something was paid by then or is set aside."""
    rows = book.query(
        f"""SELECT p.product, coalesce(c.office, p.office, 0), c.incurred, p.sum_insured, y.paid, v.held
        FROM (SELECT record, sum(open) + sum(approved) * 1000000 AS held FROM ({VALUES.sql(by_record=True)})
            WHERE day <= :day GROUP BY 1) v
        JOIN claims c ON c.id = v.record JOIN policies p ON p.id = c.policy
        LEFT JOIN (SELECT claim, json_group_array(amount) AS paid FROM (
            SELECT claim, amount FROM payments WHERE date <= :day ORDER BY claim, date, id) GROUP BY 1) y
            ON y.claim = c.id
        WHERE v.held OR y.paid NOT NULL""",
        {"day": day},
    )
    return [
        ReinsuredClaim(product, office, incurred, insured, tuple(json.loads(paid or "[]")), Fraction(held, 1_000_000))
        for product, office, incurred, insured, paid, held in rows
    ]


def premium_by_sum_insured(book: Book, product: int, days: Period) -> list[tuple[int | None, int]]:
    """(sum insured, premium) of a product's policies whose premium fell due within some days, in minor units."""
    return book.query(
        """SELECT p.sum_insured, sum(d.amount) FROM policies p JOIN premiums d ON d.policy = p.id
        WHERE p.product = ? AND d.kind = 'premium' AND d.due BETWEEN ? AND ?
            AND (p.exit_date IS NULL OR d.due <= p.exit_date) GROUP BY 1""",
        (product, days.first, days.last),
    )
