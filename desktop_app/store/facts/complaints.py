"""Complaints by the day they came in, with what was answered since; appeals are among them."""

from __future__ import annotations

from desktop_app.store.facts.fact import Fact, Source

COMPLAINTS = Fact(
    "complaints",
    ("product", "office", "appeal", "outcome", "days"),
    ("complaints",),
    (
        Source(
            "complaints",
            """SELECT k.id AS record, ifnull(p.product, 0) AS product,
                coalesce(c.office, p.office, h.office, 0) AS office, ifnull(k.appeal, 0) AS appeal,
                ifnull(k.outcome, 'open') AS outcome,
                ifnull(k.answered - k.received, -1) AS days, k.received AS day, 1 AS complaints
            FROM complaints k LEFT JOIN {claims} c ON c.id = k.claim
                LEFT JOIN {policies} p ON p.id = ifnull(c.policy, k.policy) LEFT JOIN {people} h ON h.id = k.person""",
            "nothing",
        ),
    ),
    categories=("appeal", "outcome", "days"),
)
"""A complaint belongs to the product of its claim, else of its policy, else to none (product 0); so does its office,
which may be that of the person, too. `days` are those from the complaint to the answer, -1 while there is none."""
