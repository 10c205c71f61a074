"""What ended claims brought: after how many days the benefit was received, and how much was paid of what was billed."""

from __future__ import annotations

from desktop_app.store.facts.claims import ENDED
from desktop_app.store.facts.fact import Fact, Source

BENEFITS = Fact(
    "benefits",
    ("product", "office", "delivered", "days"),
    ("claims", "itemised", "billed", "paid"),
    (
        Source(
            "claims",
            f"""SELECT e.record, e.product, e.office, e.delivered, e.day, e.day - e.incurred AS days, 1 AS claims,
                l.billed NOT NULL AS itemised, ifnull(l.billed, 0) AS billed,
                iif(l.billed IS NULL, 0, ifnull((SELECT sum(y.amount) FROM {{payments}} y WHERE y.claim = e.record), 0))
                    AS paid
            FROM ({ENDED}) e
                LEFT JOIN (SELECT claim, sum(billed) AS billed FROM claim_lines GROUP BY claim) l
                    ON l.claim = e.record""",
            "policy",
            ("delivery_days",),
        ),
    ),
    categories=("delivered", "days"),
    many=True,
)
"""Claims by the day they ended (indicator 7), with all their money received or without any to receive.

`billed` and `paid` are told of the claims alone whose bill stands in the file item by item.
"""
