"""What vouchers, schedules and savings post, and the ledger of all entries (definitions, section 2)."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.core.statements.postings import INVESTMENT, ORGANISATION, POSTINGS, SCHEDULE, VOUCHER
from desktop_app.store.facts.claims import ENTRIES_OF_CLAIMS, RECOVERED
from desktop_app.store.facts.fact import Fact, Source
from desktop_app.store.facts.postings import ENTRIES_OF_PREMIUM

_GIVEN = "EXISTS (SELECT 1 FROM {vouchers} o WHERE o.voucher = v.voucher AND o.line = 'P35')"
"""Whether a voucher books what was given for free: nobody paid it, so nobody owes a part of it."""

_VOUCHERS = f"""SELECT v.id AS record, ifnull(v.product, 0) AS product, ifnull(v.office, 0) AS office,
        'voucher' AS kind, iif(v.line = 'P21', 'P21.6', v.line) AS line, v.date AS day, v.amount AS amount,
        {_GIVEN} AS given, ifnull(v.purpose, '') AS purpose,
        v.line <> 'B02' AND EXISTS (SELECT 1 FROM {{vouchers}} o WHERE o.voucher = v.voucher AND o.line = 'B02') AS cash
    FROM {{vouchers}} v WHERE {{changed}}"""
"""`cash` tells the lines that stand against cash in their voucher; a bare P21 is other cost of reinsurance."""

_SCHEDULES = """SELECT t.id AS record, ifnull(t.product, 0) AS product, ifnull(t.office, 0) AS office,
        'schedule' AS kind, json_extract(e.value, '$[1]') AS line, json_extract(e.value, '$[0]') AS day,
        json_extract(e.value, '$[2]') AS amount, 0 AS given, 0 AS cash, ifnull(t.purpose, '') AS purpose
    FROM {schedules} t CROSS JOIN json_each(schedule_legs(t.kind, t.amount, t.from_day, t.months, t.to_day, t.method,
        t.residual, t.line, t.balance, t.ended, t.proceeds, t.purpose)) e WHERE {changed}"""
"""What schedules charge at the ends of months, and its other side (core/statements/schedules.py)."""

_INVESTMENTS = """SELECT ifnull(t.product, 0) AS product, 0 AS office, 'investment' AS kind,
        json_extract(e.value, '$[1]') AS line, 0 AS cash, '' AS purpose, json_extract(e.value, '$[0]') AS day,
        json_extract(e.value, '$[2]') AS amount, 1 AS records, t.id AS record
    FROM {investments} t CROSS JOIN json_each(interest_legs(t.amount, t.from_day, t.due, t.rate, t.returns, t.ended)) e
    WHERE {changed}"""
"""The interest that investments earn, at the ends of months, and its other side (core/investments.py)."""

_PERCENT = """(SELECT c.percent FROM {shared_costs} c WHERE c.cost IN (r.purpose, r.line) AND c.from_day <= r.day
        ORDER BY c.cost = r.line, c.from_day DESC LIMIT 1)"""
"""Microinsurance's part of a cost on its day, as its purpose says, else its line: the organisation bears the rest."""


def _with_shares(rows: str) -> str:
    """Rows as they post, and what of them the organisation's other activities bear: it owes that part (B09)."""
    listed = "product, office, kind, line, cash, purpose, day, amount, 1 AS records, record"
    return f"""WITH told AS MATERIALIZED ({rows}),
        borne AS MATERIALIZED (SELECT *, amount - percent_of(amount, percent) AS part FROM (
            SELECT r.*, {_PERCENT} AS percent FROM told r WHERE NOT given AND line LIKE 'P%') WHERE percent NOT NULL)
    SELECT {listed} FROM told
    UNION ALL SELECT product, office, 'organisation', line, 0, purpose, day, -part, 1, record FROM borne WHERE part
    UNION ALL SELECT product, office, 'organisation', 'B09', 0, purpose, day, part, 1, record FROM borne WHERE part"""


_SAVINGS = Source(
    "savings",
    """SELECT s.id AS record, ifnull(s.product, 0) AS product, ifnull(h.office, 0) AS office, s.kind AS kind,
        '' AS line, 0 AS cash, '' AS purpose, s.date AS day, s.amount AS amount, 1 AS records
    FROM {savings} s JOIN {people} h ON h.id = s.person WHERE {changed}""",
    "saving",
)

_KINDS = MappingProxyType(
    {
        **{each.kind: (each.sheet,) for each in POSTINGS.values()},
        VOUCHER: ("vouchers",),
        SCHEDULE: ("schedules",),
        INVESTMENT: ("investments",),
        ORGANISATION: ("vouchers", "schedules"),
    }
)

ENTRIES = Fact(
    "entries",
    ("product", "office", "kind", "line", "cash", "purpose"),
    ("amount", "records"),
    (
        *ENTRIES_OF_PREMIUM,
        ENTRIES_OF_CLAIMS,
        RECOVERED,
        _SAVINGS,
        Source("vouchers", _with_shares(_VOUCHERS), "voucher"),
        Source("schedules", _with_shares(_SCHEDULES), "schedule"),
        Source("investments", _INVESTMENTS, "investment"),
    ),
    categories=("kind", "line", "cash"),
    kinds=_KINDS,
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
