"""Cells of claims: payments and decisions by day, what is in course of settlement by steps, triangles by month."""

from __future__ import annotations

from desktop_app.store.cells.cell import Cell
from desktop_app.store.cells.offices import with_all_offices

_SCOPE = "p.product AS product, ifnull(ifnull(c.office, p.office), 0) AS office"
_FROM = "{claims} c JOIN {policies} p ON p.id = c.policy"


def month_sql(day: str) -> str:
    """A running number of the calendar month of a day column: year x 12 + month - 1."""
    date = f"{day} * 86400, 'unixepoch'"
    return f"(strftime('%Y', {date}) * 12 + strftime('%m', {date}) - 1)"


PAYMENT_DAYS = Cell(
    name="payment_days",
    keys=("product", "day", "office"),
    sums=("amount", "payments"),
    query=f"""SELECT {_SCOPE}, y.date AS day, sum(y.amount) AS amount, count(*) AS payments
        FROM {{payments}} y JOIN {{claims}} c ON c.id = y.claim JOIN {{policies}} p ON p.id = c.policy
        WHERE {{touched}} GROUP BY 1, 3, 2""",
    tables=("payments", "claims", "policies"),
    adds="payments",
)

CLAIM_STEPS = Cell(
    name="claim_steps",
    keys=("product", "day", "office"),
    sums=("undecided", "unpaid", "claims"),
    query=f"""WITH known AS (
            SELECT c.id, {_SCOPE}, c.reported, c.decided, c.covered, c.decided IS NOT NULL
                AND c.decision IN ('paid', 'partly') AS approved
            FROM {_FROM} WHERE {{touched}}
        ), paid AS (
            SELECT k.id, k.product, k.office, k.decided, k.covered, max(y.date, k.decided) AS day,
                sum(y.amount) AS amount
            FROM known k JOIN {{payments}} y ON y.claim = k.id WHERE k.approved GROUP BY k.id, 6
        ), sofar AS (
            SELECT product, office, day, covered, amount, sum(amount) OVER (PARTITION BY id ORDER BY day) AS total
            FROM paid
        )
        SELECT product, office, day, sum(undecided) AS undecided, sum(unpaid) AS unpaid, sum(claims) AS claims FROM (
            SELECT product, office, reported AS day, covered AS undecided, 0 AS unpaid, 1 AS claims FROM known
            UNION ALL SELECT product, office, max(decided, reported), -covered, iif(approved, covered, 0), 0
                FROM known WHERE decided IS NOT NULL
            UNION ALL SELECT product, office, day, 0,
                max(covered - total, 0) - max(covered - total + amount, 0), 0 FROM sofar
        ) GROUP BY 1, 3, 2""",
    tables=("claims", "payments", "policies"),
)
"""What is undecided, and approved but unpaid, changes by so much on each day: their sum up to a day is what stands."""

CLAIM_MONTHS = Cell(
    name="claim_months",
    keys=("product", "incurred", "reported", "rejected", "office"),
    sums=("covered", "claims"),
    query=f"""SELECT {_SCOPE}, {month_sql("c.incurred")} AS incurred, {month_sql("c.reported")} AS reported,
            iif(c.decision = 'rejected' AND c.decided IS NOT NULL, {month_sql("c.decided")}, 1 << 40) AS rejected,
            sum(c.covered) AS covered, count(*) AS claims
        FROM {_FROM} WHERE {{touched}} GROUP BY 1, 3, 4, 5, 2""",
    tables=("claims", "policies"),
    adds="claims",
)

DECISION_DAYS = Cell(
    name="decision_days",
    keys=("product", "decision", "reason", "reported", "office"),
    sums=("claims",),
    query=f"""SELECT {_SCOPE}, c.reported AS reported, c.decision AS decision, ifnull(c.reason, '') AS reason,
            count(*) AS claims
        FROM {_FROM} WHERE {{touched}} GROUP BY 1, 4, 5, 3, 2""",
    tables=("claims", "policies"),
    adds="claims",
)

_SETTLED_MONTHS = Cell(
    name="settled_months",
    keys=("office", "month", "product", "step", "days"),
    sums=("claims",),
    query=f"""WITH ended AS MATERIALIZED (
            SELECT *, {month_sql("ends")} AS month FROM (
                SELECT {_SCOPE}, c.incurred, c.reported, c.decided, c.decided AS ends, 0 AS is_paid
                FROM {_FROM} WHERE c.decision = 'rejected' AND c.decided IS NOT NULL AND {{touched}}
                UNION ALL
                SELECT {_SCOPE}, c.incurred, c.reported, c.decided,
                    max(ifnull(y.received, y.date + ifnull(t.delivery_days, 0))), 1
                FROM {{payments}} y JOIN {{claims}} c ON c.id = y.claim JOIN {{policies}} p ON p.id = c.policy
                    JOIN {{products}} t ON t.id = p.product
                WHERE c.decision IN ('paid', 'partly') AND c.decided IS NOT NULL AND {{touched}}
                GROUP BY c.id HAVING sum(y.amount) >= c.covered
            )
        ), steps AS (
            SELECT product, office, month, 'report' AS step, reported - incurred AS days FROM ended
            UNION ALL SELECT product, office, month, 'decide', decided - reported FROM ended
            UNION ALL SELECT product, office, month, 'deliver', ends - decided FROM ended WHERE is_paid
            UNION ALL SELECT product, office, month, 'total', ends - incurred FROM ended
        )
        SELECT product, office, month, step, days, count(*) AS claims
        FROM steps GROUP BY 1, 2, 3, 4, 5""",
    tables=("claims", "payments", "policies", "products"),
)
SETTLED_MONTHS = with_all_offices(_SETTLED_MONTHS)
