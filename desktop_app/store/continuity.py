"""The facts behind the cover of a person: the terms in the product of a policy, and the premium of the policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.continuity import CoveredDays, CoverFacts, PremiumDue
from desktop_app.store.owed_premium import owed_sql

if TYPE_CHECKING:
    from desktop_app.store.database import Book

_POLICY = """SELECT p.id, p.code, p.product, ifnull(t.waiting_days, 0), ifnull(t.grace_days, 0),
        CASE WHEN EXISTS (SELECT 1 FROM covers c WHERE c.policy = p.id) THEN 0 ELSE p.lives NOT NULL END
    FROM policies p JOIN products t ON t.id = p.product WHERE p.code = ?"""

_LAST = """min(p.end_day, ifnull(ifnull(p.concerns, p.exit_date), p.end_day),
        ifnull(ifnull(c.concerns, c.exit_date), p.end_day))"""
"""The true last day, also where the books count a later one because its quarter was closed."""

_OF_PERSON = f"""WITH mine AS (
        SELECT policy, id AS cover FROM covers WHERE person = :person UNION ALL
        SELECT h.id, NULL FROM policies h WHERE h.holder = :person AND h.lives IS NULL
            AND NOT EXISTS (SELECT 1 FROM covers o WHERE o.policy = h.id))
    SELECT p.code, max(p.start_day, ifnull(m.joined, p.start_day)), {_LAST}
    FROM mine JOIN policies p ON p.id = mine.policy JOIN people m ON m.id = :person
        LEFT JOIN covers c ON c.id = mine.cover
    WHERE +p.product = :product"""
"""Who joined after a term began is covered from the day of joining; the plus sign begins with the person's few."""

_OF_HEADS = """WITH RECURSIVE chain(id) AS (
        SELECT :policy UNION SELECT p.renews FROM chain JOIN policies p ON p.id = chain.id WHERE p.renews NOT NULL)
    SELECT p.code, p.start_day, min(p.end_day, ifnull(ifnull(p.concerns, p.exit_date), p.end_day))
    FROM chain JOIN policies p ON p.id = chain.id WHERE p.product = :product"""
"""Of a head count nobody knows who: the terms are those of the policy and of all that it renews."""

_OWED = owed_sql("d", "p", "t", "p.exit_date")
_DUES = f"""SELECT ifnull(d.from_day, p.start_day), ifnull(d.to_day, p.end_day), d.due,
        iif(d.paid_on IS NULL, {_OWED}, d.amount), d.paid_on
    FROM premiums d JOIN policies p ON p.id = d.policy JOIN products t ON t.id = p.product
    WHERE d.policy = ? AND ifnull(d.kind, 'premium') = 'premium' AND (d.paid_on NOT NULL OR {_OWED} > 0)"""
"""What an exit left nothing owed of is no premium that is missing."""


def cover_facts(book: Book, policy: str, person: str | None) -> CoverFacts | None:
    """What is known of the cover of a person, else of the holder, under a policy; None where there is none."""
    found = book.one(_POLICY, (policy,))
    if found is None:
        return None
    row, code, product, waiting, grace, heads = found
    of = book.value(
        "SELECT ifnull((SELECT id FROM people WHERE code = ?), (SELECT holder FROM policies WHERE id = ?))",
        (person, row),
    )
    sql = _OF_HEADS if heads else _OF_PERSON
    terms = book.query(sql, {"policy": row, "product": product} if heads else {"person": of, "product": product})
    dues = book.query(_DUES, (row,))
    return CoverFacts(
        str(code),
        tuple(CoveredDays(*each) for each in terms),
        tuple(PremiumDue(*each) for each in dues),
        int(waiting),
        int(grace),
    )
