"""What claims say: how their payments post, what they are thought to cost, how they were decided and how promptly."""

from __future__ import annotations

from desktop_app.store.facts.arithmetic import percent_sql
from desktop_app.store.facts.fact import Derived, Fact, Source
from desktop_app.store.facts.treaties import in_force_sql, layer_sql, quota_sql, surplus_sql

_OFFICE = "ifnull(ifnull(c.office, p.office), 0)"
"""The office that took a claim, else that of its policy."""
_ROWS = "{claims} c JOIN {policies} p ON p.id = c.policy"

_PAID = f"""SELECT p.product AS product, {_OFFICE} AS office, y.date AS day, y.amount AS amount, y.id AS record,
        c.incurred AS incurred, c.id AS claim, p.sum_insured AS insured
    FROM {{payments}} y JOIN {{claims}} c ON c.id = y.claim JOIN {{policies}} p ON p.id = c.policy WHERE {{changed}}"""

ENTRIES_OF_CLAIMS = Source(
    "payments",
    f"""SELECT product, office, 'claim_paid' AS kind, '' AS line, 0 AS cash, '' AS purpose, day, amount,
        1 AS records, record
    FROM ({_PAID})
    UNION ALL SELECT y.product, y.office, 'recovered', '', 0, '', y.day, {percent_sql("y.amount", "r.share")},
        1, y.record
    FROM {{treaties}} r CROSS JOIN ({_PAID}) y WHERE r.kind = 'quota_share' AND r.share NOT NULL
        AND y.incurred BETWEEN r.from_day AND r.to_day AND (r.product IS NULL OR r.product = y.product)""",
    "policy",
)

_LEFT = f"""SELECT y.*, y.amount - {quota_sql("y.amount", "y.incurred", "y.product")} AS unshared FROM ({_PAID}) y
    WHERE EXISTS (SELECT 1 FROM {{treaties}} WHERE kind IN ('surplus', 'excess_of_loss'))"""
_SURPLUS = f"""ifnull((SELECT {surplus_sql("s.unshared", "s.insured")} FROM {{treaties}} r
        WHERE r.kind = 'surplus' AND {in_force_sql("r", "s.incurred", "s.product")}), 0)"""
_ENTRY = "'recovered' AS kind, '' AS line, 0 AS cash, '' AS purpose, day, {amount} AS amount, 1 AS records, record"
_BORNE = f"{layer_sql('upto')} - {layer_sql('upto - own')}"

RECOVERED = Source(
    "payments",
    f"""WITH unshared AS MATERIALIZED ({_LEFT}),
    surplus AS MATERIALIZED (SELECT s.*, {_SURPLUS} AS given FROM unshared s),
    kept AS (SELECT *, unshared - given AS own, sum(unshared - given) OVER (
        PARTITION BY claim ORDER BY day, record ROWS UNBOUNDED PRECEDING) AS upto FROM surplus)
    SELECT product, office, {_ENTRY.format(amount="given")} FROM surplus WHERE given
    UNION ALL SELECT k.product, k.office, {_ENTRY.format(amount=_BORNE)} FROM kept k JOIN {{treaties}} r
        ON r.kind = 'excess_of_loss' AND {in_force_sql("r", "k.incurred", "k.product")} WHERE {_BORNE}""",
    "policy",
)
"""What a surplus bears of each payment, and an excess of loss of all payments of a claim as they add up.

Both take of what is left by those before them; the day of the event decides which treaties these are.
"""

_TREATY = """ifnull((SELECT r.id FROM {treaties} r WHERE r.kind = 'quota_share'
            AND c.incurred BETWEEN r.from_day AND r.to_day AND (r.product IS NULL OR r.product = p.product)), 0)"""


def _happened(measure: str) -> Derived:
    """A measure of the claims incurred within the days in question."""
    within = "iif({incurred} >= {first} AND {incurred} <= {last}, {measure}, 0)"
    by_months = within.format(
        incurred="incurred_month", first="month_of(:first)", last="month_of(:last)", measure=measure
    )
    return Derived(
        within.format(incurred="incurred", first=":first", last=":last", measure=measure),
        needs=("incurred", measure),
        by_months=Derived(by_months, needs=("incurred_month", measure)),
    )


_OF_CLAIM = "k.id, k.product, k.office, k.treaty, k.incurred, k.reported, k.granted, k.portion"
_EVENTS = f"""SELECT {_OF_CLAIM}, k.reported AS day, coalesce(
            (SELECT e.amount FROM {{estimates}} e WHERE e.claim = k.id AND e.date <= k.reported
                ORDER BY e.date DESC LIMIT 1),
            (SELECT e.amount FROM {{estimates}} e WHERE e.claim = k.id ORDER BY e.date LIMIT 1),
            k.covered) AS estimate, 0 AS paid, 0 AS decided, 1 AS claims FROM known k
    UNION ALL SELECT {_OF_CLAIM}, e.date, e.amount - ifnull((SELECT o.amount FROM {{estimates}} o
        WHERE o.claim = k.id AND o.date < e.date ORDER BY o.date DESC LIMIT 1), e.amount), 0, 0, 0
    FROM known k JOIN {{estimates}} e ON e.claim = k.id WHERE e.date > k.reported
    UNION ALL SELECT {_OF_CLAIM}, k.decided, 0, 0, 1, -k.rejected FROM known k WHERE k.decided NOT NULL
    UNION ALL SELECT {_OF_CLAIM}, max(k.reported, y.date), 0, y.amount, 0, 0
    FROM known k JOIN {{payments}} y ON y.claim = k.id"""
"""What happens to known claims, each with what it changes: they are reported, estimated anew, decided, and paid."""


def _moved(standing: str) -> str:
    """What an event changes of what stands of its claim: as it is after it less as it was before."""
    after = {"estimate": "estimated", "paid": "paid_by", "decided": "ended"}
    before = {each: f"({upto} - {each})" for each, upto in after.items()}
    return f"{standing.format(**after)} - {standing.format(**before)}"


VALUES = Fact(
    "values",
    ("product", "office", "treaty", "incurred", "reported"),
    ("value", "open", "approved", "claims"),
    (
        Source(
            "claims",
            f"""WITH known AS MATERIALIZED (
                SELECT c.id, p.product AS product, {_OFFICE} AS office, {_TREATY} AS treaty, c.incurred AS incurred,
                    c.reported AS reported, iif(c.decision = 'open', NULL, max(c.reported, c.decided)) AS decided,
                    c.decision = 'rejected' AS rejected, c.covered AS covered,
                    iif(c.decision = 'rejected', 0, c.covered) AS granted, millionths(t.cics_portion) AS portion
                FROM {_ROWS} JOIN {{products}} t ON t.id = p.product WHERE {{changed}}
            ), standing AS (
                SELECT *, sum(estimate) OVER upto AS estimated, sum(paid) OVER upto AS paid_by,
                    sum(decided) OVER upto AS ended
                FROM ({_EVENTS}) WINDOW upto AS (PARTITION BY id ORDER BY day ROWS UNBOUNDED PRECEDING)
            )
            SELECT id AS record, product, office, treaty, incurred, reported, day,
                {_moved("iif({decided}, granted, {estimate})")} AS value,
                {_moved("iif({decided}, 0, max({estimate} * portion - {paid} * 1000000, 0))")} AS open,
                {_moved("iif({decided}, max(granted - {paid}, 0), 0)")} AS approved, claims
            FROM standing""",
            "policy",
            ("cics_portion",),
        ),
    ),
    {
        "outstanding": Derived("open + approved * 1000000", "1000000", ("open", "approved")),
        "undecided": Derived("open", "1000000", ("open",)),
        "happened": _happened("claims"),
        "happened_value": _happened("value"),
    },
)
"""What claims are thought to cost, from the day they are reported; nothing from the day they are rejected (section 5).

`value` is the approved amount once decided, else the latest estimate (`covered` where nobody wrote one down); `open`
is what is reserved of it while undecided, in millionths of a minor unit, payments taken off; `approved` what is still
to be paid of it since; `claims` counts 1.
"""

DECISIONS = Fact(
    "decisions",
    ("product", "office", "decision", "reason"),
    ("claims",),
    (
        Source(
            "claims",
            f"""SELECT c.id AS record, p.product AS product, {_OFFICE} AS office, c.decision AS decision,
                ifnull(c.reason, '') AS reason, c.reported AS day, 1 AS claims FROM {_ROWS} WHERE {{changed}}""",
            "policy",
        ),
    ),
    categories=("decision", "reason"),
    told_later={"decision": "0", "reason": "0"},
)
"""Claims by the day they were reported, with what was decided since (indicator 8)."""

ENDED = f"""SELECT c.id AS record, p.product AS product, {_OFFICE} AS office, c.incurred, c.reported, c.decided,
        c.decided AS day, 0 AS delivered FROM {_ROWS}
    WHERE c.decided NOT NULL AND (c.decision = 'rejected' OR c.decision IN ('paid', 'partly') AND c.covered = 0)
        AND {{changed}}
    UNION ALL SELECT c.id, p.product, {_OFFICE}, c.incurred, c.reported, c.decided,
        max(ifnull(y.received, y.date + ifnull(t.delivery_days, 0))), 1
    FROM {{payments}} y JOIN {{claims}} c ON c.id = y.claim JOIN {{policies}} p ON p.id = c.policy
        JOIN {{products}} t ON t.id = p.product
    WHERE c.decision IN ('paid', 'partly') AND c.decided NOT NULL AND c.covered > 0 AND {{changed}}
    GROUP BY c.id HAVING sum(y.amount) >= c.covered"""
"""Claims by the day they ended: with all their money received, or with the decision where there is none."""

SETTLED = Fact(
    "settled",
    ("product", "office", "step", "days"),
    ("claims",),
    (
        Source(
            "claims",
            f"""WITH ended AS MATERIALIZED ({ENDED})
            SELECT record, product, office, day, 'report' AS step, reported - incurred AS days, 1 AS claims FROM ended
            UNION ALL SELECT record, product, office, day, 'decide', decided - reported, 1 FROM ended
            UNION ALL SELECT record, product, office, day, 'deliver', max(day - decided, 0), 1 FROM ended
                WHERE delivered
            UNION ALL SELECT record, product, office, day, 'total', day - incurred, 1 FROM ended""",
            "policy",
            ("delivery_days",),
        ),
    ),
    {"taken": Derived("days * claims", needs=("days", "claims"))},
    ("step", "days"),
    many=True,
)
"""How many days each step of a claim took, by the day it ended (indicator 7); an advance takes none to deliver."""
