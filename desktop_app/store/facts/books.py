"""What vouchers and savings post, and the ledger of all entries (definitions, section 2)."""

from __future__ import annotations

from desktop_app.store.facts.claims import ENTRIES_OF_CLAIMS
from desktop_app.store.facts.fact import Fact, Source
from desktop_app.store.facts.postings import ENTRIES_OF_PREMIUM

_VOUCHERS = Source(
    "vouchers",
    """SELECT v.id AS record, ifnull(v.product, 0) AS product, 0 AS office, 'voucher' AS kind,
        iif(v.line = 'P21', 'P21.6', v.line) AS line, v.date AS day, v.amount AS amount, 1 AS records,
        v.line <> 'B02' AND EXISTS (SELECT 1 FROM {vouchers} o WHERE o.voucher = v.voucher AND o.line = 'B02') AS cash
    FROM {vouchers} v WHERE {changed}""",
    "voucher",
)
"""`cash` tells the lines that stand against cash in their voucher; a bare P21 is other cost of reinsurance."""

_SAVINGS = Source(
    "savings",
    """SELECT s.id AS record, ifnull(s.product, 0) AS product, ifnull(h.office, 0) AS office, s.kind AS kind,
        '' AS line, 0 AS cash, s.date AS day, s.amount AS amount, 1 AS records
    FROM {savings} s JOIN {people} h ON h.id = s.person WHERE {changed}""",
    "saving",
)

ENTRIES = Fact(
    "entries",
    ("product", "office", "kind", "line", "cash"),
    ("amount", "records"),
    (ENTRIES_OF_PREMIUM, ENTRIES_OF_CLAIMS, _SAVINGS, _VOUCHERS),
    categories=("kind", "line", "cash"),
    told_later={"office": "iif(kind IN ('deposit', 'withdrawal', 'interest'), 0, office)", "records": "0"},
)
"""Every movement of money, by its kind (core/statements/postings.py says on which two lines each kind stands).

Savings stand at the office to which their person belongs now: whoever moves takes them along. A due of which a part is
paid becomes two records of the same money."""

POPULATIONS = Fact(
    "populations",
    ("product", "office"),
    ("population", "counts"),
    (
        Source(
            "populations",
            """SELECT id AS record, ifnull(product, 0) AS product, 0 AS office, date AS day,
                population - lag(population, 1, 0) OVER (PARTITION BY product ORDER BY date) AS population, 1 AS counts
            FROM {populations}""",
            "nothing",
        ),
    ),
)
"""Target populations: each count is told as its change, so that what stands at a day is the latest (table 7)."""
